# What helps people to play here, and its limits.
ways-in = Siçan, barmaq, klaviatura, geympad, bir və ya iki düymə, göstəricini saxlamaq, ya da ekran oxuyucu ilə oynaya bilərsən.
ways-out = Baş verən hər şey deyilir, yazılır, səsi və şəkli olur.
looks = Hərflər və parçalar böyüyə bilər, işıq sakit və ya güclü ola bilər. Hamısı yenə sığır.
times = Sən istəməsən, heç nə vaxtla ölçülmür. Hər vaxtı hər üsulla dəyişmək olar.
limits = Onu hələ çox adam sınamayıb. Nəsə çətindirsə, bu sənin günahın deyil.
