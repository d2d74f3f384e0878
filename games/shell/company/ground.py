"""How a window is divided for several: a strip of who sits here, own places beside the picture, parts of a board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...core.space import Rect, Room

STRIP, EDGE = 58.0, 6.0
"""Height of the strip and its distance to the edge of the window, reference px."""
BESIDE = {1: 0.34, 2: 0.34, 3: 0.34, 4: 0.5}
"""So much of a wide window own places take; of a high one BELOW."""
BELOW = 0.36
GAP = 8.0


def strip_of(room: Room) -> Rect:
    """Along the upper edge."""
    edge, rect = room.px(EDGE), room.rect
    return Rect(rect.x + edge, rect.y + edge, rect.w - 2 * edge, room.px(STRIP))


def under(room: Room) -> Room:
    """What the strip leaves."""
    taken, rect = room.px(STRIP + EDGE), room.rect
    return replace(room, rect=Rect(rect.x, rect.y + taken, rect.w, rect.h - taken))


def beside(room: Room, numbers: Sequence[int]) -> tuple[Room, dict[int, Rect]]:
    """What is left of a room beside own places of these seats, and the places."""
    if not numbers:
        return room, {}
    rect, gap, count = room.rect, room.px(GAP), len(numbers)
    if rect.w >= rect.h:
        wide = rect.w * BESIDE[count]
        taken = Rect(rect.right - wide, rect.y + gap, wide - gap, rect.h - 2 * gap)
        left = replace(rect, w=rect.w - wide)
        columns = 2 if count > 3 else 1
    else:
        high = rect.h * BELOW
        taken = Rect(rect.x + gap, rect.bottom - high, rect.w - 2 * gap, high - gap)
        left = replace(rect, h=rect.h - high)
        columns = count
    return replace(room, rect=left), dict(zip(numbers, cells(taken, count, columns, gap), strict=True))


def drawer(middle: Rect, number: int) -> Rect:
    """Where what a seat opens for a moment lies over the picture: the half at the seat's own side."""
    if middle.w >= middle.h:
        return replace(middle, x=middle.x + (number - 1) % 2 * middle.w / 2, w=middle.w / 2)
    return replace(middle, y=middle.y + (number - 1) % 2 * middle.h / 2, h=middle.h / 2)


def board(window: Rect, count: int, gap: float) -> list[Rect]:
    """A touch board in parts, in reading order: side by side, of four or more in two rows; a high one in rows."""
    if count >= 4:
        return cells(window, count, -(-count // 2), gap)
    return cells(window, count, count if window.w >= window.h else 1, gap)


def cells(rect: Rect, count: int, columns: int, gap: float) -> list[Rect]:
    """A rectangle in equal parts with gaps between them."""
    rows = -(-count // columns)
    w, h = (rect.w - (columns - 1) * gap) / columns, (rect.h - (rows - 1) * gap) / rows
    return [Rect(rect.x + n % columns * (w + gap), rect.y + n // columns * (h + gap), w, h) for n in range(count)]
