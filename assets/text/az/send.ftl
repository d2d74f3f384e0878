## İşi göndərmək və çap etmək
send = Göndər və ya çap et
screen = Ekran üçün şəkil
paper = Kağız üçün şəkil, A4
postcard = Açıqca
postcard-named = Mənim şəklimlə açıqca: { $name }
hands = Kim yaradıb
stop = Hazırlamağı dayandır
share = { $percent } % hazırdır
greet-send = { $title }. Nə hazırlamaq istəyirsən?
begun = Şəkil hazırlanır. Davam edə bilərsən.
busy = Bir şey hələ hazırlanır. Növbəti ondan sonra başlaya bilər.
stopped = Dayandırıldı. İş olduğu kimidir.
too-long = Bu işdə açıqca üçün çox seçim var.
postcard-saved = Açıqca saxlanıldı: { $file }. Onu fayl kimi göndər.

## Dostların açıqcaları
postcards = Açıqcalar
no-postcards = Burada hələ açıqca yoxdur. Açıqcanı pəncərənin üstünə at.
greet-postcards =
    { $count ->
        [one] Burada { $count } açıqca var.
       *[other] Burada { $count } açıqca var.
    }
go-on = Bu işə davam et
greet-arrived =
    { $count ->
        [0] Açıqca: { $title }. Hələ heç kim başlamayıb.
        [one] Açıqca: { $title }. Onu { $count } nəfər yaradıb.
       *[other] Açıqca: { $title }. Onu { $count } nəfər yaradıb.
    }
greet-hands =
    { $count ->
        [one] { $title }. Onu { $count } nəfər yaradıb.
       *[other] { $title }. Onu { $count } nəfər yaradıb.
    }
a-friend = dost
ring = { $number }. { $name }
ring-told =
    { $count ->
        [one] { $name }: bir seçim.
       *[other] { $name }: { $count } seçim.
    }
postcard-foreign = Bu şəkildə iş yoxdur. Sənin işlərin olduğu kimidir.
postcard-broken = Bu açıqca zədələnib. Sənin işlərin olduğu kimidir.
postcard-forged = Bu açıqcanın içi düz gəlmir. Sənin işlərin olduğu kimidir.
postcard-large = Bu fayl açıqca üçün çox böyükdür. Sənin işlərin olduğu kimidir.
postcard-newer = Bu açıqca daha yeni İçəridəndir. Sənin işlərin olduğu kimidir.
postcard-older = Bu açıqca köhnə qaydalarla yaradılıb. Sənin işlərin olduğu kimidir.
postcard-unread = Bu faylı oxumaq olmur. Sənin işlərin olduğu kimidir.
