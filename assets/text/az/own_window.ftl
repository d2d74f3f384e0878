# Oyunçunun öz rəsmlərindən pəncərələr. $place pəncərənin doqquz hissəsindən biridir.

title = Öz pəncərələrin
draw = Rəsmdən pəncərə düzəlt
play = Pəncərəni aç
all = Bütün pəncərələr
choose = { $count ->
    [0] Burada hələ rəsm yoxdur. SVG faylları bu qovluğa qoy: { $folder }. Ya da faylı bu pəncərəyə at.
    [one] Burada { $count } rəsm var. Onu seç, pəncərə olsun.
    *[other] Burada { $count } rəsm var. Birini seç, pəncərə olsun.
}
made = Pəncərə hazırdır. { $count ->
    [one] Onda { $count } parça var.
    *[other] Onda { $count } parça var.
}
refused = Bu rəsm hələ pəncərə ola bilmir. { $why }
joined = { $first } { $second }

# Nəyi düzəltmək olar
loose-ends = { $count ->
    [one] { $count } xəttin ucu açıqdır. Bura bax: { $place }. Onu o biri xəttə çatdır.
    *[other] { $count } xətt ucu açıqdır. Birincisi buradadır: { $place }. Onları o biri xəttə çatdır.
}
merged = { $count ->
    [one] { $count } qırıq çox kiçik idi. O, yanındakı parçaya qoşuldu.
    *[other] { $count } qırıq çox kiçik idi. Onlar yandakı parçalara qoşuldu.
}
bridged = { $count ->
    [one] { $count } ara bağlandı.
    *[other] { $count } ara bağlandı.
}
enclosed = { $count ->
    [one] { $count } parça başqasının içindədir. Bura bax: { $place }. Əsl şüşəyə kənara çıxan xətt lazımdır.
    *[other] { $count } parça başqasının içindədir. Birincisi buradadır: { $place }. Əsl şüşəyə kənara çıxan xətt lazımdır.
}
tiny = { $count ->
    [one] { $count } parça çox kiçikdir. Bura bax: { $place }. Bacarsan, onu böyük çək.
    *[other] { $count } parça çox kiçikdir. Birincisi buradadır: { $place }. Bacarsan, onları böyük çək.
}
many = Onda { $count } parça var. Bu, çox işdir. Az olsa, daha yaxşıdır.
