"""Shebeke lattices: stars made by polygons in contact.

A cross stands on the middle of every edge of a tiling; its lines run until they meet (Hankin's method with
Kaplan's contact angle). The stars and the panes between them, one round each corner, fill the frame once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from math import atan2, cos, hypot, pi, radians, sin, sqrt

from ...core.space import Point, Polygon
from ...core.values import dataclass
from .shapes import WIDTH, Drawing, Shape, turns_of

TILINGS = ("6.6.6", "4.8.8", "4.6.12")
LEAST_ANGLE, MOST_ANGLE = 40.0, 72.0
MOST_REPEATS = 6

Corner = tuple[int, int]
"""A corner point of the tiling, in ten-thousandths."""

STARS = {
    "6.6.6": {6: "star"},
    "4.8.8": {8: "star", 4: "small-star"},
    "4.6.12": {12: "great-star", 6: "star", 4: "diamond"},
}
"""The word for the star of a tile with so many corners."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A regular polygon: its number of corners, corner radius, angle of the first corner in degrees, and centre."""

    corners: int
    radius: float
    first: float
    centre: Point

    def points(self) -> list[Point]:
        """Corners counter-clockwise (y up)."""
        x, y = self.centre
        angles = [radians(self.first + 360 * i / self.corners) for i in range(self.corners)]
        return [(x + self.radius * cos(a), y + self.radius * sin(a)) for a in angles]


def cell_of(tiling: str) -> Point:
    """Width and height after which the tiling repeats, for edge 1."""
    step = 1 + sqrt(2)
    wide = 3 + sqrt(3)
    return {"6.6.6": (sqrt(3), 3.0), "4.8.8": (step, step), "4.6.12": (wide, wide * sqrt(3))}[tiling]


def tiles(tiling: str, reach: float) -> Iterator[Tile]:
    """All tiles, with edge 1, whose centre is at most `reach` from the origin."""
    span = int(reach) + 2
    for i in range(-span, span + 1):
        for j in range(-span, span + 1):
            for tile in tiles_at(tiling, i, j):
                if hypot(*tile.centre) <= reach:
                    yield tile


def tiles_at(tiling: str, i: int, j: int) -> Iterator[Tile]:
    """The tiles of one lattice place."""
    if tiling == "6.6.6":
        yield Tile(6, 1.0, 90.0, (sqrt(3) * (i + j / 2), 1.5 * j))
    elif tiling == "4.8.8":
        p = 1 + sqrt(2)
        yield Tile(8, 0.5 / sin(pi / 8), 22.5, (i * p, j * p))
        yield Tile(4, sqrt(0.5), 0.0, ((i + 0.5) * p, (j + 0.5) * p))
    else:
        p = 3 + sqrt(3)
        x, y = p * (i + j / 2), p * j * sqrt(3) / 2
        yield Tile(12, 0.5 / sin(pi / 12), 15.0, (x, y))
        for angle in (0.0, 60.0, 120.0):
            away = (x + p / 2 * cos(radians(angle)), y + p / 2 * sin(radians(angle)))
            yield Tile(4, sqrt(0.5), angle + 45, away)
        yield Tile(6, 1.0, 0.0, (x + p / 2, y + p * sqrt(3) / 6))
        yield Tile(6, 1.0, 0.0, (x, y + p * sqrt(3) / 3))


def lattice(tiling: str, angle: float, repeats: tuple[int, int]) -> Drawing:
    """A lattice of `repeats` cells across and down, with contact angle `angle` in degrees.

    Classes of a pane, the most special first: `star-edge` (cut by the frame), `star`, with the words of STARS;
    a pane round a corner is `petal-edge`, in 4.8.8 `petal-across` or `petal-upright` (how it lies beside its
    small star), `petal`.
    """
    cell = cell_of(tiling)
    width, height = cell[0] * repeats[0], cell[1] * repeats[1]
    scale = WIDTH / width
    outlines: list[tuple[tuple[str, ...], list[Point]]] = []
    corners: dict[Corner, set[Point]] = defaultdict(set)
    lies: dict[Corner, str] = {}
    for tile in tiles(tiling, hypot(width, height) / 2 + 2.5):
        outlines.append(((STARS[tiling][tile.corners],), star_of(tile, radians(angle), corners)))
        if tile.corners == 4 and tiling == "4.8.8":
            lies |= {key(corner): ("petal-across", "petal-upright")[i % 2] for i, corner in enumerate(tile.points())}
    outlines += [((*filter(None, [lies.get(at)]), "petal"), round_corner(at, corners[at])) for at in sorted(corners)]
    shapes = tuple(shape_of(classes, points, scale, height * scale) for classes, points in outlines)
    even = tiling == "4.8.8" and repeats[0] == repeats[1]
    return Drawing(height * scale, shapes, order="rings", turns=turns_of(4 if even else 2), flat=True, ringed=True)


def key(corner: Point) -> Corner:
    return (round(corner[0] * 1e4), round(corner[1] * 1e4))


def star_of(tile: Tile, angle: float, corners: dict[Corner, set[Point]]) -> list[Point]:
    """The star inside one tile; the points next to each corner are remembered in `corners`."""
    points, n = tile.points(), tile.corners
    middles, forth, back = [], [], []
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
        u, w = (x1 - x0, y1 - y0), (y0 - y1, x1 - x0)
        middles.append(((x0 + x1) / 2, (y0 + y1) / 2))
        forth.append((cos(angle) * u[0] + sin(angle) * w[0], cos(angle) * u[1] + sin(angle) * w[1]))
        back.append((-cos(angle) * u[0] + sin(angle) * w[0], -cos(angle) * u[1] + sin(angle) * w[1]))
    star = []
    for i in range(n):
        j = (i + 1) % n
        meeting = meet(middles[i], forth[i], middles[j], back[j])
        star += [middles[i], meeting]
        corners[key(points[j])] |= {steady(middles[i]), steady(meeting), steady(middles[j])}
    return star


def steady(point: Point) -> Point:
    """The same point from each side, so that it is remembered once."""
    return (round(point[0], 6), round(point[1], 6))


def meet(p: Point, u: Point, q: Point, v: Point) -> Point:
    """Where two lines cross; half way where they are parallel."""
    cross = u[0] * v[1] - u[1] * v[0]
    if abs(cross) < 1e-9:
        return ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
    t = ((q[0] - p[0]) * v[1] - (q[1] - p[1]) * v[0]) / cross
    return (p[0] + t * u[0], p[1] + t * u[1])


def round_corner(corner: Corner, points: set[Point]) -> list[Point]:
    x, y = corner[0] / 1e4, corner[1] / 1e4
    return sorted(points, key=lambda point: atan2(point[1] - y, point[0] - x))


def shape_of(classes: tuple[str, ...], points: list[Point], scale: float, height: float) -> Shape:
    """One pane in drawing units, y down, with its edge class when the frame cuts it."""
    outline: Polygon = tuple((WIDTH / 2 + scale * x, height / 2 - scale * y) for x, y in points)
    cut = any(not (-0.01 < x < WIDTH + 0.01 and -0.01 < y < height + 0.01) for x, y in outline)
    return Shape(outline, classes[-1], classes=(f"{classes[-1]}-edge", *classes) if cut else classes)
