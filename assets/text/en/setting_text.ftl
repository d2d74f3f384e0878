font = Shape of letters
letters = Space between letters
words = Space between words
lines = Space between lines
value-andika = Andika, clear and simple
value-opendyslexic = OpenDyslexic, heavy at the foot
