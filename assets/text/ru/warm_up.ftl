# Разминки класса: карточки, ход по кругу, список класса, листы о том, что сделано.

## Класс
class = Разминка класса
class-is = Играем вместе, по очереди
greet-class = Разминка класса. Выбери карточку и начинай.
card =
    { $count ->
        [one] { $count } минута: { $craft }
        [few] { $count } минуты: { $craft }
       *[many] { $count } минут: { $craft }
    }
own-card = { $name }. { $card }
card-is = Игроков: { $count }. { $challenge }
mix = всего понемногу
challenge-1 = Легко
challenge-2 = Не так легко
challenge-3 = Для мастеров
so-many = Игроков: { $count }
so-many-minutes = Минут: { $count }

## Во время разминки
begins = Вместе, минут: { $minutes }. Начинает: { $name }.
turn = { $name }, твой ход
soon = { $name }, твой ход. Скоро закончим.
ends = На сегодня всё. Смотрите, что получилось!
pause = Перерыв в разминке
greet-pause = Играть дальше или закончить с картиной?
go-on = Дальше
end-now = Закончить с нашей картиной
no-work = Ни одна работа не открывается. Выбери другую карточку.
ways-lost = Способов игры больше нет: { $count }. Можно играть любым.
nothing-made = В этот раз ничего не сделано. Приходите ещё!

## Кто здесь
class-today = Кто сегодня здесь?
greet-class-today = Кто сегодня здесь? Здесь: { $count }. Выбери, кого нет.
is-here = здесь
is-away = сегодня нет
here = Здесь: { $name }.
away = Сегодня нет: { $name }.

## Список класса
class-list = Список класса
greet-class-list =
    { $count ->
        [0] Список класса пуст. Добавь картинку для каждого игрока.
       *[other] Список класса. Игроков: { $count }. Имена не хранятся.
    }
child-new = Добавить игрока
child-added = Теперь в классе: { $name }.
greet-pictures = Выбери картинку. Свободно: { $count }.
greet-child = { $name }. Способ игры: { $value }.
child-way = Способ игры
any-way = Любой способ
child-called = Теперь картинка: { $name }.
child-plays = { $name } играет так: { $value }.
child-off = Убрать из списка
child-question = Убрать из списка класса: { $name }?
child-stays = Оставить в списке
child-away = Да, убрать
child-is-off = Больше не в списке: { $name }.
list-in = Прочитать { $file }
list-out = Сохранить таблицей
list-written = Список класса сохранён: { $file }
list-read = Теперь в списке игроков: { $count }.
list-named-anew = Новых картинок вместо имён: { $count }. Имена не сохранены.
list-unknown-ways = Незнакомых способов игры: { $count }.
list-left-out = Картинок не хватило, игроков: { $count }.
list-unread = Этот список не читается. Попробуй другой файл. Список класса не изменился.
list-large = Этот файл велик для списка класса. Список класса не изменился.
list-foreign = Этот файл не таблица. Список класса не изменился.
list-empty = В этом файле нет игроков. Список класса не изменился.
column-picture = картинка
column-way = способ игры
column-day = день
column-work = работа
column-words = картинка,имя,имена,фамилия,игрок,ученик,ученица,ребёнок,способ,способ игры,профиль,настройки

## Свои карточки
class-cards = Мои карточки
greet-class-cards = Мои карточки: { $count }. Сделай новую или выбери, чтобы изменить.
cards-away = Убранные карточки
cards-away-count = Убранные карточки: { $count }
greet-cards-away = Выбери карточку, чтобы вернуть её.
card-new = Сделать карточку
card-named = Карточка: { $name }
greet-card = Карточка: { $name }. Какой ей быть?
greet-choices = { $name }. Сейчас: { $value }.
card-minutes = Минуты
card-size = Сколько игроков
card-craft = Ремесло
card-challenge = Трудность
card-name = Картинка карточки
card-keep = Оставить эту карточку
card-kept = Карточка сохранена: { $name }.
card-begin = Начать
card-away = Убрать эту карточку
card-put-away = Карточка убрана: { $name }. Её можно вернуть.
card-is-back = Карточка снова здесь: { $name }.
cards-unread = Файл с карточками не читается. Он остался как был. Попроси помощи.
cards-newer = Файл с карточками из более новой программы. Он остался как был.
not-kept = Это не сохранить. Есть ли место на диске? Ничего не изменилось.

## Что сделано
together = Сделано вместе
greet-over = Вы сделали это вместе: { $made }. Руки: { $who }.
certificate = Грамота
page = Лист для печати
table = Таблица
picture = Общая картина
who = Кто участвовал
again = Ещё раз
making = Готово { $share } из 100
stop = Остановить
begun = Готовится. Можно играть дальше.
saved = Сохранено: { $file }
stopped = Остановлено. Ничего не сохранено.
failed = Сейчас это не сделать. Ничего не изменилось.
lasted = { $day }. Минут: { $count }.
made = Сделано: { $made }.
took-part = { $name }: { $ways }.
lines =
    { $first }
    { $second }
day = { $day } { $month } { $year }
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
on-day = { $day }: { $made }
warm-ups = Прошлые разминки
greet-warm-ups =
    { $count ->
        [0] Прошлых разминок нет.
       *[other] Прошлых разминок: { $count }. Они только на этом компьютере.
    }
wipe = Стереть всё это
wipe-question = Стереть, кто участвовал? Работы останутся.
keep-them = Оставить
wipe-them = Да, стереть
wiped = Стёрто. Работы остались.
not-wiped = Сейчас не стереть. Попробуй позже.
way-pointer = мышь
way-touch = касание
way-keys = клавиатура
way-pad = геймпад
way-one-switch = одна кнопка
way-two-switches = две кнопки
way-dwell = взгляд или задержка
way-reader = экранный диктор
way-first-switch = первая кнопка

## Картинки вместо имён
second = { $name } два
picture-star = Звезда
picture-sun = Солнце
picture-bird = Птица
picture-bell = Колокольчик
picture-horse = Конь
picture-lamp = Лампа
picture-leaf = Лист
picture-kite = Воздушный змей
picture-butterfly = Бабочка
picture-mountain = Гора
picture-tea = Чай
picture-camel = Верблюд
