time = Uzun basışın vaxtı
does = Uzun basış nə edir
move-repeat = Saxlayanda addım vaxtı
value-off = yoxdur
value-nothing = heç nə
value-back = geri aparır
value-pause = işığı dayandırır
