words = Dil
