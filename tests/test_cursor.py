"""What pointing draws: cursors of every size and colour, and what fills up, seen on every ground and cheap to draw."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from itertools import pairwise

import pygame
import pytest

from games.core.settings import Profile
from games.core.space import Rect, Region, Room
from games.shell.resources import shipped
from games.shell.tools.pilot import letters
from games.stage.canvas import Art, Canvas
from games.stage.cursor import COLOUR, OUTLINE, SHAPE, SIZE, Cursor, CursorShelf, picture
from games.stage.filling import Filling, along, area, draw
from games.stage.theme import THEME, Theme, read_theme
from tests.colours import contrast

THEMES = tuple(str(name) for name in THEME.choices)
DRAWN = ("arrow", "cross")
SHAPES = ("ring", "bar", "dot", "border")
GROUNDS = ((0, 0, 0), (70, 70, 70), (118, 118, 118), (150, 140, 120), (200, 40, 40), (255, 255, 255))


def theme_of(name: str) -> Theme:
    return read_theme(shipped().assets / "themes" / f"{name}.toml")


@pytest.fixture(scope="module", autouse=True)
def display() -> None:
    pygame.display.init()
    pygame.display.set_mode((64, 64))


# --- the cursor


def test_there_are_sizes_to_96_px_four_colours_and_a_cross() -> None:
    """Checklist row 73."""
    assert len(SIZE.choices) >= 3 and SIZE.choices[-1] == 96.0
    assert len(COLOUR.choices) >= 4 and {"cross", "hidden"} <= set(SHAPE.choices)
    assert OUTLINE.default is True


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("shape", DRAWN)
def test_a_cursor_is_as_large_as_it_was_set_and_shows_on_every_ground(name: str, shape: str) -> None:
    theme = theme_of(name)
    for size in SIZE.choices:
        for colour in COLOUR.choices:
            drawn, tip = picture(Cursor(shape, int(float(size)), str(colour)), theme)
            ink = drawn.get_bounding_rect(min_alpha=128)
            assert drawn.get_size() == (size, size)
            assert max(ink.size) >= 0.85 * float(size) and ink.collidepoint(tip)
            solid = {drawn.get_at((x, y))[:3] for x in range(drawn.get_width()) for y in range(drawn.get_height())
                     if drawn.get_at((x, y)).a > 250}  # fmt: skip
            for ground in GROUNDS:
                assert max(contrast(found, ground) for found in solid) >= 3.0  # type: ignore[arg-type]


def test_the_arrow_points_with_its_upper_left_and_the_cross_with_its_middle() -> None:
    theme = theme_of("dusk")
    _, arrow = picture(Cursor("arrow", 64), theme)
    _, cross = picture(Cursor("cross", 64), theme)
    assert max(arrow) <= 8 and cross == (32, 32)


def test_the_cursor_is_put_on_the_window_only_when_it_changed() -> None:
    put: list[pygame.Cursor] = []
    shelf, theme = CursorShelf(put.append), theme_of("dusk")
    wanted = [Cursor(), Cursor("arrow"), Cursor("arrow"), Cursor("arrow", 96), Cursor("hidden"), Cursor("system")]
    assert [shelf.use(cursor, theme) for cursor in wanted] == [False, True, False, True, True, True]
    assert len(put) == 3
    assert shelf.use(Cursor("system", 96), theme) is False, "the usual one has no size of ours"


def test_a_system_that_takes_no_picture_keeps_its_own_cursor() -> None:
    def refuse(cursor: pygame.Cursor) -> None:
        raise pygame.error("no colour cursors here")

    assert CursorShelf(refuse).use(Cursor("arrow"), theme_of("dusk"))


def test_the_cursor_is_set_without_a_screen_too() -> None:
    for shape in SHAPE.choices:
        CursorShelf().use(Cursor(str(shape)), theme_of("light"))
    pygame.mouse.set_visible(True)


def test_a_cursor_is_read_from_a_profile_in_pixels_of_the_window() -> None:
    profile = Profile().put(SHAPE, "cross").put(SIZE, 96.0).put(COLOUR, "green").put(OUTLINE, False)
    assert Cursor.of(profile, 1.5) == Cursor("cross", 144, "green", False)


# --- what fills up


def canvas_on(ground: tuple[int, int, int], theme: Theme) -> Canvas:
    surface = pygame.Surface((400, 300))
    surface.fill(ground)
    room = Room(Rect(0, 0, 400, 300))
    return Canvas(surface, theme, Art(shipped().folders()), letters(shipped().assets / "fonts"), room, str)


PANE = Region.of_outlines((((120, 60), (300, 90), (280, 230), (140, 220)),), (210.0, 150.0), 120.0)
CELL = Region.of_rect(Rect(100, 60, 200, 170))
LIGHT = 0.55
"""A share at which every shape shows both what is done and what is to come."""


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("region", (CELL, PANE), ids=("cell", "pane"))
def test_what_fills_up_stands_out_from_whatever_lies_under_it(name: str, shape: str, region: Region) -> None:
    """Checklist row 57: of the two tones one has a contrast of 3 to 1 against the ground, and they have it together."""
    theme = theme_of(name)
    assert contrast(theme["ring1"], theme["ring2"]) >= 3.0
    for ground in GROUNDS:
        canvas = canvas_on(ground, theme)
        draw(canvas, Filling(shape, LIGHT, "x"), region, canvas.room.rect)
        counts = {token: pixels(canvas.surface, theme[token]) for token in ("ring1", "ring2")}
        assert min(counts.values()) >= 200, f"{shape} on {ground}: {counts}"
        assert max(contrast(theme[token], ground) for token in counts) >= 3.0


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("region", (CELL, PANE), ids=("cell", "pane"))
def test_nothing_is_painted_outside_the_place_that_is_shown_again(shape: str, region: Region) -> None:
    for share in (0.0, 0.3, 0.99, 1.0):
        canvas = canvas_on((118, 118, 118), theme_of("dusk"))
        filling = Filling(shape, share, "x")
        place = area(canvas, filling, region, canvas.room.rect)
        assert place is not None
        draw(canvas, filling, region, canvas.room.rect)
        canvas.surface.fill((118, 118, 118), place)
        assert pixels(canvas.surface, (118, 118, 118)) == 400 * 300


@pytest.mark.parametrize("shape", SHAPES)
def test_it_changes_a_little_with_each_step_and_in_one_direction(shape: str) -> None:
    """Calm: no step of a thirtieth of a second changes more than a small part of it, nothing blinks."""
    theme = theme_of("dusk")
    light = []
    for n in range(30):
        canvas = canvas_on((118, 118, 118), theme)
        draw(canvas, Filling(shape, n / 30, "x"), CELL, canvas.room.rect)
        light.append(pixels(canvas.surface, theme["ring2"]))
    steps = [b - a for a, b in pairwise(light)]
    up = sum(steps) > 0
    assert all((step >= -12) if up else (step <= 12) for step in steps)
    assert max(abs(step) for step in steps) <= 0.16 * max(light)


def test_a_border_goes_round_its_outline_once() -> None:
    square = ((0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0))
    for outline in (square, tuple(reversed(square))):
        assert along(outline, 0.0)[-1] == (50.0, 0.0)
        assert along(outline, 0.5)[-1] == pytest.approx((50.0, 100.0))
        assert along(outline, 1.0)[-1] == pytest.approx((50.0, 0.0))
        assert along(outline, 0.25)[-1] == pytest.approx((100.0, 50.0)), "clockwise"


def pixels(surface: pygame.Surface, colour: tuple[int, ...]) -> int:
    """How many pixels have exactly this colour."""
    return pygame.mask.from_threshold(surface, colour, (1, 1, 1, 255)).count()
