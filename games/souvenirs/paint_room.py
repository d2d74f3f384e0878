"""The table under the cards, and the awning over a market stall."""

from __future__ import annotations

import pygame

from ..core.space import Rect
from ..stage.canvas import Canvas, whole
from .paint_drawings import Drawings
from .paint_paper import FINE

TABLE = "table"
STRIPE = 34.0
"""Reference px that a stripe of an awning is wide."""


def paint_table(canvas: Canvas, drawings: Drawings, to: pygame.Surface, part: pygame.Rect) -> None:
    """Covers a surface with the part of the table that lies there in the window; plain where nobody wants wood."""
    if not canvas.theme.decorated:
        to.fill(canvas.theme["ground"])
        return
    width, height = canvas.surface.get_size()
    scale = max(width / 1280, height / 720)
    picture = canvas.art.picture(f"souvenirs/{TABLE}.jpg", round(1280 * scale), round(720 * scale))
    to.blit(picture, (0, 0), part)
    if not canvas.theme.light:
        to.fill(drawings.colour("table", "dusk"), special_flags=pygame.BLEND_MULT)


def paint_awning(canvas: Canvas, drawings: Drawings, to: pygame.Surface, rect: Rect, corner: tuple[int, int]) -> None:
    """Striped cloth with round ends, hanging at the top; only its outline in high contrast."""
    area = whole(rect)
    theme = canvas.theme
    count = max(6, 2 * round(rect.w / canvas.px(STRIPE) / 2) + 1)
    tones = (theme["panel"], theme["ink"]) if theme.high_contrast else (
        drawings.colour("stall", "first"), drawings.colour("stall", "second"))  # fmt: skip
    large = pygame.Surface((area.w * FINE, area.h * FINE), pygame.SRCALPHA)
    wide, high = large.get_width() / count, large.get_height()
    large.fill((*tones[0], 0))
    line = theme["line"] if theme.high_contrast else drawings.colour("stall", "fringe")
    thick = max(3, round(canvas.px(1.6) * FINE))
    for n in range(count):
        tone = tones[n % 2]
        x0, x1 = round(n * wide), round((n + 1) * wide)
        drop = pygame.Rect(x0, round(high * 0.22), x1 - x0, round(high * 0.76))
        for fill, width in ((tone, 0), (line, thick)):
            pygame.draw.rect(large, fill, drop, width, -1, 0, 0, drop.w // 2, drop.w // 2)
        pygame.draw.rect(large, tone, pygame.Rect(x0, 0, x1 - x0, round(high * 0.6)))
    small = pygame.transform.smoothscale(large, area.size)
    at = area.move(-corner[0], -corner[1])
    if theme.decorated:
        shade = pygame.Surface(area.size, pygame.SRCALPHA)
        for y in range(area.h // 2):
            shade.fill((0, 0, 0, round(70 * (1 - 2 * y / area.h))), pygame.Rect(0, area.h // 2 + y, area.w, 1))
        to.blit(shade, at.move(0, area.h // 2))
    to.blit(small, at)
