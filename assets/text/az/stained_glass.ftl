# Vitraj. $pane parçanın adıdır, kiçik hərflə; $glass şüşənin adıdır, böyük hərflə.
# Adlar iki nöqtədən sonra gəlir ki, onlara şəkilçi artırmaq lazım olmasın.

name = Vitraj
about = Şüşə seç. Parça seç. İşığı içəri burax.

## On iki şüşə

glass-ruby = Yaqut
glass-cobalt = Kobalt
glass-amber = Kəhrəba
glass-green = Yaşıl
glass-turquoise = Firuzə
glass-violet = Bənövşə
glass-milk = Süd
glass-rose = Qızılgül
glass-sky = Səma
glass-apricot = Ərik
glass-tea = Çay
glass-night = Gecə

colour-ruby = tünd qırmızı
colour-cobalt = tünd göy
colour-amber = qızılı sarı
colour-green = yarpaq yaşılı
colour-turquoise = göy-yaşıl
colour-violet = tünd bənövşəyi
colour-milk = krem rəngli ağ
colour-rose = açıq çəhrayı
colour-sky = mavi
colour-apricot = narıncı
colour-tea = tünd qəhvəyi
colour-night = qaraya yaxın

mark-ruby = nar dənəsi
mark-cobalt = üç dalğa
mark-amber = günəş
mark-green = yarpaq
mark-turquoise = içi boş romb
mark-violet = buta
mark-milk = halqa
mark-rose = gül
mark-sky = təpə
mark-apricot = şan gözü
mark-tea = armudu stəkan
mark-night = üç zolaq

empty = boş
holds-wants = { $held }, bura: { $glass }
# Masadakı şüşənin yanında: onu hələ neçə parça gözləyir.
glass-left = { $count ->
    [0] qalmayıb
    *[other] { $count } qalıb
}

## Nə baş verir

picked = Əlində: { $glass }.
picked-wanted = Əlində: { $glass }. { $count ->
    [0] İndi heç bir parça onu gözləmir.
    *[other] Onu { $count } parça gözləyir.
}
next-glass = Daha lazım deyil: { $glass }. İndi əlində: { $following }.
placed = { $glass }: { $pane }.
placed-twins = { $glass }: { $pane }. { $count ->
    [one] Əkizi də doldu.
    *[other] { $count } əkizi də doldu.
}
placed-other = { $glass }: { $pane }. Rəsmdə burada: { $shown }. Öz seçimini saxlaya bilərsən.
already = { $glass } artıq buradadır: { $pane }.
alike = Yanında da { $glass } var: { $pane }. Bura başqa şüşə qoymaq olar.

finished-free = { $title }: bütün parçalar yerindədir. İşığı içəri burax.
finished-guided = { $title }: hər parça rəsmdəki kimidir. İşığı içəri burax.
finished-mirror = { $title }: bütün parçalar və əkizləri yerindədir. İşığı içəri burax.
finished-glazier = { $title }: yan-yana eyni parça yoxdur. İşığı içəri burax.
finished-own = { $title }: bütün parçalar yerindədir. { $count } parça sənin öz seçimindir. İşığı içəri burax.

## Üç addımda kömək

clue-glass = Bu şüşəni yoxla: { $glass }.
clue-any = İstənilən şüşə olar.
clue-place = Bura bax: { $place }.
clue-pane = { $glass } bura: { $pane }.
clue-done = Görüləsi bir şey qalmayıb. Pəncərə hazırdır.

## Dörd sual

joined = { $first } { $second }
listed = { $first }, { $second }
counted = { $name } { $count }

where = Buradasan: { $pane }.
where-holds = İndi içində: { $glass }.
where-shown = Rəsmdə burada: { $glass }.
where-ring = Halqa { $number }, parça { $index } / { $count }.
    .speech = Halqa { $number }, parça { $index }, cəmi { $count }.
where-place = Pəncərədə yeri: { $place }.
where-glass = { $glass }: { $colour }. Nişanı: { $mark }.

left = { $count ->
    [0] Boş parça yoxdur.
    *[other] { $count } parça boşdur.
}
left-other = { $count } parça rəsmdəki kimi deyil.
left-alike = { $count } parçaya başqa şüşə lazım ola bilər.
left-glasses = Hələ qoyulacaq: { $glasses }.

touches = { $count ->
    [0] Bu: { $pane }. Yanında heç nə yoxdur.
    *[other] Bu: { $pane }. Yanında { $count } parça var.
}
touches-pane = Yanında { $glass }: { $pane }.
touches-empty = Daha { $count } parça boşdur.
touches-all-empty = Hamısı boşdur.
touches-nothing = Əvvəlcə bir parçaya keç. Sonra yanında nə olduğunu soruş.

whole = { $title }: { $count } parça.
whole-way = Oyun qaydası: { $way }.
whole-filled = { $count ->
    [0] Hələ heç bir parça dolmayıb.
    *[other] { $count } parça doludur.
}
whole-part = { $part }: { $glasses }.

ring = Halqa { $number }
band-top = Yuxarı
band-middle = Orta
band-bottom = Aşağı
place-top-left = yuxarı sol
place-top-middle = yuxarı orta
place-top-right = yuxarı sağ
place-middle-left = orta sol
place-middle-middle = tam orta
place-middle-right = orta sağ
place-bottom-left = aşağı sol
place-bottom-middle = aşağı orta
place-bottom-right = aşağı sağ

## Oyun qaydaları

way-free = Sərbəst
way-free-about = Hər parçaya istənilən şüşə olar.
way-guided = Rəsmə görə
way-guided-about = Hər parça hansı şüşəni istədiyini göstərir.
way-mirror = Güzgü
way-mirror-about = Bir parça doldur. Əkizləri də dolur.
way-glazier = Şüşəçi qaydası
way-glazier-about = Yan-yana parçalar eyni olmasın.

challenge-1 = Səhər
challenge-1-about = Rəsmə görə. Hər dəfə üç şüşə.
challenge-2 = Günorta
challenge-2-about = Rəsmə görə. Bütün şüşələr masadadır.
challenge-3 = Axşam
challenge-3-about = Nişanlara görə. Rənglər göstərilmir.
challenge-4 = Gecə
challenge-4-about = Öz planını qur. Yan-yana parçalar eyni olmasın.

part-glasses = Masadakı şüşələr
part-glasses-value = hər dəfə { $count } şüşə
part-guide = Rəsm nə göstərir
part-guide-all = Rəngləri və nişanları
part-guide-marks = Yalnız nişanları
part-guide-next = Yalnız növbəti parçanı

## Necə oynamalı

# Birlikdə atılan ilk addım. $name seçiləsi şeydir: parça və ya əvvəlcə ələ alınan şüşə.
how-to-1 = Şüşə parçanın yerinə qoyulur. Çıraq növbəti addımı göstərir. Bunu seç: { $name }.
how-to-2 = Çox yaxşı. İndi bunu seç: { $name }.
how-to-done = Vəssalam. İstənilən parçanı istədiyin vaxt dəyişə bilərsən. «İpucu» növbəti addımı göstərir.

## Sənət haqqında faktlar: uşaqlar və böyüklər üçün; təkcə fact-NAME uşaqlar üçün olandır

fact-glass = { fact-glass-kids }
fact-glass-kids = Vitraj rəsmdən başlayır. Hər hissə bir parça rəngli şüşə olur. Metal xətlər parçaları birləşdirir. Qaranlıqda şəkil yatır. Günəş onu oyadır və rənglər döşəməyə düşür.
fact-glass-adults = Şüşə kiçik çarxla cızılır, sonra cızıq boyunca sındırılır. Mis folqa üsulunda hər kənar folqaya bükülür, tikişlər lehimlənir. Qurğuşun profil, hər yanında yivi olan zolaq, daha qədim üsuldur.
fact-shebeke = { fact-shebeke-kids }
fact-shebeke-kids = Şəbəkə kiçik taxta çubuqlardan yığılan pəncərədir. Ona nə mismar lazımdır, nə yapışqan. Bir çubuğun çıxıntısı o birinin oyuğuna girir. Aralarında rəngli şüşə parçaları oturur.
fact-shebeke-adults = Şəbəkə tor, barmaqlıq deməkdir. Qoz, fıstıq və ya şümşad kimi bərk ağaclar çıxıntı və oyuqla yonulur. Hissələr kiçik şüşələrin ətrafında mismarsız və yapışqansız birləşir. Bir kvadratmetrdə beş min və daha çox parça ola bilər.
fact-cutting = { fact-cutting-kids }
fact-cutting-kids = Şüşəkəsən şüşəni bıçaq kimi kəsmir. O, nazik bir cızıq çəkir və şüşə həmin cızıq boyunca qopur. Bu iş böyüklə birlikdə görülür.
fact-cutting-adults = Hər şüşə parçasını kəsmək mümkün olmalıdır. Ona görə bir parça heç vaxt bütövlükdə başqasının içində olmur: halqanı açmaq üçün əlavə xətt çəkilir.
fact-stars = { fact-stars-kids }
fact-stars-kids = Ustalar bəzi şəbəkə naxışlarını sayla adlandırır: səkkiz, on iki, on altı. Ulduzun uclarını say və onun sayını tap.
fact-stars-adults = Naxışlar bucaqların sayına görə bölünür: səkkiz, on iki, on altı.
fact-colours = { fact-colours-kids }
fact-colours-kids = Bir çox köhnə şəbəkə pəncərəsində qırmızı, göy, yaşıl və sarı şüşə var. Bəzi parçalar şəffafdır.
fact-colours-adults = Adətən yaşıl, qırmızı, göy və sarı şüşələr olur, bəzi parçalar isə şəffafdır. Təmir zamanı bəzən bilərəkdən bir az başqa çalar seçilir.
fact-wood = { fact-wood-kids }
fact-wood-kids = Şəbəkənin ağacı günlərlə qaynadılır, sonra bir ay qurudulur. Səbir onu möhkəm edir.
fact-wood-adults = Ağac on beş-iyirmi gün qaynadılır və bir aya yaxın qurudulur. Sonra hər çubuq yeddi-səkkiz mərhələdə yonulur.
fact-light = { fact-light-kids }
fact-light-kids = Günəş bütün günü hərəkət edir. Ona görə döşəmədəki rənglər də hərəkət edir.
fact-light-adults = Sənətin reyestrində bu naxışlar günəş, həyat, zamanın axını və sonsuzluq kimi oxunur.
fact-buta = { fact-buta-kids }
fact-buta-kids = Buta ucu əyilmiş bir naxışdır. Kimi onda alov görür, kimi badam, kimi də qönçə. Bəs sən nə görürsən?
fact-buta-adults = Butaya xalçalarda, şərflərdə və daş üzərində, qonşu ölkələrdə də rast gəlinir. Növlərinin adları var: bala buta, qoşa buta.
fact-tulip = { fact-tulip-kids }
fact-tulip-kids = Lalə bir yaz çiçəyidir. Şüşədən lalə su istəmir. Ona yalnız işıq lazımdır.
fact-tulip-adults = Şüşədə çiçək az xətlə çəkilir. Hər ləçək kəsilə bilən formada olmalıdır, şüşənin çatlayacağı dar yerləri olmamalıdır.
fact-pomegranate = { fact-pomegranate-kids }
fact-pomegranate-kids = Narın başında kiçik bir tac var. Göyçay şəhərində hər payız nar bayramı olur.
fact-pomegranate-adults = Göyçayda hər payız Nar bayramı keçirilir. Bu meyvə gil, şüşə və xalça üçün sevimli formadır.
fact-caspian = { fact-caspian-kids }
fact-caspian-kids = Xəzər dənizi Bakının yanındadır. Axşam günəş suyun üstündə bir yol salır.
fact-caspian-adults = Xəzərin okeana çıxışı yoxdur. Dalğalı üzlü şüşə işığı su kimi səpələyir.
fact-maiden-tower = { fact-maiden-tower-kids }
fact-maiden-tower-kids = Qız qalası Bakıda, İçərişəhərdədir. Onun səkkiz mərtəbəsi var. Nə üçün tikildiyini heç kim dəqiq bilmir.
fact-maiden-tower-adults = Qalanın hündürlüyü otuz metrə yaxındır, içində səkkiz mərtəbə var. O, Dünya irsi olan qala divarlı şəhərdədir. Nə üçün tikildiyi hələ də müzakirə olunur.
fact-carpet = { fact-carpet-kids }
fact-carpet-kids = Xalçaçılar ilmə-ilmə toxuyur. İlmədən ulduzun kənarları pilləli olur. Şüşədən ulduzun kənarları isə düzdür.
fact-carpet-adults = Xalça naxışı ilmələrin toru üzərində, pəncərə isə xətlərin toru üzərində yaşayır. Səkkizguşəli ulduz hər ikisində evindədir.
fact-peacock = { fact-peacock-kids }
fact-peacock-kids = Tovuz quşunun hər quyruq lələyi bir gözlə bitir. Şüşə bu gözləri parıldadır.
fact-peacock-adults = Lələyin içindəki göz parçanın içində parça olardı. Şüşəni kəsmək üçün ondan kənara bir qurğuşun xətti çəkilir.

## Ekranda

greet-begin = { $title }. { $count } parça yatır. Şüşə seç, sonra parça seç.
greet-go-on = { $title }. Onu qoyduğun kimidir.
drawer-ways = Oyun qaydaları
drawer-challenge = Nə qədər kömək
keep-colouring = Rəngləməyə davam et
