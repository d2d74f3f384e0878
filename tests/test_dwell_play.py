"""Resting in the whole house: a player who never presses, one whose hand shakes, and the plain pointer beside them."""

from __future__ import annotations

import pytest

from games.access.inputs import Act, PointAt
from games.core.space import Point
from games.shell.options import settings_in
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.dwell import DwellPlayer
from games.shell.tools.players.ways import WAYS, of_way, settle
from tests.conftest import Build

WORKS = ("01-buta", "03-pomegranate")
ASIDE: Point = (3.0, 3.0)


@pytest.mark.parametrize("way", ("dwell", "unsteady"))
@pytest.mark.parametrize("level", WORKS)
def test_from_a_cold_start_to_a_finished_window_and_out_of_the_house(house: Build, way: str, level: str) -> None:
    """Checklist rows 6 to 9, 18 and 55: nothing dragged, held or pressed twice; by resting, nothing pressed at all."""
    pilot = house()
    player = of_way(way, pilot)
    player.start(WAYS[way][1])
    assert pilot.house.play.way == settle(way)["way.in"]
    player.errand(f"level/stained_glass/{level}")
    player.finish()
    assert pilot.saved and not pilot.words.missing and not pilot.complaints
    for _ in pilot.house.screens[:]:
        player.choose("command/leave")
    assert pilot.quit


@pytest.mark.parametrize("way", ("dwell", "unsteady"))
@pytest.mark.parametrize("page", ("pointer", "touch", "dwell", "cursor"))
def test_each_page_of_pointing_is_set_by_pointing(house: Build, way: str, page: str) -> None:
    """Checklist row 30: by the very way in that is being set up."""
    setting = settings_in(page, KNOWN)[-1]
    pilot = house(**settle(way))
    value = setting.choices[0] if pilot.house.profile[setting] != setting.choices[0] else setting.choices[1]
    player = of_way(way, pilot)
    player.first()
    player.put(setting.name, str(value))
    kept = pilot.storage.profile("default", KNOWN)
    assert kept is not None and kept[setting] == value


def looking(pilot: Pilot, target: str, seconds: float = 1.6) -> None:
    """Comes onto a target from aside, and stays."""
    look(pilot, ASIDE, 1.0)
    look(pilot, pilot.offer[target].region.anchor, seconds)


def look(pilot: Pilot, at: Point, seconds: float) -> None:
    pilot.hear(PointAt(at))
    pilot.wait(seconds)


def choices(pilot: Pilot, mark: int = 0) -> list[str]:
    return [line["target"] for line in pilot.since(mark, "choice")]


def test_rest_is_chosen_by_resting_and_only_rest_ends_it(house: Build) -> None:
    """Checklist row 59: everything can be paused by gaze; the words say how it goes on."""
    pilot = house(**settle("dwell"))
    looking(pilot, "command/rest")
    assert pilot.house.play.resting
    assert "Resting. Look at Rest again to go on." in pilot.heard()
    look(pilot, pilot.offer["command/rest"].region.anchor, 60.0)
    for other in ("command/hint", "command/leave", "hub/options"):
        looking(pilot, other, 5.0)
    assert pilot.house.play.resting and choices(pilot) == ["command/rest"]
    looking(pilot, "command/rest")
    assert not pilot.house.play.resting and choices(pilot) == ["command/rest"]
    look(pilot, pilot.offer["command/rest"].region.anchor, 60.0)
    assert not pilot.house.play.resting, "it is left before it rests again"


def test_a_helper_may_still_press_to_end_a_rest(house: Build) -> None:
    pilot = house(**settle("dwell"))
    looking(pilot, "command/rest")
    pilot.press("space")
    assert not pilot.house.play.resting


def test_a_click_is_one_choice_where_resting_chooses_too(house: Build) -> None:
    pilot = house(**settle("dwell"))
    look(pilot, ASIDE, 1.0)
    pilot.click(pilot.offer["hub/options"].region.anchor)
    pilot.wait(30.0)
    assert choices(pilot) == ["hub/options"]


def test_a_tap_is_one_choice_where_resting_chooses_too(house: Build) -> None:
    pilot = house(**settle("dwell"))
    pilot.tap(pilot.offer["hub/options"].region.anchor)
    pilot.wait(30.0)
    assert choices(pilot) == ["hub/options"]


def test_nothing_ticks_where_nothing_is_rested_on(house: Build) -> None:
    pilot = house(**settle("dwell"))
    pilot.wait(30.0)
    assert pilot.house.play.due() is None
    look(pilot, ASIDE, 1.0)
    assert pilot.house.play.due() is None
    looking(pilot, "command/say-again", 30.0)
    assert pilot.house.play.due() is None


def test_the_end_of_a_rest_sounds_and_is_in_the_log(house: Build) -> None:
    pilot = house(**settle("dwell"))
    mark = len(pilot.lines)
    looking(pilot, "hub/options", 1.3)
    lines = list(pilot.since(mark, "filling", "cue", "choice", "highlight"))
    kinds = [(line["kind"], line.get("cue", line.get("share"))) for line in lines]
    full = kinds.index(("filling", 1.0))
    assert kinds[full + 1][0] == "cue" and str(kinds[full + 1][1]).startswith("tick-")
    assert kinds[full + 2][0] == "choice"
    assert lines[0]["kind"] == "highlight" and lines[0]["targets"] == ["hub/options"]


def test_looking_away_puts_the_light_out(house: Build) -> None:
    pilot = house(**settle("dwell"))
    looking(pilot, "hub/options", 0.5)
    look(pilot, ASIDE, 1.0)
    last = [line for line in pilot.lines if line["kind"] == "highlight"][-1]
    assert last["targets"] == [] and not choices(pilot)


def test_a_mouse_that_hovers_over_a_new_players_first_page_chooses_nothing(house: Build) -> None:
    """Idle never selects: but for the way to the preset of those who cannot press, after three seconds."""
    pilot = house()
    for row in pilot.offer.ids():
        if row != "page/more-presets":
            looking(pilot, row, 20.0)
    assert not choices(pilot)
    looking(pilot, "page/more-presets", 3.4)
    assert choices(pilot) == ["page/more-presets"]


def test_what_a_rest_had_drawn_goes_when_another_way_in_begins(house: Build) -> None:
    pilot = house()
    looking(pilot, "page/more-presets", 1.5)
    pilot.press("tab")
    pilot.wait(0.2)
    last = [line for line in pilot.lines if line["kind"] == "filling"][-1]
    assert last["share"] == 0 and pilot.house.play.way == "keys"


def test_leaving_by_resting_can_be_helped_by_a_reader(house: Build) -> None:
    """Ways in at once (row 28): a choice from elsewhere disarms what is looked at."""
    pilot = house(**settle("dwell"))
    looking(pilot, "game/stained_glass", 1.0)
    pilot.hear(Act("hub/options", "press"))
    pilot.wait(30.0)
    assert choices(pilot) == ["hub/options"]


def test_the_way_by_resting_stands_with_all_others_in_one_list(house: Build) -> None:
    """Each step through a ladder of ways would be in use at once, and might shut its player out."""
    pilot = house(**settle("dwell"))
    player = of_way("dwell", pilot)
    assert isinstance(player, DwellPlayer)
    player.first()
    player.put("way.in", "pointer")
    assert choices(pilot).count("choice/pointer") == 1
    assert pilot.house.play.way == "pointer"


def test_a_page_open_under_the_eyes_waits_for_them_to_come(house: Build) -> None:
    pilot = house(**settle("dwell"))
    looking(pilot, "hub/options", 1.6)
    assert choices(pilot) == ["hub/options"]
    pilot.wait(60.0)
    assert choices(pilot) == ["hub/options"]
