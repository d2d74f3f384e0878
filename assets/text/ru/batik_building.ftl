# Свои платки.

begin = Свой платок
title = Мой платок
layout = Как лежит узор
one = один, большой
corners = в четырёх углах
ring = по кругу
rows = рядами
grid = квадратной сеткой
snow = как снежинка
motif = Рисунок
inside = Внутри него
between = Между ними
border = Кайма
none = ничего
dyes = { $count ->
    [one] Краска
    [few] Краски, до { $count }
    *[many] Краски, до { $count }
}
