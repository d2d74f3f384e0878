# Batik. $place kəlağayıdakı yerin adıdır, böyük hərflə; $block qəlibin adı; $dye boyağın adı;
# $colour parçanın rəngidir: ipək, bir boyaq və ya üst-üstə boyaqlar. Adlar iki nöqtədən sonra gəlir ki,
# onlara şəkilçi artırmaq lazım olmasın.

name = Batik
about = Naxışı mumla ört. İpəyi boyağa batır. Mum ərisin.

## İpək və on iki boyaq, açıqdan tündə

silk = Ağ ipək
mixed = { $first }, üstündə { $dye }
dye-saffron = Zəfəran
dye-rose = Qızılgül
dye-turquoise = Firuzə
dye-onion = Soğan qabığı
dye-sky = Səma
dye-leaf = Yarpaq
dye-henna = Xına
dye-madder = Boyaqotu
dye-indigo = Nil
dye-walnut = Qoz
dye-plum = Gavalı
dye-black = Qara

colour-saffron = isti sarı
colour-rose = açıq çəhrayı
colour-turquoise = göy-yaşıl
colour-onion = qızılı qəhvəyi
colour-sky = mavi
colour-leaf = sakit yaşıl
colour-henna = parlaq narıncı-qırmızı
colour-madder = tünd qırmızı
colour-indigo = tünd göy
colour-walnut = tünd qəhvəyi
colour-plum = tünd bənövşəyi
colour-black = qaraya yaxın

mark-saffron = günəş
mark-rose = qönçə
mark-turquoise = muncuq
mark-onion = soğan
mark-sky = dalğalar
mark-leaf = yarpaq
mark-henna = dörd ləçək
mark-madder = damcı
mark-indigo = içi açıq kvadrat
mark-walnut = qoz
mark-plum = gavalı
mark-black = üç zolaq

pot-open = ağzı açıqdır
pot-used = artıq parçadadır
pot-lighter = qapağı bağlıdır, indi çox açıqdır

## Qəliblər

block-buta = Buta
    .speech = Buta qəlibi
block-buta-rim = Buta kənarı
    .speech = Buta kənarı qəlibi
block-buta-heart = Bala buta
    .speech = Bala buta qəlibi
block-buta-pair = Qoşa buta
    .speech = Qoşa buta qəlibi
block-dot = Yumru
    .speech = Yumru qəlib
block-ring = Halqa
    .speech = Halqa qəlibi
block-ray = Şüa
    .speech = Şüa qəlibi
block-wave = Dalğa
    .speech = Dalğa qəlibi
block-diamond = Romb
    .speech = Romb qəlibi
block-square = Kvadrat
    .speech = Kvadrat qəlib
block-star = Ulduz
    .speech = Ulduz qəlibi
block-star-ring = Ulduz kənarı
    .speech = Ulduz kənarı qəlibi
block-six-petals = Altı ləçək
    .speech = Altı ləçək qəlibi
block-eight-petals = Səkkiz ləçək
    .speech = Səkkiz ləçək qəlibi
block-long-petal = Uzun ləçək
    .speech = Uzun ləçək qəlibi
block-leaf = Tək yarpaq
    .speech = Tək yarpaq qəlibi
block-fruit = Nar
    .speech = Nar qəlibi
block-fruit-rim = Tac və qabıq
    .speech = Tac və qabıq qəlibi
block-fruit-seeds = Dənə
    .speech = Dənə qəlibi
block-guard-lines = Qoşa xətt
    .speech = Qoşa xətt qəlibi
block-band = Enli fırça

shape-buta = ucu əyilmiş damcı
shape-buta-rim = butanın kənarı, içində balacası üçün yer var
shape-buta-heart = böyük butanın içində oturan bala buta
shape-buta-pair = ucları bir-birinə baxan iki buta
shape-dot = dolu dairə
shape-ring = nazik dairə
shape-ray = ensiz, iti şüa
shape-wave = xəttin bir dalğası
shape-diamond = hündür romb
shape-square = ucu üstə duran kvadrat
shape-star = səkkiz uclu ulduz
shape-star-ring = ulduzun ətrafını dolanan xətt
shape-six-petals = ortası açıq altı ləçək
shape-eight-petals = səkkiz ləçəkli gül
shape-long-petal = bir uzun, nazik ləçək
shape-leaf = hər iki ucu iti yarpaq
shape-fruit = bütöv nar
shape-fruit-rim = narın tacı və qabığı
shape-fruit-seeds = altı xırda dənə
shape-guard-lines = yan-yana iki düz xətt
shape-band = kənar boyunca bir enli zolaq

# Növbəti batırmadan əvvəl bu qəlibi neçə yer gözləyir.
block-left = { $count ->
    [0] indi lazım deyil
    *[other] onu { $count } yer gözləyir
}
silk-cloth = İpək parça
ground = açıq parçanın rəngi: { $colour }
bare = hələ mum yoxdur
bare-wants = hələ mum yoxdur, bura: { $block }
holds = mumludur, saxladığı rəng: { $colour }
holds-other = mum: { $block }, saxladığı rəng: { $colour }

## Nə baş verir

picked = Əlində: { $block }.
picked-wanted = Əlində: { $block }. { $count ->
    [0] Hələlik heç bir yer onu gözləmir.
    *[other] İndi onu { $count } yer gözləyir.
}
next-block = İndi əlində: { $following }.
placed = Taq! { $block }: { $place }. { $count ->
    [one] Naxış mumlandı.
    *[other] Naxış { $count } dəfə basıldı, hamısı mumlandı.
} Mumun saxladığı rəng: { $colour }.
placed-one = Taq! { $block }: { $place }. Mumun saxladığı rəng: { $colour }.
placed-other = Nümunədə burada başqa qəlib var: { $block }. Səninki qala bilər.
placed-early = Nümunədə bu yer sonrakı boyağı gözləyir. Səninki qala bilər.
already = Artıq mumludur: { $place }. Saxladığı rəng: { $colour }.
all-waxed = Bütün yerlər mumludur.
dipped = Boyaq { $number }: { $dye }. Açıq parçanın rəngi əvvəl: { $was }. İndi: { $now }.
dipped-kept = Mum altında qalan rənglər: { $colours }.
off-path = Bu, nümunədən fərqli, amma gözəl bir kəlağayı olacaq. Geri alsan, nümunəyə qayıdarsan.
dip-same = { $dye } artıq parçadadır. Parçanın rəngi: { $cloth }.
dip-lighter = { $dye } parçadan açıqdır, ona görə görünməz. Parçanın rəngi: { $cloth }.
crumpled = { $count ->
    [0] hamardır
    *[other] { $count } dəfə qırışdırılıb
}
crumple = Qırışdır
crumple-done = Çırt, çırt. İndi mumda nazik çatlar var. Növbəti boyaq orada incə xətlər çəkəcək.
crumple-no-wax = Çatlamağa hələ mum yoxdur. Əvvəlcə bir yeri mumla.
crumple-again = Mum artıq çatlayıb. Parçanı boyağa batır, xətlər görünəcək.
boil = Qaynat
boil-done = Su qaynayır. Mum əriyib gedir.
boil-no-dye = Parçada hələ boyaq yoxdur. Əvvəlcə onu boyağa batır.
boil-later = Kəlağayını qaynatmaq hələ tezdir.

finished = { $title }: kəlağayın hazırdır. O, nümunənin eynisidir.
finished-own = { $title }: kəlağayın hazırdır. Beləsi təkcə səndədir.
finished-free = { $title }: kəlağayın hazırdır. Hamısını özün etdin.
finished-par = { $count ->
    *[other] Parça { $count } dəfə boyağa batırıldı.
} Nümunə üçün ən azı: { $par }.
colours = Rəngləri sıra ilə: { $colours }.

## Üç addımda kömək

clue-wax = Mum vaxtıdır. Bunu əlinə götür: { $block }.
clue-wax-held = Mum vaxtıdır. Lazım olan qəlib əlindədir: { $block }.
clue-place = Mum bura gedir: { $place }.
clue-both = Bunu götür: { $block }. Bura mum qoy: { $place }.
clue-dip = Parçanı boyağa batırmaq vaxtıdır.
clue-dip-3 = Parçanı bu küpə batır: { $what }.
clue-crumple-3 = Mum bir az çatlasın. Bunu seç: { $what }.
clue-boil-3 = İndi mum əriyə bilər. Bunu seç: { $what }.
clue-other = Nümunədən fərqli kəlağayı olacaq. Geri alsan, nümunəyə qayıdarsan.
clue-done = Görüləsi bir şey qalmayıb. Kəlağayı hazırdır.

todo-wax = Mumla: { $places }.
todo-dip = Boyağa batır: { $dye }.
todo-crumple = Parçanı qırışdır.
todo-boil = Qaynadıb mumu ərit.

## Dörd sual

joined = { $first } { $second }
listed = { $first }, { $second }

where = Buradasan: { $place }.
where-images = { $count ->
    [one] Burada naxış birdir.
    *[other] Burada naxış { $count } dəfə təkrarlanır. Bir seçim hamısını mumlayır.
}
where-bare = Hələ mum yoxdur. Parçanın buradakı rəngi: { $colour }.
where-waxed = Bununla mumlanıb: { $block }. Saxladığı rəng: { $colour }.
where-wants = Nümunədə burada: { $block }.
where-dye = { $dye }: { $colour }. Nişanı: { $mark }.
where-block = { $block }: { $shape }.

left = { $count ->
    [0] Bütün yerlər mumludur.
    *[other] { $count } yerdə mum yoxdur.
}
left-next = Qalan addımlar bunlardır.

beside = Bu: { $place }.
beside-outside = Kənara daha yaxın: { $place }.
beside-inside = Ortaya daha yaxın: { $place }.
beside-alone = Bu: { $place }. Parçada bundan başqa yer yoxdur.
touches-nothing = Əvvəlcə parçada bir yerə keç. Sonra yanında nə olduğunu soruş.

whole = { $title }: { $count ->
    [one] bir yer.
    *[other] kənardan ortaya { $count } yer.
}
whole-way = Oyun qaydası: { $way }.
whole-dips = İndiyədək boyaqlar: { $dips }.
whole-part = { $place }: { $state }.
whole-ground = Açıq parçanın rəngi: { $colour }.
whole-now = Sənin parçanda belədir.
whole-bare = Hələ mumsuz: { $places }.
whole-all-bare = Üstündə hələ mum yoxdur.
# Nümunə yer-yer necə görünür; $colour parçanın qalan yerlərinin rəngidir.
whole-model = Nümunədə belədir.
whole-model-part = { $place }: { $colour }.
whole-model-ground = Qalan yerlər: { $colour }.

## Oyun qaydaları

way-scarf = Bu kəlağayını hazırla
way-scarf-about = Nümunə kəlağayını göstərir. Hər yer mum istədiyi vaxtı deyir.
way-free = Sərbəst
way-free-about = İstənilən qəlib, boyaq və simmetriya.
way-plan = Plan qur
way-plan-about = Yalnız nümunə var. Addımları özün tap, boyaq az olsun.
part-one-by-one = Hər dəfə bir naxış
part-one-by-one-about = Hər naxış ayrıca basılır.
part-one-by-one-off = Bir seçim yerin bütün naxışlarını basır.
part-true-dye = Əsl boyaq
part-true-dye-about = Boyaqlar parçada küpdəki kimi qarışır.
part-true-dye-off = Tünd boyaq açığı örtür.

## Simmetriyalar

layout-own = Bu kəlağayının öz düzülüşü
layout-own-about = Yerlər nümunədəki kimidir.
layout-p1 = Addım-addım təkrar
layout-p1-about = Eyni naxış yenə və yenə. Adı p1-dir.
layout-p2 = Yarım dönmə
layout-p2-about = Naxış baş-ayaq çevrilir. Adı p2-dir.
layout-pm = Güzgü sıraları
layout-pm-about = Yan-yana güzgülər. Adı pm-dir.
layout-pg = Ayaq izləri
layout-pg-about = Güzgüdəki kimi və irəli, qardakı izlər kimi. Adı pg-dir.
layout-cm = Güzgülər və aralıqlar
layout-cm-about = Güzgülər, hər ikinci sıra yarım addım kənarda. Adı cm-dir.
layout-pmm = İki tərəfli güzgü
layout-pmm-about = Dik və yatıq güzgülər. Adı pmm-dir.
layout-pmg = Güzgü və yarım dönmə
layout-pmg-about = Bir tərəfə güzgü, arada yarım dönmə. Adı pmg-dir.
layout-pgg = İki tərəfə ayaq izləri
layout-pgg-about = İzlər o yana və bu yana. Adı pgg-dir.
layout-cmm = Kərpic düzülüşlü güzgülər
layout-cmm-about = İki tərəfli güzgü, hər ikinci sıra yarım addım kənarda. Adı cmm-dir.
layout-p4 = Dörddəbir dönmə
layout-p4-about = Dörd naxış bir ortanın ətrafında dönür. Adı p4-dür.
layout-p4m = Kvadrat ulduz
layout-p4m-about = Dörddəbir dönmə və güzgülər. Adı p4m-dir.
layout-p6 = Altıdabir dönmə
layout-p6-about = Altı naxış bir ortanın ətrafında dönür. Adı p6-dır.
layout-p6m = Qar dənəsi
layout-p6m-about = Altıdabir dönmə və güzgülər. Adı p6m-dir.
layout-p111 = Haşiyə: təkrar
layout-p111-about = Təkrarlanan haşiyə. Adı p111-dir.
layout-p1m1 = Haşiyə: dik güzgülər
layout-p1m1-about = Güzgüdəki kimi cütlərdən haşiyə. Adı p1m1-dir.
layout-p11m = Haşiyə: yatıq güzgü
layout-p11m-about = Sahil və sudakı əksi kimi haşiyə. Adı p11m-dir.
layout-p11g = Haşiyə: ayaq izləri
layout-p11g-about = Qumdakı izlər kimi haşiyə. Adı p11g-dir.
layout-p211 = Haşiyə: yarım dönmə
layout-p211-about = Baş-ayaq çevrilən naxışlardan haşiyə. Adı p211-dir.
layout-p2mg = Haşiyə: dalğa
layout-p2mg-about = Qalxıb-enən haşiyə. Adı p2mg-dir.
layout-p2mm = Haşiyə: bütün güzgülər
layout-p2mm-about = Hər güzgüsü olan haşiyə. Adı p2mm-dir.

## Necə oynamalı

# Birlikdə atılan ilk addım. $name seçiləsi şeydir: yer, qəlib və ya küp.
how-to-1 = Mum rəngi saxlayır. Boyaq qalan yerləri dəyişir. Əvvəlcə bunu seç: { $name }.
how-to-2 = Çox yaxşı. İndi bunu seç: { $name }.
how-to-done = Vəssalam: mumla, batır, axırda qaynat. «Geri al» hər şeyi qaytarır, boyağı da.

## Sənət haqqında faktlar: uşaqlar və böyüklər üçün; təkcə fact-NAME uşaqlar üçün olandır

fact-wax = { fact-wax-kids }
fact-wax-kids = İsti mum olan yerə boyaq girə bilmir.
fact-wax-adults = Mum parafin və arı mumundandır. O, isti halda fırça, qələm və ya qəliblə çəkilir və boyağı buraxmır.
fact-dip = { fact-dip-kids }
fact-dip-kids = Boyaqçı ən açıq boyaqdan başlayır. Sonrakı hər boyaq daha tünddür.
fact-dip-adults = Boyaq soyuq olur ki, mum ərimədən dursun. Mum və boyaq növbə ilə, açıqdan tündə gedir.
fact-crumple = { fact-crumple-kids }
fact-crumple-kids = Soyuq mum sıxanda çatlayır. Boyaq bu çatlara kiçik çaylar kimi axır.
fact-crumple-adults = Çatlamış mumda qalan incə boyaq xətlərinə çatlaq naxış deyilir. İki parçada eyni xətlər olmur.
fact-boil = { fact-boil-kids }
fact-boil-kids = Gizli rənglərin hamısı üzə çıxır və salam deyir. Əsl isti mum böyüklərin işidir.
fact-boil-adults = Mum qaynar suda əridilib çıxarılır. Yava adasında bu mərhələyə nglorod deyilir.
fact-silk = { fact-silk-kids }
fact-silk-kids = Kəlağayı nazik ipəkdən dördkünc örpəkdir. O, sərin hava kimidir.
fact-silk-adults = Kəlağayı sənətinin mərkəzləri Şəki və Basqaldır. İpək toxunur, qaynadılır, boyanır və isti mumla naxışlanır.
fact-blocks = { fact-blocks-kids }
fact-blocks-kids = Naxış qəlibi ağacdan oyulur. O, isti muma batır, sonra ipəyə basılır: taq, taq, taq.
fact-blocks-adults = Qəlib üçün armud ağacı sevilir, çünki o, qəlpələnmir və çatlamır.
fact-layout = { fact-layout-kids }
fact-layout-kids = Kəlağayının haşiyəsi, dörd küncü, ara sahəsi və ortasında gülü var.
fact-layout-adults = Hissələrin adları var: kənarda haşiyə, mərkəzdə köbək, sonra xonça və ara sahə.
fact-buta = { fact-buta-kids }
fact-buta-kids = Butanın ucu əyilmişdir. Kimi onda alov, kimi badam, kimi də qönçə görür.
fact-buta-adults = Şah buta, buta və xırda buta Şəki və Basqal kəlağayılarına xasdır.

## Ekranda

# $count səviyyənin rəsmindəki parçaların sayıdır; kəlağayıda belə parça yoxdur.
greet-begin = { $title }. { $count ->
    *[other] İpək ağ və hazırdır.
} Əvvəlcə mumla, sonra batır, sonra qaynat.
greet-go-on = { $title }. Onu qoyduğun kimidir.
drawer-ways = Oyun qaydaları
drawer-symmetry = Simmetriya
