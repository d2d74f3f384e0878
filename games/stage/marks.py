"""The marks of state: focus ring, scan highlight, chosen, done and hint, painted over everything else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import ceil, hypot

import pygame

from ..core.space import Point, Rect, Region, distance_to_edge
from .canvas import Canvas
from .contrast import contrast

FOCUS = ((16.0, "ring1"), (8.8, "ring2"), (2.2, "ring1"))
DASH = (10.0, 9.0)
UNSEEN = 0.3
"""Pixels by which a line may be moved unseen."""
BRACKET = 9.0
"""How far outside its box a scan bracket lies, reference px."""


def reach(canvas: Canvas) -> int:
    """How far a mark goes beyond its region, in pixels."""
    return canvas.px(24)


def focus(canvas: Canvas, region: Region) -> None:
    """The outline of the thing in dark, white and dark."""
    for width, token in FOCUS:
        _strokes(canvas, region, width, token)


def outline(canvas: Canvas, regions: Sequence[Region], strokes: Sequence[tuple[float, str]], dashed: bool) -> None:
    """Lines round things, the widest first; widths in reference px."""
    for region in regions:
        for width, token in strokes:
            _strokes(canvas, region, width, token)
        if dashed:
            _dashes(canvas, region)


def corners(canvas: Canvas, boxes: Sequence[Rect], width: float) -> None:
    """Four corner brackets round all of it, `width` reference px thick."""
    left, top = min(b.x for b in boxes), min(b.y for b in boxes)
    right, bottom = max(b.right for b in boxes), max(b.bottom for b in boxes)
    _brackets(canvas, Rect(left, top, right - left, bottom - top), width)


def hint(canvas: Canvas, region: Region) -> None:
    """A small lamp beside the target."""
    x, y = (
        region.anchor
        if not region.rectangular
        else (region.bounds.right - canvas.px(22), region.bounds.y + canvas.px(22))
    )
    x, y = x + canvas.px(20) * (not region.rectangular), y - canvas.px(20) * (not region.rectangular)
    pygame.draw.aacircle(canvas.surface, canvas.theme["ring1"], (x, y), canvas.px(19))
    pygame.draw.aacircle(canvas.surface, canvas.theme["ring2"], (x, y), canvas.px(17))
    pygame.draw.aacircle(canvas.surface, canvas.theme["ring1"], (x, y), canvas.px(15))
    canvas.icon("icons/hint.svg", 24, "ring2", (x, y))


def chosen(canvas: Canvas, rect: Rect) -> None:
    """A frame in the accent colour just inside the edge, and a tick disc in the upper right corner."""
    box = pygame.Rect(round(rect.x), round(rect.y), round(rect.w), round(rect.h))
    radius = canvas.px(14)
    pygame.draw.rect(canvas.surface, canvas.theme["ring1"], box, canvas.px(8), border_radius=radius)
    pygame.draw.rect(canvas.surface, canvas.theme["accent"], box.inflate(-2, -2), canvas.px(6), border_radius=radius)
    ink = max(("ring1", "ring2"), key=lambda token: contrast(canvas.theme[token], canvas.theme["accent"]))
    _tick(canvas, (rect.right - canvas.px(20), rect.y + canvas.px(20)), 17, "accent", ink)


def done(canvas: Canvas, centre: Point) -> None:
    """A tick on a green disc."""
    _tick(canvas, centre, 14, "done", "done-ink")


def _tick(canvas: Canvas, centre: Point, radius: float, disc: str, ink: str) -> None:
    pygame.draw.aacircle(canvas.surface, canvas.theme["ring1"], centre, canvas.px(radius + 2))
    pygame.draw.aacircle(canvas.surface, canvas.theme[disc], centre, canvas.px(radius))
    canvas.icon("icons/tick.svg", radius * 1.3, ink, centre)


def _outlines(region: Region) -> Sequence[Sequence[Point]]:
    return region.outlines


def _strokes(canvas: Canvas, region: Region, width: float, token: str) -> None:
    thick = max(2, round(width * canvas.room.unit))
    if region.rectangular:
        b = region.bounds
        box = pygame.Rect(round(b.x), round(b.y), round(b.w), round(b.h)).inflate(thick, thick)
        line = thick if 2 * thick < min(box.size) else 0  # pygame paints beside a box narrower than its two lines
        pygame.draw.rect(canvas.surface, canvas.theme[token], box, line, border_radius=canvas.px(14) + thick // 2)
        return
    for outline in _outlines(region):
        polyline(canvas.surface, canvas.theme[token], outline, thick)


def polyline(surface: pygame.Surface, colour: tuple[int, int, int], points: Sequence[Point], thick: float) -> None:
    """A closed line of even thickness: strips between two outlines set off to both sides, corners mitred.

    What is too small for an outline is a dot.
    """
    outer, inner = set_off(tuple(points), thick / 2), set_off(tuple(points), -thick / 2)
    count = len(outer)
    if count < 2:
        pygame.draw.aacircle(surface, colour, points[0], thick)
        return
    for n in range(count):
        after = (n + 1) % count
        pygame.draw.polygon(surface, colour, (outer[n], outer[after], inner[after], inner[n]))
    pygame.draw.aalines(surface, colour, True, outer)
    pygame.draw.aalines(surface, colour, True, inner)


@lru_cache(maxsize=1024)
def set_off(points: tuple[Point, ...], by: float) -> tuple[Point, ...]:
    """The outline moved sideways by `by` pixels; sharp corners move at most twice as far.

    One mark is painted many times: in each part of the window that changes beside it.
    """
    clean, out = plain(points), []
    if len(clean) < 2:
        return clean
    for n, (x, y) in enumerate(clean):
        (ax, ay), (bx, by_) = clean[n - 1], clean[(n + 1) % len(clean)]
        d0, d1 = hypot(x - ax, y - ay), hypot(bx - x, by_ - y)
        nx0, ny0, nx1, ny1 = (y - ay) / d0, (ax - x) / d0, (by_ - y) / d1, (x - bx) / d1
        mx, my = nx0 + nx1, ny0 + ny1
        share = mx * mx + my * my
        scale = min(2 / share, 1.4) if share > 0.05 else 1.0
        out.append((x + mx * by * scale, y + my * by * scale))
    return tuple(out)


@lru_cache(maxsize=256)
def plain(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The outline without the points that lie on its lines, as far as can be seen."""
    apart = [p for n, p in enumerate(points) if hypot(p[0] - points[n - 1][0], p[1] - points[n - 1][1]) > UNSEEN]
    kept, passed = apart[:1], list[Point]()
    for point, after in pairwise((*apart[1:], *apart[:1])):
        passed.append(point)
        if any(distance_to_edge(one, (kept[-1], after)) > UNSEEN for one in passed):
            kept.append(point)
            passed.clear()
    return tuple(kept if len(kept) > 2 else apart)


def _dashes(canvas: Canvas, region: Region) -> None:
    on, off = (length * canvas.room.unit for length in DASH)
    width = max(2, canvas.px(2))
    outlines = _outlines(region)
    for outline in outlines:
        along = 0.0
        x0, y0 = outline[-1]
        for x1, y1 in outline:
            length = hypot(x1 - x0, y1 - y0)
            at = -(along % (on + off))
            while at < length and length > 0:
                a, b = max(0.0, at) / length, min(length, at + on) / length
                if b > a:
                    start = (x0 + (x1 - x0) * a, y0 + (y1 - y0) * a)
                    end = (x0 + (x1 - x0) * b, y0 + (y1 - y0) * b)
                    pygame.draw.line(canvas.surface, canvas.theme["ring1"], start, end, width)
                at += on + off
            along += length
            x0, y0 = x1, y1


def _brackets(canvas: Canvas, box: Rect, thick: float) -> None:
    out = canvas.px(BRACKET)
    left, top = max(canvas.px(6), box.x - out), max(canvas.px(6), box.y - out)
    window = canvas.window
    right, bottom = min(window.w - canvas.px(6), box.right + out), min(window.h - canvas.px(6), box.bottom + out)
    arm = min(30 * canvas.room.unit, 0.34 * min(right - left, bottom - top))
    for width, token in ((thick + 6, "ring1"), (thick + 1, "scan")):
        half = ceil(canvas.px(width) / 2)
        for x, y, dx, dy in ((left, top, 1, 1), (right, top, -1, 1), (left, bottom, 1, -1), (right, bottom, -1, -1)):
            across = pygame.Rect(min(x, x + dx * arm) - half, y - half, arm + 2 * half, 2 * half)
            down = pygame.Rect(x - half, min(y, y + dy * arm) - half, 2 * half, arm + 2 * half)
            for bar in (across, down):
                pygame.draw.rect(canvas.surface, canvas.theme[token], bar, border_radius=half)
