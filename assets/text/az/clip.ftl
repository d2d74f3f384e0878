## İş necə yaranıb: klip
clip = Necə yaranıb, klip kimi
moving = Hərəkətli şəkil
film = Səsli film
names = Adlarla
names-on = Klip kimin yaratdığını deyəcək.
names-off = Klipdə heç kimin adı olmayacaq.
greet-clip = { $title }. Klip onun necə yarandığını göstərir.
begun = Klip hazırlanır. Davam edə bilərsən.
kept = Klip saxlanıldı: { $file }. Sözləri { $words } faylındadır.
empty = Hələ göstərməyə bir şey yoxdur. Əvvəlcə bir seçim et.
full = Kompüterdə onun üçün yer qalmayıb. Sənin işlərin olduğu kimidir.
large = Bu klip göndərmək üçün çox böyük olardı. Sənin işlərin olduğu kimidir.
no-film = Səsli film bu kompüterdə hələ alınmır. Hərəkətli şəkil alınır.
failed = Klipi hazırlamaq olmadı. Sənin işlərin olduğu kimidir.

## Klipin üstündə və yanındakı mətndə
making = Budur, belə yaranıb.
finished = Hazırdır.
goes-on = Hələ bitməyib.
made-by = Yaradan: { $names }.
made-by-many = Onu { $count } nəfər yaradıb.
both = { $first } { $second }
then = { $first }, { $second }
and = { $first } və { $second }
long = { $seconds } saniyəlik klip, səssiz.
long-sound = { $seconds } saniyəlik klip, səsli.
