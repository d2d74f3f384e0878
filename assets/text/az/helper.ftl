may-only-choose = Köməkçi burada yalnız seçir. Hərəkət səndədir.
may-only-move = Köməkçi burada yalnız hərəkət etdirir. Seçim səndədir.
may-only-undo-and-rest = Köməkçi burada yalnız geri alır və fasilə verir. Oyun səndədir.
the-light-walks = İşıq özü gəzir. Seçim səndədir.
