"""Where a window, its frame and its sill lie in a room, and the finished one in the evening room."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import cos, hypot, pi, sin
from typing import Any

from ..core.game import Level
from ..core.space import Point, Polygon, Rect, Room, bounds_of
from ..core.values import dataclass

FRAME, SILL, LEDGE = 13.0, 27.0, 32.0
"""Reference px of the frame, the sill below it and what the sill is wider, in the room of the reference layout."""
WORK = (808.0, 592.0)
NICHE = Rect(94, 48, 372, 354)
FLOOR_TOP, SKIRTING = 430.0, 16.0
LIGHT = ((306.0, 452.0), (652.0, 452.0), (802.0, 590.0), (418.0, 590.0))
"""Where the lower left, lower right, upper right and upper left corner of the window fall on the floor."""
JUG = Rect(672, 318, 120, 172)
AGAIN, GAP = Rect(8, 492, 250, 92), 8.0


PLANNED = re.compile(r"^\[(lattice|round)\]", re.MULTILINE)


def box_of(level: Level) -> tuple[float, float]:
    """Width and height of the drawing in units, from the level's data, else from its panes."""
    width, height = level.data.get("width"), level.data.get("height")
    if isinstance(width, int | float) and isinstance(height, int | float):
        return (float(width), float(height))
    bounds = bounds_of([outline for piece in level.pieces for outline in piece.outlines])
    return (bounds.right, bounds.bottom)


def decor_of(level: Level) -> tuple[Mapping[str, Any], ...]:
    """Lines and dots drawn over the panes: points, width, tone, closed, filled."""
    decor = level.data.get("decor", ())
    return tuple(decor) if isinstance(decor, list | tuple) else ()


def plan_kind(level: Level) -> str:
    """ "lattice" or "round" for a window that was planned in numbers, "" for a drawn one."""
    found = PLANNED.search(level.source[0][1]) if level.source else None
    return found[1] if found else ""


@dataclass(frozen=True, slots=True)
class Place:
    """A window in a room, all in window pixels: `glass` its panes, `frame` the frame's width, `sill` its place."""

    room: Rect
    glass: Rect
    frame: float
    sill: Rect

    @property
    def outer(self) -> Rect:
        return self.glass.inset(-self.frame)


def place_of(room: Room, box: tuple[float, float]) -> Place:
    """The window as large as it goes; in a room smaller than the reference frame and sill shrink with it."""
    rect = room.rect
    small = min(1.0, rect.w / room.px(WORK[0]), rect.h / room.px(WORK[1]))
    frame, sill = max(5.0, FRAME * small) * room.unit, max(10.0, SILL * small) * room.unit
    scale = min((rect.w - 2 * frame) / box[0], (rect.h - 2 * frame - sill) / box[1])
    width, height = round(box[0] * scale), round(box[1] * scale)
    x = round(rect.x + (rect.w - width) / 2)
    y = round(rect.y + (rect.h - height - sill) / 2)
    glass = Rect(x, y, width, height)
    ledge = min(room.px(LEDGE), glass.x - frame - rect.x)
    below = Rect(glass.x - frame - ledge, glass.bottom + frame, width + 2 * (frame + ledge), sill)
    return Place(rect, glass, frame, below)


@dataclass(frozen=True, slots=True)
class Evening:
    """The room in which a finished window throws its light: `scale` pixels per reference px, in window pixels."""

    room: Rect
    scale: float
    glass: Rect
    floor: float
    light: Polygon
    jug: Rect
    again: Rect
    arched: bool
    box: tuple[float, float]

    def opening(self, by: float = 0.0) -> tuple[Point, ...]:
        """The edge of the window, or `by` pixels outside it, from lower left over the top to lower right."""
        r = self.glass.inset(-by)
        if not self.arched:
            return ((r.x, self.glass.bottom), (r.x, r.y), (r.right, r.y), (r.right, self.glass.bottom))
        spring = r.y + 0.36 * r.w
        left = [(r.x, self.glass.bottom), *_quarter(r.x, spring, r.centre[0], r.y)]
        return (*left, *((r.x + r.right - x, y) for x, y in reversed(left[:-1])))


def _quarter(x: float, spring: float, middle: float, top: float) -> list[Point]:
    """One side of a pointed arch: an ellipse's quarter that stays a little steep at the tip."""
    points = []
    for step in range(13):
        a = step / 12 * pi / 2
        lift, reach = sin(a) * 0.8 + 0.2 * (step / 12) ** 2, 1 - cos(a)
        points.append((x + (middle - x) * (0.82 * reach + 0.18 * step / 12), spring + (top - spring) * lift))
    return points


def evening_of(room: Room, box: tuple[float, float], arched: bool) -> Evening:
    """The evening room at the foot of a room; what the reference leaves free above and beside stays wall.

    Where the way back to colouring would cover the window, it stands below or beside the evening room instead.
    """
    rect, least, gap = room.rect, room.least_px, room.px(GAP)
    high = max(least, room.px(52 * room.text * min(room.wide, 1.2) + 16))
    wide = min(rect.w, max(least, room.px(60 + 150 * room.text * room.wide)))
    evening = _evening(rect, box, arched)
    again = evening.again
    wide, high = max(again.w, wide), max(again.h, high)
    again = Rect(min(again.x, rect.right - wide), min(again.y, rect.bottom - high), wide, high)
    if again.y < evening.glass.bottom:
        above = _evening(replace(rect, h=max(1.0, rect.h - high - gap)), box, arched)
        beside = _evening(replace(rect, x=rect.x + wide + gap, w=max(1.0, rect.w - wide - gap)), box, arched)
        evening = max(above, beside, key=lambda found: found.scale)
        again = Rect(rect.x, rect.bottom - high, wide, high)
    return replace(evening, room=rect, again=again)


def _evening(rect: Rect, box: tuple[float, float], arched: bool) -> Evening:
    """The evening room as large as it goes at the foot of `rect`."""
    scale = min(rect.w / WORK[0], rect.h / WORK[1])
    left, top = rect.x + (rect.w - WORK[0] * scale) / 2, rect.bottom - WORK[1] * scale

    def at(r: Rect) -> Rect:
        return Rect(left + r.x * scale, top + r.y * scale, r.w * scale, r.h * scale)

    niche = at(NICHE)
    fit = min(niche.w / box[0], niche.h / box[1])
    width, height = max(1, round(box[0] * fit)), max(1, round(box[1] * fit))
    glass = Rect(round(niche.centre[0] - width / 2), round(niche.bottom - height), width, height)
    light = tuple((left + x * scale, top + y * scale) for x, y in LIGHT)
    return Evening(rect, scale, glass, top + FLOOR_TOP * scale, light, at(JUG), at(AGAIN), arched, box)


def through(quad: Sequence[Point]) -> tuple[float, ...]:
    """The eight numbers of the projective map that takes the unit square's corners to four points, in their order.

    Square to quadrilateral after Heckbert (1989): (u, v) goes to ((a u + b v + c) / w, (d u + e v + f) / w),
    w = g u + h v + 1.
    """
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    dx1, dx2, sx = x1 - x2, x3 - x2, x0 - x1 + x2 - x3
    dy1, dy2, sy = y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    whole = dx1 * dy2 - dx2 * dy1
    g, h = (sx * dy2 - dx2 * sy) / whole, (dx1 * sy - sx * dy1) / whole
    return (x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h)


def mapped(numbers: Sequence[float], points: Sequence[Point]) -> Polygon:
    """Points of the unit square through the projective map."""
    a, b, c, d, e, f, g, h = numbers
    return tuple(((a * u + b * v + c) / (w := g * u + h * v + 1), (d * u + e * v + f) / w) for u, v in points)


def finer(outline: Sequence[Point], step: float) -> list[Point]:
    """A closed outline with more points, none further than `step` from the next."""
    points: list[Point] = []
    x0, y0 = outline[-1]
    for x1, y1 in outline:
        count = max(1, round(hypot(x1 - x0, y1 - y0) / step))
        points += [(x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count) for i in range(1, count + 1)]
        x0, y0 = x1, y1
    return points
