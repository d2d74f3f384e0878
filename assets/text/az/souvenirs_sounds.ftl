# Suvenirlərin səsləri nə deməkdir: səslər qalereyası üçün.

backgammon = Nərd
balaban = Balaban
carpet = Xalça
clay-jar = Küp
drum = Nağara
filigree-earring = Sırğa
frame-drum = Qaval
golden-horse = Qızılı at
kamancha = Kamança
kelaghayi = Kəlağayı
patterned-socks = Naxışlı corab
rose-water-jug = Gülabdan
samovar = Samovar
shebeke-panel = Şəbəkə
sheepskin-hat = Papaq
shoulder-jug = Güyüm
sugar-bowl = Qənddan
tar = Tar
tea-glass = Armudu stəkan
teapot = Çaynik
tray = Məcməyi
water-bucket = Satıl
