"""How a work looks that is being made again, or that is shown over the whole window."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Any

from ..core.game import Seat, Target
from ..core.space import Rect, Region, Room
from .canvas import Canvas, whole
from .frame import Framer
from .pages import ListView, Picture
from .view import Layout, Moment, Opened, View

GAP = 12
BARS = 300
"""Reference px that the bars beside the work are wide, for usual words."""
LEAST, LOW, FEW = 240, 150, 2.2
"""Reference px that a work shown with its bars has at least, and where only so many of them stand at once."""
NOTHING: Opened = MappingProxyType({})


class WatchView(ListView):
    """A craft's own picture of the work with bars beside or below it; the work itself is not to be chosen."""

    def __init__(self, framer: Framer, picture: Picture, inner: View) -> None:
        super().__init__(framer, picture)
        self.inner = inner

    def _parts(self, game: Any, room: Room) -> tuple[Rect | None, Rect]:
        """Where the work lies, None where it has no room, and where the bars do."""
        rect, gap = room.rect, room.px(GAP)
        targets: list[Target] = list(game.targets(Seat()))
        wide = min(max(room.px(BARS) * room.text, self.framer.rows.word(targets, room)), rect.w)
        if rect.w - wide - gap >= max(room.px(LEAST), 0.5 * rect.h):
            work = replace(rect, w=rect.w - wide - gap)
            return work, replace(rect, x=work.right + gap, w=wide)
        high = len(targets) * (room.least_px + room.px(4) + room.px(GAP)) * max(1.0, 0.8 * room.text)
        few = FEW * (room.least_px + room.px(GAP)) * max(1.0, 0.8 * room.text)
        for bars, least in ((high, LEAST), (few, LOW)):
            if rect.h - bars - gap >= room.px(least):
                return replace(rect, h=rect.h - bars - gap), replace(rect, y=rect.bottom - bars, h=bars)
        return None, rect

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        targets = game.targets(Seat())
        work, bars = self._parts(game, room)
        if work is not None:
            self.inner.layout(game.shown, replace(room, rect=work), NOTHING)
        return self.framer.rows.page(targets, replace(room, rect=bars), "work", opened.get("work", ""))

    def backdrop(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        work, _ = self._parts(game, canvas.room)
        if work is None:
            super().backdrop(game, canvas, moment)
        else:
            self.inner.backdrop(game.shown, self._within(canvas, work), _of(moment))

    def draw(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        work, _ = self._parts(game, canvas.room)
        if work is not None:
            self.inner.draw(game.shown, self._within(canvas, work), _of(moment))

    def _within(self, canvas: Canvas, work: Rect) -> Canvas:
        return canvas.within(replace(canvas.room, rect=work))

    def seconds(self, before: Any, game: Any, reward: str, calm: bool) -> float:
        """A choice moves as it did when it was made; the way back and the end are cuts."""
        if game.at <= before.at or game.shown.finished:
            return 0.0
        return min(1.0, self.inner.seconds(before.shown, game.shown, "none", calm))


def _of(moment: Moment) -> Moment:
    """The same moment of the work itself."""
    before = None if moment.before is None else getattr(moment.before, "shown", None)
    return replace(moment, before=before, opened=NOTHING, reward="none")


class LargeView(ListView):
    """A work's picture as large as the window allows; all of it is one target."""

    alone = True

    def __init__(self, framer: Framer, picture: Picture, inner: Any) -> None:
        super().__init__(framer, picture)
        self.inner = inner

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        target = game.targets(Seat())[0]
        return Layout({target.id: Region.of_rect(room.rect)})

    def draw(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        rect = canvas.room.rect
        paint = getattr(self.inner, "picture", None)
        if paint is not None:
            shown = paint(game.shown, canvas.art, canvas.theme, int(rect.w), int(rect.h))
            canvas.surface.set_clip(whole(rect))
            canvas.blit(shown, (rect.centre[0] - shown.get_width() / 2, rect.centre[1] - shown.get_height() / 2))
            canvas.surface.set_clip(None)
