# Hər oyunda və hər səhifədə eyni olan sözlər.

## Əmrlər, hər ekranda eyni
hint = İpucu
undo = Geri al
say-again = Təkrar de
rest = Fasilə
leave = Çıx
more = Daha çox
close = Bağla
redo = Yenidən et
finish = Mənimlə bitir
care = Rahatlıq
how-to = Necə oynamalı
together = Birlikdə
options = Parametrlər
picture = Şəkli saxla
about = Bu sənət haqqında
ask-where = Haradayam?
ask-left = Nə qalıb?
ask-touches = Yanında nə var?
ask-whole = Hamısını təsvir et
drawer-ask = Sual ver
said = Nə deyildi

## Əmrlərin cavabları
did-say-again = Bir daha.
did-rest = Fasilə. Davam etmək üçün istənilən düyməni bas.
did-leave = Geri qayıdırıq.
did-finish = Gəl birlikdə bitirək.
did-care = Rahatlıq.
made-together = birlikdə etdiyimiz
did-how-to = Gəl birinci addımı birlikdə ataq.
did-together = Birlikdə oynayırıq.
did-options = Parametrlər.
did-picture = Şəkil saxlanılır.
did-about = Bu sənət haqqında.
did-said = Nə deyildi.
rested = Yenə buradayıq. { $where }
here = { $name }.
nothing-left = Burada görüləsi bir şey qalmayıb.
nothing-to-undo = Geri alınası bir şey yoxdur.
nothing-to-redo = Yenidən ediləsi bir şey yoxdur.
undo-built-upon = Bunun üzərində kimsə davam edib. Yerində qalır.
undone = Geri alındı: { $name }.
redone = Yenidən edildi: { $name }.
that = bu
hint-choose = Seç: { $name }.
hint-offer = İpucu istəyirsən? İpucunu seç.
nothing-said = Hələ heç nə deyilməyib.
greet-said = { $title }. { $count } söz, əvvəlcə ən yenisi.
not-on-offer = Bu, indi burada yoxdur.

## Sıradakı yerlər, vəziyyətlər və rollar
joined = { $first }, { $second }
place-in-row = { $index } / { $count }
    .speech = { $index }, cəmi { $count }
state-on = aktiv
state-off = aktiv deyil
state-resting = indi yox
chosen-swatch = əlində
chosen-piece = seçilib
chosen-card = seçilib
chosen-tool = seçilib
chosen-button = seçilib
area-work = Əsas hissə
area-palette = Seçimlər
area-actions = Sonra nə
area-commands = Əmrlər
area-more = Daha çox
scan-back = Qrupdan çıx
scan-waits = Davam etmək üçün bas.
next-page = Daha çox, səhifə { $number } / { $count }
    .speech = Daha çox, səhifə { $number }, cəmi { $count }
back = Geri
to-the-work = İşə keç
to-the-palette = Seçimlər
to-the-actions = Sonra nə
whole-window = Bütün şəkil
part-back = Böyük hissəyə qayıt
part-top-left = Yuxarı sol hissə
part-top = Yuxarı hissə
part-top-right = Yuxarı sağ hissə
part-left = Sol hissə
part-middle = Orta hissə
part-right = Sağ hissə
part-bottom-left = Aşağı sol hissə
part-bottom = Aşağı hissə
part-bottom-right = Aşağı sağ hissə

## Niyə heç nə olmadı
edge = Bura kənardır.
slid-off = Sürüşdü. Heç nə seçilmədi.
too-short = Bir az uzun saxla.
repeated = Bir dəfə sayıldı.

## İlk basış necə başa düşüldü
way-read-keys = Klaviatura. Hərəkət: { $move }. Seçmək: { $choose }. «Geri al» bunu geri qaytarır.
way-read-one-switch = Bir düymə. İşıq istədiyinin üstündə olanda bas.
way-read-two-switches = İki düymə. Hərəkət: { $first }. Seçmək: { $second }.
way-forgotten = Oyun üsulu yenidən açıqdır. Düymə bas və ya göstər.

## Giriş qapısı
welcome-title = Necə oynamaq istəyirsən?
greet-welcome = Salam! Necə oynamaq istəyirsən? Bas: { $first }, { $move }, və ya göstər.
more-ways = Başqa üsullar
greet-more-presets = Başqa oyun üsulları. { $count } seçim.
preset-pointer = Siçan və ya toxunuş
preset-pointer-changes = Göstər və bas
preset-keys = Klaviatura
preset-keys-changes = Hərəkət: { $move }. Seçmək: { $choose }
preset-one-switch = Bir düymə
preset-one-switch-changes = İşıq özü gəzir. Sən basırsan
preset-two-switches = İki düymə
preset-two-switches-changes = Biri gəzdirir, biri seçir. Tələsmə
preset-by-ear = Eşitməklə
preset-by-ear-changes = Hər şey səslənir. Hərəkət: { $move }
preset-by-eye = Səssiz
preset-by-eye-changes = Hər şeyi yazılar və şəkillər deyir
preset-big-and-clear = İri və aydın
preset-big-and-clear-changes = İri yazı, iri düymələr, sakit hərəkət
preset-gaze = Baxış və ya göstərici
preset-gaze-changes = Əşyanın üstündə dur. Basmaq lazım deyil
preset-unsteady-hand = Titrəyən əl
preset-unsteady-hand-changes = Sürüşmə və ikiqat basma sayılmır
preset-first-switch = İlk düymə
preset-first-switch-changes = Hər basış bir hissə düzəldir. İşıq yavaşdır
preset-quiet = Sakit
preset-quiet-changes = Yumşaq səslər, sakit hərəkət
hub-title = İçəri
    .speech = İçəri
greet-hub = Salam! İçəriyə xoş gəldin. Bir pəncərə seç.
go-on = Davam et
lit = işıqlı: { $lit } / { $count }
    .speech = işıqlı: { $lit }, cəmi { $count }
works-kept =
    { $count ->
        [0] hələ yoxdur
        [one] bir iş
       *[other] { $count } iş
    }
my-works = İşlərim
options-are = səs, ölçü, sürət
greet-levels = { $title }. Seçmək üçün { $count } iş var.
pieces = { $count } hissə

## İşlər
greet-works = { $title }. Burada { $count } iş var.
no-works = Hələ heç nə saxlanmayıb. Yaratdıqların burada asılacaq.
greet-work = { $title }. Bununla nə etmək istəyirsən?
greet-put-away = { $title }
choices-made =
    { $count ->
        [one] bir seçim
       *[other] { $count } seçim
    }
work-open = Davam et
work-copy = Nüsxəsini çıxar
work-put-away = Yığışdır
put-away-question = «{ $name }» yığışdırılsın?
put-away-works = Yığışdırılıb: { $count }
put-away-title = Yığışdırılmış işlər
keep-it = Burada qalsın
put-it-away = Bəli, yığışdır
work-copied = Nüsxə saxlanıldı: { $name }.
work-is-put-away = Yığışdırıldı: { $name }. Geri qaytara bilərsən.
work-is-back = Geri qayıtdı: { $name }.
picture-saved = Şəkil saxlanıldı: { $file }.
picture-not-saved = Şəkli saxlamaq alınmadı.
action-next = Növbəti iş
action-listen = Dinlə
action-works = İşlərim
action-threads = Bizim saplar
see-it-finished = Hazır halına bax

## Səhifə haqqında suallar
page-where = { $title }: { $name }.
page-left = Burada { $count } seçim var.
page-touches = Yanındakı: { $name }.
page-whole = { $title }. { $count } seçim: { $names }.

## Parametrlər
greet-options = Parametrlər. { $count } otaq.
greet-option-room = { $title }.
profiles = Kim oynayır?
presets = Oyun üsulları
passport = Oyun pasportu
everything = Hamısını özümlə aparım
teachers = Müəllimlər üçün səhifə
suits-me = Mənə nə uyğundur
presses = Basışlarım nə deyir
has-been-set = { $name }: { $value }.
setting-now = { $name }, indi: { $value }.
as-at-first = Əvvəlki kimi: { $value }
a-step-more = Bir addım artıq
a-step-less = Bir addım az
# Təkbaşına duran seçim böyük hərflə başlanır.
choice = { $value }
value-on = bəli
value-off = xeyr
# Seçim yalnız ona görədir ki, onluq kəsr dilin öz vergülü ilə yazılsın.
value-seconds =
    { $number ->
       *[other] { $number } saniyə
    }
value-minutes = { $number } dəqiqə
value-pixels = { $number } nöqtə
value-percent = { $number } faiz
value-times =
    { $number ->
        [1] olduğu kimi
       *[other] { $number } dəfə yaxın
    }
value-number = { $number }
value-for-ever = sonu yoxdur
value-left = { $number } faiz sola
value-right = { $number } faiz sağa
value-middle = ortada
value-as-it-comes = olduğu kimi
language-name = Azərbaycanca
press-your-key = İstədiyin düyməni bas
press-the-key = İstədiyin düyməni indi bas.
key-not-possible = Bu düymə burada olmur.

## Necə oynamalı, səhifələrdə
how-to-1 = Seç: { $name }. Seçəndə açılır.
how-to-2 = İndi seç: { $name }.
how-to-done = Bax, belə işləyir. Tələsmə.

## Haqqında
greet-about = { $title }
about-next = Daha danış
about-before = Əvvəlkini de
about-house = İçəri Bakıda, İçərişəhərdəki sənət mərkəzindən ilhamlanıb. Orada əlilliyi olan və olmayan tələbələr yan-yana öyrənirdi. İçəri gəl, tələsmə, gözəl bir şey yarat.
credits = Sözlər, rəsmlər və səslər: İçəri yaradıcıları. Hərflər: Andika, SIL. Nitq: eSpeak NG. Faktlar muzeylərdən, reyestrlərdən və ustalardan alınıb, adları oyunun yanındakı sənədlərdədir. Batik sözü Yava adasından gəlib: sağ ol, Yava. Hamıya təşəkkür edirik.
    .speech = Sözlər, pəncərələr və səslər: İçəri yaradıcıları. Hərflər: Andika, sil. Nitq: ispik en ci. Faktlar muzeylərdən, reyestrlərdən və ustalardan alınıb, adları oyunun yanındakı sənədlərdədir. Batik sözü Yava adasından gəlib: sağ ol, Yava. Hamıya təşəkkür edirik.

## Bildirişlər
notice-profile = Profilin bir hissəsini işlətmək olmadı. { $detail }
notice-newer-profile = Bu oyunçunun faylı daha yeni İçəridəndir. Ona toxunulmur. { $detail }
notice-level = Bir işi açmaq olmadı. { $detail }
notice-work = Bir işi oxumaq olmadı. { $detail }
notice-torn = İşin son sətri yarımçıq idi və silindi. { $detail }
notice-rules = Bu iş başqa qaydalarla yaradılıb. Şəkli saxlanılır. { $detail }
notice-not-kept = İşi indi bu diskdə saxlamaq olmur. { $detail }
notice-theme = Bir görünüşü işlətmək olmadı. { $detail }
notice-text = Mətn faylında bir sətir xətalıdır. { $detail }
notice-picture = Bir şəkil çatmır. { $detail }
notice-no-voice = Nitq yoxdur. Hər şeyi altyazılar deyir.
notice-voice-stopped = Nitq dayandı. Hər şeyi altyazılar deyir.
notice-no-sound-device = Səs cihazı tapılmadı. Hər şeyi altyazılar deyir.
notice-missing-sound = Bir səs çatmır: { $name }.
notice-way = Bu oyun üsulu indi açıqdır.
notice-game = Belə oyun yoxdur: { $detail }
notice-log = Jurnal yazıla bilmir. { $detail }
notice-clip = Yazılmış səs işə düşmədi. { $detail }
notice-pronounce = Tələffüz siyahısının bir hissəsi işə düşmədi. { $detail }

## The gallery of sounds
cues = Səslər və mənaları
greet-cues = { $title }. Birini seç. O səslənir və izah olunur.
signs = Buradakı jest dilləri
greet-signs = { $title }. { $count } seçim.
notice-sign = Jest dili klipini göstərmək olmadı. { $detail }
