"""Cards that fit: upright or lying ones, large where there are few, in pages where there are many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from ..core.game import Target, Text
from ..core.space import Rect, Region, Room
from ..core.values import dataclass
from .grid import Cells, next_page, page, place
from .rows import CARD_MORE, ICON
from .type import Type
from .view import Layout

GAP = 12
CARD = (190.0, 188.0)
FEW, GROWN = 6, 1.4
"""So many cards and less are larger than CARD, so many times at most."""
PICTURE, LOW_PICTURE, LYING = 84, 50, 56
"""Reference px that a picture is high at least: above its name, there in a low room, and beside it on a lying card."""
STRIP = 480
"""Reference px that the strip to the next page is wide at most, for usual words."""
LONG = 1.9
"""A card wider than so many times its height shows its name beside its picture."""
MOST, STEPS = 12, 4
"""Cards on a page at most; how often a lying card may grow until its words fit."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A way to lay cards out: their cells, and how high the strip below them is that leads to the next page.

    Without a strip, the last cell leads on.
    """

    cells: Cells
    strip: float = 0.0

    def each(self, rect: Rect, count: int) -> int:
        """How many cards a page shows."""
        held = len(place(rect, self.cells, min(count, MOST)))
        if held == count:
            return count
        if not self.strip:
            return max(1, len(place(rect, self.cells, MOST)) - 1)
        above = rect.h - self.strip - self.cells.gap
        return len(place(replace(rect, h=above), self.cells, MOST)) if above >= self.cells.least[1] - 0.5 else 0


def strip_width(room: Room) -> float:
    """How wide the strip below cards is, in pixels: no wider than a list."""
    return min(room.rect.w, room.px(STRIP) * room.text)


class Cards:
    """Lays out cards; `words` turns a text into words of the player's language."""

    def __init__(self, type: Type, words: Callable[[Text], str]) -> None:
        self.type, self.words = type, words

    def page(self, targets: Sequence[Target], room: Room, opened: str) -> Layout:
        """One page of the shape that shows the most cards; upright ones where as many fit."""
        rect, count = room.rect, len(targets)
        shape = max(self._shapes(targets, room), key=lambda shape: shape.each(rect, count))
        each = shape.each(rect, count)
        if each >= count or not shape.strip:
            return page(targets, rect, shape.cells, "work", opened)
        pages = -(-count // each)
        at = min(max(0, int(opened) - 1), pages - 1) if opened.isdigit() else 0
        shown, following = targets[at * each : (at + 1) * each], (at + 1) % pages + 1
        above = replace(rect, h=rect.h - shape.strip - shape.cells.gap)
        places = place(above, shape.cells, each)
        opening = next_page("work", f"{following}", following, pages)
        regions = {t.id: Region.of_rect(r) for t, r in zip(shown, places, strict=False)}
        wide = strip_width(room)
        left = rect.x + (rect.w - wide) / 2
        regions[opening.id] = Region.of_rect(Rect(left, rect.bottom - shape.strip, wide, shape.strip))
        return Layout(regions, (opening,))

    def _shapes(self, targets: Sequence[Target], room: Room) -> Iterator[Shape]:
        """Upright cards with the way on among them, or below them; low and lying ones with the way on below."""
        count, onward = len(targets), next_page("", "", 9, 9)
        upright = self._upright(targets, room)
        fits = len(place(room.rect, upright, count)) == count <= MOST
        strip = self._high(self.words(onward.label), "label-bold", room, strip_width(room) - room.px(ICON), 16)
        yield Shape(upright if fits else self._with_onward(upright, onward, room))
        yield Shape(upright, strip)
        low = max(room.least_px, upright.least[1] - room.px(PICTURE - LOW_PICTURE))
        yield Shape(replace(upright, least=(upright.least[0], low)), strip)
        lying = self._lying(targets, room)
        if lying is not None:
            yield Shape(lying, strip)

    def _upright(self, targets: Sequence[Target], room: Room) -> Cells:
        words = [self.words(target.label) for target in targets]
        widest = self._widest(words, "label", room)
        high = max(self._high(w, "label", room, max(widest, room.px(150)), PICTURE) for w in words)
        least = (max(room.least_px, widest + room.px(CARD_MORE), room.px(150)), high)
        more = GROWN if len(targets) <= FEW else 1.0
        liked = (room.px(CARD[0] * more), max(room.px(CARD[1] * more), high))
        return Cells(least, liked, room.px(GAP), most=MOST, most_columns=6)

    def _with_onward(self, cells: Cells, onward: Target, room: Room) -> Cells:
        """The same, with room for the words of the way on in each cell."""
        words = self.words(onward.label)
        wide = self._widest([words], "label-bold", room)
        high = self._high(words, "label-bold", room, wide, 8)
        return replace(cells, least=(max(cells.least[0], wide + room.px(62)), max(cells.least[1], high)))

    def _lying(self, targets: Sequence[Target], room: Room) -> Cells | None:
        """Cards in one column, their names beside their pictures; None where the names have no room there."""
        words = [self.words(target.label) for target in targets]
        high = before = max(room.least_px, room.px(LYING + 16))
        for _ in range(STEPS):
            inner = room.rect.w - high - room.px(16)
            if inner < self._widest(words, "label", room) or room.rect.w <= LONG * high:
                return None
            before, high = high, max(high, *(self._high(w, "label", room, inner, 16) for w in words))
        size = (room.rect.w, high)
        return None if high > before else Cells(size, size, room.px(GAP), most=MOST, most_columns=1)

    def _widest(self, words: Sequence[str], role: str, room: Room) -> float:
        return max((self.type.width(word, role, room) for line in words for word in line.split()), default=0)

    def _high(self, words: str, role: str, room: Room, wide: float, more: float) -> float:
        """Pixels that words need when they are wrapped, and so many reference px more."""
        lines = len(self.type.wrap(words, role, room, wide))
        return max(room.least_px, lines * self.type.line_height(role, room) + room.px(more))
