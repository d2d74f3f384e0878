"""The stones round a finished window, and the wooden bead that holds it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

import pygame

from ..core.space import Point
from ..stage.canvas import Canvas
from ..stage.contrast import mixed
from ..stage.theme import Colour
from .paint_glass import Glasses
from .paint_room import veil
from .place import Evening

SURROUND = 42.0
"""Reference px of the stones round the window."""
RECESS, BEAD, STONE = 9.0, 4.0, 46.0
"""Reference px: depth of the dark recess, place of the bead outside the glass, length of a stone."""


def paint_niche(canvas: Canvas, to: pygame.Surface, evening: Evening, corner: Point, glasses: Glasses) -> None:
    """The niche on a clear surface whose upper left pixel is `corner` of the window; its size sets how fine it is."""
    fine = to.get_height() / _height(evening, corner)
    scale, materials = evening.scale * fine, glasses.materials

    def path(by: float) -> list[Point]:
        return [((x - corner[0]) * fine, (y - corner[1]) * fine) for x, y in evening.opening(by * evening.scale)]

    outside, inside = path(SURROUND), path(RECESS)
    _stones(canvas, to, outside, scale, materials.colour("room", "stone"))
    dark, light = materials.colour("room", "stone_dark"), materials.colour("room", "stone_light")
    thin = max(1, round(1.2 * scale))
    for (x0, y0), (x1, y1) in _joints(inside, STONE * scale, (SURROUND - RECESS) * scale):
        pygame.draw.line(to, light, (x0 + thin, y0 + thin), (x1 + thin, y1 + thin), thin)
        pygame.draw.line(to, dark, (x0, y0), (x1, y1), thin)
    _line(to, [(x + thin, y + thin) for x, y in outside], light, thin)
    _line(to, outside, dark, thin)
    _line(to, inside, dark, 3 * thin)
    pygame.draw.polygon(to, materials.colour("room", "recess"), inside)
    for width, name in ((9.0, "edge"), (6.0, "body"), (1.4, "core")):
        _line(to, [*path(BEAD), path(BEAD)[0]], materials.colour("wood", name), max(1, round(width * scale)))
    _bank(canvas, to, outside, scale, light)


def _height(evening: Evening, corner: Point) -> float:
    """How many window pixels the surface is high: the opening, its stones and the same margin on all sides."""
    ys = [y for _, y in evening.opening(SURROUND * evening.scale)]
    return round(max(ys) + min(ys) - corner[1]) - corner[1]


def _stones(canvas: Canvas, to: pygame.Surface, outline: Sequence[Point], scale: float, tint: Colour) -> None:
    """The stone of the wall, in the light, inside an outline."""
    stone = canvas.art.material("stone", round(820 * scale), round(460 * scale))
    sheet = pygame.Surface(to.get_size(), pygame.SRCALPHA)
    for x in range(0, sheet.get_width(), stone.get_width()):
        for y in range(0, sheet.get_height(), stone.get_height()):
            sheet.blit(stone, (x, y))
    sheet.fill((*mixed(tint, (255, 255, 255), 0.25), 255), special_flags=pygame.BLEND_RGBA_MULT)
    mask = pygame.Surface(to.get_size(), pygame.SRCALPHA)
    pygame.draw.polygon(mask, (255, 255, 255, 255), outline)
    sheet.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    to.blit(sheet, (0, 0))


def _joints(inside: Sequence[Point], step: float, length: float) -> list[tuple[Point, Point]]:
    """Lines outwards from a path that runs clockwise, about `step` apart, each at a right angle to it."""
    found, left = [], step / 2
    for (x0, y0), (x1, y1) in pairwise(inside):
        along = hypot(x1 - x0, y1 - y0)
        nx, ny = (y1 - y0) / along * length, (x0 - x1) / along * length
        while left < along:
            x, y = x0 + (x1 - x0) * left / along, y0 + (y1 - y0) * left / along
            found.append(((x + nx, y + ny), (x, y)))
            left += step
        left -= along
    return found


def _line(to: pygame.Surface, path: Sequence[Point], colour: Colour, width: int) -> None:
    pygame.draw.lines(to, colour, False, path, width)
    for point in path:
        pygame.draw.circle(to, colour, point, width / 2)


def _bank(canvas: Canvas, to: pygame.Surface, outside: Sequence[Point], scale: float, light: Colour) -> None:
    """The stone bank under the window."""
    left, right = outside[0][0] - 8 * scale, outside[-1][0] + 8 * scale
    top = outside[0][1] + 5 * scale
    bank = pygame.Rect(round(left), round(top), round(right - left), round(11 * scale))
    to.fill((*light, 255), bank)
    lower = bank.h // 3
    veil(to, pygame.Rect(bank.x, bank.bottom - lower, bank.w, lower), canvas.theme["shadow"], 90)
