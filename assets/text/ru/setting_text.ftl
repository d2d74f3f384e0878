font = Форма букв
letters = Место между буквами
words = Место между словами
lines = Место между строками
value-andika = Andika, ясная и простая
value-opendyslexic = OpenDyslexic, тяжёлая внизу
