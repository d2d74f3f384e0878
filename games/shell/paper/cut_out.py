"""A window to cut out at its real size: a lattice that stands on its own, and the coloured panes to lay behind it."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.game import Text
from ...core.pieces import Piece
from ...core.printed import Drawing
from ...core.space import Point, Polygon, bounds_of
from ..drawing.own.regions import EVENODD, Region, grown, points_of, ring_of, united
from .head import MARGIN, Spread, begin, foot, key, key_height, measure, numbers, spread, titled
from .pdf import A4, INK, PALE, WHITE, Paper
from .source import Source
from .text import POINT

WIDE, HIGH = 120.0, 150.0
"""Millimetres the panes of a window take at most: the sheet holds them with their frame and wings."""
BAR, FRAME, WING = 3.0, 11.0, 22.0
"""Millimetres of a bar between two panes, of the frame, and of a wing that is folded back so that it stands."""
OVER = 3.0
"""Millimetres by which a pane of paper is larger than its opening, to be glued there."""
CUT, FOLD = 0.4, (3.0, 2.0)
"""A line to cut along is whole, one to fold along is dashed."""
GAP = 4.0


def cut_out(source: Source, drawing: Drawing) -> Paper:
    """The lattice on its sheet, then as many sheets of panes as they need."""
    paper = begin(source, "cut-out")
    _lattice(paper, source, drawing)
    lies = _lies(drawing, 0, 0)
    _panes(paper, source, drawing, [(piece, _outline(piece, lies)) for piece in drawing.pieces])
    return paper


def _lies(drawing: Drawing, x: float, y: float) -> Spread:
    found = spread(drawing, x, y, WIDE, HIGH)
    return Spread(found.scale, x, y)


def _lattice(paper: Paper, source: Source, drawing: Drawing) -> None:
    paper.sheet(*A4)
    top = titled(paper, source, "cut-out")
    wide, high = (side * _lies(drawing, 0, 0).scale for side in (drawing.width, drawing.height))
    x, y = (paper.width - wide) / 2, top + FRAME
    lies = _lies(drawing, x, y)
    left, right, low = x - FRAME, x + wide + FRAME, y + high + FRAME
    with paper.tag("Figure", source.words(Text.of("paper/lattice-alt", work=source.title)),
                   box=(left - WING, top, right - left + 2 * WING, low - top)):  # fmt: skip
        paper.shape((((left, top), (right, top), (right, low), (left, low)),), 0.0, PALE)
        for piece in drawing.pieces:
            for opening in opening_of(piece, lies):
                paper.shape((opening,), CUT, WHITE)
        slope = 4.0
        edge = ((left, top), (right, top), (right + WING, top + slope), (right + WING, low - slope), (right, low),
                (left, low), (left - WING, low - slope), (left - WING, top + slope))  # fmt: skip
        paper.shape((edge,), CUT)
        for fold in (left, right):
            paper.stroke(((fold, top + 0.5), (fold, low - 0.5)), 0.35, dash=FOLD)
    down = _lines(paper, source, low + 7)
    measure(paper, source, MARGIN + 4, down + 6)
    foot(paper, source)


def _lines(paper: Paper, source: Source, y: float) -> float:
    """What a whole line and a dashed one ask for."""
    for name, dash in (("cut", ()), ("fold", FOLD)):
        paper.stroke(((MARGIN + 4, y), (MARGIN + 24, y)), CUT, dash=dash)
        with paper.tag("P"):
            paper.write(MARGIN + 28, y + 1.3, source.words(Text.of(f"paper/{name}-here")), 11)
        y += 6.5
    return y


def opening_of(piece: Piece, lies: Spread) -> list[Polygon]:
    """What is cut out for a pane: its outline without half a bar on each side, in millimetres."""
    return _grown(piece, lies, -BAR / 2)


def _outline(piece: Piece, lies: Spread) -> list[Polygon]:
    return _grown(piece, lies, OVER - BAR / 2)


def _grown(piece: Piece, lies: Spread, by: float) -> list[Polygon]:
    rings: Region = united([ring_of(outline) for outline in lies.outlines(piece.outlines)], EVENODD)
    return [points_of(ring) for ring in grown(rings, by)]


def _panes(
    paper: Paper, source: Source, drawing: Drawing, pieces: Sequence[tuple[Piece, list[Polygon]]]
) -> None:  # fmt: skip
    """Panes in rows, large ones first, each with the number of its colour."""
    number, lies = numbers(drawing), _lies(drawing, 0, 0)
    ordered = sorted((p for p in pieces if p[1]), key=lambda p: (number.get(p[0].guide, 0), -bounds_of(p[1]).h))
    x = y = row = 0.0
    edge, low = A4[0] - MARGIN, 0.0
    for piece, made in ordered:
        box = bounds_of(made)
        if x + box.w > edge:
            x, y, row = MARGIN, y + row + GAP, 0.0
        if not low or y + box.h > low:
            if low:
                foot(paper, source)
            paper.sheet(*A4)
            y = titled(paper, source, "panes")
            low = paper.height - MARGIN - key_height(drawing) - 4
            key(paper, source, drawing, low + 4)
            x, row = MARGIN, 0.0
        _pane(paper, source, piece, made, opening_of(piece, lies), (x - box.x, y - box.y), number)
        x, row = x + box.w + GAP, max(row, box.h)
    foot(paper, source)


def _pane(
    paper: Paper, source: Source, piece: Piece, made: list[Polygon], opening: list[Polygon], to: Point,
    number: dict[str, int],
) -> None:  # fmt: skip
    """One pane: the line to cut along, the opening it is glued behind, its number."""
    box = bounds_of(made)
    with paper.tag("Figure", source.words(piece.label), box=(box.x + to[0], box.y + to[1], box.w, box.h)):
        paper.shape([_moved(outline, to) for outline in made], CUT)
        if opening:
            paper.shape([_moved(outline, to) for outline in opening], 0.15, ink=PALE)
        if piece.guide in number:
            lies = Spread(1.0, *to)
            x, y = lies.point(_anchor(piece, made))
            size = 9.0
            paper.write(x, y + 0.36 * size * POINT, str(number[piece.guide]), size, ink=INK, to=0.5)


def _anchor(piece: Piece, made: list[Polygon]) -> Point:
    """The middle of the circle in a pane, in the millimetres of its outline."""
    grown_box, own = bounds_of(made), piece.bounds
    share = ((piece.anchor[0] - own.x) / (own.w or 1), (piece.anchor[1] - own.y) / (own.h or 1))
    return (grown_box.x + share[0] * grown_box.w, grown_box.y + share[1] * grown_box.h)


def _moved(outline: Polygon, by: Point) -> Polygon:
    return tuple((x + by[0], y + by[1]) for x, y in outline)
