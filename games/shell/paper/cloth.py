"""Outlines at the size of a real cloth, over as many sheets as that takes, with marks by which they are joined."""

from __future__ import annotations

from dataclasses import replace

from ...core.game import Text
from ...core.pieces import Piece
from ...core.printed import Drawing
from ...core.space import Rect
from .colouring import in_pieces, outlines
from .head import MARGIN, Spread, begin, foot, key, key_height, measure, spread, titled
from .kinds import EDGE, PART, TAB, grid
from .pdf import A4, MIDDLE, PALE, Paper
from .source import Source
from .text import paragraph

MOST_MM = 1000.0
LINE = 0.7
MARK = 4.0


def cloth(source: Source, drawing: Drawing, size: float) -> Paper:
    """First a plan of all sheets with the steps, then the sheets; `size` is the longer side in millimetres."""
    paper = begin(source, "cloth")
    scale = min(size, MOST_MM) / max(drawing.width, drawing.height)
    wide, high = drawing.width * scale, drawing.height * scale
    columns, rows = grid(drawing, min(size, MOST_MM))
    _plan(paper, source, drawing, (wide, high), (columns, rows))
    for row in range(rows):
        for column in range(columns):
            _part(paper, source, drawing, scale, (column, row), (columns, rows))
    return paper


def name_of(column: int, row: int) -> str:
    """A sheet as on a chess board: A1 is the first, B1 stands on its right."""
    return f"{chr(65 + column)}{row + 1}"


def _plan(
    paper: Paper, source: Source, drawing: Drawing, size: tuple[float, float], count: tuple[int, int]
) -> None:  # fmt: skip
    paper.sheet(*A4)
    y = titled(paper, source, "cloth")
    words = source.words
    real = Text.of("paper/real-size", width=round(size[0] / 10), height=round(size[1] / 10), count=count[0] * count[1])
    y = paragraph(paper, MARGIN, y, paper.width - 2 * MARGIN, words(real), 12) + 4
    lies = spread(drawing, MARGIN, y, paper.width - 2 * MARGIN, 112)
    box = (lies.x, lies.y, drawing.width * lies.scale, drawing.height * lies.scale)
    with paper.tag("Figure", words(Text.of("paper/plan-alt", work=source.title)), box=box):
        outlines(paper, drawing, lies, 0.3, 0.8)
        by = box[2] / size[0]
        for column in range(count[0]):
            for row in range(count[1]):
                left, top = lies.x + column * (PART[0] - TAB) * by, lies.y + row * (PART[1] - TAB) * by
                right, low = min(left + (PART[0] - TAB) * by, box[0] + box[2]), min(top + (PART[1] - TAB) * by,
                                                                                    box[1] + box[3])  # fmt: skip
                paper.shape((((left, top), (right, top), (right, low), (left, low)),), 0.5, ink=MIDDLE, dash=(1.5, 1.5))
                paper.round((left + right) / 2, (top + low) / 2, 4.6, 0.3, 1.0)
                paper.write((left + right) / 2, (top + low) / 2 + 1.6, name_of(column, row), 12, True, to=0.5)
    y = lies.y + box[3] + 6
    key(paper, source, drawing, y)
    y += key_height(drawing) + 3
    with paper.group("L"):
        for n, step in enumerate(drawing.steps, 1):
            with paper.group("LI"):
                y = paragraph(paper, MARGIN, y, paper.width - 2 * MARGIN, f"{n}. {words(step)}", 11, tag="LBody") + 1
    measure(paper, source, MARGIN + 4, min(y + 8, paper.height - 20))
    foot(paper, source)


def _part(
    paper: Paper, source: Source, drawing: Drawing, scale: float, at: tuple[int, int], count: tuple[int, int]
) -> None:  # fmt: skip
    """One part of the cloth with its crosses, its name, and on each side the name of what is joined there."""
    paper.sheet(*A4)
    column, row = at
    left, top = column * (PART[0] - TAB), row * (PART[1] - TAB)
    lies = Spread(scale, EDGE - left, EDGE - top)
    wide = min(PART[0], drawing.width * scale - left)
    high = min(PART[1], drawing.height * scale - top)
    window = Rect(EDGE - 0.6, EDGE - 0.6, wide + 1.2, high + 1.2)
    name = name_of(column, row)
    alt = source.words(Text.of("paper/part-alt", work=source.title, name=name))
    with paper.tag("Figure", alt, box=(EDGE, EDGE, wide, high)), paper.within(window.corners):
        outlines(paper, _near(drawing, lies, window), lies, LINE, 1.2)
        in_pieces(paper, _near(drawing, lies, window), lies)
    _joins(paper, at, count)
    with paper.tag("P"):
        paper.write(EDGE, EDGE - 4, name, 14, True)


def _near(drawing: Drawing, lies: Spread, window: Rect) -> Drawing:
    """The drawing with the pieces alone that a window shows."""

    def shows(piece: Piece) -> bool:
        box = piece.bounds
        x, y = lies.point((box.x, box.y))
        return window.meets(Rect(x, y, box.w * lies.scale, box.h * lies.scale))

    return replace(drawing, pieces=tuple(piece for piece in drawing.pieces if shows(piece)))


def _joins(paper: Paper, at: tuple[int, int], count: tuple[int, int]) -> None:
    """Crosses where the seams meet, a line along which the next sheet lies, and the next sheet's name."""
    (column, row), (columns, rows) = at, count
    right, low = EDGE + PART[0] - TAB, EDGE + PART[1] - TAB
    xs = [EDGE] * (column > 0) + [right] * (column + 1 < columns)
    ys = [EDGE] * (row > 0) + [low] * (row + 1 < rows)
    for x in xs:
        paper.stroke(((x, EDGE), (x, EDGE + PART[1])), 0.2, PALE * 0.8, (2.0, 2.0))
        _diamond(paper, x, EDGE + PART[1] / 2)
    for y in ys:
        paper.stroke(((EDGE, y), (EDGE + PART[0], y)), 0.2, PALE * 0.8, (2.0, 2.0))
        _diamond(paper, EDGE + PART[0] / 2, y)
    for x in xs or [EDGE]:
        for y in ys or [EDGE]:
            paper.stroke(((x - MARK, y), (x + MARK, y)), 0.3)
            paper.stroke(((x, y - MARK), (x, y + MARK)), 0.3)
    if column + 1 < columns:
        paper.write(paper.width - 3, paper.height / 2 + 14, name_of(column + 1, row), 11, True, MIDDLE, 1.0)
    if row + 1 < rows:
        paper.write(paper.width / 2 + 14, paper.height - EDGE + 5, name_of(column, row + 1), 11, True, MIDDLE)
    if column:
        paper.write(3, paper.height / 2 + 14, name_of(column - 1, row), 11, True, MIDDLE)
    if row:
        paper.write(paper.width / 2 + 14, EDGE - 4, name_of(column, row - 1), 11, True, MIDDLE)


def _diamond(paper: Paper, x: float, y: float) -> None:
    paper.shape((((x - MARK, y), (x, y - MARK), (x + MARK, y), (x, y + MARK)),), 0.3)
