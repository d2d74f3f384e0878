"""How several are shown at one picture: each by a colour, a shape and a name picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import dist, pi, sin

import pygame

from ..core.space import Point, Rect, Region
from . import marks
from .badges import shape
from .canvas import Canvas, whole
from .showing import Company, Inset, Seated, Strand

STROKES = ((17.0, "ring1"), (12.5, "ring2"), (9.0, ""), (1.6, "ring1"))
"""The outline of what a seat stands on: dark, light, the seat's colour, and a dark line inside."""
THIN = ((10.0, "ring1"), (5.5, ""))
"""The same on each thing of a group."""
BADGE = 15.0
SMALL = 11.0
"""Reference px: radius of a badge at a thing, and of one on what is in hand."""
CORNERS = {1: (0, 0), 2: (1, 0), 3: (0, 1), 4: (1, 1)}
"""At which corner of a thing each seat's badge stands, so that four are seen on one."""
APART = 7.0
"""Reference px between the outlines of two who stand on one thing."""
THREAD, KNOT = 5.0, 10.0
WAVES, STEPS = 5.0, 90
"""Half waves of a thread along its way, and the pieces it is drawn in."""


def colour(number: int) -> str:
    """The theme's token of a seat."""
    return f"seat-{number}"


def badge(canvas: Canvas, number: int, centre: Point, radius: float) -> None:
    """A seat's shape in its colour, on a dark disc with a light rim, in light looks the other way; `radius` pixels."""
    rim, disc = ("ring1", "ring2") if canvas.theme.light else ("ring2", "ring1")
    for share, token in ((1.0, rim), (0.88, disc)):
        pygame.draw.aacircle(canvas.surface, canvas.theme[token], centre, radius * share)
    shape(canvas, number, centre, radius * (0.7 if number > 2 else 0.56), colour(number))


def reach(canvas: Canvas) -> int:
    """How far the marks of a seat go beyond a thing, in pixels."""
    return marks.reach(canvas) + canvas.px(2 * BADGE)


def area(canvas: Canvas, regions: Sequence[Region]) -> pygame.Rect:
    """What of the window the marks of a seat on these things cover."""
    boxes = [whole(region.bounds) for region in regions]
    return boxes[0].unionall(boxes[1:]).inflate(2 * reach(canvas), 2 * reach(canvas))


def stand(canvas: Canvas, number: int, regions: Sequence[Region], under: int = 0) -> None:
    """Where a seat stands; `under` counts those who stand on the same thing and are drawn already."""
    own = colour(number)
    strokes = [(width, token or own) for width, token in (STROKES if len(regions) == 1 else THIN)]
    grown = 2 * APART * under
    for region in regions:
        moved = _grown(region, canvas.px(APART) * under) if region.rectangular else region
        wider = 0.0 if region.rectangular else grown
        marks.outline(canvas, (moved,), [(width + wider, token) for width, token in strokes], False)
    badge(canvas, number, _corner(canvas, number, regions), canvas.px(BADGE))


def stand_beneath(canvas: Canvas, number: int, regions: Sequence[Region]) -> None:
    """Where a seat stands on what another has opened something over: its badge alone, so that words stay free."""
    badge(canvas, number, _corner(canvas, number, regions), canvas.px(BADGE))


def _grown(region: Region, by: float) -> Region:
    return Region.of_rect(region.bounds.inset(-by)) if by else region


def _corner(canvas: Canvas, number: int, regions: Sequence[Region]) -> Point:
    """Inside the window, at the seat's own corner of the things."""
    left, top = min(r.bounds.x for r in regions), min(r.bounds.y for r in regions)
    right, bottom = max(r.bounds.right for r in regions), max(r.bounds.bottom for r in regions)
    across, down = CORNERS.get(number, (0, 0))
    if len(regions) == 1 and not regions[0].rectangular:
        points = [point for outline in regions[0].outlines for point in outline]
        want = (right if across else left, bottom if down else top)
        x, y = min(points, key=lambda point: dist(point, want))
    else:
        x, y = right if across else left, bottom if down else top
    edge, window = canvas.px(BADGE + 2), canvas.window
    return min(max(x, edge), window.w - edge), min(max(y, edge), window.h - edge)


def held_place(canvas: Canvas, rect: Rect, order: int) -> Point:
    """Where the badge of one who holds a thing stands on it: along its upper edge."""
    step = canvas.px(2 * SMALL + 3)
    return rect.x + canvas.px(SMALL + 4) + order * step, rect.y + canvas.px(SMALL + 4)


def threads(canvas: Canvas, strands: Sequence[Strand]) -> None:
    """What each gave: lines that wave about each other, with each one's shape where they made something."""
    first, last = strands[0].place, strands[-1].place
    ground = whole(Rect(first.x, first.y, first.w, last.bottom - first.y).inset(-canvas.px(4)))
    for by, token in ((0, "line"), (-canvas.px(4), "caption-ground")):
        pygame.draw.rect(canvas.surface, canvas.theme[token], ground.inflate(by, by), border_radius=canvas.px(12))
    for strand in strands:
        _strand(canvas, strand)


def _strand(canvas: Canvas, strand: Strand) -> None:
    place, own = strand.place, colour(strand.number)
    radius = canvas.px(BADGE)
    left, wide = place.x + 3 * radius, place.w - 5 * radius
    high = place.h * 0.2

    def at(share: float) -> Point:
        return left + share * wide, place.centre[1] + high * sin(WAVES * pi * share + strand.number)

    line = [at(n / STEPS) for n in range(STEPS + 1)]
    for width, token in ((THREAD + 3, "ring1"), (THREAD, own)):
        pygame.draw.lines(canvas.surface, canvas.theme[token], False, line, canvas.px(width))
    for knot in strand.knots:
        badge(canvas, strand.number, at(knot), canvas.px(KNOT))
    badge(canvas, strand.number, (place.x + 1.4 * radius, place.centre[1]), radius)


def edge(canvas: Canvas, inset: Inset) -> None:
    """The frame of a seat's own place, in its colour, with its badge."""
    box, own = whole(inset.place), colour(inset.number)
    for inside, width, token in ((0, 7, "ring1"), (1, 5, own)):
        by = -2 * canvas.px(inside)
        pygame.draw.rect(canvas.surface, canvas.theme[token], box.inflate(by, by), canvas.px(width),
                         border_radius=canvas.px(12))  # fmt: skip
    badge(canvas, inset.number, _badge_of(canvas, inset), canvas.px(BADGE))


def _badge_of(canvas: Canvas, inset: Inset) -> Point:
    return inset.place.x + canvas.px(BADGE + 3), inset.place.y + canvas.px(BADGE + 3)


# --- the strip


def strip(canvas: Canvas, company: Company) -> None:
    """Who sits here, from left to right: shape, name picture and name; whose turn it is lies on a light ground."""
    place, seats = company.strip, company.seats
    if not seats or place.h <= 0:
        return
    gap = canvas.px(8)
    wide = min((place.w - (len(seats) - 1) * gap) / len(seats), canvas.px(300))
    for n, seat in enumerate(seats):
        _one(canvas, seat, Rect(place.x + n * (wide + gap), place.y, wide, place.h))


def _one(canvas: Canvas, seat: Seated, rect: Rect) -> None:
    box, own = whole(rect), canvas.theme[colour(seat.number)]
    ground, ink = ("ink", "ground") if seat.turn else ("panel-resting" if seat.resting else "panel", "ink")
    pygame.draw.rect(canvas.surface, canvas.theme[ground], box, border_radius=canvas.px(12))
    pygame.draw.rect(canvas.surface, own, box, canvas.px(5 if seat.turn else 3), border_radius=canvas.px(12))
    radius = min(rect.h / 2 - canvas.px(7), canvas.px(20))
    x, y = rect.x + radius + canvas.px(9), rect.centre[1]
    badge(canvas, seat.number, (x, y), radius)
    x += radius + canvas.px(8)
    side = 34.0
    if seat.picture and x + canvas.px(side) < rect.right - canvas.px(4):
        canvas.icon(f"icons/{seat.picture}.svg", side, ink, (x + canvas.px(side / 2), y))
        x += canvas.px(side + 6)
    words = canvas.words(seat.name)
    small = replace(canvas.room, text=min(canvas.room.text, 1.4))
    if x + canvas.type.width(words, "label", small) <= rect.right - canvas.px(8):
        canvas.within(small).text(words, "label", ink, (x, y), centred=False)
