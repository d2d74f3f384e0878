"""Scarves as small pictures: the model beside the cloth, and pictures to keep."""

from __future__ import annotations

import pygame

from ..core.space import Rect
from ..stage.canvas import Art, Canvas, whole
from ..stage.theme import Theme
from .paint_dyes import Dyes
from .paint_silk import Look, SilkPicture

FRAME_SHARE = 0.03


def model(canvas: Canvas, dyes: Dyes, rect: Rect, look: Look) -> None:
    """The finished scarf on a panel, pinned at its corners."""
    area, theme = whole(rect), canvas.theme
    pad = max(canvas.px(7), area.w // 16)
    pygame.draw.rect(canvas.surface, theme["panel"], area, border_radius=canvas.px(12))
    pygame.draw.rect(canvas.surface, theme["line"], area, canvas.px(theme.line), border_radius=canvas.px(12))
    side = min(area.w, area.h) - 2 * pad
    silk = SilkPicture(dyes, side)
    silk.show(look)
    at = (area.centerx - side // 2, area.centery - side // 2)
    canvas.blit(silk.picture, at)
    pygame.draw.rect(canvas.surface, theme["line"], (*at, side, side), max(1, canvas.px(1)))
    canvas.damage(area)


def picture(look: Look, art: Art, theme: Theme, width: int, height: int, asleep: bool = False) -> pygame.Surface:
    """A scarf in a narrow frame for a file or a card, as large as it goes into width x height pixels.

    `asleep` shows it pale, as a scarf that nobody has dyed yet.
    """
    whole_side = min(width, height)
    edge = max(2, round(whole_side * FRAME_SHARE))
    side = max(8, whole_side - 2 * edge)
    dyes = Dyes(art, theme, side / 414)
    silk = SilkPicture(dyes, side)
    silk.show(look)
    made = pygame.Surface((side + 2 * edge, side + 2 * edge))
    made.fill(theme["ground"] if theme.high_contrast else dyes.materials.colour("silk", "hem"))
    made.blit(silk.picture, (edge, edge))
    if asleep:
        pale = pygame.Surface((side, side))
        pale.fill(dyes.materials.colour("room", "asleep"))
        pale.set_alpha(round(255 * dyes.materials.share("room", "asleep_strength")))
        made.blit(pale, (edge, edge))
        if not theme.light:
            made.fill(dyes.materials.colour("room", "night"), special_flags=pygame.BLEND_MULT)
    pygame.draw.rect(made, theme["line"], made.get_rect(), max(1, edge // 3))
    return made
