"""The page of a warm-up on paper: who took part, what was made, which way in worked, and the picture of all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...core.game import Text
from ..paper.certificate import Picture
from ..paper.pdf import A4, MIDDLE, PALE, Paper
from ..paper.text import height, lines_of, paragraph
from ..words import Words
from .names import called
from .record import Record
from .telling import day_text, made_text, pieces_text, ways_text

MARGIN = 18.0
"""Millimetres left free round the page."""
PICTURE = 96.0
"""Millimetres that the picture is high at most."""
COLUMNS = (0.24, 0.42, 0.34)
"""Shares of the width: a name, the works, the ways in."""
SIZE, HEAD = 11.0, 22.0
"""Points of the words of the table and of the title."""
HEADER = "<</O /Table /Scope /Column>>"
"""Tells that a cell heads its column (ISO 32000-1, 14.8.5.7)."""


def sheet(words: Words, fonts: Sequence[Path], record: Record, picture: Picture) -> Paper:
    """One page, more where the group is large; a table that a screen reader reads by rows."""
    title = words(Text.of("warm_up/together"))
    paper = Paper(title, words.language, fonts)
    paper.sheet()
    wide = A4[0] - 2 * MARGIN
    y = paragraph(paper, MARGIN, MARGIN, wide, title, HEAD, True, tag="H1")
    said = Text.of("warm_up/lasted", day=day_text(record), count=max(1, round(record.seconds / 60)))
    y = paragraph(paper, MARGIN, y + 1, wide, words(said), 13)
    y = paragraph(paper, MARGIN, y + 1, wide, words(Text.of("warm_up/made", made=made_text(record))), 13)
    y = _picture(paper, picture, y + 4, wide)
    _table(paper, words, record, y + 6, wide)
    return paper


def _picture(paper: Paper, picture: Picture, y: float, wide: float) -> float:
    share = min(wide / picture.size[0], PICTURE / picture.size[1])
    w, h = picture.size[0] * share, picture.size[1] * share
    left = MARGIN + (wide - w) / 2
    with paper.tag("Figure", picture.alt, box=(left, y, w, h)):
        paper.image(left, y, w, h, picture.rgb, picture.size)
    return y + h


def _table(paper: Paper, words: Words, record: Record, y: float, wide: float) -> None:
    """One row for each who took part; its head stands again on the next page."""
    head = tuple(words(Text.of(f"warm_up/column-{name}")) for name in ("picture", "work", "way"))
    rows = [
        (words(called(name)), words(pieces_text(record.pieces_of(name))), words(ways_text(record, name)))
        for name in record.took_part
    ]
    with paper.group("Table"):
        y = _row(paper, head, y, wide, head=True)
        for row in rows:
            if y + _high(paper, row, wide) > A4[1] - MARGIN:
                paper.sheet()
                y = _row(paper, head, MARGIN, wide, head=True)
            y = _row(paper, row, y, wide)


def _cells(paper: Paper, row: Sequence[str], wide: float, bold: bool) -> list[list[str]]:
    parts = zip(row, COLUMNS, strict=True)
    return [lines_of(paper, cell, SIZE, share * wide - 4, bold) or [""] for cell, share in parts]


def _high(paper: Paper, row: Sequence[str], wide: float) -> float:
    return max(map(len, _cells(paper, row, wide, False))) * height(SIZE) + 3


def _row(paper: Paper, row: Sequence[str], y: float, wide: float, head: bool = False) -> float:
    """Draws a row and returns where the next begins."""
    cells = _cells(paper, row, wide, head)
    high = max(map(len, cells)) * height(SIZE) + 3
    x = MARGIN
    with paper.group("TR"):
        for lines, share in zip(cells, COLUMNS, strict=True):
            with paper.tag("TH" if head else "TD", attributes=HEADER if head else ""):
                for n, line in enumerate(lines):
                    paper.write(x + 2, y + (n + 0.85) * height(SIZE) + 0.5, line, SIZE, head)
            x += share * wide
    paper.stroke(((MARGIN, y + high), (MARGIN + wide, y + high)), 0.5 if head else 0.2, MIDDLE if head else PALE)
    return y + high
