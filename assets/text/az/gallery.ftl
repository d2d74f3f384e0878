# Qalereya: saxlanan işlərin asıldığı, tapıldığı, ad aldığı və yenidən baxıldığı yer.

## Divar
greet-wall =
    { $count ->
        [one] { $title }. Burada bir iş asılıb.
       *[other] { $title }. { $count } iş, əvvəlcə ən yenisi. Səhifələr: { $pages }.
    }
greet-page = Səhifə { $page }, cəmi { $pages }.
next = Növbəti səhifə
previous = Əvvəlki səhifə
ten-on = On səhifə irəli
ten-back = On səhifə geri
by-craft = Sənətə görə
all-crafts = Bütün işlər
greet-crafts = Hansı işləri görmək istəyirsən? { $count } seçim var.
none-away = Yığışdırılmış iş yoxdur.
none-of-craft = Bu sənətdən burada iş yoxdur.
not-read = Oxunmayan iş
made-on = { $day } { $month ->
        [1] yanvar
        [2] fevral
        [3] mart
        [4] aprel
        [5] may
        [6] iyun
        [7] iyul
        [8] avqust
        [9] sentyabr
        [10] oktyabr
        [11] noyabr
       *[12] dekabr
    }, { $time }

## Bir iş
go-on-copy = Nüsxə ilə davam et
watch = Necə yaranıb, bax
large = Böyük gör
hear = Dinlə
name = Ad ver
on-a-copy = Bu, nüsxədir. Birincisi olduğu kimi qalır.
not-copied = Nüsxə alınmadı: { $name }. Diskdə yer aç.
no-music = Hələ musiqisi yoxdur: { $name }.
greet-large = { $whole } İstənilən düymə geri aparır.
named-work = { $title }. { $whole }
large-back = Geri

## Baxmaq
greet-watch = { $title }, əvvəldən. { $count } seçim.
watched = { $at }, cəmi { $count }
watched-all = { $said } Bütün iş budur.
watch-pause = Dayandır
watch-play = Davam et
watch-step = Növbəti seçim
watch-back = Bir seçim geri
watch-again = Əvvəldən

## Adlar
greet-name-work = Adı nə olsun? Şəkillərlə, yoxsa hərflərlə?
greet-name-words = Birdən üçə qədər şəkil seç.
greet-name-letters = Qrup seç, sonra hərf.
greet-name-group = Hərf seç.
name-words = Şəkillərlə
name-letters = Hərflərlə
name-none = Adını götür
name-so-far = İndi belədir: { $name }.
name-empty = hələ heç nə
name-done = Hazırdır
name-back = Sonuncunu götür
name-space = Ara
named = İndi adı belədir: { $name }.
named-none = Yenə ilk adını daşıyır.
word-sun = Günəş
word-sea = Dəniz
word-star = Ulduz
word-flower = Gül
word-bird = Quş
word-heart = Ürək
word-mountain = Dağ
word-rain = Yağış
alphabet = abcçdeəfgğhxıijkqlmnoöprsştuüvyz
digits = 1234567890
