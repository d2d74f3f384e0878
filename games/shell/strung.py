"""The threads of a finished work as a screen shows them: when each one gave something, from the first choice on."""

from __future__ import annotations

from dataclasses import replace

from ..access.together.making import made
from ..core.space import Rect, Room
from ..stage.showing import Company, Strand
from .house_page import Screen

HIGH, EDGE = 44.0, 10.0
"""Of one thread, and round all of them, reference px."""


def beneath(room: Room, screen: Screen) -> Room:
    """What the threads leave of a room: they lie along its upper edge."""
    if not screen.threads:
        return room
    taken, rect = len(screen.threads) * room.px(HIGH) + 2 * room.px(EDGE), room.rect
    return replace(room, rect=Rect(rect.x, rect.y + taken, rect.w, rect.h - taken))


def strung(screen: Screen, room: Room) -> tuple[Strand, ...]:
    """All are as long as the making was, so that nobody's is compared by its length."""
    if not screen.threads:
        return ()
    past, knots = screen.session.past, dict[int, list[float]]()
    for n, step in enumerate(past):
        after, events = step.before.choose(step.target, step.seat)
        if made(step, after, events):
            for number in step.seat.givers:
                knots.setdefault(number, []).append((n + 1) / (len(past) + 1))
    rect, edge, high = room.rect, room.px(EDGE), room.px(HIGH)
    return tuple(
        Strand(number, Rect(rect.x + edge, rect.y + edge + n * high, rect.w - 2 * edge, high), tuple(knots[number]))
        for n, number in enumerate(number for number in sorted(knots) if number in screen.threads)
    )


def strung_of(screen: Screen, room: Room) -> Company | None:
    """The same for one who looks at it alone."""
    return Company(Rect(0, 0, 0, 0), (), threads=strung(screen, room)) if screen.threads else None
