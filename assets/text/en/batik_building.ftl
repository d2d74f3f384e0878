# Scarves of one's own.

begin = A scarf of your own
title = My scarf
layout = How it lies
one = one, large
corners = in the four corners
ring = round in a ring
rows = in rows
grid = as a square net
snow = as a snowflake net
motif = The picture
inside = Inside it
between = Between them
border = The border
none = nothing
dyes = { $count ->
    [one] The dye
    *[other] Dyes, up to { $count }
}
