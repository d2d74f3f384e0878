# Words shared by every game and page.

## Commands, the same on every screen
hint = Hint
undo = Undo
say-again = Say again
rest = Rest
leave = Leave
more = More
close = Close
redo = Redo
finish = Finish with me
care = Comfort
how-to = How to play
together = Together
options = Options
picture = Keep a picture
about = About this craft
ask-where = Where am I?
ask-left = What is left?
ask-touches = What touches this?
ask-whole = Describe it all
drawer-ask = Ask a question
said = What was said

## Answers of commands
did-say-again = Once more.
did-rest = Resting. Press anything to go on.
did-leave = Going back.
did-finish = Let us finish it together.
did-care = Comfort.
made-together = what we made together
did-how-to = Let us make the first move together.
did-together = Playing together.
did-options = Options.
did-picture = Keeping a picture.
did-about = About this craft.
did-said = What was said.
rested = Here we are again. { $where }
here = { $name }.
nothing-left = Nothing is left to do here.
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to redo.
undo-built-upon = Someone has built on that. It stays.
undone = Taken back: { $name }.
redone = Done again: { $name }.
that = that
hint-choose = Choose { $name }.
hint-offer = Would you like a hint? Choose Hint.
nothing-said = Nothing was said yet.
greet-said = { $title }. { $count } messages, the newest first.
not-on-offer = That is not here just now.

## Names of places in a row, states and roles
joined = { $first }, { $second }
place-in-row = { $index } of { $count }
state-on = on
state-off = off
state-resting = not now
chosen-swatch = in your hand
chosen-piece = chosen
chosen-card = chosen
chosen-tool = chosen
chosen-button = chosen
area-work = The main part
area-palette = The choices
area-actions = What next
area-commands = The commands
area-more = More
scan-back = Back out
scan-waits = Press to go on.
next-page = More, page { $number } of { $count }
back = Back
to-the-work = To the work
to-the-palette = Choices
to-the-actions = What next
whole-window = The whole picture
part-back = The larger part
see-it-finished = See it finished
part-top-left = Top left part
part-top = Top part
part-top-right = Top right part
part-left = Left part
part-middle = Middle part
part-right = Right part
part-bottom-left = Bottom left part
part-bottom = Bottom part
part-bottom-right = Bottom right part

## Why nothing happened
edge = This is the edge.
slid-off = You slid off. Nothing was chosen.
too-short = Hold a little longer.
repeated = Counted once.

## How the first press was read
way-read-keys = Keyboard. Move with { $move }. Choose with { $choose }. Undo takes this back.
way-read-one-switch = One switch. Press when the light is on what you want.
way-read-two-switches = Two switches. Move with { $first }. Choose with { $second }.
way-forgotten = Your way of playing is open again. Press a key, or point.

## The front door
welcome-title = How do you want to play?
greet-welcome = Salam! How do you want to play? Press { $first } or { $move }, or point.
more-ways = More ways
greet-more-presets = More ways to play. { $count } choices.
preset-pointer = Mouse or touch
preset-pointer-changes = Point and press
preset-keys = Keyboard
preset-keys-changes = Move with { $move }, choose with { $choose }
preset-one-switch = One switch
preset-one-switch-changes = A light moves by itself. You press
preset-two-switches = Two switches
preset-two-switches-changes = One moves, one chooses. No hurry
preset-by-ear = By ear
preset-by-ear-changes = Everything is spoken. Move with { $move }
preset-by-eye = Without sound
preset-by-eye-changes = Captions and pictures tell all
preset-big-and-clear = Big and clear
preset-big-and-clear-changes = Large words, large things, calm motion
preset-gaze = Gaze, or resting the pointer
preset-gaze-changes = Rest on a thing. No press needed
preset-unsteady-hand = An unsteady hand
preset-unsteady-hand-changes = Slips and double presses do not count
preset-first-switch = First switch
preset-first-switch-changes = Each press makes a piece. The light is slow
preset-quiet = Quiet
preset-quiet-changes = Soft sounds, calm motion
hub-title = İçəri
    .speech = Icheri
greet-hub = Salam! Welcome to Icheri. Choose a window.
go-on = Go on
lit = { $lit } of { $count } lit
works-kept =
    { $count ->
        [0] none yet
        [one] one work
       *[other] { $count } works
    }
my-works = My works
options-are = voice, size, speed
greet-levels = { $title }. { $count } to choose from.
pieces = { $count } pieces

## Works
greet-works = { $title }. { $count } here.
no-works = Nothing is kept here yet. What you make will hang here.
greet-work = { $title }. What would you like to do with it?
greet-put-away = { $title }
choices-made =
    { $count ->
        [one] one choice
       *[other] { $count } choices
    }
work-open = Go on with it
work-copy = Make a copy
work-put-away = Put it away
put-away-question = Put away { $name }?
put-away-works = Put away: { $count }
put-away-title = Put away works
keep-it = Keep it here
put-it-away = Yes, put it away
work-copied = A copy of { $name } is kept.
work-is-put-away = { $name } is put away. You can bring it back.
work-is-back = { $name } is back.
picture-saved = The picture is kept as { $file }.
picture-not-saved = The picture could not be kept.
action-next = The next one
action-listen = Listen to it
action-works = My works
action-threads = Our threads

## Asking about a page
page-where = { $title }: { $name }.
page-left = { $count } choices here.
page-touches = Next to it: { $name }.
page-whole = { $title }. { $count } choices: { $names }.

## Options
greet-options = Options. { $count } rooms.
greet-option-room = { $title }.
profiles = Who plays?
presets = Ways to play
passport = Access passport
everything = Take everything with me
teachers = A page for teachers
suits-me = Find what suits me
presses = What my presses say
has-been-set = { $name }: { $value }.
setting-now = { $name }, now: { $value }.
as-at-first = As at first: { $value }
a-step-more = A step more
a-step-less = A step less
# A choice that stands alone begins with a large letter.
choice = { $value }
value-on = on
value-off = off
value-seconds =
    { $number ->
        [1] { $number } second
       *[other] { $number } seconds
    }
value-minutes =
    { $number ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
value-pixels = { $number } points
value-percent = { $number } percent
value-times =
    { $number ->
        [1] as it is
       *[other] { $number } times closer
    }
value-number = { $number }
value-for-ever = no end
value-left = { $number } percent to the left
value-right = { $number } percent to the right
value-middle = in the middle
value-as-it-comes = as it comes
language-name = English

press-your-key = Press the key or button you want
press-the-key = Press the key or button you want now.
key-not-possible = That key or button cannot be used here.

## How to play, on pages
how-to-1 = Choose { $name }. It opens when you do.
how-to-2 = Now choose { $name }.
how-to-done = That is how it works. Take your time.

## About
greet-about = { $title }
about-next = Tell me more
about-before = Say the one before
about-house = Icheri is inspired by a craft centre in the Old City of Baku. Students with and without disabilities learned there side by side. Come in, take your time, make something beautiful.
credits = Words, drawings and sounds: the makers of Icheri. Letters: Andika by SIL. Voice: eSpeak NG. Facts come from museums, registers and masters named in the papers beside the game. The word batik comes from Java: thank you, Java. Thank you all.

## Notices
notice-profile = Part of a profile could not be used. { $detail }
notice-newer-profile = This player's file is from a newer Icheri. It is left alone. { $detail }
notice-level = One of these could not be opened. { $detail }
notice-work = A work could not be read. { $detail }
notice-torn = The last line of a work was torn and is gone. { $detail }
notice-rules = This work was made by other rules. Its picture is kept. { $detail }
notice-not-kept = The work cannot be kept on this disk just now. { $detail }
notice-theme = A look could not be used. { $detail }
notice-text = A text file has a broken line. { $detail }
notice-picture = A picture is missing. { $detail }
notice-no-voice = The voice is not there. Captions tell everything.
notice-voice-stopped = The voice has stopped. Captions tell everything.
notice-no-sound-device = No sound device was found. Captions tell everything.
notice-missing-sound = A sound is missing: { $name }.
notice-way = This way in is open now.
notice-game = There is no such game: { $detail }
notice-log = The log cannot be written. { $detail }
notice-clip = A recorded voice could not be used. { $detail }
notice-pronounce = Part of a list of spoken words could not be used. { $detail }

## The gallery of sounds
cues = Sounds and what they mean
greet-cues = { $title }. Choose one. It is heard and explained.
signs = Sign languages here
greet-signs = { $title }. { $count } choices.
notice-sign = A sign language clip cannot be shown. { $detail }
