"""How large things must be for one pair of eyes, from a check of nine points."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from statistics import fmean

from ...core.space import Point
from ...core.values import dataclass

AXES = (0, 1)


@dataclass(frozen=True, slots=True)
class Looked:
    """A point that was shown, and where a gaze was reported while it was looked at; all in reference px."""

    shown: Point
    seen: tuple[Point, ...]


def needed(points: Sequence[Looked]) -> tuple[float, float]:
    """Width and height in reference px that hold 95 % of the reports: 2 (offset + 2 sigma) on each axis.

    Offset and spread are means over the points (Feit et al. 2017; checklist row 61). ValueError for no points, or a
    point with fewer than two reports.
    """
    if not points or any(len(point.seen) < 2 for point in points):
        raise ValueError("each point needs two reports")
    sizes = []
    for axis in AXES:
        offsets = [abs(fmean(at[axis] for at in point.seen) - point.shown[axis]) for point in points]
        sizes.append(2 * (fmean(offsets) + 2 * fmean(_spread(point, axis) for point in points)))
    return (sizes[0], sizes[1])


def _spread(point: Looked, axis: int) -> float:
    values = [at[axis] for at in point.seen]
    middle = fmean(values)
    return sqrt(sum((value - middle) ** 2 for value in values) / (len(values) - 1))


def proposed(points: Sequence[Looked], ladder: Sequence[float]) -> float:
    """The smallest step of a ladder of sizes that is enough both ways; its largest where none is."""
    enough = max(needed(points))
    return min((step for step in ladder if step >= enough), default=max(ladder))
