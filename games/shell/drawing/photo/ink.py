"""Tells the ink of a drawing from its paper, however the light falls on it."""

from __future__ import annotations

from math import hypot

import pygame

from ....core.values import dataclass
from ..shapes import DrawingError
from .picture import Greys

REACH = 4
"""Lines up to 2 to this power dots wide are lines; what is dark more widely is a shadow or a filled place."""
FAINTEST, BOLDEST = 0.70, 0.90
"""Shares of the paper's own brightness below which a dot may be ink."""
BLACK = 0.27
"""Of the sheet's brightness below which everything is ink."""
DUST = 0.03
"""Of the sheet's longer side: smaller marks are dust."""
MOST_INK = 0.4
THICK = 0.014
"""Of the sheet's longer side: what is more than twice as thick is filled, and no line."""


@dataclass(frozen=True, slots=True)
class Ink:
    """Where lines are, where something is filled, and the box of both: left, top, right, bottom."""

    lines: pygame.Mask
    filled: pygame.Mask
    box: tuple[int, int, int, int]


def ink_of(sheet: Greys) -> Ink:
    """The ink on a sheet; DrawingError when there is none, or so much that this is no drawing of lines."""
    mask = dark_of(sheet)
    size, side = mask.get_size(), max(mask.get_size())
    parts = [part for part in mask.connected_components(6) if longest(part) >= DUST * side]
    clean = pygame.Mask(size)
    for part in parts:
        clean.draw(part, (0, 0))
    if not clean.count():
        raise DrawingError("there are no lines in the photo", "draw them with a dark pen and take it from above")
    if clean.count() > MOST_INK * size[0] * size[1]:
        raise DrawingError("the photo is too dark for a drawing", "take white paper, a dark pen and good light")
    filled = thick_of(clean, max(3, round(THICK * side)))
    lines = clean.copy()
    lines.erase(filled, (0, 0))
    boxes = [box for part in parts for box in part.get_bounding_rects()]
    every = boxes[0].unionall(boxes)
    return Ink(lines, filled, (every.left, every.top, every.right, every.bottom))


def longest(part: pygame.Mask) -> int:
    """The longer side of a mask's box, in dots."""
    boxes = part.get_bounding_rects()
    every = boxes[0].unionall(boxes)
    return max(every.width, every.height)


def dark_of(sheet: Greys) -> pygame.Mask:
    """Dots that are darker than the paper round them, whatever light falls there."""
    shades, width, height = sheet.shades, sheet.width, sheet.height
    paper = closing(sheet)
    shares = bytes(min(255, 255 * s // max(1, p)) for s, p in zip(shades, paper, strict=True))
    limit = min(BOLDEST * 255, max(FAINTEST * 255, parted(bytes(s for s in shares if s < 250) or b"\xff")))
    bright = sorted(paper[::97])[len(paper[::97]) * 9 // 10]
    black = BLACK * bright
    dark = bytes(share < limit or shade < black for share, shade in zip(shares, shades, strict=True))
    surface = pygame.image.frombytes(dark, (width, height), "P")
    surface.set_colorkey(0)
    return pygame.mask.from_surface(surface)


def closing(sheet: Greys) -> bytes:
    """The paper as it would be without its lines: the edges of shadows stay where they are (Serra, 1982)."""
    surface = sheet.surface
    widest(surface, pygame.BLEND_RGB_MAX, -1)
    widest(surface, pygame.BLEND_RGB_MIN, 1)
    return pygame.image.tobytes(surface, "RGB")[::3]


def widest(surface: pygame.Surface, blend: int, way: int) -> None:
    """Of each dot the brightest or darkest in a square that reaches from it one way."""
    for power in range(REACH):
        step = way << power if way > 0 else -(1 << power)
        for shift in ((step, 0), (0, step)):
            surface.blit(surface.copy(), shift, special_flags=blend)


def thick_of(mask: pygame.Mask, radius: int) -> pygame.Mask:
    """What is left where lines are rubbed out and the rest is widened again."""
    brush = disc(radius)
    rest = pygame.Mask((mask.get_size()[0] + 4 * radius, mask.get_size()[1] + 4 * radius))
    rest.draw(mask, (2 * radius, 2 * radius))
    rest.invert()
    rest = widened(rest, brush)
    rest.invert()
    back = widened(rest, disc(radius + 2))
    cut = pygame.Mask(mask.get_size())
    cut.draw(back, (-2 * radius, -2 * radius))
    return cut.overlap_mask(mask, (0, 0))


def parted(shades: bytes) -> int:
    """The shade that parts dark from bright best (Otsu, 1979)."""
    counts = [shades.count(shade) for shade in range(256)]
    everything, best, found, below, count = sum(i * n for i, n in enumerate(counts)), -1.0, 127, 0, 0
    for shade, n in enumerate(counts[:-1]):
        count, below = count + n, below + shade * n
        rest = len(shades) - count
        if count and rest:
            apart = count * rest * (below / count - (everything - below) / rest) ** 2
            if apart > best:
                best, found = apart, shade
    return found


def disc(radius: int) -> pygame.Mask:
    """A round brush."""
    mask = pygame.Mask((2 * radius + 1, 2 * radius + 1))
    for y in range(2 * radius + 1):
        for x in range(2 * radius + 1):
            if hypot(x - radius, y - radius) <= radius + 0.3:
                mask.set_at((x, y))
    return mask


def widened(mask: pygame.Mask, brush: pygame.Mask) -> pygame.Mask:
    """All dots within a brush of a mask's dots."""
    made = pygame.Mask(mask.get_size())
    middle = brush.get_size()[0] // 2
    mask.convolve(brush, made, (middle - brush.get_size()[0] + 1, middle - brush.get_size()[1] + 1))
    return made
