detail = Сколько говорить
value-short = мало
value-usual = обычно
value-full = всё
position = Называть место в ряду
role = Называть, что это
area = Называть часть экрана
parts = Мелкие части открываются крупнее
