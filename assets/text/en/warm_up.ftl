# Class warm-ups: cards, turns that go round a group, the class list, pages of what was made.

## The class
class = Class warm-up
class-is = Play together, one after another
greet-class = Class warm-up. Choose a card and begin.
card = { $count } minutes: { $craft }
own-card = { $name }. { $card }
card-is =
    { $count ->
        [one] For one player. { $challenge }
       *[other] For { $count } players. { $challenge }
    }
mix = a bit of each
challenge-1 = Easy
challenge-2 = Not so easy
challenge-3 = For masters
so-many =
    { $count ->
        [one] { $count } player
       *[other] { $count } players
    }
so-many-minutes = { $count } minutes

## While it goes on
begins = { $minutes } minutes together. { $name } begins.
turn = { $name }, your turn
soon = { $name }, your turn. We finish soon.
ends = That is it for now. Look what you made!
pause = A pause in the warm-up
greet-pause = Go on, or end with your picture?
go-on = Go on
end-now = End with our picture
no-work = No work can be opened. Choose another card.
ways-lost = Ways to play that are not here any more: { $count }. Any way works.
nothing-made = Nothing was made this time. Come again!

## Who is here
class-today = Who is here today?
greet-class-today = Who is here today? { $count } are here. Choose who is away.
is-here = is here
is-away = is away
here = { $name } is here.
away = { $name } is away today.

## The class list
class-list = Class list
greet-class-list =
    { $count ->
        [0] The class list is empty. Add a picture for each player.
        [one] Class list. One player. No real names are kept.
       *[other] Class list. { $count } players. No real names are kept.
    }
child-new = Add a player
child-added = { $name } is in the class.
greet-pictures = Choose a picture. { $count } are free.
greet-child = { $name }. Way to play: { $value }.
child-way = Way to play
any-way = Any way
child-called = The picture is now: { $name }.
child-plays = { $name } plays so: { $value }.
child-off = Take off the list
child-question = Take { $name } off the class list?
child-stays = Keep on the list
child-away = Yes, take off
child-is-off = { $name } is not on the list any more.
list-in = Read { $file }
list-out = Save as a table
list-written = The class list is saved: { $file }
list-read =
    { $count ->
        [one] One player is in the list now.
       *[other] { $count } players are in the list now.
    }
list-named-anew = New pictures in place of names: { $count }. No names were kept.
list-unknown-ways = Ways to play that nobody knows: { $count }.
list-left-out = No picture was left for: { $count }.
list-unread = This list cannot be read. Try another file. The class list stays as it was.
list-large = This file is too large for a class list. The class list stays as it was.
list-foreign = This file is not a table. The class list stays as it was.
list-empty = No players were found in this file. The class list stays as it was.
column-picture = picture
column-way = way to play
column-day = day
column-work = work
column-words = picture,name,names,player,student,pupil,child,way,way to play,profile,settings

## Cards of one's own
class-cards = My cards
greet-class-cards = My cards: { $count }. Make one, or choose one to change it.
cards-away = Cards put away
cards-away-count = Cards put away: { $count }
greet-cards-away = Choose a card to bring it back.
card-new = Make a card
card-named = Card: { $name }
greet-card = The card { $name }. What shall it be?
greet-choices = { $name }. Now: { $value }.
card-minutes = Minutes
card-size = How many players
card-craft = Craft
card-challenge = How hard
card-name = Picture of the card
card-keep = Keep this card
card-kept = The card { $name } is kept.
card-begin = Begin
card-away = Put this card away
card-put-away = The card { $name } is put away. You can bring it back.
card-is-back = The card { $name } is back.
cards-unread = The file of cards cannot be read. It stays as it is. Ask for help.
cards-newer = The file of cards is from a newer Icheri. It stays as it is.
not-kept = This cannot be saved. Is there room on the disk? Nothing was changed.

## What was made
together = Made together
greet-over = You made this together: { $made }. Hands: { $who }.
certificate = Certificate
page = Page to print
table = Table
picture = Picture of all
who = Who took part
again = Once more
making = { $share } of 100 done
stop = Stop making it
begun = It is being made. You can go on.
saved = Saved: { $file }
stopped = Stopped. Nothing was saved.
failed = This cannot be made now. Nothing was changed.
lasted =
    { $count ->
        [one] { $day }, one minute.
       *[other] { $day }, { $count } minutes.
    }
made = Made: { $made }.
took-part = { $name }: { $ways }.
lines =
    { $first }
    { $second }
day = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
on-day = { $day }: { $made }
warm-ups = Warm-ups that were
greet-warm-ups =
    { $count ->
        [0] No warm-ups are kept.
        [one] One warm-up is kept, on this computer alone.
       *[other] { $count } warm-ups are kept, on this computer alone.
    }
wipe = Wipe all of this
wipe-question = Wipe who took part? The works stay.
keep-them = Keep it
wipe-them = Yes, wipe it
wiped = It is wiped. The works are still here.
not-wiped = It cannot be wiped now. Try again later.
way-pointer = mouse
way-touch = touch
way-keys = keyboard
way-pad = gamepad
way-one-switch = one switch
way-two-switches = two switches
way-dwell = gaze or resting
way-reader = screen reader
way-first-switch = first switch

## Pictures for names
second = { $name } two
picture-star = Star
picture-sun = Sun
picture-bird = Bird
picture-bell = Bell
picture-horse = Horse
picture-lamp = Lamp
picture-leaf = Leaf
picture-kite = Kite
picture-butterfly = Butterfly
picture-mountain = Mountain
picture-tea = Tea
picture-camel = Camel
