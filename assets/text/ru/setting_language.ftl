words = Язык
