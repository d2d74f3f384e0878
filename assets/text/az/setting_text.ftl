font = Hərflərin forması
letters = Hərflərin arası
words = Sözlərin arası
lines = Sətirlərin arası
value-andika = Andika, aydın və sadə
value-opendyslexic = OpenDyslexic, aşağısı qalın
