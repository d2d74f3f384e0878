"""A part of the cloth seen from nearby, and the small cloth that leads back."""

from __future__ import annotations

import pygame

from ..core.space import Rect
from ..stage.canvas import Canvas, whole
from ..stage.wall import paint_wall
from ..stage.zoom import Zoomed

BESIDE = 0.024
"""The share of the cloth's side over which wax outside of what is seen may cast its shade there."""


def window_of(zoomed: Zoomed) -> tuple[int, pygame.Rect]:
    """How many pixels wide the whole cloth would be, and the part of it that the view shows, with what shades it."""
    t, view = zoomed.transform, whole(zoomed.view)
    side = round(100 * t.scale)
    reach = 2 * round(BESIDE * side)
    seen = view.move(-round(t.x), -round(t.y)).inflate(reach, reach)
    return side, seen.clip(pygame.Rect(0, 0, side, side))


def paint_part(
    canvas: Canvas, zoomed: Zoomed, cloth: pygame.Surface, near: pygame.Surface, window: pygame.Rect
) -> None:
    """The opened part, painted as large as it is seen: `near`, which lies at `window` in a larger cloth."""
    room, view = whole(canvas.room.rect), whole(zoomed.view)
    paint_wall(canvas, canvas.surface.subsurface(room), room)
    canvas.damage(room)
    t = zoomed.transform
    canvas.surface.set_clip(view)
    canvas.blit(near, (window.x + round(t.x), window.y + round(t.y)))
    canvas.surface.set_clip(None)
    edge = canvas.px(canvas.theme.line)
    pygame.draw.rect(canvas.surface, canvas.theme["line"], view, edge)
    if zoomed.back is not None:
        k = cloth.get_width() / round(100 * t.scale)
        inner = view.move(-round(t.x), -round(t.y)).clip(window)
        seen = pygame.Rect(round(inner.x * k), round(inner.y * k), round(inner.w * k), round(inner.h * k))
        _way_back(canvas, zoomed.back, cloth, seen)


def _way_back(canvas: Canvas, back: Rect, cloth: pygame.Surface, seen: pygame.Rect) -> None:
    """The whole cloth on a panel, with a frame round the part that is open."""
    rect, pad = whole(back), canvas.px(8)
    pygame.draw.rect(canvas.surface, canvas.theme["panel"], rect, border_radius=canvas.px(14))
    pygame.draw.rect(canvas.surface, canvas.theme["line"], rect, canvas.px(canvas.theme.line), canvas.px(14))
    side = max(8, min(rect.w, rect.h) - 2 * pad)
    small = pygame.transform.smoothscale(cloth, (side, side))
    place = small.get_rect(center=rect.center)
    canvas.blit(small, place.topleft)
    k = side / cloth.get_width()
    box = pygame.Rect(place.x + seen.x * k, place.y + seen.y * k, seen.w * k, seen.h * k).clip(place)
    pygame.draw.rect(canvas.surface, canvas.theme["ring1"], box, canvas.px(5))
    pygame.draw.rect(canvas.surface, canvas.theme["ring2"], box.inflate(-canvas.px(2), -canvas.px(2)), canvas.px(2))
