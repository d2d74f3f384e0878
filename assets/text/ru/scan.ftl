task = Нажми, когда огонёк на том, что нужно.
taken-back = Отменено. Выбери снова.
group =
    { $count ->
        [one] { $first }
        [few] { $first } – { $last }, { $count } предмета
        [many] { $first } – { $last }, { $count } предметов
       *[other] { $first } – { $last }, { $count } предмета
    }
