"""The block that comes down on the silk, rests on it and lifts, and leaves its wax."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from .paint_dyes import Dyes, cloth_picture
from .paint_wax import Shape, recoloured

DOWN, RESTS, UP = 0.12, 0.16, 0.2
"""Seconds that the block comes down, rests and lifts (look notes, 9)."""
PRESSES = DOWN + RESTS + UP
HIGH, THICK, EDGE, SHADE = 16.0, 5.0, 1.4, 96
"""Reference px: how high the block is held, how thick it is, how far its wood goes beyond the wax; 255ths of shadow."""
STEPS = 3


class Press:
    """Blocks cut to the shape of their wax, one over each image of a stamp."""

    def __init__(self, dyes: Dyes, shape: Shape) -> None:
        self.dyes, self.shape = dyes, shape
        unit = shape.unit
        self.high, self.thick, self.edge = HIGH * unit, max(2, round(THICK * unit)), max(1, round(EDGE * unit))

    def steps(self) -> Iterator[None]:
        """Makes the wood, a few milliseconds at each step."""
        if self.shape.box.w < 1 or self.shape.box.h < 1:
            return
        wide = self.shape.mask.copy()
        for x, y in ((-self.edge, 0), (self.edge, 0), (0, -self.edge), (0, self.edge)):
            wide.blit(self.shape.mask, (x, y), special_flags=pygame.BLEND_RGBA_MAX)
        yield
        theme, materials = self.dyes.theme, self.dyes.materials
        plain = theme.high_contrast
        self.shadow = recoloured(wide.copy(), theme["shadow"])
        side = recoloured(wide.copy(), theme["ring1"] if plain else materials.colour("block", "ground"))
        top = recoloured(wide, theme["ring2"]) if plain else self._wooden(wide)
        yield
        self.wood = pygame.Surface((side.get_width(), side.get_height() + self.thick), pygame.SRCALPHA)
        self.wood.fill((*materials.colour("block", "ground"), 0))
        for n in range(STEPS):
            self.wood.blit(side, (0, self.thick - round(n * self.thick / STEPS)))
        self.wood.blit(top, (0, 0))

    def lay(self, to: pygame.Surface, at: tuple[int, int], seconds: float, taken: float) -> None:
        """The blocks as they are held at so many seconds, seen from `taken` seconds on; `at` is the shape's place."""
        if self.shape.box.w < 1 or self.shape.box.h < 1:
            return
        if seconds < DOWN + RESTS:
            down = 1.0 if taken >= DOWN else min(1.0, (seconds - taken) / max(1e-6, DOWN - taken))
            lift, seen = 1 - down * down, min(1.0, 0.35 + down)
        else:
            up = min(1.0, (seconds - DOWN - RESTS) / UP)
            lift, seen = 1 - (1 - up) ** 2, 1 - up
        x, y = at
        away = round(0.5 * lift * self.high)
        self.shadow.set_alpha(round(SHADE * seen))
        to.blit(self.shadow, (x + away + self.edge, y + away + self.edge))
        self.wood.set_alpha(round(255 * seen))
        to.blit(self.wood, (x, y - self.thick - round(lift * self.high)))

    def _wooden(self, shape: pygame.Surface) -> pygame.Surface:
        """The top of the blocks, of the grain that blocks are carved from."""
        span = max(8, round(96 * self.shape.unit))
        block = cloth_picture(self.dyes.art, "block", span, span)
        inner = block.subsurface(block.get_rect().inflate(-span // 4, -span // 4))
        wide, high = inner.get_size()
        grain = pygame.Surface(shape.get_size(), pygame.SRCALPHA)
        for x in range(0, grain.get_width(), wide):
            for y in range(0, grain.get_height(), high):
                grain.blit(inner, (x, y))
        shape.blit(grain, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return shape
