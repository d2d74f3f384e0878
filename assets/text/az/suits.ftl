# Mənə nə uyğundur: zəng, təkliflər, məsləhətlər.

greet = Sənə nəyin uyğun olduğunu tap. Zəngi çal və bax. Sən deməsən, heç nə dəyişmir.
press = İşıq yananda çal
press-about = Düymə və ya toxunuşla. Təxminən yarım dəqiqə
point = Göstərərək çal
point-about = Zəng ayrı-ayrı yerlərdə asılır. Siçan və barmaq üçün
presses-about = Oynayanda nə sayılıb
bell = Zəng
press-begins = Zəng hər dəfə işıqlananda bas. Tələsmə.
point-begins = Zəng hər dəfə işıqlananda onun üstünə bas. Tələsmə.
now = İndi!
rests = Zəng dincəlir. Nə qədər istəyirsən, gözlə.
go-on = Zəngi yenə çal
see = Nə alındığına bax
where = Zəng çalındı: { $rung } / { $bells }.
    .speech = Zəng çalındı: { $rung }, cəmi { $bells }.
found = { $count } zəngdən sonra: bu sənə uyğun ola bilər
nothing-found = { $count } zəngdən sonra: parametrlərin sənə uyğundur

## Niyə
why-interval = İşıqdan təxminən { $press } saniyə sonra basdın. Hər addımda { $time } saniyə sənə bəs edər.
why-ignore-repeat = { $count } dəfə ikiqat basdın. { $time } saniyə içində yalnız biri sayılır.
why-acceptance = { $count } basış təsadüfi və qısa idi. { $time } saniyə saxlamaq onları saymır.
why-target-size = Ortaya yaxın basdın. { $size } nöqtəlik şeylər basışlarının çoxunu tutur.
why-dwell = Təxminən { $rest } saniyə tərpənmədin. { $time } saniyə rahatdır.
why-slip = Basanda { $slid } nöqtəyə qədər sürüşdün. Bu qədəri bağışlanır.

## Məsləhət
advice = Nə kömək edə bilər
all-well = Basışların yaxşıdır. Heç nəyi dəyişmək lazım deyil
advice-late = { $count } basış bir az gec idi. Yavaş işıq səni gözləyər.
advice-missed = İşıq { $count } dəfə basışsız dolandı. Yavaş işıq kömək edə bilər.
advice-unmeant = { $count } seçim geri alındı. Bir az uzun saxlamaq səhvləri saymır.
advice-double = { $count } ikiqat basış geri alındı. Onları daha uzun saymamaq olar.
advice-too-short = { $count } basış çox qısa idi. Daha qısa saxlamaq bəs edə bilər.
advice-pause = { $count } basış fasiləyə düşdü. Daha qısa fasilə bəs edə bilər.
advice-sure = { $choices } seçim yaxşı keçdi. İndi sənə cəld işıq uyğun ola bilər.

## Basışların sayı
none-counted = Hələ heç nə sayılmayıb. Sayılanlar yalnız bu kompüterdə qalır.
lines = { $first }
    { $second }
counted-choice = Seçimlər: { $count }.
counted-bounce = Sayılmayan ikinci basışlar: { $count }.
counted-too-short = Çox qısa basışlar: { $count }.
counted-pause = Seçimdən sonrakı fasiləyə düşənlər: { $count }.
counted-unmeant = Dərhal geri alınan seçimlər: { $count }.
counted-double = Geri alınan ikiqat basışlar: { $count }.
counted-late = İşıq keçəndən sonrakı basışlar: { $count }.
counted-missed = İşığın basışsız dövrələri: { $count }.
too-few = { $count } seçimdən sonra deyiləsi söz çox olacaq
wipe = Sayılanları sil
wipe-question = Sayılanların hamısı silinsin?
wipe-it = Bəli, sil
keep-presses = Qalsın
wiped = Sayılanların hamısı silindi.
