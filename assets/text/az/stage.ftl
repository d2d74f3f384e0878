# First steps with a switch.
watch = Bax. Öz-özünə hazırlanır. Bassan, tez olar.
press = Bas. Hər dəfə bir şey yaranır.
build = Bas və necə böyüdüyünə bax.
timed = Top çərçivədə olanda bas.
turns = Növbə ilə oynayın. Hər kəsin öz düyməsi var.
errorless = Birini seç. Hamısı doğrudur.
watched = Hamısı hazırdır. Başqası üçün bas.
again = Başqası üçün bas.
timed-waits = Davam etmək üçün bas.
turn-1 = Dairə, növbə səndədir.
turn-2 = Kvadrat, növbə səndədir.
turn-3 = Üçbucaq, növbə səndədir.
turn-4 = Ulduz, növbə səndədir.
