in = Oyun üsulu
