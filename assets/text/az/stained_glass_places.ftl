# Pəncərədəki yerlər. Hər parça üçün ucadan deyilir, ona görə qısadır.
# Hissələr sözlərdir; aşağıdakı yerlər və nömrələr onların yanına qoyulur.

# Pəncərənin hissələri
background = fon
beak = dimdik
block = künc bloku
body = gövdə
border = haşiyə
buta = buta
cap = papaq daşı
corner = künc
crown = tac
dark-sea = tünd dəniz
diamond = romb
disc = günəş dairəsi
eye = lələk gözü
feather = lələk
field = sahə
fruit = meyvə
glitter = parıltı
great-star = böyük ulduz
ground = torpaq
inner-feather = iç lələk
kite = çərpələng
large-pane = böyük parça
leaf = yarpaq
light = işıq
little-buta = balaca buta
pane = parça
petal = ləçək
pier = dayaq
pot = dibçək
ray = şüa
rim = kənar
sail = yelkən
sand = qum
sea = dəniz
seed = dənə
shore = sahil
sky = səma
small-pane = kiçik parça
small-star = kiçik ulduz
star = ulduz
star-point = ulduz ucu
stem = saplaq
sun = günəş
tail = quyruq
tower = qala
tree = ağac
triangle = üçbucaq
wave = dalğa
wing = qanad

# Hissə haradadır. { $part } yuxarıdakı sözlərdən biridir.
left = sol { $part }
right = sağ { $part }
top = yuxarı { $part }
bottom = aşağı { $part }
middle = orta { $part }
top-left = yuxarı sol { $part }
top-right = yuxarı sağ { $part }
bottom-left = aşağı sol { $part }
bottom-right = aşağı sağ { $part }

# Bir neçəsindən biri: "ləçək 5 / 12".
numbered = { $part } { $number } / { $count }
    .speech = { $part } { $number }, cəmi { $count }

# Ortadan sayılan halqada bir neçəsindən biri: "halqa 2, ləçək 5 / 12".
ring-part =
    { $count ->
        [1] halqa { $ring }, { $part }
       *[other] halqa { $ring }, { $part } { $number } / { $count }
    }
    .speech =
        { $count ->
            [1] halqa { $ring }, { $part }
           *[other] halqa { $ring }, { $part } { $number }, cəmi { $count }
        }

# Sıralarda çoxundan biri: "sıra 2, parça 5".
row-part = sıra { $row }, { $part } { $number }

# Böyüdülüb açılan və ya birlikdə gəzilən parça qrupları.
ring = halqa { $ring }
region-whole = bütün pəncərə
region-top-left = yuxarı sol
region-top-middle = yuxarı orta
region-top-right = yuxarı sağ
region-middle-left = orta sol
region-middle-middle = tam orta
region-middle-right = orta sağ
region-bottom-left = aşağı sol
region-bottom-middle = aşağı orta
region-bottom-right = aşağı sağ
