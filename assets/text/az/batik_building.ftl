# Öz kəlağayıların.

begin = Öz kəlağayın
title = Mənim kəlağayım
layout = Necə düzülür
one = bir dənə, böyük
corners = dörd küncdə
ring = dairəvi
rows = cərgə ilə
grid = kvadrat tor kimi
snow = qar dənəsi kimi
motif = Naxış
inside = İçində
between = Aralarında
border = Haşiyə
none = heç nə
dyes = { $count ->
    [one] Boya
    *[other] Boyalar, ən çoxu { $count }
}
