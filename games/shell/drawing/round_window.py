"""Round windows: a star or a sun, with rings of petals, kites and rim panes, in a square frame."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, radians, sin

from ...core.space import Point, Polygon
from ...core.values import dataclass
from .shapes import WIDTH, Drawing, Shape, turns_of

LEAST_PETALS, MOST_PETALS = 6, 24
RIM_STEPS = 8
"""Straight pieces in half a rim pane."""


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """`radii` are five, growing, from the star's hollows to the rim, 2 to 50 units.

    With `disc`, the radius of a sun disc, rays stand round it where the star would be. With `block`, square
    blocks of that size stand in the corners. Classes: star or disc and ray, petal, kite, rim, corner, block.
    """

    petals: int
    radii: tuple[float, float, float, float, float]
    disc: float = 0.0
    block: float = 0.0


def round_window(plan: RoundPlan) -> Drawing:
    """1 + 3n + 8 panes; n more with a sun, 4 more with corner blocks."""
    shapes = (*corner_panes(plan.block), *rims(plan), *kites(plan), *petals(plan), *heart(plan))
    first = min(shape.ring for shape in shapes if shape.ring > 0)
    counted = tuple(
        Shape(s.outline, s.part, classes=(s.part,), ring=s.ring - first + 1) for s in shapes
    )
    return Drawing(WIDTH, counted, order="rings", turns=(*turns_of(plan.petals), *turns_of(4)))


def polar(radius: float, angle: float) -> Point:
    """Angle in degrees, 90 = up."""
    return (WIDTH / 2 + radius * cos(radians(angle)), WIDTH / 2 - radius * sin(radians(angle)))


def angles(plan: RoundPlan) -> Iterator[tuple[float, float]]:
    """For each petal its angle and half the step, clockwise from the top."""
    for k in range(plan.petals):
        yield 90 - 360 * k / plan.petals, 180 / plan.petals


def corner_panes(block: float) -> Iterator[Shape]:
    """The square round the circle in eight triangles, and the blocks."""
    middle = WIDTH / 2
    for x in (0.0, WIDTH):
        for y in (0.0, WIDTH):
            yield Shape(((middle, y), (x, y), (middle, middle)), "corner", ring=6)
            yield Shape(((x, middle), (x, y), (middle, middle)), "corner", ring=6)
            if block:
                bx, by = abs(x - block), abs(y - block)
                yield Shape(((x, y), (bx, y), (bx, by), (x, by)), "block", ring=7)


def rims(plan: RoundPlan) -> Iterator[Shape]:
    for a, h in angles(plan):
        arc = [polar(plan.radii[4], a - h + h * i / RIM_STEPS) for i in range(2 * RIM_STEPS + 1)]
        yield Shape((polar(plan.radii[3], a), *arc), "rim", ring=5)


def kites(plan: RoundPlan) -> Iterator[Shape]:
    _, _, r2, r3, r4 = plan.radii
    for a, h in angles(plan):
        kite = (polar(r2, a - h), polar(r3, a), polar(r4, a - h), polar(r3, a - 2 * h))
        yield Shape(kite, "kite", ring=4)


def petals(plan: RoundPlan) -> Iterator[Shape]:
    r0, r1, r2, r3, _ = plan.radii
    for a, h in angles(plan):
        right = (polar(r0, a), polar(r1, a - h), polar(r2, a - h))
        yield Shape((*right, polar(r3, a), polar(r2, a + h), polar(r1, a + h)), "petal", ring=3)


def heart(plan: RoundPlan) -> Iterator[Shape]:
    """The star in the middle, or the rays and their sun."""
    r0, r1, *_ = plan.radii
    if not plan.disc:
        star: Polygon = tuple(p for a, h in angles(plan) for p in (polar(r0, a), polar(r1, a - h)))
        yield Shape(star, "star", ring=2)
        return
    d = plan.disc
    for a, h in angles(plan):
        ray = (polar(d, a + h), polar(d, a - h), polar(r1, a - h), polar(r0, a), polar(r1, a + h))
        yield Shape(ray, "ray", ring=2)
    yield Shape(tuple(polar(d, a - h) for a, h in angles(plan)), "disc", ring=1)
