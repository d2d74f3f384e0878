"""Places on the screen as plain numbers: rectangles, regions, the room a picture is given."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from .values import dataclass

Point = tuple[float, float]
Polygon = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Rect:
    """An upright rectangle in window pixels, y down."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def centre(self) -> Point:
        return (self.x + self.w / 2, self.y + self.h / 2)

    def inset(self, by: float) -> Rect:
        return Rect(self.x + by, self.y + by, self.w - 2 * by, self.h - 2 * by)

    def contains(self, point: Point) -> bool:
        return self.x <= point[0] < self.right and self.y <= point[1] < self.bottom

    def holds(self, other: Rect, slack: float = 0.5) -> bool:
        """Whether `other` lies inside, give or take `slack` pixels."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def meets(self, other: Rect) -> bool:
        return (
            self.x < other.right - 0.5
            and other.x < self.right - 0.5
            and self.y < other.bottom - 0.5
            and other.y < self.bottom - 0.5
        )

    def mirrored(self, within: Rect) -> Rect:
        return Rect(within.x + within.right - self.right, self.y, self.w, self.h)

    @property
    def corners(self) -> Polygon:
        return ((self.x, self.y), (self.right, self.y), (self.right, self.bottom), (self.x, self.bottom))


def bounds_of(polygons: Sequence[Sequence[Point]]) -> Rect:
    """The smallest upright rectangle round all points; at least one point is needed."""
    xs = [x for polygon in polygons for x, _ in polygon]
    ys = [y for polygon in polygons for _, y in polygon]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def inside(point: Point, polygon: Sequence[Point]) -> bool:
    """Even-odd test of a point against one closed outline."""
    x, y = point
    found = False
    x0, y0 = polygon[-1]
    for x1, y1 in polygon:
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            found = not found
        x0, y0 = x1, y1
    return found


def distance_to_edge(point: Point, polygon: Sequence[Point]) -> float:
    """Shortest distance from a point to the outline."""
    x, y = point
    best = float("inf")
    x0, y0 = polygon[-1]
    for x1, y1 in polygon:
        dx, dy = x1 - x0, y1 - y0
        length = dx * dx + dy * dy
        t = 0.0 if length == 0 else max(0.0, min(1.0, ((x - x0) * dx + (y - y0) * dy) / length))
        best = min(best, hypot(x0 + t * dx - x, y0 + t * dy - y))
        x0, y0 = x1, y1
    return best


@dataclass(frozen=True, slots=True)
class Region:
    """Where one target lies.

    `outlines` are closed polygons in window pixels; holes are outlines too (even-odd).
    `anchor` lies inside; `size` is the diameter of the largest circle round the anchor, in pixels.
    """

    outlines: tuple[Polygon, ...]
    anchor: Point
    size: float
    bounds: Rect
    rectangular: bool = False

    @staticmethod
    def of_rect(rect: Rect) -> Region:
        return Region((rect.corners,), rect.centre, min(rect.w, rect.h), rect, True)

    @staticmethod
    def of_outlines(outlines: tuple[Polygon, ...], anchor: Point, size: float) -> Region:
        return Region(outlines, anchor, size, bounds_of(outlines))

    def contains(self, point: Point) -> bool:
        if not self.bounds.contains(point):
            return False
        return self.rectangular or sum(inside(point, o) for o in self.outlines) % 2 == 1

    def distance(self, point: Point) -> float:
        """0 inside, else pixels to the outline."""
        if self.contains(point):
            return 0.0
        return min(distance_to_edge(point, o) for o in self.outlines)


@dataclass(frozen=True, slots=True)
class Room:
    """What a view is given to lay itself out in.

    `rect` is in window pixels, `unit` is pixels per reference pixel (1/96 inch at UI scale 1.0),
    `text` is the text scale 1.0-2.0, `least` the smallest offered target in reference pixels, `zoom` how many times
    larger than as a whole the player sees the work, 1.0-4.0, `wide` how many times wider than usual words are,
    `captions` the scale that a caption's letters have at least.
    """

    rect: Rect
    unit: float = 1.0
    text: float = 1.0
    least: float = 76.0
    zoom: float = 1.0
    wide: float = 1.0
    captions: float = 1.0

    @property
    def least_px(self) -> float:
        return self.least * self.unit

    def px(self, reference: float) -> float:
        return reference * self.unit
