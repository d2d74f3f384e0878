# Как смотрят, что уже сделано.
pace = Как быстро
aloud = Каждый выбор вслух
value-press = нажатие за нажатием
value-slow = медленно
value-even = ровно
value-quick = быстро
