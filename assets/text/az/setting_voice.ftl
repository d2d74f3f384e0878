speak = Nitq
rate = Nitqin sürəti
position = Sıradakı yeri de
