## How a work was made, as a clip
clip = How it was made, as a clip
moving = A moving picture
film = A film with sound
names = With names
names-on = Those who made it are told on the clip.
names-off = Nobody is named on the clip.
greet-clip = { $title }. A clip shows how it was made.
begun = The clip is being made. You can go on.
kept = The clip is kept as { $file }. Its words are in { $words }.
empty = There is nothing to show yet. Make a choice first.
full = There is no room left for it on this computer. Your works are as they were.
large = This clip would be too large to send. Your works are as they were.
no-film = Films with sound cannot be made on this computer yet. A moving picture can.
failed = The clip could not be made. Your works are as they were.

## On the clip and in the text beside it
making = This is how it was made.
finished = Finished.
goes-on = Not finished yet.
made-by = Made by { $names }.
made-by-many = { $count } hands made it.
both = { $first } { $second }
then = { $first }, { $second }
and = { $first } and { $second }
long = A clip of { $seconds } seconds, without sound.
long-sound = A clip of { $seconds } seconds, with sound.
