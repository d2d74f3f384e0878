"""Which panes share an edge."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import floor, hypot, sqrt

from ...core.space import Polygon
from .measure import Segment, segments

LEAST_SHARED = 0.6
"""Units of common edge that make two panes neighbours."""
TOLERANCE = 0.01


def touching(panes: Sequence[tuple[Polygon, ...]]) -> list[list[int]]:
    """For each pane the others it shares more than 0.6 units of edge with, in ascending order."""
    shared: dict[tuple[int, int], float] = defaultdict(float)
    edges = [(n, edge) for n, outlines in enumerate(panes) for edge in segments(outlines)]
    for first, second in pairs(edges):
        (a, s), (b, t) = edges[first], edges[second]
        length = common(s, t)
        if length > 0:
            shared[min(a, b), max(a, b)] += length
    found: list[list[int]] = [[] for _ in panes]
    for (a, b), length in shared.items():
        if length > LEAST_SHARED:
            found[a].append(b)
            found[b].append(a)
    return [sorted(others) for others in found]


def pairs(edges: Sequence[tuple[int, Segment]]) -> Iterator[tuple[int, int]]:
    """Numbers of edges of different panes that come near each other, each pair once."""
    total = sum(hypot(x1 - x0, y1 - y0) for _, (x0, y0, x1, y1) in edges)
    size = max(1.0, total / len(edges) / 2, 150 / sqrt(len(edges)))
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, (_, edge) in enumerate(edges):
        for cell in cells_along(edge, size):
            cells[cell].append(number)
    seen: set[tuple[int, int]] = set()
    for members in cells.values():
        for at, first in enumerate(members):
            owner = edges[first][0]
            for second in members[at + 1 :]:
                if edges[second][0] != owner and (first, second) not in seen:
                    seen.add((first, second))
                    yield first, second


def cells_along(edge: Segment, size: float) -> Iterator[tuple[int, int]]:
    """Cells of a square net that the edge may run through, a little too many."""
    x0, y0, x1, y1 = edge
    left, right = floor((min(x0, x1) - TOLERANCE) / size), floor((max(x0, x1) + TOLERANCE) / size)
    top, bottom = floor((min(y0, y1) - TOLERANCE) / size), floor((max(y0, y1) + TOLERANCE) / size)
    reach = size * 0.7072 + TOLERANCE
    dx, dy = x1 - x0, y1 - y0
    length = hypot(dx, dy)
    for column in range(left, right + 1):
        for row in range(top, bottom + 1):
            x, y = (column + 0.5) * size, (row + 0.5) * size
            if left == right or top == bottom or abs((x - x0) * dy - (y - y0) * dx) <= reach * length:
                yield column, row


def common(s: Segment, t: Segment) -> float:
    """Length that two edges run along each other, 0 when they lie apart."""
    x0, y0, dx, dy = s[0], s[1], s[2] - s[0], s[3] - s[1]
    length = hypot(dx, dy)
    other = hypot(t[2] - t[0], t[3] - t[1])
    if other > length:
        return common(t, s)
    if other < 1e-6:
        return 0.0
    dx, dy = dx / length, dy / length
    if abs((t[0] - x0) * dy - (t[1] - y0) * dx) > TOLERANCE or abs((t[2] - x0) * dy - (t[3] - y0) * dx) > TOLERANCE:
        return 0.0
    a, b = (t[0] - x0) * dx + (t[1] - y0) * dy, (t[2] - x0) * dx + (t[3] - y0) * dy
    return min(length, max(a, b)) - max(0.0, min(a, b))
