"""The wall of the workshop, and the wooden frame in which the silk is laced."""

from __future__ import annotations

import pygame

from ..core.space import Rect
from ..stage.canvas import Canvas, whole
from ..stage.wall import paint_wall
from .paint_dyes import cloth_picture
from .place import Place

HEM = 0.011
"""Share of the silk's side over which the lacing reaches on to it."""


class Workshop:
    """Everything in the room but the silk and the cards: kept as one picture, and the lacing that lies on the hem."""

    def __init__(self, canvas: Canvas, place: Place) -> None:
        self.room = whole(place.room)
        self.ground = pygame.Surface(self.room.size)
        paint_wall(canvas, self.ground, self.room)
        self.silk = whole(place.silk)
        self.lacing: list[tuple[pygame.Rect, pygame.Surface]] = []
        if canvas.theme.decorated:
            self._wooden(canvas, place.frame)
        else:
            self._plain(canvas, place)

    def show(self, canvas: Canvas) -> None:
        canvas.surface.blit(self.ground, self.room)
        canvas.damage(self.room)

    def lay(self, to: pygame.Surface, silk: pygame.Surface) -> None:
        """The silk in its frame, under the ends of its threads."""
        to.blit(silk, self.silk)
        for at, picture in self.lacing:
            to.blit(picture, at)

    def _wooden(self, canvas: Canvas, frame: Rect) -> None:
        outer = whole(frame)
        picture = cloth_picture(canvas.art, "frame", *outer.size)
        self.ground.blit(picture, outer.move(-self.room.x, -self.room.y))
        hem = max(2, round(HEM * self.silk.w))
        s = self.silk
        for strip in (
            pygame.Rect(s.x, s.y, s.w, hem), pygame.Rect(s.x, s.bottom - hem, s.w, hem),
            pygame.Rect(s.x, s.y + hem, hem, s.h - 2 * hem), pygame.Rect(s.right - hem, s.y + hem, hem, s.h - 2 * hem),
        ):  # fmt: skip
            self.lacing.append((strip, picture.subsurface(strip.move(-outer.x, -outer.y))))

    def _plain(self, canvas: Canvas, place: Place) -> None:
        """Two lines round the silk, in the theme's own colour."""
        line = max(2, canvas.px(canvas.theme.line))
        for rect in (whole(place.frame), self.silk.inflate(2 * line, 2 * line)):
            pygame.draw.rect(self.ground, canvas.theme["line"], rect.move(-self.room.x, -self.room.y), line)
