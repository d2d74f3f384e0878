# Oyunçuların özlərinin düzəltdikləri və saxladıqları: pəncərələr, kəlağayılar və lövhələr.

title = Özün düzəlt
greet = Özün düzəlt. Bir şəkil götür və ya hissələrdən qur.
count = { $count ->
    [0] hələ heç nə
    [one] { $count } iş
    *[other] { $count } iş
}
kept = Mənim düzəltdiklərim
greet-kept = { $count ->
    [0] Hələ heç nə düzəltməmisən. Geri qayıt və nə düzəldəcəyini seç.
    [one] { $count } iş düzəltmisən. Açmaq və ya ad vermək üçün onu seç.
    *[other] { $count } iş düzəltmisən. Açmaq və ya ad vermək üçün birini seç.
}
away = { $count ->
    [one] Kənara qoyulub: { $count }
    *[other] Kənara qoyulub: { $count }
}
away-title = Kənara qoyulanlar
greet-away = { $count ->
    [0] Kənara heç nə qoyulmayıb.
    *[other] Nəyin qayıtmasını istəyirsən, onu seç.
}
greet-thing = { $title }. Bunu sən düzəltmisən. Aç, ad ver və ya kənara qoy.
made = Hazırdır və saxlanıb. Adı belədir: { $title }.
open = Aç
name = Ad ver
again = Bunun üstündə qur
put-away = Kənara qoy
is-away = Kənara qoyuldu: { $title }. Geri qayıda bilər.
is-back = { $title } qayıtdı.
not-kept = Bunu saxlamaq olmadı. Diskdə yer varmı?
full = Burada artıq çox iş var. Əvvəlcə bir neçəsini kənara qoy.
cannot = Bunu hələ düzəltmək olmur. { $why }

## Adlar

greet-name = Adı nə olsun? Bir söz seç.
greet-second = Bir söz də seç və ya təkcə birincini saxla.
only = Yalnız: { $name }
two = { $first } və { $second }
called = İndi adı belədir: { $title }.
word-sun = Günəş
word-star = Ulduz
word-sea = Dəniz
word-rain = Yağış
word-snow = Qar
word-flower = Gül
word-leaf = Yarpaq
word-bird = Quş
word-horse = At
word-cat = Pişik
word-house = Ev
word-heart = Ürək
word-song = Mahnı
word-friend = Dost
word-garden = Bağ

## İş masası

make = Belə düzəlt
greet-bench = { $count ->
    [one] Burada bir şeyi dəyiş və ya belə düzəlt.
    *[other] Burada { $count } şeyi dəyişə bilərsən. Və ya belə düzəlt.
}
greet-ask = { $most ->
    [one] { $title }. İndi: { $value }. Birini seç.
    *[other] { $title }. İndi: { $value }. Ən çoxu { $most } seç.
}
chosen = { $title }: { $value }.
any = istənilən
many = { $count ->
    [one] { $count } ədəd
    *[other] { $count } ədəd
}
listed = { $first }, { $second }
