# The strip of steps above the cloth: very short words.
wax = Воск
dip = Краска
crumple = Смять
boil = Кипяток
