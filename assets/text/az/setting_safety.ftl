lock = Dəyişməzdən əvvəl soruş
press-log = Məsləhət üçün basışları say
