"""A sheet to colour by numbers: the outlines of a work, and the list of its colours."""

from __future__ import annotations

from math import hypot

from ...core.game import Text
from ...core.printed import Drawing
from .head import MARGIN, Spread, begin, foot, key, key_height, numbers, spread, titled
from .labels import labels
from .pdf import A4, MIDDLE, WHITE, Paper
from .source import Source
from .text import POINT

EDGE, FRAME = 0.45, 1.1
"""Millimetres of the line round a piece, and round all."""
LARGEST, SMALLEST = 13.0, 4.5
"""Points of a number in a piece."""
DIGIT = 0.56
"""How wide a digit is, of its height."""


def colouring(source: Source, drawing: Drawing) -> Paper:
    """One sheet of A4 that stands."""
    paper = begin(source, "colouring")
    paper.sheet(*A4)
    top = titled(paper, source, "colouring")
    bottom = paper.height - MARGIN - key_height(drawing)
    lies = spread(drawing, MARGIN, top, paper.width - 2 * MARGIN, bottom - top - 6)
    alt = source.words(Text.of("paper/outlines-alt", work=source.title, count=len(drawing.pieces)))
    box = (lies.x, lies.y, drawing.width * lies.scale, drawing.height * lies.scale)
    with paper.tag("Figure", alt, box=box):
        outlines(paper, drawing, lies)
        in_pieces(paper, drawing, lies)
    key(paper, source, drawing, bottom)
    foot(paper, source)
    return paper


def outlines(paper: Paper, drawing: Drawing, lies: Spread, edge: float = EDGE, frame: float = FRAME) -> None:
    """The edges of all pieces, the strokes over them, and a frame."""
    w, h = drawing.width, drawing.height
    around = lies.outline(((0, 0), (w, 0), (w, h), (0, h)))
    with paper.within(around):
        for piece in drawing.pieces:
            paper.shape(lies.outlines(piece.outlines), edge, WHITE if drawing.joined else None)
        for line in drawing.lines:
            paper.stroke(lies.outline(line), edge * 0.7)
    paper.shape((around,), frame)


def in_pieces(paper: Paper, drawing: Drawing, lies: Spread) -> None:
    """The number of its colour in each piece, as large as the piece allows, grey so that colour covers it."""
    number = numbers(drawing)
    for piece, point, free in labels(drawing):
        x, y = lies.point(point)
        if piece.guide in number and -LARGEST < x < paper.width + LARGEST and -LARGEST < y < paper.height + LARGEST:
            words = str(number[piece.guide])
            size = size_of(free * lies.scale, len(words))
            paper.write(x, y + 0.36 * size * POINT, words, size, ink=MIDDLE * 0.7, to=0.5)
    if drawing.ground in number:
        words = str(number[drawing.ground])
        x, y = lies.point((2.2, 2.2))
        paper.write(x, y + 0.36 * LARGEST * POINT, words, LARGEST, ink=MIDDLE * 0.7, to=0.5)


def size_of(free: float, digits: int) -> float:
    """Points of a number that stays inside a circle of so many millimetres; SMALLEST at the least."""
    wide = 2 * free / hypot(1, DIGIT * digits)
    return max(SMALLEST, min(LARGEST, 0.85 * wide / POINT))
