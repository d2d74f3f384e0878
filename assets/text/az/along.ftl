## Hamısı bir faylda, və geri
greet =
    { $files ->
        [0] Bütün işlər, oyunçular və öz səviyyələrin bir fayla yığılır. Burada iş: { $works }. Hara qoyaq?
        [one] Bütün işlər, oyunçular və öz səviyyələrin bir fayla yığılır. Burada iş: { $works }. Gətirmək olar: { $files } fayl.
       *[other] Bütün işlər, oyunçular və öz səviyyələrin bir fayla yığılır. Burada iş: { $works }. Gətirmək olar: { $files } fayl.
    }
to-own = Hamısını İçərinin qovluğuna qoy
to-documents = Hamısını sənədlərimə qoy
to-stick = Hamısını fləşkaya qoy: { $name }
file = İçəri gətir: { $name }
stop = Dayandır
share = { $percent } % hazırdır
busy = Bir fayl üzərində iş gedir. Növbəti ondan sonra başlaya bilər.

## Faylda nə var
in-title = İçəri gətir
holds = { $name }. Bu faylda var: { $what }. Buradakılar olduğu kimi qalır.
bring = Hamısını gətir
leave-it = Gətirmə
count-works =
    { $count ->
        [one] { $count } iş
       *[other] { $count } iş
    }
count-further =
    { $count ->
        [one] davam etmiş { $count } iş
       *[other] davam etmiş { $count } iş
    }
count-profiles =
    { $count ->
        [one] { $count } oyunçu
       *[other] { $count } oyunçu
    }
count-levels =
    { $count ->
        [one] { $count } öz səviyyə
       *[other] { $count } öz səviyyə
    }
count-pictures =
    { $count ->
        [one] { $count } şəkil
       *[other] { $count } şəkil
    }
count-class =
    { $count ->
        [one] { $count } sinif siyahısı
       *[other] { $count } sinif siyahısı
    }
count-cards =
    { $count ->
        [one] { $count } sinif kartı
       *[other] { $count } sinif kartı
    }
count-nothing = hələ heç nə

## Çıxanda
out-begun = Fayl hazırlanır. Oynamağa davam edə bilərsən.
out-done = Hamısı bu fayldadır: { $file }. İçində: { $what }. Qovluq: { $folder }.
out-full = Bu diskdə yer yoxdur. Yer aç və ya başqa yer seç.
out-unwritten = Ora yazmaq olmur. Başqa yer seç.
out-stopped = Dayandırıldı. Sənin işlərin olduğu kimidir.
out-gone = Faylı hazırlamaq alınmadı. Sənin işlərin olduğu kimidir.

## Gələndə
in-begun = Gəlir. Oynamağa davam edə bilərsən.
both = { $first } { $second }
came = İndi buradadır: { $what }.
nothing-new = İçində yeni heç nə yox idi.
same =
    { $count ->
        [one] Onsuz da burada idi: { $count }.
       *[other] Onsuz da burada idi: { $count }.
    }
newer =
    { $count ->
        [one] Daha yeni İçəridəndir və faylda qalır: { $count }.
       *[other] Daha yeni İçəridəndir və faylda qalır: { $count }.
    }
left-out =
    { $count ->
        [one] Uyğun gəlmədi və faylda qalır: { $count }.
       *[other] Uyğun gəlmədi və faylda qalır: { $count }.
    }
met = Burada bu şəkil artıq var idi: { $there }. Yeni gələnin şəkli indi budur: { $here }.
in-full = Bu diskdə yer yoxdur. Yer aç və yenə gətir. Gələnlər bütövdür.
in-unwritten = Bura yazmaq olmur. Sənin işlərin olduğu kimidir.
in-unread = Bu faylı oxumaq olmur. Sənin işlərin olduğu kimidir.
in-foreign = Bu fayl İçəridən deyil. Sənin işlərin olduğu kimidir.
in-broken = Bu fayl zədələnib. Onu yenidən hazırla. Sənin işlərin olduğu kimidir.
in-large = Bu fayl İçəri üçün çox böyükdür. Sənin işlərin olduğu kimidir.
in-newer = Bu fayl daha yeni İçəridəndir. Sənin işlərin olduğu kimidir.
in-stopped = Dayandırıldı. Gələnlər bütövdür. Qalanı üçün yenə gətir.
in-gone = Özü dayandı. Gələnlər bütövdür. Yenə gətir.
