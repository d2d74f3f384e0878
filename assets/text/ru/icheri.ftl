# Слова, общие для всех игр и страниц.

## Команды, одни и те же на каждом экране
hint = Подсказка
undo = Отменить
say-again = Повтори
rest = Пауза
leave = Выйти
more = Ещё
close = Закрыть
redo = Вернуть
finish = Доделай со мной
care = Удобство
how-to = Как играть
together = Вместе
options = Настройки
picture = Сохранить картинку
about = Об этом ремесле
ask-where = Где я?
ask-left = Что осталось?
ask-touches = Что рядом?
ask-whole = Опиши всё
drawer-ask = Задать вопрос
said = Что было сказано

## Ответы команд
did-say-again = Ещё раз.
did-rest = Пауза. Нажми что угодно, чтобы продолжить.
did-leave = Идём назад.
did-finish = Давай доделаем вместе.
did-care = Удобство.
made-together = то, что сделали вместе
did-how-to = Давай сделаем первый шаг вместе.
did-together = Играем вместе.
did-options = Настройки.
did-picture = Сохраняем картинку.
did-about = Об этом ремесле.
did-said = Что было сказано.
rested = Мы снова здесь. { $where }
here = { $name }.
nothing-left = Здесь больше нечего делать.
nothing-to-undo = Отменять нечего.
nothing-to-redo = Возвращать нечего.
undo-built-upon = На этом уже кто-то построил своё. Оставим.
undone = Отменено: { $name }.
redone = Снова сделано: { $name }.
that = это
hint-choose = Выбери: { $name }.
hint-offer = Хочешь подсказку? Выбери «Подсказка».
nothing-said = Пока ничего не сказано.
greet-said = { $title }. Сообщений: { $count }, сначала новые.
not-on-offer = Сейчас этого здесь нет.

## Места в ряду, состояния и роли
joined = { $first }, { $second }
place-in-row = { $index } из { $count }
state-on = включено
state-off = выключено
state-resting = не сейчас
chosen-swatch = в руке
chosen-piece = выбрано
chosen-card = выбрано
chosen-tool = выбрано
chosen-button = выбрано
area-work = Главная часть
area-palette = Выбор
area-actions = Что дальше
area-commands = Команды
area-more = Ещё
scan-back = Выйти из группы
scan-waits = Нажми, чтобы продолжить.
next-page = Ещё, страница { $number } из { $count }
back = Назад
to-the-work = К работе
to-the-palette = Выбор
to-the-actions = Что дальше
whole-window = Вся картинка
part-back = Назад к части побольше
part-top-left = Верхняя левая часть
part-top = Верхняя часть
part-top-right = Верхняя правая часть
part-left = Левая часть
part-middle = Середина
part-right = Правая часть
part-bottom-left = Нижняя левая часть
part-bottom = Нижняя часть
part-bottom-right = Нижняя правая часть

## Почему ничего не произошло
edge = Это край.
slid-off = Соскользнуло. Ничего не выбрано.
too-short = Держи чуть дольше.
repeated = Засчитано один раз.

## Как понято первое нажатие
way-read-keys = Клавиатура. Двигать: { $move }. Выбрать: { $choose }. «Отменить» вернёт назад.
way-read-one-switch = Одна кнопка. Нажми, когда огонёк на том, что нужно.
way-read-two-switches = Две кнопки. Двигать: { $first }. Выбрать: { $second }.
way-forgotten = Способ игры снова открыт. Нажми клавишу или укажи.

## Входная дверь
welcome-title = Как хочешь играть?
greet-welcome = Салам! Как хочешь играть? Нажми: { $first }, { $move }, или укажи.
more-ways = Другие способы
greet-more-presets =
    { $count ->
        [one] Другие способы игры. { $count } вариант.
        [few] Другие способы игры. { $count } варианта.
        [many] Другие способы игры. { $count } вариантов.
       *[other] Другие способы игры. { $count } варианта.
    }
preset-pointer = Мышь или касание
preset-pointer-changes = Наведи и нажми
preset-keys = Клавиатура
preset-keys-changes = Двигать: { $move }. Выбрать: { $choose }
preset-one-switch = Одна кнопка
preset-one-switch-changes = Огонёк идёт сам. Ты нажимаешь
preset-two-switches = Две кнопки
preset-two-switches-changes = Одна двигает, другая выбирает. Не спеши
preset-by-ear = На слух
preset-by-ear-changes = Всё звучит вслух. Двигать: { $move }
preset-by-eye = Без звука
preset-by-eye-changes = Всё расскажут субтитры и картинки
preset-big-and-clear = Крупно и ясно
preset-big-and-clear-changes = Крупный шрифт, крупные кнопки, спокойное движение
preset-gaze = Взгляд или указатель
preset-gaze-changes = Задержись на предмете. Нажимать не надо
preset-unsteady-hand = Нетвёрдая рука
preset-unsteady-hand-changes = Сдвиги и двойные нажатия не считаются
preset-first-switch = Первая кнопка
preset-first-switch-changes = Каждое нажатие делает часть. Огонёк медленный
preset-quiet = Тихо
preset-quiet-changes = Мягкие звуки, спокойное движение
hub-title = Ичери
    .speech = Ичери
greet-hub = Салам! Добро пожаловать в Ичери. Выбери окно.
go-on = Продолжить
lit = светятся: { $lit } из { $count }
works-kept =
    { $count ->
        [0] пока нет
        [one] { $count } работа
        [few] { $count } работы
        [many] { $count } работ
       *[other] { $count } работы
    }
my-works = Мои работы
options-are = голос, размер, скорость
greet-levels =
    { $count ->
        [one] { $title }. На выбор { $count } работа.
        [few] { $title }. На выбор { $count } работы.
        [many] { $title }. На выбор { $count } работ.
       *[other] { $title }. На выбор { $count } работы.
    }
pieces =
    { $count ->
        [one] { $count } деталь
        [few] { $count } детали
        [many] { $count } деталей
       *[other] { $count } детали
    }

## Работы
greet-works = { $title }. Здесь: { $count }.
no-works = Здесь пока ничего нет. То, что ты сделаешь, будет висеть здесь.
greet-work = { $title }. Что с этим сделать?
greet-put-away = { $title }
choices-made =
    { $count ->
        [one] { $count } выбор
        [few] { $count } выбора
        [many] { $count } выборов
       *[other] { $count } выбора
    }
work-open = Продолжить
work-copy = Сделать копию
work-put-away = Убрать
put-away-question = Убрать «{ $name }»?
put-away-works = Убрано: { $count }
put-away-title = Убранные работы
keep-it = Оставить здесь
put-it-away = Да, убрать
work-copied = Копия сохранена: { $name }.
work-is-put-away = Убрано: { $name }. Это можно вернуть.
work-is-back = Снова здесь: { $name }.
picture-saved = Картинка сохранена: { $file }.
picture-not-saved = Сохранить картинку не получилось.
action-next = Следующая работа
action-listen = Послушать
action-works = Мои работы
action-threads = Наши нити
see-it-finished = Посмотреть готовое

## Вопросы о странице
page-where = { $title }: { $name }.
page-left =
    { $count ->
        [one] Здесь { $count } вариант.
        [few] Здесь { $count } варианта.
        [many] Здесь { $count } вариантов.
       *[other] Здесь { $count } варианта.
    }
page-touches = Рядом: { $name }.
page-whole =
    { $count ->
        [one] { $title }. { $count } вариант: { $names }.
        [few] { $title }. { $count } варианта: { $names }.
        [many] { $title }. { $count } вариантов: { $names }.
       *[other] { $title }. { $count } варианта: { $names }.
    }

## Настройки
greet-options =
    { $count ->
        [one] Настройки. { $count } комната.
        [few] Настройки. { $count } комнаты.
        [many] Настройки. { $count } комнат.
       *[other] Настройки. { $count } комнаты.
    }
greet-option-room = { $title }.
profiles = Кто играет?
presets = Способы игры
passport = Паспорт игрока
everything = Взять всё с собой
teachers = Страница для учителя
suits-me = Что мне подходит
presses = Что говорят мои нажатия
has-been-set = { $name }: { $value }.
setting-now = { $name }, сейчас: { $value }.
as-at-first = Как вначале: { $value }
a-step-more = На шаг больше
a-step-less = На шаг меньше
# Отдельный вариант начинается с большой буквы.
choice = { $value }
value-on = да
value-off = нет
# Выбор нужен, чтобы дробь писалась с запятой, как принято в языке.
value-seconds =
    { $number ->
       *[other] { $number } с
    }
    .speech =
        { $number ->
            [one] { $number } секунда
            [few] { $number } секунды
            [many] { $number } секунд
           *[other] секунд: { $number }
        }
value-minutes =
    { $number ->
        [one] { $number } минута
        [few] { $number } минуты
        [many] { $number } минут
       *[other] { $number } минуты
    }
value-pixels = { $number } пт
    .speech =
        { $number ->
            [one] { $number } пункт
            [few] { $number } пункта
            [many] { $number } пунктов
           *[other] пунктов: { $number }
        }
value-percent = { $number } %
value-times =
    { $number ->
        [1] как есть
       *[other] в { $number } раза ближе
    }
    .speech = { $number } процентов
value-number = { $number }
value-for-ever = без конца
value-left = на { $number } процентов влево
value-right = на { $number } процентов вправо
value-middle = посередине
value-as-it-comes = как получится
language-name = Русский
press-your-key = Нажать нужную кнопку
press-the-key = Нажми сейчас ту клавишу или кнопку, которая тебе нужна.
key-not-possible = Эта кнопка здесь не подойдёт.

## Как играть, на страницах
how-to-1 = Выбери: { $name }. От выбора оно откроется.
how-to-2 = Теперь выбери: { $name }.
how-to-done = Вот так это работает. Не спеши.

## Об игре
greet-about = { $title }
about-next = Рассказать ещё
about-before = Сказать прошлое
about-house = «Ичери» придумана по примеру центра ремёсел в Старом городе Баку. Там бок о бок учились студенты с инвалидностью и без неё. Заходи, не спеши, сделай что-нибудь красивое.
credits = Слова, рисунки и звуки: создатели «Ичери». Буквы: Andika, SIL. Голос: eSpeak NG. Факты взяты у музеев, реестров и мастеров, они названы в бумагах рядом с игрой. Слово «батик» пришло с острова Ява: спасибо, Ява. Спасибо всем.

## Сообщения
notice-profile = Часть профиля использовать не удалось. { $detail }
notice-newer-profile = Файл этого игрока из более новой Ичери. Он не тронут. { $detail }
notice-level = Одну работу открыть не удалось. { $detail }
notice-work = Одну работу прочитать не удалось. { $detail }
notice-torn = Последняя строка работы была оборвана, её больше нет. { $detail }
notice-rules = Эта работа сделана по другим правилам. Её картинка сохранена. { $detail }
notice-not-kept = Сейчас работу нельзя сохранить на этот диск. { $detail }
notice-theme = Один вид использовать не удалось. { $detail }
notice-text = В файле с текстом есть испорченная строка. { $detail }
notice-picture = Не хватает картинки. { $detail }
notice-no-voice = Голоса нет. Всё расскажут субтитры.
notice-voice-stopped = Голос умолк. Всё расскажут субтитры.
notice-no-sound-device = Звуковое устройство не найдено. Всё расскажут субтитры.
notice-missing-sound = Не хватает звука: { $name }.
notice-way = Этот способ игры теперь открыт.
notice-game = Такой игры нет: { $detail }
notice-log = Журнал не записывается. { $detail }
notice-clip = Записанный голос не подошёл. { $detail }
notice-pronounce = Часть списка произношения не подошла. { $detail }

## The gallery of sounds
cues = Звуки и что они значат
greet-cues = { $title }. Выбери звук. Он прозвучит и будет объяснён.
signs = Жестовые языки здесь
greet-signs = { $title }. Можно выбрать: { $count }.
notice-sign = Ролик жестового языка показать не удалось. { $detail }
