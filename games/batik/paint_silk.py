"""The silk as one picture: dyed ground, what wax has kept, the wax itself and the light on it all."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import pygame

from ..core.values import dataclass
from .paint_dyes import Dips, Dyes, cloth_picture
from .paint_wax import Image, Shape
from .symmetry import Spot

SILK = 414.0
"""Reference px that a cloth counts as being wide."""
KEPT = 64
LARGEST_MARKS = 1.4
"""Marks on a part that is seen from nearby are at most so much larger than on a whole cloth as wide as it."""
WHITE_SHARE = (46, 44, 40)
"""How much of the white of the light silk throws back, whatever its colour."""


@dataclass(frozen=True, slots=True)
class Waxing:
    """One stamp as it is to be seen: its images in cloth units, the dips it was waxed after, the dyes in its cracks.

    `stamp` names the images; `cracked` wax has broken, `stain` is () until a dye has found its cracks. `block` lies
    at each of `spots`.
    """

    stamp: tuple[object, ...]
    images: tuple[Image, ...]
    dips: Dips
    cracked: bool = False
    stain: Dips = ()
    block: str = ""
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """How a cloth looks: its dips, its stamps in the order of waxing, whether the wax is out, its own chance."""

    dips: Dips = ()
    waxings: tuple[Waxing, ...] = ()
    boiled: bool = False
    seed: str = ""


class SilkPicture:
    """A cloth `side` pixels wide, or the part of one in `window`; `picture` is up to date after show().

    `marks` is pixels per reference px for what is drawn on it to show the way.
    """

    def __init__(self, dyes: Dyes, side: int, window: pygame.Rect | None = None) -> None:
        self.dyes, self.side, self.unit = dyes, side, side / SILK
        self.window = window or pygame.Rect(0, 0, side, side)
        self.picture = pygame.Surface(self.window.size)
        self.marks = min(self.unit, LARGEST_MARKS * self.window.w / SILK)
        self.look: Look | None = None
        self._seed: str | None = None
        self._asked = 0
        self._shapes: dict[tuple[object, ...], Shape] = {}
        self._cuts: dict[tuple[object, ...], pygame.Surface] = {}
        self._keeps: tuple[Waxing, ...] = ()
        self._bears: tuple[Waxing, ...] = ()
        self._kept = self._wax = self._broken = self._imprint = self._layer()
        self._shade = self._seen("sheen-dark")
        self._light = self._seen("sheen-light").copy()
        self._light.fill([round(255 * dyes.materials.share("silk", "sheen"))] * 3, special_flags=pygame.BLEND_MULT)

    def shape(self, waxing: Waxing) -> Shape:
        """The shape of a stamp, made once."""
        found = self._shapes.get(waxing.stamp)
        if found is None:
            if len(self._shapes) >= KEPT:
                self._shapes.clear()
                self._cuts.clear()
            found = self._shapes[waxing.stamp] = Shape(self.dyes, waxing.images, self.side, self.unit, self.window)
        return found

    def show(self, look: Look) -> None:
        """Brings the picture to this look; only what is new is painted into its layers."""
        for _ in self.towards(look):
            pass

    def towards(self, look: Look) -> Iterator[None]:
        """The same in steps of a few milliseconds each; the picture is the one before until the last is done.

        Another look may be asked for between two steps.
        """
        while look != self.look:
            self._asked += 1
            asked = self._asked
            for _ in self._made(look):
                yield
                if asked != self._asked:
                    break

    def _made(self, look: Look) -> Iterator[None]:
        self.look = None
        if self._seed != look.seed:
            self._kept, self._imprint, self._wax, self._broken = (
                self._layer(),
                self._layer(),
                self._clear(),
                self._clear(),
            )
            self._keeps, self._bears, self._seed = (), (), look.seed
            yield
        yield from self._keep(look)
        if not look.boiled:
            yield from self._bear(look)
        made = self.ground(look.dips)
        made.blit(self._imprint, (0, 0))
        made.blit(self._kept, (0, 0))
        yield
        self.lit(made)
        yield
        self._finish(made, look)
        self.picture, self.look = made, look

    def ground(self, dips: Dips) -> pygame.Surface:
        """Dyed silk without anything on it or in it."""
        made = pygame.Surface(self.window.size)
        self.dyes.lay(made, dips, self.window.topleft)
        return made

    def lit(self, cloth: pygame.Surface) -> None:
        """Lays the light of the silk over a picture of it, where the theme shows any."""
        if not self.dyes.theme.high_contrast:
            cloth.blit(self._shade, (0, 0), special_flags=pygame.BLEND_MULT)
            shine = shining(cloth)
            shine.blit(self._light, (0, 0), special_flags=pygame.BLEND_MULT)
            cloth.blit(shine, (0, 0), special_flags=pygame.BLEND_ADD)

    def place(self, shape: Shape) -> pygame.Rect:
        """Where a shape lies in the picture."""
        return shape.box.move(-self.window.x, -self.window.y)

    def cut(self, waxing: Waxing, shape: Shape, seed: str, number: int) -> pygame.Surface:
        """The colour that this stamp keeps, with the cracks that dye has found."""
        sheet = pygame.Surface(shape.box.size)
        self.dyes.lay(sheet, waxing.dips, shape.box.topleft)
        made = shape.filled(sheet)
        if waxing.cracked and waxing.stain:
            strength = self.dyes.materials.share("crackle", "strength")
            offset = offset_of(seed, number, waxing)
            made.blit(shape.cracks(offset, self.dyes.colour(waxing.stain), strength), (0, 0))
        return made

    def broken(self, waxing: Waxing, shape: Shape, seed: str, number: int) -> pygame.Surface:
        """The lines where the wax of a stamp broke."""
        wax, offset = self.dyes.materials, offset_of(seed, number, waxing)
        return shape.cracks(offset, wax.colour("wax", "crack"), wax.share("wax", "crack_strength"))

    def _keep(self, look: Look) -> Iterator[None]:
        """Colours under the wax, and where blocks have pressed: what was waxed before keeps its place above."""
        if look.waxings[: len(self._keeps)] != self._keeps:
            if [(w.stamp, w.dips, w.stain) for w in look.waxings] == [(w.stamp, w.dips, w.stain) for w in self._keeps]:
                self._keeps = look.waxings
                return
            self._kept, self._imprint, self._keeps = self._layer(), self._layer(), ()
            yield
        for number in range(len(self._keeps), len(look.waxings)):
            waxing = look.waxings[number]
            shape = self.shape(waxing)
            yield from shape.steps(not look.boiled)
            cut = self._cut(waxing, shape, look.seed, number)
            at = self.place(shape)
            above = self._kept.subsurface(at).copy()
            self._kept.fill((255, 255, 255, 0), at)
            self._kept.blit(cut, at)
            self._kept.blit(above, at)
            self._imprint.blit(shape.imprint, at)
            self._keeps = look.waxings[: number + 1]
            yield

    def _bear(self, look: Look) -> Iterator[None]:
        """The wax itself, one layer over the other, and the lines where it broke."""
        before, now = [w.stamp for w in self._bears], [w.stamp for w in look.waxings]
        mended = any(a.cracked and not b.cracked for a, b in zip(self._bears, look.waxings, strict=False))
        if now[: len(before)] != before or mended:
            self._wax, self._broken, self._bears = self._clear(), self._clear(), ()
        for number, waxing in enumerate(look.waxings):
            shape, new = self.shape(waxing), number >= len(self._bears)
            cracks = waxing.cracked and (new or not self._bears[number].cracked)
            if new:
                _over(self._wax, shape.wax, self.place(shape))
            if cracks:
                _over(self._broken, self.broken(waxing, shape, look.seed, number), self.place(shape))
            self._bears = (*look.waxings[: number + 1], *self._bears[number + 1 :])
            if new or cracks:
                yield

    def _layer(self) -> pygame.Surface:
        layer = pygame.Surface(self.window.size, pygame.SRCALPHA)
        layer.fill((255, 255, 255, 0))
        return layer

    def _clear(self) -> pygame.Surface:
        """A layer whose colours are multiplied by how opaque they are: what is laid over shade takes none of it."""
        return pygame.Surface(self.window.size, pygame.SRCALPHA)

    def _seen(self, name: str) -> pygame.Surface:
        """The part of a picture of the whole cloth that lies in the window."""
        if self.window.size == (self.side, self.side):
            return cloth_picture(self.dyes.art, name, self.side, self.side)
        picture = cloth_picture(self.dyes.art, name, 0, 0)
        k = picture.get_width() / self.side
        part = pygame.Rect(self.window.x * k, self.window.y * k, self.window.w * k + 1, self.window.h * k + 1)
        return pygame.transform.smoothscale(picture.subsurface(part.clip(picture.get_rect())), self.window.size)

    def _cut(self, waxing: Waxing, shape: Shape, seed: str, number: int) -> pygame.Surface:
        key = (waxing.stamp, waxing.dips, waxing.stain, waxing.cracked, seed, number)
        if key not in self._cuts:
            if len(self._cuts) >= KEPT:
                self._cuts.clear()
            self._cuts[key] = self.cut(waxing, shape, seed, number)
        return self._cuts[key]

    def _finish(self, to: pygame.Surface, look: Look) -> None:
        if not look.boiled:
            to.blit(self._wax, (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)
            if any(waxing.cracked for waxing in look.waxings):
                to.blit(self._broken, (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)
        self.hem(to)

    def hem(self, to: pygame.Surface) -> None:
        """A rolled hem: two lines of light and shade along the edge."""
        thin, theme = max(1, round(self.unit)), self.dyes.theme
        whole = pygame.Rect(-self.window.x, -self.window.y, self.side, self.side)
        for inset, token, alpha in ((0, "shadow", 90), (thin, "shine", 70), (3 * thin, "shadow", 40)):
            line = whole.inflate(-2 * inset, -2 * inset)
            inner = pygame.Rect(line.x, line.y + thin, thin, line.h - 2 * thin)
            for strip in (
                pygame.Rect(line.x, line.y, line.w, thin), pygame.Rect(line.x, line.bottom - thin, line.w, thin),
                inner, inner.move(line.w - thin, 0),
            ):  # fmt: skip
                part = strip.clip(to.get_rect())
                edge = pygame.Surface(part.size, pygame.SRCALPHA)
                edge.fill((*theme[token], alpha))
                to.blit(edge, part)


def _over(layer: pygame.Surface, wax: pygame.Surface, at: pygame.Rect) -> None:
    if wax.get_width() and wax.get_height():
        layer.blit(wax.premul_alpha(), at, special_flags=pygame.BLEND_PREMULTIPLIED)


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
