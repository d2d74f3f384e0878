"""Measures whether a picture holds a regular pattern of stripes that can be too much for photosensitive eyes."""

from __future__ import annotations

from cmath import exp, pi
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import atan2, cos, hypot, sin
from operator import mul

BLOCK = 64
"""Pixels of the squares that are looked at one by one; stripes 3 to 26 pixels wide, light and dark, are seen."""
FEWEST = 2.4
"""Waves in a square from which it counts as striped."""
STEP, DARK = 0.10, 0.80
"""High contrast: light and dark differ by so much of full luminance, and the dark is below DARK."""
PURE = 0.45
"""The share of a square's changes that one direction and width must hold for it to look like stripes."""
PAIRS, AREA = 8, 0.40
"""At most so many light and dark pairs may stand on more than so much of the screen (checklist row 131)."""


@dataclass(frozen=True, slots=True)
class Striped:
    """The largest region of like stripes: the share of the picture it covers, how many pairs it holds."""

    area: float = 0.0
    pairs: int = 0

    @property
    def passes(self) -> bool:
        return self.area <= AREA or self.pairs <= PAIRS


Wave = tuple[float, float]


def striped(luminance: Sequence[float], size: tuple[int, int]) -> Striped:
    """The most striking stripes of a picture of relative luminances 0..1, row by row.

    About 512 pixels wide is right: finer stripes are then below a tenth of a degree at the usual distance.
    """
    width, height = size
    found: dict[tuple[int, int], Wave] = {}
    for y in _starts(height):
        for x in _starts(width):
            rows = [luminance[row * width + x : row * width + x + BLOCK] for row in range(y, y + BLOCK)]
            wave = strongest(rows)
            if wave is not None:
                found[(x, y)] = wave
    squares = len(_starts(width)) * len(_starts(height))
    best = Striped()
    for wave in found.values():
        alike = [place for place, other in found.items() if _alike(wave, other)]
        best = max(best, Striped(len(alike) / squares, _pairs(wave, alike)), key=lambda s: (not s.passes, s.area))
    return best


def _starts(length: int) -> list[int]:
    """Where squares begin so that they cover a length, the last two overlapping where they must."""
    count = max(1, -(-length // BLOCK))
    step = (length - BLOCK) / max(1, count - 1)
    return [round(n * step) for n in range(count)]


def _alike(one: Wave, other: Wave) -> bool:
    """Whether two squares show the same stripes: direction and width differ by no more than the measure does."""
    return min(hypot(one[0] - other[0], one[1] - other[1]), hypot(one[0] + other[0], one[1] + other[1])) < 1.6


def _pairs(wave: Wave, places: Sequence[tuple[int, int]]) -> int:
    """How many waves there are from one end of these squares to the other, across the stripes."""
    angle = atan2(wave[1], wave[0])
    corners = [(x + a * BLOCK, y + b * BLOCK) for x, y in places for a in (0, 1) for b in (0, 1)]
    along = [x * cos(angle) + y * sin(angle) for x, y in corners]
    return round((max(along) - min(along)) * hypot(*wave) / BLOCK)


def strongest(rows: Sequence[Sequence[float]]) -> Wave | None:
    """Waves across and down of the stripes in one square; None where it is not striped, or only faintly."""
    mean = sum(map(sum, rows)) / BLOCK**2
    spread = sum(sum(map(mul, row, row)) for row in rows) / BLOCK**2 - mean**2
    if spread * 8 < STEP**2 * PURE or mean - STEP / 2 >= DARK:
        return None
    lines = [fourier([complex(value - mean) for value in row]) for row in rows]
    columns = [fourier(list(column)) for column in zip(*lines, strict=True)]
    power = {
        (_signed(x), _signed(y)): abs(value) ** 2 / BLOCK**4
        for x, column in enumerate(columns[: BLOCK // 2])
        for y, value in enumerate(column)
        if hypot(x, _signed(y)) >= FEWEST
    }
    peak = max(power, key=lambda place: power[place])
    near = {place: value for place, value in power.items() if hypot(place[0] - peak[0], place[1] - peak[1]) < 1.6}
    held = 2 * sum(near.values())
    if held < PURE * spread or (8 * held) ** 0.5 < STEP:
        return None
    whole = sum(near.values())
    return sum(x * v for (x, _), v in near.items()) / whole, sum(y * v for (_, y), v in near.items()) / whole


def _signed(number: int) -> int:
    return number - BLOCK if number > BLOCK // 2 else number


@cache
def _turns(size: int) -> tuple[complex, ...]:
    return tuple(exp(-2j * pi * k / size) for k in range(size // 2))


def fourier(wave: list[complex]) -> list[complex]:
    """The discrete Fourier transform of four values or a larger power of two, after Cooley and Tukey."""
    if len(wave) == 4:
        a, b, c, d = wave
        return [a + b + c + d, a - c - 1j * (b - d), a - b + c - d, a - c + 1j * (b - d)]
    even, odd = fourier(wave[::2]), fourier(wave[1::2])
    turned = [turn * value for turn, value in zip(_turns(len(wave)), odd, strict=True)]
    return [a + b for a, b in zip(even, turned, strict=True)] + [a - b for a, b in zip(even, turned, strict=True)]
