"""A photo of a drawing on paper, as a drawing of lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import hypot

import pygame

from ....core.space import Point
from ..own.regions import simpler
from ..shapes import DrawingError
from .ink import Ink, ink_of
from .paper import flat_sheet
from .picture import greys_of
from .thin import Line, Net

SPUR = 1.6
"""Times the width of the pen: shorter lines that end in the open are the pen's own roughness."""
MOST_KEPT = 600
"""Lines of a drawing, of which the largest shipped window has about 150; pictures of other things have more."""
TOLERANCE = 0.7
"""Dots by which a line may be straightened."""
FRAMED, AROUND, ROUND_FRAME = 0.16, 0.04, 0.004
"""Up to what share outside its lines a drawing has a frame of its own; room left round one without, and with."""


def drawing_of(raw: bytes, say: Callable[[float], None] = lambda share: None) -> str:
    """The SVG of a photo's lines; DrawingError says why it is none. `say` hears the share that is done, 0..1."""
    photo = greys_of(raw)
    say(0.2)
    sheet = flat_sheet(photo)
    say(0.4)
    ink = ink_of(sheet)
    say(0.6)
    net = Net(ink.lines)
    net.thin()
    say(0.8)
    lines = net.lines()
    pen = ink.lines.count() / max(1, sum(map(len, lines)))
    lines = kept(lines, SPUR * pen)
    if len(lines) > MOST_KEPT:
        raise DrawingError("the photo has too many lines", "draw fewer, larger shapes, without shading")
    return svg_of(lines, ink)


def kept(lines: Sequence[Line], spur: float) -> list[Line]:
    """Without the short hairs that stick out of a line."""
    ends: dict[tuple[int, int], int] = {}
    for line in lines:
        for end in (line[0], line[-1]):
            ends[end] = ends.get(end, 0) + 1
    return [line for line in lines
            if len(line) > spur or min(ends[line[0]], ends[line[-1]]) > 1 or line[0] == line[-1]]  # fmt: skip


def svg_of(lines: Sequence[Line], ink: Ink) -> str:
    """Lines and filled places in the box that they take up."""
    left, top, right, bottom = ink.box
    room = max(right - left, bottom - top) * (ROUND_FRAME if framed(ink) else AROUND)
    box = f"{left - room:.1f} {top - room:.1f} {right - left + 2 * room:.1f} {bottom - top + 2 * room:.1f}"
    rows = [path(smooth(line), line[0] == line[-1], 'fill="none" stroke="black"') for line in lines if len(line) > 1]
    for part in ink.filled.connected_components(40):
        rim = [(float(x), float(y)) for x, y in part.outline(2)]
        if len(rim) > 5:
            rows.append(path(rim, True, 'fill="black" stroke="black"'))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">\n' + "\n".join(rows) + "\n</svg>\n"


def framed(ink: Ink) -> bool:
    """Whether the drawing has a frame: little lies outside its outermost line."""
    left, top, right, bottom = ink.box
    size = (right - left + 2, bottom - top + 2)
    free = pygame.Mask(size)
    for mask in (ink.lines, ink.filled):
        free.draw(mask, (1 - left, 1 - top))
    free.invert()
    return free.connected_component((0, 0)).count() < FRAMED * size[0] * size[1]


def smooth(line: Line) -> list[Point]:
    """The line without the steps of its dots."""
    points = [(x + 0.5, y + 0.5) for x, y in line]
    closed = line[0] == line[-1]
    for _ in range(2):
        inner = [((a[0] + 2 * b[0] + c[0]) / 4, (a[1] + 2 * b[1] + c[1]) / 4)
                 for a, b, c in zip(points, points[1:], points[2:], strict=False)]  # fmt: skip
        points = [points[0], *inner, points[-1]]
    if closed and len(points) > 6:
        return list(simpler(tuple(points[:-1]), TOLERANCE))
    return plainer(points)


def plainer(points: Sequence[Point]) -> list[Point]:
    """An open line without corners that lie within TOLERANCE of it (Douglas and Peucker, 1973)."""
    kept, waiting = {0, len(points) - 1}, [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        (x0, y0), (x1, y1) = points[first], points[last]
        across = hypot(x1 - x0, y1 - y0)
        far, most = 0, TOLERANCE
        for n in range(first + 1, last):
            x, y = points[n]
            away = abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / across if across else hypot(x - x0, y - y0)
            if away > most:
                far, most = n, away
        if far:
            kept.add(far)
            waiting += [(first, far), (far, last)]
    return [points[n] for n in sorted(kept)]


def path(points: Sequence[Point], closed: bool, painted: str) -> str:
    d = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return f'<path {painted} d="M{d}{"Z" if closed else ""}"/>'
