"""Where the silk, its frame, the cards of its places, the steps and the model lie in a room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from ..core.space import Rect, Room
from ..core.values import dataclass

GAP = 8.0
STRIP, STRIP_WORDS = 40.0, 36.0
"""Reference px of the strip of steps: its icons, and its words at text scale 1.0."""
STRIP_CELL = 76.0
CARD = (124.0, 160.0)
"""The liked size of a card, reference px."""
LETTERS, LETTER, LINE = 10.5, 10.8, 26.0
"""How long the longest words on cards are, in letters; how wide a letter and how high a line is, reference px."""
PICTURE = 46.0
"""Reference px that a card keeps for its picture."""
SILK_SHARE, SILK_AT = 414 / 512, 49 / 512
"""The silk's part of the frame, and where in it the silk begins."""
MODEL_LEAST, MODEL_MOST = 104.0, 176.0
SMALL_FRAME = 200.0
"""Reference px below which cards rather do without their words than the frame gets smaller."""
LITTLE_SMALLER = 0.9
"""The share of the largest frame that is enough where the model then has room beside it."""
NEXT = (64.0, 104.0)
"""Reference px that the way to the next page needs beside its words, and for its longest word at text scale 1.0."""
LESS = 0.66
"""The part of a small frame that will do where cards else lose their words."""
ENOUGH = 4
"""So many cards on a page rather than a larger cloth."""
PLANNED_FROM, PLANNED_TEXT = 280.0, 1.6
"""Reference px of height that a model above the cloth leaves at least; it grows with the letters up to this scale."""
STRIP_FROM = 400.0
"""Reference px of height that must be left for a strip to be shown."""


@dataclass(frozen=True, slots=True)
class Place:
    """A cloth in a room, in window pixels: `silk` in its `frame`; `strip` and `model` only where there is room.

    `cards` is the room of the cards, `columns` of them side by side, none narrower or lower than `card`.
    """

    room: Rect
    silk: Rect
    frame: Rect
    cards: Rect
    columns: int
    card: tuple[float, float]
    strip: Rect | None = None
    model: Rect | None = None


@dataclass(frozen=True, slots=True)
class Division:
    """One way to share a room between frame and cards; `rest` is what is left beside the frame."""

    frame: Rect
    cards: Rect
    columns: int
    holds: int
    rest: Rect


@lru_cache(maxsize=32)
def place_of(room: Room, cards: int, steps: int, model_too: bool = False) -> Place:
    """The cloth as large as it goes beside all its cards; what has no room is left out: the steps, then the model.

    `cards` 0 gives the whole room to the cloth; without `steps` there is no model, unless it is wished for.
    """
    rect, gap = room.rect, room.px(GAP)
    high = room.px(STRIP + STRIP_WORDS * room.text)
    shown = steps > 0 and room.zoom <= 1 and rect.h - high - gap >= room.px(STRIP_FROM)
    shown = shown and rect.w >= room.px(STRIP_CELL) * steps
    worse, card, found = _divided(room, rect, cards)
    if shown:
        below = _divided(room, Rect(rect.x, rect.y + high + gap, rect.w, rect.h - high - gap), cards)
        shown = below[0] <= worse
        worse, card, found = below if shown else (worse, card, found)
    strip = Rect(rect.x, rect.y, rect.w, high) if shown else None
    model = None
    if (steps or model_too) and room.zoom <= 1:
        side = min(found.rest.w, found.rest.h, room.px(MODEL_MOST))
        if side >= room.px(MODEL_LEAST):
            model = Rect(found.rest.right - side, found.rest.y, side, side)
        elif strip is not None and strip.w - high - gap >= room.px(STRIP_CELL) * steps:
            model = Rect(strip.right - high, strip.y, high, high)
            strip = Rect(strip.x, strip.y, strip.w - high - gap, high)
    return Place(rect, silk_in(found.frame), found.frame, found.cards, found.columns, card, strip, model)


@lru_cache(maxsize=32)
def planned(room: Room, cards: int) -> Place:
    """For who plans unshown steps: no strip, but the model beside a slightly smaller cloth, or above it."""
    place, rect = place_of(room, cards, 0, True), room.rect
    side = room.px(STRIP + STRIP_WORDS * min(room.text, PLANNED_TEXT))
    if place.model is not None or room.zoom > 1 or rect.h - side < room.px(PLANNED_FROM):
        return place
    down = side + room.px(GAP)
    less = Rect(rect.x, rect.y + down / 2, rect.w, rect.h - down)
    beside = place_of(replace(room, rect=less), cards, 0, True)
    if beside.model is not None:
        return replace(beside, room=rect)
    less = Rect(rect.x, rect.y + down, rect.w, rect.h - down)
    model = Rect(rect.right - side, rect.y, side, side)
    return replace(place_of(replace(room, rect=less), cards, 0), room=rect, model=model)


def silk_in(frame: Rect) -> Rect:
    """Where the silk lies in a frame, in whole pixels."""
    side = round(frame.w * SILK_SHARE)
    return Rect(round(frame.x + frame.w * SILK_AT), round(frame.y + frame.h * SILK_AT), side, side)


def _divided(room: Room, body: Rect, cards: int) -> tuple[int, tuple[float, float], Division]:
    """How little it suits (0: all cards, with their words), the least card, and the best division for it."""
    least = room.least_px
    worded = (
        max(least, room.px(18 + LETTERS * LETTER * room.text * room.wide)),
        max(least, room.px(18 + PICTURE) + room.px(LINE) * room.text * 2),
    )
    if cards < 1:
        return 0, worded, Division(_square(body, True), Rect(body.x, body.y, 0, 0), 1, 0, Rect(0, 0, 0, 0))
    wanted = max(least, min(room.px(SMALL_FRAME), 0.45 * max(body.w, body.h)))
    pictured = max(least, room.px(PICTURE))
    bare, smaller = (pictured, pictured), max(least, LESS * wanted)
    for n, (card, side) in enumerate(((worded, wanted), (worded, smaller), (bare, wanted), (bare, least))):
        found = _divisions(room, body, card, cards)
        whole = [d for d in found if d.frame.w >= side - 0.5 and d.holds >= cards]
        if whole:
            return 2 * n, card, _best(whole)
        paged = (max(card[0], room.px(NEXT[0] + NEXT[1] * room.text * room.wide)), card[1]) if card == worded else card
        some = [d for d in _divisions(room, body, paged, cards) if d.frame.w >= side - 0.5 and d.holds >= 2]
        enough = [d for d in some if d.holds >= ENOUGH]
        if some:
            return 2 * n + 1, paged, max(enough or some, key=lambda d: (d.frame.w, d.holds))
    return 9, bare, _thirds(room, body)


def _best(divisions: list[Division]) -> Division:
    """The largest frame; one little smaller if it leaves room for the model, else the fewest columns."""
    largest = max(d.frame.w for d in divisions)
    large = [d for d in divisions if d.frame.w >= LITTLE_SMALLER * largest]
    return max(large, key=lambda d: (d.rest.w > 0, d.frame.w > 0.99 * largest, -d.columns, -d.holds))


def _divisions(room: Room, body: Rect, card: tuple[float, float], cards: int) -> Iterator[Division]:
    """Cards in columns at the left, or in rows below."""
    gap = room.px(GAP)
    down = int((body.h + gap) // (card[1] + gap))
    for columns in range(1, 5):
        w = columns * (card[0] + gap) - gap
        left = Rect(body.x + w + 2 * gap, body.y, body.w - w - 2 * gap, body.h)
        if down and left.w > 0:
            side = min(left.w, left.h)
            yield _with_rest(Rect(body.x, body.y, w, body.h), left, side, columns, columns * down, room)
    across = int((body.w + gap) // (card[0] + gap))
    for rows in range(1, 4):
        h = rows * (card[1] + gap) - gap
        above = Rect(body.x, body.y, body.w, body.h - h - gap)
        if across and above.h > 0:
            side = min(above.w, above.h)
            below = Rect(body.x, body.bottom - h, body.w, h)
            yield _with_rest(below, above, side, across, across * rows, room)


def _with_rest(cards: Rect, area: Rect, side: float, columns: int, holds: int, room: Room) -> Division:
    """The frame in the middle of its area, or far enough to the left for the model beside it."""
    gap = room.px(GAP)
    free = area.w - side
    rest = Rect(area.right, area.y, 0, 0)
    left = area.x + free / 2
    if free >= room.px(MODEL_LEAST) + 2 * gap:
        wide = min(free - 2 * gap, room.px(MODEL_MOST), max(room.px(MODEL_LEAST), 0.5 * side))
        left = area.x + (free - wide - 2 * gap) / 2
        rest = Rect(area.right - wide, area.y, wide, side)
    top = area.y + (area.h - side) / 2
    return Division(Rect(left, top, side, side), cards, columns, holds, rest)


def _thirds(room: Room, body: Rect) -> Division:
    """In the smallest rooms: a third of the longer side for the cloth, two for a card and the way to the next."""
    gap = room.px(GAP)
    if body.w >= body.h:
        third = (body.w - 2 * gap) / 3
        cards = Rect(body.x + third + gap, body.y, 2 * third + gap, body.h)
        return Division(_square(Rect(body.x, body.y, third, body.h), False), cards, 2, 2, Rect(0, 0, 0, 0))
    third = (body.h - 2 * gap) / 3
    cards = Rect(body.x, body.y + third + gap, body.w, 2 * third + gap)
    return Division(_square(Rect(body.x, body.y, body.w, third), False), cards, 1, 2, Rect(0, 0, 0, 0))


def _square(area: Rect, tall: bool) -> Rect:
    """The largest square in the middle of an area."""
    side = min(area.w, area.h)
    return Rect(area.x + (area.w - side) / 2, area.y + (area.h - side) / 2, side, side)


@dataclass(frozen=True, slots=True)
class Hanging:
    """The finished scarf in a room, in window pixels: where it hangs, and the rod that holds it."""

    room: Rect
    silk: Rect
    rod: Rect
    unit: float


@lru_cache(maxsize=32)
def hanging_of(room: Room) -> Hanging:
    """As large as it goes, with air round it for its shadow and its rod."""
    rect = room.rect
    side = float(round(min(rect.w * 0.92, rect.h * 0.86)))
    thick = max(6.0, side * 0.026)
    x, y = round(rect.x + (rect.w - side) / 2), round(rect.y + (rect.h - side) * 0.44)
    over = min(side * 0.07, (rect.w - side) / 2)
    rod = Rect(x - over, y - thick * 0.72, side + 2 * over, thick)
    return Hanging(rect, Rect(x, y, side, side), rod, side / 414)
