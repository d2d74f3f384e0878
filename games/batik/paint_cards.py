"""What a card shows of its place: where on the cloth it lies, whether it is waxed, which block it wants now."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from ..core.space import Polygon
from ..stage.theme import Colour
from .paint_dyes import Dyes
from .paint_things import block
from .paint_wax import Image, covered, recoloured

FAINT = ((84, 84, 84), (102, 100, 96))
"""What a faint picture is multiplied by, then lightened with: a block's motif before it or beside it stands out."""
VEIL, WAITING_VEIL, WAITS = 150, 215, 235
"""How strongly what is not of a place that is waxed or waits is veiled, and how dark one that waits is; of 255."""
BLOCK_SHARE = 0.62
"""The side of the block on a card that wants it, as a share of the picture's."""


class Thumbnail:
    """A small cloth on which one place stands out; made once for each place and size."""

    def __init__(self, dyes: Dyes, images: Sequence[Image], side: int) -> None:
        theme = dyes.theme
        self.side, box = side, pygame.Rect(0, 0, side, side)
        mask = covered(images, side / 100, box)
        hole = recoloured(mask.copy(), (0, 0, 0))
        self.veils = _veil(theme["panel"], VEIL, hole), _veil(theme["panel"], WAITING_VEIL, hole)
        self.waiting = recoloured(mask.copy(), theme["ink"])
        self.waiting.fill((255, 255, 255, 255 if theme.high_contrast else WAITS), special_flags=pygame.BLEND_RGBA_MULT)
        self.edge = _edge(mask, theme["ink"])
        self.frame = theme["line"]

    def show(self, cloth: pygame.Surface, waxed: bool, faint: bool) -> pygame.Surface:
        """The place on a cloth of this thumbnail's size; a `faint` one steps back, neither light nor dark."""
        made = cloth.copy()
        made.blit(self.veils[not waxed], (0, 0))
        made.blit(self.edge if waxed else self.waiting, (0, 0))
        pygame.draw.rect(made, self.frame, made.get_rect(), max(1, self.side // 60))
        if faint:
            made.fill(FAINT[0], special_flags=pygame.BLEND_MULT)
            made.fill(FAINT[1], special_flags=pygame.BLEND_RGB_ADD)
        return made


def wanted_block(dyes: Dyes, outlines: Sequence[Polygon], side: int) -> pygame.Surface:
    """The block that a place wants now, to lie on its card."""
    return block(dyes, outlines, max(16, round(side * BLOCK_SHARE)))


def _veil(colour: Colour, strength: int, hole: pygame.Surface) -> pygame.Surface:
    """A colour over everything but a shape."""
    made = pygame.Surface(hole.get_size(), pygame.SRCALPHA)
    made.fill((*colour, strength))
    made.blit(hole, (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
    return made


def _edge(mask: pygame.Surface, colour: tuple[int, int, int]) -> pygame.Surface:
    """A thin line round a shape."""
    made = pygame.Surface(mask.get_size(), pygame.SRCALPHA)
    made.fill((255, 255, 255, 0))
    for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        made.blit(mask, (x, y), special_flags=pygame.BLEND_RGBA_MAX)
    made.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
    return recoloured(made, colour)
