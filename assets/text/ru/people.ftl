# Игроки, их настройки и как исправить оплошность.

## Кто играет
profiles = Кто играет?
new-player = Новый игрок
this-player = Этот игрок
other-picture = Другая картинка
away-players = Убранные игроки
away-players-count = Убранные игроки: { $count }
put-player-away = Убрать этого игрока
keep-player = Оставить этого игрока
yes-put-away = Да, убрать
plays-now = играет сейчас
greet-profiles = Кто играет? Сейчас играет: { $name }.
greet-new-player = Выбери свою картинку. Свободно: { $count }.
greet-other-picture = Выбери другую картинку. Свободно: { $count }.
greet-away-players = Выбери, кто вернётся.
greet-this-player = Сейчас играет: { $name }.
plays = Салам, { $name }!
called = Теперь твоя картинка: { $name }.
player-away = Убрано: { $name }. Это можно вернуть.
player-stays = Остаётся: { $name }. Сначала нужен другой игрок.
player-back = Снова здесь: { $name }.
picture-default = Все вместе
picture-pomegranate = Гранат
picture-carpet = Ковёр
picture-tower = Башня
picture-tulip = Тюльпан
picture-peacock = Павлин
picture-boat = Лодка
picture-drum = Барабан
picture-key = Ключ
picture-jug = Кувшин
picture-moon = Луна
picture-fish = Рыба
picture-tree = Дерево

## Изменения настроек
greet-presets = Способы игры: { $count }. Каждый покажет, что он меняет.
greet-changes = { $title }. Изменится: { $count }. { $changes }.
one-change = { $name }: { $value }
titled = { $title }. { $said }
nothing-changes = Ничего не изменится
from-to = { $then }, сейчас { $now }
because = { $change }. { $why }
take-all = Взять всё это
as-it-is = Оставить как есть
all-taken = Изменено: { $count }.
keep-this = Пусть так и будет
keep-this-why = Иначе само вернётся назад
kept = Так и останется.
went-back = Всё снова как было.
taken-back = Отменено. Всё как раньше.

## Замок
locked = Настройки закрыты
locked-choose-three = Чтобы менять настройки, выбери три точки: • • •
    .speech = Чтобы менять настройки, выбери три точки.
locked-choose-one = Теперь выбери одну точку: •
    .speech = Теперь выбери одну точку.
dots-one = Одна точка
dots-two = Две точки
dots-three = Три точки
stays-locked = Настройки остаются как есть.

## Паспорт игрока
greet-passport =
    { $count ->
        [0] Паспорт игрока. Твои настройки в одной маленькой картинке.
        [one] Паспорт игрока. Здесь { $count } паспорт.
        [few] Паспорт игрока. Здесь { $count } паспорта.
        [many] Паспорт игрока. Здесь { $count } паспортов.
       *[other] Паспорт игрока. Здесь { $count } паспорта.
    }
make-passport = Сделать паспорт
make-passport-named = Сделать с моей картинкой: { $name }
passport-made = Паспорт сохранён: { $file }.
passport-not-made = Сохранить паспорт не получилось.
passport-of = Паспорт игрока: { $name }
passport-says = Вот так я играю
passport-all-default = Всё как вначале
passport-foot = Ичери · Покажи эту картинку программе. Настройки внутри неё.
passport-strange = Здесь неизвестны настройки: { $count }
passport-foreign = Эта картинка не паспорт игрока. Ничего не изменилось.
passport-broken = Этот паспорт повреждён. Ничего не изменилось.
passport-large = Этот файл слишком велик для паспорта. Ничего не изменилось.
passport-newer = Этот паспорт из более новой Ичери. Ничего не изменилось.
passport-unread = Этот файл не читается. Ничего не изменилось.
