# Find what suits me: the bell, the proposals, the advice.

greet = Find what suits you. Ring a bell and see. Nothing changes unless you say so.
press = Ring when it lights up
press-about = With a key, a switch or a tap. About half a minute
point = Ring by pointing
point-about = The bell hangs in many places. For mouse and finger
presses-about = What was counted while you played
bell = Bell
press-begins = Press each time the bell lights up. No hurry.
point-begins = Press on the bell each time it lights up. No hurry.
now = Now!
rests = The bell rests. Take all the time you want.
go-on = Go on ringing
see = See what came out
where = The bell has rung { $rung } of { $bells } times.
found = From { $count } rings, this may suit you
nothing-found = From { $count } rings: your settings suit you already

## Why
why-interval = You pressed about { $press } seconds after the light. { $time } seconds on each thing leaves you time.
why-ignore-repeat = You hit twice { $count } times. Within { $time } seconds only one counts.
why-acceptance = { $count } presses came by chance, all short. { $time } seconds of holding leaves them out.
why-target-size = You pressed near the middle. Things of { $size } points catch almost all your presses.
why-dwell = You stood still for about { $rest } seconds. { $time } seconds is safe.
why-slip = You slid up to { $slid } points while pressing. That much is forgiven.

## Advice
advice = What may help
all-well = Your presses go well. Nothing needs to change
advice-late = { $count } presses came just too late. A slower light waits for you.
advice-missed = The light went round { $count } times without a press. A slower light may help.
advice-unmeant = { $count } choices were taken back. Holding a little longer leaves out slips.
advice-double = { $count } double presses were taken back. They can be ignored for longer.
advice-too-short = { $count } presses were too short. A shorter hold may be enough.
advice-pause = { $count } presses came in the pause after a choice. A shorter pause may be enough.
advice-sure = { $choices } choices went well. A quicker light may suit you now.

## The journal of presses
none-counted = Nothing is counted yet. What is counted stays on this machine.
lines = { $first }
    { $second }
counted-choice = Choices: { $count }.
counted-bounce = Second presses that did not count: { $count }.
counted-too-short = Presses that were too short: { $count }.
counted-pause = Presses in the pause after a choice: { $count }.
counted-unmeant = Choices taken back at once: { $count }.
counted-double = Double presses taken back: { $count }.
counted-late = Presses just after the light moved on: { $count }.
counted-missed = Rounds of the light without a press: { $count }.
too-few = After { $count } choices there is more to say
wipe = Wipe what was counted
wipe-question = Wipe all that was counted?
wipe-it = Yes, wipe it
keep-presses = Keep it
wiped = All that was counted is gone.
