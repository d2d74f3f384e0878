detail = How much is said
value-short = little
value-usual = usual
value-full = all
position = Say the place in the row
role = Say what kind of thing it is
area = Say the part of the screen
parts = Small parts open larger
