"""The work seen closer: cut into parts that are each shown the player's own number of times larger than the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil
from types import MappingProxyType

from ..core.game import Role, Target, Text
from ..core.pieces import Piece
from ..core.space import Rect, Region, Room
from ..core.values import dataclass
from .fitting import Transform
from .parts import (
    AREA,
    BACK_SIDE,
    GAP,
    Look,
    Part,
    Zoomed,
    beside,
    held,
    offer_of,
    placed,
    sided,
    stepped,
    way_back,
)

OVERLAP = 1.2
"""Smallest targets that two neighbouring parts share, so that each piece is whole in one of them."""
MOST = 3
"""Tiles of the whole side by side and one below another; each has a place's name."""
WAYS = (("up", 0, -1), ("left", -1, 0), ("right", 1, 0), ("down", 0, 1))


@dataclass(frozen=True, slots=True)
class Net:
    """The parts of an enlarged drawing: how many there are side by side and below, and where the middle of each lies.

    `inner` is the place of the room that shows a part, `scale` pixels per unit there, `slots` the places for ways on.
    """

    columns: int
    rows: int
    scale: float
    frame: Rect
    inner: Rect
    least: float
    slots: tuple[Rect, ...]

    def middle(self, number: int) -> tuple[float, float]:
        """The middle of a part in units of the drawing."""
        row, column = divmod(number, self.columns)
        across = _middle(column, self.columns, self.frame.x, self.frame.w, self.inner.w / self.scale)
        return across, _middle(row, self.rows, self.frame.y, self.frame.h, self.inner.h / self.scale)

    def nearest(self, x: float, y: float) -> int:
        """The part whose middle lies nearest to a place in the drawing."""
        middles = [self.middle(n) for n in range(self.columns * self.rows)]
        return min(range(len(middles)), key=lambda n: (middles[n][0] - x) ** 2 + (middles[n][1] - y) ** 2)


def enlarged(
    pieces: Sequence[Piece], room: Room, frame: Rect, whole: Rect, opened: str, root: tuple[str, ...]
) -> Zoomed | None:
    """What is offered at an opening of a drawing seen room.zoom times larger; None in a room too small for that.

    The whole offers up to nine tiles. A tile opens a part; a part leads to the parts beside it and back to the whole.
    The parts are counted row by row; "7.0" is the first part of what is too small in the eighth.
    """
    net = _net(room, frame, whole)
    if net is None:
        return None
    first, _, inside = opened.partition(".")
    drawing = tuple(pieces)
    if not (first.isascii() and first.isdecimal()) or int(first) >= net.columns * net.rows:
        return _overview(drawing, net, room, whole, root)
    look = _part(drawing, net, int(first))
    look, parts, path = stepped(look, inside)
    regions, openings = offer_of(look, parts, (*root, first, *path))
    more: list[tuple[Target, Rect]] = [way_back((*root, first, *path), len(root) + 1, net.slots[0])]
    more += [] if path else _ways(net, int(first), root)
    regions |= {target.id: Region.of_rect(rect) for target, rect in more}
    openings = (*openings, *(target for target, _ in more))
    shown = ".".join((first, *path))
    return Zoomed(look.transform, look.view, MappingProxyType(regions), openings, shown, net.slots[0])


def _net(room: Room, frame: Rect, whole: Rect) -> Net | None:
    """The parts; None where not even a way back and a way on can stand beside them."""
    least, gap = room.least_px, room.px(GAP)
    long = max(room.rect.w, room.rect.h)
    upright = room.rect.w >= room.rect.h
    words = max(1.0, room.text * room.wide) if upright else 1.0
    side = max(least, min(room.px(BACK_SIDE * words), (long - gap) * 0.4))
    inner, back = beside(room, side)
    length = room.rect.h if upright else room.rect.w
    count = min(5, int((length + gap) // (least + gap)))
    if count < 2:
        return None
    each = (length - (count - 1) * gap) / count
    each = min(each, max(least, room.px(BACK_SIDE)))
    slots = tuple(_slot(back, n, each, gap, upright, room.rect) for n in range(count))
    scale = Transform.fitting(frame, whole).scale * room.zoom
    columns = _count(frame.w * scale, inner.w, OVERLAP * least)
    rows = _count(frame.h * scale, inner.h, OVERLAP * least)
    return Net(columns, rows, scale, frame, inner, least, slots)


def _slot(back: Rect, n: int, each: float, gap: float, upright: bool, room: Rect) -> Rect:
    if upright:
        return Rect(back.x, room.y + n * (each + gap), back.w, each)
    return Rect(room.x + n * (each + gap), back.y, each, back.h)


def _count(length: float, view: float, shared: float) -> int:
    """How many views cover a length, each sharing so much with the next, or half of it where it is narrow."""
    return 1 if length <= view + 1 else 1 + ceil((length - view) / max(view / 2, view - shared))


def _middle(n: int, count: int, start: float, length: float, view: float) -> float:
    if count == 1:
        return start + length / 2
    return start + view / 2 + n * (length - view) / (count - 1)


def _part(drawing: tuple[Piece, ...], net: Net, number: int) -> Look:
    """A part: what lies nearer to its middle than to any other belongs to it."""
    members = tuple(piece for piece in drawing if net.nearest(*piece.anchor) == number)
    x, y = net.middle(number)
    left = held(x, net.inner.w / net.scale, net.frame.x, net.frame.w)
    top = held(y, net.inner.h / net.scale, net.frame.y, net.frame.h)
    transform = Transform(net.scale, net.inner.x - left * net.scale, net.inner.y - top * net.scale)
    seen = Look(drawing, members, transform, net.inner, net.least, net.frame, net.inner, whole=False, alone=True)
    return replace(seen, floor=net.scale)


def _overview(drawing: tuple[Piece, ...], net: Net, room: Room, whole: Rect, root: tuple[str, ...]) -> Zoomed:
    """The whole drawing under tiles, each of which opens the part about its middle."""
    fitted = Transform.fitting(net.frame, whole)
    shown = fitted.rect(net.frame)
    across, down = (max(1, min(MOST, n, int(length // room.least_px)))
                    for n, length in ((net.columns, shown.w), (net.rows, shown.h)))  # fmt: skip
    wide, high = max(shown.w, min(room.rect.w, room.least_px)), max(shown.h, min(room.rect.h, room.least_px))
    left = max(room.rect.x, min(shown.centre[0] - wide / 2, room.rect.right - wide))
    top = max(room.rect.y, min(shown.centre[1] - high / 2, room.rect.bottom - high))
    view = Rect(left, top, wide, high)
    found: dict[int, Part] = {}
    for n in range(across * down):
        row, column = divmod(n, across)
        tile = Rect(left + column * wide / across, top + row * high / down, wide / across, high / down)
        x, y = ((tile.centre[0] - fitted.x) / fitted.scale, (tile.centre[1] - fitted.y) / fitted.scale)
        found.setdefault(net.nearest(x, y), Part((), Region.of_rect(tile)))
    parts = dict(zip(found, placed(list(found.values()), view), strict=True))
    openings = tuple(
        replace(_opening(number, root, f"icheri/part-{part.place}"), groups=sided(part.place))
        for number, part in parts.items()
    )
    regions = {o.id: part.region for o, part in zip(openings, parts.values(), strict=True)}
    return Zoomed(fitted, view, MappingProxyType(regions), openings)


def _opening(number: int, root: Sequence[str], words: str, kind: str = "opening") -> Target:
    return Target(f"open/work/{'.'.join((*root, str(number)))}", Text.of(words), Role("tool", kind), AREA)


def _ways(net: Net, here: int, root: tuple[str, ...]) -> Iterator[tuple[Target, Rect]]:
    """To the parts beside this one, each always in the same place; in a low room one after another, round and round."""
    row, column = divmod(here, net.columns)
    count = net.columns * net.rows
    if len(net.slots) == 5:
        for slot, (name, x, y) in zip(net.slots[1:], WAYS, strict=True):
            if 0 <= column + x < net.columns and 0 <= row + y < net.rows:
                yield _opening((row + y) * net.columns + column + x, root, f"closer/{name}", f"go-{name}"), slot
        return
    following, before = (here + 1) % count, (here - 1) % count
    if following != here:
        yield _opening(following, root, "closer/next", "go-right"), net.slots[-1]
    if len(net.slots) > 2 and before not in (here, following):
        yield _opening(before, root, "closer/before", "go-left"), net.slots[1]
