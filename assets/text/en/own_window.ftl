# Windows made of a player's own drawings. $place is one of nine parts of the window, such as "top left".

title = Windows of your own
draw = Make a window of a drawing
play = Open the window
all = All windows
choose = { $count ->
    [0] No drawing is here yet. Put SVG files into this folder: { $folder }. Or drop one on this window.
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
