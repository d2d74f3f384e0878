"""What stands round the drawings of sheets: titles, numbers with their colours, a line to measure by."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.game import Text
from ...core.printed import Drawing
from ...core.space import Point, Polygon
from ...core.values import dataclass
from .figure import read_figure
from .pdf import INK, MIDDLE, WHITE, Paper
from .source import Source
from .text import POINT, fitting, height, paragraph

MARGIN = 12.0
"""Millimetres that printers leave free."""
TITLE, BODY = 22.0, 12.0
"""Points."""
KEY = 9.0
"""Millimetres of a row of the key."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How a drawing lies on paper: millimetres per unit, and where its corner is."""

    scale: float
    x: float
    y: float

    def point(self, point: Point) -> Point:
        return (self.x + point[0] * self.scale, self.y + point[1] * self.scale)

    def outline(self, outline: Sequence[Point]) -> Polygon:
        return tuple(self.point(point) for point in outline)

    def outlines(self, outlines: Sequence[Sequence[Point]]) -> tuple[Polygon, ...]:
        return tuple(self.outline(outline) for outline in outlines)


def spread(drawing: Drawing, x: float, y: float, wide: float, high: float) -> Spread:
    """The drawing as large as a room lets it be, in its middle."""
    scale = min(wide / drawing.width, high / drawing.height)
    return Spread(scale, x + (wide - drawing.width * scale) / 2, y + (high - drawing.height * scale) / 2)


def begin(source: Source, kind: str) -> Paper:
    """A file with its title: what it is, and of which work."""
    title = source.words(Text.of(f"paper/title-{kind}", work=source.title))
    return Paper(title, source.words.language, source.fonts)


def titled(paper: Paper, source: Source, kind: str) -> float:
    """The work's name and what to do with the sheet; the height at which the rest begins."""
    words, wide = source.words, paper.width - 2 * MARGIN
    title = words(source.title)
    y = paragraph(paper, MARGIN, MARGIN, wide, title, fitting(paper, title, TITLE, wide, True), True,
                  tag="H1" if paper.sheets == 1 else "H2")  # fmt: skip
    return paragraph(paper, MARGIN, y + 1, wide, words(Text.of(f"paper/do-{kind}")), BODY) + 4


def numbers(drawing: Drawing) -> dict[str, int]:
    """The number of each colour, from 1."""
    return {id: n for n, (id, _) in enumerate(drawing.things, 1)}


def key(paper: Paper, source: Source, drawing: Drawing, y: float, columns: int = 3) -> None:
    """The list of colours: number, a field in that colour with its mark, name, how many places."""
    step = (paper.width - 2 * MARGIN) / columns
    with paper.group("L"):
        for n, (id, label) in enumerate(drawing.things):
            x, top = MARGIN + n % columns * step, y + n // columns * KEY
            count = sum(piece.guide == id for piece in drawing.pieces)
            name = Text.of("paper/key-ground" if id == drawing.ground and not count else "paper/key", name=label,
                           count=count)  # fmt: skip
            with paper.group("LI"):
                with paper.tag("Lbl"):
                    numbered(paper, x + 3.4, top + KEY / 2, n + 1)
                with paper.tag("LBody"):
                    _swatch(paper, source, id, x + 8.4, top + 1)
                    words = source.words(name)
                    size = fitting(paper, words, BODY, step - 20)
                    paper.write(x + 17.5, top + KEY / 2 + 0.36 * size * POINT, words, size)


def key_height(drawing: Drawing, columns: int = 3) -> float:
    return KEY * -(-len(drawing.things) // columns)


def numbered(paper: Paper, x: float, y: float, number: int) -> None:
    """A number in a ring."""
    paper.round(x, y, 3.2, 0.35, WHITE)
    paper.write(x, y + 0.36 * 11 * POINT, str(number), 11, True, to=0.5)


def _swatch(paper: Paper, source: Source, id: str, x: float, y: float) -> None:
    """A field of a colour with its mark beside the corner of its own."""
    side = KEY - 2
    material = source.materials.get(id)
    corners = ((x, y), (x + side, y), (x + side, y + side), (x, y + side))
    paper.shape((corners,), 0.35, WHITE if material is None else material.colour)
    art = None if material is None or not material.mark else source.art(f"marks/{material.mark}")
    if art is not None:
        paper.round(x + side / 2, y + side / 2, side * 0.36, 0.0, WHITE)
        read_figure(art).draw(paper, x + side * 0.24, y + side * 0.24, side * 0.52, INK)


def measure(paper: Paper, source: Source, x: float, y: float, long: float = 100.0) -> float:
    """A line 10 cm long, with a tick for each centimetre, to check the printer by; where the rest begins."""
    paper.stroke(((x, y), (x + long, y)), 0.5)
    for n in range(int(long / 10) + 1):
        tall = 3.0 if n % 5 == 0 else 1.8
        paper.stroke(((x + 10 * n, y - tall), (x + 10 * n, y)), 0.35)
    words = source.words(Text.of("paper/measure", length=round(long / 10)))
    return paragraph(paper, x, y + 1, paper.width - MARGIN - x, words, 10)


def foot(paper: Paper, source: Source, words: Text | None = None) -> None:
    """The number of the sheet, for who dropped them all."""
    text = source.words(words or Text.of("paper/sheet", work=source.title, number=paper.sheets))
    paper.write(paper.width / 2, paper.height - 6, text, 9, ink=MIDDLE, to=0.5)


__all__ = [
    "KEY", "MARGIN", "Spread", "begin", "foot", "height", "key", "key_height", "measure", "numbered", "numbers",
    "spread", "titled",
]  # fmt: skip
