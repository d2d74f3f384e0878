"""The line round a thing of any shape: it follows the outline, and no shape is too thin or too small for it."""

from __future__ import annotations

import pygame
from hypothesis import example, given
from hypothesis import strategies as st

from games.core.space import Point, distance_to_edge
from games.stage.marks import UNSEEN, plain, polyline

Coordinates = st.floats(0.0, 100.0, allow_nan=False)
Outlines = st.lists(st.tuples(Coordinates, Coordinates), min_size=1, max_size=24).map(tuple)
SLIVER = ((0.0, 0.0), (10.0, 0.1), (20.0, 0.0))
SPIKE = ((0.0, 0.0), (20.0, 0.0), (5.0, 0.05), (5.0, 10.0))
SPECK = ((0.0, 0.0), (0.2, 0.0), (0.4, 0.0))


@given(points=Outlines)
@example(points=SLIVER)
@example(points=SPIKE)
@example(points=SPECK)
def test_a_line_is_drawn_round_any_outline(points: tuple[Point, ...]) -> None:
    surface = pygame.Surface((160, 160), depth=32)
    polyline(surface, (255, 255, 255), [(x + 30, y + 30) for x, y in points], 6)
    assert surface.get_bounding_rect().w and pygame.mask.from_threshold(surface, (255, 255, 255), (90, 90, 90)).count()


@given(points=Outlines)
@example(points=SLIVER)
@example(points=SPIKE)
def test_no_corner_that_can_be_seen_is_left_out(points: tuple[Point, ...]) -> None:
    kept = plain(points)
    assert not kept or all(distance_to_edge(point, kept) <= 3 * UNSEEN for point in points)


def test_points_on_a_straight_line_are_left_out() -> None:
    square = ((0.0, 0.0), (50.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0))
    assert len(plain(square)) == 4
