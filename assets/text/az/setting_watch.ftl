# İşin necə yarandığına baxmaq.
pace = Sürət
aloud = Hər seçim deyilir
value-press = bir basış, bir seçim
value-slow = yavaş
value-even = orta
value-quick = cəld
