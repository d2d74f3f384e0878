# The cue gallery: what each sound means.
means = Bu səsin mənası: { $name }
notes = Hər şeyin öz səsi var. Eşitmək üçün birini seç.

## What happens
picked = Əlində nəsə var
placed = Öz yerindədir
not-yet = Hələ yox
matched = Bu ikisi bir-birinindir
undone = Geri alındı
redone = Yenidən edildi
hinted = İpucu
told = Nəsə deyilir
refused = Buradan yol yoxdur
finished = İş hazırdır
request = Səhifə açılır, ya da əmr verilir
opened = Yer açılır
closed = Yer bağlanır
rest = Fasilə başlayır
leave = Geri qayıtmaq

## Where you are: rows from the top (5) to the bottom (1)
tick-5 = Seçim ən üst sırada
tick-4 = Seçim üst sırada
tick-3 = Seçim orta sırada
tick-2 = Seçim alt sırada
tick-1 = Seçim ən alt sırada
scan-5 = İşıq ən üst sırada
scan-4 = İşıq üst sırada
scan-3 = İşıq orta sırada
scan-2 = İşıq alt sırada
scan-1 = İşıq ən alt sırada
