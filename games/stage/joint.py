"""A page with one large picture and rows beside it, below it in a narrow window."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..core.game import Seat, Target
from ..core.space import Rect, Room
from .canvas import Canvas
from .frame import Framer
from .pages import ListView, Picture, wall
from .rows import NARROW
from .view import Layout, Moment, Opened

SHARE, ABOVE, GAP = 0.62, 0.45, 16
"""Of the room that the picture takes: of the width beside rows, of the height above them; reference px between."""
LONGER = 1.414
"""How many times its height such a picture is wide."""
SMALLEST = 2.0
"""Of the least target: a picture less wide is not worth its room."""
HERE = ("work:",)


class JointView(ListView):
    """Draws the picture that the face of a row names; while there is none, rows take the whole room."""

    def __init__(self, framer: Framer, picture: Picture) -> None:
        super().__init__(framer, picture)

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        _, rows = self._parts(game, room)
        targets = game.targets(Seat())
        return self.framer.rows.page(targets, replace(room, rect=rows), "work", opened.get("work", ""))

    def backdrop(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        wall(canvas)

    def draw(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        place, _ = self._parts(game, canvas.room)
        face = _face(game)
        found = self.picture(face, int(place.w), int(place.h)) if face and place.w >= 1 else None
        if found is not None:
            centre = place.centre
            canvas.blit(found, (centre[0] - found.get_width() / 2, centre[1] - found.get_height() / 2))

    def face(self, target: Target, canvas: Canvas, rect: Rect) -> None:
        """Rows have their icons alone."""
        size = max(32.0, min(60.0, 0.86 * min(rect.w, rect.h) / canvas.room.unit))
        canvas.icon(f"icons/{target.role.subtype}.svg", size, "ink-soft", rect.centre)

    def _parts(self, game: Any, room: Room) -> tuple[Rect, Rect]:
        """Where the picture is, and where the rows are."""
        rect, gap = room.rect, room.px(GAP)
        if not _face(game):
            return replace(rect, w=0.0), rect
        wide = max(0.0, min(rect.w * SHARE, rect.w - gap - self._rows_need(game, room)))
        high = rect.h * ABOVE if rect.h * (1 - ABOVE) - gap >= 3 * room.least_px else 0.0
        if max(min(wide, rect.h * LONGER), min(rect.w, high * LONGER)) < SMALLEST * room.least_px:
            return replace(rect, w=0.0), rect
        if min(wide, rect.h * LONGER) >= min(rect.w, high * LONGER):
            return replace(rect, w=wide), Rect(rect.x + wide + gap, rect.y, rect.w - wide - gap, rect.h)
        return replace(rect, h=high), Rect(rect.x, rect.y + high + gap, rect.w, rect.h - high - gap)

    def _rows_need(self, game: Any, room: Room) -> float:
        """How wide rows must be for their words."""
        return max(room.px(NARROW), self.framer.rows.word(game.targets(Seat()), room))


def _face(game: Any) -> str:
    """The picture that a row names, "" for none."""
    faces = (target.groups.get("face", ("",))[0] for target in game.targets(Seat()))
    return next((face for face in faces if face.startswith(HERE)), "")
