# Батик. $place — название места на платке, с прописной; $block — название штампа; $dye — название красителя;
# $colour — цвет ткани: шёлк, краситель или красители один поверх другого. Имена стоят после двоеточия,
# чтобы их не нужно было склонять.

name = Батик
about = Закрой узор воском. Окуни шёлк в краску. Пусть воск растает.

## Шёлк и двенадцать красителей, от светлого к тёмному

silk = Белый шёлк
mixed = { $first }, сверху { $dye }
dye-saffron = Шафран
dye-rose = Роза
dye-turquoise = Бирюза
dye-onion = Луковая шелуха
dye-sky = Небо
dye-leaf = Листва
dye-henna = Хна
dye-madder = Марена
dye-indigo = Индиго
dye-walnut = Орех
dye-plum = Слива
dye-black = Чёрный

colour-saffron = тёплый жёлтый
colour-rose = нежно-розовый
colour-turquoise = сине-зелёный
colour-onion = золотисто-коричневый
colour-sky = голубой
colour-leaf = мягкий зелёный
colour-henna = ярко-рыжий
colour-madder = тёмно-красный
colour-indigo = тёмно-синий
colour-walnut = тёмно-коричневый
colour-plum = тёмно-фиолетовый
colour-black = почти чёрный

mark-saffron = солнце
mark-rose = бутон
mark-turquoise = бусина
mark-onion = луковица
mark-sky = волны
mark-leaf = лист
mark-henna = четыре лепестка
mark-madder = капля
mark-indigo = квадрат с окошком
mark-walnut = орех
mark-plum = слива
mark-black = три полоски

pot-open = чан открыт
pot-used = уже на ткани
pot-lighter = под крышкой, сейчас слишком светло

## Штампы

block-buta = Бута
    .speech = Бута, штамп
block-buta-rim = Край буты
    .speech = Край буты, штамп
block-buta-heart = Малая бута
    .speech = Малая бута, штамп
block-buta-pair = Пара бут
    .speech = Пара бут, штамп
block-dot = Кружок
    .speech = Кружок, штамп
block-ring = Кольцо
    .speech = Кольцо, штамп
block-ray = Луч
    .speech = Луч, штамп
block-wave = Волна
    .speech = Волна, штамп
block-diamond = Ромбик
    .speech = Ромбик, штамп
block-square = Квадрат
    .speech = Квадрат, штамп
block-star = Звезда
    .speech = Звезда, штамп
block-star-ring = Край звезды
    .speech = Край звезды, штамп
block-six-petals = Шесть лепестков
    .speech = Шесть лепестков, штамп
block-eight-petals = Восемь лепестков
    .speech = Восемь лепестков, штамп
block-long-petal = Лепесток
    .speech = Лепесток, штамп
block-leaf = Лист
    .speech = Лист, штамп
block-fruit = Гранат
    .speech = Гранат, штамп
block-fruit-rim = Кожура
    .speech = Кожура, штамп
block-fruit-seeds = Зёрнышки
    .speech = Зёрнышки, штамп
block-guard-lines = Две линии
    .speech = Две линии, штамп
block-band = Широкая кисть

shape-buta = капля с загнутым кончиком
shape-buta-rim = край буты, внутри есть место для маленькой
shape-buta-heart = маленькая бута внутри большой
shape-buta-pair = две буты, их кончики смотрят друг на друга
shape-dot = полный круг
shape-ring = тонкий круг
shape-ray = узкий острый луч
shape-wave = одна волна линии
shape-diamond = высокий ромб
shape-square = квадрат, стоящий на уголке
shape-star = звезда с восемью лучами
shape-star-ring = линия вокруг звезды
shape-six-petals = шесть лепестков, середина открыта
shape-eight-petals = цветок с восемью лепестками
shape-long-petal = один длинный тонкий лепесток
shape-leaf = лист, острый с двух концов
shape-fruit = целый гранат
shape-fruit-rim = корона и кожура граната
shape-fruit-seeds = шесть маленьких зёрен
shape-guard-lines = две прямые линии рядом
shape-band = одна широкая полоса вдоль края

# Сколько мест ждут этот штамп до следующей окраски.
block-left = { $count ->
    [0] сейчас не нужно
    [one] ждёт { $count } место
    [few] ждут { $count } места
    [many] ждут { $count } мест
    *[other] ждут { $count } места
}
silk-cloth = Шёлк
ground = открытая ткань: { $colour }
bare = воска ещё нет
bare-wants = воска ещё нет, сюда: { $block }
holds = под воском, хранит цвет: { $colour }
holds-other = воск: { $block }, хранит цвет: { $colour }

## Что происходит

picked = В руке: { $block }.
picked-wanted = В руке: { $block }. { $count ->
    [0] Сейчас он нигде не нужен.
    [one] Сейчас его ждёт { $count } место.
    [few] Сейчас его ждут { $count } места.
    [many] Сейчас его ждут { $count } мест.
    *[other] Сейчас его ждут { $count } места.
}
next-block = Теперь в руке: { $following }.
placed = Тук! { $block }: { $place }. { $count ->
    [1] Узор под воском.
    [one] Под воском { $count } узор.
    [few] Под воском все { $count } узора.
    [many] Под воском все { $count } узоров.
    *[other] Под воском все { $count } узора.
} Воск хранит цвет: { $colour }.
placed-one = Тук! { $block }: { $place }. Воск хранит цвет: { $colour }.
placed-other = На образце здесь другое: { $block }. Можно оставить и так.
placed-early = На образце это место ждёт другой окраски. Можно оставить и так.
already = Здесь уже воск: { $place }. Он хранит цвет: { $colour }.
all-waxed = Все места уже под воском.
dipped = Окраска { $number }: { $dye }. Открытая ткань была: { $was }. Теперь она: { $now }.
dipped-kept = Под воском сохранились: { $colours }.
off-path = Получится другой платок, не как образец, и тоже красивый. Отмена вернёт назад.
dip-same = { $dye } уже на ткани. Сейчас ткань: { $cloth }.
dip-lighter = { $dye } светлее ткани, и цвет не будет виден. Сейчас ткань: { $cloth }.
crumpled = { $count ->
    [0] ткань гладкая
    [one] ткань смята { $count } раз
    [few] ткань смята { $count } раза
    [many] ткань смята { $count } раз
    *[other] ткань смята { $count } раза
}
crumple = Смять
crumple-done = Хруст, хруст. Теперь воск в тонких трещинах. Следующая краска проведёт там тонкие линии.
crumple-no-wax = Трескаться пока нечему. Сначала закрой место воском.
crumple-again = Воск уже в трещинах. Окуни ткань, и линии станут видны.
boil = Кипятить
boil-done = Вода кипит. Воск тает и уплывает.
boil-no-dye = На ткани ещё нет краски. Сначала окуни её.
boil-later = Кипятить платок ещё рано.

finished = { $title }: платок готов. Он точно как образец.
finished-own = { $title }: платок готов. Такой есть только у тебя.
finished-free = { $title }: платок готов. Всё в нём придумано тобой.
finished-par = { $count ->
    [one] Понадобилась { $count } окраска.
    [few] Понадобилось { $count } окраски.
    [many] Понадобилось { $count } окрасок.
    *[other] Понадобилось { $count } окраски.
} Для образца хватит: { $par }.
colours = Его цвета по порядку: { $colours }.

## Помощь в три шага

clue-wax = Пора наносить воск. Возьми: { $block }.
clue-wax-held = Пора наносить воск. Нужный штамп уже в руке: { $block }.
clue-place = Воск нужен здесь: { $place }.
clue-both = Возьми: { $block }. Воск сюда: { $place }.
clue-dip = Пора окунуть ткань в краску.
clue-dip-3 = Окуни ткань в этот чан: { $what }.
clue-crumple-3 = Пусть воск немного потрескается. Выбери: { $what }.
clue-boil-3 = Теперь воск может растаять. Выбери: { $what }.
clue-other = Получится другой платок, не как образец. Отмена вернёт назад.
clue-done = Делать больше нечего. Платок готов.

todo-wax = Закрыть воском: { $places }.
todo-dip = Окунуть в краску: { $dye }.
todo-crumple = Смять ткань.
todo-boil = Выварить воск.

## Четыре вопроса

joined = { $first } { $second }
listed = { $first }, { $second }

where = Ты здесь: { $place }.
where-images = { $count ->
    [1] Узор здесь один.
    [one] Здесь { $count } узор. Один выбор закроет воском все.
    [few] Здесь { $count } узора. Один выбор закроет воском все.
    [many] Здесь { $count } узоров. Один выбор закроет воском все.
    *[other] Здесь { $count } узора. Один выбор закроет воском все.
}
where-bare = Воска ещё нет. Цвет ткани здесь: { $colour }.
where-waxed = Здесь воск: { $block }. Он хранит цвет: { $colour }.
where-wants = На образце здесь: { $block }.
where-dye = { $dye }: { $colour }. Знак: { $mark }.
where-block = { $block }: { $shape }.

left = { $count ->
    [0] Все места под воском.
    [one] Без воска { $count } место.
    [few] Без воска { $count } места.
    [many] Без воска { $count } мест.
    *[other] Без воска { $count } места.
}
left-next = Осталось вот что.

beside = Это место: { $place }.
beside-outside = Ближе к краю: { $place }.
beside-inside = Ближе к середине: { $place }.
beside-alone = Это место: { $place }. Других мест на ткани нет.
touches-nothing = Сначала перейди к месту на ткани. Потом спроси, что рядом.

whole = { $title }: { $count ->
    [1] одно место.
    [one] { $count } место, от края к середине.
    [few] { $count } места, от края к середине.
    [many] { $count } мест, от края к середине.
    *[other] { $count } места, от края к середине.
}
whole-way = Как играем: { $way }.
whole-dips = Уже окрашено: { $dips }.
whole-part = { $place }: { $state }.
whole-ground = Цвет открытой ткани: { $colour }.
whole-now = На твоей ткани.
whole-bare = Ещё без воска: { $places }.
whole-all-bare = Воска на ней ещё нет.
# Как выглядит образец, место за местом; $colour — цвет остальной ткани.
whole-model = На образце.
whole-model-part = { $place }: { $colour }.
whole-model-ground = Всё остальное: { $colour }.

## Как играть можно

way-scarf = Как на образце
way-scarf-about = Образец показывает платок. Каждое место скажет, когда ему нужен воск.
way-free = Свободно
way-free-about = Любой штамп, любая краска, любая симметрия.
way-plan = Свой план
way-plan-about = Есть только образец. Найди шаги сам, окрасок поменьше.
part-one-by-one = По одному узору
part-one-by-one-about = Каждый узор ставится отдельно.
part-one-by-one-off = Один выбор ставит все узоры места.
part-true-dye = Настоящая краска
part-true-dye-about = Краски смешиваются на ткани, как в чане.
part-true-dye-off = Тёмная краска закрывает светлую.

## Симметрии

layout-own = Как у этого платка
layout-own-about = Места лежат как на образце.
layout-p1 = Шаг и повтор
layout-p1-about = То же самое снова и снова. Имя: p1.
layout-p2 = Полуобороты
layout-p2-about = Узоры перевёрнуты вверх ногами. Имя: p2.
layout-pm = Ряды зеркал
layout-pm-about = Зеркала стоят рядом. Имя: pm.
layout-pg = Следы
layout-pg-about = Отражение и сдвиг, как следы на снегу. Имя: pg.
layout-cm = Зеркала вразбежку
layout-cm-about = Зеркала, каждый второй ряд сдвинут наполовину. Имя: cm.
layout-pmm = Зеркала в обе стороны
layout-pmm-about = Зеркала стоят и лежат. Имя: pmm.
layout-pmg = Зеркала и полуобороты
layout-pmg-about = Зеркала в одну сторону, между ними полуобороты. Имя: pmg.
layout-pgg = Следы в обе стороны
layout-pgg-about = Следы туда и сюда. Имя: pgg.
layout-cmm = Зеркала как кирпичи
layout-cmm-about = Зеркала в обе стороны, каждый второй ряд сдвинут наполовину. Имя: cmm.
layout-p4 = Четверти оборота
layout-p4-about = Четыре узора идут вокруг середины. Имя: p4.
layout-p4m = Квадратная звезда
layout-p4m-about = Четверти оборота и зеркала. Имя: p4m.
layout-p6 = Шестые доли оборота
layout-p6-about = Шесть узоров идут вокруг середины. Имя: p6.
layout-p6m = Снежинка
layout-p6m-about = Шестые доли оборота и зеркала. Имя: p6m.
layout-p111 = Кайма: повтор
layout-p111-about = Кайма, которая повторяется. Имя: p111.
layout-p1m1 = Кайма: стоячие зеркала
layout-p1m1-about = Кайма из отражённых пар. Имя: p1m1.
layout-p11m = Кайма: лежачее зеркало
layout-p11m-about = Кайма как берег и вода. Имя: p11m.
layout-p11g = Кайма: следы
layout-p11g-about = Кайма как следы на песке. Имя: p11g.
layout-p211 = Кайма: полуобороты
layout-p211-about = Кайма из перевёрнутых узоров. Имя: p211.
layout-p2mg = Кайма: волна
layout-p2mg-about = Кайма качается вверх и вниз. Имя: p2mg.
layout-p2mm = Кайма: все зеркала
layout-p2mm-about = Кайма, где есть все зеркала. Имя: p2mm.

## Как играть

# Первый шаг, сделанный вместе. $name — что выбрать: место, штамп или чан.
how-to-1 = Воск хранит цвет. Краска меняет всё остальное. Сначала выбери это: { $name }.
how-to-2 = Очень хорошо. Теперь выбери это: { $name }.
how-to-done = Вот и всё: воск, краска, а в конце кипяток. «Отменить» вернёт всё, даже окраску.

## О ремесле: для детей и для взрослых; одно fact-NAME — то, что для детей

fact-wax = { fact-wax-kids }
fact-wax-kids = Где лежит тёплый воск, туда краска не войдёт.
fact-wax-adults = Воск — это парафин с пчелиным воском. Его наносят тёплым, кистью, пером или штампом, и он не пускает краску.
fact-dip = { fact-dip-kids }
fact-dip-kids = Красильщик начинает с самой светлой краски. Каждая следующая темнее.
fact-dip-adults = Красят в прохладном растворе, чтобы воск держался. Воск и краска чередуются, от светлой к тёмной.
fact-crumple = { fact-crumple-kids }
fact-crumple-kids = Холодный воск трескается, если его сжать. Краска затекает в трещины, как маленькие речки.
fact-crumple-adults = Тонкие линии краски в треснувшем воске называются кракле. На двух тканях они никогда не совпадают.
fact-boil = { fact-boil-kids }
fact-boil-kids = Все спрятанные цвета выходят и говорят «привет». С настоящим горячим воском работают взрослые.
fact-boil-adults = Воск вываривают в кипящей воде. На острове Ява этот шаг называют «нглород».
fact-silk = { fact-silk-kids }
fact-silk-kids = Келагаи — это квадратный платок из тонкого шёлка. Он как прохладный воздух.
fact-silk-adults = Центры этого ремесла — Шеки и Баскал. Шёлк ткут, варят, красят и набивают горячим воском.
fact-blocks = { fact-blocks-kids }
fact-blocks-kids = Штамп вырезают из дерева. Его окунают в тёплый воск и прижимают к шёлку: тук, тук, тук.
fact-blocks-adults = Штамп по-азербайджански — гялиб. Для него любят грушу: она не щепится и не трескается.
fact-layout = { fact-layout-kids }
fact-layout-kids = У платка есть кайма, четыре угла, поле и цветок в середине.
fact-layout-adults = У частей есть имена: хашийе — кайма, кёбек — центр, хонча — медальон, ара сахе — поле.
fact-buta = { fact-buta-kids }
fact-buta-kids = У буты загнутый кончик. Кто-то видит пламя, кто-то миндаль или бутон.
fact-buta-adults = Шах-бута, бута и хырда-бута — обычные узоры на платках из Шеки и Баскала.

## На экране

# $count — сколько кусочков в рисунке уровня; у платка их нет.
greet-begin = { $title }. { $count ->
    *[other] Шёлк белый и ждёт.
} Сначала воск, потом краска, потом кипяток.
greet-go-on = { $title }. Всё так, как было оставлено.
drawer-ways = Как играть можно
drawer-symmetry = Симметрия
