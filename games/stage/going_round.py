"""A strip above a work that shows a group whose turn it is: picture and name large, then everybody's picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pygame

from ..core.game import Target, Text
from ..core.space import Rect, Room
from ..core.values import dataclass
from .canvas import Canvas, whole
from .type import Type
from .view import Layout, Moment, Opened, View

INSET, GAP = 16.0, 8.0
"""Reference px round the strip, and between it and what lies below."""
PICTURE, SMALL = 64.0, 44.0
"""Reference px of the picture whose turn it is, and of everybody's."""
ROLES = ("heading", "label-bold")
"""Letters of the words, the larger ones first."""
SAND = 6.0
"""Reference px of the line that fills while time goes on."""


@dataclass(frozen=True, slots=True)
class GoingRound:
    """Whose turn it is, 0 for the first: the words that say so, the name alone, and everybody's drawings.

    `share` is the part of the time that is over.
    """

    words: Text
    name: Text
    drawings: tuple[str, ...]
    at: int
    share: float


class RoundView:
    """The view of a work below that strip."""

    def __init__(self, inner: View, now: Callable[[], GoingRound], type: Type) -> None:
        self.inner, self.now, self.type = inner, now, type
        self._room: Room | None = None
        self._shown: GoingRound | None = None

    def beside(self, room: Room) -> Room:
        """What the strip leaves of a window."""
        self._room = replace(room, rect=replace(room.rect, h=self._high(room)))
        taken = self._high(room)
        return replace(room, rect=replace(room.rect, y=room.rect.y + taken, h=room.rect.h - taken))

    def _high(self, room: Room) -> float:
        words = self.type.line_height("heading", room) + room.px(2 * GAP)
        return round(max(words, room.px(PICTURE + 2 * GAP)) + room.px(INSET - GAP))

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        return self.inner.layout(game, room, opened)

    def backdrop(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        self.inner.backdrop(game, canvas, moment)
        self._shown = None

    def draw(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        self.inner.draw(game, canvas, moment)
        if self._room is not None and self._shown != (now := self.now()):
            self._shown = now
            paint(replace(canvas, room=self._room), now)

    def face(self, target: Target, canvas: Canvas, rect: Rect) -> None:
        self.inner.face(target, canvas, rect)

    def seconds(self, before: Any, game: Any, reward: str, calm: bool) -> float:
        return self.inner.seconds(before, game, reward, calm)


def paint(canvas: Canvas, now: GoingRound) -> None:
    """The strip in the canvas's room, which is its own."""
    rect, inset = canvas.room.rect, canvas.px(INSET)
    place = Rect(rect.x + inset, rect.y + inset / 2, rect.w - 2 * inset, rect.h - inset / 2)
    pygame.draw.rect(canvas.surface, canvas.theme["panel"], whole(place), border_radius=canvas.px(14))
    pygame.draw.rect(canvas.surface, canvas.theme["accent"], whole(place), canvas.px(3), border_radius=canvas.px(14))
    canvas.damage(place)
    middle, side = place.centre[1], canvas.px(PICTURE)
    if now.drawings:
        canvas.icon(f"icons/{now.drawings[now.at]}.svg", PICTURE, "accent", (place.x + inset + side / 2, middle))
    left = place.x + 2 * inset + side
    words, role = _fitting(canvas, now, place.right - inset - left)
    shown = canvas.text(words, role, "ink", (left, middle - canvas.px(SAND)), centred=False)
    _everybody(
        canvas, now, Rect(shown.right + 2 * inset, place.y, place.right - inset - shown.right - 2 * inset, place.h)
    )
    full = place.w - 2 * inset
    line = Rect(place.x + inset, place.bottom - canvas.px(SAND) - canvas.px(4), full, canvas.px(SAND))
    pygame.draw.rect(canvas.surface, canvas.theme["ground"], whole(line), border_radius=canvas.px(3))
    if now.share > 0:
        done = replace(line, w=max(line.h, full * min(1.0, now.share)))
        pygame.draw.rect(canvas.surface, canvas.theme["accent"], whole(done), border_radius=canvas.px(3))


def _fitting(canvas: Canvas, now: GoingRound, wide: float) -> tuple[str, str]:
    """The words and their role that fit the strip: smaller ones, else the name alone."""
    tries = [(canvas.words(words), role) for words in (now.words, now.name) for role in ROLES]
    return next((t for t in tries if canvas.type.width(*t, canvas.room) <= wide), tries[-1])


def _everybody(canvas: Canvas, now: GoingRound, room: Rect) -> None:
    """All pictures of the group in their order, the one whose turn it is on a plate; where there is room for all."""
    each, count = canvas.px(SMALL + 6), len(now.drawings)
    if count < 2 or room.w < 2 * each:
        return
    shown = min(count, int(room.w // each))
    first = max(0, min(now.at - shown // 2, count - shown))
    left = room.right - shown * each
    for n in range(first, first + shown):
        centre = (left + (n - first + 0.5) * each, room.centre[1] - canvas.px(SAND) / 2)
        if n == now.at:
            plate = Rect(centre[0] - each / 2, centre[1] - each / 2, each, each)
            pygame.draw.rect(canvas.surface, canvas.theme["accent"], whole(plate), canvas.px(3), canvas.px(10))
        canvas.icon(f"icons/{now.drawings[n]}.svg", SMALL - 8, "ink" if n == now.at else "ink-soft", centre)
