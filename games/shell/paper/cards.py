"""Memory cards to cut out: pairs in a grid, and backs that all look alike."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.game import Text
from ...core.printed import CardFace
from .figure import Figure, read_figure
from .head import MARGIN, begin, foot
from .pdf import A4, INK, MIDDLE, PALE, Paper
from .source import Source
from .text import POINT, fitting, lines_of, paragraph

COLUMNS, ROWS = 3, 4
WIDE, HIGH = 60.0, 62.0
"""Millimetres of a card."""
LEFT, TOP = (A4[0] - COLUMNS * WIDE) / 2, 30.0
CUT = 0.25
BAND = 13.0
"""Millimetres of a card below its picture for its name."""


def cards(source: Source) -> Paper:
    """Sheets of cards, each followed by its backs, for who prints on both sides."""
    paper = begin(source, "cards")
    faces, most = source.cards, COLUMNS * ROWS
    known: dict[str, Figure | None] = {}
    for first in range(0, len(faces), most):
        here = faces[first : first + most]
        paper.sheet(*A4)
        wide = paper.width - 2 * MARGIN
        y = paragraph(paper, MARGIN, 8, wide, source.words(source.title), 16, True, tag="H1" if not first else "H2")
        paragraph(paper, MARGIN, y, wide, source.words(Text.of("paper/do-cards")), 11)
        for n, face in enumerate(here):
            _card(paper, source, face, *_corner(n), known)
        foot(paper, source)
        paper.sheet(*A4)
        for n in range(len(here)):
            row, column = divmod(n, COLUMNS)
            _back(paper, *_corner(row * COLUMNS + COLUMNS - 1 - column))
    return paper


def _corner(n: int) -> tuple[float, float]:
    row, column = divmod(n, COLUMNS)
    return LEFT + column * WIDE, TOP + row * HIGH


def _edge(paper: Paper, x: float, y: float) -> None:
    paper.shape((((x, y), (x + WIDE, y), (x + WIDE, y + HIGH), (x, y + HIGH)),), CUT, ink=MIDDLE)


def _card(
    paper: Paper, source: Source, face: CardFace, x: float, y: float, known: dict[str, Figure | None]
) -> None:  # fmt: skip
    _edge(paper, x, y)
    words = "" if face.words is None else source.words(face.words)
    figures = [figure for name in face.drawings if (figure := _figure(source, name, known)) is not None]
    if not figures:
        _words(paper, words, x, y)
        return
    room = HIGH - 6 - (BAND if words else 0)
    side = min(WIDE - 8, room)
    left, top = x + (WIDE - side) / 2, y + 3 + (room - side) / 2
    name = face.drawings[0].rpartition("/")[2].replace("-", " ")
    alt = words or source.words(Text.of(f"paper/card-{face.shown}", name=name))
    with paper.tag("Figure", alt, box=(left, top, side, side)):
        _picture(paper, face, figures, left, top, side)
    if words:
        size = fitting(paper, words, 14, WIDE - 6, True, 2)
        paragraph(paper, x + 3, y + HIGH - BAND + 1, WIDE - 6, words, size, True, 0.5)


def _figure(source: Source, name: str, known: dict[str, Figure | None]) -> Figure | None:
    if name not in known:
        path = source.art(name) or source.art(f"{source.game}/{name}")
        known[name] = None if path is None else read_figure(path)
    return known[name]


def _words(paper: Paper, words: str, x: float, y: float) -> None:
    """A card with a name alone, in the middle."""
    size = fitting(paper, words, 24, WIDE - 8, True, 3)
    lines = len(lines_of(paper, words, size, WIDE - 8, True))
    paragraph(paper, x + 4, y + (HIGH - lines * size * POINT * 1.35) / 2, WIDE - 8, words, size, True, 0.5)


def _picture(
    paper: Paper, face: CardFace, figures: Sequence[Figure], x: float, y: float, side: float
) -> None:  # fmt: skip
    figure = figures[0]
    if len(figures) > 1:
        step = side / max(len(figures), 3)
        for n, one in enumerate(figures):
            one.draw(paper, x + (side - step * len(figures)) / 2 + n * step, y + (side - step) / 2, step * 0.9, INK)
        return
    match face.shown:
        case "shadow":
            figure.draw(paper, x, y, side, INK)
        case "left" | "right":
            cut = x + side * _half(figure)
            ends = (x, cut) if face.shown == "left" else (cut, x + side)
            shift = x + side / 2 - (ends[0] + ends[1]) / 2
            with paper.within(_box(ends[0] + shift, y, ends[1] + shift, y + side)):
                figure.draw(paper, x + shift, y, side)
            seam = cut + shift
            paper.stroke(((seam, y), (seam, y + side)), 0.4, dash=(1.6, 1.4))
        case "detail":
            left, top, wide, high = _detail(figure)
            by = 1 / max(wide, high)
            with paper.within(_box(x, y, x + side, y + side)):
                figure.draw(paper, x + side / 2 - (left + wide / 2) * side * by,
                            y + side / 2 - (top + high / 2) * side * by, side * by)  # fmt: skip
            paper.shape((_box(x, y, x + side, y + side),), 0.4)
        case _:
            figure.draw(paper, x, y, side)


def _box(left: float, top: float, right: float, low: float) -> tuple[tuple[float, float], ...]:
    return ((left, top), (right, top), (right, low), (left, low))


def _half(figure: Figure) -> float:
    """Where a drawing is cut in two, as a share of its width."""
    said = figure.root.get("data-half", "")
    return float(said) / figure.box[2] if said else 0.5


def _detail(figure: Figure) -> tuple[float, float, float, float]:
    """Where its telling part lies, as shares of the drawing."""
    said = [float(part) / figure.box[2] for part in figure.root.get("data-detail", "").split()]
    return (said[0], said[1], said[2], said[3]) if len(said) == 4 else (0.25, 0.25, 0.5, 0.5)


def _back(paper: Paper, x: float, y: float) -> None:
    """A net of eight-pointed stars in pale lines."""
    _edge(paper, x, y)
    step = 10.0
    for row in range(6):
        for column in range(5):
            cx, cy, r = x + 10 + column * step, y + 6 + row * step, 3.4
            far = r * 2**0.5
            paper.shape((_box(cx - r, cy - r, cx + r, cy + r),), 0.3, ink=PALE * 0.8)
            paper.shape((((cx, cy - far), (cx + far, cy), (cx, cy + far), (cx - far, cy)),), 0.3, ink=PALE * 0.8)
