"""What stands over a learner's work: whose turn it is, as a shape; a cover that the next press lifts."""

from __future__ import annotations

from math import cos, pi, sin

import pygame

from ..core.space import Point, Rect
from .canvas import Canvas, whole

SIDE, MARGIN = 92.0, 20.0
"""Of a badge and its distance to the edge of the work, reference px."""
CORNERS = {3: 3, 4: 10}
"""Learner -> corners of the badge: a triangle, a star; the first two have a circle and a square."""


def badge_place(canvas: Canvas, work: Rect) -> Rect:
    """The upper right corner of the work."""
    side, margin = canvas.px(SIDE), canvas.px(MARGIN)
    return Rect(work.right - side - margin, work.y + margin, side, side)


def badge(canvas: Canvas, learner: int, work: Rect) -> None:
    """The learner's shape, light on dark with a coloured heart."""
    place = badge_place(canvas, work)
    for share, token in ((1.0, "ring1"), (0.9, "ring2"), (0.78, "ring1"), (0.66, "accent")):
        shape(canvas, learner, place.centre, place.w / 2 * share, token)


def shape(canvas: Canvas, learner: int, centre: Point, radius: float, token: str) -> None:
    """A circle, square, triangle or star, `radius` pixels, in one colour."""
    colour, (x, y) = canvas.theme[token], centre
    if learner == 1:
        pygame.draw.aacircle(canvas.surface, colour, centre, radius)
        return
    if learner == 2:
        box = whole(Rect(x - radius * 0.86, y - radius * 0.86, radius * 1.72, radius * 1.72))
        pygame.draw.rect(canvas.surface, colour, box, border_radius=min(canvas.px(6), round(radius * 0.3)))
        return
    corners = CORNERS[learner]
    star = corners == CORNERS[4]
    points = []
    for n in range(corners):
        reach = radius * (0.5 if star and n % 2 else 1.0)
        angle = 2 * pi * n / corners - pi / 2
        points.append((x + reach * cos(angle), y + reach * sin(angle)))
    pygame.draw.polygon(canvas.surface, colour, points)
    pygame.draw.aalines(canvas.surface, colour, True, points)


def cover(canvas: Canvas, work: Rect) -> None:
    """A plain dark ground with one hand on it, until the next press."""
    pygame.draw.rect(canvas.surface, canvas.theme["ring1"], whole(work), border_radius=canvas.px(14))
    canvas.icon("icons/press.svg", 140, "ring2", work.centre)
