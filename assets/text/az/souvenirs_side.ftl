# The large card beside the others.
met = { $count } əşyadan { $found } əşya ilə tanış oldunuz.
empty = Bir kart çevirin. Onun haqqında burada yazılır.
empty-open = Bir kart seçin. Onun haqqında burada yazılır.
