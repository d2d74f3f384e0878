slip = Slipping while pressing
cool-down = Wait after each choice
ignore-fast = Leave out presses in flight
ignore-overlap = Leave out a second button
