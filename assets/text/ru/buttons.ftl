# Названия кнопок и то, что о них говорится.

## Клавиши и мышь
key-none = нет клавиши
key-space = Пробел
key-enter = Enter
key-any = любая клавиша
key-tab = Tab
key-back-tab = Shift и Tab
key-escape = Escape
key-left = стрелка влево
key-right = стрелка вправо
key-up = стрелка вверх
key-down = стрелка вниз
key-backspace = Backspace
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-delete = Delete
key-comma = клавиша запятой
key-period = клавиша точки
key-slash = клавиша косой черты
key-semicolon = клавиша точки с запятой
key-apostrophe = клавиша апострофа
key-minus = клавиша минуса
key-equals = клавиша «равно»
key-left-bracket = клавиша левой скобки
key-right-bracket = клавиша правой скобки
key-backslash = клавиша обратной черты
key-grave = клавиша рядом с 1
key-kp-plus = плюс на цифровом блоке
key-kp-minus = минус на цифровом блоке
key-mouse-1 = левая кнопка мыши
key-mouse-3 = правая кнопка мыши
key-named = клавиша { $name }
key-number-pad = { $name } на цифровом блоке

## Геймпад
pad-a = кнопка A
pad-b = кнопка B
pad-x = кнопка X
pad-y = кнопка Y
pad-left = на геймпаде влево
pad-right = на геймпаде вправо
pad-up = на геймпаде вверх
pad-down = на геймпаде вниз
pad-left-shoulder = левая верхняя кнопка
pad-right-shoulder = правая верхняя кнопка
pad-left-trigger = левый курок
pad-right-trigger = правый курок
pad-left-stick = нажать левый стик
pad-right-stick = нажать правый стик
pad-back = кнопка Back
pad-start = кнопка Start
pad-misc = дополнительная кнопка
pad-touchpad = нажать сенсорную панель
pad-paddle-1 = задняя кнопка 1
pad-paddle-2 = задняя кнопка 2
pad-paddle-3 = задняя кнопка 3
pad-paddle-4 = задняя кнопка 4

## Что говорится о кнопках
the-arrows = стрелки
the-pad-arrows = стик или крестовина
either = { $first } или { $second }
usual = обычная
is-set = { $action }: { $button }.
has-moved = { $first } { $action }: теперь { $button }.
a-button-on = Следующая кнопка
a-button-back = Предыдущая кнопка
is-your-switch = Это твоя кнопка. Ничего не изменилось.
usual-again = Обычные кнопки вернулись.
way-read-pad = Геймпад. Двигать: { $move }. Выбрать: { $choose }. «Отменить» вернёт назад.
pad-came = Геймпад подключён. Двигать: { $move }. Выбрать: { $choose }.
pad-gone = Геймпад отключился. Всё сохранено.
