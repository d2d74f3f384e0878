voice = Nitqin ucalığı
cues = Səslərin ucalığı
notes = Notların ucalığı
ambience = Emalatxana səsləri
balance = Sol və ya sağ
mono = Hər iki qulaqda eyni
