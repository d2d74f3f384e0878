# First steps with a switch.
watch = Watch. It makes itself. A press makes it sooner.
press = Press. Something is made each time.
build = Press, and watch it grow.
timed = Press when the ball is in the frame.
turns = Take turns. Each one has a switch.
errorless = Choose one. Every one is right.
watched = That was all of it. Press for another.
again = Press for another one.
timed-waits = Press to go on.
turn-1 = Circle, your turn.
turn-2 = Square, your turn.
turn-3 = Triangle, your turn.
turn-4 = Star, your turn.
