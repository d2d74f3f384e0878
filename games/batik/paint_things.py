"""Pots of dye and carved blocks, as swatches show them."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, hypot

import pygame

from ..core.space import Polygon, bounds_of
from .paint_dyes import Dyes, cloth_picture
from .paint_wax import covered, nested, recoloured, thicker

POT = (160, 136)
"""Width and height of the pictures of a pot in their own units."""
MARK_SIDE, MARK_AT = 50, (80, 104)
"""The medallion on a pot: how wide, and where its middle is."""
RIM_AT, RIM = (80, 58), (62, 16)
MOTIF_SHARE = 0.60
"""A motif's longer side on its block, as a share of the block's."""
LEAST_STROKE = 0.06
"""Share of a motif's longer side: thinner lines are drawn as thick as this on its block, so that they are seen."""
FINE = 3


def pot(dyes: Dyes, dye: str, size: tuple[int, int], lidded: bool) -> pygame.Surface:
    """A copper pot with its dye and the dye's mark; with its lid on where the dye is of no use."""
    scale = min(size[0] / POT[0], size[1] / POT[1])
    wide, high = max(8, round(POT[0] * scale)), max(8, round(POT[1] * scale))
    made = pygame.Surface((wide, high), pygame.SRCALPHA)
    if dyes.theme.high_contrast:
        _outlined_pot(dyes, made, scale, dye, lidded)
    else:
        art = dyes.art
        made.blit(cloth_picture(art, "pot", wide, high), (0, 0))
        if lidded:
            made.blit(cloth_picture(art, "lid", wide, high), (0, 0))
        else:
            surface = cloth_picture(art, "dye", wide, high).copy()
            surface.fill((*dyes.colour((dye,)), 255), special_flags=pygame.BLEND_RGBA_MULT)
            made.blit(surface, (0, 0))
            made.blit(cloth_picture(art, "gloss", wide, high), (0, 0))
    side = max(12, round(MARK_SIDE * scale))
    mark = dyes.mark(dye, side)
    made.blit(mark, (round(MARK_AT[0] * scale - side / 2), round(MARK_AT[1] * scale - side / 2)))
    return made


def _outlined_pot(dyes: Dyes, to: pygame.Surface, scale: float, dye: str, lidded: bool) -> None:
    """A pot in lines: the same shape in the colours of the theme."""
    theme, line = dyes.theme, max(2, round(2.4 * scale))
    left = [(19, 58), (22, 80), (35, 104), (52, 118), (50, 127)]
    body = [*left, *((160 - x, y) for x, y in reversed(left))]
    points = [(x * scale, y * scale) for x, y in body]
    for x in (14, 146):
        pygame.draw.ellipse(to, theme["line"], _box(x, 72, 10, 13, scale), line)
    pygame.draw.polygon(to, theme["panel"], points)
    pygame.draw.lines(to, theme["line"], False, points, line)
    rim = _box(*RIM_AT, *RIM, scale)
    pygame.draw.ellipse(to, theme["panel"], rim)
    if lidded:
        dome = [(18, 56), (28, 36), (52, 22), (80, 18), (108, 22), (132, 36), (142, 56), (112, 68), (48, 68)]
        pygame.draw.polygon(to, theme["panel"], [(x * scale, y * scale) for x, y in dome])
        pygame.draw.lines(to, theme["line"], True, [(x * scale, y * scale) for x, y in dome], line)
        pygame.draw.circle(to, theme["line"], (80 * scale, 14 * scale), 6 * scale)
        return
    pygame.draw.ellipse(to, dyes.colour((dye,)), rim.inflate(-2 * line, -2 * line))
    pygame.draw.ellipse(to, theme["line"], rim, line)


def _box(x: float, y: float, rx: float, ry: float, scale: float) -> pygame.Rect:
    return pygame.Rect(round((x - rx) * scale), round((y - ry) * scale), round(2 * rx * scale), round(2 * ry * scale))


def block(dyes: Dyes, outlines: Sequence[Polygon], side: int) -> pygame.Surface:
    """A carved block seen from its face, its motif raised and pale with wax."""
    made = pygame.Surface((side, side), pygame.SRCALPHA)
    theme = dyes.theme
    if theme.high_contrast:
        area = made.get_rect().inflate(-side // 12, -side // 12)
        pygame.draw.rect(made, theme["ring1"], area, border_radius=side // 10)
    else:
        made.blit(cloth_picture(dyes.art, "block", side, side), (0, 0))
    motif = motif_mask(outlines, round(side * MOTIF_SHARE))
    at = ((side - motif.get_width()) // 2, (side - motif.get_height()) // 2 - round(side * 0.01))
    if theme.high_contrast:
        made.blit(recoloured(motif, theme["ring2"]), at)
        return made
    materials = dyes.materials
    thin = max(1, round(side / 70))
    groove = recoloured(motif.copy(), materials.colour("block", "groove"))
    for x, y in ((-1, 0), (0, -1), (1, 0), (0, 1), (1, 1), (2, 2), (-1, -1), (1, -1), (-1, 1)):
        made.blit(groove, (at[0] + x * thin, at[1] + y * thin))
    made.blit(recoloured(motif.copy(), materials.colour("block", "light")), at)
    made.blit(recoloured(_within(motif, thin), materials.colour("block", "motif")), at)
    return made


def _within(motif: pygame.Surface, by: int) -> pygame.Surface:
    """The part of a shape that lies away from its upper left edge."""
    made = motif.copy()
    made.blit(motif, (by, by), special_flags=pygame.BLEND_RGBA_MIN)
    return made


def motif_mask(outlines: Sequence[Polygon], side: int) -> pygame.Surface:
    """A motif as large as it goes into a square: white, coverage as alpha."""
    bounds = bounds_of(outlines)
    longest = max(bounds.w, bounds.h)
    grow = max(0.0, LEAST_STROKE - stroke(outlines) / longest) / 2
    scale = FINE * side * (1 - 2 * grow) / longest
    more = round(grow * FINE * side)
    moved = [tuple((x - bounds.x + more / scale, y - bounds.y + more / scale) for x, y in o) for o in outlines]
    size = (ceil(bounds.w * scale) + 2 * more, ceil(bounds.h * scale) + 2 * more)
    mask = thicker(covered([tuple(moved)], scale, pygame.Rect((0, 0), size)), more)
    return pygame.transform.smoothscale(mask, (max(1, ceil(size[0] / FINE)), max(1, ceil(size[1] / FINE))))


def stroke(outlines: Sequence[Polygon]) -> float:
    """How thick a shape is on the whole: of a line its width, of a disc half its diameter."""
    area = sum(-_area(outline) if hole else _area(outline) for outline, hole in nested(outlines))
    length = sum(hypot(x - a, y - b) for o in outlines for (x, y), (a, b) in zip(o, (*o[1:], o[0]), strict=True))
    return 2 * area / length


def _area(outline: Polygon) -> float:
    pairs = zip(outline, (*outline[1:], outline[0]), strict=True)
    return abs(sum(x * b - a * y for (x, y), (a, b) in pairs)) / 2
