detail = Nə qədər deyilsin
value-short = az
value-usual = adi
value-full = hamısı
position = Sıradakı yeri de
role = Nə olduğunu de
area = Ekranın hissəsini de
parts = Kiçik hissələr böyüyür
