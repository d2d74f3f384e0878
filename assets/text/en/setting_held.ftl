time = How long a long press is
does = What a long press does
move-repeat = Holding moves on every
value-off = off
value-nothing = nothing
value-back = goes back
value-pause = stops the light
