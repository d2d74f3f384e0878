# Что значит каждый звук сувениров: для галереи звуков.

backgammon = Нарды
balaban = Балабан
carpet = Ковёр
clay-jar = Глиняный кувшин
drum = Нагара
filigree-earring = Серьга
frame-drum = Гавал
golden-horse = Золотистый конь
kamancha = Кяманча
kelaghayi = Келагаи
patterned-socks = Джорабы
rose-water-jug = Кувшин для розовой воды
samovar = Самовар
shebeke-panel = Шебеке
sheepskin-hat = Папаха
shoulder-jug = Медный кувшин
sugar-bowl = Сахарница
tar = Тар
tea-glass = Армуду
teapot = Чайник
tray = Поднос
water-bucket = Медное ведёрко
