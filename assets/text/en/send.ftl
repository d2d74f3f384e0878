## Sending and printing a work
send = Send or print
screen = A picture for the screen
paper = A picture for paper, A4
postcard = A postcard
postcard-named = A postcard with my picture: { $name }
hands = Who made it
stop = Stop making
share = { $percent } % is made
greet-send = { $title }. What would you like to make?
begun = The picture is being made. You can go on.
busy = Something is still being made. The next can begin after it.
stopped = Stopped. The work is as it was.
too-long = This work has too many choices for a postcard.
postcard-saved = The postcard is kept as { $file }. Send it as a file.

## Postcards of friends
postcards = Postcards
no-postcards = No postcard is here yet. Drop one on the window.
greet-postcards =
    { $count ->
        [one] { $count } postcard is here.
       *[other] { $count } postcards are here.
    }
go-on = Go on with this work
greet-arrived =
    { $count ->
        [0] A postcard: { $title }. Nobody has begun it yet.
        [one] A postcard: { $title }. It went through { $count } hand.
       *[other] A postcard: { $title }. It went through { $count } hands.
    }
greet-hands =
    { $count ->
        [one] { $title }. It went through { $count } hand.
       *[other] { $title }. It went through { $count } hands.
    }
a-friend = a friend
ring = { $number }. { $name }
ring-told =
    { $count ->
        [one] { $name }: one choice.
       *[other] { $name }: { $count } choices.
    }
postcard-foreign = This picture carries no work. Your works are as they were.
postcard-broken = This postcard is damaged. Your works are as they were.
postcard-forged = This postcard does not fit together. Your works are as they were.
postcard-large = This file is too large for a postcard. Your works are as they were.
postcard-newer = This postcard is from a newer Icheri. Your works are as they were.
postcard-older = This postcard was made by older rules. Your works are as they were.
postcard-unread = This file cannot be read. Your works are as they were.
