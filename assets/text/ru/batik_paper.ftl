# Steps of making a real scarf, printed with its outline.
wax = Нанеси воск на все места с номером { $number }.
dye = Покрась ткань: { $dye }. Дай ей высохнуть.
crumple = Сомни ткань, чтобы воск потрескался.
boil = Взрослый вываривает воск в горячей воде.
