# Kölgələr, yarılar, yaxından görünüşlər, alətlər, səslər və naxışlar sözlə. Heç biri adı demir.

## Alətlər

tool-spoon = çay qaşığı
tool-plectrum = mizrab
tool-bow = kaman
tool-drumsticks = iki çubuq
tool-hammer = mis çəkici
tool-tongs = qənd maşası
tool-comb-beater = ağır yun darağı
tool-printing-block = mum qəlibi
tool-shears = yun qayçısı
tool-knitting-needles = toxuma milləri
tool-loom = toxucu dəzgahı
tool-needle = tikiş iynəsi
tool-potters-wheel = dulus çarxı
tool-glass-cutter = şüşəkəsən
tool-hook-needle = ipək qarmağı
tool-rolling-pin = oxlov
tool-tweezers = xəmir maqqaşı
tool-pliers = məftil kəlbətini

## Naxışların nişanları

motif-buta = buta
motif-leaf = yarpaq
motif-triangle = üçbucaq
motif-line = xətt
motif-diamond = romb
motif-ring = halqa
motif-dot = nöqtə
motif-flower = gül
motif-star = ulduz
motif-zigzag = ziqzaq
motif-square = kvadrat
motif-wave = dalğa

## Kölgələr

shadow-tea-glass = boşqabda beli incə bir armud
shadow-maiden-tower = yanında uzun sütunu olan enli, dəyirmi bina
shadow-buta = ucu sağa əyilmiş böyük damcı
shadow-pomegranate = kiçik taclı və bir yarpaqlı şar
shadow-tar = uzun qollu, yana əyilmiş səkkiz rəqəmi
shadow-kamancha = qolu və mili olan kiçik şar, yanında kaman
shadow-frame-drum = tam bir dairə
shadow-drum = üstündə iki çarpaz çubuq olan çəllək
shadow-balaban = qotazlı, yana əyilmiş düz boru
shadow-samovar = iki qulplu böyük qab, üstündə kiçik bir qab
shadow-teapot = dəyirmi qarın, solda lülək, sağda qulp
shadow-water-bucket = hündür əyri qulpun altında enli qab
shadow-shoulder-jug = qapaqlı, sağında bir qulpu olan hündür qab
shadow-rose-water-jug = ayaq üstündə kiçik qarın, uzun nazik boğaz və damcılar
shadow-sugar-bowl = topa-topa kubikli kasa, qapağı yanında
shadow-tray = iki kiçik qulplu yastı oval
shadow-carpet = üstü və altı saçaqlı uzun düzbucaqlı
shadow-kelaghayi = asılan yumşaq üçbucaq, üstü açıq
shadow-sheepskin-hat = dəyirmi dayaqda hündür, qıvrım bir tac
shadow-patterned-socks = ucu şiş iki çəkmə kimi
shadow-saddlebag = bir qövs altında iki kvadrat torba, qotazlı
shadow-salt-bag = gen gövdə, qısa boğaz, yanında kiçik bir təpə
shadow-backgammon = kitab kimi açıq iki enli taxta
shadow-doll = qolları yana açıq, ətəyi gen kiçik insan
shadow-clay-jar = gen qarın, dar ayaq, boğazda iki qulaq
shadow-golden-horse = dörd uzun ayaq, hündür boyun və quyruq
shadow-shebeke-panel = kənarları düz olan böyük kvadrat
shadow-embroidered-cushion = hər küncündə qotaz olan kvadrat
shadow-cocoon = yarpaq üstündə oval, qıvrılan sapı var
shadow-pakhlava = yastı yatan qalın romb
shadow-shekerbura = kənarı dişli yarımay
shadow-spring-tray = gen qabın ortasında hündür otlar, hər yanda bir şam
shadow-filigree-earring = qarmaqda halqa, altında üç damcı
shadow-carpet-museum = böyrü üstə yatan qalın rulon, iki kiçik ağac

## Sol yarılar

left-half-tea-glass = armud kimi stəkanın bir tərəfi, yarım nəlbəki
left-half-maiden-tower = enli binanın çox hissəsi, yarım qapı
left-half-buta = böyük damcının dəyirmi tərəfi
left-half-pomegranate = yarım qırmızı şar, yarım tac
left-half-tar = simli dəyirmi gövdə
left-half-kamancha = qolu və mili olan şar
left-half-frame-drum = halqalı yarım dairə
left-half-drum = yarım çəllək, iki çubuğun ucları
left-half-balaban = qamış, ilk deşiklər və qotaz
left-half-samovar = bir əyri qulp, yarım kran
left-half-teapot = lülək və yarım göy gül
left-half-water-bucket = yarım əyri qulp, yarım mis qab
left-half-shoulder-jug = qulpsuz yarım mis qab
left-half-rose-water-jug = yarım nazik boğaz, yarım gümüşü qarın, iki damcı
left-half-sugar-bowl = qənd kubikli yarım kasa
left-half-tray = bir qulplu yarım mis oval
left-half-carpet = yarım yun ulduz, yarım saçaq
left-half-kelaghayi = kənarında alovlar olan örpəyin sol qanadı
left-half-sheepskin-hat = yarım qıvrım tac
left-half-patterned-socks = ucu şiş bir corab
left-half-saddlebag = bir kvadrat torba və yarım qövs
left-half-salt-bag = toxunma torbanın çox hissəsi, duzsuz
left-half-backgammon = iki zərli bir taxta
left-half-doll = bir qol və yarım üz
left-half-clay-jar = yarım gil qarın, bir qulaq
left-half-golden-horse = baş, yal və ön ayaqlar
left-half-shebeke-panel = şüşə ulduzlu pəncərənin yarısı
left-half-embroidered-cushion = yarım parlaq gül, iki qotaz
left-half-cocoon = ovalın çox hissəsi, yarpağın ucu
left-half-pakhlava = şirniyyatın bir küncü, yarım qoz
left-half-shekerbura = xəmirdən ayın yarısı
left-half-spring-tray = bir şam və yaşıl otların yarısı
left-half-filigree-earring = qıvrımlı halqanın yarısı, qarmaqsız
left-half-carpet-museum = rulonun burulan ucu, bir ağac

## Sağ yarılar

right-half-tea-glass = armud kimi stəkanın o biri tərəfi, yarım nəlbəki
right-half-maiden-tower = uzun sütun, yarım qapı
right-half-buta = böyük damcının əyri ucu
right-half-pomegranate = kiçik pəncərədə dənələr, bir yarpaq
right-half-tar = aşıxlı uzun qol
right-half-kamancha = tək bir kaman
right-half-frame-drum = halqalı dairənin o biri yarısı
right-half-drum = çəlləyin o biri yarısı, iki çubuq ucu
right-half-balaban = son deşiklər və borunun ucu
right-half-samovar = o biri əyri qulp, yarım kran
right-half-teapot = qulp və yarım göy gül
right-half-water-bucket = əyri qulpun və mis qabın o biri yarısı
right-half-shoulder-jug = qulplu yarım mis qab
right-half-rose-water-jug = yarım nazik boğaz, firuzə daşlı yarım gümüşü qarın
right-half-sugar-bowl = yarım kasanın yanında kiçik qapaq
right-half-tray = bir qulplu mis ovalın o biri yarısı
right-half-carpet = yarım yun ulduz, qatlanmış künc
right-half-kelaghayi = örpəyin sağ qanadı, ağ buta
right-half-sheepskin-hat = qıvrım tacın o biri yarısı
right-half-patterned-socks = dabanı qabaqda olan bir corab
right-half-saddlebag = o biri kvadrat torba və yarım qövs
right-half-salt-bag = duz topasında kiçik kürək
right-half-backgammon = zərsiz bir taxta
right-half-doll = o biri qol və yarım üz
right-half-clay-jar = yarım gil qarın, o biri qulaq
right-half-golden-horse = bel, arxa ayaqlar və quyruq
right-half-shebeke-panel = şüşə ulduzlu pəncərənin o biri yarısı
right-half-embroidered-cushion = parlaq gülün o biri yarısı, iki qotaz
right-half-cocoon = ovalın ucu, qıvrılan sap
right-half-pakhlava = şirniyyatın o biri küncü, yarım qoz
right-half-shekerbura = xəmirdən ayın o biri yarısı
right-half-spring-tray = o biri şam və yaşıl otların yarısı
right-half-filigree-earring = qıvrımlı halqanın yarısı, qarmaqlı
right-half-carpet-museum = rulonda romblar, yarım qapı, bir ağac

## Yaxından

detail-tea-glass = ağız kənarı, nöqtəli zolaq, qızılı çay
detail-maiden-tower = daş cərgələri və kiçik pəncərə
detail-buta = böyük damcının içində kiçik damcı, nöqtələr cərgəsi
detail-pomegranate = açıq rəngli çərçivədə dəyirmi qırmızı dənələr
detail-tar = açıq rəngli dəri üstündə xərək və simlər
detail-kamancha = kiçik xərəkli dəyirmi dəri
detail-frame-drum = taxta kənarda kiçik halqalar
detail-drum = taxta üstündə ziqzaq iplər
detail-balaban = enli yastı qamış
detail-samovar = bürünc qarnın ortasında kran
detail-teapot = bir göy gül, yanında iki kiçik gül
detail-water-bucket = mis qarına həkk olunmuş yarpaqlar
detail-shoulder-jug = misə həkk olunmuş romblar
detail-rose-water-jug = gümüşü qarın ətrafında firuzə daşlar
detail-sugar-bowl = topa ağ kubiklər
detail-tray = mis ovalda on iki ləçək
detail-carpet = göy kənarlı, pilləli yun ulduz
detail-kelaghayi = sarı kənarda kiçik alovlar
detail-sheepskin-hat = boz yun qıvrımları
detail-patterned-socks = toxunmada ziqzaqlar və romblar
detail-saddlebag = dəyirmi düyməli toxunma qövs
detail-salt-bag = dar boğazda kvadrat bir ulduz
detail-backgammon = iki zər və nazik üçbucaqlar
detail-doll = örpəkdə gülən üz
detail-clay-jar = gil üstündə ağ dalğa
detail-golden-horse = göz, qulaq və yal
detail-shebeke-panel = taxta xətlər arasında rəngli şüşədən ulduz
detail-embroidered-cushion = ilgəklər halqasında çox ləçəkli gül
detail-cocoon = çarpazlaşan nazik ağ saplar
detail-pakhlava = parlaq üzdə yarım qoz ləpəsi
detail-shekerbura = xəmirdə sünbül kimi cizgilər
detail-spring-tray = qırmızı lentlə bağlanmış yaşıl otlar
detail-filigree-earring = firuzə daş ətrafında məftil qıvrımlar
detail-carpet-museum = qatlardan böyük burğu

## Səslər: necə səslənir və ritmi

sound-tea-glass = nazik şüşəyə dəyirlər: cing-cing-cing-cing, cing
sound-tar = simləri çəkirlər: dan, din-din, daan
sound-kamancha = simlərin üstündə kaman: uzun, uzun
sound-frame-drum = dəri üstündə əl, kiçik halqalar: dum, tək-tək, dum, tək
sound-drum = dəri üstündə iki çubuq: dum taka, dum taka, dum
sound-balaban = isti qamışa üfürürlər: qısa, qısa, uzun
sound-samovar = su qaynayır: bulq, bulq-bulq, bulq, bulq-bulq, bulq
sound-teapot = bir şey süzülür: uzun, getdikcə ucalan axın, sonra bir tıq
sound-water-bucket = metal və su: şaqq, böyük şappıltı, şıp, şıp
sound-shoulder-jug = dar boğaza su dolur: qurt, qurt, qurt, getdikcə tez
sound-rose-water-jug = çox xırda damcılar: fıs-fıs, fıs-fıs
sound-sugar-bowl = bərk tikələr və qapaq: tıq-tıq, tıq, cınq
sound-tray = metal üstündə çəkic: tanq ta-ta, tanq ta-ta
sound-carpet = yunun üstündə ağır bir şey: gup, gup, gup
sound-kelaghayi = havada nazik parça: qısa xışıltı, uzun xışıltı
sound-sheepskin-hat = iki böyük tiyə: xırç, xırç, xırç, xırç
sound-patterned-socks = iki nazik metal: tık-tak, tık-tak, tık-tak
sound-backgammon = taxta üstündə kiçik, bərk şeylər: şıqqıltı, sonra tak, tak, tak-tak
sound-clay-jar = bir şey fırlanır: vıj, vıj, vıj, getdikcə yavaş
sound-golden-horse = qaçan addımlar: ta-ta-tum, ta-ta-tum, ta-ta-tum
sound-shebeke-panel = taxta və şüşə: tok, tok, sonra dərin bir taqq
sound-filigree-earring = xırda və zil: zing-zing-zing, zing-zing-zing-zing
