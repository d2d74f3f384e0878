"""The house front fits its room, wakes its panes from below, and wears every look."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from games.core.space import Rect, Room
from games.stage.canvas import Art, Canvas
from games.stage.house_front import Front, HouseFront
from games.stage.house_plan import Place, crown
from games.stage.theme import read_theme
from games.stage.type import Type

ASSETS = Path(__file__).resolve().parents[1] / "assets"
INSIDES = ("lattice-1", "lattice-2", "lattice-3", "door", "shelf")
THEMES = ("dusk", "light", "high-contrast-dark", "high-contrast-light")


@pytest.fixture(scope="module", autouse=True)
def screen() -> Iterator[None]:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((320, 200))
    yield
    pygame.display.quit()


def canvas_of(theme: str, width: int = 1280, height: int = 720) -> Canvas:
    fonts = Type(ASSETS / "fonts" / "Andika-Regular.ttf", ASSETS / "fonts" / "Andika-Bold.ttf")
    room = Room(Rect(152, 16, width - 168, height - 128))
    look = read_theme(ASSETS / "themes" / f"{theme}.toml")
    return Canvas(pygame.Surface((width, height), depth=32), look, Art([ASSETS]), fonts, room, str)


def whole_hub(canvas: Canvas) -> list[Place]:
    house = HouseFront()
    places = house.layout(5, canvas.room, canvas.room.px(96))
    house.backdrop(canvas)
    lit = (1.0, 0.3, 0.0, 1.0, 1.0)
    house.fronts(canvas, [Front(p[0], inside, x) for p, inside, x in zip(places, INSIDES, lit, strict=False)])
    house.sign(canvas, "İçəri")
    return places


def target(place: Place) -> Rect:
    arch, label = place
    right, bottom = max(arch.right, label.right), max(arch.bottom, label.bottom)
    return Rect(arch.x, arch.y, right - arch.x, bottom - arch.y)


def colours(picture: pygame.Surface, rect: Rect) -> int:
    """How bright and colourful a part of a picture is on the whole."""
    part = picture.subsurface(pygame.Rect(round(rect.x), round(rect.y), round(rect.w), round(rect.h)))
    return sum(pygame.transform.average_color(part)[:3])


@given(
    width=st.integers(400, 2400),
    height=st.integers(170, 1500),
    text=st.sampled_from((1.0, 1.25, 1.5, 1.75, 2.0)),
    unit=st.sampled_from((1.0, 1.5)),
    count=st.integers(1, 5),
    label=st.floats(60, 130),
    least=st.sampled_from((44.0, 76.0, 113.0)),
)
def test_windows_fit_every_room_apart_and_large_enough(
    width: int, height: int, text: float, unit: float, count: int, label: float, least: float
) -> None:
    room = Room(Rect(20, 16, width * unit, height * unit), unit, text, least)
    places = HouseFront().layout(count, room, label * text * unit)
    assert 1 <= len(places) <= count
    for place in places:
        assert room.rect.holds(place[0]) and room.rect.holds(place[1])
        assert not place[0].meets(place[1])
        assert min(target(place).w, target(place).h) >= room.least_px - 0.01
        assert place[0].w > 20 and place[0].h > 20
    for one, other in combinations(places, 2):
        assert not target(one).meets(target(other))


def test_a_wide_room_has_five_arches_side_by_side_as_high_as_the_look() -> None:
    places = HouseFront().layout(5, canvas_of("dusk").room, 96)
    assert [round(arch.x) for arch, _ in places] == [152, 378, 605, 832, 1058]
    assert {(round(arch.y), round(arch.w), round(arch.h)) for arch, _ in places} == {(152, 206, 344)}
    assert {round(label.y) for _, label in places} == {512}


def test_all_five_fit_a_small_upright_window_with_its_columns_turned_into_rows() -> None:
    assert len(HouseFront().layout(5, Room(Rect(16, 128, 568, 512)), 96)) == 5


def test_a_low_room_has_neither_parapet_nor_sign() -> None:
    canvas = canvas_of("dusk", 900, 420)
    assert crown(canvas.room) == 0
    HouseFront().sign(canvas, "İçəri")
    assert not canvas.damaged


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", ((1280, 720), (600, 800), (568, 320), (2560, 1080)))
def test_the_hub_draws_in_every_look_and_misses_no_picture(theme: str, size: tuple[int, int]) -> None:
    canvas = canvas_of(theme, *size)
    whole_hub(canvas)
    assert canvas.art.missing == []
    assert canvas.surface.get_clip() == canvas.surface.get_rect()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("inside", INSIDES[:3])
def test_more_light_never_puts_a_pane_out_and_reaches_the_top_last(theme: str, inside: str) -> None:
    canvas, house, rect = canvas_of(theme, 206, 344), HouseFront(), Rect(0, 0, 206, 344)
    low, high, shown = Rect(30, 300, 146, 30), Rect(70, 30, 66, 40), []
    for lit in (0.0, 0.2, 0.6, 1.0):
        house.arch(canvas, rect, inside, lit)
        shown.append((canvas.surface.copy(), lit))
    pixels = [[tuple(s.get_at((x, y))) for x in range(2, 206, 6) for y in range(2, 344, 6)] for s, _ in shown]
    changes = [sum(a != b for a, b in zip(one, two, strict=True)) for one, two in pairwise(pixels)]
    assert all(changes)
    assert abs(colours(shown[1][0], low) - colours(shown[0][0], low)) > 40
    assert colours(shown[1][0], high) == colours(shown[0][0], high)
    assert abs(colours(shown[3][0], high) - colours(shown[0][0], high)) > 40


@pytest.mark.parametrize("inside", INSIDES[:3])
def test_panes_wake_in_pairs_so_that_left_mirrors_right(inside: str) -> None:
    order = pygame.image.load(str(ASSETS / "house" / f"{inside}-order.png"))
    w, h = order.get_size()
    spots = [(x, y) for x in range(10, w // 2, 12) for y in range(10, h, 12)]
    same = sum(abs(order.get_at((x, y))[0] - order.get_at((w - 1 - x, y))[0]) <= 4 for x, y in spots)
    assert same >= 0.93 * len(spots)


@pytest.mark.parametrize("theme", THEMES[2:])
def test_high_contrast_shows_the_plain_ground_and_no_stone(theme: str) -> None:
    canvas = canvas_of(theme)
    places = whole_hub(canvas)
    ground = canvas.theme["ground"]
    assert canvas.surface.get_at((5, 5))[:3] == ground
    assert canvas.surface.get_at((round(places[0][0].right + 8), 300))[:3] == ground


def test_an_arch_drawn_twice_looks_the_same() -> None:
    canvas, house = canvas_of("dusk"), HouseFront()
    places = house.layout(5, canvas.room, 96)
    whole_hub(canvas)
    before = pygame.image.tobytes(canvas.surface, "RGB")
    middle = places[2][0].inset(30)
    canvas.surface.set_clip(pygame.Rect(round(middle.x), round(middle.y), round(middle.w), round(middle.h)))
    house.arch(canvas, places[2][0], "lattice-3", 0.0)
    assert pygame.image.tobytes(canvas.surface, "RGB") == before


def test_the_pictures_stay_small() -> None:
    sizes = [path.stat().st_size for path in (ASSETS / "house").iterdir()]
    assert max(sizes) < 400_000
    assert sum(sizes) < 2_500_000
