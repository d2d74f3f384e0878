# Players, their settings, and how a slip is mended.

## Who plays
profiles = Who plays?
new-player = A new player
this-player = This player
other-picture = Another picture
away-players = Players put away
away-players-count = Players put away: { $count }
put-player-away = Put this player away
keep-player = Keep this player here
yes-put-away = Yes, put away
plays-now = plays now
greet-profiles = Who plays? { $name } plays now.
greet-new-player = Choose your picture. { $count } are free.
greet-other-picture = Choose another picture. { $count } are free.
greet-away-players = Choose who comes back.
greet-this-player = { $name } plays now.
plays = Hello, { $name }!
called = Your picture now: { $name }.
player-away = { $name } is put away. You can bring it back.
player-stays = { $name } stays. Another player is needed first.
player-back = { $name } is back.
picture-default = Everyone
picture-pomegranate = Pomegranate
picture-carpet = Carpet
picture-tower = Tower
picture-tulip = Tulip
picture-peacock = Peacock
picture-boat = Boat
picture-drum = Drum
picture-key = Key
picture-jug = Jug
picture-moon = Moon
picture-fish = Fish
picture-tree = Tree

## Changes of settings
greet-presets = Ways to play. { $count } of them. Each shows what it changes.
greet-changes =
    { $count ->
        [one] { $title }. One thing would change. { $changes }.
       *[other] { $title }. { $count } things would change. { $changes }.
    }
one-change = { $name }: { $value }
titled = { $title }. { $said }
nothing-changes = Nothing would change
from-to = { $then }, now { $now }
because = { $change }. { $why }
take-all = Use all of this
as-it-is = Leave it as it is
all-taken =
    { $count ->
        [one] One thing is changed.
       *[other] { $count } things are changed.
    }
keep-this = Keep this
keep-this-why = Else it goes back by itself
kept = It stays like this.
went-back = It went back to how it was.
taken-back = Taken back. It is as it was before.

## The lock
locked = Settings are locked
locked-choose-three = To change settings, choose the three dots: • • •
    .speech = To change settings, choose the three dots.
locked-choose-one = Now choose the one dot: •
    .speech = Now choose the one dot.
dots-one = One dot
dots-two = Two dots
dots-three = Three dots
stays-locked = The settings stay as they are.

## The access passport
greet-passport =
    { $count ->
        [0] Access passport. Your settings as one small picture.
        [one] Access passport. { $count } passport is here.
       *[other] Access passport. { $count } passports are here.
    }
make-passport = Make a passport
make-passport-named = Make one with my picture: { $name }
passport-made = The passport is kept as { $file }.
passport-not-made = The passport could not be kept.
passport-of = Access passport: { $name }
passport-says = This is how I play
passport-all-default = Everything is as at first
passport-foot = İçəri · Show this picture to the program. It carries these settings.
passport-strange =
    { $count ->
        [one] One setting of it is not known here
       *[other] { $count } settings of it are not known here
    }
passport-foreign = This picture is no access passport. Nothing was changed.
passport-broken = This passport is damaged. Nothing was changed.
passport-large = This file is too large for a passport. Nothing was changed.
passport-newer = This passport is from a newer Icheri. Nothing was changed.
passport-unread = This file cannot be read. Nothing was changed.
