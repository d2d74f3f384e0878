"""A part of the cloth seen from nearby, and the small cloth that leads back."""

from __future__ import annotations

import pygame

from ..core.space import Rect
from ..stage.canvas import Canvas, whole
from ..stage.zoom import Zoomed
from .paint_room import paint_wall


def paint_part(canvas: Canvas, zoomed: Zoomed, cloth: pygame.Surface) -> None:
    """The opened part of a picture of the whole cloth."""
    room, view = whole(canvas.room.rect), whole(zoomed.view)
    paint_wall(canvas, canvas.surface.subsurface(room), room)
    canvas.damage(room)
    t, k = zoomed.transform, cloth.get_width() / 100
    seen = pygame.Rect(
        round((view.x - t.x) / t.scale * k), round((view.y - t.y) / t.scale * k),
        max(1, round(view.w / t.scale * k)), max(1, round(view.h / t.scale * k)),
    )  # fmt: skip
    inner = seen.clip(cloth.get_rect())
    grow = t.scale / k
    at = (view.x + (inner.x - seen.x) * grow, view.y + (inner.y - seen.y) * grow)
    size = (max(1, round(inner.w * grow)), max(1, round(inner.h * grow)))
    canvas.surface.set_clip(view)
    canvas.blit(pygame.transform.smoothscale(cloth.subsurface(inner), size), at)
    canvas.surface.set_clip(None)
    edge = canvas.px(canvas.theme.line)
    pygame.draw.rect(canvas.surface, canvas.theme["line"], view, edge)
    if zoomed.back is not None:
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
