voice = Nitqin ucalığı
cues = Səslərin ucalığı
ambience = Emalatxana səsləri
mono = Hər iki qulaqda eyni
