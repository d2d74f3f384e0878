# The cue gallery: what each sound means.
means = Этот звук значит: { $name }
notes = У каждого предмета свой звук. Выберите, чтобы услышать.

## What happens
picked = Вы что-то взяли
placed = Это на своём месте
not-yet = Пока нет
matched = Эти двое подходят друг другу
undone = Отменено
redone = Сделано снова
hinted = Подсказка
told = Что-то говорится
refused = Здесь нет пути
finished = Работа готова
request = Страница или команда
opened = Место открывается
closed = Место закрывается
rest = Начинается отдых
leave = Возврат назад

## Where you are: rows from the top (5) to the bottom (1)
tick-5 = Выбор в самом верхнем ряду
tick-4 = Выбор в верхнем ряду
tick-3 = Выбор в среднем ряду
tick-2 = Выбор в нижнем ряду
tick-1 = Выбор в самом нижнем ряду
scan-5 = Свет в самом верхнем ряду
scan-4 = Свет в верхнем ряду
scan-3 = Свет в среднем ряду
scan-2 = Свет в нижнем ряду
scan-1 = Свет в самом нижнем ряду
