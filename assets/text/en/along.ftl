## Everything as one file, and back
greet =
    { $files ->
        [0] All works, players and own levels go into one file. Works here: { $works }. Choose where to put it.
        [one] All works, players and own levels go into one file. Works here: { $works }. One file can come in.
       *[other] All works, players and own levels go into one file. Works here: { $works }. { $files } files can come in.
    }
to-own = Put all into Icheri's folder
to-documents = Put all into my documents
to-stick = Put all on the stick { $name }
file = Bring in: { $name }
stop = Stop
share = { $percent } % is done
busy = One file is at work. The next one can begin after it.

## What a file holds
in-title = Bring in
holds = { $name }. This file holds: { $what }. What is here stays as it is.
bring = Bring it all in
leave-it = Leave it out
count-works =
    { $count ->
        [one] { $count } work
       *[other] { $count } works
    }
count-further =
    { $count ->
        [one] { $count } work that went on
       *[other] { $count } works that went on
    }
count-profiles =
    { $count ->
        [one] { $count } player
       *[other] { $count } players
    }
count-levels =
    { $count ->
        [one] { $count } own level
       *[other] { $count } own levels
    }
count-pictures =
    { $count ->
        [one] { $count } picture
       *[other] { $count } pictures
    }
count-class =
    { $count ->
        [one] { $count } class list
       *[other] { $count } class lists
    }
count-cards =
    { $count ->
        [one] { $count } class card
       *[other] { $count } class cards
    }
count-nothing = nothing yet

## Going out
out-begun = The file is being made. You can play on.
out-done = All is in the file { $file }: { $what }. The folder is { $folder }.
out-full = There is no room on this disk. Make room, or choose another place.
out-unwritten = Nothing can be written there. Choose another place.
out-stopped = Stopped. Your works are as they were.
out-gone = The file could not be made. Your works are as they were.

## Coming in
in-begun = It is coming in. You can play on.
both = { $first } { $second }
came = Here now: { $what }.
nothing-new = Nothing new was in it.
same =
    { $count ->
        [one] One thing was here already.
       *[other] { $count } things were here already.
    }
newer =
    { $count ->
        [one] One thing is from a newer Icheri. It stays in the file.
       *[other] { $count } things are from a newer Icheri. They stay in the file.
    }
left-out =
    { $count ->
        [one] One thing did not fit and stays in the file.
       *[other] { $count } things did not fit and stay in the file.
    }
met = There was a { $there } here already. The new { $there } is now { $here }.
in-full = There is no room on this disk. Make room and bring it in again. What came is whole.
in-unwritten = Nothing can be written here. Your works are as they were.
in-unread = This file cannot be read. Your works are as they were.
in-foreign = This file is not from Icheri. Your works are as they were.
in-broken = This file is damaged. Take it along once more. Your works are as they were.
in-large = This file is too large to be from Icheri. Your works are as they were.
in-newer = This file is from a newer Icheri. Your works are as they were.
in-stopped = Stopped. What came so far is whole. Bring it in again for the rest.
in-gone = It stopped by itself. What came so far is whole. Bring it in again.
