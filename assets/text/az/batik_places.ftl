# Kəlağayıdakı yerlər; hər yer üçün ucadan deyilir, ona görə qısadır. $part yerin adıdır.

band = Bütün haşiyə zolağı
border = Haşiyə
buta = Böyük buta
buta-hearts = İçəridəki bala butalar
buta-rims = Buta kənarları
butas = Butalar
corner-butas = Künc butaları
corner-flowers = Künc gülləri
diamond = Ortadakı romb
diamonds = Aradakı romblar
disc = Günəş dairəsi
dots = Aradakı nöqtələr
first-lines = Birinci, üçüncü, beşinci xətt
flowers = Güllər
fruits = Bütöv narlar
gol = Ortadakı göl
guard-lines = Qoşa xətlər
hearts = Güllərin ortası
leaves = Yarpaqlar
petals = Gül ləçəkləri
rays = Günəş şüaları
rims = Taclar və qabıqlar
ring = Günəş halqası
rings = Ulduz halqaları
second-lines = İkinci və dördüncü xətt
seeds = Dənələr
sprigs = Kiçik romblar
stars = Səkkizguşə ulduzlar

# Sərbəst oyunun əlavə etdiyi yerlər.
free-buta = Sərbəst butalar
free-eight-petals = Sərbəst güllər
free-star = Sərbəst ulduzlar
free-diamond = Sərbəst romblar

# Bir yerin tək naxışı: "Haşiyə, şimal tərəf, 3 / 8".
on-side = { $part }, { $where }, { $number } / { $count }
    .speech = { $part }, { $where }, { $number }, cəmi { $count }
in-row = { $part }, sıra { $where }, { $number } / { $count }
    .speech = { $part }, sıra { $where }, { $number }, cəmi { $count }
one-of = { $part }, { $number } / { $count }
    .speech = { $part }, { $number }, cəmi { $count }
side-north = şimal tərəf
side-east = şərq tərəf
side-south = cənub tərəf
side-west = qərb tərəf
corner-top-left = { $part }, yuxarı sol
corner-top-right = { $part }, yuxarı sağ
corner-bottom-left = { $part }, aşağı sol
corner-bottom-right = { $part }, aşağı sağ
