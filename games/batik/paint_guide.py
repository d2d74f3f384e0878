"""Dots along which the next wax is to be stamped."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

import pygame

from ..core.space import Point, Polygon, bounds_of
from .paint_dyes import Dips, luminance
from .paint_silk import SilkPicture
from .paint_wax import Image

APART, RADIUS = 6.4, 1.15
"""Reference px from dot to dot, and their size."""
SPOT = 3.4
SMALL = 11.0
"""Images less wide than this, in cloth units, have finer dots."""


def dotted(to: pygame.Surface, images: Sequence[Image], silk: SilkPicture, dips: Dips) -> None:
    """Dots on the silk, dark on light dyes and light on dark ones, each on a thin rim of the other tone."""
    scale, unit, dyes, (left, top) = silk.side / 100, silk.marks, silk.dyes, silk.window.topleft
    dark = luminance(dyes.colour(dips)) > 0.45
    inner, outer = ("mark-dark", "mark-light") if dark else ("mark-light", "mark-dark")
    radius = max(1.0, RADIUS * unit)
    finer = 1.0 if not images or bounds_of(images[0]).w > SMALL else 0.66
    radius *= finer**0.5
    dots = [dot for image in images for outline in image for dot in along(outline, finer * APART * unit / scale)]
    for token, size in ((outer, radius + 0.7), (inner, radius)):
        for x, y in dots:
            pygame.draw.circle(to, dyes.theme[token], (x * scale - left, y * scale - top), size)


def spotted(to: pygame.Surface, spots: Sequence[Point], silk: SilkPicture, dips: Dips) -> None:
    """A small ring at each place where a single image may go."""
    scale, unit, dyes, (left, top) = silk.side / 100, silk.marks, silk.dyes, silk.window.topleft
    dark = luminance(dyes.colour(dips)) > 0.45
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
