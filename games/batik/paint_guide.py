"""Dots along which the next wax is to be stamped."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, hypot

import pygame

from ..core.space import Point, Polygon, bounds_of
from ..stage.materials import brightness
from ..stage.theme import Colour
from .paint_dyes import Dips
from .paint_silk import SilkPicture
from .paint_wax import Image

APART, RADIUS = 6.4, 1.5
"""Reference px from dot to dot, and their size."""
LEAST_RADIUS, LEAST_APART = 1.2, 2.9
"""Pixels below which a dot is not seen, and how many of its radii dots are apart at least."""
RIM, RIM_ALPHA, FINE = 0.9, 190, 6
SPOT = 3.4
SMALL = 11.0
"""Images less wide than this, in cloth units, have finer dots."""


def dotted(to: pygame.Surface, images: Sequence[Image], silk: SilkPicture, dips: Dips) -> None:
    """Dots on the silk, dark on light dyes and light on dark ones, each on a thin rim of the other tone."""
    scale, unit, dyes, (left, top) = silk.side / 100, silk.marks, silk.dyes, silk.window.topleft
    dark = brightness(dyes.colour(dips)) > 0.45
    inner, outer = ("mark-dark", "mark-light") if dark else ("mark-light", "mark-dark")
    finer = 1.0 if not images or bounds_of(images[0]).w > SMALL else 0.66
    radius = max(LEAST_RADIUS, RADIUS * unit * finer**0.5)
    apart = max(LEAST_APART * radius, finer * APART * unit)
    dot = _dot(radius, dyes.theme[inner], dyes.theme[outer])
    x0, y0 = left + dot.get_width() / 2, top + dot.get_height() / 2
    places = (place for image in images for outline in image for place in along(outline, apart / scale))
    to.blits([(dot, (round(x * scale - x0), round(y * scale - y0))) for x, y in places], doreturn=False)


def _dot(radius: float, inner: Colour, outer: Colour) -> pygame.Surface:
    """A round dot with a thin rim, smooth at its edge; `radius` in pixels, without the rim."""
    side = 2 * ceil(radius + RIM) + 1
    large = pygame.Surface((side * FINE, side * FINE), pygame.SRCALPHA)
    large.fill((*outer, 0))
    middle = (side * FINE / 2, side * FINE / 2)
    for colour, reach in (((*outer, RIM_ALPHA), radius + RIM), ((*inner, 255), radius)):
        pygame.draw.circle(large, colour, middle, reach * FINE)
    return pygame.transform.smoothscale(large, (side, side))


def spotted(to: pygame.Surface, spots: Sequence[Point], silk: SilkPicture, dips: Dips) -> None:
    """A small ring at each place where a single image may go."""
    scale, unit, dyes, (left, top) = silk.side / 100, silk.marks, silk.dyes, silk.window.topleft
    dark = brightness(dyes.colour(dips)) > 0.45
    inner, outer = ("mark-dark", "mark-light") if dark else ("mark-light", "mark-dark")
    for x, y in spots:
        for token, radius in ((outer, SPOT + 0.9), (inner, SPOT), (outer, SPOT - 1.3)):
            pygame.draw.aacircle(to, dyes.theme[token], (x * scale - left, y * scale - top), max(1.0, radius * unit))


def along(outline: Polygon, step: float) -> list[Point]:
    """Points on a closed outline, `step` apart."""
    found, left = [], 0.0
    x0, y0 = outline[-1]
    for x1, y1 in outline:
        length = hypot(x1 - x0, y1 - y0)
        while left < length:
            found.append((x0 + (x1 - x0) * left / length, y0 + (y1 - y0) * left / length))
            left += step
        left -= length
        x0, y0 = x1, y1
    return found
