"""Where in each piece its number stands: inside it, and in nothing that lies over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...core.pieces import Piece
from ...core.printed import Drawing
from ...core.space import Point, Rect, distance_to_edge, inside

STEPS = 15
"""Points a side that are tried in a piece whose middle another one covers."""


def labels(drawing: Drawing) -> Iterator[tuple[Piece, Point, float]]:
    """Each piece that gets a colour, the point of its number, and how much is free round it, in the drawing's units.

    A piece that is covered all over gets none.
    """
    for piece in drawing.pieces:
        if not piece.guide:
            continue
        if drawing.joined:
            yield piece, piece.anchor, piece.radius
            continue
        others = [other for other in drawing.pieces if other is not piece and _over(other, piece)]
        point, free = piece.anchor, _free(drawing, piece.anchor)
        if free > 0 and all(not _holds(other, point) for other in others):
            yield piece, point, min([free, piece.radius, *(_far(other, point) for other in others)])
            continue
        found = max(((min(far, _free(drawing, at)), at) for far, at in _points(piece, others)), default=(0.0, point))
        if found[0] > 0:
            yield piece, found[1], found[0]


def _free(drawing: Drawing, point: Point) -> float:
    """How far a point is from the edge of the whole; less than 0 outside."""
    return min(point[0], point[1], drawing.width - point[0], drawing.height - point[1])


def _over(other: Piece, piece: Piece) -> bool:
    """Whether another piece may lie within this one."""
    return other.area <= piece.area and other.bounds.meets(piece.bounds)


def _points(piece: Piece, others: Sequence[Piece]) -> Iterator[tuple[float, Point]]:
    """Free points of a piece, each with how far it is to the nearest edge."""
    box: Rect = piece.bounds
    for row in range(1, STEPS):
        for column in range(1, STEPS):
            point = (box.x + column / STEPS * box.w, box.y + row / STEPS * box.h)
            if _holds(piece, point) and not any(_holds(other, point) for other in others):
                yield min([_far(piece, point), *(_far(other, point) for other in others)]), point


def _holds(piece: Piece, point: Point) -> bool:
    return piece.bounds.contains(point) and sum(inside(point, outline) for outline in piece.outlines) % 2 == 1


def _far(piece: Piece, point: Point) -> float:
    return min(distance_to_edge(point, outline) for outline in piece.outlines)
