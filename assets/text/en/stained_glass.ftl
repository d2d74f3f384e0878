# Stained glass. $pane is the name of a pane, a lower-case noun phrase; $glass is the name of a glass, with a capital.
# Names come after a colon, so that no language has to bend them.

name = Stained glass
about = Choose a glass. Choose a pane. Let in the light.

## The twelve glasses

glass-ruby = Ruby
glass-cobalt = Cobalt
glass-amber = Amber
glass-green = Green
glass-turquoise = Turquoise
glass-violet = Violet
glass-milk = Milk
glass-rose = Rose
glass-sky = Sky
glass-apricot = Apricot
glass-tea = Tea
glass-night = Night

colour-ruby = deep red
colour-cobalt = deep blue
colour-amber = golden yellow
colour-green = leaf green
colour-turquoise = blue-green
colour-violet = dark purple
colour-milk = creamy white
colour-rose = soft pink
colour-sky = light blue
colour-apricot = orange
colour-tea = dark brown
colour-night = nearly black

mark-ruby = seed drop
mark-cobalt = three waves
mark-amber = sun
mark-green = leaf
mark-turquoise = open diamond
mark-violet = buta
mark-milk = ring
mark-rose = flower
mark-sky = hill
mark-apricot = honey cell
mark-tea = tea glass
mark-night = three bars

empty = empty
holds-wants = { $held }, here goes { $glass }
# The value of a glass in the palette: how many panes still want it.
glass-left = { $count ->
    [0] none left
    *[other] { $count } left
}

## What happens

picked = In your hand: { $glass }.
picked-wanted = In your hand: { $glass }. { $count ->
    [0] No pane wants it now.
    [one] { $count } pane wants it.
    *[other] { $count } panes want it.
}
next-glass = No longer needed: { $glass }. In your hand now: { $following }.
placed = { $glass }: { $pane }.
placed-twins = { $glass }: { $pane }. { $count ->
    [one] Its twin is filled too.
    *[other] Its { $count } twins are filled too.
}
placed-other = { $glass }: { $pane }. The drawing shows { $shown } here. You may keep yours.
already = { $glass } is here already: { $pane }.
alike = A pane beside it is { $glass } too: { $pane }. Another glass can go here.

finished-free = { $title }: every pane is filled. Let in the light.
finished-guided = { $title }: every pane is as in the drawing. Let in the light.
finished-mirror = { $title }: every pane and its twins are filled. Let in the light.
finished-glazier = { $title }: no two panes that touch are alike. Let in the light.
finished-own = { $title }: every pane is filled. { $count ->
    [one] { $count } pane is your own choice.
    *[other] { $count } panes are your own choice.
} Let in the light.

## Help in three steps

clue-glass = Try this glass: { $glass }.
clue-any = Any glass will do.
clue-place = Look here: { $place }.
clue-pane = { $glass } goes here: { $pane }.
clue-done = Nothing is left to do. The window is ready.

## The four questions

joined = { $first } { $second }
listed = { $first }, { $second }
counted = { $name } { $count }

where = You are here: { $pane }.
where-holds = In it now: { $glass }.
where-shown = The drawing shows: { $glass }.
where-ring = Ring { $number }, pane { $index } of { $count }.
where-place = Part of the window: { $place }.
where-glass = { $glass }: { $colour }. Its mark: { $mark }.

left = { $count ->
    [0] No pane is empty.
    [one] { $count } pane is empty.
    *[other] { $count } panes are empty.
}
left-other = { $count ->
    [one] { $count } pane is not as in the drawing.
    *[other] { $count } panes are not as in the drawing.
}
left-alike = { $count ->
    [one] { $count } pane may need another glass.
    *[other] { $count } panes may need another glass.
}
left-glasses = Still to place: { $glasses }.

touches = { $count ->
    [0] This is { $pane }. It touches no other pane.
    [one] This is { $pane }. It touches { $count } pane.
    *[other] This is { $pane }. It touches { $count } panes.
}
touches-pane = Beside it, { $glass }: { $pane }.
touches-empty = { $count ->
    [one] { $count } more is empty.
    *[other] { $count } more are empty.
}
touches-all-empty = All of them are empty.
touches-nothing = Go to a pane first. Then ask what it touches.

whole = { $title }: { $count ->
    [one] { $count } pane.
    *[other] { $count } panes.
}
whole-way = Way of playing: { $way }.
whole-filled = { $count ->
    [0] No pane is filled yet.
    [one] { $count } pane is filled.
    *[other] { $count } panes are filled.
}
whole-part = { $part }: { $glasses }.

ring = Ring { $number }
band-top = Top
band-middle = Middle
band-bottom = Bottom
place-top-left = top left
place-top-middle = top middle
place-top-right = top right
place-middle-left = middle left
place-middle-middle = the very middle
place-middle-right = middle right
place-bottom-left = bottom left
place-bottom-middle = bottom middle
place-bottom-right = bottom right

## Ways of playing

way-free = Free
way-free-about = Any glass may go in any pane.
way-guided = Follow the drawing
way-guided-about = Each pane shows which glass to use.
way-mirror = Mirror
way-mirror-about = Fill one pane. Its twins fill too.
way-glazier = Glazier's rule
way-glazier-about = Panes that touch must not be alike.

challenge-1 = Morning
challenge-1-about = Follow the drawing. Three glasses at a time.
challenge-2 = Noon
challenge-2-about = Follow the drawing. All the glasses are out.
challenge-3 = Evening
challenge-3-about = Follow the marks. The colours are not shown.
challenge-4 = Night
challenge-4-about = Make your own plan. Panes that touch must not be alike.

part-glasses = Glasses on the table
part-glasses-value = { $count ->
    [one] { $count } glass at a time
    *[other] { $count } glasses at a time
}
part-guide = What the drawing shows
part-guide-all = Colours and marks
part-guide-marks = Marks only
part-guide-next = Only the next pane

## How to play

# A first move made together. $name is the thing to choose: a pane, or a glass to take in hand first.
how-to-1 = A glass goes into a pane. The lamp shows the next step. Choose this: { $name }.
how-to-2 = Very good. Now choose this: { $name }.
how-to-done = That is all there is to it. You may change any pane at any time. Hint shows a next step.

## Facts of the craft: for children and for adults; fact-NAME alone is the one for children

fact-glass = { fact-glass-kids }
fact-glass-kids = A glass picture begins as a drawing. Each part becomes a piece of coloured glass. Metal lines hold the pieces together. In the dark the picture sleeps. Sunlight wakes it, and colours fall on the floor.
fact-glass-adults = Glass is scored with a small wheel and then broken along the score. In the copper-foil method each edge is wrapped in foil and the seams are soldered. Lead came, a strip with a channel on each side, is the older method.
fact-shebeke = { fact-shebeke-kids }
fact-shebeke-kids = Shebeke is a window made of little wooden sticks. It needs no nails and no glue. Bumps on one stick fit the hollows of the next. Pieces of coloured glass sit between them.
fact-shebeke-adults = Shebeke means net or grille. Hard woods such as walnut, beech or box are cut with a projection and a recess. The parts lock round small panes without nails or glue. One square metre can hold five thousand pieces or more.
fact-cutting = { fact-cutting-kids }
fact-cutting-kids = A glass cutter does not slice. It draws a thin scratch, and the glass snaps along the scratch. This is work to do with an adult.
fact-cutting-adults = A piece of glass must be possible to cut. So a pane never lies wholly inside another pane: an extra line is drawn to open the ring.
fact-stars = { fact-stars-kids }
fact-stars-kids = Makers name some shebeke patterns by number: eight, twelve, sixteen. Count the points of a star to find its number.
fact-stars-adults = Patterns are grouped by the number of angles: səkkiz is eight, on iki is twelve, on altı is sixteen.
fact-colours = { fact-colours-kids }
fact-colours-kids = Many old shebeke windows have red, blue, green and yellow glass. Some panes are clear.
fact-colours-adults = Green, red, blue and yellow are the usual glasses, with some clear panes. Repairs sometimes use a slightly different shade on purpose.
fact-wood = { fact-wood-kids }
fact-wood-kids = The wood for shebeke is boiled for days and then dried for a month. Patience makes it strong.
fact-wood-adults = The wood is boiled for fifteen to twenty days and dried for about a month. Each stick is then shaped in seven or eight steps.
fact-light = { fact-light-kids }
fact-light-kids = The sun moves all day. So the colours on the floor move too.
fact-light-adults = The register of the craft reads its patterns as sun, life, the flow of time and endlessness.
fact-buta = { fact-buta-kids }
fact-buta-kids = The buta is a shape with a bent tip. Some people see a flame, others an almond or a bud. What do you see?
fact-buta-adults = The buta is found on carpets, scarves and stone, and in neighbouring countries too. Kinds have names such as bala, the child, and qoşa, the pair.
fact-tulip = { fact-tulip-kids }
fact-tulip-kids = Tulip is lalə in Azerbaijani. A glass tulip needs no water. It only needs light.
fact-tulip-adults = A flower in glass is drawn with few lines. Each petal must be a shape that a cutter can follow, without narrow waists where glass would crack.
fact-pomegranate = { fact-pomegranate-kids }
fact-pomegranate-kids = Pomegranate is nar in Azerbaijani. It wears a small crown. The town of Goychay has a pomegranate feast every autumn.
fact-pomegranate-adults = Goychay holds its pomegranate festival, Nar Bayram, every autumn. The fruit is a favourite shape for clay, glass and carpets.
fact-caspian = { fact-caspian-kids }
fact-caspian-kids = The Caspian Sea lies beside Baku. Its name in Azerbaijani is Xəzər. In the evening the sun makes a path on the water.
fact-caspian-adults = The Caspian has no way out to an ocean. In glass, textured sheets such as ripple and water scatter the light as waves do.
fact-maiden-tower = { fact-maiden-tower-kids }
fact-maiden-tower-kids = The Maiden Tower stands in the Old City of Baku. It has eight floors. Nobody is sure what it was built for.
fact-maiden-tower-adults = The tower is about thirty metres tall, with eight floors inside. It stands in the walled city, a World Heritage site. Its purpose is still discussed.
fact-carpet = { fact-carpet-kids }
fact-carpet-kids = Carpet makers tie one knot after another. Stars made of knots have steps for edges. A star of glass has straight ones.
fact-carpet-adults = A carpet motif lives on a grid of knots, a window on a net of lines. The eight-pointed star is at home in both.
fact-peacock = { fact-peacock-kids }
fact-peacock-kids = Peacock is tovuz quşu in Azerbaijani. Each tail feather ends in an eye. Glass lets the eyes shine.
fact-peacock-adults = An eye inside a feather would be a pane inside a pane. A lead line leads from it to the edge, so that the glass can be cut.

## On the screen

greet-begin = { $title }. { $count ->
    [one] { $count } pane sleeps.
    *[other] { $count } panes sleep.
} Choose a glass, then a pane.
greet-go-on = { $title }. Here it is, as you left it.
drawer-ways = Ways to play
drawer-challenge = How much help
keep-colouring = Keep colouring
