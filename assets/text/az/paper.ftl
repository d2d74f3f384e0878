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
