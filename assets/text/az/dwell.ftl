resting = Fasilə. Davam etmək üçün yenə «Fasilə»yə bax.
