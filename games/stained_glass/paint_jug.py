"""A copper jug, turned from its profile."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

import pygame

from ..core.space import Point
from ..stage.canvas import Canvas
from ..stage.contrast import mixed
from ..stage.theme import Colour
from .paint_glass import Glasses

PROFILE = ((4, 15), (8, 17), (14, 11), (30, 10), (40, 17), (55, 28), (70, 30), (82, 25), (92, 16), (96, 19))
"""Height from the top and half the width, of 100: a güyüm."""
BANDS = (30.0, 40.0, 63.0)
RAMP = (0.0, 0.14, 0.34, 0.72, 1.0)
"""Where the five colours of copper stand across the jug, from the left."""
FINE = 2


def paint_jug(canvas: Canvas, to: pygame.Surface, box: pygame.Rect, glasses: Glasses) -> None:
    """The jug standing on the lower edge of a box, with its shadow."""
    size = (round(box.h * 0.9), box.h)
    large = pygame.Surface((size[0] * FINE, size[1] * FINE), pygame.SRCALPHA)
    line = glasses.materials.colour("room", "copper_line")
    large.fill((*line, 0))
    tones = glasses.materials.colours("room", "copper")
    unit = large.get_height() / 100
    middle = 40 * unit
    _handle(large, middle, unit, tones, line)
    _body(large, middle, unit, tones, line)
    shadow = pygame.Surface((24, 8), pygame.SRCALPHA)
    shadow.fill((*canvas.theme["shadow"], 0))
    pygame.draw.ellipse(shadow, (*canvas.theme["shadow"], 150), (3, 2, 18, 4))
    wide = (round(size[0] * 1.0), round(size[1] * 0.16))
    below = (box.x - round(size[0] * 0.08), box.bottom - round(wide[1] * 0.72))
    to.blit(pygame.transform.smoothscale(shadow, wide), below)
    to.blit(pygame.transform.smoothscale(large, size), box)


def _half_width(y: float) -> float:
    """Half the width at a height, smooth through the profile's points (Catmull-Rom)."""
    for n in range(len(PROFILE) - 1):
        (y0, w0), (y1, w1) = PROFILE[n], PROFILE[n + 1]
        if y0 <= y <= y1:
            before = PROFILE[max(0, n - 1)][1]
            after = PROFILE[min(len(PROFILE) - 1, n + 2)][1]
            t = (y - y0) / (y1 - y0)
            a, b, c = 2 * before - 5 * w0 + 4 * w1 - after, w1 - before, -before + 3 * w0 - 3 * w1 + after
            return 0.5 * (2 * w0 + b * t + a * t * t + c * t * t * t)
    return PROFILE[-1][1]


def _ramp(tones: Sequence[Colour]) -> pygame.Surface:
    ramp = pygame.Surface((96, 1))
    for x in range(96):
        t = x / 95
        n = next(i for i in range(len(RAMP) - 1) if t <= RAMP[i + 1])
        ramp.set_at((x, 0), mixed(tones[n], tones[n + 1], (t - RAMP[n]) / (RAMP[n + 1] - RAMP[n])))
    return ramp


def _body(sheet: pygame.Surface, middle: float, unit: float, tones: Sequence[Colour], line: Colour) -> None:
    top, bottom = PROFILE[0][0], PROFILE[-1][0]
    rows = range(round(top * unit), round(bottom * unit))
    left = [(middle - _half_width(y / unit) * unit, float(y)) for y in rows]
    edge: list[Point] = [*left, *((2 * middle - x, y) for x, y in reversed(left))]
    pygame.draw.polygon(sheet, line, [(x + (1.2 * unit if x > middle else -1.2 * unit), y) for x, y in edge])
    ramp = _ramp(tones)
    for x, y in left:
        sheet.blit(pygame.transform.scale(ramp, (max(1, round(2 * (middle - x))), 1)), (round(x), round(y)))
    for y in BANDS:
        width = _half_width(y) * unit
        box = pygame.Rect(middle - width, y * unit - 2.2 * unit, 2 * width, 4.4 * unit)
        pygame.draw.arc(sheet, line, box, pi, 2 * pi, max(2, round(0.9 * unit)))
    width = PROFILE[0][1] * unit
    mouth = pygame.Rect(middle - width, top * unit - 2.4 * unit, 2 * width, 4.8 * unit)
    pygame.draw.ellipse(sheet, tones[0], mouth)
    pygame.draw.ellipse(sheet, line, mouth, max(2, round(0.8 * unit)))


def _handle(sheet: pygame.Surface, middle: float, unit: float, tones: Sequence[Colour], line: Colour) -> None:
    """A bow from the neck to the shoulder, on the right."""
    bow = [(middle + (10 + 23 * sin(pi * t) ** 0.8) * unit + 8 * t * unit, (12 + 36 * t - 3 * cos(pi * t)) * unit)
           for t in (k / 160 for k in range(161))]
    for width, colour, shift in ((6.4, line, 0.0), (4.4, tones[1], 0.0), (1.5, tones[2], -0.7)):
        for x, y in bow:
            pygame.draw.circle(sheet, colour, (x + shift * unit, y + shift * unit), width * unit / 2)
