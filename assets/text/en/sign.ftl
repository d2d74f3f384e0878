# The page of sign languages.
off = No sign language
none = No clips are here yet. They belong in the folder { $folder }.
chosen = Messages are shown in { $name } too.
is-off = No clips are shown now.
