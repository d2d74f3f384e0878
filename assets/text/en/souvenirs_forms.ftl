# What shadows, halves, close-ups, tools, sounds and patterns look or sound like, in words. None says the name.

## Tools

tool-spoon = a little spoon that stirs
tool-plectrum = a small plate that plucks strings
tool-bow = a bow for strings
tool-drumsticks = two sticks
tool-hammer = a hammer for copper
tool-tongs = little tongs for sugar
tool-comb-beater = a heavy comb that beats down wool
tool-printing-block = a carved block for wax
tool-shears = big shears for wool
tool-knitting-needles = thin needles for knitting
tool-loom = a loom with a shuttle
tool-needle = a sewing needle and thread
tool-potters-wheel = a turning wheel for clay
tool-glass-cutter = a cutter for glass
tool-hook-needle = a fine hook for silk
tool-rolling-pin = a rolling pin for dough
tool-tweezers = tweezers that pinch dough
tool-pliers = fine pliers for wire

## Marks of patterns

motif-buta = buta
motif-leaf = leaf
motif-triangle = triangle
motif-line = line
motif-diamond = diamond
motif-ring = ring
motif-dot = dot
motif-flower = flower
motif-star = star
motif-zigzag = zigzag
motif-square = square
motif-wave = wave

## Shadows

shadow-tea-glass = a pear with a narrow waist, on a plate
shadow-maiden-tower = a wide round tower with a long pillar at its side
shadow-buta = a big drop whose tip bends to the right
shadow-pomegranate = a ball with a little crown and one leaf
shadow-tar = a figure eight with a long neck, leaning
shadow-kamancha = a small ball with a neck and a spike, a bow beside it
shadow-frame-drum = one perfect circle
shadow-drum = a barrel with two crossed sticks on top
shadow-balaban = a straight pipe, leaning, with a tassel
shadow-samovar = a big urn with two handles and a small pot on top
shadow-teapot = a round belly, a spout on the left, a handle on the right
shadow-water-bucket = a wide pot under one high arched handle
shadow-shoulder-jug = a tall jug with a lid and one handle on the right
shadow-rose-water-jug = a small belly on a foot, with a thin long neck and drops
shadow-sugar-bowl = a bowl with a heap of blocks, its lid beside it
shadow-tray = a flat oval with two small handles
shadow-carpet = a tall rectangle with a fringe above and below
shadow-kelaghayi = a soft triangle that hangs, open at the top
shadow-sheepskin-hat = a tall curly crown on a round stand
shadow-patterned-socks = two boots with pointed toes
shadow-saddlebag = two square bags under one bow, with tassels
shadow-salt-bag = a wide body with a short neck, a little heap beside it
shadow-backgammon = two wide boards, open like a book
shadow-doll = a small person with arms out and a wide skirt
shadow-clay-jar = a wide belly, a narrow foot, two ears at the neck
shadow-golden-horse = four long legs, a high neck and a tail
shadow-shebeke-panel = one large square with straight sides
shadow-embroidered-cushion = a square with a tassel at each corner
shadow-cocoon = an oval on a leaf, with a curling thread
shadow-pakhlava = a thick diamond lying flat
shadow-shekerbura = a half moon with a bumpy rim
shadow-spring-tray = tall blades in the middle of a wide bowl, a candle on each side
shadow-filigree-earring = a ring on a hook, with three drops below
shadow-carpet-museum = a thick roll lying on its side, with two small trees

## Left halves

left-half-tea-glass = one side of a pear-shaped glass, half a saucer
left-half-maiden-tower = most of a wide tower, half a door
left-half-buta = the round side of a big drop
left-half-pomegranate = half a red ball, half a crown
left-half-tar = a round body with strings
left-half-kamancha = a ball with a neck and a spike
left-half-frame-drum = half a circle with rings
left-half-drum = half a barrel, the ends of two sticks
left-half-balaban = the reed, the first holes and a tassel
left-half-samovar = one curved handle, half a tap
left-half-teapot = a spout and half a blue flower
left-half-water-bucket = half an arched handle, half a copper pot
left-half-shoulder-jug = half a copper jug, no handle
left-half-rose-water-jug = half a thin neck, half a silver belly, two drops
left-half-sugar-bowl = half a bowl with sugar blocks
left-half-tray = half a copper oval with one handle
left-half-carpet = half a star of wool, half a fringe
left-half-kelaghayi = the left wing of a scarf with flames on its rim
left-half-sheepskin-hat = half a curly crown
left-half-patterned-socks = one sock with a pointed toe
left-half-saddlebag = one square bag and half a bow
left-half-salt-bag = most of a woven bag, no salt
left-half-backgammon = one board with two dice
left-half-doll = one arm and half a face
left-half-clay-jar = half a clay belly, one ear
left-half-golden-horse = a head, a mane and the front legs
left-half-shebeke-panel = half a window of glass stars
left-half-embroidered-cushion = half a bright flower, two tassels
left-half-cocoon = most of an oval, the tip of a leaf
left-half-pakhlava = one corner of a sweet, half a nut
left-half-shekerbura = half a moon of dough
left-half-spring-tray = one candle and half of the green blades
left-half-filigree-earring = half a ring of curls, no hook
left-half-carpet-museum = the spiral end of a roll, one tree

## Right halves

right-half-tea-glass = the other side of a pear-shaped glass, half a saucer
right-half-maiden-tower = a long pillar, half a door
right-half-buta = the bent tip of a big drop
right-half-pomegranate = seeds in a little window, a leaf
right-half-tar = a long neck with pegs
right-half-kamancha = a bow, alone
right-half-frame-drum = the other half of a circle with rings
right-half-drum = the other half of a barrel, two stick ends
right-half-balaban = the last holes and the end of a pipe
right-half-samovar = the other curved handle, half a tap
right-half-teapot = a handle and half a blue flower
right-half-water-bucket = the other half of an arch and a copper pot
right-half-shoulder-jug = half a copper jug with its handle
right-half-rose-water-jug = half a thin neck, half a silver belly with blue stones
right-half-sugar-bowl = a small lid beside half a bowl
right-half-tray = the other half of a copper oval with one handle
right-half-carpet = half a star of wool, a corner turned over
right-half-kelaghayi = the right wing of a scarf, a white buta
right-half-sheepskin-hat = the other half of a curly crown
right-half-patterned-socks = one sock, its heel in front
right-half-saddlebag = the other square bag and half a bow
right-half-salt-bag = a scoop in a heap of salt
right-half-backgammon = one board without dice
right-half-doll = the other arm and half a face
right-half-clay-jar = half a clay belly, the other ear
right-half-golden-horse = a back, hind legs and a tail
right-half-shebeke-panel = the other half of a window of glass stars
right-half-embroidered-cushion = the other half of a bright flower, two tassels
right-half-cocoon = the end of an oval, a curling thread
right-half-pakhlava = the other corner of a sweet, half a nut
right-half-shekerbura = the other half of a moon of dough
right-half-spring-tray = the other candle and half of the green blades
right-half-filigree-earring = half a ring of curls, with its hook
right-half-carpet-museum = diamonds on a roll, half a door, one tree

## Close-ups

detail-tea-glass = the rim, a band of dots, golden tea
detail-maiden-tower = rows of stone and a small window
detail-buta = a small drop inside a big one, in a row of dots
detail-pomegranate = round red seeds in a pale frame
detail-tar = a bridge and strings on pale skin
detail-kamancha = a round skin with a small bridge
detail-frame-drum = small rings on a wooden rim
detail-drum = zigzag ropes over wood
detail-balaban = a broad flat reed
detail-samovar = a tap in the middle of a brass belly
detail-teapot = one blue flower with two small ones
detail-water-bucket = leaves cut into a copper belly
detail-shoulder-jug = a band of diamonds cut into copper
detail-rose-water-jug = blue stones round a silver belly
detail-sugar-bowl = white blocks in a heap
detail-tray = twelve petals in a copper oval
detail-carpet = a stepped star of wool with a blue rim
detail-kelaghayi = little flames on a yellow rim
detail-sheepskin-hat = grey curls of wool
detail-patterned-socks = zigzags and diamonds in knitting
detail-saddlebag = a woven bow with a round button
detail-salt-bag = one square star on a narrow neck
detail-backgammon = two dice and thin triangles
detail-doll = a smiling face in a scarf
detail-clay-jar = a white wave on clay
detail-golden-horse = an eye, an ear and a mane
detail-shebeke-panel = a star of coloured glass between wooden lines
detail-embroidered-cushion = a flower of many petals in a ring of loops
detail-cocoon = fine threads crossing, all of them white
detail-pakhlava = half a walnut on a shiny top
detail-shekerbura = lines like ears of wheat in dough
detail-spring-tray = green blades tied with a red ribbon
detail-filigree-earring = curls of wire round a blue stone
detail-carpet-museum = a big spiral of layers

## Sounds: how they sound and their rhythm

sound-tea-glass = small and bright: ting ting ting ting, ting
sound-tar = plucked strings: tang, ta ta, tang
sound-kamancha = a bow draws twice: long, long
sound-frame-drum = a hand on a wide skin: dum, tek tek dum, tek
sound-drum = two sticks: rat-a-tat, rat-a-tat, rat
sound-balaban = somebody blows: short, short, long
sound-samovar = water sings and bubbles: blup blup blup blup
sound-teapot = a long pouring, then a small tap
sound-water-bucket = clank, a big splash, drip, drip
sound-shoulder-jug = gulp, gulp, gulp, faster and faster
sound-rose-water-jug = fine drops: psh psh, psh psh
sound-sugar-bowl = plip, plip, and a lid: clink
sound-tray = hard and ringing: tok tok-tok, tok tok-tok
sound-carpet = heavy and soft: thump, thump, thump
sound-kelaghayi = light as air: swish, swoosh
sound-sheepskin-hat = big blades: snip, snip, snip, snip
sound-patterned-socks = tick-tock, tick-tock, tick-tock
sound-backgammon = rattle rattle, then tumbling: tock tock tock tock
sound-clay-jar = something turns, slower and slower
sound-golden-horse = clip-clip-clop, clip-clip-clop, clip-clip-clop
sound-shebeke-panel = wood on wood: tap, tap, clack
sound-filigree-earring = tiny and bright: jing-ling-ling, jing-ling-ling-ling
