# Sinif üçün isinmə: kartlar, növbə, sinif siyahısı, görülən işin vərəqləri.

## Sinif
class = Sinif üçün isinmə
class-is = Birlikdə, növbə ilə oynayın
greet-class = Sinif üçün isinmə. Kart seç və başla.
card = { $count } dəqiqə: { $craft }
own-card = { $name }. { $card }
card-is = Oyunçular: { $count }. { $challenge }
mix = hərəsindən bir az
challenge-1 = Asan
challenge-2 = O qədər də asan deyil
challenge-3 = Ustalar üçün
so-many = { $count } oyunçu
so-many-minutes = { $count } dəqiqə

## Oyun vaxtı
begins = Birlikdə { $minutes } dəqiqə. Başlayan: { $name }.
turn = { $name }, növbə səndədir
soon = { $name }, növbə səndədir. Tezliklə bitiririk.
ends = Bu dəfəlik bu qədər. Baxın, nə düzəltdiniz!
pause = İsinmədə fasilə
greet-pause = Davam edək, yoxsa şəklimizlə bitirək?
go-on = Davam et
end-now = Şəklimizlə bitir
no-work = Heç bir iş açılmır. Başqa kart seç.
ways-lost = Artıq olmayan oyun üsulları: { $count }. İstənilən üsul olar.
nothing-made = Bu dəfə heç nə düzəlmədi. Yenə gəlin!

## Kim buradadır
class-today = Bu gün kim buradadır?
greet-class-today = Bu gün kim buradadır? Burada olanlar: { $count }. Olmayanı seç.
is-here = buradadır
is-away = bu gün yoxdur
here = { $name } buradadır.
away = { $name } bu gün yoxdur.

## Sinif siyahısı
class-list = Sinif siyahısı
greet-class-list =
    { $count ->
        [0] Sinif siyahısı boşdur. Hər oyunçu üçün şəkil əlavə et.
       *[other] Sinif siyahısı. Oyunçular: { $count }. Əsl adlar saxlanmır.
    }
child-new = Oyunçu əlavə et
child-added = { $name } indi sinifdədir.
greet-pictures = Şəkil seç. Boş şəkillər: { $count }.
greet-child = { $name }. Oyun üsulu: { $value }.
child-way = Oyun üsulu
any-way = İstənilən üsul
child-called = İndi şəkil: { $name }.
child-plays = { $name } belə oynayır: { $value }.
child-off = Siyahıdan çıxar
child-question = { $name } sinif siyahısından çıxsın?
child-stays = Siyahıda qalsın
child-away = Bəli, çıxar
child-is-off = { $name } artıq siyahıda deyil.
list-in = { $file } faylını oxu
list-out = Cədvəl kimi saxla
list-written = Sinif siyahısı saxlandı: { $file }
list-read = İndi siyahıda { $count } oyunçu var.
list-named-anew = Adların yerinə yeni şəkillər: { $count }. Adlar saxlanmadı.
list-unknown-ways = Tanınmayan oyun üsulları: { $count }.
list-left-out = Şəkil çatmayan oyunçular: { $count }.
list-unread = Bu siyahı oxunmur. Başqa faylı yoxla. Sinif siyahısı dəyişmədi.
list-large = Bu fayl sinif siyahısı üçün böyükdür. Sinif siyahısı dəyişmədi.
list-foreign = Bu fayl cədvəl deyil. Sinif siyahısı dəyişmədi.
list-empty = Bu faylda oyunçu tapılmadı. Sinif siyahısı dəyişmədi.
column-picture = şəkil
column-way = oyun üsulu
column-day = gün
column-work = iş
column-words = şəkil,ad,adlar,soyad,oyunçu,şagird,tələbə,uşaq,üsul,oyun üsulu,profil,parametrlər

## Öz kartlarımız
class-cards = Mənim kartlarım
greet-class-cards = Mənim kartlarım: { $count }. Yenisini düzəlt və ya birini dəyiş.
cards-away = Yığışdırılmış kartlar
cards-away-count = Yığışdırılmış kartlar: { $count }
greet-cards-away = Qaytarmaq üçün kart seç.
card-new = Kart düzəlt
card-named = Kart: { $name }
greet-card = Kart: { $name }. Necə olsun?
greet-choices = { $name }. İndi: { $value }.
card-minutes = Dəqiqələr
card-size = Neçə oyunçu
card-craft = Sənət
card-challenge = Çətinlik
card-name = Kartın şəkli
card-keep = Bu kartı saxla
card-kept = { $name } kartı saxlandı.
card-begin = Başla
card-away = Bu kartı yığışdır
card-put-away = { $name } kartı yığışdırıldı. Geri qaytara bilərsən.
card-is-back = { $name } kartı geri qayıtdı.
cards-unread = Kartların faylı oxunmur. O, olduğu kimi qalır. Kömək istə.
cards-newer = Kartların faylı daha yeni proqramdandır. O, olduğu kimi qalır.
not-kept = Bunu saxlamaq olmur. Diskdə yer varmı? Heç nə dəyişmədi.

## Nə düzəldi
together = Birlikdə düzəldilib
greet-over = Bunu birlikdə düzəltdiniz: { $made }. Əllər: { $who }.
certificate = Təşəkkürnamə
page = Çap vərəqi
table = Cədvəl
picture = Hamının şəkli
who = Kim iştirak etdi
again = Bir də
making = 100-dən { $share } hazırdır
stop = Dayandır
begun = Hazırlanır. Davam edə bilərsən.
saved = Saxlandı: { $file }
stopped = Dayandırıldı. Heç nə saxlanmadı.
failed = İndi bunu etmək olmur. Heç nə dəyişmədi.
lasted = { $day }, { $count } dəqiqə.
made = Düzəldi: { $made }.
took-part = { $name }: { $ways }.
lines =
    { $first }
    { $second }
day = { $day } { $month } { $year }
month-1 = yanvar
month-2 = fevral
month-3 = mart
month-4 = aprel
month-5 = may
month-6 = iyun
month-7 = iyul
month-8 = avqust
month-9 = sentyabr
month-10 = oktyabr
month-11 = noyabr
month-12 = dekabr
on-day = { $day }: { $made }
warm-ups = Keçən isinmələr
greet-warm-ups =
    { $count ->
        [0] Keçən isinmələr yoxdur.
       *[other] Keçən isinmələr: { $count }. Onlar ancaq bu kompüterdədir.
    }
wipe = Bunların hamısını sil
wipe-question = Kimin iştirak etdiyi silinsin? İşlər qalır.
keep-them = Qalsın
wipe-them = Bəli, sil
wiped = Silindi. İşlər buradadır.
not-wiped = İndi silmək olmur. Sonra yenə yoxla.
way-pointer = siçan
way-touch = toxunma
way-keys = klaviatura
way-pad = geympad
way-one-switch = bir düymə
way-two-switches = iki düymə
way-dwell = baxış və ya gözləmə
way-reader = ekran oxuyucusu
way-first-switch = ilk düymə

## Ad əvəzinə şəkillər
second = İkinci { $name }
picture-star = Ulduz
picture-sun = Günəş
picture-bird = Quş
picture-bell = Zəng
picture-horse = At
picture-lamp = Lampa
picture-leaf = Yarpaq
picture-kite = Çərpələng
picture-butterfly = Kəpənək
picture-mountain = Dağ
picture-tea = Çay
picture-camel = Dəvə
