"""The workshop in the evening: a soft pad, air in a courtyard and distant taps, as a loop without a seam."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from synth import RATE, Wave, above, below, clock, modes, noise, pitch, shaped, struck, unit

SECONDS = 40.0
# Each chord swells and sinks within its own quarter of the loop and half of its neighbours'.
CHORDS = (("F3", "C4", "G4"), ("D3", "A3", "F4"), ("G3", "D4", "A4"), ("C4", "F3", "A4"))
# Second, hertz of the thing worked on, loudness, pan: three craftsmen who take their time.
TAPS = (
    (2.10, 620, 0.9, -0.6),
    (2.55, 620, 0.6, -0.6),
    (3.45, 620, 0.8, -0.6),
    (8.30, 392, 0.8, 0.5),
    (9.10, 392, 0.5, 0.5),
    (13.2, 1180, 0.35, 0.2),
    (13.6, 1180, 0.3, 0.2),
    (14.0, 1180, 0.4, 0.2),
    (14.8, 1180, 0.3, 0.2),
    (19.7, 640, 0.8, -0.6),
    (20.1, 640, 0.5, -0.6),
    (25.4, 392, 0.7, 0.5),
    (26.6, 392, 0.6, 0.5),
    (27.0, 392, 0.8, 0.5),
    (31.9, 1180, 0.35, 0.2),
    (32.7, 1180, 0.4, 0.2),
    (36.2, 620, 0.7, -0.6),
    (36.7, 620, 0.5, -0.6),
)


def _whole(hertz: float) -> float:
    """The nearest pitch that fits the loop a whole number of times."""
    return round(hertz * SECONDS) / SECONDS


def _pad(side: int) -> Wave:
    """Slow chords; the two sides differ by a few turns per loop, so that the pad breathes between them."""
    time = clock(SECONDS)
    wave = np.zeros(time.size)
    for k, chord in enumerate(CHORDS):
        turn = 2 * np.pi * (time / SECONDS - k / len(CHORDS))
        breath = np.clip(0.5 + 0.5 * np.cos(turn), 0, 1) ** 3
        for n, note in enumerate(chord):
            for part, level in ((1, 1.0), (2, 0.22), (3, 0.06)):
                hertz = _whole(part * pitch(note) + (0.15 if side else -0.15) * part)
                wave += breath * level * (0.9**n) * np.sin(2 * np.pi * hertz * time + 1.7 * n + 0.9 * k)
    return unit(wave)


def _air(seed: int) -> Wave:
    """A little evening air: noise whose ends meet because it is shaped as a circle."""
    tone = np.fft.rfft(noise(SECONDS, seed))
    hertz = np.asarray(np.fft.rfftfreq(round(SECONDS * RATE), 1 / RATE), dtype=np.float64)
    wave = np.fft.irfft(tone * above(180, 2)(hertz) * below(520, 1)(hertz), round(SECONDS * RATE))
    gusts = 0.7 + 0.3 * np.sin(2 * np.pi * 3 * clock(SECONDS) / SECONDS + seed)
    return wave / np.std(wave) * gusts


def _tap(hertz: float) -> Wave:
    wood = modes(0.5, hertz, [(1, 1.0, 0.12), (2.4, 0.4, 0.07), (3.8, 0.15, 0.05)], 0.002)
    return shaped(wood, below(1400, 1))


def _taps(side: int) -> Wave:
    """The taps of one side, answered by the walls of the courtyard; an echo past the end comes in at the start."""
    size = round(SECONDS * RATE)
    wave = np.zeros(size)
    for second, hertz, loud, pan in TAPS:
        share = np.cos((pan + 1) * np.pi / 4) if side == 0 else np.sin((pan + 1) * np.pi / 4)
        tap = _tap(hertz)
        first = round(second * RATE)
        wave[first : first + tap.size] += loud * share * tap
    answer = shaped(noise(1.4, 200 + side) * struck(1.4, 1.3, 0.02), above(220, 2), below(1500, 1))
    heard = np.fft.irfft(np.fft.rfft(wave) * np.fft.rfft(answer, size), size)
    return wave + 1.4 * heard / float(np.sqrt(np.sum(answer**2)))


def workshop(level: float) -> NDArray[np.float64]:
    """The loop as frames x 2 sides, with this root mean square (0.01 is -40 dBFS)."""
    sides = [0.8 * _pad(side) + 0.07 * _air(210 + side) + 1.2 * _taps(side) for side in (0, 1)]
    both = np.stack(sides, axis=1)
    return both * (level / float(np.sqrt(np.mean(both**2))))
