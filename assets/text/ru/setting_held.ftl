time = Сколько длится долгое нажатие
does = Что делает долгое нажатие
move-repeat = При удержании шаг каждые
value-off = нет
value-nothing = ничего
value-back = ведёт назад
value-pause = останавливает огонёк
