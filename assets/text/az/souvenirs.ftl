# Suvenirlər. $card kartın yeridir ("Sıra 1 / 2, kart 3"); $face kartda nə göründüyünü sözlə deyir.
# Adlar iki nöqtədən sonra gəlir ki, onlara şəkilçi artırmaq lazım olmasın.

name = Suvenirlər
about = İki kart çevir. Bir-birinə uyğun olanları tap.
greet-begin = { $title }. { $about }
greet-go-on = { $title }. Kartlar qoyduğun kimidir. { $about }
about-kind = Bir-birinə uyğun olanlar: { $kind }.
about-open = Bütün kartlar açıqdır.
about-half = Kartlar azca açıqdır. Hər biri bir az deyir.
about-closed = Kartlar bağlıdır.
about-shelf = Sən başlayırsan. Rəf gözləyir.
about-stall = Xoşuna gələni götür. Cüt axtarmaq lazım deyil.
about-person = Sizdən biri kartı təsvir edir. O biri tapır.
how-to-1 = Bu kartı seç: { $name }.
how-to-2 = İndi ona uyğun olanı tap.
how-to-done = Vəssalam. Tələsmə.
drawer-ways = Oyun qaydaları
drawer-challenge = Nə qədər çətin

## Suvenirlər

souvenir-tea-glass = Armudu stəkan
souvenir-maiden-tower = Qız qalası
souvenir-buta = Buta
souvenir-pomegranate = Nar
souvenir-tar = Tar
souvenir-kamancha = Kamança
souvenir-frame-drum = Qaval
souvenir-drum = Nağara
souvenir-balaban = Balaban
souvenir-samovar = Samovar
souvenir-teapot = Çaynik
souvenir-water-bucket = Satıl
souvenir-shoulder-jug = Güyüm
souvenir-rose-water-jug = Gülabdan
souvenir-sugar-bowl = Qənddan
souvenir-tray = Məcməyi
souvenir-carpet = Xalça
souvenir-kelaghayi = Kəlağayı
souvenir-sheepskin-hat = Papaq
souvenir-patterned-socks = Naxışlı corab
souvenir-saddlebag = Xurcun
souvenir-salt-bag = Duz torbası
souvenir-backgammon = Nərd
souvenir-doll = Kukla
souvenir-clay-jar = Küp
souvenir-golden-horse = Qızılı at
souvenir-shebeke-panel = Şəbəkə
souvenir-embroidered-cushion = Təkəlduz yastıq
souvenir-cocoon = Barama
souvenir-pakhlava = Paxlava
souvenir-shekerbura = Şəkərbura
souvenir-spring-tray = Novruz xonçası
souvenir-filigree-earring = Sırğa
souvenir-carpet-museum = Xalça Muzeyi

## Kartın yeri və üzü

card = Sıra { $row } / { $rows }, kart { $number }
    .speech = Sıra { $row }, cəmi { $rows }, kart { $number }
closed = bağlı
stands-found = { $name }, cütü tapılıb
stands-called = { $name }, tapılıb

face-picture = { $name }
face-name = «{ $name }» sözü
face-name-az = azərbaycanca «{ $name }»
face-name-en = ingiliscə «{ $name }»
face-name-ru = rusca «{ $name }»
face-shadow = kölgə, { $form }
face-left-half = sol yarı, { $form }
face-right-half = sağ yarı, { $form }
face-detail = yaxından, { $form }
face-tool = alət, { $tool }
face-sound = səs, { $form }
face-pattern = naxış başlanır: { $marks }
face-continuation = naxış davam edir: { $marks }

# Yarıaçıq kartın kənarında nə görünür.
peeks-vessel = azca açıq, süfrə üçün bir qab
peeks-textile = azca açıq, parçadan və ya yundan bir şey
peeks-music = azca açıq, səslənən bir şey
peeks-sweet = azca açıq, dadlı bir şey
peeks-ornament = azca açıq, bəzək üçün bir şey
peeks-place = azca açıq, bir bina
peeks-play = azca açıq, oyun üçün bir şey
peeks-nature = azca açıq, canlı bir şey

## Nə baş verir

turned = Sıra { $row }, kart { $number }: { $face }.
turned-after-two = O iki kart bağlanır. Sıra { $row }, kart { $number }: { $face }.
missed = Hələ cüt deyil. O biri kart: { $face }.
missed-first = Hələ cüt deyil. Hər ikisi istədiyin qədər açıq qalır.
missed-open = Cüt deyil. Başqa kartı yoxla.
missed-shelf = Hələ cüt deyil. İndi sənin növbəndir.
turned-back = Hər iki kart yenə bağlıdır.
let-go = Hər iki kartı buraxdın.
nothing-to-turn-back = Geri çevirməyə kart yoxdur.
matched = Cüt { $number } / { $count }: { $name }. { $fact }
    .speech = Cüt { $number }, cəmi { $count }: { $name }. { $fact }
matched-shelf = Rəfin tapdığı cüt, { $number } / { $count }: { $name }. { $fact }
    .speech = Rəfin tapdığı cüt, { $number }, cəmi { $count }: { $name }. { $fact }
matched-called = Tapıldı, { $number } / { $count }: { $name }. { $fact }
    .speech = Tapıldı, { $number }, cəmi { $count }: { $name }. { $fact }
fact-of = { $name }. { $fact }
found-name = { $name }.
more-of = { $name }. { $fact }
nothing-told = Əvvəlcə bir kart çevir. Sonra daha çox danışaq.
seen = Bunları görmüsən:
seen-nothing = Gördüyün kartlardan gözləyən yoxdur.
shelf-turns = Rəf iki kart çevirir. { $first } { $second }
shelf-waits = Rəf səni gözləyir. İkinci kartını çevir.
shelf-found = { $count } cüt tapıb

is-it-this = { $face }? Düzdürsə, bunu seç: { tell-yes }
tell-yes = Bəli, budur.
yes-to-what = Əvvəlcə bir kart seç. Sonra bəli de.
call = Bunu axtar: { $call }.
called-other = Bu: { $face }. Bunu axtar: { $call }.
all-found = Hamısı tapılıb.

nothing-in-hand = Əvvəlcə bir suvenir götür.
swap-on = Əlində: { $name }. Yerini seç.
swap-off = Öz yerində qalır: { $name }.
swapped = Yerlərini dəyişirlər: { $first }, { $second }.
turned-round = Çevrildi: { $face }.

finished-pairs = { $title }: { $count ->
    [1] cüt tapıldı.
    *[other] { $count } cütün hamısı tapıldı.
}
finished-shelf = { $title }: { $count } cütün hamısı tapıldı. Sən { $mine } cüt, rəf { $theirs } cüt tapdı.
finished-caller = { $title }: { $count ->
    [1] kart tapıldı.
    *[other] { $count } kartın hamısı tapıldı.
}
finished-stall = { $title }: { $count ->
    [0] piştaxta sən istədiyin kimidir.
    *[other] { $count } suvenirlə tanış oldun.
} Onlar sənin rəfindədir.

## Kartlarla nə etmək olar

turn-back = Geri çevir
tell-more = Ətraflı danış
ask-seen = Nə harada idi?
stall-turn = Çevir
stall-swap = Yerini dəyiş
stall-enough = Bəsdir
ask-call = Nə axtarıram?
call-pass = Başqası
call-yes = Bəli, budur
shelf-play = Rəf oynasın

## Üç addımda kömək

clue-unseen = Görmədiyin bir kartı çevir.
clue-pair-seen = Gördüyün iki kart bir-birinə uyğundur.
clue-pair-open = İstənilən kartdan başla. Ona uyğun olan da açıqdır.
clue-twin = İndi açıqdır: { $face }. Ona uyğun olanı tap.
clue-twin-seen = İndi açıqdır: { $face }. Ona uyğun olanı görmüsən.
clue-listen = Nə axtardığını düşün.
clue-stall = Sənə yeni olan bir suvenir götür.
clue-row = Bu sıraya bax: { $row } / { $rows }.
    .speech = Bu sıraya bax: { $row }, cəmi { $rows }.
clue-card = Bu kartı seç: { $card }.
clue-choose = Bunu seç: { $target }.
clue-done = Görüləsi bir şey qalmayıb.

## Dörd sual

joined = { $first } { $second }
listed = { $first }, { $second }
in-a-row = { $first }; { $second }
where = Buradasan: { $card }.
where-shows = Burada: { $face }.
left = { $count ->
    [0] Tapılası bir şey qalmayıb.
    *[other] Tapmağa { $count } qalıb.
}
left-unseen = { $count ->
    [0] Bütün kartları görmüsən.
    *[other] { $count } kartı hələ görməmisən.
}
left-stall = { $count ->
    [0] Bütün suvenirlərlə tanış oldun.
    *[other] { $count } suvenir sənə hələ yenidir.
}
touches = Bu: { $card }.
touches-left = Solunda: { $face }.
touches-right = Sağında: { $face }.
touches-above = Üstündə: { $face }.
touches-below = Altında: { $face }.
touches-nothing = Əvvəlcə bir karta keç. Sonra yanında nə olduğunu soruş.
whole = { $title }. Sıralar: { $rows }. Bir sırada kartlar: { $count }.
whole-way = Oyun qaydası: { $way }.
whole-kind = Bir-birinə uyğun olanlar: { $kind }.
whole-row = Sıra { $row }: { $cards }.

## Cütlərin növləri

kind-twins = iki eyni şey
kind-picture-name = şey və onun adı
kind-names-az-en = azərbaycanca və ingiliscə eyni ad
kind-names-az-ru = azərbaycanca və rusca eyni ad
kind-picture-shadow = şey və onun kölgəsi
kind-halves = bir şeyin iki yarısı
kind-whole-detail = şey və onun yaxından görünüşü
kind-craft-tool = şey və ona lazım olan alət
kind-picture-sound = şey və onun səsi
kind-pattern = naxış və onun davamı
kind-own = bir şeyin iki görünüşü

## Oyun qaydaları

way-pairs = Cütlər
way-pairs-about = İki kart çevir. Bir-birinə uyğun olanları tap.
way-stall = Bazar piştaxtası
way-stall-about = Götür, dinlə, çevir, düz. Cüt axtarmaq lazım deyil.
way-caller = Deyən və tapan
way-caller-about = Biri kartı təsvir edir. O biri tapır.
way-shelf = Rəf ilə
way-shelf-about = Sən və rəf növbə ilə oynayırsınız. O səni gözləyir.
deal-again = Kartları yenidən payla
dealt-again = Masada yeni kartlar var.

challenge-1 = İlk cütlər
challenge-1-about = Üç açıq cüt. Yalnız düz kartları seçmək olur.
challenge-2 = Açıq masa
challenge-2-about = Dörd cüt, bütün kartlar açıqdır.
challenge-3 = Yarıaçıq
challenge-3-about = Altı cüt. Hər kart özü haqqında bir az deyir.
challenge-4 = Dolu rəf
challenge-4-about = On iki cüt, bağlı və bir-birinə çox oxşar.

part-pairs = Neçə dənə
part-pairs-value = { $count }
part-languages = Hansı dillər
part-languages-names-az-en = azərbaycanca və ingiliscə
part-languages-names-az-ru = azərbaycanca və rusca
part-likeness = Nə qədər oxşar
part-likeness-different = tam fərqli
part-likeness-mixed = qarışıq
part-likeness-alike = çox oxşar
part-cards = Kartlar
part-cards-open = açıq
part-cards-half = yarıaçıq
part-cards-closed = bağlı
part-errorless = Yalnız düz kartlar
part-errorless-about = Yalnız uyğun kartları seçmək olur.
part-memory = Yaddaşa kömək
part-memory-about = Nəyi harada gördüyünü soruş.
part-caller = Kim deyir
part-caller-voice = səs
part-caller-person = sizdən biri
part-forgets = Rəf unudur
part-forgets-nothing = heç nəyi
part-forgets-some = bəzi kartları
part-forgets-much = çox kartı

## Sənətlər: uşaqlar və böyüklər üçün

fact-souvenirs-kids = Suvenir böyük xatirəni saxlayan kiçik bir şeydir.
fact-copper-kids = Lahıc dağ kəndində çəkiclər oxuyur. Yastı qırmızı mis təbəqə güyüm olur.
fact-clay-kids = Dulusçunun çəkici yoxdur. Onun fırlanan çarxı və yaş əlləri var.
fact-weaving-kids = Xalça aşağıdan yuxarı böyüyür: ilmə-ilmə, cərgə-cərgə.
fact-jewellery-kids = Zərgər məftillə şəkil çəkə bilir. Nazik saplar ilbiz və yarpaq kimi qıvrılır.
fact-souvenirs-adults = Sənət mərkəzinin tələbələri şüşədən, batikdən, polimer gildən və muncuqdan suvenirlər düzəldirdi.
fact-copper-adults = Mis döyülüb yastılanır, kəsilir, formaya salınır, birləşdirilir, yonulur və həkk olunur. İçi qalaylanır.
fact-clay-adults = Gil yoğrulur, çarxın ortasına qoyulur, açılır və yuxarı çəkilir. Sonra qurudulur, şirlənir və bişirilir.
fact-weaving-adults = Qırmızı boyaqotundan, göy nildən, sarı samandan, qəhvəyi qoz qabığından alınır.
fact-jewellery-adults = Şəbəkə işi burulmuş məftildən olur. Məftili çərçivəyə yığıb lehimləyirlər.

## Suvenirlər haqqında nə bilmək olar, uşaqlar üçün

fact-tea-glass-kids = Adı armuda bənzədiyini deyir. İncə beli aşağıdakı çayı isti saxlayır.
fact-maiden-tower-kids = Bu qalanın içində səkkiz mərtəbə var. O, dənizə baxır.
fact-buta-kids = Bu əyri damcı şərflərdə, xalçalarda və divarlarda yaşayır. Kimi onda alov görür, kimi badam.
fact-pomegranate-kids = Payızda Göyçay şəhəri bu meyvə üçün bayram keçirir.
fact-tar-kids = Onun gövdəsi səkkiz rəqəminə bənzəyir. Ağacı tutdandır.
fact-kamancha-kids = Bu alət bir milin üstündə durur. Kamanı onu oxudur.
fact-frame-drum-kids = Bu, yastı və dəyirmi zərb alətidir. İçində kiçik halqalar cingildəyir.
fact-drum-kids = Onu əllərinlə də, iki çubuqla da çalmaq olar.
fact-balaban-kids = İki nazik qamışa üfürürsən. Səsi yumşaq və istidir.
fact-samovar-kids = İçindəki boruya köz qoyulur. Köz suyu uzun müddət isti saxlayır.
fact-teapot-kids = Bir stəkan çay deyir: xoş gəldin, bizimlə otur.
fact-water-bucket-kids = Hamamda onunla su daşıyırdılar.
fact-shoulder-jug-kids = Onu su ilə doldurub çiyində daşıyırdılar.
fact-rose-water-jug-kids = O, gül ətirli suyu saxlayır.
fact-sugar-bowl-kids = O, çayın yanında durur. Qapağı qəndi quru saxlayır.
fact-tray-kids = Usta misin üstünə güllər həkk edib. Naxışlar çox vaxt təbiətdən gəlir.
fact-carpet-kids = Xalça dəzgahdan kəsiləndə bütün ailə bayram edir.
fact-kelaghayi-kids = Bu ipək örpək yayda sərin, qışda istidir.
fact-sheepskin-hat-kids = O, qıvrım qoyun dərisindən tikilir. Yastısı da var, hündürü də, şişi də.
fact-patterned-socks-kids = Hətta altı da naxışlıdır. Ayaqqabını qapıda çıxarırlar.
fact-saddlebag-kids = Onun iki gözü var: heyvanın hər yanında biri.
fact-salt-bag-kids = Uzun və dar boğazı duzu quru saxlayır.
fact-backgammon-kids = İki dost, iki zər və bir stəkan çay: oyun başlanır.
fact-doll-kids = İçərişəhərdə bir dərnək yumşaq gildən və muncuqdan suvenirlər düzəldirdi.
fact-clay-jar-kids = Dulusçu çarxı əli ilə və ya ayağı ilə fırladırdı.
fact-golden-horse-kids = Onun tükü günəşdə qızıl kimi parlayır. Evi dağlardır.
fact-shebeke-panel-kids = Taxta və şüşə bir-birini saxlayır. Nə mismar var, nə yapışqan.
fact-embroidered-cushion-kids = Kiçik qarmaq ipəyi ilgək-ilgək çəkir. İlgəklər gül zənciri kimidir.
fact-cocoon-kids = Bütün barama bir sapdandır. Bu sap bir kilometrdən uzun ola bilər.
fact-pakhlava-kids = Dörd küncü dünyanın dörd tərəfi deməkdir.
fact-shekerbura-kids = Xəmirin naxışını kiçik maqqaşla çimdikləyirlər.
fact-spring-tray-kids = Yaşıl səməni, şirniyyat və şamlar deyir: yaz gəldi.
fact-filigree-earring-kids = Bu, məftildən krujevadır. Zərgər qızıl saplarla şəkil çəkə bilir.
fact-carpet-museum-kids = Bakıdakı bu xalça evi bükülmüş xalçaya bənzəyir.

## Eyni şey, böyüklər üçün

fact-tea-glass-adults = Bu stəkana armudu deyirlər, yəni armud kimi. Onu çayın daha az isti olduğu ağzından tuturlar.
fact-maiden-tower-adults = Hündürlüyü 28 metrdən 31 metrə qədərdir. Nə üçün tikildiyi dəqiq bilinmir.
fact-buta-adults = Buta bir çox ölkəyə tanışdır. Növlərinin adları var: şabalıd, güllü, dişli, qoşa.
fact-pomegranate-adults = Göyçayın Nar bayramı UNESCO-nun canlı irs siyahısındadır.
fact-tar-adults = Gövdəsi tut, qolu qoz, aşıxları armud ağacındandır. Üstünə nazik dəri çəkilir.
fact-kamancha-adults = Bu, dəyirmi gövdəli kamanlı alətdir. Onu mili üstündə dik tutub çalırlar.
fact-frame-drum-adults = Qaval tar və kamança ilə birlikdə muğam üçlüyünə daxildir.
fact-drum-adults = Nağara iki üzlü, çəllək kimi zərb alətidir. Dərilərini iplər tarım çəkir.
fact-balaban-adults = Balaban enli qoşa qamışlı nəfəs alətidir. Çox vaxt ərik ağacından olur.
fact-samovar-adults = Şəki yaxınlığında içi borulu gil qab tapılıb. Onun 3600 yaşı ola bilər.
fact-teapot-adults = Çay mədəniyyəti iki ölkənin adından birlikdə UNESCO siyahısındadır.
fact-water-bucket-adults = Belə satıllar misdən düzəldilir, içi qalaylanırdı.
fact-shoulder-jug-adults = Güyüm mis təbəqədən döyülür, birləşdirilir və qurşaq-qurşaq həkk olunur.
fact-rose-water-jug-adults = Adı gülabdandır. Onu gülab saxlamaq üçün düzəldirdilər.
fact-sugar-bowl-adults = Bakıdakı Xalça Muzeyində 1082 metal əşya saxlanılır. Qənddanlar da onların arasındadır.
fact-tray-adults = Lahıcda mis üzərində işi dörd nəfər bölüşür: usta, şagird, misi döyən və həkkak.
fact-carpet-adults = Yunu yazda və payızda qırxırlar. Qış toxumaqla keçir.
fact-kelaghayi-adults = İpəyə taxta qəliblərlə mum basılır. Bu sənətin mərkəzləri Şəki və Basqaldır.
fact-sheepskin-hat-adults = Qoyun dərisindən papaqlar müxtəlif formada olur: yastı, hündür, şiş.
fact-patterned-socks-adults = Corab bir neçə rəngli iplə toxunur. Qırmızı rəng çox vaxt boyaqotu kökündən alınır.
fact-saddlebag-adults = Xurcun bir zolaqla birləşən iki hissəli toxunma torbadır.
fact-salt-bag-adults = O, kiçik bir xalça kimi toxunur. Xalça Muzeyi duz torbalarını da saxlayır.
fact-backgammon-adults = Nərdi hər yaşda dostlar oynayır, çox vaxt çay içə-içə.
fact-doll-adults = İçərişəhərin inklüziv sənət dərslərində polimer gildən və muncuqdan suvenirlər düzəldilirdi.
fact-clay-jar-adults = Sürətli ayaq çarxının izləri eramızdan əvvəl dördüncü minilliyə gedib çıxır.
fact-golden-horse-adults = Bu dağ cinsinin tükü qızılı parıltısı ilə tanınır.
fact-shebeke-panel-adults = Bir kvadratmetrdə 14 min taxta və şüşə parçası ola bilər.
fact-embroidered-cushion-adults = Bu sənətə təkəlduz deyirlər. Adını «bir əllə tikmək» kimi izah edirlər.
fact-cocoon-adults = Sapın uzunluğu 1,6 kilometr ola bilər. Sap açılanda pup sağ qalmır.
fact-pakhlava-adults = Paxlava romb şəklində kəsilir, hər parçaya bir qoz qoyulur, üstünə şərbət tökülür.
fact-shekerbura-adults = Bu alətə maqqaş deyirlər. İçliyi döyülmüş qoz-fındıqdan və şəkərdəndir.
fact-spring-tray-adults = Sini xonça, cücərdilmiş buğda səməni adlanır. Hər ikisi Novruz üçündür.
fact-filigree-earring-adults = Şəbəkə sözü həm pəncərə, həm də məftildən ajur iş deməkdir.
fact-carpet-museum-adults = Muzeydə müxtəlif məktəblərin xalçaları, metal, taxta və parça əşyalar saxlanılır.
