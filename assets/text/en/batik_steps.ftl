# The strip of steps above the cloth: very short words.
wax = Wax
dip = Dye
crumple = Crumple
boil = Boil
