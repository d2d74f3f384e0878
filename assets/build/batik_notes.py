"""The twelve dyes as instruments of wood, reed, string and water: a note each, the darker the lower."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from synth import (
    Wave,
    above,
    below,
    body,
    clock,
    finished,
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
SILK = "G5"
"""The note of plain silk, above all dyes."""


def drip(seed: int, hertz: float = 1150.0) -> Wave:
    """A drop that falls back into the vat: its small hollow closes, so the note runs up."""
    seconds = 0.09
    time = clock(seconds)
    curve = hertz * (1 + 0.5 * (time / seconds) ** 2) * (1 + 0.04 * (seed % 5))
    return np.sin(sung(curve)) * struck(seconds, 0.08, 0.003)


def pour(seconds: float, seed: int) -> Wave:
    """Dye that closes over silk: a soft hiss that sinks."""
    time = clock(seconds) / seconds
    return rush(1900 - 900 * time, 1300, seed) * np.sin(np.pi * np.minimum(time * 2.2, 1) / 2) * (1 - time) ** 1.5


def _soaked(wave: Wave, seed: int, wet: float = 0.16, fade: float = 0.3) -> Wave:
    """The note with the hiss of its vat under it and one drop at its end."""
    seconds = wave.size / 44100
    vat = mixed(seconds, (0.0, 0.09 * pour(0.45, seed)), (0.5, 0.10 * drip(seed)))
    return finished(room(unit(wave) + vat, wet, 0.45, 91), fade)


def small_bells(hertz: float) -> Wave:
    """Three bells no larger than a nut, shaken once."""
    one = modes(0.8, hertz, [(1.0, 1.0, 1.4), (1.005, 0.4, 1.3), (2.76, 0.30, 0.3), (5.4, 0.16, 0.18)], 0.001)
    return _soaked(mixed(0.8, (0.0, one), (0.045, 0.5 * one), (0.085, 0.35 * one)), 1, 0.2)


def qanun(hertz: float) -> Wave:
    """Three thin strings over skin, plucked by a ring."""
    course = sum(string(0.8, hertz * b, 4800, 0.12, 1.3, 0.04, 30 + k) for k, b in enumerate((0.999, 1.0, 1.0012)))
    return _soaked(shaped(np.asarray(course), body(0.5, (700, 0.8, 0.6), (2400, 0.6, 0.5)), above(350, 1)), 2)


def wet_glass(hertz: float) -> Wave:
    """A wet finger round the rim of a glass: it grows out of nothing and sways."""
    tone = voice(vibrato(0.9, hertz, 4.2, 6, 12), lambda n: (1.0, 0.06, 0.03)[n - 1] if n < 4 else 0.0)
    tone *= 1 + 0.12 * np.sin(2 * np.pi * 6.1 * clock(0.9))
    return _soaked(tone * swell(0.9, 0.16, 0.45), 3, 0.22)


def wooden_bars(hertz: float) -> Wave:
    """A bar of pear wood under a soft beater: its fourth partial sings with it."""
    parts = [(1.0, 1.0, 0.5), (3.93, 0.35, 0.16), (9.2, 0.10, 0.06)]
    knock = shaped(noise(0.5, 41) * struck(0.5, 0.015), above(400, 2), below(2600, 2))
    return _soaked(modes(0.5, hertz, parts, 0.0012) + 0.05 * unit(knock), 4, 0.12, 0.2)


def ney(hertz: float) -> Wave:
    """A long cane flute with much breath in it."""
    seconds = 0.9
    levels = (1.0, 0.62, 0.30, 0.10, 0.06, 0.03)
    tone = voice(vibrato(seconds, hertz, 4.4, 14, 55), lambda n: levels[n - 1] if n <= 6 else 0.0)
    breath = rush(np.full(tone.size, 2.0 * hertz), 700, 51) + 0.5 * rush(np.full(tone.size, 5.0 * hertz), 1500, 53)
    return _soaked((unit(tone) + 0.11 * unit(breath)) * swell(seconds, 0.11, 0.42), 5)


def reed_pipe(hertz: float) -> Wave:
    """A small shrill reed with a wide bell: bright, quick, a little nasal."""
    tone = voice(vibrato(0.7, hertz, 5.8, 10, 20), lambda n: n**-0.35)
    tone = shaped(tone, body(0.12, (1300, 1.0, 0.45), (2900, 0.7, 0.35)), below(4200, 2))
    return _soaked(tone * swell(0.7, 0.035, 0.3), 6)


def saz(hertz: float) -> Wave:
    """Long thin strings in three courses, stroked down with a slip of cherry bark."""
    course = (string(0.9, hertz * b, 4200, 0.09, 2.0, 0.03, 60 + k) for k, b in enumerate((1.0, 1.0016, 2.001)))
    parts = [(0.018 * k, unit(one) * (1.0, 0.8, 0.4)[k]) for k, one in enumerate(course)]
    return _soaked(shaped(mixed(0.9, *parts), body(0.45, (450, 0.7, 0.6), (1800, 0.8, 0.5))), 7)


def thumb_keys(hertz: float) -> Wave:
    """A tongue of iron on a gourd, let go by a thumb."""
    parts = [(1.0, 1.0, 0.9), (5.4, 0.28, 0.10), (6.3, 0.20, 0.08), (2.0, 0.08, 0.5), (10.9, 0.12, 0.05)]
    click = shaped(noise(0.65, 71) * struck(0.65, 0.008), above(900, 2), below(3500, 2))
    return _soaked(modes(0.65, hertz, parts, 0.0006) + 0.06 * unit(click), 8, 0.14, 0.25)


def hummed(hertz: float) -> Wave:
    """Two people who hum with closed mouths at their work."""
    seconds = 0.9
    tone = sum(
        voice(vibrato(seconds, hertz * b, 4.8 + k, 9, 30), lambda n: 1 / n) for k, b in enumerate((0.998, 1.003))
    )
    tone = shaped(np.asarray(tone), body(0.06, (290, 1.0, 0.5), (950, 0.25, 0.3), (2500, 0.1, 0.3)))
    return _soaked(unit(tone) * swell(seconds, 0.14, 0.4), 9)


def oud(hertz: float) -> Wave:
    """Two gut strings over a round back of walnut, plucked by a quill."""
    pair = sum(string(0.9, hertz * b, 2000, 0.3, 1.4, 0.16, 80 + k) for k, b in enumerate((0.9988, 1.001)))
    hollow = shaped(np.asarray(pair), body(0.5, (170, 0.8, 0.5), (420, 0.7, 0.4)), below(3000, 2))
    return _soaked(hollow, 10, 0.14)


def low_strings(hertz: float) -> Wave:
    """Thick strings under a wide bow, slow to speak."""
    tone = voice(vibrato(0.9, hertz, 4.9, 8, 20), lambda n: n**-1.1)
    tone = shaped(tone, body(0.3, (200, 1.0, 0.5), (480, 0.6, 0.4), (1100, 0.25, 0.4)), below(1500, 2))
    rough = 1 + 0.08 * unit(shaped(noise(0.9, 95), below(30, 2)))
    return _soaked(unit(tone) * rough * swell(0.9, 0.12, 0.35), 11)


def nagara(hertz: float) -> Wave:
    """A round drum under two sticks: the deep side, then the rim three times, lightly."""
    seconds = 0.7
    curve = hertz * (1 + 0.20 * np.exp(-clock(seconds) / 0.03))
    skin = np.sin(sung(curve)) * struck(seconds, 0.7, 0.002) + 0.5 * np.sin(2 * sung(curve)) * struck(
        seconds, 0.5, 0.002
    )
    skin += 0.3 * np.sin(3 * sung(curve)) * struck(seconds, 0.4, 0.002)
    stick = modes(seconds, 640, [(1.0, 0.5, 0.06), (1.9, 0.4, 0.05), (3.1, 0.25, 0.03)])
    rim = [(0.11 + 0.11 * k, (0.55 - 0.1 * k) * stick) for k in range(3)]
    return _soaked(mixed(seconds, (0.0, skin + 0.5 * stick), *rim), 12, 0.1)


INSTRUMENTS: dict[str, Instrument] = {
    "small-bells": small_bells,
    "qanun": qanun,
    "wet-glass": wet_glass,
    "wooden-bars": wooden_bars,
    "ney": ney,
    "reed-pipe": reed_pipe,
    "saz": saz,
    "thumb-keys": thumb_keys,
    "hummed": hummed,
    "oud": oud,
    "low-strings": low_strings,
    "nagara": nagara,
}


def dye_waves(dyes: Path) -> dict[str, Wave]:
    """The note of every dye by its id; `dyes` is the table that gives each its note and timbre."""
    table = tomllib.loads(dyes.read_text(encoding="utf-8"))["dye"]
    return {dye["id"]: INSTRUMENTS[dye["timbre"]](pitch(dye["note"])) for dye in table}
