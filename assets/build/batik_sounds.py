"""Makes the sounds of batik and prints how they would be heard: `python assets/build/batik_sounds.py`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from batik_notes import SILK, drip, dye_waves, pour
from sounds import ASSETS, listen, make
from synth import (
    RATE,
    Wave,
    above,
    below,
    clock,
    finished,
    mixed,
    modes,
    noise,
    pitch,
    room,
    rush,
    shaped,
    struck,
    unit,
)

BATIK = ASSETS / "batik"
BLOCKS = {
    "guard-lines": (0, 0.40, 2, 0.12),
    "fruit": (1.4, 0.36, 2, 0.17),
    "ring": (2.2, 0.50, 5, 0.055),
    "buta": (3, 0.30, 1, 0.022),
    "fruit-rim": (3.2, 0.50, 2, 0.22),
    "buta-rim": (4.3, 0.42, 3, 0.08),
    "star": (5, 0.28, 1, 0.022),
    "star-ring": (5.5, 0.50, 4, 0.08),
    "eight-petals": (6, 0.34, 3, 0.022),
    "wave": (6, 0.38, 2, 0.15),
    "leaf": (7.4, 0.50, 1, 0.022),
    "six-petals": (8, 0.46, 3, 0.022),
    "square": (8, 0.15, 1, 0.022),
    "long-petal": (9.5, 0.32, 1, 0.022),
    "buta-pair": (10.5, 0.36, 2, 0.022),
    "ray": (11, 0.24, 1, 0.022),
    "diamond": (12.5, 0.17, 1, 0.022),
    "buta-heart": (13.3, 0.28, 1, 0.022),
    "fruit-seeds": (14.4, 0.34, 4, 0.022),
    "dot": (15, 0.15, 1, 0.022),
}
"""How each block knocks: its size from 0, the largest, to 15; seconds; how many times it touches; seconds between."""
LOW, STEP = 140.0, 2 ** (2.2 / 12)


def tok(size: float, seconds: float, touches: int, apart: float, seed: int) -> Wave:
    """One thump of pear wood on stretched silk: the smaller the block the higher, the thinner its lines the drier."""
    hertz = LOW * STEP**size
    decay = 0.62 * (seconds - apart * (touches - 1))
    wood = modes(seconds, hertz, [(1, 1.0, decay), (2.1, 0.35, decay * 0.5), (3.7, 0.22, decay * 0.3)], 0.0015)
    silk = shaped(noise(seconds, seed) * struck(seconds, 0.25 * seconds), above(1.5 * hertz, 1), below(6 * hertz, 2))
    whole = unit(wood) + 0.10 * touches * unit(silk)
    parts = [(apart * n, 0.8**n * whole) for n in range(touches)]
    return finished(room(mixed(seconds, *parts), 0.08, 0.25, 7), 0.35 * seconds)


def stroke() -> Wave:
    """A wide brush full of wax, drawn along the silk: it lands softly, rushes, and lifts."""
    seconds = 0.5
    time = clock(seconds) / seconds
    bristles = 0.75 + 0.25 * np.abs(np.sin(2 * np.pi * 9 * time))
    drawn = rush(520 + 900 * np.sin(np.pi * time) ** 2, 700, 221) * bristles * np.sin(np.pi * time) ** 0.8
    lands = modes(seconds, 190, [(1, 1.0, 0.12), (2.3, 0.3, 0.06)], 0.004)
    return finished(room(unit(drawn) + 0.35 * unit(lands), 0.1, 0.25, 7), 0.15)


def silk() -> Wave:
    """Plain silk: a breath of its high note, under the rustle of cloth that is lifted."""
    seconds = 0.5
    time = clock(seconds) / seconds
    note = modes(seconds, pitch(SILK), [(1.0, 1.0, 1.2), (1.006, 0.5, 1.0), (2.0, 0.12, 0.4)], 0.06)
    folds = 0.5 + 0.5 * np.abs(np.sin(2 * np.pi * 5.5 * time + 2 * np.sin(9 * time)))
    rustle = shaped(noise(seconds, 201), above(1500, 2), below(4500, 2)) * folds * np.sin(np.pi * time) ** 0.7
    return finished(room(unit(note) + 0.25 * unit(rustle), 0.2, 0.4, 91), 0.25)


def crumple() -> Wave:
    """Silk crushed in two hands: many small dry cracks of wax."""
    seconds = 0.5
    rng = np.random.default_rng(202)
    wave = np.zeros(round(seconds * RATE))
    for _ in range(90):
        start = rng.beta(1.6, 1.9) * (seconds - 0.05)
        crack = shaped(noise(0.04, int(rng.integers(1 << 30))) * struck(0.04, 0.012), above(700, 2), below(4200, 2))
        wave = wave + mixed(seconds, (start, rng.uniform(0.2, 1.0) * unit(crack)))
    cloth = shaped(noise(seconds, 203), above(500, 2), below(2200, 2)) * np.sin(np.pi * clock(seconds) / seconds)
    return finished(shaped(unit(wave) + 0.22 * unit(cloth), below(3800, 3)), 0.08)


def boil() -> Wave:
    """A pot that boils: bubbles large and small, one over the other, and steam."""
    seconds = 0.5
    rng = np.random.default_rng(204)
    parts = [(rng.uniform(0, 0.40), rng.uniform(0.3, 1.0) * drip(int(rng.integers(5)), rng.uniform(210, 640)))
             for _ in range(26)]  # fmt: skip
    steam = rush(np.full(round(seconds * RATE), 1700.0), 1400, 205) * np.sin(np.pi * clock(seconds) / seconds)
    hiss = mixed(seconds, (0.0, 0.3 * pour(0.45, 206)))
    return finished(room(unit(mixed(seconds, *parts)) + 0.05 * steam + 0.05 * hiss, 0.15, 0.3, 7), 0.12)


def main() -> None:
    folder: Path = BATIK / "sounds"
    toks = {"band": stroke(), **{name: tok(*how, 300 + n) for n, (name, how) in enumerate(BLOCKS.items())}}
    make(folder / "block", {"leaf": toks.pop("leaf")})
    make(folder, {"silk": silk(), "crumple": crumple(), "boil": boil(), **toks, **dye_waves(BATIK / "dyes.toml")})
    listen(folder)


if __name__ == "__main__":
    main()
