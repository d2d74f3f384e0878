"""The page for teachers on one sheet of paper: ways in and set-up, in two columns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...core.game import Text
from ..people.teachers_desk import PARTS
from ..words import Words
from .pdf import A4, Paper
from .text import height, lines_of, paragraph

MARGIN, GAP = 15.0, 10.0
"""Millimetres left free round the words, and between the columns."""
SIZES = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
"""Points of the letters: the largest with which all fits on one sheet."""
BETWEEN = 2.6
"""Millimetres between two parts."""
LARGER = 1.2
"""How much larger a heading is."""

Parts = Sequence[tuple[str, str]]


def teachers(words: Words, fonts: Sequence[Path]) -> Paper:
    """One sheet that stands, in the words' language."""
    title = words(Text.of("icheri/teachers"))
    paper = Paper(title, words.language, fonts)
    paper.sheet()
    parts = [(words(Text.of(f"teachers/{part}-title")), _said(words, part, count)) for part, count in PARTS.items()]
    top = paragraph(paper, MARGIN, MARGIN, A4[0] - 2 * MARGIN, title, 24, True, tag="H1") + 4
    wide = (A4[0] - 2 * MARGIN - GAP) / 2
    room = A4[1] - MARGIN - top
    size, first = next(
        ((size, cut) for size in SIZES if (cut := _cut(paper, parts, size, wide, room)) is not None),
        (SIZES[-1], len(parts) // 2),
    )
    for column, some in enumerate((parts[:first], parts[first:])):
        y = top
        for head, said in some:
            with paper.group("Sect"):
                left = MARGIN + column * (wide + GAP)
                y = paragraph(paper, left, y, wide, head, size * LARGER, True, tag="H2")
                y = paragraph(paper, left, y, wide, said, size) + BETWEEN
    return paper


def _said(words: Words, part: str, count: int) -> str:
    return " ".join(words(Text.of(f"teachers/{part}-{n}")) for n in range(1, count + 1))


def _cut(paper: Paper, parts: Parts, size: float, wide: float, room: float) -> int | None:
    """How many parts stand in the first column, so that both fit; None where they do not."""
    highs = [_high(paper, part, size, wide) for part in parts]
    fitting = (n for n in range(len(parts) + 1) if sum(highs[:n]) <= room and sum(highs[n:]) <= room)
    return min(fitting, key=lambda n: abs(sum(highs[:n]) - sum(highs[n:])), default=None)


def _high(paper: Paper, part: tuple[str, str], size: float, wide: float) -> float:
    head, said = part
    lines = lines_of(paper, head, size * LARGER, wide, True)
    return height(size * LARGER, len(lines)) + height(size, len(lines_of(paper, said, size, wide))) + BETWEEN
