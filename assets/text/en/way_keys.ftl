name = keyboard
