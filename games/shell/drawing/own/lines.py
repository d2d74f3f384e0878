"""The lines of a drawing that can be seen: edges of what is filled, strokes, and bridges over small gaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot

import pyclipper

from ....core.space import Point
from ....core.values import dataclass
from ..shapes import DrawingError
from ..stack import Ring
from .regions import EVENODD, NONZERO, Box, Region, box_of, common, frame_of, meet, minus, points_of, ring_of, united
from .sheet import Mark, Sheet
from .style import Tone

MOST_MARKS = 2_000
MOST_WORK = 300_000
"""Points that may be cut from each other in all, so that a page full of scribbles does not take minutes."""
MOST_LENGTH = 16_000.0
"""Units of line in all, 160 times across the window: lines cross each other with the square of it."""
TOUCHING = 0.02
"""Units within which a line's end counts as lying on another line."""


@dataclass(frozen=True, slots=True)
class Filled:
    """One filled shape, its tone (() where it has no single one), and its box."""

    region: Region
    tone: Tone | tuple[()]
    box: Box
    at: int


@dataclass(frozen=True, slots=True)
class Lines:
    """Runs of points, what is filled from back to front, the bridges made, and ends that lead nowhere."""

    runs: tuple[Ring, ...]
    filled: tuple[Filled, ...]
    bridges: int
    loose: tuple[Point, ...]


def lines_of(sheet: Sheet, gap: float) -> Lines:
    """All lines on a sheet, gaps of up to `gap` units bridged; DrawingError for more than can be cut."""
    if len(sheet.marks) > MOST_MARKS:
        raise DrawingError(f"there are more than {MOST_MARKS} shapes", "draw fewer shapes")
    if sum(long(mark) for mark in sheet.marks) > MOST_LENGTH:
        raise DrawingError("the lines are too many and too long", "draw fewer lines, without shading")
    filled = tuple(fills(sheet))
    budget = [MOST_WORK]
    runs = [ring for shape in filled for ring in edges(shape, filled, budget)]
    closed = len(runs)
    for mark in sheet.marks:
        if mark.style.line and not (mark.closed and mark.style.fill is not None):
            runs += strokes(mark, filled, budget)
    bridges, loose = bridged(runs, closed, gap, sheet.height)
    return Lines((*runs, *bridges), filled, len(bridges), loose)


def long(mark: Mark) -> float:
    """Units along a mark."""
    return sum(hypot(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(mark.points))


def fills(sheet: Sheet) -> Iterator[Filled]:
    elements: dict[int, list[Mark]] = defaultdict(list)
    for mark in sheet.marks:
        if mark.style.fill is not None:
            elements[mark.of].append(mark)
    frame = frame_of(sheet.height)
    for at, marks in elements.items():
        rings = [ring_of(mark.points) for mark in marks if len(mark.points) > 2]
        before = sum(map(len, rings))
        region = united(rings, EVENODD if marks[0].style.even_odd else NONZERO)
        if sum(map(len, region)) > 2 * before + 200:
            raise DrawingError("a shape crosses itself again and again", "draw its outline once")
        region = common(region, frame)
        if region:
            yield Filled(region, marks[0].style.fill or (), box_of(region), at)


def over(at: int, box: Box, filled: Sequence[Filled], budget: list[int], points: int) -> Region:
    """The shapes that are drawn later and may cover something, as one set of rings."""
    found = [ring for shape in filled if shape.at > at and meet(box, shape.box) for ring in shape.region]
    budget[0] -= sum(map(len, found)) + points
    if budget[0] < 0:
        raise DrawingError("too many shapes lie over each other", "draw fewer shapes, or unite those of one colour")
    return found


def edges(shape: Filled, filled: Sequence[Filled], budget: list[int]) -> list[Ring]:
    """The outline of what can be seen of a filled shape, as closed runs."""
    left = minus(shape.region, over(shape.at, shape.box, filled, budget, sum(map(len, shape.region))))
    return [[*ring, ring[0]] for ring in left]


def strokes(mark: Mark, filled: Sequence[Filled], budget: list[int]) -> list[Ring]:
    """The parts of a line that later shapes leave to be seen."""
    run = ring_of([*mark.points, mark.points[0]] if mark.closed else mark.points)
    if len(run) < 2:
        return []
    later = over(mark.of, box_of([run]), filled, budget, len(run))
    if not later:
        return [run]
    work = pyclipper.Pyclipper()
    try:
        work.AddPath(run, pyclipper.PT_SUBJECT, False)
        work.AddPaths(later, pyclipper.PT_CLIP, True)
        found = pyclipper.OpenPathsFromPolyTree(work.Execute2(pyclipper.CT_DIFFERENCE, NONZERO, NONZERO))
    except pyclipper.ClipperException:
        return [run]
    return [[(x, y) for x, y in path] for path in found]


# --- gaps


def bridged(runs: Sequence[Ring], closed: int, gap: float, height: float) -> tuple[list[Ring], tuple[Point, ...]]:
    """A short line from each open end to the nearest other line or the frame; ends too far from any are loose."""
    units = [points_of(run) for run in runs]
    units.append(points_of([*frame_of(height)[0], frame_of(height)[0][0]]))
    cells = netted(units, gap)
    bridges: list[Ring] = []
    loose: list[Point] = []
    for number in range(closed, len(runs)):
        line = units[number]
        if line[0] == line[-1]:
            continue
        for end, step in ((0, 1), (len(line) - 1, -1)):
            own = near_end(line, end, step, 2 * gap)
            found = nearest(line[end], number, own, cells, units, gap)
            inside = 0 <= line[end][0] <= 100 and 0 <= line[end][1] <= height
            if found is None and inside:
                loose.append(line[end])
            elif found is not None and hypot(found[0] - line[end][0], found[1] - line[end][1]) > TOUCHING:
                bridges.append(ring_of((line[end], found)))
    return bridges, tuple(loose)


def netted(units: Sequence[Sequence[Point]], gap: float) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """(run, segment) by the cells of a square net that each segment may come within a gap of."""
    cells: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for number, line in enumerate(units):
        for at, ((x0, y0), (x1, y1)) in enumerate(pairwise(line)):
            steps = max(1, int(hypot(x1 - x0, y1 - y0) / NET) + 1)
            spots = {(int((x0 + (x1 - x0) * i / steps) // NET), int((y0 + (y1 - y0) * i / steps) // NET))
                     for i in range(steps + 1)}  # fmt: skip
            for column, row in spots:
                cells[column, row].append((number, at))
    return cells


NET = 5.0
"""Side of a cell in units; gaps are never wider."""


def near_end(line: Sequence[Point], end: int, step: int, reach: float) -> range:
    """The segments of a line that lie within `reach` along it from one end: it cannot be bridged to these."""
    gone, at = 0.0, end
    while 0 <= at + step < len(line) and gone < reach:
        gone += hypot(line[at + step][0] - line[at][0], line[at + step][1] - line[at][1])
        at += step
    return range(end, at) if step > 0 else range(at, end)


def nearest(
    point: Point, number: int, own: range, cells: dict[tuple[int, int], list[tuple[int, int]]],
    units: Sequence[Sequence[Point]], gap: float,
) -> Point | None:  # fmt: skip
    """The nearest point on another line within a gap."""
    best, found = gap, None
    column, row = int(point[0] // NET), int(point[1] // NET)
    near = {item for x in (-1, 0, 1) for y in (-1, 0, 1) for item in cells.get((column + x, row + y), ())}
    for of, at in sorted(near):
        if of == number and at in own:
            continue
        spot = foot(point, units[of][at], units[of][at + 1])
        away = hypot(spot[0] - point[0], spot[1] - point[1])
        if away < best:
            best, found = away, spot
    return found


def foot(point: Point, a: Point, b: Point) -> Point:
    """The point of a segment that is nearest to a point."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    t = 0.0 if length < 1e-12 else max(0.0, min(1.0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length))
    return (a[0] + t * dx, a[1] + t * dy)
