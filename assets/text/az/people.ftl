# Oyunçular, onların parametrləri və səhvin düzəldilməsi.

## Kim oynayır
profiles = Kim oynayır?
new-player = Yeni oyunçu
this-player = Bu oyunçu
other-picture = Başqa şəkil
away-players = Yığışdırılmış oyunçular
away-players-count = Yığışdırılmış oyunçular: { $count }
put-player-away = Bu oyunçunu yığışdır
keep-player = Bu oyunçu qalsın
yes-put-away = Bəli, yığışdır
plays-now = indi oynayır
greet-profiles = Kim oynayır? İndi oynayan: { $name }.
greet-new-player = Öz şəklini seç. Boş şəkillər: { $count }.
greet-other-picture = Başqa şəkil seç. Boş şəkillər: { $count }.
greet-away-players = Kimin qayıtdığını seç.
greet-this-player = İndi oynayan: { $name }.
plays = Salam, { $name }!
called = İndi sənin şəklin: { $name }.
player-away = Yığışdırıldı: { $name }. Geri qaytara bilərsən.
player-stays = Qalır: { $name }. Əvvəlcə başqa oyunçu lazımdır.
player-back = Geri qayıtdı: { $name }.
picture-default = Hamı
picture-pomegranate = Nar
picture-carpet = Xalça
picture-tower = Qala
picture-tulip = Lalə
picture-peacock = Tovuz quşu
picture-boat = Qayıq
picture-drum = Nağara
picture-key = Açar
picture-jug = Səhəng
picture-moon = Ay
picture-fish = Balıq
picture-tree = Ağac

## Parametrlərin dəyişməsi
greet-presets = Oyun üsulları: { $count }. Hər biri nəyi dəyişdiyini göstərir.
greet-changes = { $title }. Dəyişəcək: { $count }. { $changes }.
one-change = { $name }: { $value }
titled = { $title }. { $said }
nothing-changes = Heç nə dəyişməyəcək
from-to = { $then }, indi { $now }
because = { $change }. { $why }
take-all = Hamısını işlət
as-it-is = Olduğu kimi qalsın
all-taken = Dəyişdi: { $count }.
keep-this = Belə qalsın
keep-this-why = Yoxsa özü geri qayıdacaq
kept = Belə qalır.
went-back = Əvvəlki halına qayıtdı.
taken-back = Geri alındı. Əvvəlki kimidir.

## Qıfıl
locked = Parametrlər bağlıdır
locked-choose-three = Dəyişmək üçün üç nöqtəni seç: • • •
    .speech = Dəyişmək üçün üç nöqtəni seç.
locked-choose-one = İndi bir nöqtəni seç: •
    .speech = İndi bir nöqtəni seç.
dots-one = Bir nöqtə
dots-two = İki nöqtə
dots-three = Üç nöqtə
stays-locked = Parametrlər olduğu kimi qalır.

## Oyun pasportu
greet-passport =
    { $count ->
        [0] Oyun pasportu. Parametrlərin bir kiçik şəkildə.
       *[other] Oyun pasportu. Burada pasport: { $count }.
    }
make-passport = Pasport hazırla
make-passport-named = Şəklimlə hazırla: { $name }
passport-made = Pasport saxlanıldı: { $file }.
passport-not-made = Pasportu saxlamaq alınmadı.
passport-of = Oyun pasportu: { $name }
passport-says = Mən belə oynayıram
passport-all-default = Hər şey əvvəlki kimidir
passport-foot = İçəri · Bu şəkli proqrama göstər. Parametrlər onun içindədir.
passport-strange = Burada tanınmayan parametr: { $count }
passport-foreign = Bu şəkil oyun pasportu deyil. Heç nə dəyişmədi.
passport-broken = Bu pasport zədələnib. Heç nə dəyişmədi.
passport-large = Bu fayl pasport üçün çox böyükdür. Heç nə dəyişmədi.
passport-newer = Bu pasport daha yeni İçəridəndir. Heç nə dəyişmədi.
passport-unread = Bu faylı oxumaq olmur. Heç nə dəyişmədi.
