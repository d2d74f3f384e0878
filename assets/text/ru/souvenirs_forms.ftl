# Тени, половины, части вблизи, инструменты, звуки и узоры словами. Ни одно не говорит имени.

## Инструменты

tool-spoon = чайная ложка
tool-plectrum = медиатор
tool-bow = смычок
tool-drumsticks = две палочки
tool-hammer = молоток по меди
tool-tongs = щипчики для сахара
tool-comb-beater = тяжёлый гребень
tool-printing-block = штамп для воска
tool-shears = ножницы для шерсти
tool-knitting-needles = вязальные спицы
tool-loom = ткацкий станок
tool-needle = швейная игла
tool-potters-wheel = гончарный круг
tool-glass-cutter = стеклорез
tool-hook-needle = тонкий крючок
tool-rolling-pin = скалка
tool-tweezers = щипчики для теста
tool-pliers = щипцы для проволоки

## Знаки узоров

motif-buta = бута
motif-leaf = лист
motif-triangle = треугольник
motif-line = черта
motif-diamond = ромб
motif-ring = кольцо
motif-dot = точка
motif-flower = цветок
motif-star = звезда
motif-zigzag = зигзаг
motif-square = квадрат
motif-wave = волна

## Тени

shadow-tea-glass = груша с тонкой талией, на блюдце
shadow-maiden-tower = широкий круглый дом с длинным столбом сбоку
shadow-buta = большая капля, кончик загнут вправо
shadow-pomegranate = шар с маленькой короной и одним листом
shadow-tar = восьмёрка с длинной шеей, наклонена
shadow-kamancha = маленький шар с шеей и шпилем, рядом смычок
shadow-frame-drum = ровный круг
shadow-drum = бочонок, сверху две палочки крест-накрест
shadow-balaban = прямая трубка с кисточкой, наклонена
shadow-samovar = большой сосуд с двумя ручками, сверху сосуд поменьше
shadow-teapot = круглый бок, слева носик, справа ручка
shadow-water-bucket = широкий сосуд под высокой дугой-ручкой
shadow-shoulder-jug = высокий сосуд с крышкой, справа одна ручка
shadow-rose-water-jug = маленький бок на ножке, длинное тонкое горло и капли
shadow-sugar-bowl = чаша с горкой кубиков, крышка рядом
shadow-tray = плоский овал с двумя маленькими ручками
shadow-carpet = высокий прямоугольник с бахромой сверху и снизу
shadow-kelaghayi = мягкий висящий треугольник, сверху открыт
shadow-sheepskin-hat = высокая кудрявая макушка на круглой подставке
shadow-patterned-socks = два сапожка с острыми носами
shadow-saddlebag = две квадратные сумки под одной дугой, с кисточками
shadow-salt-bag = широкий бок, короткая шея, рядом горка
shadow-backgammon = две широкие доски, открыты, как книга
shadow-doll = маленький человек, руки в стороны, широкая юбка
shadow-clay-jar = широкий бок, узкая ножка, два ушка у шеи
shadow-golden-horse = четыре длинные ноги, высокая шея и хвост
shadow-shebeke-panel = большой квадрат с ровными краями
shadow-embroidered-cushion = квадрат с кисточкой на каждом углу
shadow-cocoon = овал на листе, с завитком нити
shadow-pakhlava = толстый ромб, лежит плоско
shadow-shekerbura = полумесяц с бугристым краем
shadow-spring-tray = высокая трава посреди широкой чаши, по бокам свечи
shadow-filigree-earring = кольцо на крючке, внизу три капли
shadow-carpet-museum = толстый рулон лежит на боку, рядом два деревца

## Левые половины

left-half-tea-glass = один бок грушевидного стакана, полблюдца
left-half-maiden-tower = большая часть широкого дома, полдвери
left-half-buta = круглый бок большой капли
left-half-pomegranate = половина красного шара, полкороны
left-half-tar = круглое тело со струнами
left-half-kamancha = шар с шеей и шпилем
left-half-frame-drum = полкруга с колечками
left-half-drum = половина бочонка, концы двух палочек
left-half-balaban = трость, первые отверстия и кисточка
left-half-samovar = одна изогнутая ручка, половина крана
left-half-teapot = носик и половина синего цветка
left-half-water-bucket = половина ручки-дуги и медного бока
left-half-shoulder-jug = половина медного сосуда, без ручки
left-half-rose-water-jug = половина тонкого горла и серебристого бока, две капли
left-half-sugar-bowl = половина чаши с кубиками сахара
left-half-tray = половина медного овала с одной ручкой
left-half-carpet = половина шерстяной звезды, полбахромы
left-half-kelaghayi = левое крыло платка, по краю огоньки
left-half-sheepskin-hat = половина кудрявой макушки
left-half-patterned-socks = один носок с острым носом
left-half-saddlebag = одна квадратная сумка и полдуги
left-half-salt-bag = большая часть тканого мешка, без соли
left-half-backgammon = одна доска с двумя кубиками
left-half-doll = одна рука и половина лица
left-half-clay-jar = половина глиняного бока, одно ушко
left-half-golden-horse = голова, грива и передние ноги
left-half-shebeke-panel = половина окна со стеклянными звёздами
left-half-embroidered-cushion = половина яркого цветка, две кисточки
left-half-cocoon = большая часть овала, кончик листа
left-half-pakhlava = один угол сладости, пол-ореха
left-half-shekerbura = половина месяца из теста
left-half-spring-tray = одна свеча и половина зелёной травы
left-half-filigree-earring = половина кольца с завитками, без крючка
left-half-carpet-museum = завиток на конце рулона, одно деревце

## Правые половины

right-half-tea-glass = другой бок грушевидного стакана, полблюдца
right-half-maiden-tower = длинный столб, полдвери
right-half-buta = загнутый кончик большой капли
right-half-pomegranate = зёрна в окошке, один лист
right-half-tar = длинная шея с колками
right-half-kamancha = один смычок
right-half-frame-drum = другие полкруга с колечками
right-half-drum = другая половина бочонка, два конца палочек
right-half-balaban = последние отверстия и конец трубки
right-half-samovar = другая изогнутая ручка, половина крана
right-half-teapot = ручка и половина синего цветка
right-half-water-bucket = другая половина дуги и медного бока
right-half-shoulder-jug = половина медного сосуда с ручкой
right-half-rose-water-jug = половина тонкого горла, серебристый бок с бирюзой
right-half-sugar-bowl = маленькая крышка рядом с половиной чаши
right-half-tray = другая половина медного овала с одной ручкой
right-half-carpet = половина шерстяной звезды, отогнутый угол
right-half-kelaghayi = правое крыло платка, белая бута
right-half-sheepskin-hat = другая половина кудрявой макушки
right-half-patterned-socks = один носок, пяткой вперёд
right-half-saddlebag = другая квадратная сумка и полдуги
right-half-salt-bag = совок в горке соли
right-half-backgammon = одна доска без кубиков
right-half-doll = другая рука и половина лица
right-half-clay-jar = половина глиняного бока, другое ушко
right-half-golden-horse = спина, задние ноги и хвост
right-half-shebeke-panel = другая половина окна со стеклянными звёздами
right-half-embroidered-cushion = другая половина яркого цветка, две кисточки
right-half-cocoon = конец овала, завиток нити
right-half-pakhlava = другой угол сладости, пол-ореха
right-half-shekerbura = другая половина месяца из теста
right-half-spring-tray = другая свеча и половина зелёной травы
right-half-filigree-earring = половина кольца с завитками, с крючком
right-half-carpet-museum = ромбы на рулоне, полдвери, одно деревце

## Вблизи

detail-tea-glass = край, полоска точек, золотистый чай
detail-maiden-tower = ряды камня и маленькое окно
detail-buta = маленькая капля внутри большой, ряд точек
detail-pomegranate = круглые красные зёрна в светлой рамке
detail-tar = подставка и струны на светлой коже
detail-kamancha = круглая кожа с маленькой подставкой
detail-frame-drum = колечки на деревянном ободе
detail-drum = верёвки зигзагом по дереву
detail-balaban = широкая плоская трость
detail-samovar = кран посреди латунного бока
detail-teapot = синий цветок и два маленьких
detail-water-bucket = листья, вырезанные на медном боку
detail-shoulder-jug = пояс ромбов, вырезанных на меди
detail-rose-water-jug = бирюзовые камни вокруг серебристого бока
detail-sugar-bowl = горка белых кубиков
detail-tray = двенадцать лепестков в медном овале
detail-carpet = ступенчатая шерстяная звезда с синим краем
detail-kelaghayi = огоньки на жёлтом крае
detail-sheepskin-hat = серые завитки шерсти
detail-patterned-socks = вязаные зигзаги и ромбы
detail-saddlebag = тканая дуга с круглой пуговицей
detail-salt-bag = квадратная звезда на узкой шее
detail-backgammon = два кубика и тонкие треугольники
detail-doll = улыбка под платком
detail-clay-jar = белая волна по глине
detail-golden-horse = глаз, ухо и грива
detail-shebeke-panel = звезда из цветного стекла между деревянными линиями
detail-embroidered-cushion = цветок со многими лепестками в кольце петель
detail-cocoon = тонкие белые нити крест-накрест
detail-pakhlava = половинка ореха на блестящем верху
detail-shekerbura = чёрточки на тесте, как колосья
detail-spring-tray = зелёная трава с красной лентой
detail-filigree-earring = завитки проволоки вокруг бирюзового камня
detail-carpet-museum = большая спираль из слоёв

## Звуки: как звучит и какой ритм

sound-tea-glass = касаются тонкого стекла: дзинь-дзинь-дзинь-дзинь, дзинь
sound-tar = щиплют струны: дан, дин-дин, даан
sound-kamancha = смычок на струнах: долго, долго
sound-frame-drum = рука на коже, колечки: дум, тек-тек, дум, тек
sound-drum = две палочки на коже: дум така, дум така, дум
sound-balaban = дуют в тёплую тростинку: коротко, коротко, долго
sound-samovar = вода кипит: бульк, бульк-бульк, бульк, бульк-бульк, бульк
sound-teapot = что-то наливают: долгая струя, всё выше, потом тук
sound-water-bucket = металл и вода: бряк, большой плеск, кап, кап
sound-shoulder-jug = вода в узком горле: буль, буль, буль, всё быстрее
sound-rose-water-jug = очень мелкие капли: пш-пш, пш-пш
sound-sugar-bowl = твёрдые кусочки и крышка: тук-тук, тук, динь
sound-tray = молоток по металлу: танг та-та, танг та-та
sound-carpet = что-то тяжёлое по шерсти: бум, бум, бум
sound-kelaghayi = тонкая ткань в воздухе: короткий шорох, долгий шорох
sound-sheepskin-hat = два больших лезвия: чик, чик, чик, чик
sound-patterned-socks = тонкий металл: тик-так, тик-так, тик-так
sound-backgammon = что-то мелкое по дереву: треск, потом так, так, так-так
sound-clay-jar = что-то вертится: вжух, вжух, вжух, всё медленнее
sound-golden-horse = бегущие шаги: та-та-тум, та-та-тум, та-та-тум
sound-shebeke-panel = дерево и стекло: тук, тук, потом глубокий стук
sound-filigree-earring = мелко и высоко: дзень-дзень-дзень, дзень-дзень-дзень-дзень
