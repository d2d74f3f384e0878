# What helps people to play here, and its limits.
ways-in = Siçan, barmaq, klaviatura, geympad, bir və ya iki düymə ilə oyna. Göstəricini saxlamaq və ya ekran oxuyucu da olar.
ways-out = Baş verən hər şey deyilir və yazılır. Öz səsi və şəkli də var.
looks = Hərflər və parçalar böyüyə bilər, işıq sakit və ya güclü ola bilər. Hamısı yenə sığır.
times = Sən istəməsən, heç nə vaxtla ölçülmür. Hər vaxtı hər üsulla dəyişmək olar.
limits = Onu hələ çox adam sınamayıb. Nəsə çətindirsə, bu sənin günahın deyil.
