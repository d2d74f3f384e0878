acceptance = Hold to count
ignore-repeat = Ignore double presses
post-selection = Pause after a choice
