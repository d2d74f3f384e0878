# Сувениры. $card — место карточки («Ряд 1 из 2, карточка 3»); $face — что на карточке, словами.
# Имена стоят после двоеточия, чтобы их не нужно было склонять.

name = Сувениры
about = Открой две карточки. Найди то, что подходит друг к другу.
greet-begin = { $title }. { $about }
greet-go-on = { $title }. Карточки лежат, как лежали. { $about }
about-kind = Подходят друг к другу: { $kind }.
about-open = Все карточки открыты.
about-half = Карточки чуть приоткрыты. Каждая немного о себе говорит.
about-closed = Карточки закрыты.
about-shelf = Ты начинаешь. Полка ждёт.
about-stall = Бери, что нравится. Пар искать не нужно.
about-person = Кто-то из вас описывает карточку. Другой её находит.
how-to-1 = Выбери карточку: { $name }.
how-to-2 = Теперь найди то, что к ней подходит.
how-to-done = Вот и всё. Не спеши.
drawer-ways = Как играть можно
drawer-challenge = Насколько трудно

## Сувениры

souvenir-tea-glass = Армуду
souvenir-maiden-tower = Девичья башня
souvenir-buta = Бута
souvenir-pomegranate = Гранат
souvenir-tar = Тар
souvenir-kamancha = Кяманча
souvenir-frame-drum = Гавал
souvenir-drum = Нагара
souvenir-balaban = Балабан
souvenir-samovar = Самовар
souvenir-teapot = Чайник
souvenir-water-bucket = Медное ведёрко
souvenir-shoulder-jug = Медный кувшин
souvenir-rose-water-jug = Кувшин для розовой воды
souvenir-sugar-bowl = Сахарница
souvenir-tray = Поднос
souvenir-carpet = Ковёр
souvenir-kelaghayi = Келагаи
souvenir-sheepskin-hat = Папаха
souvenir-patterned-socks = Джорабы
souvenir-saddlebag = Хурджин
souvenir-salt-bag = Мешочек для соли
souvenir-backgammon = Нарды
souvenir-doll = Кукла
souvenir-clay-jar = Глиняный кувшин
souvenir-golden-horse = Золотистый конь
souvenir-shebeke-panel = Шебеке
souvenir-embroidered-cushion = Вышитая подушка
souvenir-cocoon = Кокон
souvenir-pakhlava = Пахлава
souvenir-shekerbura = Шекербура
souvenir-spring-tray = Весенняя хонча
souvenir-filigree-earring = Серьга
souvenir-carpet-museum = Музей ковра

## Где лежит карточка и что на ней

card = Ряд { $row } из { $rows }, карточка { $number }
closed = закрыта
stands-found = { $name }, пара найдена
stands-called = { $name }, найдено

face-picture = { $name }
face-name = слово «{ $name }»
face-name-az = «{ $name }» по-азербайджански
face-name-en = «{ $name }» по-английски
face-name-ru = «{ $name }» по-русски
face-shadow = тень, { $form }
face-left-half = левая половина, { $form }
face-right-half = правая половина, { $form }
face-detail = вблизи, { $form }
face-tool = инструмент, { $tool }
face-sound = звук, { $form }
face-pattern = узор начинается: { $marks }
face-continuation = узор продолжается: { $marks }

# Что видно у края приоткрытой карточки.
peeks-vessel = чуть приоткрыта, какая-то посуда
peeks-textile = чуть приоткрыта, что-то из ткани или шерсти
peeks-music = чуть приоткрыта, что-то звучащее
peeks-sweet = чуть приоткрыта, что-то вкусное
peeks-ornament = чуть приоткрыта, что-то для красоты
peeks-place = чуть приоткрыта, здание
peeks-play = чуть приоткрыта, что-то для игры
peeks-nature = чуть приоткрыта, что-то живое

## Что происходит

turned = Ряд { $row }, карточка { $number }: { $face }.
turned-after-two = Те две закрываются. Ряд { $row }, карточка { $number }: { $face }.
missed = Пока не пара. Другая карточка: { $face }.
missed-first = Пока не пара. Обе карточки останутся открыты сколько хочешь.
missed-open = Не пара. Попробуй другую карточку.
missed-shelf = Пока не пара. Теперь твой ход.
turned-back = Обе карточки снова закрыты.
let-go = Обе карточки отпущены.
nothing-to-turn-back = Закрывать сейчас нечего.
matched = Пара { $number } из { $count }: { $name }. { $fact }
matched-shelf = Полка нашла пару, { $number } из { $count }: { $name }. { $fact }
matched-called = Найдено { $number } из { $count }: { $name }. { $fact }
fact-of = { $name }. { $fact }
found-name = { $name }.
more-of = { $name }. { $fact }
nothing-told = Сначала открой карточку. Потом будет о чём рассказать.
seen = Ты уже знаешь эти карточки:
seen-nothing = Знакомых карточек на столе не осталось.
shelf-turns = Полка открывает две. { $first } { $second }
shelf-waits = Полка ждёт. Открой вторую карточку.
shelf-found = { $count ->
    [one] нашла { $count } пару
    [few] нашла { $count } пары
    [many] нашла { $count } пар
    *[other] нашла { $count } пары
}

is-it-this = { $face }? Если верно, выбери: { tell-yes }
tell-yes = Да, это она.
yes-to-what = Сначала выбери карточку. Потом скажи «да».
call = Ищем: { $call }.
called-other = Это: { $face }. Ищем: { $call }.
all-found = Всё найдено.

nothing-in-hand = Сначала возьми сувенир.
swap-on = В руке: { $name }. Выбери место.
swap-off = Остаётся на месте: { $name }.
swapped = Меняются местами: { $first }, { $second }.
turned-round = Другая сторона: { $face }.

finished-pairs = { $title }: { $count ->
    [1] пара найдена.
    [one] найдена вся { $count } пара.
    [few] найдены все { $count } пары.
    [many] найдены все { $count } пар.
    *[other] найдены все { $count } пары.
}
finished-shelf = { $title }: все пары найдены, их { $count }. Твои пары: { $mine }. Пары полки: { $theirs }.
finished-caller = { $title }: { $count ->
    [1] карточка найдена.
    [one] найдена вся { $count } карточка.
    [few] найдены все { $count } карточки.
    [many] найдены все { $count } карточек.
    *[other] найдены все { $count } карточки.
}
finished-stall = { $title }: { $count ->
    [0] на прилавке всё так, как тебе нравится.
    [one] ты теперь знаешь { $count } сувенир.
    [few] ты теперь знаешь { $count } сувенира.
    [many] ты теперь знаешь { $count } сувениров.
    *[other] ты теперь знаешь { $count } сувенира.
} Место для них — на твоей полке.

## Что можно делать с карточками

turn-back = Закрыть обе
tell-more = Расскажи ещё
ask-seen = Что где было?
stall-turn = Повернуть
stall-swap = Поменять
stall-enough = Хватит
ask-call = Что я ищу?
call-pass = Другое
call-yes = Да, это она
shelf-play = Пусть ходит полка

## Помощь в три шага

clue-unseen = Открой карточку, которую ты ещё не знаешь.
clue-pair-seen = Две знакомые карточки подходят друг к другу.
clue-pair-open = Начни с любой карточки. То, что к ней подходит, тоже открыто.
clue-twin = Сейчас открыто: { $face }. Найди то, что подходит.
clue-twin-seen = Сейчас открыто: { $face }. Ты уже знаешь, где то, что подходит.
clue-listen = Подумай о том, что ищешь.
clue-stall = Возьми новый для тебя сувенир.
clue-row = Посмотри в ряд { $row } из { $rows }.
clue-card = Выбери эту карточку: { $card }.
clue-choose = Выбери: { $target }.
clue-done = Делать больше нечего.

## Четыре вопроса

joined = { $first } { $second }
listed = { $first }, { $second }
in-a-row = { $first }; { $second }
where = Ты здесь: { $card }.
where-shows = Здесь: { $face }.
left = { $count ->
    [0] Искать больше нечего.
    [one] Осталось найти { $count }.
    [few] Осталось найти { $count }.
    [many] Осталось найти { $count }.
    *[other] Осталось найти { $count }.
}
left-unseen = { $count ->
    [0] Все карточки тебе уже знакомы.
    [one] Ещё не открывалась { $count } карточка.
    [few] Ещё не открывались { $count } карточки.
    [many] Ещё не открывались { $count } карточек.
    *[other] Ещё не открывались { $count } карточки.
}
left-stall = { $count ->
    [0] Все сувениры тебе уже знакомы.
    [one] Ещё не знаком { $count } сувенир.
    [few] Ещё не знакомы { $count } сувенира.
    [many] Ещё не знакомы { $count } сувениров.
    *[other] Ещё не знакомы { $count } сувенира.
}
touches = Это место: { $card }.
touches-left = Слева: { $face }.
touches-right = Справа: { $face }.
touches-above = Сверху: { $face }.
touches-below = Снизу: { $face }.
touches-nothing = Сначала перейди к карточке. Потом спроси, что рядом.
whole = { $title }. Рядов: { $rows }. Карточек в ряду: { $count }.
whole-way = Как играем: { $way }.
whole-kind = Что подходит друг к другу: { $kind }.
whole-row = Ряд { $row }: { $cards }.

## Виды пар

kind-twins = две одинаковые вещи
kind-picture-name = вещь и её имя
kind-names-az-en = одно имя по-азербайджански и по-английски
kind-names-az-ru = одно имя по-азербайджански и по-русски
kind-picture-shadow = вещь и её тень
kind-halves = две половины одной вещи
kind-whole-detail = вещь и её часть вблизи
kind-craft-tool = вещь и инструмент для неё
kind-picture-sound = вещь и её звук
kind-pattern = узор и его продолжение
kind-own = два вида одной вещи

## Как играть можно

way-pairs = Пары
way-pairs-about = Открой две карточки. Найди то, что подходит друг к другу.
way-stall = Прилавок на базаре
way-stall-about = Бери, слушай, поворачивай, расставляй. Пар искать не нужно.
way-caller = Ведущий и искатель
way-caller-about = Один описывает карточку. Другой её находит.
way-shelf = Вместе с полкой
way-shelf-about = Ты и полка ходите по очереди. Она тебя ждёт.
deal-again = Разложить заново
dealt-again = На столе новые карточки.

challenge-1 = Первые пары
challenge-1-about = Три открытые пары. Выбрать можно только верные карточки.
challenge-2 = Открытый стол
challenge-2-about = Четыре пары, все карточки открыты.
challenge-3 = Приоткрыто
challenge-3-about = Шесть пар. Каждая карточка немного о себе говорит.
challenge-4 = Полная полка
challenge-4-about = Двенадцать пар, закрытых и очень похожих.

part-pairs = Сколько
part-pairs-value = { $count }
part-languages = Какие языки
part-languages-names-az-en = азербайджанский и английский
part-languages-names-az-ru = азербайджанский и русский
part-likeness = Насколько похожи
part-likeness-different = совсем разные
part-likeness-mixed = разные и похожие
part-likeness-alike = очень похожи
part-cards = Карточки
part-cards-open = открыты
part-cards-half = приоткрыты
part-cards-closed = закрыты
part-errorless = Только верные карточки
part-errorless-about = Выбрать можно только то, что подходит.
part-memory = Помощь памяти
part-memory-about = Спроси, что уже открывалось и где.
part-caller = Кто описывает
part-caller-voice = голос
part-caller-person = кто-то из вас
part-forgets = Полка забывает
part-forgets-nothing = ничего
part-forgets-some = некоторые карточки
part-forgets-much = многие карточки

## Ремёсла: для детей и для взрослых

fact-souvenirs-kids = Сувенир — маленькая вещь, которая хранит большое воспоминание.
fact-copper-kids = В горном селе Лахидж поют молотки. Плоский красный лист становится кувшином.
fact-clay-kids = У гончара нет молотка. У него есть круг, который вертится, и мокрые руки.
fact-weaving-kids = Ковёр растёт снизу вверх: узел за узлом, ряд за рядом.
fact-jewellery-kids = Ювелир умеет рисовать проволокой. Тонкие нити сворачиваются в улиток и листья.
fact-souvenirs-adults = Студенты ремесленного центра делали сувениры из стекла, батика, полимерной глины и бусин.
fact-copper-adults = Медь куют в лист, режут, придают ей форму, соединяют, точат и гравируют. Изнутри её лудят.
fact-clay-adults = Глину месят, ставят в середину круга, раскрывают и вытягивают. Потом её сушат, глазуруют и обжигают.
fact-weaving-adults = Красный дают корни марены, синий — индиго, жёлтый — солома, коричневый — ореховая кожура.
fact-jewellery-adults = Филигрань — это кручёная проволока. Её укладывают в рамку и паяют.

## Что можно узнать о сувенирах: для детей

fact-tea-glass-kids = Его имя значит «похожий на грушу». Тонкая талия помогает чаю внизу не остыть.
fact-maiden-tower-kids = Внутри этой башни восемь этажей. Она смотрит на море.
fact-buta-kids = Эта изогнутая капля живёт на платках, коврах и стенах. Кто-то видит в ней пламя, кто-то миндаль.
fact-pomegranate-kids = Осенью в городе Гёйчай бывает праздник этого плода.
fact-tar-kids = Его тело похоже на цифру восемь. Оно из тутового дерева.
fact-kamancha-kids = Она стоит на шпиле. Смычок заставляет её петь.
fact-frame-drum-kids = Это плоский круглый бубен. Внутри звенят маленькие колечки.
fact-drum-kids = На ней можно играть руками или двумя палочками.
fact-balaban-kids = Дуют в двойную тростинку. Звук мягкий и тёплый.
fact-samovar-kids = В трубу внутри кладут горячие угли. Они долго держат воду горячей.
fact-teapot-kids = Чашка чая говорит: добро пожаловать, посиди с нами.
fact-water-bucket-kids = В бане в нём носили воду.
fact-shoulder-jug-kids = Полный воды, его носили на плече.
fact-rose-water-jug-kids = В нём хранят воду, которая пахнет розами.
fact-sugar-bowl-kids = Она стоит рядом с чаем. Под крышкой сахар остаётся сухим.
fact-tray-kids = Мастер вырезал на меди цветы. Узоры часто приходят из природы.
fact-carpet-kids = Когда ковёр срезают со станка, празднует вся семья.
fact-kelaghayi-kids = В этом шёлковом платке летом прохладно, а зимой тепло.
fact-sheepskin-hat-kids = Её шьют из кудрявой овчины. Бывают плоские, высокие и острые.
fact-patterned-socks-kids = Даже на подошве у них узор. Обувь снимают у двери.
fact-saddlebag-kids = У него две сумки, по одной на каждый бок животного.
fact-salt-bag-kids = Длинное узкое горлышко держит соль сухой.
fact-backgammon-kids = Два друга, два кубика и стакан чая: игра начинается.
fact-doll-kids = В Старом городе один кружок делал сувениры из мягкой глины и бусин.
fact-clay-jar-kids = Гончар вертел круг рукой или ногой.
fact-golden-horse-kids = Его шерсть блестит на солнце, как золото. Его дом — горы.
fact-shebeke-panel-kids = Дерево и стекло держат друг друга. Без гвоздей и без клея.
fact-embroidered-cushion-kids = Маленький крючок тянет шёлк петля за петлёй. Получается цепочка цветов.
fact-cocoon-kids = Весь кокон — одна нить. Она бывает длиннее километра.
fact-pakhlava-kids = Её четыре угла — это четыре стороны света.
fact-shekerbura-kids = Узор на тесте щиплют маленькими щипчиками.
fact-spring-tray-kids = Зелёная пшеница, сладости и свечи говорят: пришла весна.
fact-filigree-earring-kids = Это кружево из проволоки. Ювелир умеет рисовать золотой нитью.
fact-carpet-museum-kids = Дом ковров в Баку похож на свёрнутый ковёр.

## То же для взрослых

fact-tea-glass-adults = Стакан называют армуду, то есть «грушевидный». Его держат за край, где чай не такой горячий.
fact-maiden-tower-adults = Её высота от 28 до 31 метра. Для чего её построили, точно не известно.
fact-buta-adults = Бута знакома многим странам. У её видов есть имена: каштан, цветочная, зубчатая, парная.
fact-pomegranate-adults = Праздник граната в Гёйчае входит в список живого наследия ЮНЕСКО.
fact-tar-adults = Корпус делают из тутового дерева, гриф из ореха, колки из груши. Сверху натянута тонкая кожа.
fact-kamancha-adults = Это смычковый инструмент с круглым корпусом. Его держат прямо, на шпиле.
fact-frame-drum-adults = Гавал входит в мугамное трио вместе с таром и кяманчой.
fact-drum-adults = Нагара — барабан-бочонок с двумя кожами, которые стягивают верёвки.
fact-balaban-adults = Балабан — дудка с широкой двойной тростью, часто из абрикосового дерева.
fact-samovar-adults = Близ Шеки нашли глиняный сосуд с трубой внутри. Ему, может быть, 3600 лет.
fact-teapot-adults = Культура чая внесена в список ЮНЕСКО от двух стран вместе.
fact-water-bucket-adults = Такие ведёрки, сатыл, делали из меди и лудили изнутри.
fact-shoulder-jug-adults = Гюйум выбивают из листовой меди, соединяют и гравируют поясами.
fact-rose-water-jug-adults = Его зовут гюлабдан. Его делали, чтобы хранить розовую воду.
fact-sugar-bowl-adults = В Музее ковра в Баку хранят 1082 предмета из металла, среди них и сахарницы.
fact-tray-adults = В Лахидже работу по меди делят четверо: мастер, ученик, молотобоец и гравёр.
fact-carpet-adults = Шерсть стригут весной и осенью. Зимой ткут.
fact-kelaghayi-adults = Деревянными штампами на шёлк наносят воск. Центры этого ремесла — Шеки и Баскал.
fact-sheepskin-hat-adults = Папаха — имя шапок из овчины самой разной формы: плоских, высоких, острых.
fact-patterned-socks-adults = Джорабы вяжут из нитей нескольких цветов. Красный цвет часто даёт корень марены.
fact-saddlebag-adults = Хурджин — тканая сумка из двух частей, которые соединяет полоса.
fact-salt-bag-adults = Его ткут, как маленький ковёр. В Музее ковра хранят и мешочки для соли.
fact-backgammon-adults = В нарды часто играют за чаем друзья любого возраста.
fact-doll-adults = На инклюзивных занятиях ремеслом в Старом городе делали сувениры из полимерной глины и бусин.
fact-clay-jar-adults = Следы быстрого ножного круга восходят к четвёртому тысячелетию до нашей эры.
fact-golden-horse-adults = Шерсть этой горной породы известна золотым блеском.
fact-shebeke-panel-adults = На одном квадратном метре может быть до 14 тысяч кусочков дерева и стекла.
fact-embroidered-cushion-adults = Это искусство называют текелдуз. Имя объясняют как «шитьё одной рукой».
fact-cocoon-adults = Нить бывает длиной 1,6 километра. Когда её разматывают, жизнь куколки кончается.
fact-pakhlava-adults = Её режут ромбами, на каждый кладут орех и заливают сиропом.
fact-shekerbura-adults = Щипчики называют маггаш. Начинка — из молотых орехов и сахара.
fact-spring-tray-adults = Поднос называют хонча, пророщенную пшеницу — семени. Они нужны к Новрузу.
fact-filigree-earring-adults = Слово «шебеке» значит и окно-решётку, и ажур из проволоки.
fact-carpet-museum-adults = В музее хранят ковры многих школ, а также металл, дерево и ткани.
