task = İşıq istədiyinin üstündə olanda bas.
taken-back = Geri alındı. Yenidən seç.
group =
    { $count ->
        [one] { $first }
       *[other] { $first } – { $last }, { $count } şey
    }
group-done =
    { $count ->
        [one] { $first }
       *[other] { $first } – { $last }, { $count } şey, hamısı hazır
    }
