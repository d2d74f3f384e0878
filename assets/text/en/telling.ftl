# What is said of things beside their names.

## What kind of thing it is
role-piece = part of the picture
role-swatch = material
role-card = card
role-tool = opens larger
role-button = button
role-toggle = choice
role-step = steps

## The part of the screen that the player has come to
area-work = main part
area-palette = tray
area-actions = what is next
area-commands = commands
area-more = more commands

state-done = finished
