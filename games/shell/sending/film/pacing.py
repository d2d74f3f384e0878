"""How long each moment of a making-of stands, so that all of it can be seen and nothing flashes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ....core.values import dataclass

FPS = 20
"""Pictures a second; a moment begins with one of them."""
SHORTEST, USUAL, LONGEST = 10.0, 15.0, 20.0
"""Seconds of a whole clip (issue: 10-20 s)."""
FIRST, LAST = 2.4, 3.4
"""Seconds for which the first and the last moment are held at least."""
MOST_A_SECOND = 5.75
"""Moments in a second at most: fewer than six changes are fewer than three flashes (checklist row 131; WCAG 2.3.2)."""
SLOWEST = 1.2
"""Seconds between two moments at most."""
RING = 1.6
"""Seconds for which it is told whose hand is at work, at least."""


@dataclass(frozen=True, slots=True)
class Pace:
    """`starts` are the pictures with which the moments begin, `length` how many pictures there are in all."""

    starts: tuple[int, ...]
    length: int

    @property
    def seconds(self) -> float:
        return self.length / FPS


def fits(hands: Sequence[int], first: float, last: float) -> bool:
    """Whether there is time for moments whose hands are these, between ends that are held for so long."""
    return first + sum(_seconds(_parts(hands), 1 / MOST_A_SECOND)) + last <= LONGEST


def rings_fit(rings: int, first: float, last: float) -> bool:
    """Whether there is time to tell whose hand was at work."""
    return rings * RING <= LONGEST - first - last


def paced(hands: Sequence[int], first: float = FIRST, last: float = LAST) -> Pace:
    """The pace of moments whose hands are these; `first` and `last` are the seconds that the ends are held.

    Each hand has RING seconds at least, and its moments follow evenly.
    """
    parts = _parts(hands)
    wanted = min(max((USUAL - first - last) / max(1, len(hands) - 1), 1 / MOST_A_SECOND), SLOWEST)
    seconds = _seconds(parts, wanted)
    if first + sum(seconds) + last > LONGEST:
        seconds = _seconds(parts, 1 / MOST_A_SECOND)
    starts, at = [0.0], first
    for count, whole in zip(parts, seconds, strict=True):
        starts += [at + n * whole / count for n in range(count)]
        at += whole
    end = max(starts[-1] + last, SHORTEST)
    return Pace(tuple(round(start * FPS) for start in starts), round(end * FPS))


def _parts(hands: Sequence[int]) -> list[int]:
    """How many moments each hand has; the first of all is nobody's."""
    return [len(list(every)) for _, every in groupby(hands[1:])]


def _seconds(parts: Sequence[int], step: float) -> list[float]:
    """How long each hand is at work."""
    return [count * step if len(parts) == 1 else max(RING, count * step) for count in parts]
