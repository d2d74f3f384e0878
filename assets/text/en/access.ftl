# What helps people to play here, and its limits.
ways-in = Play with a mouse, a finger, keys, a gamepad, one switch or two. Or rest the pointer, or use a screen reader.
ways-out = All that happens is spoken and shown in words. It has a sound and a picture too.
looks = Letters and things can be larger, the light calmer or stronger. All of it still fits.
times = Nothing is timed unless you ask for it. You can set each time, by any way in.
limits = Not many people have tried it yet. If something is hard, it is not your fault.
