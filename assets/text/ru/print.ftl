# Pages on which sheets to print are chosen.
print = Листы для печати
greet = { $title }. Что ты хочешь напечатать?
greet-size = Какой длины сторона твоей ткани?
greet-names = { $title }. Чьи картинки будут на грамоте?
greet-levels = Выбери, что ты хочешь на бумаге.
colouring = Раскраска
colouring-is = Контуры с номерами
cut-out = Окно, чтобы вырезать
cut-out-is = Решётка и её части
cloth = Контур для настоящей ткани
cloth-is = На нескольких листах
tactile = Лист для пальцев
tactile-is = Выпуклые линии и шрифт Брайля
cards = Карточки на память
cards-is = Пары, чтобы вырезать
picture = Картинка с названием
picture-is = Чтобы повесить на стену
certificate = Грамота: сделано вместе
certificate-is = С вашими именами
size = { $size } см
make-certificate = Сделать грамоту
names-chosen = { $count ->
    [one] { $count } имя
    [few] { $count } имени
    [many] { $count } имён
   *[other] { $count } имени
 }
date = Сегодняшняя дата
begun = Листы готовятся. Можно играть дальше.
kept = { $file } можно печатать. Файл лежит в папке { $folder }.
not-made = Листы сделать не получилось. Твоя работа цела.
full = На диске нет места. Твоя работа цела.
sheets = { $count ->
    [one] { $count } лист
    [few] { $count } листа
    [many] { $count } листов
   *[other] { $count } листа
 }
stands = { $name }: будет на грамоте.
stands-not = { $name }: не будет на грамоте.
