"""Pages in small windows and for large words: as much as fits, in the same places, told by shape."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from math import ceil

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.access.first_press import WAY
from games.core.settings import Profile
from games.core.space import Rect, Room
from games.shell.options import rooms
from games.shell.page import SettingPage, icon_of, setting_name
from games.shell.resources import shipped
from games.shell.tools.pilot import KNOWN, Pilot
from games.stage.canvas import Art
from games.stage.gui import Gui
from games.stage.house_plan import planned
from games.stage.rows import narrow
from games.stage.theme import read_theme
from games.stained_glass.place import evening_of
from tests.conftest import Build
from tests.test_law_views import judge

SMALL = (600, 800)
LARGE_WORDS = {"look.text-size": 200.0}
GAZE = {"way.in": "dwell", "look.target-size": 143.0}


def shown(pilot: Pilot) -> list[str]:
    """What a page shows now, from the top, without what leads to its next page."""
    return [item.id for item in pilot.offer.items if item.target.area == "work" and not item.id.startswith("open/")]


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_no_page_of_options_shows_a_single_row_where_more_fit(house: Build, language: str) -> None:
    pilot = house(SMALL, **LARGE_WORDS, **{"language.words": language})
    for room in rooms(KNOWN):
        pilot.house.request(f"options/{room}" if room else "options")
        least = min(len(pilot.game.rows), 2)
        assert len(shown(pilot)) >= least, f"{room}: {shown(pilot)}"
        pilot.house.leave()


@pytest.mark.parametrize("language", ["en", "ru"])
def test_commands_stand_in_one_place_on_pages_of_rows_and_of_cards(house: Build, language: str) -> None:
    pilot = house(SMALL, **LARGE_WORDS, **{"language.words": language})
    places = {}
    for wish in ("options", "options/walk", "options/caption", "game/stained_glass", "page/cues", "page/new-player"):
        pilot.house.request(wish)
        places[wish] = pilot.offer["command/hint"].region.bounds
        pilot.house.leave()
    assert len(set(places.values())) == 1, places


def test_windows_to_choose_from_stand_two_on_a_page_for_the_largest_words(house: Build) -> None:
    pilot = house(SMALL, **LARGE_WORDS, **{"language.words": "ru"})
    pilot.house.request("game/stained_glass")
    assert len(shown(pilot)) >= 2
    assert any(item.id == "open/work/2" for item in pilot.offer.items)


@pytest.mark.parametrize("language", ["en", "az", "ru"])
def test_words_fit_on_cards_and_on_the_strip_below_them(house: Build, language: str) -> None:
    pilot = house(SMALL, **LARGE_WORDS, **{"language.words": language})
    art = Art(shipped().folders())
    for wish in ("game/stained_glass", "page/new-player", "page/profiles", "page/cues", "page/presses"):
        pilot.house.request(wish)
        judge(pilot, art)
        pilot.house.leave()


def test_every_card_can_be_turned_to(house: Build) -> None:
    pilot = house(SMALL, **LARGE_WORDS, **{"language.words": "ru"})
    pilot.house.request("game/stained_glass")
    each, found = len(shown(pilot)), []
    for number in range(1, ceil(len(pilot.game.rows) / each) + 1):
        pilot.house.play.opened["work"] = str(number)
        pilot.house.play.relay(pilot.house.screen.session, 0.0)
        found += shown(pilot)
    assert found == [row.id for row in pilot.game.rows]


def test_few_cards_are_larger_than_many(house: Build) -> None:
    pilot = house()
    pilot.house.request("page/profiles")
    few = next(item for item in pilot.offer.items if item.target.area == "work").region.bounds
    pilot.house.request("game/stained_glass")
    many = next(item for item in pilot.offer.items if item.id.startswith("level/")).region.bounds
    assert few.w > 1.2 * many.w and few.h > 1.2 * many.h


@pytest.mark.parametrize("level", ["01-buta", "05-maiden-tower", "08-shebeke-eight"])
def test_the_work_stays_large_where_things_are_as_large_as_for_gaze(window: Callable[..., Pilot], level: str) -> None:
    """Checklist row 56 asks 124 x 143 px of a cell; the work keeps most of what is left beside cells so large."""
    pilot = window(level, **GAZE)
    frame = pilot.house.frame
    assert frame is not None
    assert min(frame.work.rect.w, frame.work.rect.h) >= 430
    assert sum(item.id.startswith("glass/") for item in pilot.offer.items) >= 5


@settings(deadline=None, max_examples=60)
@given(
    wide=st.integers(200, 1400), high=st.integers(200, 900), text=st.sampled_from((1.0, 1.5, 2.0)),
    least=st.sampled_from((44.0, 76.0, 143.0)),
)  # fmt: skip
def test_the_way_back_to_colouring_never_covers_the_finished_window(
    wide: int, high: int, text: float, least: float
) -> None:
    room = Room(Rect(10, 10, wide, high), text=text, least=least)
    evening = evening_of(room, (100.0, 100.0), False)
    assert room.rect.holds(evening.again, slack=0.5)
    assert room.rect.holds(evening.glass, slack=2.0)
    assert not evening.again.meets(evening.glass.inset(1))


def test_a_resting_panel_is_told_by_its_shape(studio: Callable[..., object]) -> None:
    studio()
    for name in ("dusk", "light", "high-contrast-light", "high-contrast-dark"):
        theme = read_theme(shipped().assets / "themes" / f"{name}.toml")
        gui = Gui(theme, 1.0)
        normal, resting = (edge(gui.button(240, 100, style)) for style in ("normal", "resting"))
        assert len(set(normal)) == 1, name
        turns = sum(a != b for a, b in pairwise(resting))
        assert turns >= 8, f"{name}: a whole border"


def edge(picture: pygame.Surface) -> list[tuple[int, ...]]:
    """The colours along the straight part of the upper border."""
    return [tuple(picture.get_at((x, 1)))[:3] for x in range(24, picture.get_width() - 24)]


def test_each_way_in_has_its_own_picture() -> None:
    page = SettingPage(WAY, Profile(), setting_name(WAY))
    icons = [row.icon for row in page._rows() if row.id.startswith("choice/")]
    assert len(set(icons)) == len(WAY.choices)
    folder = shipped().assets / "icons"
    for icon in (*icons, *(icon_of(setting) for setting in KNOWN.values())):
        assert (folder / f"{icon}.svg").is_file(), icon


def test_icons_of_a_list_are_all_of_one_size() -> None:
    for text, wide in ((1.0, 808.0), (1.0, 568.0), (2.0, 808.0)):
        assert not narrow(Room(Rect(0, 0, wide, 400), text=text), wide)
    assert narrow(Room(Rect(0, 0, 568, 400), text=2.0), 568.0)


def test_what_is_counted_tells_whether_it_is_counted(house: Build) -> None:
    pilot = house()
    pilot.house.request("page/presses")
    row = pilot.offer["setting/safety-press-log"].target
    assert row.state.value is not None and row.role.subtype == "presses"


def test_labels_of_the_house_front_are_as_wide_as_their_words_need() -> None:
    room = Room(Rect(16, 120, 568, 560))
    for count in (3, 4, 5):
        places = planned(count, room, 96.0, 190.0)
        assert places and all(label.w >= 189.5 for _, label in places)
