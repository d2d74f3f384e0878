# The gallery: where kept works hang, how they are found, named and watched again.

## The wall
greet-wall =
    { $count ->
        [one] { $title }. One work hangs here.
       *[other] { $title }. { $count } works, the newest first. Pages: { $pages }.
    }
greet-page = Page { $page } of { $pages }.
next = Next page
previous = Page before
ten-on = Ten pages on
ten-back = Ten pages back
by-craft = By craft
all-crafts = All works
greet-crafts = Which works do you want to see? { $count } choices.
none-away = Nothing is put away.
none-of-craft = No work of this craft hangs here.
not-read = A work that cannot be read
made-on = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }, { $time }

## One work
go-on-copy = Go on with a copy
watch = Watch it being made
large = See it large
hear = Listen to it
name = Give it a name
on-a-copy = This is a copy. The first one stays as it is.
not-copied = { $name } was not copied. Make room on the disk.
no-music = { $name } has no music yet.
greet-large = { $whole } Any press leads back.
named-work = { $title }. { $whole }
large-back = Back

## Watching
greet-watch =
    { $count ->
        [one] { $title }, from the beginning. One choice.
       *[other] { $title }, from the beginning. { $count } choices.
    }
watched = { $at } of { $count }
watched-all = { $said } That is the whole work.
watch-pause = Pause
watch-play = Go on
watch-step = The next choice
watch-back = One choice back
watch-again = From the beginning

## Names
greet-name-work = What do you want to call it? With pictures, or with letters.
greet-name-words = Choose one to three pictures.
greet-name-letters = Choose a group, then a letter.
greet-name-group = Choose a letter.
name-words = With pictures
name-letters = With letters
name-none = Take its name away
name-so-far = So far: { $name }.
name-empty = nothing yet
name-done = Ready
name-back = Take the last one away
name-space = A gap
named = It is called { $name } now.
named-none = It has its first name again.
word-sun = Sun
word-sea = Sea
word-star = Star
word-flower = Flower
word-bird = Bird
word-heart = Heart
word-mountain = Mountain
word-rain = Rain
alphabet = abcdefghijklmnopqrstuvwxyz
digits = 1234567890
