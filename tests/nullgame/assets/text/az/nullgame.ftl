# Zəng ipi: bütün zəngləri istənilən ardıcıllıqla çal.

name = Zəng ipi
greet-begin = { $title }. Bütün zəngləri çal.
greet-go-on = { $title }. Qoyduğun kimidir.

ringing = çalınır
silent = susur
rang = { $bell } çalınır. { $count ->
    [0] Zəng qalmadı.
    [one] Bir zəng qaldı.
   *[other] { $count } zəng qaldı.
}
rings-already = { $bell } artıq çalınır.
all-ring = Bütün zənglər çalınır.

where = Buradasan: { $bell }, { $state }.
touches = { $bell } sərbəst asılıb. Arxasında yalnız divar var.
left = { $count ->
    [0] Zəng qalmadı.
    [one] Çalınmağa bir zəng qalıb.
   *[other] Çalınmağa { $count } zəng qalıb.
}
whole = { $count ->
    [one] Divarda bir zəng
   *[other] Divarda { $count } zəng
}; { $rung } çalınır.

how-to-1 = Seçəndə zəng çalınır. Lampa birini göstərir: { $name }.
how-to-2 = Çox yaxşı. İndi bunu seç: { $name }.
how-to-done = Hamısı budur. İstədiyin ardıcıllıqla çal.

fact-bells = Böyük zəng bəm, kiçik zəng zil səslənir.
