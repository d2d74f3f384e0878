# Steps of making a real scarf, printed with its outline.
wax = Put wax on all places with the number { $number }.
dye = Dye the cloth: { $dye }. Let it dry.
crumple = Crumple the cloth, so that the wax cracks.
boil = An adult takes the wax out in hot water.
