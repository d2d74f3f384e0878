# Care for who plays: finishing together, a slower light, a rest.
finishing = I go on from here. { $stop }
finishing-with = I go on as you began, with { $things }. { $stop }
stop-by-press = Press anything to stop.
stop-by-looking = Look at Rest to stop.
stopped-together = I stop here. Undo takes back what I made.
finished-together = We finished it together. Undo takes back what I made.
rest-is-yours = I change nothing that you made. What is left is yours to choose.
reward-waits = The reward waits. It comes when you choose: { $name }.

## What is offered
ask-slower = The light could go slower. You find it under More, Comfort.
ask-as-before = You are quick. The light from before is under More, Comfort.
ask-rest =
    { $minutes ->
        [one] You have played for { $minutes } minute. A rest is here when you like.
       *[other] You have played for { $minutes } minutes. A rest is here when you like.
    }
title-slower = A slower light?
title-as-before = The light from before?
title-rest = A rest?
why-slower = The light went past you more often than before. A slower one may fit better now.
why-as-before = You meet the light every time. You can have the quicker one back.
why-rest = You have played for a while. Your work waits for you.
slower = A slower light
as-before = The light from before
later = Ask me later
later-told = Good. I ask later.
never = Do not ask about the light
never-told = Good. I do not ask about the light any more.
rest-now = Rest now
not-today = Not today
not-today-told = Good. I do not ask again today.
all = All of Comfort
paced = The light stays { $value } on each thing now.
paced-waits = The light stays { $value } on each thing now. Play on to keep it. Undo goes back.

## The page
greet = Comfort. What would be good for you now?
finish-about = The house goes on as you began
settings = How it cares
