# Several seats at one work.
shape-0 = Ev
shape-1 = Dairə
shape-2 = Kvadrat
shape-3 = Üçbucaq
shape-4 = Ulduz
sits = { $name } buradadır.
stands-up = { $name } getdi. İş davam edir.
taken = Bunu { $name } edib. Başqasını seç.
waits = İndi növbə { $name } üçündür. Sən baxa bilərsən.
your-turn = { $name }, növbə səndədir.
in-hand = İndi əlində olan: { $name }.
not-your-part = Bu hissə { $name } üçündür.
come-too = { $name } sonuncuya hazırdır: { $target }. Sən də onu seç.
ready = { $count ->
    [one] Yaxşı. İndi onu daha bir nəfər seçir.
   *[other] Yaxşı. İndi onu daha { $count } nəfər seçir.
}
