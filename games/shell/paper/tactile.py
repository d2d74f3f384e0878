"""Sheets for swell paper: what is black rises when it is warmed, and is read with the fingers."""

from __future__ import annotations

from math import hypot

from ...core.game import Text
from ...core.printed import Drawing
from ...core.space import Point
from . import braille
from .head import MARGIN, begin, numbers, spread
from .labels import labels
from .pdf import A4, INK, WHITE, Paper
from .relief import GAP, clear, wells
from .source import Source

PRINT = 0.72
"""How light the words are that eyes read: so light that they do not rise."""
ROOM = hypot(braille.WIDE, braille.HIGH) / 2 + GAP
"""Millimetres round the middle of a cell that must be free, so that its dots stand alone."""
MOST = int((A4[0] - 2 * MARGIN) / braille.CELL)
"""Cells on a line."""


def tactile(source: Source, drawing: Drawing) -> Paper:
    """The drawing with a letter for each colour, and a sheet that says which colour each letter is."""
    paper = begin(source, "tactile")
    paper.sheet(*A4)
    y = _written(paper, source, source.title, MARGIN, "H1") + 5
    lies = spread(drawing, MARGIN, y, paper.width - 2 * MARGIN, paper.height - MARGIN - 14 - y)
    w, h = drawing.width, drawing.height
    frame = lies.outline(((0, 0), (w, 0), (w, h), (0, h)))
    low = wells([lies.outline(o) for piece in drawing.pieces for o in piece.outlines], frame)
    alt = source.words(Text.of("paper/tactile-alt", work=source.title, count=len(drawing.pieces)))
    with paper.tag("Figure", alt, box=(lies.x, lies.y, w * lies.scale, h * lies.scale)):
        paper.shape((frame,), 0.0, INK)
        for part in low:
            paper.shape(part, 0.0, WHITE)
        number = numbers(drawing)
        taken: list[Point] = []
        for piece, point, _ in labels(drawing):
            middle = lies.point(point)
            if piece.guide in number and clear(middle, low) >= ROOM and all(_apart(middle, other) for other in taken):
                _cell(paper, middle, braille.sign(number[piece.guide], source.words.language), source)
                taken.append(middle)
    _for_eyes(paper, source)
    _key(paper, source, drawing)
    return paper


def _apart(one: Point, other: Point) -> bool:
    return hypot(one[0] - other[0], one[1] - other[1]) > 2 * ROOM - GAP


def _cell(paper: Paper, middle: Point, letter: str, source: Source) -> None:
    corner = (middle[0] - braille.STEP / 2, middle[1] - braille.STEP)
    for x, y in braille.dots(braille.cells(letter, source.words.language), *corner):
        paper.round(x, y, braille.DOT, 0.0, INK)


def _written(paper: Paper, source: Source, text: Text | str, y: float, tag: str) -> float:
    """Words in braille, a line below the other; where the next thing begins."""
    words = text if isinstance(text, str) else source.words(text)
    with paper.tag(tag, alt=words):
        for line in braille.lines(words, source.words.language, MOST):
            for x, top in braille.dots(line, MARGIN + braille.DOT, y + braille.DOT):
                paper.round(x, top, braille.DOT, 0.0, INK)
            y += braille.LINE
    return y


def _for_eyes(paper: Paper, source: Source) -> None:
    words = source.words(Text.of("paper/do-tactile", work=source.title))
    with paper.tag("P"):
        paper.write(MARGIN, paper.height - 10, words, 9, ink=PRINT)


def _key(paper: Paper, source: Source, drawing: Drawing) -> None:
    """Letter and name of each colour, in braille, with the same in pale print."""
    if not drawing.things:
        return
    paper.sheet(*A4)
    y = _written(paper, source, Text.of("paper/colours"), MARGIN, "H2") + 4
    with paper.group("L"):
        for n, (_, label) in enumerate(drawing.things, 1):
            words = f"{braille.sign(n, source.words.language)} {source.words(label)}"
            with paper.group("LI"):
                below = _written(paper, source, words, y, "LBody")
            paper.write(paper.width - MARGIN, y + 6, words, 12, ink=PRINT, to=1.0)
            y = below + 2
    _for_eyes(paper, source)
