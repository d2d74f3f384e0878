"""Which panes are mirror images or turned images of each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import floor

from ...core.space import Point
from .measure import Extent
from .shapes import Matrix

TOLERANCE = 0.05

Images = list[dict[int, int]]
"""For each turn or mirror, which pane each pane falls on, where it falls on one."""


def turned(matrix: Matrix, point: Point, centre: Point) -> Point:
    x, y = point[0] - centre[0], point[1] - centre[1]
    return (centre[0] + matrix[0] * x + matrix[1] * y, centre[1] + matrix[2] * x + matrix[3] * y)


def images(extents: Sequence[Extent], turns: Sequence[Matrix], centre: Point) -> Images:
    """Panes are images of each other when middle, area and edge length agree."""
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, pane in enumerate(extents):
        cells[floor(pane.centre[0]), floor(pane.centre[1])].append(number)
    found: Images = []
    for matrix in turns:
        onto: dict[int, int] = {}
        for number, pane in enumerate(extents):
            place = turned(matrix, pane.centre, centre)
            column, row = floor(place[0]), floor(place[1])
            near = (m for x in (-1, 0, 1) for y in (-1, 0, 1) for m in cells.get((column + x, row + y), ()))
            twin = next((m for m in near if alike(pane, extents[m], place)), None)
            if twin is not None:
                onto[number] = twin
        found.append(onto)
    return found


def alike(pane: Extent, other: Extent, place: Point) -> bool:
    return (
        abs(place[0] - other.centre[0]) < TOLERANCE
        and abs(place[1] - other.centre[1]) < TOLERANCE
        and abs(pane.area - other.area) < 0.01 * pane.area
        and abs(pane.edge - other.edge) < 0.01 * pane.edge
    )


def orbits(count: int, found: Images, kinds: Sequence[str]) -> list[int]:
    """For each pane the first pane of its orbit; only panes of the same kind are joined."""
    first = list(range(count))

    def root(n: int) -> int:
        while first[n] != n:
            n = first[n]
        return n

    for onto in found:
        for number, twin in onto.items():
            if kinds[number] == kinds[twin]:
                a, b = root(number), root(twin)
                first[max(a, b)] = min(a, b)
    return [root(n) for n in range(count)]
