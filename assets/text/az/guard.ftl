## Oyundan çıxış
title = Çıxış
back = Oyuna qayıt
choose-three = Çıxışı böyük açır. Üç nöqtəni seç: • • •
    .speech = Çıxışı böyük açır. Üç nöqtəni seç.
choose-one = İndi bir nöqtəni seç: •
    .speech = İndi bir nöqtəni seç.
choose-two = İndi iki nöqtəni seç: • •
    .speech = İndi iki nöqtəni seç.
stays = Oyun davam edir.
