"""What holds the panes: lead came or shebeke wood, the shade it casts on the glass, and lines drawn on the glass."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import cos, hypot, radians
from typing import Any

import pygame

from ..core.space import Point, Polygon
from ..core.values import dataclass
from ..stage.theme import Colour
from .paint_glass import Glasses

FINE = 3
"""Lines are drawn this much larger and then scaled down, which makes them smooth."""
MOST_FINE_SIDE = 1000
BEND = cos(radians(5))
"""Corners that bend more than 5 degrees get a round joint."""


@dataclass(frozen=True, slots=True)
class Came:
    """Widths in pixels and colours of the bars: dark edge, body, light core drawn up and to the left."""

    width: float
    edge: Colour
    body: Colour
    core: Colour
    core_alpha: int
    core_width: float
    core_shift: float


def came_of(glasses: Glasses, wooden: bool, width: float) -> Came:
    """Bars `width` pixels wide; in high contrast they take the theme's line."""
    theme, materials = glasses.theme, glasses.materials
    if theme.high_contrast:
        return Came(width, theme["ring1"], theme["ring1"], theme["line"], 255, max(1.5, width * 0.36), 0.0)
    table = "wood" if wooden else "lead"
    edge, body, core = (materials.colour(table, name) for name in ("edge", "body", "core"))
    strength = round(255 * materials.share(table, "core_strength"))
    return Came(width, edge, body, core, strength, max(1.5 * min(1.0, width / 6), 0.2 * width), 0.15 * width)


def leading(
    size: tuple[int, int], outlines: Sequence[Polygon], came: Came, decor: Sequence[Mapping[str, Any]], glasses: Glasses
) -> pygame.Surface:
    """One layer with all bars and drawn lines, clear between them. Outlines are in pixels of the layer."""
    fine = FINE if max(size) <= MOST_FINE_SIDE else 2
    large = pygame.Surface((size[0] * fine, size[1] * fine), pygame.SRCALPHA)
    large.fill((*came.edge, 0))
    paths = [[(x * fine, y * fine) for x, y in (*outline, outline[0])] for outline in outlines]
    back = -came.core_shift * fine
    moved = [[(x + back, y + back) for x, y in path] for path in paths]
    core = _over(came.body, came.core, came.core_alpha)
    _bars(large, paths, (came.width + 1.6) * fine, came.edge)
    _bars(large, paths, (came.width - 0.6) * fine, came.body)
    _bars(large, moved, came.core_width * fine, core)
    for stroke in decor:
        _draw_stroke(large, stroke, fine, glasses)
    return pygame.transform.smoothscale(large, size)


def shade(
    size: tuple[int, int], outlines: Sequence[Polygon], came: Came, glasses: Glasses, dusk: bool = True
) -> pygame.Surface:
    """What dims the glass, to be multiplied: the bars' soft shade, and `dusk` towards the corners of the window."""
    half = (max(1, size[0] // 2), max(1, size[1] // 2))
    soft = pygame.Surface(half)
    soft.fill((255, 255, 255))
    theme, materials = glasses.theme, glasses.materials
    if theme.high_contrast:
        return pygame.transform.scale(soft, size)
    reach = 5 * glasses.unit * min(1.0, came.width / (6 * glasses.unit))
    dark = round(255 * (1 - materials.share("pane", "edge_dark")))
    paths = [[(x / 2, y / 2) for x, y in (*outline, outline[0])] for outline in outlines]
    _bars(soft, paths, came.width / 2 + reach, (dark, dark, dark))
    for share in (2, 3):
        soft = pygame.transform.box_blur(soft, max(1, round(reach / share)))
    if dusk and not theme.light:
        dim = pygame.transform.smoothscale(_dusk(materials.colour("light", "corner")), half)
        soft.blit(dim, (0, 0), special_flags=pygame.BLEND_MULT)
    return pygame.transform.smoothscale(soft, size)


def _dusk(corner: Colour) -> pygame.Surface:
    """White in the middle, `corner` in the corners."""
    made = pygame.Surface((64, 64))
    made.fill(corner)
    for step in range(48):
        t = step / 47
        light = t * t * (3 - 2 * t)
        tone = [round(part + (255 - part) * light) for part in corner]
        pygame.draw.circle(made, tone, (31, 28), 48 - step * 0.72)
    return made


def _over(below: Colour, above: Colour, alpha: int) -> Colour:
    r, g, b = (round(one + (other - one) * alpha / 255) for one, other in zip(below, above, strict=True))
    return (r, g, b)


def _bars(sheet: pygame.Surface, paths: Iterable[Sequence[Point]], width: float, colour: Colour) -> None:
    """Straight bars along paths; an edge that two panes share is drawn once."""
    drawn: set[tuple[int, int]] = set()
    half = max(0.5, width / 2)
    for path in paths:
        for (x0, y0), (x1, y1) in pairwise(path):
            middle = (round(2 * (x0 + x1)), round(2 * (y0 + y1)))
            length = hypot(x1 - x0, y1 - y0)
            if middle in drawn or not length:
                continue
            drawn.add(middle)
            nx, ny = (y0 - y1) / length * half, (x1 - x0) / length * half
            corners = ((x0 + nx, y0 + ny), (x1 + nx, y1 + ny), (x1 - nx, y1 - ny), (x0 - nx, y0 - ny))
            pygame.draw.polygon(sheet, colour, corners)
        for joint in _joints(path):
            pygame.draw.circle(sheet, colour, joint, half)


def _joints(path: Sequence[Point]) -> Iterable[Point]:
    """The points where a path bends, and its ends."""
    yield path[0]
    if path[-1] != path[0]:
        yield path[-1]
    for (x0, y0), (x1, y1), (x2, y2) in zip(path, path[1:], path[2:], strict=False):
        ux, uy, vx, vy = x1 - x0, y1 - y0, x2 - x1, y2 - y1
        if ux * vx + uy * vy < BEND * hypot(ux, uy) * hypot(vx, vy):
            yield (x1, y1)


def _draw_stroke(sheet: pygame.Surface, stroke: Mapping[str, Any], fine: int, glasses: Glasses) -> None:
    """A line or a dot over the glass: `points` and `width` in pixels of the layer."""
    tone = str(stroke["tone"])
    colour = glasses.theme[f"mark-{tone}"] if tone in ("dark", "light") else glasses.colour(tone)
    points = [(x * fine, y * fine) for x, y in stroke["points"]]
    width = max(1, round(float(stroke["width"]) * fine))
    if stroke["filled"] and len(points) > 2:
        if tone not in ("dark", "light"):
            _bars(sheet, [[*points, points[0]]], 2.4 * glasses.unit * fine, glasses.theme["mark-dark"])
        pygame.draw.polygon(sheet, colour, points)
        return
    path = [*points, points[0]] if stroke["closed"] else points
    _bars(sheet, [path], width, colour)
