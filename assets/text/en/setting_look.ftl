text-size = Text size
target-size = Size of things
left-handed = Left-handed
theme = Light
value-dusk = evening
value-light = daylight
value-high-contrast-light = black on white
value-high-contrast-dark = white on black
