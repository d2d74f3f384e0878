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

## Birlikdə oturulan səhifə
together = Birlikdə oyna
together-is = Dörd nəfərə qədər, bir iş
sit-down = Oturmaq üçün bas
how-to-sit = Bir düymə, açar və ya pult bas. Və ya toxun, kliklə, göstəricini burada saxla.
choose-work = İş seç
to-work = İşə davam et
share = Necə bölürük
who-am-i = Mən kiməm?
guest = Qonaq
stand-up = Dur
all-stand-up = Hamı durur
say-my-steps = Addımlarımı səslə de
greet = Oturun: hərə öz düyməsini basır. İndi buradadır: { $names }.
greet-full = Dörd yerin hamısı doludur. İş seçin.
greet-rules = İşi necə bölmək istəyirsiniz?
greet-who = Sən kimsən? Şəklini seç.
sits-on = burada oturur: { $name }
sits-there = { $name } artıq buradadır: { $shape }.
is = { $shape } – { $name }.
steps-spoken = { $name }: addımların indi səslənir.
steps-silent = { $name }: addımların indi səssizdir.
speaker = { $name }: { $words }
then = { $first } { $second }

## İşi bölmək yolları
rule-side-by-side = Yan-yana
rule-turns = Növbə ilə
rule-roles = Hərənin öz hissəsi
rule-last-together = Sonuncu birlikdə
means-side-by-side = Hər kəs istədiyi vaxt seçir.
means-turns = Əvvəl biri, sonra o biri.
means-roles = Biri bunu seçir, biri onu.
means-last-together = Sonuncunu hamınız seçirsiniz.
shared = İndidən belə: { $rule }.
part = { $name } bunları seçir: { $things } və oxşarları.

## Hər kəs nə verdi
thread = { $name } sapı: { $things }.
thread-and-more = { $name } sapı: { $things } və başqaları.
thread-helped = { $name } sapı: hamınız üçün seçdi.
threads-away = Saplar yığıldı.
