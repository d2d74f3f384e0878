# Səslər sözlə, və kim danışır.

sound = [{ $name }]
sound-left = [← { $name }]
sound-right = [{ $name } →]

sound-placed = zəng
sound-matched = şən zəng
sound-finished = uzun şən zəng
sound-not-yet = yavaş taqqıltı
sound-undone = geriyə zəng
sound-redone = yenidən zəng
sound-refused = boğuq taqqıltı
sound-hinted = iki zəng
sound-opened = qapı açılır
sound-closed = qapı bağlanır
sound-rest = sakit alçaq səs
sound-melody = melodiya
