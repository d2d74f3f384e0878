"""One cloth turning into another: dye that soaks outward from a wet edge, wax that melts from the middle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pygame

from ..stage.theme import Colour
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
        self.values = pygame.image.tobytes(cloth_picture(dyes.art, field, *self.small), "RGBA")[3::4]
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
        reached, behind = _reached(edge, GAIN), _reached(edge - WET, GAIN)
        damp = _reached(edge + HALO, GAIN - 2)
        turned = self._laid((255, 255, 255), (r + d * self.halo for r, d in zip(reached, damp, strict=True)))
        line = self._laid(self.line, ((r - b) * self.strength for r, b in zip(reached, behind, strict=True)))
        line.blit(self.changed, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        picture = pygame.transform.smoothscale(turned, self.size)
        picture.blit(self.after, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        made = self.before.copy()
        made.blit(picture, (0, 0))
        made.blit(pygame.transform.smoothscale(line, self.size), (0, 0))
        return made

    def _laid(self, colour: Colour, opaque: Iterable[float]) -> pygame.Surface:
        """A colour, as opaque at each point as its value of the field says, 0 to 255 for each of the values."""
        red, green, blue = colour
        sheet = bytearray(bytes((blue, green, red, 255)) * len(self.values))
        sheet[3::4] = self.values.translate(bytes(min(255, round(share)) for share in opaque))
        return pygame.image.frombuffer(sheet, self.small, "BGRA")


def _reached(edge: float, gain: int) -> list[int]:
    """How far each value of the field has been reached, 0 to 255; the edge is soft."""
    full = round(255 * min(1.0, max(0.0, edge)))
    return [min(255, max(0, full - value) << gain) for value in range(256)]


def faded(before: pygame.Surface, after: pygame.Surface, progress: float) -> pygame.Surface:
    """One picture passing into the other."""
    made, over = before.copy(), after.convert()
    over.set_alpha(round(255 * min(1.0, max(0.0, progress))))
    made.blit(over, (0, 0))
    return made
