"""One cloth turning into another: dye that soaks outward from a wet edge, wax that melts from the middle."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from .paint_dyes import Dyes, cloth_picture

SHRINK = 2
GAIN = 5
"""The edge of what has turned is 1 / 2**GAIN of the way wide."""
WET, HALO = 0.035, 0.09
"""How far the wet line lies behind the edge and the first moisture before it, as shares of the way."""


class Turning:
    """Two pictures of one size, and a field of when each point turns; `wet` draws the line that dye leaves.

    What it needs is made in steps() of a few milliseconds each, or else with the first frame.
    """

    def __init__(self, dyes: Dyes, before: pygame.Surface, after: pygame.Surface, field: str, table: str) -> None:
        self.size = before.get_size()
        self.before, self.after = before, after
        self.small = (max(1, self.size[0] // SHRINK), max(1, self.size[1] // SHRINK))
        self.field = cloth_picture(dyes.art, field, *self.small)
        materials = dyes.materials
        self.line = materials.colour("front", table)
        self.strength = materials.share("front", f"{table}_strength")
        self.halo = materials.share("front", "halo_strength")
        self._work = self._made()

    def steps(self) -> Iterator[None]:
        yield from self._work

    def _made(self) -> Iterator[None]:
        """White where the two pictures differ: where wax lies, no wet line is drawn."""
        before = pygame.transform.smoothscale(self.before, self.small)
        yield
        after = pygame.transform.smoothscale(self.after, self.small)
        self.after = self.after.convert_alpha()
        yield
        apart, other = before.copy(), after.copy()
        apart.blit(after, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
        other.blit(before, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
        apart.blit(other, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        mask = pygame.mask.from_threshold(apart, (0, 0, 0), (14, 14, 14))
        mask.invert()
        apart = mask.to_surface(setcolor=(255, 255, 255, 255), unsetcolor=(255, 255, 255, 0))
        self.changed = apart.copy()
        for at in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            self.changed.blit(apart, at, special_flags=pygame.BLEND_RGBA_MIN)
        yield

    def frame(self, progress: float) -> pygame.Surface:
        """The picture at an instant, 0 to 1."""
        for _ in self._work:
            pass
        edge = progress * (1 + 2 * HALO) - HALO
        turned = self._reached(edge, GAIN)
        line = turned.copy()
        line.blit(self._reached(edge - WET, GAIN), (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
        line.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
        line.blit(self.changed, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        line.fill((*self.line, round(255 * self.strength)), special_flags=pygame.BLEND_RGBA_MULT)
        damp = self._reached(edge + HALO, GAIN - 2)
        damp.fill((255, 255, 255, round(255 * self.halo)), special_flags=pygame.BLEND_RGBA_MULT)
        turned.blit(damp, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
        picture = self.after.copy()
        picture.blit(pygame.transform.smoothscale(turned, self.size), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        made = self.before.copy()
        made.blit(picture, (0, 0))
        made.blit(pygame.transform.smoothscale(line, self.size), (0, 0))
        return made

    def _reached(self, edge: float, gain: int) -> pygame.Surface:
        """White, as opaque as a point has been reached; the edge is soft."""
        made = pygame.Surface(self.field.get_size(), pygame.SRCALPHA)
        made.fill((255, 255, 255, round(255 * min(1.0, max(0.0, edge)))))
        made.blit(self.field, (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
        for _ in range(gain):
            made.blit(made, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
        made.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
        return made


def faded(before: pygame.Surface, after: pygame.Surface, progress: float) -> pygame.Surface:
    """One picture passing into the other."""
    made, over = before.copy(), after.convert()
    over.set_alpha(round(255 * min(1.0, max(0.0, progress))))
    made.blit(over, (0, 0))
    return made
