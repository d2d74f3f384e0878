# Watching a work being made again.
pace = How fast
aloud = Each choice is told
value-press = one press, one choice
value-slow = slowly
value-even = evenly
value-quick = quickly
