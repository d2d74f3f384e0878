"""Measures of one pane: area, middle, edge length, and the largest circle that fits in it."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from math import hypot, sqrt

from ...core.space import Point, Polygon, bounds_of
from ...core.values import dataclass

PRECISION = 0.1
MOST_TRIES = 500
STEPS = 24
EASE = 0.04
"""Share of the radius that may be given up for a centre nearer to the middle, where a mark looks at home."""

Segment = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Extent:
    """Area in square units, centroid, and the length of all edges in units."""

    area: float
    centre: Point
    edge: float


def extent(outlines: Sequence[Polygon]) -> Extent:
    """Holes count as negative: their rings run the other way round."""
    double = x = y = edge = 0.0
    for x0, y0, x1, y1 in segments(outlines):
        cross = x0 * y1 - x1 * y0
        double += cross
        x += (x0 + x1) * cross
        y += (y0 + y1) * cross
        edge += hypot(x1 - x0, y1 - y0)
    return Extent(abs(double) / 2, (x / (3 * double), y / (3 * double)), edge)


def segments(outlines: Sequence[Polygon]) -> list[Segment]:
    found = []
    for outline in outlines:
        x0, y0 = outline[-1]
        for x1, y1 in outline:
            found.append((x0, y0, x1, y1))
            x0, y0 = x1, y1
    return found


def depth(point: Point, edges: Sequence[Segment]) -> float:
    """Distance to the nearest edge, negative outside (even-odd)."""
    x, y = point
    best = 1e18
    within = False
    for x0, y0, x1, y1 in edges:
        dx, dy = x1 - x0, y1 - y0
        px, py = x - x0, y - y0
        if (y0 > y) != (y1 > y) and px < dx * py / dy:
            within = not within
        t = px * dx + py * dy
        if t > 0.0:
            length = dx * dx + dy * dy
            t = 1.0 if t >= length else t / length
            px -= t * dx
            py -= t * dy
        away = px * px + py * py
        if away < best:
            best = away
    return sqrt(best) if within else -sqrt(best)


def calmer(best: Point, radius: float, middle: Point, edges: Sequence[Segment]) -> tuple[Point, float]:
    """The centre moved as far towards `middle` as its circle stays as large, give or take a twenty-fifth."""
    enough = radius - max(PRECISION, EASE * radius)
    for step in range(STEPS):
        t = step / STEPS
        point = (middle[0] + t * (best[0] - middle[0]), middle[1] + t * (best[1] - middle[1]))
        reach = depth(point, edges)
        if reach >= enough:
            return point, reach
    return best, radius


def inscribed(outlines: Sequence[Polygon], middle: Point) -> tuple[Point, float]:
    """Centre and radius of the largest circle inside, to 0.1 units; of nearly equal ones the one nearest to `middle`.

    Squares that could still hold a better centre are quartered, the most promising first
    (Garcia-Castellanos and Lombardo, 2007, as a search tree).
    """
    box = bounds_of(outlines)
    edges = segments(outlines)
    size = max(min(box.w, box.h), max(box.w, box.h) / 64)
    best, radius = middle, depth(middle, edges)
    waiting: list[tuple[float, float, float, float]] = []

    def look(x: float, y: float, half: float) -> None:
        nonlocal best, radius
        reach = depth((x, y), edges)
        if reach > radius + PRECISION / 2:
            best, radius = (x, y), reach
        if reach + half * 1.4142135623730951 > radius + PRECISION:
            heappush(waiting, (-(reach + half * 1.4142135623730951), x, y, half))

    for column in range(int(box.w / size - 1e-9) + 1):
        for row in range(int(box.h / size - 1e-9) + 1):
            look(box.x + (column + 0.5) * size, box.y + (row + 0.5) * size, size / 2)
    for _ in range(MOST_TRIES):
        if not waiting or -waiting[0][0] <= radius + PRECISION:
            break
        _, x, y, half = heappop(waiting)
        half /= 2
        for dx, dy in ((-half, -half), (half, -half), (-half, half), (half, half)):
            look(x + dx, y + dy, half)
    return calmer(best, radius, middle, edges)
