# Souvenirs. $card is the place of a card ("Row 1 of 2, card 3"); $face is what a card shows, in words.
# Names come after a colon, so that no language has to bend them.

name = Souvenirs
about = Turn two cards. Find what belongs together.
greet-begin = { $title }. { $about }
greet-go-on = { $title }. The cards lie as you left them. { $about }
about-kind = What belongs together: { $kind }.
about-open = All cards lie open.
about-half = The cards are nearly closed. Each tells a little.
about-closed = The cards are closed.
about-shelf = You begin. The shelf waits.
about-stall = Pick up what you like. Nothing has to be matched.
about-person = One of you describes a card. The other finds it.
how-to-1 = Choose a card: { $name }.
how-to-2 = Now find what belongs to it.
how-to-done = That is all. Take your time.
drawer-ways = Ways to play
drawer-challenge = How hard

## The souvenirs

souvenir-tea-glass = Tea glass
souvenir-maiden-tower = Maiden Tower
souvenir-buta = Buta
souvenir-pomegranate = Pomegranate
souvenir-tar = Tar
souvenir-kamancha = Kamancha
souvenir-frame-drum = Frame drum
souvenir-drum = Drum
souvenir-balaban = Balaban
souvenir-samovar = Samovar
souvenir-teapot = Teapot
souvenir-water-bucket = Water bucket
souvenir-shoulder-jug = Shoulder jug
souvenir-rose-water-jug = Rose-water jug
souvenir-sugar-bowl = Sugar bowl
souvenir-tray = Tray
souvenir-carpet = Carpet
souvenir-kelaghayi = Kelaghayi
souvenir-sheepskin-hat = Sheepskin hat
souvenir-patterned-socks = Patterned socks
souvenir-saddlebag = Saddlebag
souvenir-salt-bag = Salt bag
souvenir-backgammon = Backgammon
souvenir-doll = Doll
souvenir-clay-jar = Clay jar
souvenir-golden-horse = Golden horse
souvenir-shebeke-panel = Shebeke panel
souvenir-embroidered-cushion = Embroidered cushion
souvenir-cocoon = Cocoon
souvenir-pakhlava = Pakhlava
souvenir-shekerbura = Shekerbura
souvenir-spring-tray = Spring tray
souvenir-filigree-earring = Filigree earring
souvenir-carpet-museum = Carpet Museum

## Where a card lies, and what it shows

card = Row { $row } of { $rows }, card { $number }
closed = closed
stands-found = { $name }, in a pair
stands-called = { $name }, found

face-picture = { $name }
face-name = the word { $name }
face-name-az = the Azerbaijani word { $name }
face-name-en = the English word { $name }
face-name-ru = the Russian word { $name }
face-shadow = a shadow, { $form }
face-left-half = the left half, { $form }
face-right-half = the right half, { $form }
face-detail = a close-up, { $form }
face-tool = a tool, { $tool }
face-sound = a sound, { $form }
face-pattern = a pattern begins: { $marks }
face-continuation = a pattern goes on: { $marks }

# What shows at the edge of a card that is half open.
peeks-vessel = half open: something to pour or serve
peeks-textile = half open: something of cloth or wool
peeks-music = half open: something that sounds
peeks-sweet = half open: something good to eat
peeks-ornament = half open: something that decorates
peeks-place = half open: a building
peeks-play = half open: something to play with
peeks-nature = half open: something alive

## What happens

turned = Row { $row }, card { $number }: { $face }.
turned-after-two = The two turn back. Row { $row }, card { $number }: { $face }.
missed = No pair yet. The other one is: { $face }.
missed-first = No pair yet. Both stay up as long as you like.
missed-open = No pair. Try another card.
missed-shelf = No pair yet. Now it is your turn.
turned-back = Both cards are closed again.
let-go = You let go of both cards.
nothing-to-turn-back = Nothing is waiting to turn back.
matched = A pair, { $number } of { $count }: { $name }. { $fact }
matched-shelf = The shelf finds a pair, { $number } of { $count }: { $name }. { $fact }
matched-called = Found, { $number } of { $count }: { $name }. { $fact }
fact-of = { $name }. { $fact }
more-of = { $name }. { $fact }
found-name = { $name }.
nothing-told = Turn a card first. Then there is more to tell.
seen = You have seen:
seen-nothing = No card waits that you have seen.
shelf-turns = The shelf turns two. { $first } { $second }
shelf-waits = The shelf waits for you. Turn your second card.
shelf-found = { $count ->
    [one] found { $count } pair
    *[other] found { $count } pairs
}

is-it-this = { $face }? If it is right, choose: { tell-yes }
tell-yes = Yes, this one.
yes-to-what = Choose a card first. Then say yes.
call = Look for: { $call }.
called-other = This is: { $face }. Look for: { $call }.
all-found = All of them are found.

nothing-in-hand = Pick up a souvenir first.
swap-on = In your hand: { $name }. Choose where it goes.
swap-off = It stays where it is: { $name }.
swapped = They change places: { $first }, { $second }.
turned-round = Turned round: { $face }.

finished-pairs = { $title }: { $count ->
    [one] the pair is found.
    *[other] all { $count } pairs are found.
} They stand on your shelf.
finished-shelf = { $title }: all { $count } pairs are found. You found { $mine }, the shelf found { $theirs }.
finished-caller = { $title }: { $count ->
    [one] the card is found.
    *[other] all { $count } cards are found.
}
finished-stall = { $title }: { $count ->
    [0] the stall is as you like it.
    [one] you met { $count } souvenir.
    *[other] you met { $count } souvenirs.
}

## What may be done with the cards

turn-back = Turn back
tell-more = Tell me more
ask-seen = What did I see?
stall-turn = Turn it round
stall-swap = Change places
stall-enough = That is enough
ask-call = What do I look for?
call-pass = Another one first
call-yes = Yes, this one
shelf-play = Let the shelf play

## Help in three steps

clue-unseen = Turn a card that you have not seen.
clue-pair-seen = Two cards that you have seen belong together.
clue-pair-open = Begin with any card. What belongs to it lies open.
clue-twin = Turned up now: { $face }. Find what belongs to it.
clue-twin-seen = Turned up now: { $face }. You have seen what belongs to it.
clue-listen = Think of what you look for.
clue-stall = Pick up a souvenir that is new to you.
clue-row = Look in row { $row } of { $rows }.
clue-card = Choose this card: { $card }.
clue-choose = Choose: { $target }.
clue-done = Nothing is left to do.

## The four questions

joined = { $first } { $second }
listed = { $first }, { $second }
in-a-row = { $first }; { $second }
where = You are here: { $card }.
where-shows = It shows: { $face }.
left = { $count ->
    [0] Nothing is left to find.
    [one] { $count } is left to find.
    *[other] { $count } are left to find.
}
left-unseen = { $count ->
    [0] You have seen every card.
    [one] You have not seen { $count } card yet.
    *[other] You have not seen { $count } cards yet.
}
left-stall = { $count ->
    [0] You have met every souvenir.
    [one] { $count } souvenir is new to you.
    *[other] { $count } souvenirs are new to you.
}
touches = This is { $card }.
touches-left = Left of it: { $face }.
touches-right = Right of it: { $face }.
touches-above = Above it: { $face }.
touches-below = Below it: { $face }.
touches-nothing = Go to a card first. Then ask what lies beside it.
whole = { $title }. Rows: { $rows }. Cards in a row: { $count }.
whole-way = Way of playing: { $way }.
whole-kind = What belongs together: { $kind }.
whole-row = Row { $row }: { $cards }.

## Kinds of pair

kind-twins = two that are alike
kind-picture-name = a thing and its name
kind-names-az-en = the same name in Azerbaijani and in English
kind-names-az-ru = the same name in Azerbaijani and in Russian
kind-picture-shadow = a thing and its shadow
kind-halves = two halves of one thing
kind-whole-detail = a thing and a close-up of it
kind-craft-tool = a thing and a tool for it
kind-picture-sound = a thing and its sound
kind-pattern = a pattern and how it goes on
kind-own = two forms of one thing

## Ways of playing

way-pairs = Pairs
way-pairs-about = Turn two cards. Find what belongs together.
way-stall = Market stall
way-stall-about = Pick up, listen, turn round, arrange. Nothing to match.
way-caller = Caller and finder
way-caller-about = One describes a card. The other finds it.
way-shelf = With the shelf
way-shelf-about = You and the shelf take turns. It waits for you.
deal-again = Deal again
dealt-again = New cards are on the table.

challenge-1 = First pairs
challenge-1-about = Three open pairs. Only right cards can be chosen.
challenge-2 = Open table
challenge-2-about = Four pairs, all cards open.
challenge-3 = Half open
challenge-3-about = Six pairs. Each card tells a little.
challenge-4 = Full shelf
challenge-4-about = Twelve pairs, closed and much alike.

part-pairs = How many
part-pairs-value = { $count }
part-languages = Which languages
part-languages-names-az-en = Azerbaijani and English
part-languages-names-az-ru = Azerbaijani and Russian
part-likeness = How alike
part-likeness-different = quite different
part-likeness-mixed = mixed
part-likeness-alike = much alike
part-cards = Cards
part-cards-open = open
part-cards-half = half open
part-cards-closed = closed
part-errorless = Right cards only
part-errorless-about = Only cards that fit can be chosen.
part-memory = Memory help
part-memory-about = Ask what you have seen, and where.
part-caller = Who calls
part-caller-voice = the voice
part-caller-person = one of you
part-forgets = The shelf forgets
part-forgets-nothing = nothing
part-forgets-some = some cards
part-forgets-much = many cards

## The crafts: for children and for adults

fact-souvenirs-kids = A souvenir is a small thing that keeps a big memory.
fact-copper-kids = In the mountain village of Lahij hammers sing. A flat red sheet becomes a jug.
fact-clay-kids = The potter has no hammer. The potter has a spinning wheel and wet hands.
fact-weaving-kids = A carpet grows from the bottom up, knot by knot, row by row.
fact-jewellery-kids = A jeweller can draw with wire. Thin threads curl into snails and leaves.
fact-souvenirs-adults = Students of the craft centre made souvenirs of glass, batik, polymer clay and beads.
fact-copper-adults = Copper is hammered flat, cut, shaped, joined, turned and engraved. The inside is tinned.
fact-clay-adults = Clay is kneaded, centred, opened and pulled up. It is dried, glazed and fired.
fact-weaving-adults = Red comes from madder, blue from indigo, yellow from straw, brown from walnut shell.
fact-jewellery-adults = Filigree is made of twisted wire, packed into a frame and soldered.

## What one may know about the souvenirs, for children

fact-tea-glass-kids = Its name means shaped like a pear. The narrow waist helps the tea below stay hot.
fact-maiden-tower-kids = Inside this tower there are eight floors. It looks out over the sea.
fact-buta-kids = Scarves, carpets and walls wear this bent drop. Some see a flame, some see an almond.
fact-pomegranate-kids = In autumn the town of Goychay holds a feast for this fruit.
fact-tar-kids = Its body looks like a figure eight. The wood comes from the mulberry tree.
fact-kamancha-kids = This fiddle stands on a spike. Its bow makes it sing.
fact-frame-drum-kids = It is a shallow round drum. Little rings jingle inside.
fact-drum-kids = You can play it with your hands or with two sticks.
fact-balaban-kids = You blow through two thin reeds. The sound is soft and warm.
fact-samovar-kids = Hot coals go in a tube inside. They keep the water hot for a long time.
fact-teapot-kids = A cup of tea says: welcome, sit down with us.
fact-water-bucket-kids = People carried water in it at the bath-house.
fact-shoulder-jug-kids = It was carried on the shoulder, full of water.
fact-rose-water-jug-kids = It keeps water that smells of roses.
fact-sugar-bowl-kids = It stands beside the tea. The lid keeps the sugar dry.
fact-tray-kids = The master cut flowers into the copper. Ideas often come from nature.
fact-carpet-kids = When a carpet is cut from the loom, the whole family celebrates.
fact-kelaghayi-kids = This silk scarf feels cool in summer and warm in winter.
fact-sheepskin-hat-kids = It is sewn from curly sheepskin. Some are flat, some tall, some pointed.
fact-patterned-socks-kids = Even the soles have patterns. At the door the shoes come off.
fact-saddlebag-kids = It has two bags, one for each side of the animal.
fact-salt-bag-kids = The long thin neck keeps the salt dry.
fact-backgammon-kids = Two friends, two dice and a glass of tea: then the game begins.
fact-doll-kids = In the Old City a class made souvenirs of soft clay and beads.
fact-clay-jar-kids = The potter turned the wheel by hand or by foot.
fact-golden-horse-kids = Its coat shines like gold in the sun. It is at home in the mountains.
fact-shebeke-panel-kids = Wood and glass hold each other. No nails and no glue.
fact-embroidered-cushion-kids = A little hook pulls the silk into loops, like a chain of flowers.
fact-cocoon-kids = One thread makes the whole cocoon. It can be longer than a kilometre.
fact-pakhlava-kids = Its four corners stand for the four sides of the world.
fact-shekerbura-kids = Little tweezers pinch the pattern into the dough.
fact-spring-tray-kids = Green wheat, sweets and candles say that spring is here.
fact-filigree-earring-kids = It is lace made of wire. A jeweller can draw with thread of gold.
fact-carpet-museum-kids = The house of carpets in Baku looks like a carpet rolled up.

## The same, for adults

fact-tea-glass-adults = The glass is called armudu, pear-shaped. It is held by the rim, where the tea is cooler.
fact-maiden-tower-adults = It is 28 to 31 metres tall. What it was built for is not known for certain.
fact-buta-adults = The buta is shared by many lands. Kinds have names: chestnut, flowery, toothed, pair.
fact-pomegranate-adults = The pomegranate festival of Goychay is on a UNESCO list of living heritage.
fact-tar-adults = The body is made of mulberry wood, the neck of nut, the pegs of pear. A thin skin covers it.
fact-kamancha-adults = It is a bowed string instrument with a round body, played upright on a spike.
fact-frame-drum-adults = The qaval belongs to the mugham trio, together with the tar and the kamancha.
fact-drum-adults = The naghara is a barrel drum with two skins, tightened by cords.
fact-balaban-adults = The balaban is a pipe with a broad double reed, often made of apricot wood.
fact-samovar-adults = A clay pot with an inner tube was dug up near Sheki. It may be 3,600 years old.
fact-teapot-adults = The culture of tea is on a UNESCO list, for two countries together.
fact-water-bucket-adults = Such buckets, called satil, were made of copper and tinned inside.
fact-shoulder-jug-adults = The guyum is hammered from sheet copper, joined, and engraved in bands.
fact-rose-water-jug-adults = Its name is gulabdan. It was made for storing rose water.
fact-sugar-bowl-adults = The Carpet Museum in Baku keeps 1,082 objects of metal, sugar bowls among them.
fact-tray-adults = In Lahij four share the copper work: master, apprentice, hammerer and engraver.
fact-carpet-adults = Wool is shorn in spring and autumn. Weaving fills the winter.
fact-kelaghayi-adults = Wooden blocks print wax on silk. The craft is centred on Sheki and Basqal.
fact-sheepskin-hat-adults = Papaq is the name of sheepskin hats in many shapes: flat, tall, pointed.
fact-patterned-socks-adults = Jorabs are knitted in several colours. Red often comes from madder root.
fact-saddlebag-adults = The khurjun is a woven bag in two parts, joined by a strip.
fact-salt-bag-adults = It is woven like a small carpet. The Carpet Museum keeps salt bags too.
fact-backgammon-adults = Nard is often played over tea, by friends of all ages.
fact-doll-adults = The inclusive craft classes of the Old City made souvenirs of polymer clay and beads.
fact-clay-jar-adults = Signs of a fast foot wheel go back to the fourth millennium BC.
fact-golden-horse-adults = The coat of this mountain breed is known for its golden shine.
fact-shebeke-panel-adults = One square metre may hold up to 14,000 pieces of wood and glass.
fact-embroidered-cushion-adults = The art is called takalduz. The name is explained as stitching with one hand.
fact-cocoon-adults = A thread can be 1.6 km long. Unwinding it ends the life of the pupa.
fact-pakhlava-adults = It is cut in rhombs, with a nut on each, and soaked in syrup.
fact-shekerbura-adults = The tweezers are called maqqash. The filling is of ground nuts and sugar.
fact-spring-tray-adults = The tray is called khoncha, the sprouted wheat samani. Both belong to Novruz.
fact-filigree-earring-adults = The word shebeke means a lattice window, and also openwork of wire.
fact-carpet-museum-adults = The museum keeps carpets of many schools, and metal, wood and cloth.
