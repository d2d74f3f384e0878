follow-scan = The reader goes along with the walking light
messages = How messages come
value-both = both ways
value-live = as an announcement
value-focus = with the thing you are on
