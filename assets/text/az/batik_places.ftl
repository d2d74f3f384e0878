# Kəlağayıdakı yerlər; hər yer üçün ucadan deyilir, ona görə qısadır. $part yerin adıdır.

band = Haşiyə zolağı
border = Haşiyə
buta = Böyük buta
buta-hearts = Bala butalar
buta-rims = Buta kənarları
butas = Butalar
corner-butas = Künc butaları
corner-flowers = Künc gülləri
diamond = Ortadakı romb
diamonds = Romblar
disc = Günəş dairəsi
dots = Nöqtələr
first-lines = Xətlər 1, 3, 5
flowers = Güllər
fruits = Bütöv narlar
gol = Ortadakı göl
guard-lines = Qoşa xətlər
hearts = Güllərin ortası
leaves = Yarpaqlar
petals = Ləçəklər
rays = Günəş şüaları
rims = Taclar və qabıqlar
ring = Günəş halqası
rings = Ulduz halqaları
second-lines = Xətlər 2, 4
seeds = Dənələr
sprigs = Kiçik romblar
stars = Ulduzlar

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
