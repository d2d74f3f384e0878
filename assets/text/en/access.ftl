# What helps people to play here, and its limits.
ways-in = You can play with a mouse, a finger, keys, a gamepad, one switch or two, by resting the pointer, or with a screen reader.
ways-out = All that happens is spoken, shown in words, and has a sound and a picture of its own.
looks = Letters and things can be larger, the light calmer or stronger, and still all fits.
times = Nothing is timed unless you ask for it. Each time can be set, and each way in can set it.
limits = It has not been tried by many people yet. If something is hard for you, it is not your fault.
