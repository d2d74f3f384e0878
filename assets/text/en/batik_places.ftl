# Places on a scarf, said aloud for every place, so keep them short. $part is the name of a place.

band = Whole border band
border = Border
buta = Big buta
buta-hearts = Little butas inside
buta-rims = Buta edges
butas = Butas
corner-butas = Corner butas
corner-flowers = Corner flowers
diamond = Middle diamond
diamonds = Diamonds between
disc = Sun disc
dots = Dots between
first-lines = Lines one, three and five
flowers = Flowers
fruits = Whole fruits
gol = Middle rosette
guard-lines = Guard lines
hearts = Flower hearts
leaves = Leaves
petals = Flower petals
rays = Sun rays
rims = Crowns and skins
ring = Sun ring
rings = Rings round the stars
second-lines = Lines two and four
seeds = Seeds
sprigs = Small diamonds
stars = Eight-point stars

# Places that free play adds.
free-buta = Free butas
free-eight-petals = Free flowers
free-star = Free stars
free-diamond = Free diamonds

# One image of a place: "Border, north side, 3 of 8".
on-side = { $part }, { $where }, { $number } of { $count }
in-row = { $part }, row { $where }, { $number } of { $count }
one-of = { $part }, { $number } of { $count }
side-north = north side
side-east = east side
side-south = south side
side-west = west side
corner-top-left = { $part }, top left
corner-top-right = { $part }, top right
corner-bottom-left = { $part }, bottom left
corner-bottom-right = { $part }, bottom right
