"""A drawing for the fingers: which parts of a sheet rise, so that every line and every gap can be felt."""

from __future__ import annotations

from collections.abc import Sequence

import pyclipper

from ...core.space import Point, Polygon, distance_to_edge, inside
from ..drawing.own import regions
from ..drawing.own.regions import EVENODD, Region, area_of, box_of, common, minus, parts, points_of, ring_of, united
from ..drawing.stack import SCALE, rings_of

THICK, GAP = 1.3, 3.1
"""Millimetres of the thinnest line and of the narrowest gap that are made; the issue asks for 1 and 3."""
LEAST = 1.1
"""Millimetres under which two low parts are too near to each other."""
ROUND = 0.03
"""Millimetres by which a round edge may be flat."""


def wells(outlines: Sequence[Sequence[Point]], frame: Sequence[Point]) -> list[list[Polygon]]:
    """What stays low of a sheet on which outlines rise, in millimetres: each part with its holes.

    A part is what is left between lines THICK wide, as far as a disc of GAP reaches: whatever is narrower rises.
    Where two parts would come nearer to each other than a line, the smaller one gives way.
    """
    box: Region = [ring_of(frame)]
    free = minus(_moved(box, -THICK / 2), _bands(outlines, THICK / 2))
    waiting = parts(_opened(free), [])
    found: list[Region] = []
    while waiting:
        waiting.sort(key=area_of)
        part = waiting.pop()
        around, room = box_of(part), round(LEAST * SCALE)
        beside = [other for other in found if regions.meet(around, box_of(other), room)]
        wide = _moved(part, LEAST) if beside else []
        near = [other for other in beside if common(wide, other)]
        if not near:
            found.append(part)
            continue
        for other in near:
            part = minus(part, _moved(other, THICK))
        waiting += parts(_opened(part), [])
    return [[points_of(ring) for ring in part] for part in found]


def _opened(region: Region) -> Region:
    """As much of a region as a disc of GAP reaches."""
    return common(_moved(_moved(region, -GAP / 2), GAP / 2), united(region, EVENODD)) if region else []


def clear(point: Point, low: Sequence[Sequence[Polygon]]) -> float:
    """How far it is from a point of a low part to the next line; 0 on a line."""
    for part in low:
        if sum(inside(point, outline) for outline in part) % 2:
            return min(distance_to_edge(point, outline) for outline in part)
    return 0.0


def _bands(outlines: Sequence[Sequence[Point]], half: float) -> Region:
    work = pyclipper.PyclipperOffset(2.0, ROUND * SCALE)
    for outline in outlines:
        try:
            work.AddPath(ring_of(outline), pyclipper.JT_ROUND, pyclipper.ET_CLOSEDLINE)
        except pyclipper.ClipperException:
            continue
    return rings_of(work.Execute(half * SCALE))


def _moved(region: Region, by: float) -> Region:
    """A region with its edge moved out, rounded at corners."""
    work = pyclipper.PyclipperOffset(2.0, ROUND * SCALE)
    for ring in region:
        work.AddPath(ring, pyclipper.JT_ROUND, pyclipper.ET_CLOSEDPOLYGON)
    return rings_of(work.Execute(by * SCALE))
