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
