"""Regions of the plane as rings in whole numbers: joined, cut, grown, slimmed and measured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pyclipper

from ....core.space import Point, Polygon
from ..measure import extent, inscribed
from ..shapes import WIDTH, DrawingError
from ..stack import SCALE, Ring, rings_of

PLAIN, COARSE = 200, 0.08
"""Outlines of more corners are measured without those that lie within so many units of the rest."""
Region = list[Ring]
"""Rings of one region, outer ones and holes, to be read even-odd; whole numbers, 10,000 to a unit."""
Box = tuple[int, int, int, int]

NONZERO, EVENODD = pyclipper.PFT_NONZERO, pyclipper.PFT_EVENODD


def ring_of(points: Sequence[Point]) -> Ring:
    return [(round(x * SCALE), round(y * SCALE)) for x, y in points]


def points_of(ring: Ring) -> Polygon:
    return tuple((x / SCALE, y / SCALE) for x, y in ring)


def frame_of(height: float) -> Region:
    right, bottom = round(WIDTH * SCALE), round(height * SCALE)
    return [[(0, 0), (right, 0), (right, bottom), (0, bottom)]]


def combined(kind: int, subject: Region, clip: Region, fill: int = NONZERO) -> Region:
    """Union, difference or intersection; rings that are too small to be one count as nothing."""
    work = pyclipper.Pyclipper()
    if not added(work, subject, pyclipper.PT_SUBJECT):
        return united(clip) if kind == pyclipper.CT_UNION and clip else []
    added(work, clip, pyclipper.PT_CLIP)
    return rings_of(executed(work, kind, fill))


def added(work: pyclipper.Pyclipper, rings: Region, role: int) -> bool:
    """Whether any ring could be added."""
    found = False
    for ring in rings:
        try:
            found = bool(work.AddPath(ring, role, True)) or found
        except pyclipper.ClipperException:
            continue
    return found


def executed(work: pyclipper.Pyclipper, kind: int, fill: int = NONZERO) -> list[list[list[int]]]:
    try:
        found: list[list[list[int]]] = work.Execute(kind, fill, NONZERO)
    except pyclipper.ClipperException:
        raise DrawingError("shapes cannot be cut from each other", "draw shapes that do not cross themselves") from None
    return found


def united(rings: Region, fill: int = NONZERO) -> Region:
    work = pyclipper.Pyclipper()
    return rings_of(executed(work, pyclipper.CT_UNION, fill)) if added(work, rings, pyclipper.PT_SUBJECT) else []


def minus(subject: Region, clip: Region) -> Region:
    return combined(pyclipper.CT_DIFFERENCE, subject, clip) if clip else subject


def common(subject: Region, clip: Region) -> Region:
    return combined(pyclipper.CT_INTERSECTION, subject, clip) if clip else []


def grown(region: Region, by: float) -> Region:
    """The region with its edge moved out by so many units, with its corners kept."""
    work = pyclipper.PyclipperOffset(2.5, 0.02 * SCALE)
    try:
        work.AddPaths(region, pyclipper.JT_MITER, pyclipper.ET_CLOSEDPOLYGON)
    except pyclipper.ClipperException:
        return region
    return rings_of(work.Execute(by * SCALE))


def thick(lines: Iterable[Ring], by: float) -> Region:
    """Everything within `by` units of some lines, square at the ends."""
    work = pyclipper.PyclipperOffset(2.0, 0.05 * SCALE)
    for points in lines:
        try:
            work.AddPath(points, pyclipper.JT_SQUARE, pyclipper.ET_OPENSQUARE)
        except pyclipper.ClipperException:
            continue
    return rings_of(work.Execute(by * SCALE))


def parts(subject: Region, clip: Region) -> list[Region]:
    """What is left of `subject` without `clip`, each connected part with its holes."""
    work = pyclipper.Pyclipper()
    if not added(work, subject, pyclipper.PT_SUBJECT):
        return []
    added(work, clip, pyclipper.PT_CLIP)
    found: list[Region] = []
    waiting = list(work.Execute2(pyclipper.CT_DIFFERENCE, NONZERO, NONZERO).Childs)
    while waiting:
        node = waiting.pop()
        if not node.IsHole:
            found.append(rings_of([node.Contour, *(hole.Contour for hole in node.Childs)]))
        waiting += node.Childs
    return found


def area_of(region: Region) -> float:
    """Square units; holes run the other way round and count as negative."""
    return abs(sum(float(pyclipper.Area(ring)) for ring in region)) / (SCALE * SCALE)


def outer(region: Region) -> Ring:
    return max(region, key=lambda ring: abs(float(pyclipper.Area(ring))))


def box_of(region: Region) -> Box:
    xs, ys = [x for ring in region for x, _ in ring], [y for ring in region for _, y in ring]
    return (min(xs), min(ys), max(xs), max(ys))


def meet(a: Box, b: Box, room: int = 0) -> bool:
    """Whether two boxes come within `room` of each other."""
    return a[0] <= b[2] + room and b[0] <= a[2] + room and a[1] <= b[3] + room and b[1] <= a[3] + room


def holds(region: Region, point: Point) -> bool:
    """Whether a point, in whole numbers, lies in a region."""
    spot = (round(point[0]), round(point[1]))
    return sum(1 for ring in region if pyclipper.PointInPolygon(spot, ring)) % 2 == 1


def simpler(points: Polygon, tolerance: float) -> Polygon:
    """The outline without corners that lie within `tolerance` of it (Douglas and Peucker, 1973)."""
    far = max(range(len(points)), key=lambda i: (points[i][0] - points[0][0]) ** 2 + (points[i][1] - points[0][1]) ** 2)
    closed = (*points, points[0])
    kept = {0, far, len(points)}
    waiting = [(0, far), (far, len(points))]
    while waiting:
        first, last = waiting.pop()
        between = range(first + 1, last)
        away, at = max(((apart(closed[i], closed[first], closed[last]), i) for i in between), default=(0.0, 0))
        if away > tolerance:
            kept.add(at)
            waiting += [(first, at), (at, last)]
    return tuple(closed[i] for i in sorted(kept)[:-1])


def apart(point: Point, a: Point, b: Point) -> float:
    """Distance from a segment."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else max(0.0, min(1.0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length))
    return float(((point[0] - a[0] - t * dx) ** 2 + (point[1] - a[1] - t * dy) ** 2) ** 0.5)


def widest(region: Region) -> tuple[Point, float]:
    """Centre and radius, in units, of about the largest circle in a region."""
    rings = [points_of(ring) for ring in region]
    many = sum(map(len, rings)) > PLAIN
    slim = [short for ring in rings if len(short := simpler(ring, COARSE) if many else ring) > 2]
    return inscribed(slim or rings, extent(slim or rings).centre)
