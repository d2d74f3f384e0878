# Places in a window, said aloud for every pane, so keep them short.
# The parts are words; the places and numbers below are put round them.

# Parts of windows
background = background
beak = beak
block = corner block
body = body
border = border
buta = buta
cap = cap
corner = corner
crown = crown
dark-sea = dark sea
diamond = diamond
disc = sun disc
eye = feather eye
feather = feather
field = field
fruit = fruit
glitter = glitter
great-star = great star
ground = ground
inner-feather = inner feather
kite = kite
large-pane = large pane
leaf = leaf
light = light
little-buta = little buta
pane = pane
petal = petal
pier = pier
pot = pot
ray = ray
rim = rim
sail = sail
sand = sand
sea = sea
seed = seed
shore = shore
sky = sky
small-pane = small pane
small-star = small star
star = star
star-point = star point
stem = stem
sun = sun
tail = tail
tower = tower
tree = tree
triangle = triangle
wave = wave
wing = wing

# Where a part is. { $part } is one of the words above.
left = left { $part }
right = right { $part }
top = top { $part }
bottom = bottom { $part }
middle = middle { $part }
top-left = top left { $part }
top-right = top right { $part }
bottom-left = bottom left { $part }
bottom-right = bottom right { $part }

# One of several: "petal 5 of 12".
numbered = { $part } { $number } of { $count }

# One of several in a ring counted from the middle: "ring 2, petal 5 of 12".
ring-part =
    { $count ->
        [1] ring { $ring }, { $part }
       *[other] ring { $ring }, { $part } { $number } of { $count }
    }

# One of many in rows: "row 2, pane 5".
row-part = row { $row }, { $part } { $number }

# Groups of panes that are opened larger or scanned together.
ring = ring { $ring }
region-whole = the window
region-top-left = top left
region-top-middle = top middle
region-top-right = top right
region-middle-left = middle left
region-middle-middle = the middle
region-middle-right = middle right
region-bottom-left = bottom left
region-bottom-middle = bottom middle
region-bottom-right = bottom right
