"""Makes the sounds of the souvenirs from their rhythms: `python assets/build/souvenir_sounds.py`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from sounds import ASSETS, listen, make
from souvenir_beats import BEATS
from synth import Wave, above, below, finished, mixed, noise, room, rush, shaped, unit

SOUVENIRS = ASSETS / "souvenirs"
LONGEST = 1.5
FADE = 0.12
Rhythm = Mapping[str, Sequence[float]]


def rhythms(table: Path) -> dict[str, Rhythm]:
    """Onsets and lengths in seconds and strengths 0..1, by souvenir."""
    return tomllib.loads(table.read_text("utf-8"))


def _steam(seconds: float) -> Wave:
    """The breath of a kettle that is never still."""
    return 0.05 * rush(np.full(round(seconds * 44100), 1500.0), 1100, 701)


def _turning(seconds: float) -> Wave:
    """The low rub of a wheel on its axle."""
    return 0.02 * unit(shaped(noise(seconds, 702), above(180, 2), below(420, 2)))


GROUNDS = {"samovar": _steam, "clay-jar": _turning}
"""What goes on under the beats."""


def sounded(name: str, rhythm: Rhythm) -> Wave:
    """All beats of a souvenir, each as strong as its rhythm says, in a small room of stone."""
    beats = list(zip(rhythm["onsets"], rhythm["strengths"], rhythm["lengths"], strict=True))
    parts = [(at, strength * unit(BEATS[name](n, strength, lasts))) for n, (at, strength, lasts) in enumerate(beats)]
    seconds = min(LONGEST, max(at + wave.size / 44100 for at, wave in parts) + 0.08)
    ground = [(0.0, GROUNDS[name](seconds))] if name in GROUNDS else []
    return finished(room(mixed(seconds, *parts, *ground), 0.10, 0.22, 7), FADE)


def main() -> None:
    known = rhythms(SOUVENIRS / "rhythms.toml")
    make(SOUVENIRS / "sounds", {name: sounded(name, rhythm) for name, rhythm in known.items()})
    listen(SOUVENIRS / "sounds")


if __name__ == "__main__":
    main()
