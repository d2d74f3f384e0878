# Oynayana qayğı: birlikdə bitirmək, daha yavaş işıq, dincəlmək.
finishing = Mən buradan davam edirəm. { $stop }
finishing-with = Sən başladığın kimi davam edirəm: { $things }. { $stop }
stop-by-press = Dayandırmaq üçün istənilən düyməni bas.
stop-by-looking = Dayandırmaq üçün Fasiləyə bax.
stopped-together = Burada dayanıram. Etdiyimi Geri al qaytarır.
finished-together = Birlikdə bitirdik. Etdiyimi Geri al qaytarır.
rest-is-yours = Sənin etdiyinə toxunmuram. Qalanı özün seç.
reward-waits = Mükafat gözləyir. Onu gətirən: { $name }.

## Təklif olunan
ask-slower = İşıq daha yavaş gedə bilər. O, Daha çox, Rahatlıq bölməsindədir.
ask-as-before = Sən cəldsən. Əvvəlki işıq Daha çox, Rahatlıq bölməsindədir.
ask-rest = { $minutes } dəqiqədir oynayırsan. İstəsən, dincələ bilərsən.
title-slower = Daha yavaş işıq?
title-as-before = Əvvəlki işıq?
title-rest = Dincəlmək?
why-slower = İşıq əvvəlkindən çox yanından keçdi. İndi yavaş işıq yaxşı ola bilər.
why-as-before = İşığı hər dəfə tutursan. Tez işığı qaytara bilərsən.
why-rest = Bir müddətdir oynayırsan. İşin səni gözləyir.
slower = Daha yavaş işıq
as-before = Əvvəlki işıq
later = Sonra soruş
later-told = Yaxşı. Sonra soruşaram.
never = İşıq barədə soruşma
never-told = Yaxşı. İşıq barədə daha soruşmaram.
rest-now = İndi dincəl
not-today = Bu gün yox
not-today-told = Yaxşı. Bu gün daha soruşmaram.
all = Bütün rahatlıq
paced = İndi işıq hər şeydə qalır: { $value }.
paced-waits = İndi işıq hər şeydə qalır: { $value }. Belə qalsın deyə oyna. Geri al əvvəlkini qaytarır.

## Səhifə
greet = Rahatlıq. İndi sənə nə yaxşı olar?
finish-about = Ev sən başladığın kimi davam edir
settings = Necə qayğı göstərir
