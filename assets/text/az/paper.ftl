# Words on printed sheets.
together = Birlikdə yaratdıq
together-title = Birlikdə yaratdıq: { $work }
together-line = { $count ->
    [one] Bu işi bir nəfər yaratdı: { $work }.
   *[other] Bu işi birlikdə yaratdıq: { $work }.
 }
date = Tarix: { $date }
signed = Müəllimin və ya dostun adı
picture-alt = “{ $work }” işinin şəkli.
sheet = { $work } · vərəq { $number }
outlines-alt = “{ $work }” işinin cizgiləri: { $count } hissə, hər birində rənginin nömrəsi var.
key = { $name } ({ $count })
key-ground = { $name } (qalan hər yer)
colours = Rənglər
measure = Bu xəttin uzunluğu { $length } sm-dir. Səndə qısadır? Yenidən 100 % ölçüdə çap et.
title-colouring = { $work }: nömrələrlə rəngləmək üçün
do-colouring = Nömrəni siyahıda tap. Hissəni həmin rəngə boya.
title-cut-out = { $work }: kəsmək üçün pəncərə
do-cut-out = Ağ yerləri və kənarı kəs. Qanadları arxaya qatla: pəncərə dayanacaq.
do-panes = Bu hissələri rəngli kağızdan kəs. Hər birini öz yerinin arxasına yapışdır.
lattice-alt = “{ $work }” şəbəkəsi: kəsilən yerlər, çərçivə və iki qanad.
cut-here = Bütöv xətt: buradan kəs.
fold-here = Qırıq xətt: buradan qatla.
title-cloth = { $work }: əsl parça üçün
do-cloth = Vərəqləri adlarına və nişanlarına görə birləşdir. Parçanı üstünə qoy və cizgini köçür.
real-size = Eni { $width } sm, hündürlüyü { $height } sm olacaq. Vərəqlərin sayı: { $count }.
plan-alt = “{ $work }” planı, bütün vərəqlərin adları ilə.
part-alt = “{ $work }”: { $name } vərəqi.
title-tactile = { $work }: barmaqlar üçün
do-tactile = { $work }. Bu vərəqi qabaran kağıza köçür və qızdır. Solğun sözlər qabarmır.
tactile-alt = “{ $work }” işinin qabarıq cizgiləri: { $count } hissə, hər rəng üçün bir brayl hərfi.
title-cards = { $work }: yaddaş kartları
do-cards = Xətlər boyu kəs. Hər ikinci vərəqdə kartların arxa üzü var.
card-whole = Şəkil: { $name }
card-shadow = Tünd kölgə
card-left = Sol yarı
card-right = Sağ yarı
card-detail = Böyüdülmüş hissə
title-picture = { $work }: şəkil
do-picture = Divardan asmaq üçün iş.
