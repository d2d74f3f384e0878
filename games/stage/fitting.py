"""How a drawing is fitted onto the screen: scaled, moved, and cut off at the edge of what shows it."""

from __future__ import annotations

from collections.abc import Iterable

from ..core.space import Point, Polygon, Rect
from ..core.values import dataclass


@dataclass(frozen=True, slots=True)
class Transform:
    """From drawing units to window pixels: times `scale`, then moved by (x, y)."""

    scale: float
    x: float
    y: float

    def point(self, point: Point) -> Point:
        return (point[0] * self.scale + self.x, point[1] * self.scale + self.y)

    def rect(self, rect: Rect) -> Rect:
        x, y = self.point((rect.x, rect.y))
        return Rect(x, y, rect.w * self.scale, rect.h * self.scale)

    def outlines(self, outlines: Iterable[Polygon]) -> tuple[Polygon, ...]:
        s, dx, dy = self.scale, self.x, self.y
        return tuple(tuple((x * s + dx, y * s + dy) for x, y in outline) for outline in outlines)

    @staticmethod
    def fitting(box: Rect, view: Rect) -> Transform:
        """`box` (units) as large as it goes in the middle of `view` (pixels)."""
        scale = min(view.w / box.w, view.h / box.h)
        (cx, cy), (bx, by) = view.centre, box.centre
        return Transform(scale, cx - bx * scale, cy - by * scale)


def clipped(outline: Polygon, view: Rect) -> Polygon:
    """The part of an outline inside an upright rectangle, () for none (Sutherland and Hodgman, 1974)."""
    points = list(outline)
    for axis, limit, side in ((0, view.x, 1), (0, view.right, -1), (1, view.y, 1), (1, view.bottom, -1)):
        kept: list[Point] = []
        before = points[-1] if points else (0.0, 0.0)
        for point in points:
            if (point[axis] - limit) * side >= 0:
                if (before[axis] - limit) * side < 0:
                    kept.append(_crossing(before, point, axis, limit))
                kept.append(point)
            elif (before[axis] - limit) * side >= 0:
                kept.append(_crossing(before, point, axis, limit))
            before = point
        points = kept
    return tuple(points) if len(points) > 2 else ()


def _crossing(a: Point, b: Point, axis: int, limit: float) -> Point:
    t = (limit - a[axis]) / (b[axis] - a[axis])
    other = a[1 - axis] + t * (b[1 - axis] - a[1 - axis])
    return (limit, other) if axis == 0 else (other, limit)
