# The large card beside the others.
met = Tanış olduqların: { $found } / { $count }.
    .speech = Tanış olduqların: { $found }, cəmi { $count }.
empty = Bir kart çevir. Onun haqqında burada yazılır.
empty-open = Bir kart seç. Onun haqqında burada yazılır.
