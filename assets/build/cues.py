"""The cues of the house: one short sound for each thing that can happen, in wood, felt, copper, string and air."""

from __future__ import annotations

import numpy as np
from synth import (
    Wave,
    below,
    body,
    clock,
    finished,
    grain,
    mixed,
    modes,
    pitch,
    room,
    rush,
    shaped,
    string,
    struck,
    sung,
    swell,
    unit,
    voice,
)

REGISTERS = ("D3", "A3", "D4", "A4", "D5")


def _block(hertz: float, seconds: float, decay: float) -> Wave:
    """A hollow wood block; the lower it is, the more its upper partials carry it through small loudspeakers."""
    upper = (300 / hertz) ** 0.6
    tone = modes(seconds, hertz, [(1, 1.0, decay), (2.76, 0.45 * upper, decay * 0.5), (5.4, 0.22 * upper, decay * 0.3)])
    return tone + 0.18 * grain(seconds, 600, 3200, 0.012, 100)


def tick(hertz: float) -> Wave:
    """One wood block, for a place the focus comes to."""
    return finished(_block(hertz, 0.06, 0.085), 0.02)


def scan(hertz: float) -> Wave:
    """Two dry sticks: shorter and woodier than a tick, for a step of the scan."""
    stick = modes(0.038, hertz, [(1, 0.9, 0.045), (1.5, 0.5, 0.035), (3.9, 0.5, 0.022), (6.3, 0.3, 0.014)])
    return finished(stick + 0.40 * grain(0.038, 2.5 * hertz, min(8 * hertz, 4200), 0.016, 101), 0.012)


def picked() -> Wave:
    """Two wood blocks, up a fourth: the thing is in hand."""
    low, high = (_block(pitch(note), 0.12, 0.12) for note in ("A4", "D5"))
    return finished(mixed(0.21, (0.0, 0.8 * low), (0.085, high)), 0.04)


def placed() -> Wave:
    """A pane set into its lead: a soft thump, then the glass."""
    thump = modes(0.3, 185, [(1, 1.0, 0.16), (2.3, 0.3, 0.08)], 0.002) + 0.10 * grain(0.3, 300, 1500, 0.03, 102)
    glass = modes(0.27, 1760, [(1, 0.30, 0.35), (1.004, 0.15, 0.35), (2.32, 0.10, 0.15)], 0.002)
    return finished(room(mixed(0.32, (0.0, thump), (0.028, glass)), 0.12, 0.3, 7), 0.08)


def not_yet() -> Wave:
    """Two soft low ticks, down a third: no blame, only later."""
    low, lower = (_block(pitch(note), 0.16, 0.17) for note in ("F3", "D3"))
    both = mixed(0.34, (0.0, 0.75 * low), (0.15, lower))
    return finished(shaped(both, below(1200, 2)), 0.06)


def matched() -> Wave:
    """Two strings a fifth apart, together: these belong to each other."""
    low, high = (string(0.5, pitch(note), 2400, 0.35, 1.3, 0.15, 110) for note in ("F4", "C5"))
    return finished(room(mixed(0.5, (0.0, unit(low)), (0.045, unit(high))), 0.18, 0.4, 7), 0.22)


def _brush(seconds: float, start: float, stop: float, seed: int) -> Wave:
    """A brush of bristles that grows toward its end, like a stroke played backwards."""
    time = clock(seconds) / seconds
    stroke = rush(start * (stop / start) ** time, 700, seed)
    bristles = 0.55 + 0.45 * np.sin(2 * np.pi * 46 * clock(seconds)) ** 2
    return stroke * bristles * time**1.8 * np.clip((1 - time) / 0.06, 0, 1)


def undone() -> Wave:
    """A brush stroke taken back, downwards."""
    return finished(_brush(0.34, 2300, 520, 120), 0.02)


def redone() -> Wave:
    """The same brush, upwards."""
    return finished(_brush(0.26, 750, 3300, 121), 0.02)


def hinted() -> Wave:
    """One soft bell: a lamp is lit."""
    parts = [(1.0, 1.0, 0.9), (1.003, 0.5, 0.9), (2.0, 0.25, 0.5), (2.76, 0.16, 0.3)]
    return finished(room(modes(0.5, pitch("A5"), parts, 0.012), 0.18, 0.4, 7), 0.25)


def told() -> Wave:
    """A hum with a closed mouth, before something is said."""
    seconds = 0.3
    time = clock(seconds)
    hum = voice(pitch("D4") * 2 ** (0.17 * np.clip(time / seconds, 0, 1)), lambda n: 1 / n)
    hum = shaped(hum, body(0.05, (320, 1.0, 0.4), (850, 0.35, 0.3), (2300, 0.12, 0.25)))
    return finished(unit(hum) * swell(seconds, 0.09, 0.16), 0.02)


def refused() -> Wave:
    """A felt bump, low and dry: there is no way on here."""
    seconds = 0.14
    hertz = 150 + 45 * np.exp(-clock(seconds) / 0.02)
    bump = np.tanh(3 * np.sin(sung(hertz)) * struck(seconds, 0.13, 0.004))
    bump += modes(seconds, 150, [(2.2, 0.8, 0.08), (3.6, 0.6, 0.06)], 0.003)
    return finished(shaped(bump, below(800, 2)) + 0.16 * grain(seconds, 200, 700, 0.06, 130), 0.04)


def _latch(seconds: float, seed: int) -> Wave:
    """A small iron tongue that drops: a click with a little metal in it."""
    iron = modes(seconds, 1270, [(1.0, 0.5, 0.09), (1.71, 0.4, 0.07), (2.63, 0.3, 0.05)])
    return iron + 0.5 * grain(seconds, 900, 4000, 0.03, seed)


def request() -> Wave:
    """A door latch, lifted softly: up, and down again."""
    click, clack = _latch(0.1, 140), _latch(0.14, 141)
    wood = modes(0.14, 310, [(1, 0.6, 0.09), (2.1, 0.3, 0.05)])
    return finished(shaped(mixed(0.26, (0.0, 0.45 * click), (0.11, clack + wood)), below(3200, 1)), 0.05)


def leave() -> Wave:
    """A heavy door that closes: the wood, then its latch."""
    door = modes(0.4, 147, [(1, 1.0, 0.28), (1.62, 0.8, 0.22), (2.7, 0.6, 0.16), (4.2, 0.35, 0.1)], 0.004)
    door += 0.25 * grain(0.4, 150, 900, 0.12, 150)
    return finished(room(mixed(0.48, (0.0, door), (0.13, 0.22 * _latch(0.2, 151))), 0.25, 0.4, 7), 0.15)


def rest() -> Wave:
    """A tea spoon that touches its glass twice."""
    parts = [(1.0, 1.0, 0.45), (1.006, 0.5, 0.45), (1.58, 0.5, 0.3)]
    glass = modes(0.4, 2350, parts) + 0.2 * grain(0.4, 2000, 4500, 0.01, 160)
    tea = modes(0.4, 640, [(1.0, 0.35, 0.12)], 0.002)
    return finished(room(mixed(0.48, (0.0, glass + tea), (0.15, 0.55 * glass)), 0.15, 0.3, 7), 0.2)


def _swish(start: float, stop: float, seed: int) -> Wave:
    """Silk drawn through air: narrow noise and a faint tone that glide together."""
    seconds = 0.42
    turn = np.sin(np.clip(clock(seconds) / seconds, 0, 1) * np.pi / 2) ** 2
    hertz = start * (stop / start) ** turn
    silk = rush(hertz, 240, seed) + 0.35 * np.sin(sung(hertz))
    return silk * swell(seconds, 0.2, 0.22)


def opened() -> Wave:
    """A place comes nearer: a swish upwards."""
    return finished(_swish(330, 1400, 170), 0.03)


def closed() -> Wave:
    """A place draws back: a swish downwards."""
    return finished(_swish(1050, 250, 172), 0.03)


def finished_work() -> Wave:
    """Three plucks, quick and upwards, the last one ringing: the work is done."""
    parts = []
    for k, note in enumerate(("F4", "C5", "F5")):
        start = 0.09 * k
        pluck = unit(string(0.48 - start, pitch(note), 2800, 0.3, 2.0, 0.12, 180 + k))
        parts.append((start, (0.6 + 0.15 * k) * pluck))
    glow = modes(0.3, pitch("F5"), [(1, 0.4, 1.6), (2, 0.16, 1.0), (2.76, 0.06, 0.6)], 0.02)
    return finished(room(mixed(0.49, *parts, (0.18, glow)), 0.15, 0.3, 7), 0.2)


def flourish() -> Wave:
    """Five notes that rise and stay: the music of a reward, no earcon."""
    parts = []
    for k, note in enumerate(("F4", "A4", "C5", "D5", "F5")):
        hertz, start = pitch(note), 0.15 * k
        pluck = unit(string(1.5 - start, hertz, 2800, 0.3, 2.0, 0.12, 180 + k))
        parts.append((start, (0.62 + 0.06 * k) * pluck))
    glow = modes(0.9, pitch("F5"), [(1, 0.4, 1.6), (1.002, 0.3, 1.6), (2, 0.16, 1.0), (2.76, 0.06, 0.6)], 0.02)
    ground = modes(0.9, pitch("F3"), [(1, 0.28, 1.8), (2, 0.14, 1.4)], 0.03)
    return finished(room(mixed(1.5, *parts, (0.6, glow), (0.6, ground)), 0.2, 0.6, 7), 0.55)


def cue_waves() -> dict[str, Wave]:
    """Every cue by its file name; tick and scan run from 1 (lowest row, D3) to 5 (highest, D5)."""
    waves = {f"tick-{k}": tick(pitch(note)) for k, note in enumerate(REGISTERS, 1)}
    waves |= {f"scan-{k}": scan(pitch(note)) for k, note in enumerate(REGISTERS, 1)}
    waves |= {"picked": picked(), "placed": placed(), "not-yet": not_yet(), "matched": matched()}
    waves |= {"undone": undone(), "redone": redone(), "hinted": hinted(), "told": told(), "refused": refused()}
    waves |= {"request": request(), "rest": rest(), "leave": leave(), "opened": opened(), "closed": closed()}
    return waves | {"finished": finished_work()}
