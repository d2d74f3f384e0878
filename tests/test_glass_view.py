"""The window on the screen: where panes lie, what is painted again, and that no glass is told by colour alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from games.core.game import Role, Seat, Target, Text
from games.core.space import Rect, Room
from games.shell.levels import read_level
from games.stage.canvas import Art, Canvas
from games.stage.materials import brightness
from games.stage.theme import Theme, read_theme
from games.stage.type import Type
from games.stage.view import Moment
from games.stained_glass.model import Window, start
from games.stained_glass.paint_glass import Glasses
from games.stained_glass.view import GlassView, view
from games.stained_glass.ways import Plan

from .windows import GLASSES, buta, grid, striped

ROOT = Path(__file__).parent.parent
ASSETS, LEVELS = ROOT / "assets", ROOT / "levels" / "stained_glass"
THEMES = ("dusk", "light", "high-contrast-dark", "high-contrast-light")
WORK = Rect(152, 16, 808, 592)


@pytest.fixture(autouse=True, scope="module")
def screen() -> Iterator[None]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.display.quit()


def theme(name: str = "dusk") -> Theme:
    return read_theme(ASSETS / "themes" / f"{name}.toml")


def art() -> Art:
    return Art([ASSETS / "stained_glass", ASSETS])


def canvas(name: str = "dusk", room: Room | None = None, size: tuple[int, int] = (1280, 720)) -> Canvas:
    letters = Type(ASSETS / "fonts" / "Andika-Regular.ttf", ASSETS / "fonts" / "Andika-Bold.ttf")
    there = room or Room(WORK, least=20.0)
    return Canvas(pygame.Surface(size), theme(name), art(), letters, there, lambda text: text.id)


def window(stem: str, share: float = 0.0) -> Window:
    game = start(read_level(LEVELS, stem, "stained_glass"))
    return filled(game, share)


def filled(game: Window, share: float) -> Window:
    count = round(len(game.fills) * share)
    fills = tuple(guide if n < count else "" for n, guide in enumerate(game.plan.guides))
    return replace(game, fills=fills)


def opened(game: Window, on: Canvas, path: str = "") -> GlassView:
    """A view that has painted the game once."""
    made = view()
    where = {"work": path} if path else {}
    made.layout(game, on.room, where)
    made.backdrop(game, on, Moment(opened=where))
    made.draw(game, on, Moment(opened=where))
    return made


def same(a: pygame.Surface, b: pygame.Surface) -> bool:
    return pygame.image.tobytes(a, "RGB") == pygame.image.tobytes(b, "RGB")


def alike(a: pygame.Surface, b: pygame.Surface) -> bool:
    """No part of any pixel differs by more than two levels of 256."""
    found = pygame.mask.from_threshold(a, (0, 0, 0), (3, 3, 3, 255), b)
    return bool(found.count() == a.get_width() * a.get_height())


def pixels(surface: pygame.Surface, rect: Rect) -> bytes:
    return pygame.image.tobytes(surface.subsurface(pygame.Rect(rect.x, rect.y, rect.w, rect.h)), "RGB")


def test_each_pane_lies_in_the_room_where_it_is_painted() -> None:
    game, on = window("03-pomegranate"), canvas()
    made = view()
    layout = made.layout(game, on.room, {})
    assert set(layout.regions) == {piece.id for piece in game.plan.panes}
    made.draw(game, on, Moment())
    before = on.surface.copy()
    after = replace(game, fills=("ruby", *game.fills[1:]))
    made.draw(after, on, Moment())
    region = layout.regions[game.plan.panes[0].id]
    changed = [p for p in ((int(region.anchor[0]) + d, int(region.anchor[1]) + 20) for d in range(-9, 9))
               if before.get_at(p) != on.surface.get_at(p)]  # fmt: skip
    assert len(changed) == 18


def test_the_reference_room_holds_a_window_of_540() -> None:
    layout = view().layout(window("08-shebeke-eight"), Room(WORK, least=20.0), {})
    width = max(r.bounds.right for r in layout.regions.values()) - min(r.bounds.x for r in layout.regions.values())
    assert width == pytest.approx(540, abs=3)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("room", [Room(WORK), Room(Rect(16, 128, 568, 470)), Room(Rect(8, 8, 400, 640), text=2.0)])
def test_it_is_painted_in_every_theme_and_room_and_no_picture_is_missing(name: str, room: Room) -> None:
    for share in (0.0, 0.6, 1.0):
        on = canvas(name, room)
        opened(window("07-peacock", share), on)
        assert not on.art.missing
        assert pygame.transform.average_color(on.surface)[:3] != (0, 0, 0)


@pytest.mark.parametrize("stem", [path.stem for path in sorted(LEVELS.glob("*.toml"))])
def test_every_level_is_painted_empty_half_and_finished(stem: str) -> None:
    pictures = []
    for share in (0.0, 0.5, 1.0):
        on = canvas(room=Room(Rect(10, 10, 500, 400), least=20.0), size=(520, 420))
        opened(window(stem, share), on)
        pictures.append(on.surface)
    assert not same(pictures[0], pictures[1]) and not same(pictures[1], pictures[2])


def test_nothing_is_painted_again_when_nothing_changed() -> None:
    game, on = window("07-peacock", 0.5), canvas()
    made = opened(game, on)
    on.damaged.clear()
    made.draw(game, on, Moment())
    assert on.damaged == []


def test_only_the_changed_pane_its_light_on_the_wall_and_the_sill_are_painted() -> None:
    game, on = window("07-peacock", 0.5), canvas()
    made = opened(game, on)
    place = made.layout(game, on.room, {}).regions[game.plan.panes[-1].id].bounds
    glass = made._place(game, on.room).outer
    on.damaged.clear()
    made.draw(replace(game, fills=(*game.fills[:-1], "ruby")), on, Moment())
    for rect in on.damaged:
        found = Rect(*rect)
        assert place.holds(found, 3) or not glass.inset(1).meets(found)


def test_while_a_pane_takes_its_glass_only_its_box_is_painted() -> None:
    game, on = window("07-peacock", 0.5), canvas()
    made = opened(game, on)
    place = made.layout(game, on.room, {}).regions[game.plan.panes[-1].id].bounds
    after = replace(game, fills=(*game.fills[:-1], "ruby"))
    on.damaged.clear()
    made.draw(after, on, Moment(game, 0.1))
    assert on.damaged and all(place.holds(Rect(*rect), 3) for rect in on.damaged)


@pytest.mark.parametrize("calm", [False, True])
def test_a_change_shown_bit_by_bit_ends_in_the_picture_of_a_cut(calm: bool) -> None:
    game, on, other = window("12-sun-window", 0.3), canvas(), canvas()
    after = filled(game, 0.6)
    made = opened(game, on)
    for progress in (0.0, 0.3, 0.6, 0.9, 1.0):
        made.draw(after, on, Moment(game, progress, calm))
    opened(after, other)
    assert alike(on.surface, other.surface)


def test_light_grows_from_the_middle_of_a_pane() -> None:
    game, on = window("08-shebeke-eight"), canvas()
    made = opened(game, on)
    n = max(range(len(game.fills)), key=lambda i: game.plan.panes[i].area)
    after = replace(game, fills=tuple("ruby" if i == n else "" for i in range(len(game.fills))))
    region = made.layout(game, on.room, {}).regions[game.plan.panes[n].id]
    x, y = (int(part) for part in region.bounds.centre)
    middle, edge = (x + 26, y), (x, int(region.bounds.y) + 16)
    old = on.surface.get_at(middle), on.surface.get_at(edge)
    made.draw(after, on, Moment(game, 0.08))
    assert on.surface.get_at(middle) != old[0] and on.surface.get_at(edge) == old[1]


def test_a_second_change_while_the_first_is_shown_leaves_nothing_half_done() -> None:
    game, on, other = window("07-peacock", 0.4), canvas(), canvas()
    second, third = filled(game, 0.5), filled(game, 0.6)
    made = opened(game, on)
    made.draw(second, on, Moment(game, 0.2))
    made.draw(third, on, Moment(second, 0.2))
    made.draw(third, on, Moment(second, 1.0))
    opened(third, other)
    assert alike(on.surface, other.surface)


def test_undo_from_a_finished_window_shows_the_window_again() -> None:
    done, on, other = window("08-shebeke-eight", 1.0), canvas(), canvas()
    before = replace(done, fills=(*done.fills[:-1], ""))
    made = opened(done, on)
    made.layout(before, on.room, {})
    made.backdrop(before, on, Moment())
    made.draw(before, on, Moment())
    opened(before, other)
    assert same(on.surface, other.surface)


def test_a_finished_window_offers_only_the_way_back_to_colouring() -> None:
    done, made = window("08-shebeke-eight", 1.0), view()
    layout = made.layout(done, Room(WORK), {})
    assert list(layout.regions) == ["open/work/again"]
    assert layout.openings[0].label == Text.of("stained_glass/keep-colouring")
    region = layout.regions["open/work/again"]
    assert region.size >= 76 and WORK.holds(region.bounds)


@pytest.mark.parametrize("least", [20.0, 150.0])
def test_colouring_a_finished_window_on_keeps_its_parts_under_one_opening(least: float) -> None:
    done, made = window("08-shebeke-eight", 1.0), view()
    layout = made.layout(done, Room(WORK, least=least), {"work": "again"})
    assert all(id.startswith(("pane/", "open/work/again.")) for id in layout.regions)
    if layout.openings:
        path = layout.openings[0].id.removeprefix("open/work/")
        deeper = made.layout(done, Room(WORK, least=least), {"work": path})
        assert deeper.openings[-1].id == "open/work/again"


@pytest.mark.parametrize("share", [0.0, 0.5])
def test_an_opened_part_is_painted_where_it_is_offered(share: float) -> None:
    game, room = window("12-sun-window", share), Room(WORK, least=113.0)
    on, made = canvas(room=room), view()
    layout = made.layout(game, room, {"work": "1.0"})
    made.backdrop(game, on, Moment(opened={"work": "1.0"}))
    made.draw(game, on, Moment(opened={"work": "1.0"}))
    id, region = next((id, r) for id, r in layout.regions.items() if id.startswith("pane/"))
    n = game.plan.number[id]
    before = on.surface.copy()
    other = "night" if game.fills[n] != "night" else "milk"
    fills = tuple(other if i == n else fill for i, fill in enumerate(game.fills))
    made.draw(replace(game, fills=fills), on, Moment(opened={"work": "1.0"}))
    spot = (int(region.anchor[0] + 0.3 * region.size), int(region.anchor[1]))
    assert before.get_at(spot) != on.surface.get_at(spot)


def test_two_glasses_are_told_apart_without_colour_on_panes_and_on_swatches() -> None:
    """With the pictures of the marks taken away, swatches of one glass look the same as with another mark."""
    on, made, rect = canvas(), view(), Rect(0, 0, 128, 98)
    names = [target for target in start(buta()).targets(Seat()) if target.id.startswith("glass/")]
    shapes = set()
    for target in names:
        made.face(target, on, rect)
        grey = pygame.transform.grayscale(on.surface.subsurface((0, 0, 128, 98)))
        mark = pygame.mask.from_threshold(grey, grey.get_at((64, 49)), (40, 40, 40, 255))
        shapes.add((mark.count(), mark.centroid()))
    assert len(shapes) == len(names)


@pytest.mark.parametrize("name", THEMES)
def test_a_mark_stands_out_from_its_glass(name: str) -> None:
    glasses = Glasses(art(), theme(name), 1.0)
    for glass, material in glasses.materials.things.items():
        mark = glasses.mark(glass, 40, True)
        inks = [mark.get_at((x, y)) for x in range(mark.get_width()) for y in range(mark.get_height())]
        strengths = [brightness((c.r, c.g, c.b)) for c in inks if c.a > 240]
        ground = brightness(material.colour)
        assert max(abs(strength - ground) for strength in strengths) > 0.25, glass


def test_a_pane_looks_like_its_swatch() -> None:
    on, made = canvas("high-contrast-dark"), view()
    game = replace(start(grid(2, 2, striped)), fills=("ruby",) * 3 + ("",))
    layout = made.layout(game, on.room, {})
    made.draw(game, on, Moment())
    region = layout.regions["pane/square-0-0"].bounds
    pane = pygame.transform.average_color(on.surface, pygame.Rect(region.x + 30, region.y + 30, 60, 60))
    made.face(Target("glass/ruby", Text(), Role("swatch")), on, Rect(980, 20, 128, 98))
    swatch = pygame.transform.average_color(on.surface, pygame.Rect(986, 30, 22, 70))
    assert all(abs(a - b) < 16 for a, b in zip(pane[:3], swatch[:3], strict=True))


def test_numbers_and_marks_of_the_drawing_show_only_where_it_is_followed() -> None:
    game, on, other = window("03-pomegranate"), canvas(), canvas()
    opened(game, on)
    opened(game.choose("way/free", Seat())[0], other)
    assert not same(on.surface, other.surface)
    marks_only, third = replace(game, guide="marks"), canvas()
    opened(marks_only, third)
    assert not same(on.surface, third.surface) and not same(other.surface, third.surface)


def test_how_long_a_change_shows() -> None:
    empty, made = window("01-buta"), view()
    part, done = filled(empty, 0.5), filled(empty, 1.0)
    assert made.seconds(empty, empty, "lively", False) == 0
    assert made.seconds(empty, part, "lively", False) == 0.45
    assert made.seconds(empty, part, "lively", True) == 0.2
    assert made.seconds(part, done, "lively", False) == 4.0
    assert made.seconds(part, done, "lively", True) == 0.2
    assert made.seconds(part, done, "none", False) == 0.45


def test_the_sun_comes_in_few_steps_and_ends_in_the_still_picture() -> None:
    done, room = window("08-shebeke-eight", 1.0), Room(Rect(228, 24, 1212, 888), 1.5)
    before = replace(done, fills=(*done.fills[:-1], ""))
    on, still = canvas(room=room, size=(1920, 1080)), canvas(room=room, size=(1920, 1080))
    made = view()
    made.layout(done, room, {})
    made.backdrop(done, on, Moment())
    made.draw(done, on, Moment(before, 0.0))
    frames = 0
    for n in range(60):
        on.damaged.clear()
        made.draw(done, on, Moment(before, n / 59))
        frames += bool(on.damaged)
    assert 1 < frames <= 6
    opened(done, still)
    assert same(on.surface, still.surface)


def test_the_sun_never_flashes() -> None:
    done, on = window("09-shebeke-six", 1.0), canvas()
    before = replace(done, fills=(*done.fills[:-1], ""))
    made = view()
    made.layout(done, on.room, {})
    made.backdrop(done, on, Moment())
    brightness = []
    for n in range(30):
        made.draw(done, on, Moment(before, n / 29))
        brightness.append(sum(pygame.transform.average_color(on.surface)[:3]))
    assert all(a <= b for a, b in pairwise(brightness))


@pytest.mark.parametrize("size", [(1200, 1200), (240, 240), (300, 120)])
def test_a_picture_to_keep_shows_the_whole_window_in_its_frame(size: tuple[int, int]) -> None:
    game = window("12-sun-window", 1.0)
    picture = view().picture(game, art(), theme(), *size)
    assert max(picture.get_width() / size[0], picture.get_height() / size[1]) == pytest.approx(1, abs=0.02)
    assert picture.get_width() <= size[0] and picture.get_height() <= size[1]


def test_a_window_of_two_thousand_panes_is_changed_in_one_place() -> None:
    level = grid(50, 40, striped)
    alone = ((),) * len(level.pieces)
    guides = tuple(piece.guide for piece in level.pieces)
    number = {piece.id: n for n, piece in enumerate(level.pieces)}
    plan = Plan(level, ("ruby", *GLASSES), number, alone, alone, guides, ())
    game = Window(plan, ("",) * len(guides), "free", guides)
    room = Room(WORK, least=4.0)
    on = canvas(room=room)
    made = opened(game, on)
    on.damaged.clear()
    after = replace(game, fills=("milk", *game.fills[1:]))
    made.draw(after, on, Moment(game, 0.1))
    assert sum(rect.w * rect.h for rect in on.damaged) < 40 * 40
