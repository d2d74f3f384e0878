"""A certificate for those who made a work together: its picture, its name, their names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...core.game import Text
from ...core.values import dataclass
from ..words import Words
from .figure import read_figure
from .pdf import A4, INK, MIDDLE, WHITE, Paper
from .text import POINT, fitting, height, paragraph

MARGIN = 12.0
"""Millimetres left free round the frame: no printer cuts there."""
ROW = 3
"""Names that stand side by side at most."""
STEP = 72.0
"""Millimetres a name takes at most with its drawing."""
BOTTOM = 30.0
"""Millimetres kept for the date and the line for a signature."""


STAR = 5.0
"""Half the side of the two squares of a corner's star, in millimetres."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of 3 bytes a pixel, and what it shows in words."""

    rgb: bytes
    size: tuple[int, int]
    alt: str


def certificate(
    words: Words, fonts: Sequence[Path], names: Sequence[Text], work: Text, picture: Picture, date: str = "",
    icons: Sequence[Path | None] = (),
) -> Paper:  # fmt: skip
    """One sheet that lies; `names` in the order in which they are read, `date` as it is written, "" for none.

    `icons` are the drawings of the names, where they have one.
    """
    paper = Paper(words(Text.of("paper/together-title", work=work)), words.language, fonts)
    wide, high = A4[1], A4[0]
    paper.sheet(wide, high)
    _frame(paper)
    left, right = MARGIN + 14, wide - MARGIN - 14
    middle = right - left
    title = words(Text.of("paper/together"))
    y = paragraph(paper, left, MARGIN + 9, middle, title, fitting(paper, title, 30, middle, True), True, 0.5, "H1")
    line = words(Text.of("paper/together-line", work=work, count=len(names)))
    y = paragraph(paper, left, y + 1, middle, line, fitting(paper, line, 15, middle, lines=2), to=0.5)
    said = [words(name) for name in names]
    columns = min(ROW, max(1, len(said))) if len(said) <= 9 else 4
    rows = -(-len(said) // columns)
    row = min(11.0, max(6.0, 44.0 / max(rows, 1)))
    size = min(18.0, row / 11 * 18)
    foot = high - MARGIN - BOTTOM - rows * row
    _picture(paper, picture, (left, y + 4, middle, foot - y - 8))
    drawn = [None if n >= len(icons) else icons[n] for n in range(len(said))]
    _names(paper, list(zip(said, drawn, strict=True)), (left, foot, middle), columns, row, size)
    _foot(paper, words, date, left, right, high - MARGIN - 11)
    return paper


def _frame(paper: Paper) -> None:
    """Two lines round the sheet, with an eight-pointed star at each corner."""
    for inset, line in ((MARGIN, 1.2), (MARGIN + 2.4, 0.35)):
        w, h = paper.width - inset, paper.height - inset
        paper.shape((((inset, inset), (w, inset), (w, h), (inset, h)),), line)
    for x in (MARGIN + 1.2, paper.width - MARGIN - 1.2):
        for y in (MARGIN + 1.2, paper.height - MARGIN - 1.2):
            _star(paper, x, y, STAR)


def _star(paper: Paper, x: float, y: float, half: float) -> None:
    """Two squares, one turned by an eighth, as one star with another in it."""
    far = half * 2**0.5
    square = ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))
    turned = ((x, y - far), (x + far, y), (x, y + far), (x - far, y))
    for line in (0.8, 0.0):
        for outline in (square, turned):
            paper.shape((outline,), line, WHITE)
    paper.shape((square,), 0.25, ink=MIDDLE)
    paper.shape((turned,), 0.25, ink=MIDDLE)
    paper.round(x, y, half * 0.3, 0.0, INK)


def _picture(paper: Paper, picture: Picture, room: tuple[float, float, float, float]) -> None:
    """The picture as large as its room lets it be, in the middle."""
    x, y, wide, high = room
    share = min(wide / picture.size[0], high / picture.size[1])
    w, h = picture.size[0] * share, picture.size[1] * share
    left, top = x + (wide - w) / 2, y + (high - h) / 2
    with paper.tag("Figure", picture.alt, box=(left, top, w, h)):
        paper.image(left, top, w, h, picture.rgb, picture.size)


def _names(
    paper: Paper, names: Sequence[tuple[str, Path | None]], place: tuple[float, float, float], columns: int, row: float,
    size: float,
) -> None:  # fmt: skip
    """The names as a list, row by row, each in the middle of its column."""
    x, y, wide = place
    with paper.group("L"):
        for n, (name, icon) in enumerate(names):
            line, column = divmod(n, columns)
            here = min(columns, len(names) - line * columns)
            step = min(wide / columns, STEP)
            left = x + (wide - here * step) / 2 + column * step
            with paper.group("LI"), paper.tag("LBody"):
                side = row * 0.82 if icon is not None else 0.0
                fit = fitting(paper, name, size, step - 8 - side, True)
                start = left + (step - paper.wide(name, fit, True) - side * 1.25) / 2
                if icon is not None:
                    read_figure(icon).draw(paper, start, y + line * row + (row - side) / 2, side, INK)
                paper.write(start + side * 1.25, y + (line + 0.5) * row + 0.36 * fit * POINT, name, fit, True)


def _foot(paper: Paper, words: Words, date: str, left: float, right: float, y: float) -> None:
    """The date where one was given, and a line to sign on."""
    if date:
        with paper.tag("P"):
            paper.write(left, y, words(Text.of("paper/date", date=Text.literal(date, words.language))), 12)
    paper.stroke(((right - 70, y), (right, y)), 0.3)
    with paper.tag("P"):
        paper.write(right - 35, y + height(10), words(Text.of("paper/signed")), 10, to=0.5)
