"""One beat of each sounding souvenir: what copper, glass, wood, water, wool, silk, skin or string says once."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from synth import (
    Wave,
    above,
    below,
    body,
    clock,
    grain,
    mixed,
    modes,
    noise,
    pitch,
    rush,
    shaped,
    string,
    struck,
    sung,
    swell,
    unit,
    vibrato,
    voice,
)

Beat = Callable[[int, float, float], Wave]
"""(number of the beat from 0, its strength 0..1, its seconds) -> a wave that begins at once."""


def hiss(low: Wave, wide: float, seed: int) -> Wave:
    """Even noise `wide` times as broad as high, whose lower edge follows `low` hertz: many thin rushes together."""
    layers = [rush(low * (1 + wide * k / 5), 900, seed + 10 * k) for k in range(6)]
    return unit(np.sum(layers, axis=0))


def gulp(hertz: float, seconds: float, rise: float) -> Wave:
    """A bubble that closes: its note runs up by the share `rise`."""
    time = clock(seconds) / seconds
    return np.sin(sung(hertz * (1 + rise * time**1.5))) * struck(seconds, seconds * 1.1, 0.004)


def driven(wave: Wave, much: float) -> Wave:
    """The wave pressed against its peak, so that a dull blow carries through a small loudspeaker."""
    return np.tanh(much * unit(wave))


def skin(seconds: float, hertz: float, decay: float) -> Wave:
    """A hit hollow whose note falls into place."""
    return np.sin(sung(hertz * (1 + 0.3 * np.exp(-clock(seconds) / 0.02)))) * struck(seconds, decay, 0.002)


def spoon(n: int, strength: float, seconds: float) -> Wave:
    """A spoon on thin glass with tea in it: the last touch, on the rim, rings free."""
    hertz = (1830, 2090, 1830, 2090, 2470)[n]
    ring = 2.4 * seconds
    parts = [(1.0, 1.0, ring), (1.012, 0.3, ring), (1.69, 0.35, 0.1), (2.31, 0.15, 0.06)]
    return modes(0.42, hertz, parts) + 0.12 * grain(0.42, 1500, 4500, 0.01, 400 + n)


def pluck(n: int, strength: float, seconds: float) -> Wave:
    """Two bright strings over a skin."""
    hertz = pitch(("D4", "A4", "G4", "D4")[n])
    ring = 1.1 * seconds + 0.25
    pair = sum(string(0.75, hertz * bend, 3200, 0.17, ring, 0.07, k) for k, bend in enumerate((0.999, 1.001)))
    toned = shaped(np.asarray(pair), body(0.4, (300, 1.4, 0.5), (950, 0.9, 0.4), (2100, 0.5, 0.3)))
    return unit(toned) + 0.5 * grain(0.75, 700, 3500, 0.02, 410 + n)


def bow(n: int, strength: float, seconds: float) -> Wave:
    """A stroke of a bow: all partials, a catch, a warm sway."""
    hertz = pitch(("E4", "B4")[n])
    tone = voice(vibrato(seconds, hertz, 5.6, 14, 30), lambda k: k**-0.9)
    tone = shaped(tone, body(0.30, (430, 1.0, 0.5), (1150, 0.9, 0.4), (2700, 0.5, 0.3)), below(3600, 2))
    catch = grain(seconds, 900, 3500, 0.05, 420 + n)
    return unit(tone) * swell(seconds, 0.03, 0.16) + 0.25 * catch


def frame(n: int, strength: float, seconds: float) -> Wave:
    """A wide skin struck in its middle or at its edge, and the small rings inside its frame."""
    deep = strength > 0.7
    hertz = 172 if deep else 420
    hit = skin(0.4, hertz, 0.32 if deep else 0.12) + 0.35 * skin(0.4, 2.1 * hertz, 0.2 if deep else 0.09)
    rings = modes(0.4, 3140, [(1.0, 0.5, 0.2), (1.13, 0.4, 0.18), (1.31, 0.5, 0.16), (1.49, 0.3, 0.14)])
    jingle = mixed(0.4, (0.004, rings), (0.02, 0.5 * rings))
    return driven(unit(hit) + 0.3 * grain(0.4, 300, 2200, 0.04, 430 + n), 2.4) + 0.3 * jingle


def sticks(n: int, strength: float, seconds: float) -> Wave:
    """A thick stick on a barrel of walnut, a thin one between."""
    deep = strength > 0.7
    hertz = 205 if deep else 610
    hit = skin(0.3, hertz, 0.2 if deep else 0.07) + 0.3 * skin(0.3, 1.59 * hertz, 0.12 if deep else 0.06)
    return driven(unit(hit) + (0.35 if deep else 0.6) * grain(0.3, 500, 3500, 0.05, 440 + n), 2.4)


def reed(n: int, strength: float, seconds: float) -> Wave:
    """A dark cane reed: odd partials and a breath."""
    hertz = pitch(("A3", "B3", "D4")[n])
    tone = voice(vibrato(seconds, hertz, 5.0, 9, 45), lambda k: k**-0.7 if k % 2 else 0.15 * k**-0.6)
    tone = shaped(tone, body(0.35, (300, 1.0, 0.9), (900, 1.0, 0.5)), below(2600, 2))
    breath = shaped(noise(seconds, 450 + n), above(500, 2), below(2400, 2))
    return (unit(tone) + 0.03 * unit(breath)) * swell(seconds, 0.03, 0.1)


def simmer(n: int, strength: float, seconds: float) -> Wave:
    """A fat bubble in a kettle of brass."""
    hertz = (300, 380, 255, 340, 420, 280, 360)[n]
    wall = modes(0.2, 3.1 * hertz, [(1.0, 0.2, 0.09), (1.7, 0.12, 0.06)])
    return mixed(0.2, (0.0, gulp(hertz, 0.13, 0.9)), (0.0, wall), (0.03, 0.35 * gulp(1.9 * hertz, 0.07, 0.5)))


def tea(n: int, strength: float, seconds: float) -> Wave:
    """A stream into a glass that fills, so that its note climbs; then a lid of china."""
    if n:
        lid = modes(0.3, 1250, [(1.0, 1.0, 0.16), (1.52, 0.6, 0.12), (2.6, 0.35, 0.08)])
        return lid + 0.2 * grain(0.3, 900, 4000, 0.01, 461)
    time = clock(seconds) / seconds
    stream = hiss(600 + 1000 * time**1.6, 1.6, 462)
    return stream * swell(seconds, 0.02, 0.2)


def bucket(n: int, strength: float, seconds: float) -> Wave:
    """A copper handle that falls, water that is thrown up, two late drops."""
    if n == 0:
        parts = [(1.0, 1.0, 0.26), (1.48, 0.7, 0.22), (2.76, 0.6, 0.16), (4.1, 0.35, 0.1)]
        return modes(0.32, 560, parts) + 0.3 * grain(0.32, 800, 4000, 0.02, 470)
    if n == 1:
        time = clock(0.58) / 0.58
        sheet = rush(900 + 1500 * np.sqrt(time), 1700, 471) * struck(0.58, 0.62, 0.006)
        plump = mixed(0.58, (0.0, gulp(210, 0.16, 0.5)), (0.07, 0.5 * gulp(330, 0.1, 0.6)))
        return unit(sheet) + 0.8 * plump
    return gulp((1150, 1380)[n - 2], 0.09, 0.5)


def glug(n: int, strength: float, seconds: float) -> Wave:
    """Air that leaves a narrow neck while water runs in: higher each time."""
    hertz = 190 * 1.17**n
    neck = mixed(seconds, (0.0, gulp(hertz, seconds, 0.55)), (0.0, 0.4 * gulp(2.02 * hertz, 0.8 * seconds, 0.55)))
    return unit(neck) + 0.06 * grain(seconds, 500, 2500, 0.08, 480 + n)


def sprinkle(n: int, strength: float, seconds: float) -> Wave:
    """A flick of very small drops: the first flick throws more of them, and higher ones."""
    rng = np.random.default_rng(490 + n)
    drops = [(0.6 * rng.uniform(0, 1) ** 2 * seconds, rng.uniform(0.2, 0.7) * gulp(rng.uniform(1900, 3300), 0.03, 0.3))
             for _ in range(14)]  # fmt: skip
    whole = seconds + 0.04
    spray = shaped(noise(whole, 495 + n), above(2000, 2), below(3600, 3)) * struck(whole, seconds, 0.004)
    return 0.7 * unit(spray) + 0.6 * unit(mixed(whole, *drops))


def lump(n: int, strength: float, seconds: float) -> Wave:
    """Hard sugar on tinned copper; at last the lid, which rings."""
    if n == 3:
        parts = [(1.0, 1.0, 0.5), (1.009, 0.5, 0.45), (2.71, 0.6, 0.22), (5.15, 0.3, 0.12)]
        return modes(0.5, 820, parts) + 0.15 * grain(0.5, 900, 4000, 0.01, 503)
    bowl = modes(0.16, 1180, [(1.0, 0.5, 0.07), (1.9, 0.4, 0.05)])
    return unit(bowl) + 0.9 * grain(0.16, 1100, 4200, 0.02, 500 + n)


def hammer(n: int, strength: float, seconds: float) -> Wave:
    """A hammer on a copper sheet: partials in pairs that beat, the upper ones loud at first."""
    parts = [(1.0, 1.0, 0.34), (1.013, 0.5, 0.3), (2.71, 0.8, 0.18), (2.74, 0.5, 0.16)]
    parts += [(5.15, 0.7, 0.12), (8.1, 0.5, 0.07)]
    return modes(0.4, 470 * (1, 1.03, 1.05)[n % 3], parts) + 0.6 * grain(0.4, 1200, 4500, 0.012, 510 + n)


def comb(n: int, strength: float, seconds: float) -> Wave:
    """A heavy comb on tight wool: a dull blow, and the rasp of teeth between threads."""
    blow = skin(0.3, 158 + 5 * n, 0.24) + 0.5 * skin(0.3, 316, 0.14)
    teeth = shaped(noise(0.3, 520 + n), above(500, 1), below(2300, 2)) * struck(0.3, 0.2, 0.002)
    return driven(unit(blow) + 0.8 * unit(teeth), 3.0)


def silk(n: int, strength: float, seconds: float) -> Wave:
    """Silk in the air: a soft rush that rises and sinks, with the flutter of its edge."""
    time = clock(seconds) / seconds
    sweep = hiss(750 + (350 + 250 * n) * np.sin(np.pi * time), 1.2, 530 + n)
    flutter = 0.88 + 0.12 * np.sin(2 * np.pi * (9 + 4 * n) * clock(seconds))
    return sweep * flutter * swell(seconds, 0.04, 0.7 * seconds)


def shears(n: int, strength: float, seconds: float) -> Wave:
    """Two long blades that slide along each other and meet."""
    time = clock(seconds) / seconds
    slide = hiss(1900 + 900 * time, 0.5, 540 + n) * swell(seconds, 0.012, 0.08)
    ring = modes(0.12, 2650, [(1.0, 1.0, 0.05), (1.37, 0.6, 0.04)])
    return mixed(seconds + 0.08, (0.0, slide), (0.72 * seconds, 0.2 * ring))


def needle(n: int, strength: float, seconds: float) -> Wave:
    """Two thin needles of metal: the one gives a low tick, the other a high one."""
    hertz = 1500 if n % 2 == 0 else 2300
    return modes(0.1, hertz, [(1.0, 1.0, 0.05), (1.62, 0.5, 0.03)]) + 0.3 * grain(0.1, 1500, 4500, 0.006, 550 + n)


def dice(n: int, strength: float, seconds: float) -> Wave:
    """Bone against bone in the hand, then small cubes that tumble over walnut."""
    if n < 4:
        return grain(0.08, 1400, 4000, 0.03, 560 + n) + 0.4 * modes(0.08, 1750 + 90 * n, [(1.0, 1.0, 0.03)])
    board = modes(0.16, 390 + 35 * n, [(1.0, 1.0, 0.09), (2.3, 0.6, 0.06), (3.9, 0.4, 0.04)])
    return driven(unit(board) + 0.6 * grain(0.16, 900, 4000, 0.02, 570 + n), 1.8)


def wheel(n: int, strength: float, seconds: float) -> Wave:
    """One turn of a heavy wheel: the kick of a foot, the whirr of wood on its axle."""
    time = clock(seconds) / seconds
    middle = 300 - 26 * n
    turn = sung(middle * (1 - 0.25 * time))
    whirr = unit(np.sum([np.sin(k * turn) / k for k in (1, 2, 3, 5)], axis=0)) * swell(seconds, 0.02, 0.85 * seconds)
    whirr = 0.6 * whirr + 0.25 * hiss(middle * (1 - 0.25 * time), 2.0, 580 + n) * swell(seconds, 0.02, 0.85 * seconds)
    knock = modes(seconds, 185, [(1.0, 0.7, 0.1), (2.2, 0.3, 0.06)])
    return whirr + (0.9 if n == 0 else 0.35) * knock


def hoof(n: int, strength: float, seconds: float) -> Wave:
    """A hoof on dry ground: hollow, with a little dust."""
    hertz = (520, 610, 400)[n % 3]
    hollow = unit(skin(0.12, hertz, 0.09)) + 0.5 * skin(0.12, 0.55 * hertz, 0.1)
    return driven(hollow + 0.3 * grain(0.12, 400, 2000, 0.03, 590 + n), 1.8)


def peg(n: int, strength: float, seconds: float) -> Wave:
    """A small stick that is tapped into its groove; at last a wooden frame with glass in it."""
    if n < 2:
        return driven(modes(0.16, 930 + 120 * n, [(1.0, 1.0, 0.09), (2.76, 0.5, 0.05), (5.0, 0.2, 0.03)]), 1.6)
    panes = modes(0.4, 2900, [(1.0, 0.4, 0.12), (1.21, 0.4, 0.1), (1.47, 0.3, 0.09)])
    wood = modes(0.4, 235, [(1.0, 1.0, 0.22), (1.7, 0.8, 0.18), (3.1, 0.7, 0.14)])
    shut = driven(unit(wood) + 0.35 * grain(0.4, 500, 2500, 0.04, 601), 2.2)
    return mixed(0.4, (0.0, shut), (0.012, 0.25 * panes))


def gold(n: int, strength: float, seconds: float) -> Wave:
    """Two thin drops of gold that touch."""
    hertz = (3050, 3420, 2720, 3230, 2880, 3600, 2600)[n]
    return modes(0.2, hertz, [(1.0, 1.0, 0.16), (1.006, 0.5, 0.15), (1.33, 0.4, 0.08)], 0.0008)


BEATS: dict[str, Beat] = {
    "tea-glass": spoon,
    "tar": pluck,
    "kamancha": bow,
    "frame-drum": frame,
    "drum": sticks,
    "balaban": reed,
    "samovar": simmer,
    "teapot": tea,
    "water-bucket": bucket,
    "shoulder-jug": glug,
    "rose-water-jug": sprinkle,
    "sugar-bowl": lump,
    "tray": hammer,
    "carpet": comb,
    "kelaghayi": silk,
    "sheepskin-hat": shears,
    "patterned-socks": needle,
    "backgammon": dice,
    "clay-jar": wheel,
    "golden-horse": hoof,
    "shebeke-panel": peg,
    "filigree-earring": gold,
}
