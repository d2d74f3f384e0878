# Several seats at one work.
shape-0 = The house
shape-1 = Circle
shape-2 = Square
shape-3 = Triangle
shape-4 = Star
sits = { $name } is here.
stands-up = { $name } has gone. The work goes on.
taken = { $name } made this one. Choose any other.
waits = { $name } has the turn now. You can look round.
your-turn = { $name }, your turn.
in-hand = In your hand now: { $name }.
not-your-part = That part is for { $name }.
come-too = { $name } is ready for the last one: { $target }. Choose it too.
ready = { $count ->
    [one] Good. Now one more of you chooses it.
   *[other] Good. Now { $count } more of you choose it.
}

## The page on which people sit down
together = Play together
together-is = Up to four people, one work
sit-down = Press your way in
how-to-sit = Press a key, a switch or a pad. Touch, click, or rest the pointer here.
choose-work = Choose a work
to-work = Go on with the work
share = How we share
who-am-i = Who am I?
guest = A guest
stand-up = Stand up
all-stand-up = Everyone stands up
say-my-steps = Say my steps aloud
greet = Press your way in, each with your own thing. Here now: { $names }.
greet-full = All four seats are taken. Choose a work.
greet-rules = How do you want to share the work?
greet-who = Who are you? Choose your picture.
sits-on = sits here: { $name }
sits-there = { $name } sits here already: { $shape }.
is = { $shape } is { $name }.
steps-spoken = { $name }: your steps are spoken now.
steps-silent = { $name }: your steps are silent now.
speaker = { $name }: { $words }
then = { $first } { $second }

## Ways of sharing
rule-side-by-side = Side by side
rule-turns = Take turns
rule-roles = Each has a part
rule-last-together = The last one together
means-side-by-side = Everyone may choose at any time.
means-turns = One makes something, then the next.
means-roles = One chooses this, one chooses that.
means-last-together = All of you choose the last piece.
shared = From now on: { $rule }.
part = { $name } chooses: { $things }, and more like these.

## What each one gave
thread = The thread of { $name }: { $things }.
thread-and-more = The thread of { $name }: { $things }, and more.
thread-helped = The thread of { $name }: chose for all of you.
threads-away = The threads are put away.
