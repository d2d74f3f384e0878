"""The blocks' motifs as outlines: buta, petals, stars, fruit, waves and lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from math import cos, hypot, pi, radians, sin
from types import MappingProxyType

from ..core.space import Point, Polygon, distance_to_edge, inside
from .symmetry import Spot, turned

Outlines = tuple[Polygon, ...]
BUTA_MIDDLE, BUTA_REACH = (0.115, 0.468), 0.468
"""The middle of the whole buta and half its height, in its own size (crafts notes, 3.1)."""
BALA, BALA_BASE = 0.44, (-0.047, 0.093)
NAR = ((4, 0), (6, 10), (12, 6), (18, 5), (22, 14), (30, 25), (44, 33), (60, 34), (76, 27), (88, 14), (92, 4))
"""Heights and half-widths of the pomegranate in a box of 100 (crafts notes, 3.6), closed at the crown."""
NAR_MIDDLE, NAR_REACH = 48.0, 44.0


def _circle(radius: float, x: float = 0.0, y: float = 0.0, corners: int = 36) -> Polygon:
    angles = (2 * pi * n / corners for n in range(corners))
    return tuple((x + radius * cos(angle), y + radius * sin(angle)) for angle in angles)


def at(radius: float, angle: float) -> Point:
    """A point by its distance and its angle in degrees, 90 being up, y up."""
    return (radius * cos(radians(angle)), radius * sin(radians(angle)))


def _spine(count: int = 28) -> tuple[list[float], list[Point], list[float]]:
    """Heights, points and turns of a buta's spine in its own size (crafts notes, 3.1)."""
    heights = [(1 - cos(pi * j / count)) / 2 for j in range(count + 1)]

    def turn(h: float) -> float:
        return 3.0 * (max(0.0, h - 0.30) / 0.70) ** 2

    points = [(0.0, 0.0)]
    for low, high in pairwise(heights):
        f = turn((low + high) / 2)
        x, y = points[-1]
        points.append((x + 1.25 * (high - low) * sin(f), y + 1.25 * (high - low) * cos(f)))
    return heights, points, [turn(h) for h in heights]


def _buta(scale: float = 1.0, base: Point = (0.0, 0.0)) -> Polygon:
    """A buta in the frame of the whole one, its tip curling right, y up."""
    left, right = [], []
    for h, (x, y), f in zip(*_spine(), strict=True):
        w = 0.66 * h**0.5 * (1 - h) ** 1.4
        left.append((x - w * cos(f), y + w * sin(f)))
        right.append((x + w * cos(f), y - w * sin(f)))
    (mx, my), reach = BUTA_MIDDLE, BUTA_REACH
    bx, by = base
    return tuple(((bx + scale * x - mx) / reach, (by + scale * y - my) / reach) for x, y in left + right[-2:0:-1])


def _pair() -> Outlines:
    """Two little butas whose tips turn to each other (crafts notes, 3.5)."""
    one = tuple((0.56 * x - 0.477, 0.56 * y) for x, y in _buta())
    return (one, tuple((-x, y) for x, y in one))


def _petal(tip: float, wide: float, at_angle: float, angle: float, root: float = 0.0, steps: int = 6) -> Polygon:
    """A petal from `root` to `tip`, widest at radius `wide`, where it reaches `at_angle` degrees to each side."""
    half = wide * sin(radians(at_angle))
    middle = wide * cos(radians(at_angle))
    low = [(root + (middle - root) * n / steps, half * sin(pi * n / steps / 2)) for n in range(steps + 1)]
    high = [(middle + (tip - middle) * n / steps, half * cos(pi * n / steps / 2)) for n in range(1, steps + 1)]
    side = low + high
    c, s = cos(radians(angle)), sin(radians(angle))
    whole = side + [(x, -y) for x, y in side[-2:0:-1]]
    return tuple((x * c - y * s, x * s + y * c) for x, y in whole)


def _long_petal(steps: int = 8) -> Polygon:
    """A petal of twelve: straight from the middle to its widest, 12 degrees to each side, then round to its tip."""
    half, middle = 10 / 17 * sin(radians(12)), 10 / 17 * cos(radians(12))
    curve = [(n / steps * pi / 2, middle + (1 - middle) * n / steps) for n in range(steps + 1)]
    side = [(0.12 * half / middle, 0.12), *((half * cos(angle), along) for angle, along in curve)]
    whole = [*side, *((-x, y) for x, y in reversed(side[:-1]))]
    return tuple((2 * x, 2 * y - 1) for x, y in whole)


def _petals(count: int, tip: float, wide: float, half: float, root: float) -> Outlines:
    return tuple(_petal(tip, wide, half, 90 + 360 * n / count, root) for n in range(count))


def _star(points: int, outer: float, inner: float) -> Polygon:
    return tuple(at(inner if n % 2 else outer, 90 + 180 * n / points) for n in range(2 * points))


def _fruit(scale: float = 1.0) -> Polygon:
    """The pomegranate's body below its crown."""
    side = [(scale * w / NAR_REACH, scale * (NAR_MIDDLE - y) / NAR_REACH) for y, w in _smooth(NAR[3:])]
    return (*side, *((-x, y) for x, y in reversed(side)))


def _crown() -> Polygon:
    """Three points above a narrow neck."""
    right = ((0, 12), (5, 3), (11, 14), (15, 4), (10, 22), (5, 24))
    side = [(x / NAR_REACH, (NAR_MIDDLE - y) / NAR_REACH) for x, y in right]
    return (*side, *((-x, y) for x, y in reversed(side[1:])))


def _smooth(points: tuple[tuple[float, float], ...], steps: int = 4) -> list[tuple[float, float]]:
    """Catmull-Rom through points, the ends doubled."""
    whole = [points[0], *points, points[-1]]
    found: list[tuple[float, float]] = []
    for a, b, c, d in zip(whole, whole[1:], whole[2:], whole[3:], strict=False):
        for n in range(steps):
            t = n / steps
            found.append(
                (
                    0.5 * (2 * b[0] + (c[0] - a[0]) * t + (2 * a[0] - 5 * b[0] + 4 * c[0] - d[0]) * t**2
                           + (3 * b[0] - a[0] - 3 * c[0] + d[0]) * t**3),
                    0.5 * (2 * b[1] + (c[1] - a[1]) * t + (2 * a[1] - 5 * b[1] + 4 * c[1] - d[1]) * t**2
                           + (3 * b[1] - a[1] - 3 * c[1] + d[1]) * t**3),
                )
            )  # fmt: skip
    return [*found, points[-1]]


def _wave() -> Polygon:
    """One wave of a line: 25 long, 5 high to each side, 4 thick, its half length being 1."""
    xs = [-1 + n / 12 for n in range(25)]
    top = [(x, 0.4 * sin(pi * x) + 0.16) for x in xs]
    return (*top, *((x, y - 0.32) for x, y in reversed(top)))


def _side(outer: float, inner: float) -> Polygon:
    """One side of a frame round the cloth, mitred at its ends: from and to a distance from the edge, in cloth units.

    In the box of the border's north side, whose middle is 9.9 from the edge and half its height 6.7.
    """
    (v0, v1), (u0, u1) = ((9.9 - y) / 6.7 for y in (outer, inner)), ((50 - y) / 6.7 for y in (outer, inner))
    return ((-u0, v0), (u0, v0), (u1, v1), (-u1, v1))


def _leaf() -> Polygon:
    return _petal(1.0, 0.2, 60, 90, -1.0, 10)


MAKERS: Mapping[str, Callable[[], Outlines]] = MappingProxyType(
    {
        "buta": lambda: (_buta(),),
        "buta-rim": lambda: (_buta(), _buta(BALA, BALA_BASE)),
        "buta-heart": lambda: (_buta(BALA, BALA_BASE),),
        "buta-pair": _pair,
        "dot": lambda: (_circle(1.0),),
        "ring": lambda: (_circle(1.0, corners=72), _circle(34 / 36, corners=72)),
        "ray": lambda: (tuple((x / 7, (y - 23) / 7) for x, y in _petal(30, 16, 9, 90, 16)),),
        "wave": lambda: (_wave(),),
        "diamond": lambda: (((0.7, 0), (0, 1), (-0.7, 0), (0, -1)),),
        "square": lambda: (((1, 0), (0, 1), (-1, 0), (0, -1)),),
        "star": lambda: (_star(8, 1.0, 7.5 / 11),),
        "star-ring": lambda: (_star(8, 13 / 11, 9.5 / 11), _star(8, 1.0, 7.5 / 11)),
        "six-petals": lambda: _petals(6, 1.0, 0.66, 21, 0.30),
        "eight-petals": lambda: (*_petals(8, 1.0, 0.66, 16, 0.30), _circle(0.20, corners=16)),
        "long-petal": lambda: (_long_petal(),),
        "leaf": lambda: (_leaf(),),
        "fruit": lambda: (_fruit(),),
        "fruit-rim": lambda: (_fruit(), tuple((x, y - 0.02) for x, y in _fruit(0.86)), _crown()),
        "fruit-seeds": lambda: _petals(6, 0.40, 0.31, 19, 0.12),
        "guard-lines": lambda: (_side(3.2, 4.2), _side(15.6, 16.6)),
        "band": lambda: (_side(4, 16),),
    }
)
"""How each motif is drawn in a box of about 1 to each side of its middle, y up."""
MOTIFS: tuple[str, ...] = tuple(MAKERS)
HOOKED: Mapping[str, str] = MappingProxyType(
    {"buta": "buta-pair", "buta-rim": "buta-pair", "buta-heart": "buta-pair", "wave": "diamond"}
)
"""Motifs with a hook, and the mirrored pair that takes their place where a group turns them (crafts notes, 11)."""
SYMMETRY: Mapping[str, tuple[int, bool]] = MappingProxyType(
    {
        "buta": (1, False), "buta-rim": (1, False), "buta-heart": (1, False), "buta-pair": (1, True),
        "dot": (0, True), "ring": (0, True), "ray": (1, True), "wave": (2, False), "diamond": (2, True),
        "square": (4, True), "star": (8, True), "star-ring": (8, True), "six-petals": (6, True),
        "eight-petals": (8, True), "long-petal": (1, True), "leaf": (2, True), "fruit": (1, True),
        "fruit-rim": (1, True), "fruit-seeds": (6, True), "guard-lines": (1, True), "band": (1, True),
    }
)  # fmt: skip
"""How many turns leave a motif as it is, 0 for any, and whether a mirror that stands upright does."""
AGAINST: tuple[str, ...] = ("guard-lines", "band")
"""Motifs that belong to the edge of the whole cloth."""


@cache
def motif(name: str) -> Outlines:
    """A motif's outlines in its own box, y up; KeyError for an unknown one."""
    return tuple(tuple((float(x), float(y)) for x, y in outline) for outline in MAKERS[name]())


def plain(name: str, spot: Spot) -> Spot:
    """The same image of a motif, turned and mirrored no more than it shows."""
    order, mirror = SYMMETRY[name]
    turn = spot.turn % (360.0 / order) if order else 0.0
    turn = 0.0 if order and abs(turn - 360.0 / order) < 1e-6 else turn
    return Spot(spot.x, spot.y, turn, spot.mirrored and not mirror, spot.size)


@lru_cache(maxsize=4096)
def motif_outlines(name: str, spot: Spot) -> Outlines:
    """The outlines of a motif at a spot, closed and even-odd, in cloth units."""
    flip, size = -spot.size if spot.mirrored else spot.size, spot.size
    c, s = turned(1.0, 0.0, spot.turn)
    x, y, across, down = spot.x, spot.y, (flip * c, size * s), (flip * s, -size * c)
    return tuple(
        tuple((x + across[0] * u + across[1] * v, y + down[0] * u + down[1] * v) for u, v in outline)
        for outline in motif(name)
    )


@cache
def middle_of(name: str) -> tuple[float, float, float]:
    """A point well inside a motif and how far it is from the edge, in the motif's own box."""
    outlines, steps = motif(name), 40
    best = (0.0, 0.0, 0.0)
    for i in range(-steps, steps + 1):
        for j in range(-steps, steps + 1):
            point = (1.2 * i / steps, 1.2 * j / steps)
            if covers(outlines, point):
                far = min(distance_to_edge(point, outline) for outline in outlines)
                if far > best[2] + 1e-9:
                    best = (*point, far)
    return best


def anchor(name: str, spot: Spot) -> tuple[float, float, float]:
    """A point of the cloth well inside the motif there, and the radius of the circle round it that is inside too."""
    u, v, radius = middle_of(name)
    x, y = turned(-u if spot.mirrored else u, -v, spot.turn)
    return (spot.x + spot.size * x, spot.y + spot.size * y, spot.size * radius)


def covers(outlines: Outlines, point: Point) -> bool:
    return sum(inside(point, outline) for outline in outlines) % 2 == 1


@cache
def reach(name: str) -> float:
    """How far a motif goes from its middle, in its own size."""
    return max(hypot(x, y) for outline in motif(name) for x, y in outline)
