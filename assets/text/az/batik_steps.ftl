# The strip of steps above the cloth: very short words.
wax = Mum
dip = Boya
crumple = Qırışdır
boil = Qaynat
