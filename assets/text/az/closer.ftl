# İşə yaxından baxanda bir hissədən o birinə yollar.
up = Yuxarı
left = Sola
right = Sağa
down = Aşağı
next = Növbəti hissə
before = Əvvəlki hissə
