"""The shape that a block leaves on silk: what it covers, how its wax rises and shines, how it cracks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame

from ..core.space import Polygon, bounds_of, inside
from .paint_dyes import Dyes, cloth_picture

FINE = 2
SOFT, WIDE, LIFT = 1.5, 4.2, 1.1
"""Reference px: how far the wax's edge is rounded, near and wide, and where its light comes from."""
OUTLINE = 1.4
"""Reference px of the line round wax in high contrast."""
MARGIN = 12.0
Image = tuple[Polygon, ...]
"""The outlines of one stamp of a block, closed and even-odd."""
CORNERS = ((1, 1), (1, -1), (-1, 1), (-1, -1))
CLEAR = (255, 255, 255, 0)
WHITE = (255, 255, 255, 255)


class Shape:
    """The images of one place under a block, on a cloth `side` pixels wide.

    Its layers lie at `box`, in pixels of the whole cloth; what lies outside of `window` is left out. `unit` is pixels
    per reference px, the cloth being 100 units wide.
    """

    def __init__(
        self, dyes: Dyes, images: Sequence[Image], side: int, unit: float, window: pygame.Rect | None = None
    ) -> None:
        self.dyes, self.unit, self.side = dyes, unit, side
        scale, margin = side / 100, round(MARGIN * unit) + 1
        window = window or pygame.Rect(0, 0, side, side)
        if window.size != (side, side):
            images = [image for image in images if _box(image, scale, margin).colliderect(window)]
        self.box = window.clip(_box([o for image in images for o in image], scale, margin))
        self._images, self._scale = tuple(images), scale
        self._mask: pygame.Surface | None = None
        self._wax: pygame.Surface | None = None
        self._imprint: pygame.Surface | None = None

    def filled(self, sheet: pygame.Surface) -> pygame.Surface:
        """A sheet as large as the box, cut to the shape."""
        made = self.mask.copy()
        made.blit(sheet.convert_alpha(), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return made

    def steps(self, waxed: bool) -> Iterator[None]:
        """Makes the layers that are not there yet, one at each step; that of the wax where it is to be seen."""
        if self._mask is None:
            assert self.mask
            yield
        if self._imprint is None:
            assert self.imprint
            yield
        if waxed and self._wax is None:
            assert self.wax
            yield

    def prepare(self) -> None:
        """Makes all layers now, so that a choice need not wait for them."""
        _ = self.wax, self.imprint, self._crackle

    @property
    def mask(self) -> pygame.Surface:
        """What the images cover: white, coverage as alpha."""
        if self._mask is None:
            self._mask = covered(self._images, self._scale, self.box)
        return self._mask

    @property
    def wax(self) -> pygame.Surface:
        """The layer of wax on the silk: creamy, raised, with a warm gloss and a little shade at its foot."""
        if self._wax is None:
            self._wax = self._raised()
        return self._wax

    @property
    def imprint(self) -> pygame.Surface:
        """Where the block has pressed the silk: a faint line round the shape."""
        if self._imprint is None:
            ring = _blurred(self.mask, 1.2 * self.unit)
            ring.blit(self.mask, (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
            self._imprint = self._tinted(ring, "imprint", 3.0)
        return self._imprint

    @property
    def _crackle(self) -> pygame.Surface:
        """The pattern in which wax breaks, square."""
        span = max(64, round(190 * self.unit))
        return cloth_picture(self.dyes.art, "crackle", span, span)

    def cracks(self, offset: tuple[int, int], colour: tuple[int, int, int], strength: float) -> pygame.Surface:
        """Lines of a colour where the wax broke; `offset` in pixels shifts the pattern."""
        tile = self._crackle
        span = tile.get_width()
        made = pygame.Surface(self.box.size, pygame.SRCALPHA)
        for x in range(-((offset[0] + self.box.x) % span), self.box.w, span):
            for y in range(-((offset[1] + self.box.y) % span), self.box.h, span):
                made.blit(tile, (x, y))
        made.blit(self.mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        made.fill((255, 255, 255, round(255 * strength)), special_flags=pygame.BLEND_RGBA_MULT)
        return recoloured(made, colour)

    def _raised(self) -> pygame.Surface:
        near = _blurred(self.mask, SOFT * self.unit)
        wide = _blurred(self.mask, WIDE * self.unit)
        made = self._tinted(self.mask.copy(), "cream", 1.0)
        for height, by in ((wide, 1.1), (near, 1.0)):
            step = max(1, round(LIFT * self.unit * (2 if height is wide else 1)))
            dark = _slope(height, step)
            made.blit(self._tinted(dark, "dark", by), (0, 0))
            light = _slope(height, -step)
            light.blit(self.mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
            made.blit(self._tinted(light, "light", by), (0, 0))
        if self.dyes.theme.high_contrast:
            made.blit(self._outline(), (0, 0))
        return made

    def _outline(self) -> pygame.Surface:
        """A dark line round the wax, for who sees neither its gloss nor its shade."""
        ring = thicker(self.mask.copy(), max(1, round(OUTLINE * self.unit)))
        ring.blit(self.mask, (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
        return recoloured(ring, self.dyes.theme["mark-dark"])

    def _tinted(self, layer: pygame.Surface, name: str, by: float) -> pygame.Surface:
        """A white layer in the wax's colour of that name, `by` times its strength."""
        materials = self.dyes.materials
        strength = materials.share("wax", f"{name}_strength") * by
        while strength > 1:
            layer.blit(layer.copy(), (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
            strength /= 2
        layer.fill((255, 255, 255, round(255 * strength)), special_flags=pygame.BLEND_RGBA_MULT)
        return recoloured(layer, materials.colour("wax", name))


def _box(outlines: Sequence[Polygon], scale: float, margin: int) -> pygame.Rect:
    """Where outlines lie with what surrounds their wax, in pixels; nothing for none."""
    if not outlines:
        return pygame.Rect(0, 0, 0, 0)
    bounds = bounds_of(outlines)
    return pygame.Rect(
        int(bounds.x * scale) - margin, int(bounds.y * scale) - margin,
        int(bounds.w * scale) + 2 * margin + 2, int(bounds.h * scale) + 2 * margin + 2,
    )  # fmt: skip


def recoloured(layer: pygame.Surface, colour: tuple[int, int, int]) -> pygame.Surface:
    """A layer with its alpha kept, all of it in one colour."""
    layer.fill(CLEAR, special_flags=pygame.BLEND_RGBA_MAX)
    layer.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return layer


def thicker(mask: pygame.Surface, by: int) -> pygame.Surface:
    """A shape grown by so many pixels on each side, its corners rounded."""
    for n in range(by):
        grown = mask.copy()
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1), *CORNERS[: 4 * (n % 2 == 1)]):
            grown.blit(mask, (x, y), special_flags=pygame.BLEND_RGBA_MAX)
        mask = grown
    return mask


def _blurred(layer: pygame.Surface, radius: float) -> pygame.Surface:
    """Softened over about `radius` pixels to each side: on a small copy, which is as soft and much quicker."""
    by = max(1.0, radius)
    small = (max(1, round(layer.get_width() / by)), max(1, round(layer.get_height() / by)))
    soft = pygame.transform.box_blur(pygame.transform.smoothscale(layer, small), 1)
    return pygame.transform.smoothscale(soft, layer.get_size())


def _slope(height: pygame.Surface, step: int) -> pygame.Surface:
    """How much lower it is towards the lower right, over 2 x `step` pixels: the side away from the light."""
    made = pygame.Surface(height.get_size(), pygame.SRCALPHA)
    made.fill(CLEAR)
    made.blit(height, (step, step), special_flags=pygame.BLEND_RGBA_ADD)
    made.blit(height, (-step, -step), special_flags=pygame.BLEND_RGBA_SUB)
    return made


def covered(images: Sequence[Image], scale: float, box: pygame.Rect) -> pygame.Surface:
    """The images, `scale` pixels per unit, seen in a box: white, coverage as alpha, smooth at the edge."""
    large = pygame.Surface((max(1, box.w * FINE), max(1, box.h * FINE)), pygame.SRCALPHA)
    large.fill(CLEAR)
    k = scale * FINE
    for image in images:
        for outline, hole in nested(image):
            points = [(x * k - box.x * FINE, y * k - box.y * FINE) for x, y in outline]
            pygame.draw.polygon(large, CLEAR if hole else WHITE, points)
    return pygame.transform.smoothscale(large, (max(1, box.w), max(1, box.h)))


def nested(outlines: Sequence[Polygon]) -> list[tuple[Polygon, bool]]:
    """The outlines, those that hold others first, and whether each is a hole in what holds it."""
    boxes = [bounds_of([outline]) for outline in outlines]
    order = sorted(range(len(outlines)), key=lambda n: -boxes[n].w * boxes[n].h)
    sizes = [boxes[n].w * boxes[n].h for n in order]
    found, first = [], 0
    for at, n in enumerate(order):
        while sizes[first] > 1.02 * sizes[at] and first < at:
            first += 1
        larger = (m for m in order[:first] if boxes[m].holds(boxes[n], 0.01))
        depth = sum(inside(outlines[n][0], outlines[m]) for m in larger)
        found.append((outlines[n], depth % 2 == 1))
    return found
