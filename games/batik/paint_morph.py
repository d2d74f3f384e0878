"""Another symmetry: each image of a stamp moves, turns and grows from its old spot to its new one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

import pygame

from ..core.values import dataclass
from .motifs import SYMMETRY, motif_outlines, reach
from .paint_silk import Look, SilkPicture, Waxing
from .paint_wax import Shape
from .symmetry import SIDE, Spot

MOST = 0.3
"""The share of the cloth's side beyond which a block's images fade instead of moving: frames and bands."""
BLENDS = 0.16
"""The share of the way in which still pictures pass into moving ones, and back at its end."""
TURNS, STEPS = 3.0, 60
"""Degrees, and parts of a size, to which images are rounded, so that those that move alike share one picture."""
ROUND = 360
"""The order that a circle counts as having."""
MANY = 160
"""So many images are moved in every other frame only while the cloth that they make is painted."""
Key = tuple[bool, float, float, int, int]


@dataclass(frozen=True, slots=True)
class Sprite:
    """One image of a stamp, upright, its middle in the middle of `picture`; `size` is its spot's.

    It looks alike `order` times in a whole turn.
    """

    picture: pygame.Surface
    size: float
    order: int


@dataclass(frozen=True, slots=True)
class Travel:
    """The images of one stamp on their way: `old` and `new` are their pictures, the same where the block stays.

    `fades` are layers as large as the cloth of what is too large to move: what goes, and what comes.
    """

    pairs: tuple[tuple[Spot | None, Spot | None], ...]
    old: Sprite | None
    new: Sprite | None
    fades: tuple[pygame.Surface | None, pygame.Surface | None] = (None, None)


class Morph:
    """The cloth between two symmetries; `steps` makes what its frames are put together from."""

    def __init__(self, silk: SilkPicture, before: Look, after: Look) -> None:
        self.silk, self.looks = silk, (before, after)
        self.travels: list[Travel] = []

    @property
    def many(self) -> bool:
        return sum(len(travel.pairs) for travel in self.travels) > MANY

    def steps(self) -> Iterator[None]:
        """Small steps; afterwards frames may be asked for."""
        before, after = self.looks
        self.bare = self.silk.ground(after.dips)
        yield
        self.silk.lit(self.bare)
        self.silk.hem(self.bare)
        yield
        for number, (old, new) in enumerate(zip_longest(before.waxings, after.waxings)):
            yield from self._travel(number, old, new)

    def frame(self, progress: float) -> pygame.Surface:
        """The cloth at an instant, 0 to 1: slow at both ends."""
        t = progress * progress * (3 - 2 * progress)
        made = self.bare.copy()
        for travel in reversed(self.travels):
            for layer, seen in zip(travel.fades, (1 - 2.5 * t, 2.5 * t - 1.5), strict=True):
                if layer is not None and seen > 0:
                    layer.set_alpha(round(255 * seen))
                    made.blit(layer, (0, 0))
            self._images(made, travel, t)
        return made

    def _travel(self, number: int, old: Waxing | None, new: Waxing | None) -> Iterator[None]:
        """What one stamp needs on its way."""
        sprites: list[Sprite | None] = []
        fades: list[pygame.Surface | None] = []
        small = [waxing is not None and self._small(waxing) for waxing in (old, new)]
        one = old is not None and new is not None and old.block == new.block and all(small)
        largest = max((spot.size for w in (old, new) if w is not None for spot in w.spots), default=1.0)
        for n, waxing in enumerate((old, new)):
            if one and n == 1:
                sprites.append(sprites[0])
                fades.append(None)
                continue
            moves = waxing is not None and small[n] and bool(waxing.spots)
            sprites.append(self._sprite(waxing, number, largest) if moves and waxing is not None else None)
            layer = None
            if waxing is not None and waxing.spots and not small[n]:
                yield from self.silk.shape(waxing).steps(not self.looks[1].boiled)
                layer = self._layer(waxing, self.silk.shape(waxing), number)
            fades.append(layer)
        yield
        before = old.spots if old is not None and small[0] else ()
        after = new.spots if new is not None and small[1] else ()
        self.travels.append(Travel(tuple(zip_longest(before, after)), sprites[0], sprites[1], (fades[0], fades[1])))

    def _small(self, waxing: Waxing) -> bool:
        return all(reach(waxing.block) * spot.size <= MOST * SIDE for spot in waxing.spots)

    def _sprite(self, waxing: Waxing, number: int, size: float) -> Sprite:
        """One image in the middle of a cloth, cut out."""
        middle = Spot(SIDE / 2, SIDE / 2, 0.0, False, size)
        one = replace(waxing, images=(motif_outlines(waxing.block, middle),), spots=(middle,))
        silk = self.silk
        shape = Shape(silk.dyes, one.images, silk.side, silk.unit)
        centre = round(silk.side / 2)
        far = 1 + max(centre - shape.box.x, shape.box.right - centre, centre - shape.box.y, shape.box.bottom - centre)
        picture = self._painted(one, shape, number, (centre - far, centre - far), (2 * far, 2 * far))
        return Sprite(picture, size, SYMMETRY[waxing.block][0] or ROUND)

    def _layer(self, waxing: Waxing, shape: Shape, number: int) -> pygame.Surface:
        return self._painted(waxing, shape, number, (0, 0), self.bare.get_size())

    def _painted(
        self, waxing: Waxing, shape: Shape, number: int, corner: tuple[int, int], size: tuple[int, int]
    ) -> pygame.Surface:
        """What a stamp keeps and, until it is boiled out, its wax."""
        look, at = self.looks[1], (shape.box.x - corner[0], shape.box.y - corner[1])
        made = pygame.Surface(size, pygame.SRCALPHA)
        made.fill((255, 255, 255, 0))
        made.blit(self.silk.cut(waxing, shape, look.seed, number), at)
        if not look.boiled:
            made.blit(shape.wax, at)
            if waxing.cracked:
                made.blit(self.silk.broken(waxing, shape, look.seed, number), at)
        return made

    def _images(self, to: pygame.Surface, travel: Travel, t: float) -> None:
        """The images of one stamp part of the way; pictures that are turned alike are turned once."""
        turned: dict[tuple[int, Key], pygame.Surface] = {}
        scale = self.silk.side / SIDE
        same = travel.old is travel.new
        parts = [(0, travel.old, 255)] if same else [(0, travel.old, _seen(1 - t)), (1, travel.new, _seen(t))]
        for pair in travel.pairs:
            x, y, turn, mirrored, size, width = between(*pair, t)
            for n, sprite, seen in parts:
                if sprite is None or (pair[n] is None and not same):
                    continue
                grow = round(STEPS * size / sprite.size)
                alpha = 255 if pair[1 - n] is None else seen
                if not alpha or not grow:
                    continue
                part = 360.0 / sprite.order
                key = (mirrored, TURNS * round(turn % part / TURNS) % part, round(width, 1), grow, alpha)
                picture = turned.get((n, key))
                if picture is None:
                    picture = turned[n, key] = _turned(sprite.picture, key)
                wide, high = picture.get_size()
                to.blit(picture, (round(x * scale - wide / 2), round(y * scale - high / 2)))


def _seen(share: float) -> int:
    """How opaque one of two pictures is, so that both together cover what lies below."""
    return round(255 * max(0.0, min(1.0, 2 * share)))


def _turned(picture: pygame.Surface, key: Key) -> pygame.Surface:
    mirrored, turn, width, grow, alpha = key
    if mirrored:
        picture = pygame.transform.flip(picture, True, False)
    if width < 1:
        wide, high = picture.get_size()
        picture = pygame.transform.smoothscale(picture, (max(1, round(wide * width)), high))
    made = pygame.transform.rotozoom(picture, -turn, grow / STEPS)
    if alpha < 255:
        made.set_alpha(alpha)
    return made


def between(a: Spot | None, b: Spot | None, t: float) -> tuple[float, float, float, bool, float, float]:
    """Where an image is on its way: x, y, turn, whether mirrored, size, and how wide it is seen while it turns over.

    One that has no old spot grows where it will be; one that has no new spot shrinks where it was.
    """
    if a is None or b is None:
        one, grown = (b, t) if a is None else (a, 1 - t)
        assert one is not None
        return one.x, one.y, one.turn, one.mirrored, one.size * grown, 1.0
    turn = a.turn + ((b.turn - a.turn + 180.0) % 360.0 - 180.0) * t
    x, y, size = a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.size + (b.size - a.size) * t
    if a.mirrored == b.mirrored:
        return x, y, turn, a.mirrored, size, 1.0
    return x, y, turn, (a if t < 0.5 else b).mirrored, size, abs(1 - 2 * t)
