# Oyunçunun öz rəsmlərindən pəncərələr. $place pəncərənin doqquz hissəsindən biridir.

title = Öz pəncərələrin
draw = Rəsmdən pəncərə düzəlt
play = Pəncərəni aç
all = Bütün pəncərələr
choose = { $count ->
    [0] Burada hələ rəsm yoxdur. SVG faylları və ya şəkilləri bu qovluğa qoy: { $folder }. Ya da faylı bu pəncərəyə at.
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

busy = Bir rəsm artıq hazırlanır. Tezliklə hazır olacaq.
making = Rəsmin pəncərəyə çevrilir. Gedib oynaya bilərsən.
share = { $percent } % hazırdır
stop = Dayandır
stopped = Dayandı. Heç nə saxlanmadı.
ready = Pəncərən hazırdır. Onu burada tapacaqsan: Mənim düzəltdiklərim.
how-draw = Pəncərə üçün necə çəkmək olar
how-draw-told = Qapalı, iri fiqurlar çək. Hər xətt başqa xəttə çatsın. Hərf yazma.
how-photo = Şəkli necə çəkmək olar
how-photo-told = Ağ kağız, tünd qələm, yaxşı işıq. Düz yuxarıdan çək, dörd künc də görünsün.
mend-loose-ends = Açıq xətt ucları
mend-merged = Nazik parçalar
mend-bridged = Bağlanan aralar
mend-enclosed = Şüşə içində şüşə
mend-tiny = Kiçik şüşələr
mend-many = Çoxlu şüşə
gap-more = Daha geniş araları bağla
gap-less = Yalnız dar araları bağla
gap-now = indi 100-dən { NUMBER($gap) }-ə qədər
exactly = Böyüklər üçün dəqiq sözlər
others = Başqa rəsm

## Rəsm niyə hələ pəncərə deyil

rule-open = Xətlər heç bir yeri qapamır. Xətləri birləşdir.
rule-panes = Şüşələr çox oldu. Az və daha iri çək.
rule-small = Bir hissə görünməyəcək qədər kiçikdir. Onu böyüt və ya çıxar.
rule-text = İçində hərflər var. Onları fiqurlara çevir.
rule-picture = İçində şəkil var. Onun ətrafını xətlə çək.
rule-moves = İçində nəsə hərəkət edir. Hərəkəti çıxar.
rule-clones = İçində bağlı surətlər var. Əvvəlcə onları ayır.
rule-program = Bir hissəsi proqramdır və ya kənardan nəsə çağırır. Onu çıxar.
rule-clipped = Bir hissəni başqası kəsir. Fiqurların özünü kəs.
rule-empty = İçində görünən heç nə yoxdur. Vərəqdə tünd xətlər çək.
rule-far = Bir fiqur vərəqdən çox kənardadır. Onu içəri çək.
rule-numbers = Faylda bir ədəd səhvdir. Onu yenidən sadə SVG kimi saxla.
rule-scribble = Xətlər çoxdur. Az çək və kölgələmə.
rule-large = Fayl çox böyükdür. Onu sadələşdir və ya kiçilt.
rule-tiny = Şəkil çox kiçikdir. Daha böyüyünü çək.
rule-dark = Şəkil çox tünddür. Ağ kağız, tünd qələm və yaxşı işıq götür.
rule-photo = Şəkli oxumaq olmur. Onu PNG və ya JPEG kimi saxla.
rule-file = Faylı rəsm kimi oxumaq olmur. Onu sadə SVG kimi saxla.
