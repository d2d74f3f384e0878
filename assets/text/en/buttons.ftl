# The names of buttons, and what is said of them.

## Keys and mouse
key-none = no key
key-space = Space
key-enter = Enter
key-any = any key
key-tab = Tab
key-back-tab = Shift and Tab
key-escape = Escape
key-left = left arrow
key-right = right arrow
key-up = up arrow
key-down = down arrow
key-backspace = Backspace
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-delete = Delete
key-comma = comma key
key-period = period key
key-slash = slash key
key-semicolon = semicolon key
key-apostrophe = apostrophe key
key-minus = minus key
key-equals = equals key
key-left-bracket = left bracket key
key-right-bracket = right bracket key
key-backslash = backslash key
key-grave = key beside the 1
key-kp-plus = plus on the number pad
key-kp-minus = minus on the number pad
key-mouse-1 = left mouse button
key-mouse-3 = right mouse button
key-named = key { $name }
key-number-pad = { $name } on the number pad

## Gamepad
pad-a = button A
pad-b = button B
pad-x = button X
pad-y = button Y
pad-left = gamepad left
pad-right = gamepad right
pad-up = gamepad up
pad-down = gamepad down
pad-left-shoulder = left shoulder button
pad-right-shoulder = right shoulder button
pad-left-trigger = left trigger
pad-right-trigger = right trigger
pad-left-stick = left stick pressed
pad-right-stick = right stick pressed
pad-back = Back button
pad-start = Start button
pad-misc = extra button
pad-touchpad = touchpad pressed
pad-paddle-1 = back paddle 1
pad-paddle-2 = back paddle 2
pad-paddle-3 = back paddle 3
pad-paddle-4 = back paddle 4

## What is said of buttons
the-arrows = the arrows
the-pad-arrows = the stick or its arrows
either = { $first } or { $second }
usual = the usual one
is-set = { $action }: { $button }.
has-moved = { $first } { $action }: now { $button }.
a-button-on = The next one
a-button-back = The one before
is-your-switch = That is your switch. Nothing has changed.
usual-again = The usual buttons are back.
way-read-pad = Gamepad. Move with { $move }. Choose with { $choose }. Undo takes this back.
pad-came = A gamepad is here. Move with { $move }. Choose with { $choose }.
pad-gone = The gamepad is gone. Everything is kept.
