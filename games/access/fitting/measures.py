"""Presses to a clear cue, and what they say of a player's hand."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, dist, sqrt

from ...core.space import Point
from ...core.values import dataclass

FASTEST = 0.1
"""Seconds below which nobody reacts: such a press was on its way before the cue (scanning.md, section 8)."""


AWAY = 3.0
"""So many times the usual reaction, and more: it was no reaction to the light."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """One press: seconds from the cue (None: there was no cue), from the counted press before (None: none within
    DOUBLE), and held. For a pointer `missed` is where it came down from the middle of the bell and `slid` how far it
    went until it came up, both in reference px; `rested` is the seconds it stood on the bell before.
    """

    after_cue: float | None = None
    after_press: float | None = None
    held: float = 0.0
    missed: Point | None = None
    slid: float = 0.0
    rested: float | None = None


@dataclass(frozen=True, slots=True)
class Measures:
    """The answers to cues, the double hits, and the presses that nobody meant, each in the order they came."""

    answers: tuple[Pressed, ...] = ()
    doubles: tuple[Pressed, ...] = ()
    unmeant: tuple[Pressed, ...] = ()

    @staticmethod
    def of(presses: Sequence[Pressed]) -> Measures:
        """Sorts presses: a double hit is no answer, and what comes before anyone can react is not meant."""
        doubles = tuple(p for p in presses if p.after_press is not None)
        others = [p for p in presses if p.after_press is None]
        answers = tuple(p for p in others if p.after_cue is not None and p.after_cue >= FASTEST)
        return Measures(answers, doubles, tuple(p for p in others if p not in answers))

    @property
    def reactions(self) -> tuple[float, ...]:
        """Seconds from light to press; where somebody looked away for a while is left out."""
        found = [p.after_cue for p in self.answers if p.after_cue is not None]
        usual = percentile(found, 0.5)
        return tuple(seconds for seconds in found if seconds <= AWAY * usual)

    @property
    def points(self) -> tuple[Point, ...]:
        return tuple(p.missed for p in self.answers if p.missed is not None)


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def spread(values: Sequence[float]) -> float:
    """The standard deviation of a sample; 0 for fewer than two."""
    if len(values) < 2:
        return 0.0
    middle = mean(values)
    return sqrt(sum((v - middle) ** 2 for v in values) / (len(values) - 1))


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all lie at or below; 0 for none."""
    ordered = sorted(values)
    return ordered[max(0, min(len(ordered) - 1, ceil(share * len(ordered)) - 1))] if ordered else 0.0


def scatter(points: Sequence[Point]) -> tuple[float, float]:
    """How far the middle of some points lies from where they were meant, and how far they lie from that middle.

    The larger of both axes, as a standard deviation (Feit et al. 2017: size = 2 (offset + 2 sigma)).
    """
    if not points:
        return 0.0, 0.0
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return dist((0.0, 0.0), (mean(xs), mean(ys))), max(spread(xs), spread(ys))
