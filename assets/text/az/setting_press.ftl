acceptance = Nə qədər basıb saxlamalı
ignore-repeat = İkiqat basışı sayma
post-selection = Seçimdən sonra fasilə
