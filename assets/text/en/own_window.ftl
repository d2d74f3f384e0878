# Windows made of a player's own drawings. $place is one of nine parts of the window, such as "top left".

title = Windows of your own
draw = Make a window of a drawing
play = Open the window
all = All windows
choose = { $count ->
    [0] No drawing is here yet. Put SVG files or photos into this folder: { $folder }. Or drop one on this window.
    [one] { $count } drawing is here. Choose it, and it becomes a window.
    *[other] { $count } drawings are here. Choose one, and it becomes a window.
}
made = The window is ready. { $count ->
    [one] It has { $count } pane.
    *[other] It has { $count } panes.
}
refused = This drawing cannot be a window yet. { $why }
joined = { $first } { $second }

# What could be mended
loose-ends = { $count ->
    [one] { $count } line ends in the open. Look here: { $place }. Lead it on to the next line.
    *[other] { $count } line ends are open. The first is here: { $place }. Lead them on to the next line.
}
merged = { $count ->
    [one] { $count } sliver was too small. It joined the pane beside it.
    *[other] { $count } slivers were too small. They joined the panes beside them.
}
bridged = { $count ->
    [one] { $count } gap was closed.
    *[other] { $count } gaps were closed.
}
enclosed = { $count ->
    [one] { $count } pane lies inside another. Look here: { $place }. Real glass needs a line out to the edge.
    *[other] { $count } panes lie inside another. The first is here: { $place }. Real glass needs a line out to the edge.
}
tiny = { $count ->
    [one] { $count } pane is very small. Look here: { $place }. Draw it larger, if you can.
    *[other] { $count } panes are very small. The first is here: { $place }. Draw them larger, if you can.
}
many = It has { $count } panes. That is a lot of work. Fewer may be nicer.

busy = One drawing is being made already. It will be ready soon.
making = Your drawing is becoming a window. You can go and play on.
share = { $percent } % is made
stop = Stop
stopped = Stopped. Nothing was kept.
ready = Your window is ready. You find it under: What I made.
how-draw = How to draw for a window
how-draw-told = Draw closed shapes, large ones. Let every line meet another one. No letters.
how-photo = How to take a photo
how-photo-told = White paper, a dark pen, good light. Take it from straight above, with all four corners.
mend-loose-ends = Open line ends
mend-merged = Slivers
mend-bridged = Closed gaps
mend-enclosed = A pane in a pane
mend-tiny = Small panes
mend-many = Many panes
gap-more = Close wider gaps
gap-less = Close only narrower gaps
gap-now = now up to { NUMBER($gap) } of 100
exactly = The exact words, for a grown-up
others = Another drawing

## Why a drawing is no window yet

rule-open = Its lines close off no space. Let the lines meet.
rule-panes = It has too many panes. Draw fewer and larger ones.
rule-small = One part is too small to be seen. Draw it larger or leave it out.
rule-text = There are letters in it. Turn them into shapes.
rule-picture = There is a picture inside it. Draw around it with lines.
rule-moves = Something in it moves. Take the movement out.
rule-clones = There are linked copies in it. Unlink them first.
rule-program = A part of it is a program, or calls for something outside. Take it out.
rule-clipped = A part of it is cut off by another one. Cut the shapes themselves.
rule-empty = There is nothing to see in it. Draw dark lines on the sheet.
rule-far = A shape lies far outside the sheet. Move it in.
rule-numbers = A number in the file is wrong. Save it once more as plain SVG.
rule-scribble = There are too many lines. Draw fewer, and without shading.
rule-large = The file is too large. Make it simpler or smaller.
rule-tiny = The photo is too small. Take a larger one.
rule-dark = The photo is too dark. Take white paper, a dark pen and good light.
rule-photo = The photo cannot be read. Save it as PNG or JPEG.
rule-file = The file cannot be read as a drawing. Save it as plain SVG.
