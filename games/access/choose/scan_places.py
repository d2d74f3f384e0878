"""Groups of things that belong together: by the paths a game names, by rows, by the quarters of their place."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ..offer import Offered

AXES = ("place", "ring", "region")
"""Paths of groups that lie together in space."""


def runs(items: Sequence[Offered], most: int) -> list[list[Offered]] | None:
    """Neighbours in reading order that a game puts into one group; None where no axis tells them apart."""
    for axis in AXES:
        for depth in (1, 2, 3):
            found = [
                list(run)
                for _, run in groupby(items, lambda i, a=axis, d=depth: i.target.groups.get(a, ())[:d])  # type: ignore[misc]
            ]
            if 1 < len(found) <= most and max(map(len, found)) < len(items) - 1:
                return found
    return None


def rows(items: Sequence[Offered], most: int) -> list[list[Offered]] | None:
    """Rows by height: a thing whose middle lies below the foot of the row's first begins another.

    Rows keep the reading order inside and follow each other from the top; where they are too many, neighbours
    are taken together.
    """
    found: list[list[Offered]] = []
    for item in sorted(items, key=lambda i: i.region.anchor[1]):
        if found and item.region.anchor[1] <= found[-1][0].region.anchor[1] + found[-1][0].region.size / 2:
            found[-1].append(item)
        else:
            found.append([item])
    while len(found) > most:
        at = min(range(len(found) - 1), key=lambda n: len(found[n]) + len(found[n + 1]))
        found[at : at + 2] = [found[at] + found[at + 1]]
    for row in found:
        row.sort(key=lambda i: i.region.anchor[0])
    return found if len(found) > 1 else None


def quadrants(items: Sequence[Offered]) -> list[list[Offered]] | None:
    """Four quarters round the middle of all, left before right and upper before lower; None where all lie in one."""
    xs, ys = sorted(i.region.anchor[0] for i in items), sorted(i.region.anchor[1] for i in items)
    x, y = (xs[0] + xs[-1]) / 2, (ys[0] + ys[-1]) / 2
    quarters: list[list[Offered]] = [[], [], [], []]
    for item in items:
        quarters[2 * (item.region.anchor[1] > y) + (item.region.anchor[0] > x)].append(item)
    found = [quarter for quarter in quarters if quarter]
    return found if len(found) > 1 else None
