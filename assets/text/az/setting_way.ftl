in = Oyun üsulu
value-ask = ilk basışdan bilinsin
value-pointer = siçan və ya toxunuş
value-keys = klaviatura
value-one-switch = bir düymə
value-two-switches = iki düymə
value-dwell = göstəricini və ya baxışı saxlamaq
