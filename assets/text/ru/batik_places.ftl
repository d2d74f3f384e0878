# Места на платке; их произносят вслух, поэтому они короткие. $part — название места.

band = Вся полоса каймы
border = Кайма
buta = Большая бута
buta-hearts = Малые буты внутри
buta-rims = Края бут
butas = Буты
corner-butas = Угловые буты
corner-flowers = Угловые цветы
diamond = Ромб в середине
diamonds = Ромбы между звёздами
disc = Круг солнца
dots = Точки между цветами
first-lines = Первая, третья и пятая линии
flowers = Цветы
fruits = Целые гранаты
gol = Розетка в середине
guard-lines = Двойные линии
hearts = Серединки цветов
leaves = Листья
petals = Лепестки цветов
rays = Лучи солнца
rims = Короны и кожура
ring = Кольцо солнца
rings = Кольца вокруг звёзд
second-lines = Вторая и четвёртая линии
seeds = Зёрна
sprigs = Маленькие ромбы
stars = Восьмиконечные звёзды

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
