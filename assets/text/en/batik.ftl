# Batik. $place is the name of a place on the scarf, with a capital; $block the name of a block; $dye the name of a dye;
# $colour a colour of the cloth: silk, a dye, or dyes one over the other. Names come after a colon, so that no language
# has to bend them. A block has a short name on its swatch, and a whole one that is said.

name = Batik
about = Wax a pattern. Dip the silk. Let the wax melt away.

## The silk and the twelve dyes, light to dark

silk = Silk white
mixed = { $first } under { $dye }
dye-saffron = Saffron
dye-rose = Rose
dye-turquoise = Turquoise
dye-onion = Onion gold
dye-sky = Sky blue
dye-leaf = Leaf green
dye-henna = Henna
dye-madder = Madder red
dye-indigo = Indigo
dye-walnut = Walnut
dye-plum = Plum
dye-black = Black

colour-saffron = warm yellow
colour-rose = soft pink
colour-turquoise = blue-green
colour-onion = golden brown
colour-sky = light blue
colour-leaf = quiet green
colour-henna = bright orange red
colour-madder = deep red
colour-indigo = deep blue
colour-walnut = dark brown
colour-plum = dark purple
colour-black = nearly black

mark-saffron = sun
mark-rose = bud
mark-turquoise = bead
mark-onion = onion
mark-sky = waves
mark-leaf = leaf
mark-henna = four petals
mark-madder = drop
mark-indigo = square with a window
mark-walnut = nut
mark-plum = plum
mark-black = three bars

pot-open = open
pot-used = in the cloth already
pot-lighter = lid on, too light now

## The blocks

block-buta = Buta
    .speech = Buta block
block-buta-rim = Buta rim
    .speech = Buta rim block
block-buta-heart = Little buta
    .speech = Little buta block
block-buta-pair = Two butas
    .speech = Two butas block
block-dot = Dot
    .speech = Dot block
block-ring = Ring
    .speech = Ring block
block-ray = Ray
    .speech = Ray block
block-wave = Wave
    .speech = Wave block
block-diamond = Diamond
    .speech = Diamond block
block-square = Square
    .speech = Square block
block-star = Star
    .speech = Star block
block-star-ring = Star rim
    .speech = Star rim block
block-six-petals = Six petals
    .speech = Six petals block
block-eight-petals = Eight petals
    .speech = Eight petals block
block-long-petal = Long petal
    .speech = Long petal block
block-leaf = One leaf
    .speech = One leaf block
block-fruit = Fruit
    .speech = Fruit block
block-fruit-rim = Fruit rim
    .speech = Fruit rim block
block-fruit-seeds = Six seeds
    .speech = Six seeds block
block-guard-lines = Two lines
    .speech = Two lines block
block-band = Wide brush

shape-buta = a drop with a bent tip
shape-buta-rim = the edge of a buta, with room for a little one inside
shape-buta-heart = a little buta that sits inside a big one
shape-buta-pair = two butas whose tips look at each other
shape-dot = a full circle
shape-ring = a thin circle
shape-ray = a narrow pointed ray
shape-wave = one wave of a line
shape-diamond = a tall diamond
shape-square = a square on its tip
shape-star = a star with eight points
shape-star-ring = a line that follows a star all round
shape-six-petals = six petals with open space in the middle
shape-eight-petals = a flower with eight petals
shape-long-petal = one long thin petal
shape-leaf = a leaf, pointed at both ends
shape-fruit = a whole pomegranate
shape-fruit-rim = a crown, and the skin of a pomegranate
shape-fruit-seeds = six small seeds
shape-guard-lines = two straight lines side by side
shape-band = one broad stroke along the edge

# How many places want this block before the next dip.
block-left = { $count ->
    [0] not needed now
    [one] { $count } place wants it
    *[other] { $count } places want it
}
silk-cloth = The silk
ground = the open cloth is { $colour }
bare = no wax yet
bare-wants = no wax yet, here goes: { $block }
holds = waxed, keeps { $colour }
holds-other = waxed with { $block }, keeps { $colour }

## What happens

picked = In your hand: { $block }.
picked-wanted = In your hand: { $block }. { $count ->
    [0] No place wants it just now.
    [one] { $count } place wants it now.
    *[other] { $count } places want it now.
}
next-block = Now in your hand: { $following }.
placed = Tok! { $block }: { $place }. { $count ->
    [one] One image is waxed.
    *[other] All { $count } images are waxed.
} The wax keeps this colour: { $colour }.
placed-one = Tok! { $block }: { $place }. The wax keeps this colour: { $colour }.
placed-other = The model has another block here: { $block }. Yours may stay.
placed-early = In the model this place waits for a later dip. Yours may stay.
already = Waxed already: { $place }. It keeps { $colour }.
all-waxed = Every place has its wax.
dipped = Dip { $number }: { $dye }. The open cloth was { $was }. Now it is { $now }.
dipped-kept = Safe under the wax: { $colours }.
off-path = This will be another scarf than the model, and a lovely one. Undo leads back.
dip-same = { $dye } is in the cloth already. The cloth is { $cloth }.
dip-lighter = { $dye } is lighter than the cloth, so it would not show. The cloth is { $cloth }.
crumpled = { $count ->
    [0] smooth
    [one] crumpled { $count } time
    *[other] crumpled { $count } times
}
crumple = Crumple
crumple-done = Crack, crack. The wax has fine cracks now. The next dye will draw thin lines there.
crumple-no-wax = There is no wax to crack yet. Wax a place first.
crumple-again = The wax is cracked already. Dip the cloth, and the lines will show.
boil = Boil
boil-done = The water bubbles. The wax melts and floats away.
boil-no-dye = The cloth has no dye yet. Dip it first.
boil-later = The scarf is not ready to boil.

finished = { $title }: your scarf is ready. It is just like the model.
finished-own = { $title }: your scarf is ready. There is only one like it.
finished-free = { $title }: your scarf is ready. You made it all yourself.
finished-par = { $count ->
    [one] You used { $count } dip.
    *[other] You used { $count } dips.
} The fewest for the model: { $par }.
colours = Its colours in order: { $colours }.

## Help in three steps

clue-wax = It is time to wax. Take this block: { $block }.
clue-wax-held = It is time to wax. You hold the right block: { $block }.
clue-place = The wax goes here: { $place }.
clue-both = Take this: { $block }. Wax here: { $place }.
clue-dip = It is time to dip the cloth.
clue-dip-3 = Dip the cloth in this pot: { $what }.
clue-crumple-3 = Crack the wax a little. Choose: { $what }.
clue-boil-3 = Now the wax may melt. Choose: { $what }.
clue-other = It will be another scarf than the model. Undo leads back.
clue-done = Nothing is left to do. The scarf is ready.

todo-wax = Wax: { $places }.
todo-dip = Dip: { $dye }.
todo-crumple = Crumple the cloth.
todo-boil = Boil out the wax.

## The four questions

joined = { $first } { $second }
listed = { $first }, { $second }

where = You are here: { $place }.
where-images = { $count ->
    [one] It has { $count } image.
    *[other] It has { $count } images. One choice waxes them all.
}
where-bare = No wax yet. The cloth here is { $colour }.
where-waxed = Waxed with: { $block }. It keeps { $colour }.
where-wants = The model has here: { $block }.
where-dye = { $dye }: { $colour }. Its mark: { $mark }.
where-block = { $block }: { $shape }.

left = { $count ->
    [0] Every place has its wax.
    [one] { $count } place has no wax.
    *[other] { $count } places have no wax.
}
left-next = These steps are left.

beside = This is { $place }.
beside-outside = Nearer to the edge: { $place }.
beside-inside = Nearer to the middle: { $place }.
beside-alone = This is { $place }. It is the only place on the cloth.
touches-nothing = Go to a place on the cloth first. Then ask what is beside it.

whole = { $title }: { $count ->
    [one] { $count } place.
    *[other] { $count } places, from the edge to the middle.
}
whole-way = Way of playing: { $way }.
whole-dips = Dips so far: { $dips }.
whole-now = On your cloth.
whole-part = { $place }: { $state }.
whole-bare = No wax yet: { $places }.
whole-all-bare = There is no wax on it yet.
# What the model looks like, place by place; $colour is what shows on the rest of its cloth.
whole-model = On the model.
whole-model-part = { $place }: { $colour }.
whole-model-ground = All the rest: { $colour }.
whole-ground = The open cloth is { $colour }.

## Ways of playing

way-scarf = Make this scarf
way-scarf-about = A model shows the scarf. Each place tells when it wants wax.
way-free = Free
way-free-about = Any block, any dye, any symmetry.
way-plan = Plan
way-plan-about = The model alone. Find the steps yourself, with few dips.
part-one-by-one = One stamp at a time
part-one-by-one-about = Each image is stamped by itself.
part-one-by-one-off = One choice stamps all images of a place.
part-true-dye = True dye
part-true-dye-about = Dyes mix on the cloth, as they do in the pot.
part-true-dye-off = A darker dye covers a lighter one.

## Symmetries

layout-own = This scarf's own
layout-own-about = The places lie as on the model.
layout-p1 = Step and repeat
layout-p1-about = The same again and again. Its name is p1.
layout-p2 = Half turns
layout-p2-about = Images turned upside down. Its name is p2.
layout-pm = Mirror rows
layout-pm-about = Mirrors side by side. Its name is pm.
layout-pg = Footsteps
layout-pg-about = Mirrored and moved on, like steps in snow. Its name is pg.
layout-cm = Mirrors and gaps
layout-cm-about = Mirrors, and each second row moved by half. Its name is cm.
layout-pmm = Mirrors both ways
layout-pmm-about = Mirrors standing and lying. Its name is pmm.
layout-pmg = Mirrors and half turns
layout-pmg-about = Mirrors one way, half turns between. Its name is pmg.
layout-pgg = Footsteps both ways
layout-pgg-about = Steps one way and the other. Its name is pgg.
layout-cmm = Brickwork mirrors
layout-cmm-about = Mirrors both ways, each second row moved by half. Its name is cmm.
layout-p4 = Quarter turns
layout-p4-about = Four images turn round a middle. Its name is p4.
layout-p4m = Square star
layout-p4m-about = Quarter turns and mirrors. Its name is p4m.
layout-p6 = Sixth turns
layout-p6-about = Six images turn round a middle. Its name is p6.
layout-p6m = Snowflake
layout-p6m-about = Sixth turns and mirrors. Its name is p6m.
layout-p111 = Border: repeat
layout-p111-about = A border that repeats. Its name is p111.
layout-p1m1 = Border: standing mirrors
layout-p1m1-about = A border of mirrored pairs. Its name is p1m1.
layout-p11m = Border: lying mirror
layout-p11m-about = A border like a shore and its water. Its name is p11m.
layout-p11g = Border: footsteps
layout-p11g-about = A border like steps in sand. Its name is p11g.
layout-p211 = Border: half turns
layout-p211-about = A border of images turned over. Its name is p211.
layout-p2mg = Border: wave
layout-p2mg-about = A border that swings up and down. Its name is p2mg.
layout-p2mm = Border: all mirrors
layout-p2mm-about = A border with every mirror. Its name is p2mm.

## How to play

# A first move made together. $name is the thing to choose: a place, a block or a pot.
how-to-1 = Wax keeps a colour. Dye changes the rest. Choose this first: { $name }.
how-to-2 = Very good. Now choose this: { $name }.
how-to-done = That is all there is to it: wax, dip, and boil at the end. Undo takes back anything, even a dip.

## Facts of the craft: for children and for adults; fact-NAME alone is the one for children

fact-wax = { fact-wax-kids }
fact-wax-kids = Where the warm wax sits, the dye cannot come in.
fact-wax-adults = The wax is paraffin with beeswax. It is put on warm, by brush, pen or block, and resists the dye.
fact-dip = { fact-dip-kids }
fact-dip-kids = Dyers begin with the lightest dye. Each dip after it is darker.
fact-dip-adults = The dye baths are cool, so that the wax holds. Waxing and dyeing go on, from light to dark.
fact-crumple = { fact-crumple-kids }
fact-crumple-kids = Cold wax cracks when you squeeze it. Dye slips into the cracks like little rivers.
fact-crumple-adults = The fine lines of dye in cracked wax are called crackle. No two cloths have the same ones.
fact-boil = { fact-boil-kids }
fact-boil-kids = All the hidden colours come out to say hello. Real hot wax is work for adults.
fact-boil-adults = The wax is melted out in boiling water. In Java this step is called nglorod.
fact-silk = { fact-silk-kids }
fact-silk-kids = A kelaghayi is a square of thin silk. It feels like cool air.
fact-silk-adults = Kelaghayi making is centred on Sheki and Basqal. The silk is woven, boiled, dyed and stamped with hot wax.
fact-blocks = { fact-blocks-kids }
fact-blocks-kids = The printer's block is carved from wood. It goes into warm wax, then on the silk: tok, tok, tok.
fact-blocks-adults = A block is called qəlib. Pear wood is liked, because it does not splinter or crack.
fact-layout = { fact-layout-kids }
fact-layout-kids = A scarf has a border, four corners, a field, and a flower in the middle.
fact-layout-adults = The parts have names: haşiyə is the border, köbək the centre, xonça the medallion, ara sahə the field.
fact-buta = { fact-buta-kids }
fact-buta-kids = The buta has a bent tip. Some people see a flame, others an almond or a bud.
fact-buta-adults = Şah buta, buta and xırda buta are typical of the scarves of Sheki and Basqal.

## On the screen

# $count is how many pieces the drawing of a level has; a scarf has none.
greet-begin = { $title }. { $count ->
    *[other] The silk is white and ready.
} Wax first, then dip, then boil.
greet-go-on = { $title }. Here it is, as you left it.
drawer-ways = Ways to play
drawer-symmetry = Symmetry
