# The cue gallery: what each sound means.
means = This sound means: { $name }
notes = Each thing has a note of its own. Choose one to hear it.

## What happens
picked = You hold something
placed = It is in its place
not-yet = Not yet
matched = These two belong together
undone = Taken back
redone = Done again
hinted = A hint
told = Something is said
refused = No way on here
finished = The work is finished
request = A page opens, or a command is heard
opened = A place opens
closed = A place closes
rest = A rest begins
leave = Going back

## Where you are: rows from the top (5) to the bottom (1)
tick-5 = Focus in the top row
tick-4 = Focus in the upper row
tick-3 = Focus in the middle row
tick-2 = Focus in the lower row
tick-1 = Focus in the bottom row
scan-5 = Light in the top row
scan-4 = Light in the upper row
scan-3 = Light in the middle row
scan-2 = Light in the lower row
scan-1 = Light in the bottom row
