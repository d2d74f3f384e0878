# Ways from one part of a work to the next, when it is seen closer.
up = Up
left = Left
right = Right
down = Down
next = Next part
before = Part before
