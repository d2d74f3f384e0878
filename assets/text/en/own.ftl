# What players make of their own, and keep: windows, scarves and boards.

title = Make your own
greet = Make your own. Take a drawing, or build with parts.
count = { $count ->
    [0] nothing yet
    [one] { $count } thing
    *[other] { $count } things
}
kept = What I made
greet-kept = { $count ->
    [0] You have made nothing yet. Go back, and choose what to make.
    [one] You have made { $count } thing. Choose it to open it or to name it.
    *[other] You have made { $count } things. Choose one to open it or to name it.
}
away = { $count ->
    [one] Put away: { $count }
    *[other] Put away: { $count }
}
away-title = Put away
greet-away = { $count ->
    [0] Nothing is put away.
    *[other] Choose what should come back.
}
greet-thing = { $title }. You made this. Open it, name it, or put it away.
made = It is ready, and it is kept. It is called { $title }.
open = Open it
name = Give it a name
again = Build on with it
put-away = Put it away
is-away = Put away: { $title }. It can come back.
is-back = { $title } is back.
not-kept = This could not be kept. Is there room on the disk?
full = There are many things here already. Put some away first.
cannot = This cannot be made yet. { $why }

## Names

greet-name = What shall it be called? Choose a word.
greet-second = Choose one more word, or keep the first one alone.
only = Only: { $name }
two = { $first } and { $second }
called = It is now called { $title }.
word-sun = Sun
word-star = Star
word-sea = Sea
word-rain = Rain
word-snow = Snow
word-flower = Flower
word-leaf = Leaf
word-bird = Bird
word-horse = Horse
word-cat = Cat
word-house = House
word-heart = Heart
word-song = Song
word-friend = Friend
word-garden = Garden

## The bench

make = Make it like this
greet-bench = { $count ->
    [one] Change one thing here, or make it like this.
    *[other] You can change { $count } things here. Or make it like this.
}
greet-ask = { $most ->
    [one] { $title }. Now: { $value }. Choose one.
    *[other] { $title }. Now: { $value }. Choose up to { $most }.
}
chosen = { $title }: { $value }.
any = any
many = { $count ->
    [one] { $count } thing
    *[other] { $count } things
}
listed = { $first }, { $second }
