task = Нажми, когда огонёк на том, что нужно.
taken-back = Отменено. Выбери снова.
group =
    { $count ->
        [one] { $first }
        [few] { $first } – { $last }, { $count } предмета
       *[other] { $first } – { $last }, { $count } предметов
    }
