lock = Dəyişməzdən əvvəl soruş
press-log = Məsləhət üçün basışları say
go-back = Dəyişikliyi saxlamaq üçün vaxt
