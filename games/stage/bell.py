"""How the bell looks: a large one that lights up, in the middle or in other places of the room."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Any

import pygame

from ..core.space import Point, Rect, Region, Room
from .canvas import Canvas, whole
from .pages import ListView, wall
from .view import Layout, Moment, Opened

PLACES: tuple[Point, ...] = ((0.5, 0.5), (0.2, 0.25), (0.8, 0.7), (0.2, 0.75), (0.8, 0.3), (0.5, 0.2), (0.5, 0.8))
"""Where a wandering bell hangs, as parts of the room; one after the other, always far from the last."""
SIDE, SMALL = 260.0, 120.0
"""Reference px of the bell in the middle, and of one that wanders."""

CORNERS = 72
"""Of the outline that is round enough for a ring."""


class BellView(ListView):
    """Draws the bell: dark it is a ring with the drawing, lit it is filled and has rays, in every look."""

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        box = self._box(game, room)
        target = game.targets(None)[0]
        (x, y), radius = box.centre, box.w / 2
        turns = (2 * pi * n / CORNERS for n in range(CORNERS))
        outline = tuple((x + radius * cos(turn), y + radius * sin(turn)) for turn in turns)
        return Layout({target.id: Region.of_outlines((outline,), box.centre, box.w)})

    def _box(self, game: Any, room: Room) -> Rect:
        wish = max(room.px(SMALL if game.wandering else SIDE), room.least_px)
        side = min(wish, room.rect.w, room.rect.h)
        part = PLACES[game.rung % len(PLACES)] if game.wandering else PLACES[0]
        x = room.rect.x + part[0] * (room.rect.w - side)
        y = room.rect.y + part[1] * (room.rect.h - side)
        return Rect(x, y, side, side)

    def draw(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        surface, box = canvas.surface, self._box(game, canvas.room)
        surface.set_clip(whole(canvas.room.rect))
        wall(canvas)
        centre, radius = box.centre, box.w / 2
        theme = canvas.theme
        if game.lit:
            pygame.draw.circle(surface, theme["accent"], centre, radius)
            pygame.draw.circle(surface, theme["panel"], centre, radius - canvas.px(10))
            pygame.draw.circle(surface, theme["accent"], centre, radius - canvas.px(18))
        else:
            pygame.draw.circle(surface, theme["line"], centre, radius * 0.82)
            pygame.draw.circle(surface, theme["panel"], centre, radius * 0.82 - canvas.px(4))
        side = box.w * (0.6 if game.lit else 0.46) / canvas.room.unit
        canvas.icon("icons/bell.svg", side, "panel" if game.lit else "ink-soft", centre)
        surface.set_clip(None)
        canvas.damage(canvas.room.rect)
