"""What stays visible of each shape when later shapes cover earlier ones."""

from __future__ import annotations

import pyclipper

from ...core.space import Polygon, Rect, bounds_of
from .shapes import WIDTH, Drawing, DrawingError, Shape

SCALE = 10_000
"""Clipping works in whole numbers, this many to a unit."""
LEAST_PART = 0.02
"""Visible parts smaller than this, in square units, are crumbs of rounding."""
LEAST_SHARE = 0.0008
"""Of a flat drawing, panes smaller than this share of the window are dropped (crafts notes, 3.3)."""
MOST_OPEN = 0.001
MOST_POINTS = 4000
"""Corners of one visible pane; a scribble soon has more, and would take long to measure."""

Ring = list[tuple[int, int]]


def visible(drawing: Drawing) -> list[tuple[Shape, tuple[Polygon, ...]]]:
    """Shapes with their visible outlines, in drawing order: outer rings and holes, to be read even-odd.

    DrawingError when a shape of a stack is wholly hidden, or when more than 0.1 % of the window stays open.
    """
    rings = [whole(shape, drawing.height) for shape in drawing.shapes]
    boxes = [bounds_of(shape) if shape else None for shape in rings]
    found = []
    for index, shape in enumerate(drawing.shapes):
        later = [] if drawing.flat else covering(index, boxes, rings)
        left = minus(rings[index], later)
        if sum(map(len, left)) > MOST_POINTS:
            raise DrawingError(f"pane {shape.id or shape.part!r} has too many corners", "draw simpler outlines")
        outlines = tuple(units(ring) for ring in left if area(ring) > LEAST_PART * SCALE * SCALE)
        share = abs(sum(signed_area(outline) for outline in outlines)) / (WIDTH * drawing.height)
        if outlines and (share >= LEAST_SHARE or not drawing.flat):
            found.append((shape, outlines))
        elif not drawing.flat:
            name = shape.id or shape.part
            raise DrawingError(f"pane {name!r} cannot be seen", "move it forward, into the frame, or take it out")
    check_closed(drawing, found)
    return found


def check_closed(drawing: Drawing, found: list[tuple[Shape, tuple[Polygon, ...]]]) -> None:
    frame = WIDTH * drawing.height
    covered = sum(abs(sum(signed_area(outline) for outline in outlines)) for _, outlines in found)
    if covered < frame * (1 - MOST_OPEN):
        share = 100 * (1 - covered / frame)
        raise DrawingError(f"{share:.1f} % of the window has no pane", "draw a background over the whole frame first")
    if covered > frame * (1 + MOST_OPEN):
        raise DrawingError("panes lie on each other", "draw shapes that do not cross themselves")


def whole(shape: Shape, height: float) -> list[Ring]:
    """The shape inside the frame, as rings that do not cross themselves."""
    path = [(round(x * SCALE), round(y * SCALE)) for x, y in shape.outline]
    if len(path) < 3:
        return []
    right, bottom = round(WIDTH * SCALE), round(height * SCALE)
    clip = pyclipper.Pyclipper()
    try:
        clip.AddPath(path, pyclipper.PT_SUBJECT, True)
    except pyclipper.ClipperException:
        return []
    clip.AddPath([(0, 0), (right, 0), (right, bottom), (0, bottom)], pyclipper.PT_CLIP, True)
    found = rings_of(clip.Execute(pyclipper.CT_INTERSECTION, pyclipper.PFT_NONZERO, pyclipper.PFT_NONZERO))
    if sum(map(len, found)) > 2 * len(path) + 50:
        raise DrawingError(f"pane {shape.id or shape.part!r} crosses itself again and again", "draw its outline once")
    return found


def covering(index: int, boxes: list[Rect | None], rings: list[list[Ring]]) -> list[Ring]:
    mine = boxes[index]
    if mine is None:
        return []
    later = range(index + 1, len(boxes))
    return [ring for n in later if (box := boxes[n]) is not None and overlap(mine, box) for ring in rings[n]]


def overlap(a: Rect, b: Rect) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def minus(subject: list[Ring], later: list[Ring]) -> list[Ring]:
    if not later or not subject:
        return subject
    clip = pyclipper.Pyclipper()
    try:
        clip.AddPaths(subject, pyclipper.PT_SUBJECT, True)
        clip.AddPaths(later, pyclipper.PT_CLIP, True)
        return rings_of(clip.Execute(pyclipper.CT_DIFFERENCE, pyclipper.PFT_NONZERO, pyclipper.PFT_NONZERO))
    except pyclipper.ClipperException:
        raise DrawingError("shapes cannot be cut from each other", "draw shapes that do not cross themselves") from None


def rings_of(paths: list[list[list[int]]]) -> list[Ring]:
    return [[(x, y) for x, y in path] for path in paths]


def area(ring: Ring) -> float:
    return abs(float(pyclipper.Area(ring)))


def units(ring: Ring) -> Polygon:
    return tuple((x / SCALE, y / SCALE) for x, y in ring)


def signed_area(outline: Polygon) -> float:
    total = 0.0
    x0, y0 = outline[-1]
    for x1, y1 in outline:
        total += x0 * y1 - x1 * y0
        x0, y0 = x1, y1
    return total / 2
