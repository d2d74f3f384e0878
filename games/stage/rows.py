"""Rows of words that fit: how high each must be, how many stand on a page, and which wait on the next one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from ..core.game import State, Target, Text
from ..core.space import Rect, Region, Room
from ..core.values import dataclass
from .grid import Cells, next_page, page, place
from .type import Type
from .view import Layout

FEW = 3
"""Rows that every page shows where it can, before it makes them plainer."""
MOST = 6
"""Rows on a page at most, the one that leads to the next page among them."""
GAP = 12
LIKED = 104
"""Reference px: between two rows, and how high a row grows where there is room."""
ICON, SMALL_ICON = 96, 60
"""Reference px that a row needs beside its words, with an icon of usual size and with a small one."""
CARD_MORE = 20
"""Reference px that a card is wider than its longest word."""
NARROW = 300
"""Reference px, at usual words, below which the icons of rows are small."""


@dataclass(frozen=True, slots=True)
class Heights:
    """The least height of each row in pixels, and of the row that leads to the next page."""

    rows: tuple[float, ...]
    onward: float

    @property
    def even(self) -> float:
        """What is enough for any row."""
        return max(*self.rows, self.onward) if self.rows else self.onward


@dataclass(frozen=True, slots=True)
class Filled:
    """Pages of rows: how many rows stand on each, and cells for all of them where all are of one size.

    `cut` is whether some row is higher than a page.
    """

    counts: tuple[int, ...]
    heights: Heights
    cells: Cells | None = None
    cut: bool = False

    @property
    def full(self) -> bool:
        """Whether all rows stand on one page, or enough on each; the last page shows what is left."""
        return not self.cut and (len(self.counts) == 1 or min(self.counts[:-1]) + 1 >= FEW)

    @property
    def rank(self) -> tuple[bool, int]:
        """The lower, the better: whether rows are cut, and how many pages there are."""
        return self.cut, len(self.counts)


class Rows:
    """Lays out lists of rows; `words` turns a text into words of the player's language."""

    def __init__(self, type: Type, words: Callable[[Text], str]) -> None:
        self.type, self.words = type, words

    def page(self, targets: Sequence[Target], room: Room, area: str, opened: str, prefix: str = "") -> Layout:
        """One page of rows, as high as their words need.

        All rows are of one size, in one column or two, where that takes no more pages than rows of their own heights.
        Where some page would show less than FEW, rows do without their value (which is still said).
        """
        found = self._filled(targets, room)
        if found.cells is not None:
            return page(targets, room.rect, found.cells, area, opened, prefix)
        if len(found.counts) == 1:
            return Layout(_placed(targets, found.heights.rows, room.rect, room))
        at = min(max(0, int(opened) - 1), len(found.counts) - 1) if opened.isdigit() else 0
        first, following = sum(found.counts[:at]), (at + 1) % len(found.counts) + 1
        opening = next_page(area, f"{prefix}{following}", following, len(found.counts))
        rect, gap = room.rect, room.px(GAP)
        high = min(found.heights.onward, (rect.h - gap) / 2)
        above = replace(rect, h=rect.h - high - gap)
        rows = slice(first, first + found.counts[at])
        regions = _placed(targets[rows], found.heights.rows[rows], above, room)
        regions[opening.id] = Region.of_rect(Rect(rect.x, rect.bottom - high, rect.w, high))
        return Layout(regions, (opening,))

    def hold(self, work: Rect, targets: Sequence[Target], room: Room) -> bool:
        """Whether the highest row has room for its name, with the way to the next page below it."""
        bare = [replace(target, state=State()) for target in targets]
        return not bare or 0.5 + max(self._heights(bare, room, work.w).rows) + room.px(GAP) <= work.h - (
            self._high(next_page("", "", 9, 9), room, work.w)
        )

    def word(self, targets: Iterable[Target], room: Room) -> float:
        """What the longest word of a list needs beside a small icon, or on a card, in pixels."""
        return max(self._word(target, room) for target in (*targets, next_page("", "", 9, 9)))

    def _word(self, target: Target, room: Room) -> float:
        """The same of one row; a card has its words below its picture."""
        role, more = ("label", CARD_MORE) if target.role.base == "card" else ("label-bold", SMALL_ICON + 4)
        return max(self.type.width(word, role, room) for word in self.words(target.label).split()) + room.px(more)

    # --- how many on a page

    def _filled(self, targets: Sequence[Target], room: Room) -> Filled:
        bare = [replace(t, state=replace(t.state, value=None)) for t in targets]
        found: list[Filled] = []
        for some in (targets, bare):
            found.append(min(self._ways(some, room), key=lambda way: way.rank))
            if found[-1].full:
                return found[-1]
        return min(found, key=lambda way: way.rank)

    def _ways(self, targets: Sequence[Target], room: Room) -> Iterator[Filled]:
        """Rows of one size, of their own heights, and in two columns where the room is wide enough for their words."""
        rect, gap = room.rect, room.px(GAP)
        heights = self._heights(targets, room, rect.w)
        yield _even(len(targets), heights, self._cells(heights, rect.w, room), rect)
        counts = tuple(_own(heights, rect.h, gap))
        free = rect.h - (heights.onward + gap if len(counts) > 1 else 0)
        yield Filled(counts, heights, cut=max(heights.rows, default=0.0) > free + 0.5)
        half = (rect.w - gap) / 2
        if half >= max(room.px(NARROW), self.word(targets, room)):
            heights = self._heights(targets, room, half)
            yield _even(len(targets), heights, replace(self._cells(heights, half, room), most_columns=2), rect)

    def _cells(self, heights: Heights, width: float, room: Room) -> Cells:
        wide, high = min(width, max(room.px(280), room.least_px)), heights.even
        return Cells((wide, high), (width, max(room.px(LIKED), high)), room.px(GAP), most=MOST, most_columns=1)

    # --- how high a row is

    def _heights(self, targets: Sequence[Target], room: Room, width: float) -> Heights:
        count = len(targets)
        return Heights(
            tuple(self._high(target, room, width) for target in targets),
            self._high(next_page("", "", count, count), room, width),
        )

    def _high(self, target: Target, room: Room, width: float) -> float:
        """What the words of a row need when they are wrapped beside its icon, in pixels.

        A slider stands beside them only where they need no more lines for it.
        """
        inner = width - room.px(SMALL_ICON if narrow(room, width) else ICON)
        name = self.type.wrap(self.words(target.label), "label-bold", room, inner)
        value = "" if target.state.value is None else self.words(target.state.value)
        below = self.type.wrap(value, "second", room, inner) if value else []
        lines = self.type.line_height("label-bold", room), self.type.line_height("second", room)
        return max(room.least_px, len(name) * lines[0] + len(below) * lines[1] + room.px(16))


def narrow(room: Room, width: float) -> bool:
    """Whether rows so wide have small icons: all of a list, so that their words begin in one line."""
    return width < room.px(NARROW) * room.text


def _even(count: int, heights: Heights, cells: Cells, rect: Rect) -> Filled:
    """Rows of one size; the last cell of a page leads on."""
    held = len(place(rect, cells, min(count, cells.most)))
    if held == count:
        return Filled((count,), heights, cells)
    held = len(place(rect, cells, cells.most))
    each = max(1, held - 1)
    counts = (each,) * (count // each) + ((count % each,) if count % each else ())
    return Filled(counts, heights, cells, cut=held < 2)


def _own(heights: Heights, high: float, gap: float) -> Iterator[int]:
    """How many rows of their own heights stand on each page."""
    if len(heights.rows) <= MOST and sum(heights.rows) + gap * (len(heights.rows) - 1) <= high + 0.5:
        yield len(heights.rows)
        return
    count, free = 0, high - heights.onward
    for row in heights.rows:
        if count and (count == MOST - 1 or row + gap > free + 0.5):
            yield count
            count, free = 0, high - heights.onward
        count, free = count + 1, free - row - gap
    yield count


def _placed(targets: Sequence[Target], heights: Sequence[float], rect: Rect, room: Room) -> dict[str, Region]:
    """Rows from the top, a little higher than they need be where there is room."""
    gap = room.px(GAP)
    spare = max(0.0, (rect.h - sum(heights) - gap * (len(heights) - 1)) / max(1, len(heights)))
    found, y = {}, rect.y
    for target, least in zip(targets, heights, strict=True):
        high = min(rect.h, max(least, min(room.px(LIKED), least + spare)))
        found[target.id] = Region.of_rect(Rect(rect.x, y, rect.w, high))
        y += high + gap
    return found
