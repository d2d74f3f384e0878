"""The wall behind a work, of the theme's own stone."""

from __future__ import annotations

import pygame

from .canvas import Canvas


def wall(canvas: Canvas) -> pygame.Surface | None:
    """The wall behind everything, as large as the canvas or larger; None where the theme shows none."""
    if not canvas.theme.decorated:
        return None
    width, height = canvas.surface.get_size()
    scale = max(width / 1280, height / 720)
    name = "wall_light" if canvas.theme.light else "wall_dusk"
    return canvas.art.material(name, round(1280 * scale), round(720 * scale))


def paint_wall(canvas: Canvas, to: pygame.Surface, part: pygame.Rect) -> None:
    """Covers a surface with the part of the wall that lies there in the window."""
    picture = wall(canvas)
    if picture is None:
        to.fill(canvas.theme["ground"])
    else:
        to.blit(picture, (0, 0), part)
