"""Where cards, the card of what was turned last and a finished shelf lie in a room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ..core.space import Rect, Room
from ..core.values import dataclass

GAP = 14.0
TIGHT = 8.0
"""Reference px between cards, and the least where there is little room."""
CARD = (300.0, 300.0)
"""The largest card, reference px."""
STALL = 30.0
"""Reference px that a market stall's awning takes."""
AWNING_FROM = 460.0
BESIDE, WORD, WORDS, LINE = 64.0, 104.0, 275.0, 31.0
"""Reference px of the way to the next page: what is beside its words, the longest word, all of them, a line."""
SIDE_WIDE, SIDE_HIGH = (290.0, 250.0, 214.0), (236.0, 190.0, 150.0)
"""Reference px, at text scale 1.0, that the side card likes to be wide beside the cards, or high below them."""
SIDE_LONG = 330.0
"""Reference px that a side card beside the cards is high at least, and one below them wide."""
COSTS = 0.93
"""The side card may make the cards so much smaller, not more."""
ENOUGH = 128.0
"""Pictures of so many reference px are large enough to leave room for the side card."""
NAMED = 34.0
"""Reference px of a card's height that its name takes; its picture has the rest."""
FINE = 98.0
"""The least side of a card with small marks at text scale 1.0, reference px."""
LETTERS, LETTER = 9.5, 10.6
"""How long words on word cards are, in letters, and how wide a letter is, reference px."""


@dataclass(frozen=True, slots=True)
class Place:
    """A board in a room, in window pixels: `cells` of the cards on show by number from 0; others are on other pages.

    `next` leads to the page after this one. `side` is the card of what was turned last, where there is room for it;
    `awning` is the cloth over a market stall, `gap` what lies between two cards.
    """

    room: Rect
    cells: tuple[tuple[int, Rect], ...]
    page: int = 1
    pages: int = 1
    next: Rect | None = None
    side: Rect | None = None
    awning: Rect | None = None
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be placed: how many cards in how many columns, with words on them or not, under an awning or not.

    `fine` is a board whose cards show small marks in a row.
    """

    cards: int
    columns: int
    worded: bool = False
    stall: bool = False
    fine: bool = False


def place_of(room: Room, wish: Wish, opened: str = "") -> Place:
    """All cards in their rows and columns where they are large enough, else pages of them."""
    rect, awning = room.rect, None
    if wish.stall and room.zoom <= 1 and rect.h >= room.px(AWNING_FROM):
        awning = Rect(rect.x, rect.y, rect.w, room.px(STALL))
        rect = Rect(rect.x, awning.bottom + room.px(GAP), rect.w, rect.h - awning.h - room.px(GAP))
    least = _least(room, wish)
    for gap in (room.px(GAP), room.px(TIGHT)) if room.zoom <= 1 else ():
        w, h = _cell(rect, wish.cards, wish.columns, gap, room)
        if min(w, h) >= room.least_px - 0.5 and w >= least[0] - 0.5 and h >= least[1] - 0.5:
            side = _side(room, rect, wish, least, gap)
            table = rect if side is None else _beside(rect, side, gap)
            return Place(
                room.rect, _rows(table, wish.cards, wish.columns, gap, room), side=side, awning=awning, gap=int(gap)
            )
    return _page(room, rect, wish, least, opened, awning)


def _least(room: Room, wish: Wish) -> tuple[float, float]:
    """The smallest card: what can be hit, and what words need."""
    wide = high = room.least_px
    if wish.worded:
        wide = max(wide, room.px(20 + LETTERS * LETTER * room.text * room.wide))
        high = max(high, room.px(20 + 30 * room.text))
    if wish.fine:
        wide, high = (max(side, room.px(FINE * room.text**0.5)) for side in (wide, high))
    rect, gap = room.rect, room.px(TIGHT)
    wide, high = min(wide, rect.w), min(high, rect.h)
    if rect.w >= rect.h:
        return (min(wide, (rect.w - gap) / 2), high)
    return (wide, min(high, (rect.h - gap) / 2))


def _cell(rect: Rect, cards: int, columns: int, gap: float, room: Room) -> tuple[float, float]:
    """The size of each card when all lie in so many columns; never much higher or wider than it is the other way."""
    rows = -(-cards // columns)
    w = min((rect.w - (columns - 1) * gap) / columns, room.px(CARD[0]) * room.zoom)
    h = min((rect.h - (rows - 1) * gap) / rows, room.px(CARD[1]) * room.zoom)
    w = min(w, max(1.12 * h, room.least_px)) if h > 0 else w
    return w, min(h, max(1.12 * w, room.least_px))


def _rows(rect: Rect, cards: int, columns: int, gap: float, room: Room) -> tuple[tuple[int, Rect], ...]:
    """Whole pixels for each card, the board in the middle of its room."""
    w, h = (float(int(side)) for side in _cell(rect, cards, columns, gap, room))
    rows = -(-cards // columns)
    left = round(rect.x + (rect.w - columns * w - (columns - 1) * gap) / 2)
    top = round(rect.y + (rect.h - rows * h - (rows - 1) * gap) / 2)
    step = (w + int(gap), h + int(gap))
    return tuple((n, Rect(left + (n % columns) * step[0], top + (n // columns) * step[1], w, h)) for n in range(cards))


def _beside(rect: Rect, side: Rect, gap: float) -> Rect:
    """What is left of a room for the cards."""
    if side.h >= rect.h - 1:
        return Rect(rect.x, rect.y, side.x - 1.15 * gap - rect.x, rect.h)
    return Rect(rect.x, rect.y, rect.w, side.y - gap - rect.y)


def _side(room: Room, rect: Rect, wish: Wish, least: tuple[float, float], gap: float) -> Rect | None:
    """The side card as large as it can be without making the cards much smaller; None where it has no room."""
    usual = _picture(room, _cell(rect, wish.cards, wish.columns, gap, room))
    for side in _sides(room, rect):
        table = _beside(rect, side, gap)
        if table.w <= 0 or table.h <= 0:
            continue
        w, h = _cell(table, wish.cards, wish.columns, gap, room)
        large = min(w - least[0], h - least[1], min(w, h) - room.least_px) >= -0.5
        if large and _picture(room, (w, h)) >= min(COSTS * usual, room.px(ENOUGH)):
            return side
    return None


def _sides(room: Room, rect: Rect) -> Iterator[Rect]:
    scale = room.text * room.wide
    if rect.h >= room.px(SIDE_LONG) * room.text:
        for wide in (float(round(room.px(w) * scale)) for w in SIDE_WIDE):
            yield Rect(rect.right - wide, rect.y, wide, rect.h)
    if rect.w >= room.px(SIDE_LONG) * scale:
        for high in (float(round(room.px(h) * room.text)) for h in SIDE_HIGH):
            yield Rect(rect.x, rect.bottom - high, rect.w, high)


def _picture(room: Room, cell: tuple[float, float]) -> float:
    """How large the picture on a card is."""
    return min(cell[0] - room.px(14), cell[1] - room.px(14) - room.px(NAMED) * room.text)


def _page(room: Room, rect: Rect, wish: Wish, least: tuple[float, float], opened: str, awning: Rect | None) -> Place:
    """As many columns and rows of the board as fit, and a bar to the next page; no bar where other columns hold all."""
    gap = room.px(TIGHT)
    table, bar = _barred(room, rect, least, gap)
    across = max(1, int((table.w + gap) / (least[0] + gap) + 1e-6))
    down = max(1, int((table.h + gap) / (least[1] + gap) + 1e-6))
    across = min(across, wish.columns)
    if room.zoom > 1:
        rows = -(-wish.cards // wish.columns)
        across = max(1, min(across, round(wish.columns / room.zoom)))
        down = max(1, min(down, round(rows / room.zoom)))
    across, down = _fewest(wish.cards, across, down)
    size = across * down
    pages = -(-wish.cards // size)
    if pages == 1:
        return Place(room.rect, _rows(rect, wish.cards, across, gap, room), awning=awning, gap=int(gap))
    page = min(max(1, int(opened)), pages) if opened.isdigit() else 1
    shown = range((page - 1) * size, min(wish.cards, page * size))
    found = _rows(table, size, across, gap, room)
    cells = tuple((n, cell) for n, (_, cell) in zip(shown, found, strict=False))
    return Place(room.rect, cells, page, pages, bar, awning=awning, gap=int(gap))


def _barred(room: Room, rect: Rect, least: tuple[float, float], gap: float) -> tuple[Rect, Rect]:
    """The room of the cards, and a bar below or beside them; in the smallest rooms each has half."""
    high = max(room.least_px, _worded(room, rect.w))
    wide = max(room.least_px, room.px(BESIDE + WORD * room.text * room.wide))
    below = replace(rect, h=rect.h - high - gap), Rect(rect.x, rect.bottom - high, rect.w, high)
    aside = replace(rect, w=rect.w - wide - gap), Rect(rect.right - wide, rect.y, wide, rect.h)
    fitting = [below] if rect.h - high - gap >= least[1] else []
    fitting += [aside] if rect.w - wide - gap >= least[0] and rect.h >= _worded(room, wide) else []
    if fitting:
        return max(fitting, key=lambda pair: pair[0].w * pair[0].h)
    if rect.w >= rect.h:
        half = (rect.w - gap) / 2
        return replace(rect, w=half), Rect(rect.right - half, rect.y, half, rect.h)
    half = (rect.h - gap) / 2
    return replace(rect, h=half), Rect(rect.x, rect.bottom - half, rect.w, half)


def _worded(room: Room, wide: float) -> float:
    """How high a bar so wide must be for the words of the way to the next page."""
    words, line = room.px(WORDS * room.text * room.wide), wide - room.px(BESIDE)
    lines = 1 if words <= line else -(-1.12 * words // max(line, 1.0))
    return room.px(16 + LINE * room.text * min(lines, 5))


def _fewest(cards: int, across: int, down: int) -> tuple[int, int]:
    """Of the grids that need as few pages as the largest one, the one with fewest empty places."""
    pages = -(-cards // (across * down))
    tries = [(a, d) for a in range(1, across + 1) for d in range(1, down + 1)]
    good = [(a, d) for a, d in tries if -(-cards // (a * d)) == pages]
    return min(good, key=lambda grid: (grid[0] * grid[1], abs(grid[0] - across)))


AIRY = 1.3
"""A shelf is at most so much higher than what stands in it."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A finished board's shelves, in window pixels: places of the souvenirs on boards of `thick` pixels."""

    room: Rect
    niche: Rect
    things: tuple[Rect, ...]
    boards: tuple[Rect, ...]
    name: float

    @property
    def step(self) -> float:
        """How far apart neighbours on a board stand at least; the niche's width for a single one."""
        pairs = pairwise(self.things)
        return min((b.x - a.x for a, b in pairs if b.y == a.y), default=self.niche.w)


def shelf_of(room: Rect, count: int, name: float) -> Shelf:
    """Up to twelve souvenirs on one to three boards; `name` is the height a line of words takes below each."""
    best: Shelf | None = None
    for rows in range(1, 5):
        made = _shelves(room, count, rows, name)
        if best is None or made.things[0].w > best.things[0].w + 1:
            best = made
    assert best is not None
    return best


def _shelves(room: Rect, count: int, rows: int, name: float) -> Shelf:
    edge = 0.03 * min(room.w, room.h)
    niche = Rect(room.x + edge, room.y + edge, room.w - 2 * edge, room.h - 2 * edge)
    columns = -(-count // rows)
    thick = max(6.0, 0.024 * niche.h)
    inner = niche.inset(0.03 * niche.w)
    high = niche.h / rows
    side = max(8.0, min(inner.w / columns * 0.96, (high - thick - name) * 0.93))
    high = min(high, AIRY * (side + thick + name))
    niche = Rect(niche.x, niche.centre[1] - rows * high / 2, niche.w, rows * high)
    things, boards = [], []
    for row in range(-(-count // columns)):
        there = min(columns, count - row * columns)
        bottom = niche.y + (row + 1) * high - name - thick
        step = min(inner.w / there, side * 1.9)
        left = inner.x + (inner.w - there * step) / 2
        things += [Rect(left + n * step + (step - side) / 2, bottom - side, side, side) for n in range(there)]
        boards.append(Rect(niche.x, bottom, niche.w, thick))
    return Shelf(room, niche, tuple(things), tuple(boards), name)
