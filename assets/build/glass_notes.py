"""The twelve glasses as instruments: each glass has its own note and its own timbre, the darker the lower."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from synth import (
    RATE,
    Wave,
    above,
    below,
    body,
    clock,
    finished,
    grain,
    mixed,
    modes,
    noise,
    pitch,
    room,
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

Instrument = Callable[[float], Wave]


def _ringing(wave: Wave, hertz: float, level: float = 0.03) -> Wave:
    """The same note with the thin ring of glass, two octaves up or the nearest octave under 3 kHz."""
    ratio = 4.0 if hertz < 700 else 2.0
    seconds = wave.size / RATE
    return unit(wave) + level * modes(seconds, hertz, [(ratio, 1.0, 1.3), (ratio * 1.002, 0.7, 1.1)], 0.01)


def _placed(wave: Wave, hertz: float, wet: float = 0.16, fade: float = 0.3) -> Wave:
    return finished(room(_ringing(wave, hertz), wet, 0.5, 77), fade)


def tar(hertz: float) -> Wave:
    """Two gut-bright strings over a skin, plucked close to the bridge."""
    pair = sum(string(0.9, hertz * bend, 3000, 0.19, 2.2, 0.07, k) for k, bend in enumerate((0.9991, 1.0009)))
    skin = shaped(np.asarray(pair), body(0.4, (280, 1.6, 0.5), (900, 0.9, 0.4), (2100, 0.5, 0.35)))
    return _placed(unit(skin) + 0.22 * grain(0.9, 500, 3000, 0.02, 5), hertz)


def balaban(hertz: float) -> Wave:
    """A dark cane reed: odd partials, a breath, a sway of 8 cents five times a second."""
    tone = voice(vibrato(0.85, hertz, 5.0, 8, 45), lambda n: n**-0.75 if n % 2 else 0.16 * n**-0.6)
    tone = shaped(tone, body(0.35, (300, 1.0, 0.9), (900, 1.0, 0.5)), below(2600, 2))
    breath = shaped(noise(0.85, 11), above(500, 2), below(2400, 2))
    return _placed((unit(tone) + 0.02 * unit(breath)) * swell(0.85, 0.07, 0.42), hertz)


def santur(hertz: float) -> Wave:
    """Two strings four cents apart under a light wooden hammer."""
    pair = sum(string(0.9, hertz * bend, 4600, 0.22, 1.7, 0.05, 20 + k) for k, bend in enumerate((0.99885, 1.00115)))
    wood = shaped(np.asarray(pair), body(0.6, (520, 0.9, 0.6), (1500, 0.5, 0.5)))
    return _placed(unit(wood) + 0.10 * grain(0.9, 900, 4000, 0.012, 6), hertz)


def wooden_flute(hertz: float) -> Wave:
    """A round tone with a breath at its mouth and a slow sway of loudness."""
    seconds = 0.8
    levels = (1.0, 0.42, 0.16, 0.07, 0.03)
    tone = voice(vibrato(seconds, hertz, 4.6, 5, 30), lambda n: levels[n - 1] if n <= 5 else 0.0)
    tone *= 1 + 0.09 * np.clip((clock(seconds) - 0.15) / 0.2, 0, 1) * np.sin(2 * np.pi * 4.6 * clock(seconds))
    breath = rush(np.full(tone.size, 2 * hertz), 260, 31) + 0.4 * unit(shaped(noise(seconds, 33), above(1500, 2)))
    chiff = 0.20 * breath * struck(seconds, 0.16, 0.01) + 0.035 * breath
    return _placed(unit(tone) * swell(seconds, 0.06, 0.4) + chiff * swell(seconds, 0.01, 0.4), hertz)


def glass_bowl(hertz: float) -> Wave:
    """Thin glass touched with a soft stick: a pure note that beats slowly."""
    parts = [(1.0, 1.0, 2.2), (1.008, 0.25, 2.0), (2.32, 0.20, 0.7), (4.25, 0.10, 0.4), (6.63, 0.05, 0.25)]
    return _placed(modes(0.9, hertz, parts, 0.006), hertz, 0.2)


def kamancha(hertz: float) -> Wave:
    """A bowed string over a small skin: all partials, a catch of the bow, a wide warm sway."""
    tone = voice(vibrato(0.85, hertz, 5.6, 13, 25), lambda n: n**-0.9)
    tone = shaped(tone, body(0.30, (430, 1.0, 0.5), (1150, 0.9, 0.4), (2700, 0.55, 0.3)), below(3600, 2))
    bow = shaped(noise(0.85, 41), above(900, 2), below(3500, 2))
    rough = 1 + 0.06 * unit(shaped(noise(0.85, 42), below(40, 2)))
    return _placed((unit(tone) * rough + 0.03 * unit(bow)) * swell(0.85, 0.09, 0.4), hertz)


def small_bell(hertz: float) -> Wave:
    """The partials of a free bar (1, 2.76, 5.40), as in a hand bell of brass."""
    parts = [(1.0, 1.0, 2.2), (1.006, 0.2, 1.8), (2.0, 0.10, 0.9), (2.76, 0.40, 0.42), (5.40, 0.25, 0.25)]
    return _placed(modes(0.9, hertz, parts, 0.001), hertz, 0.2)


def harp(hertz: float) -> Wave:
    """A soft string plucked near its middle by a finger."""
    tone = shaped(string(0.9, hertz, 1700, 0.42, 1.9, 0.22, 50), body(0.7, (300, 0.8, 0.8)))
    return _placed(unit(tone) + 0.05 * grain(0.9, 200, 900, 0.03, 51), hertz, 0.22)


def whistle(hertz: float) -> Wave:
    """A small pipe: almost pure, quick to speak, a little air."""
    seconds = 0.7
    levels = (1.0, 0.10, 0.09, 0.02)
    tone = voice(vibrato(seconds, hertz, 5.4, 9, 70), lambda n: levels[n - 1] if n <= 4 else 0.0)
    air = rush(np.full(tone.size, 2.6 * hertz), 900, 61)
    sound = unit(tone) * swell(seconds, 0.022, 0.36)
    sound += air * (0.16 * struck(seconds, 0.09, 0.004) + 0.02 * swell(seconds, 0.02, 0.3))
    return _placed(sound, hertz)


def copper_bowl(hertz: float) -> Wave:
    """Beaten copper: partials in pairs that beat, the upper ones loud at first."""
    parts = [(1.0, 1.0, 2.0), (1.011, 0.35, 1.8), (2.71, 0.65, 0.42), (2.73, 0.42, 0.38), (5.15, 0.60, 0.3)]
    parts += [(8.10, 0.40, 0.25), (1.52, 0.12, 0.5)]
    return _placed(modes(0.9, hertz, parts, 0.0015), hertz)


def _skin(seconds: float, hertz: float, decay: float, fall: float) -> Wave:
    """A hit hollow: its note starts a third too high and falls into place within `fall` seconds."""
    curve = hertz * (1 + 0.26 * np.exp(-clock(seconds) / (fall / 4)))
    return np.sin(sung(curve)) * struck(seconds, decay, 0.002)


def clay_pot(hertz: float) -> Wave:
    """A hand on a clay jar: the gulp of its air, the tap of its wall."""
    seconds = 0.6
    air = _skin(seconds, hertz, 0.75, 0.08) + 0.40 * _skin(seconds, 2 * hertz, 0.5, 0.08)
    air += 0.15 * _skin(seconds, 3 * hertz, 0.4, 0.08)
    wall = modes(seconds, 905, [(1.0, 0.50, 0.12), (1.62, 0.30, 0.09), (2.43, 0.20, 0.06)])
    return _placed(air + wall + 0.12 * grain(seconds, 500, 2500, 0.03, 71), hertz, 0.1, 0.25)


def frame_drum(hertz: float) -> Wave:
    """A finger on a wide skin with small rings on the frame."""
    seconds = 0.75
    skin = _skin(seconds, hertz, 0.85, 0.08) + 0.35 * _skin(seconds, 2 * hertz, 0.6, 0.08)
    skin += modes(seconds, hertz, [(1.59, 0.40, 0.25), (2.65, 0.35, 0.20), (3.6, 0.28, 0.16), (4.9, 0.18, 0.12)])
    slap = 0.22 * grain(seconds, 300, 2200, 0.05, 81)
    rings = modes(seconds, 3140, [(1.0, 0.5, 0.3), (1.13, 0.4, 0.26), (1.31, 0.5, 0.22), (1.49, 0.3, 0.2)])
    jingle = mixed(seconds, (0.004, rings), (0.031, 0.5 * rings), (0.052, 0.3 * rings))
    return _placed(skin + slap + 0.05 * jingle, hertz, 0.12, 0.3)


INSTRUMENTS: dict[str, Instrument] = {
    "tar": tar,
    "balaban": balaban,
    "santur": santur,
    "wooden-flute": wooden_flute,
    "glass-bowl": glass_bowl,
    "kamancha": kamancha,
    "bell": small_bell,
    "harp": harp,
    "whistle": whistle,
    "copper-bowl": copper_bowl,
    "clay-pot": clay_pot,
    "frame-drum": frame_drum,
}


def glass_waves(glasses: Path) -> dict[str, Wave]:
    """The note of every glass by its id; `glasses` is the table that gives each its note and timbre."""
    table = tomllib.loads(glasses.read_text(encoding="utf-8"))["glass"]
    return {glass["id"]: INSTRUMENTS[glass["timbre"]](pitch(glass["note"])) for glass in table}
