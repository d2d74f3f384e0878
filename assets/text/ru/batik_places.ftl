# Места на платке; их произносят вслух, поэтому они короткие. $part — название места.

band = Полоса каймы
border = Кайма
buta = Большая бута
buta-hearts = Малые буты
buta-rims = Края бут
butas = Буты
corner-butas = Угловые буты
corner-flowers = Угловые цветы
diamond = Ромб в середине
diamonds = Ромбы
disc = Круг солнца
dots = Точки
first-lines = Линии 1, 3 и 5
flowers = Цветы
fruits = Целые гранаты
gol = Розетка
guard-lines = Рамки
hearts = Серединки
leaves = Листья
petals = Лепестки
rays = Лучи солнца
rims = Короны и кожура
ring = Кольцо солнца
rings = Кольца звёзд
second-lines = Линии 2 и 4
seeds = Зёрна
sprigs = Маленькие ромбы
stars = Звёзды

# Места, которые добавляет свободная игра.
free-buta = Свободные буты
free-eight-petals = Свободные цветы
free-star = Свободные звёзды
free-diamond = Свободные ромбы

# Один узор места: «Кайма, северная сторона, 3 из 8».
on-side = { $part }, { $where }, { $number } из { $count }
in-row = { $part }, ряд { $where }, { $number } из { $count }
one-of = { $part }, { $number } из { $count }
side-north = северная сторона
side-east = восточная сторона
side-south = южная сторона
side-west = западная сторона
corner-top-left = { $part }, слева вверху
corner-top-right = { $part }, справа вверху
corner-bottom-left = { $part }, слева внизу
corner-bottom-right = { $part }, справа внизу
