# Words on printed sheets.
together = Made together
together-title = Made together: { $work }
together-line = { $count ->
    [one] One pair of hands made this work: { $work }.
   *[other] Many hands made this work: { $work }.
 }
date = Date: { $date }
signed = Name of a teacher or a friend
picture-alt = A picture of the work “{ $work }”.
sheet = { $work } · sheet { $number }
outlines-alt = The outlines of “{ $work }” with { $count } pieces, each with the number of its colour.
key = { $name } ({ $count })
key-ground = { $name } (all around)
colours = Colours
measure = This line is { $length } cm long. Is yours shorter? Print again at 100 %.
title-colouring = { $work }: to colour by numbers
do-colouring = Find the number in the list. Colour the piece with that colour.
title-cut-out = { $work }: a window to cut out
do-cut-out = Cut out the white openings and the edge. Fold the wings back: the window stands.
do-panes = Cut these pieces from coloured paper. Glue each one behind its opening.
lattice-alt = The lattice of “{ $work }” with its openings, its frame and two wings.
cut-here = A whole line: cut here.
fold-here = A dashed line: fold here.
title-cloth = { $work }: for a real cloth
do-cloth = Join the sheets by their names and marks. Lay the cloth on top and trace.
real-size = It will be { $width } cm wide and { $height } cm high, on { $count ->
    [one] one sheet
   *[other] { $count } sheets
 }.
plan-alt = The plan of “{ $work }” with the names of all sheets.
part-alt = “{ $work }”: sheet { $name }.
title-tactile = { $work }: for the fingers
do-tactile = { $work }. Copy this sheet onto swell paper and warm it. Pale words do not rise.
tactile-alt = Raised outlines of “{ $work }” with { $count } pieces, and a braille letter for each colour.
title-cards = { $work }: memory cards
do-cards = Cut along the lines. On every second sheet are the backs.
card-whole = A picture: { $name }
card-shadow = A dark shape
card-left = A left half
card-right = A right half
card-detail = A part, seen large
title-picture = { $work }: picture
do-picture = A work to hang on the wall.
