# What each sound of souvenirs means, for the gallery of sounds.

backgammon = Backgammon
balaban = Balaban
carpet = Carpet
clay-jar = Clay jar
drum = Drum
filigree-earring = Filigree earring
frame-drum = Frame drum
golden-horse = Golden horse
kamancha = Kamancha
kelaghayi = Kelaghayi
patterned-socks = Patterned socks
rose-water-jug = Rose-water jug
samovar = Samovar
shebeke-panel = Shebeke panel
sheepskin-hat = Sheepskin hat
shoulder-jug = Shoulder jug
sugar-bowl = Sugar bowl
tar = Tar
tea-glass = Tea glass
teapot = Teapot
tray = Tray
water-bucket = Water bucket
