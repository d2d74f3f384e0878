"""Measures how often the places of a film flash, after the text of WCAG 2.2 (criteria 2.3.1 and 2.3.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from math import hypot
from operator import sub

MOST = 3
"""Flashes that any place may have within one second (2.3.2)."""
STEP, DARK = 0.10, 0.80
"""A transition changes the relative luminance by at least STEP, and its darker end is below DARK (general flash)."""
RED, FAR = 0.8, 0.2
"""A red transition begins or ends at a red that makes up this share of the light, so far away in CIE 1976 u'v'."""
AREA = 0.25
"""The share of a field of 10 degrees that may flash more often (2.3.1)."""
FIELD = (341 / 1024, 256 / 768)
"""The width and height of that field, as shares of a screen at the usual distance."""
LEAST = 10
"""No channel that changes by less than this of 255 changes the luminance by STEP below DARK."""
MOMENTS = 24
"""At most so many moments are looked at for the area that flashes together."""
WHITE = (0.1978, 0.4683)
"""u'v' of D65, taken for black, which has no colour of its own."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The most flashes of one pixel within a second, and the largest share of a field that flashes more than MOST.

    `red` and `red_area` count saturated red in the same way; `at` is the pixel that flashes most, (x, y).
    """

    flashes: int = 0
    red: int = 0
    area: float = 0.0
    red_area: float = 0.0
    at: tuple[int, int] | None = None

    @property
    def quiet(self) -> bool:
        """2.3.2, the rule of this house: nothing, however small, flashes more than three times in any second."""
        return self.flashes <= MOST and self.red <= MOST

    @property
    def passes(self) -> bool:
        """2.3.1: what flashes more often is small."""
        return self.area <= AREA and self.red_area <= AREA


@dataclass(slots=True)
class _Over:
    """Pixels that flash too often, with the moments (frame numbers) at which such a second begins."""

    most: int = 0
    at: int = -1
    pixels: list[tuple[int, tuple[int, ...]]] = field(default_factory=list)

    def take(self, pixel: int, turns: Sequence[int], fps: int) -> None:
        count, seconds = busiest(turns, fps)
        if count > self.most:
            self.most, self.at = count, pixel
        if seconds:
            self.pixels.append((pixel, seconds))


def worst(frames: Sequence[bytes], size: tuple[int, int], fps: int) -> Verdict:
    """The verdict on a film: frames of RGB bytes, `size` in pixels, `fps` frames a second."""
    kept = _changing(frames)
    light, red = _Over(), _Over()
    known: dict[tuple[bytes, ...], tuple[tuple[int, ...], tuple[int, ...]]] = {}
    for pixel, series in _series([frame for _, frame in kept], size[0] * size[1]):
        if series not in known:
            times = [number for number, _ in kept]
            colours = list(zip(*series, strict=True))
            known[series] = (light_turns(colours, times), red_turns(colours, times))
        for over, turns in zip((light, red), known[series], strict=True):
            if len(turns) > 1:
                over.take(pixel, turns, fps)
    place = light.at if light.most >= red.most else red.at
    at = None if place < 0 else (place % size[0], place // size[0])
    return Verdict(light.most, red.most, _area(light, size, fps), _area(red, size, fps), at)


def _changing(frames: Sequence[bytes]) -> list[tuple[int, bytes]]:
    """The frames that differ from the one before, with their numbers."""
    changed = [(n, frame) for n, (before, frame) in enumerate(pairwise(frames), 1) if frame != before]
    return [(0, frames[0]), *changed] if frames else []


def _series(frames: Sequence[bytes], pixels: int) -> Iterator[tuple[int, tuple[bytes, ...]]]:
    """Each pixel that changes enough to matter, with its levels of red, green and blue through time."""
    if len(frames) < 3:
        return
    film, stride = b"".join(frames), 3 * pixels
    for pixel in range(pixels):
        series = tuple(film[3 * pixel + part :: stride] for part in range(3))
        if any(max(levels) - min(levels) >= LEAST for levels in series) and _turning(series):
            yield pixel, series


def _turning(series: tuple[bytes, ...]) -> bool:
    """Whether a pixel may turn at all: one that only grows lighter, or only darker, does not."""
    rises = [levels[-1] - levels[0] for levels in series]
    if min(rises) < 0 < max(rises):
        return True
    ways = (sum(map(abs, map(sub, levels[1:], levels))) for levels in series)
    return any(way - abs(rise) >= LEAST for way, rise in zip(ways, rises, strict=True))


@cache
def _levels() -> tuple[float, ...]:
    """The linear light of each of 256 levels (relative luminance, WCAG 2.2)."""
    parts = (level / 255 for level in range(256))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)


@lru_cache(maxsize=200_000)
def _seen(colour: tuple[int, int, int]) -> tuple[float, float, float, float]:
    """Relative luminance, share of red, u' and v' of a colour."""
    levels = _levels()
    r, g, b = (levels[part] for part in colour)
    luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b
    x = 0.4124564 * r + 0.3575761 * g + 0.1804375 * b
    y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    z = 0.0193339 * r + 0.1191920 * g + 0.9503041 * b
    whole = x + 15 * y + 3 * z
    u, v = (4 * x / whole, 9 * y / whole) if whole > 1e-9 else WHITE
    return luminance, r / (r + g + b) if r + g + b > 1e-9 else 0.0, u, v


@cache
def _lights() -> tuple[tuple[float, ...], ...]:
    """What each level of red, green and blue adds to the relative luminance."""
    return tuple(tuple(weight * level for level in _levels()) for weight in (0.2126, 0.7152, 0.0722))


def light_turns(colours: Sequence[tuple[int, int, int]], times: Sequence[int]) -> tuple[int, ...]:
    """When the luminance of a pixel turns: each turn is a transition opposite to the one before."""
    red, green, blue = _lights()
    values = [red[r] + green[g] + blue[b] for r, g, b in colours]
    if sum(map(abs, map(sub, values[1:], values))) < 2 * STEP:
        return ()
    turns: list[int] = []
    low = high = values[0]
    up: bool | None = None
    for value, time in zip(values, times, strict=True):
        if up is not False and value <= high - STEP and value < DARK:
            turns.append(time)
            up, low, high = False, value, value
        elif up is not True and value >= low + STEP and low < DARK:
            turns.append(time)
            up, low, high = True, value, value
        elif value < low:
            low = value
        elif value > high:
            high = value
    return tuple(turns)


def red_turns(colours: Sequence[tuple[int, int, int]], times: Sequence[int]) -> tuple[int, ...]:
    """When a pixel turns to saturated red, and when away from it."""
    levels = _levels()
    if not any(levels[r] >= RED * (levels[r] + levels[g] + levels[b]) > 0 for r, g, b in colours):
        return ()
    turns: list[int] = []
    least = most = _seen(colours[0])
    toward: bool | None = None
    for colour, time in zip(colours, times, strict=True):
        here = _seen(colour)
        if toward is not True and here[1] >= RED and _far(least, here):
            turns.append(time)
            toward, least, most = True, here, here
        elif toward is not False and most[1] >= RED and here[1] < most[1] and _far(most, here):
            turns.append(time)
            toward, least, most = False, here, here
        least, most = min(least, here, key=_redness), max(most, here, key=_redness)
    return tuple(turns)


def _redness(seen: tuple[float, float, float, float]) -> float:
    return seen[1]


def _far(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return hypot(one[2] - other[2], one[3] - other[3]) > FAR


def busiest(turns: Sequence[int], fps: int) -> tuple[int, tuple[int, ...]]:
    """The most flashes (two turns each) within a second, and the frames at which a second with too many begins."""
    most, seconds, end = 0, [], 0
    for n, turn in enumerate(turns):
        while end < len(turns) and turns[end] < turn + fps:
            end += 1
        count = (end - n) // 2
        most = max(most, count)
        if count > MOST:
            seconds.append(turn)
    return most, tuple(seconds)


def _area(over: _Over, size: tuple[int, int], fps: int) -> float:
    """The largest share of a field of 10 degrees that flashes too often at the same time."""
    moments = sorted({second for _, seconds in over.pixels for second in seconds})
    moments = moments[:: -(-len(moments) // MOMENTS) or 1]
    return max((_share(_flashing(over, moment, fps), size) for moment in moments), default=0.0)


def _flashing(over: _Over, moment: int, fps: int) -> list[int]:
    """The pixels whose second of too many flashes holds this moment."""
    return [pixel for pixel, seconds in over.pixels if any(s <= moment < s + fps for s in seconds)]


def _share(pixels: Sequence[int], size: tuple[int, int]) -> float:
    """The largest share of any field that these pixels fill."""
    width, height = size
    wide, high = max(1, round(FIELD[0] * width)), max(1, round(FIELD[1] * height))
    rows = [bytearray(width) for _ in range(height)]
    for pixel in pixels:
        rows[pixel // width][pixel % width] = 1
    sums = [[0] * (width + 1)]
    for row in rows:
        across = (0, *accumulate(row))
        sums.append([above + here for above, here in zip(sums[-1], across, strict=True)])
    counts = (
        sums[y + high][x + wide] - sums[y][x + wide] - sums[y + high][x] + sums[y][x]
        for y in range(height - high + 1)
        for x in range(width - wide + 1)
    )
    return max(counts, default=0) / (wide * high)
