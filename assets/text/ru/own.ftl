# То, что игроки делают сами и хранят: окна, платки и игровые столы.

title = Сделай своё
greet = Сделай своё. Возьми рисунок или собери из частей.
count = { $count ->
    [0] пока ничего
    [one] { $count } вещь
    [few] { $count } вещи
    *[many] { $count } вещей
}
kept = Что сделано мной
greet-kept = { $count ->
    [0] Пока ничего не сделано. Вернись и выбери, что сделать.
    [one] Здесь { $count } вещь. Выбери её, чтобы открыть или назвать.
    [few] Здесь { $count } вещи. Выбери одну, чтобы открыть или назвать.
    *[many] Здесь { $count } вещей. Выбери одну, чтобы открыть или назвать.
}
away = { $count ->
    [one] Убрано: { $count }
    [few] Убрано: { $count }
    *[many] Убрано: { $count }
}
away-title = Убранное
greet-away = { $count ->
    [0] Ничего не убрано.
    *[other] Выбери, что вернуть.
}
greet-thing = { $title }. Это твоя работа. Открой, назови или убери.
made = Готово, и всё сохранено. Название: { $title }.
open = Открыть
name = Дать название
again = Собирать дальше
put-away = Убрать
is-away = Убрано: { $title }. Это можно вернуть.
is-back = { $title }: снова здесь.
not-kept = Сохранить не удалось. Есть ли место на диске?
full = Здесь уже много вещей. Сначала убери некоторые.
cannot = Так сделать пока нельзя. { $why }

## Названия

greet-name = Как это назвать? Выбери слово.
greet-second = Выбери ещё одно слово или оставь только первое.
only = Только: { $name }
two = { $first } и { $second }
called = Теперь название такое: { $title }.
word-sun = Солнце
word-star = Звезда
word-sea = Море
word-rain = Дождь
word-snow = Снег
word-flower = Цветок
word-leaf = Лист
word-bird = Птица
word-horse = Лошадь
word-cat = Кошка
word-house = Дом
word-heart = Сердце
word-song = Песня
word-friend = Друг
word-garden = Сад

## Рабочий стол

make = Сделать так
greet-bench = { $count ->
    [one] Здесь можно изменить { $count } часть. Или сделай так.
    [few] Здесь можно изменить { $count } части. Или сделай так.
    *[many] Здесь можно изменить { $count } частей. Или сделай так.
}
greet-ask = { $most ->
    [one] { $title }. Сейчас: { $value }. Выбери одно.
    [few] { $title }. Сейчас: { $value }. Выбери до { $most }.
    *[many] { $title }. Сейчас: { $value }. Выбери до { $most }.
}
chosen = { $title }: { $value }.
any = любые
many = { $count ->
    [one] { $count } вещь
    [few] { $count } вещи
    *[many] { $count } вещей
}
listed = { $first }, { $second }
