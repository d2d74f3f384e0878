"""Finds the sheet of paper in a photo, as if it had been taken from straight above."""

from __future__ import annotations

from math import hypot

import pygame

from ....core.space import Point
from .ink import dark_of, disc, parted, widened
from .picture import Greys

COARSE = 150
"""Dots along the longer side in which the sheet is looked for."""
LOOKED = 400
"""The same where lines are looked for that cross its edge."""
LIMITS = (0.55, 0.7, 0.85, 1.0)
"""Shares of the shade that parts dark from bright best."""
CLOSE = 4
"""Coarse dots up to which lines on the sheet do not part it."""
APART = 35
"""Shades by which the sheet must be brighter than what it lies on."""
LEAST, FILLED, EDGE = 0.15, 0.88, 0.02
"""Of the photo that a sheet takes at least; of four straight sides that it fills; how near a photo's corner is its."""
NEAR = 0.03
"""Of a photo's side by which a line must go on to both sides of an edge to cross it."""
INSET = 0.015
"""Of a sheet's side that is left away along its edge."""
Quad = tuple[Point, Point, Point, Point]


def flat_sheet(photo: Greys) -> Greys:
    """The sheet alone, laid flat; the whole photo where no sheet stands out."""
    corners = corners_of(photo)
    return photo if corners is None else straightened(photo, corners)


def corners_of(photo: Greys) -> Quad | None:
    """Top left, top right, bottom right and bottom left of the sheet; None where there is none to be seen.

    Shadows on the sheet part it from itself: lower limits are tried first, and no line may cross a sheet's edge.
    """
    coarse = photo.scaled(min(1.0, COARSE / max(photo.size)))
    limit = parted(coarse.shades)
    lines = dark_of(photo.scaled(min(1.0, LOOKED / max(photo.size))))
    for share in LIMITS:
        quad = quad_of(coarse, round(limit * share))
        if quad is not None and not crossed(quad, lines):
            a, b, c, d = ((x * photo.width, y * photo.height) for x, y in quad)
            return a, b, c, d
    return None


def quad_of(coarse: Greys, limit: int) -> Quad | None:
    """Four corners in shares of the photo, where what is brighter than a limit is a sheet on something dark."""
    bright, dark = [s for s in coarse.shades if s > limit], [s for s in coarse.shades if s <= limit]
    if not dark or not bright or sum(bright) / len(bright) - sum(dark) / len(dark) < APART:
        return None
    sheet = largest(coarse, limit)
    if sheet is None:
        return None
    width, height = coarse.size
    spots = [(x, y) for y in range(height) for x in range(width) if sheet.get_at((x, y))]
    a, c = min(spots, key=lambda p: p[0] + p[1]), max(spots, key=lambda p: p[0] + p[1])
    b, d = max(spots, key=lambda p: p[0] - p[1]), min(spots, key=lambda p: p[0] - p[1])
    area = abs(sum(p[0] * q[1] - q[0] * p[1] for p, q in ((a, b), (b, c), (c, d), (d, a)))) / 2
    if area < LEAST * width * height or not FILLED < len(spots) / area < 1 / FILLED:
        return None
    if whole((a, b, c, d), width, height):
        return None
    first, second, third, last = (((x + 0.5) / width, (y + 0.5) / height) for x, y in (a, b, c, d))
    return first, second, third, last


def crossed(quad: Quad, lines: pygame.Mask) -> bool:
    """Whether a line goes on across the edge of what looks like a sheet: then that is a shadow's edge."""
    inner, outer = (region(quad, lines.get_size(), scale) for scale in (1 - NEAR, 1 + NEAR))
    least = NEAR * max(lines.get_size())
    for part in lines.connected_components(round(2 * least)):
        if part.overlap_area(inner, (0, 0)) > least and part.count() - part.overlap_area(outer, (0, 0)) > least:
            return True
    return False


def region(quad: Quad, size: tuple[int, int], scale: float) -> pygame.Mask:
    """The inside of four corners, made smaller or larger round their middle."""
    x, y = sum(p[0] for p in quad) / 4, sum(p[1] for p in quad) / 4
    surface = pygame.Surface(size, 0, 32)
    corners = [((x + (u - x) * scale) * size[0], (y + (v - y) * scale) * size[1]) for u, v in quad]
    pygame.draw.polygon(surface, "white", corners)
    return pygame.mask.from_threshold(surface, "white", (1, 1, 1, 255))


def largest(coarse: Greys, limit: int) -> pygame.Mask | None:
    """The largest bright part, thin dark lines across it closed."""
    width, height = coarse.size
    mask = pygame.Mask((width + 4 * CLOSE, height + 4 * CLOSE))
    for n, shade in enumerate(coarse.shades):
        if shade > limit:
            mask.set_at((n % width + 2 * CLOSE, n // width + 2 * CLOSE))
    round_about = disc(CLOSE)
    closed = widened(mask, round_about)
    closed.invert()
    closed = widened(closed, round_about)
    closed.invert()
    part = closed.connected_component()
    cut = pygame.Mask((width, height))
    cut.draw(part, (-2 * CLOSE, -2 * CLOSE))
    return cut if cut.count() else None


def whole(quad: tuple[Point, ...], width: int, height: int) -> bool:
    """Whether the four corners are those of the photo."""
    ends = ((0, 0), (width, 0), (width, height), (0, height))
    near = EDGE * (width + height)
    return all(hypot(x - u, y - v) < near for (x, y), (u, v) in zip(quad, ends, strict=True))


def straightened(photo: Greys, quad: Quad) -> Greys:
    """What lies within four corners as a rectangle (Heckbert, 1989: square to quadrilateral)."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    across = max(hypot(x1 - x0, y1 - y0), hypot(x2 - x3, y2 - y3))
    down = max(hypot(x3 - x0, y3 - y0), hypot(x2 - x1, y2 - y1))
    width, height = max(64, round(across)), max(64, round(down))
    dx1, dx2, sx = x1 - x2, x3 - x2, x0 - x1 + x2 - x3
    dy1, dy2, sy = y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    bent = dx1 * dy2 - dx2 * dy1
    g, h = ((sx * dy2 - dx2 * sy) / bent, (dx1 * sy - sx * dy1) / bent) if bent else (0.0, 0.0)
    a, b, d, e = x1 - x0 + g * x1, x3 - x0 + h * x3, y1 - y0 + g * y1, y3 - y0 + h * y3
    found, shades, most_x, most_y = bytearray(), photo.shades, photo.width - 1, photo.height - 1
    inner, across_all = 1 - 2 * INSET, photo.width
    for row in range(height):
        v = INSET + inner * (row + 0.5) / height
        for column in range(width):
            u = INSET + inner * (column + 0.5) / width
            w = g * u + h * v + 1
            x, y = int((a * u + b * v + x0) / w), int((d * u + e * v + y0) / w)
            if x > most_x or y > most_y or x < 0 or y < 0:
                x, y = min(most_x, max(0, x)), min(most_y, max(0, y))
            found.append(shades[y * across_all + x])
    return Greys(width, height, bytes(found))
