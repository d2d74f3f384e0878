in = Way in
value-ask = ask by the first press
value-pointer = mouse or touch
value-keys = keyboard
value-one-switch = one switch
value-two-switches = two switches
value-dwell = resting the pointer or the gaze
