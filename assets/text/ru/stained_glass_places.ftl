# Места в окне: их произносят вслух для каждого стёклышка, поэтому они короткие.
# Части — это слова; места и номера ниже ставятся вокруг них.

# Части окон
background = фон
beak = клюв
block = угловой блок
body = тело
border = кайма
buta = бута
cap = верхушка башни
corner = угол
crown = корона
dark-sea = тёмное море
diamond = ромб
disc = диск солнца
eye = глазок пера
feather = перо
field = поле
fruit = плод
glitter = блик
great-star = большая звезда
ground = земля
inner-feather = внутреннее перо
kite = клинышек
large-pane = большое стёклышко
leaf = лист
light = свет
little-buta = маленькая бута
pane = стёклышко
petal = лепесток
pier = опора
pot = горшок
ray = луч
rim = край
sail = парус
sand = песок
sea = море
seed = зёрнышко
shore = берег
sky = небо
small-pane = маленькое стёклышко
small-star = малая звезда
star = звезда
star-point = луч звезды
stem = стебель
sun = солнце
tail = хвост
tower = башня
tree = дерево
triangle = треугольник
wave = волна
wing = крыло

# Где находится часть. { $part } — одно из слов выше; место стоит после него, чтобы ничего не склонять.
left = { $part } слева
right = { $part } справа
top = { $part } вверху
bottom = { $part } внизу
middle = { $part } посередине
top-left = { $part } слева вверху
top-right = { $part } справа вверху
bottom-left = { $part } слева внизу
bottom-right = { $part } справа внизу

# Одна из нескольких: «лепесток 5 из 12».
numbered = { $part } { $number } из { $count }

# Одна из нескольких в кольце, кольца считаются от середины: «кольцо 2, лепесток 5 из 12».
ring-part =
    { $count ->
        [1] кольцо { $ring }, { $part }
       *[other] кольцо { $ring }, { $part } { $number } из { $count }
    }

# Одна из многих в рядах: «ряд 2, стёклышко 5».
row-part = ряд { $row }, { $part } { $number }

# Группы стёклышек, которые открываются крупнее или обходятся вместе.
ring = кольцо { $ring }
region-whole = всё окно
region-top-left = слева вверху
region-top-middle = посередине вверху
region-top-right = справа вверху
region-middle-left = слева посередине
region-middle-middle = самая середина
region-middle-right = справа посередине
region-bottom-left = слева внизу
region-bottom-middle = посередине внизу
region-bottom-right = справа внизу
