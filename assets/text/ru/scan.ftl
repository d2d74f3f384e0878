task = Нажми, когда огонёк на том, что нужно.
taken-back = Отменено. Выбери снова.
group =
    { $count ->
        [one] { $first }
        [few] { $first } – { $last }, { $count } предмета
        [many] { $first } – { $last }, { $count } предметов
       *[other] { $first } – { $last }, { $count } предмета
    }
group-done =
    { $count ->
        [one] { $first }
        [few] { $first } – { $last }, { $count } предмета, всё готово
        [many] { $first } – { $last }, { $count } предметов, всё готово
       *[other] { $first } – { $last }, { $count } предмета, всё готово
    }
