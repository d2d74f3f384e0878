acceptance = Сколько держать нажатие
ignore-repeat = Не считать двойные нажатия
post-selection = Пауза после выбора
