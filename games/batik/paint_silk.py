"""The silk as one picture: dyed ground, what wax has kept, the wax itself and the light on it all."""

from __future__ import annotations

import zlib

import pygame

from ..core.values import dataclass
from .paint_dyes import Dips, Dyes, cloth_picture
from .paint_wax import Image, Shape

SILK = 414.0
"""Reference px that a cloth counts as being wide."""
KEPT = 64
WHITE_SHARE = (46, 44, 40)
"""How much of the white of the light silk throws back, whatever its colour."""


@dataclass(frozen=True, slots=True)
class Waxing:
    """One stamp as it is to be seen: its images in cloth units, the dips it was waxed after, the dyes in its cracks.

    `stamp` names the images; `cracked` wax has broken, `stain` is () until a dye has found its cracks.
    """

    stamp: tuple[object, ...]
    images: tuple[Image, ...]
    dips: Dips
    cracked: bool = False
    stain: Dips = ()


@dataclass(frozen=True, slots=True)
class Look:
    """How a cloth looks: its dips, its stamps in the order of waxing, whether the wax is out, its own chance."""

    dips: Dips = ()
    waxings: tuple[Waxing, ...] = ()
    boiled: bool = False
    seed: str = ""


class SilkPicture:
    """A cloth `side` pixels wide; `picture` is up to date after show()."""

    def __init__(self, dyes: Dyes, side: int) -> None:
        self.dyes, self.side, self.unit = dyes, side, side / SILK
        self.picture = pygame.Surface((side, side))
        self.look: Look | None = None
        self._shapes: dict[tuple[object, ...], Shape] = {}
        self._cuts: dict[tuple[object, ...], pygame.Surface] = {}
        self._keeps: tuple[Waxing, ...] = ()
        self._bears: tuple[Waxing, ...] = ()
        self._kept, self._wax, self._broken, self._imprint = (self._layer() for _ in range(4))
        size = (side, side)
        self._shade = cloth_picture(dyes.art, "sheen-dark", *size)
        self._light = cloth_picture(dyes.art, "sheen-light", *size).copy()
        self._light.fill([round(255 * dyes.materials.share("silk", "sheen"))] * 3, special_flags=pygame.BLEND_MULT)

    def shape(self, waxing: Waxing) -> Shape:
        """The shape of a stamp, made once."""
        found = self._shapes.get(waxing.stamp)
        if found is None:
            if len(self._shapes) >= KEPT:
                self._shapes.clear()
                self._cuts.clear()
            found = self._shapes[waxing.stamp] = Shape(self.dyes, waxing.images, self.side, self.unit)
        return found

    def knows(self, waxing: Waxing) -> bool:
        """Whether the shape of a stamp has been made."""
        return waxing.stamp in self._shapes

    def show(self, look: Look) -> None:
        """Brings the picture to this look; only what is new is painted into its layers."""
        if look == self.look:
            return
        if self.look is None or self.look.seed != look.seed:
            self._keeps, self._bears = (), ()
        self._keep(look)
        if not look.boiled:
            self._bear(look)
        self.look = look
        self._finish(look)

    def _keep(self, look: Look) -> None:
        """Colours under the wax, and where blocks have pressed: what was waxed before keeps its place above."""
        if look.waxings[: len(self._keeps)] != self._keeps:
            if [(w.stamp, w.dips, w.stain) for w in look.waxings] == [(w.stamp, w.dips, w.stain) for w in self._keeps]:
                self._keeps = look.waxings
                return
            self._kept, self._imprint, self._keeps = self._layer(), self._layer(), ()
        for number in range(len(self._keeps), len(look.waxings)):
            waxing = look.waxings[number]
            shape = self.shape(waxing)
            above = self._kept.subsurface(shape.box).copy()
            self._kept.fill((255, 255, 255, 0), shape.box)
            self._kept.blit(self._cut(waxing, shape, look.seed, number), shape.box)
            self._kept.blit(above, shape.box)
            self._imprint.blit(shape.imprint, shape.box)
        self._keeps = look.waxings

    def _bear(self, look: Look) -> None:
        """The wax itself, one layer over the other, and the lines where it broke."""
        before, now = [w.stamp for w in self._bears], [w.stamp for w in look.waxings]
        mended = any(a.cracked and not b.cracked for a, b in zip(self._bears, look.waxings, strict=False))
        if now[: len(before)] != before or mended:
            self._wax, self._broken, self._bears = self._layer(), self._layer(), ()
        for number, waxing in enumerate(look.waxings):
            shape, new = self.shape(waxing), number >= len(self._bears)
            if new:
                self._wax.blit(shape.wax, shape.box)
            if waxing.cracked and (new or not self._bears[number].cracked):
                wax, offset = self.dyes.materials, offset_of(look.seed, number, waxing)
                lines = shape.cracks(offset, wax.colour("wax", "crack"), wax.share("wax", "crack_strength"))
                self._broken.blit(lines, shape.box)
        self._bears = look.waxings

    def _layer(self) -> pygame.Surface:
        layer = pygame.Surface((self.side, self.side), pygame.SRCALPHA)
        layer.fill((255, 255, 255, 0))
        return layer

    def _cut(self, waxing: Waxing, shape: Shape, seed: str, number: int) -> pygame.Surface:
        """The colour that this stamp keeps, with the cracks that dye has found."""
        key = (waxing.stamp, waxing.dips, waxing.stain, waxing.cracked, seed, number)
        if key not in self._cuts:
            if len(self._cuts) >= KEPT:
                self._cuts.clear()
            made = shape.filled(self.dyes.sheet(waxing.dips, self.side))
            if waxing.cracked and waxing.stain:
                strength = self.dyes.materials.share("crackle", "strength")
                offset = offset_of(seed, number, waxing)
                made.blit(shape.cracks(offset, self.dyes.colour(waxing.stain), strength), (0, 0))
            self._cuts[key] = made
        return self._cuts[key]

    def _finish(self, look: Look) -> None:
        to = self.picture
        to.blit(self.dyes.sheet(look.dips, self.side), (0, 0))
        to.blit(self._imprint, (0, 0))
        to.blit(self._kept, (0, 0))
        if not self.dyes.theme.high_contrast:
            to.blit(self._shade, (0, 0), special_flags=pygame.BLEND_MULT)
            shine = shining(to)
            shine.blit(self._light, (0, 0), special_flags=pygame.BLEND_MULT)
            to.blit(shine, (0, 0), special_flags=pygame.BLEND_ADD)
        if not look.boiled:
            to.blit(self._wax, (0, 0))
            if any(waxing.cracked for waxing in look.waxings):
                to.blit(self._broken, (0, 0))
        self._hem()

    def _hem(self) -> None:
        """A rolled hem: two lines of light and shade along the edge."""
        thin = max(1, round(self.unit))
        area, theme = self.picture.get_rect(), self.dyes.theme
        for inset, token, alpha in ((0, "shadow", 90), (thin, "shine", 70), (3 * thin, "shadow", 40)):
            edge = pygame.Surface(area.size, pygame.SRCALPHA)
            pygame.draw.rect(edge, (*theme[token], alpha), area.inflate(-2 * inset, -2 * inset), thin)
            self.picture.blit(edge, (0, 0))


def shining(cloth: pygame.Surface) -> pygame.Surface:
    """What silk would throw back of white light: its own colour and a little white, as far as it is not bright yet."""
    shine, room = cloth.copy(), pygame.Surface(cloth.get_size())
    shine.fill(WHITE_SHARE, special_flags=pygame.BLEND_RGB_ADD)
    room.fill((255, 255, 255))
    room.blit(cloth, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    shine.blit(room, (0, 0), special_flags=pygame.BLEND_MULT)
    return shine


def offset_of(seed: str, number: int, waxing: Waxing) -> tuple[int, int]:
    """Where in the pattern of cracks a stamp begins: the work's own, the same on each replay."""
    found = zlib.crc32(f"{seed}/{number}/{waxing.dips}".encode())
    return (found & 0xFFF, found >> 12 & 0xFFF)
