lock = Dəyişməzdən əvvəl soruş
leaving = Çıxmaq üçün böyük lazımdır
press-log = Məsləhət üçün basışları say
go-back = Dəyişikliyi saxlamaq üçün vaxt
