task = Press when the light is on what you want.
taken-back = Taken back. Choose again.
group =
    { $count ->
        [one] { $first }
       *[other] { $first } to { $last }, { $count } things
    }
group-done =
    { $count ->
        [one] { $first }
       *[other] { $first } to { $last }, { $count } things, all done
    }
