# Галерея: где висят работы, как их находят, называют и смотрят снова.

## Стена
greet-wall =
    { $count ->
        [one] { $title }. Здесь { $count } работа. Страниц: { $pages }.
        [few] { $title }. Здесь { $count } работы, сначала новые. Страниц: { $pages }.
       *[many] { $title }. Здесь { $count } работ, сначала новые. Страниц: { $pages }.
    }
greet-page = Страница { $page } из { $pages }.
next = Следующая страница
previous = Страница назад
ten-on = Десять страниц вперёд
ten-back = Десять страниц назад
by-craft = По ремёслам
all-crafts = Все работы
greet-crafts = Какие работы показать? Можно выбрать: { $count }.
none-away = Убранных работ нет.
none-of-craft = Работ этого ремесла здесь нет.
not-read = Работа не читается
made-on = { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }, { $time }

## Одна работа
go-on-copy = Продолжить копию
watch = Как её делали
large = Показать крупно
hear = Послушать
name = Дать имя
on-a-copy = Это копия. Первая работа остаётся как есть.
not-copied = Копии нет: { $name }. Освободи место на диске.
no-music = Музыки пока нет: { $name }.
greet-large = { $whole } Любая кнопка ведёт назад.
named-work = { $title }. { $whole }
large-back = Назад

## Просмотр
greet-watch =
    { $count ->
        [one] { $title }, с начала. { $count } выбор.
        [few] { $title }, с начала. { $count } выбора.
       *[many] { $title }, с начала. { $count } выборов.
    }
watched = { $at } из { $count }
watched-all = { $said } Это вся работа.
watch-pause = Пауза
watch-play = Дальше
watch-step = Следующий выбор
watch-back = Один выбор назад
watch-again = С начала

## Имена
greet-name-work = Как её назвать? Картинками или буквами?
greet-name-words = Выбери от одной до трёх картинок.
greet-name-letters = Выбери группу, потом букву.
greet-name-group = Выбери букву.
name-words = Картинками
name-letters = Буквами
name-none = Убрать имя
name-so-far = Пока так: { $name }.
name-empty = пока пусто
name-done = Готово
name-back = Убрать последнее
name-space = Пробел
named = Теперь имя такое: { $name }.
named-none = Снова первое имя.
word-sun = Солнце
word-sea = Море
word-star = Звезда
word-flower = Цветок
word-bird = Птица
word-heart = Сердце
word-mountain = Гора
word-rain = Дождь
alphabet = абвгдеёжзийклмнопрстуфхцчшщъыьэюя
digits = 1234567890
