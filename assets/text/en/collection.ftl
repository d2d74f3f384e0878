# What stands on the player's shelf: things found in the works of a game.

shelf = Your shelf
title = On your shelf: { $count } of { $all }
empty = The shelf waits for what you find.
