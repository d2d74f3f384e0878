# Что говорится о вещах, кроме имени.

## Что это такое
role-piece = часть картины
role-swatch = материал
role-card = карточка
role-tool = открывается крупнее
role-button = кнопка
role-toggle = вариант
role-step = ступени

## Часть экрана, куда пришёл игрок
area-work = главная часть
area-palette = лоток
area-actions = что дальше
area-commands = команды
area-more = другие команды

state-done = готово
