"""Odd moments: wishes that come too late, players who change in the middle, a lost focus, many devices at once."""

from __future__ import annotations

import pytest

from games.access.choose.scan_tree import tree
from games.access.inputs import Blur, Dropped, PointAt, Press, Release
from games.shell.house import room_of
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.keys import KeyboardPlayer
from games.shell.tools.players.player import last_highlight
from games.shell.tools.players.ways import settle
from tests.conftest import Build

PAST = ("wipe-presses", "away-player", "dots/9/x", "dots/", "call/tulip", "put-away/x", "action/next", "action/listen",
        "work/x", "copy-work/x", "go-on", "page/nothing", "", "///")  # fmt: skip


def pages(pilot: Pilot) -> list[str]:
    return [screen.session.level.id for screen in pilot.house.screens]


@pytest.mark.parametrize("wish", PAST)
def test_a_wish_whose_page_has_gone_is_told_and_leads_nowhere_even_twice(house: Build, wish: str) -> None:
    pilot = house(**{"way.in": "keys"})
    for _ in range(2):
        mark = len(pilot.lines)
        pilot.house.request(wish)
        assert [line["text"] for line in pilot.since(mark, "say")] == ["That is not here just now."]
        assert pages(pilot) == ["page/hub"] and not pilot.quit


def test_another_player_is_at_the_front_of_the_house_and_not_on_the_page_before(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    player = KeyboardPlayer(pilot)
    player.first()
    pilot.house.request("page/new-player")
    player.choose(next(target for target in pilot.offer.ids() if target.startswith("begin-player")))
    player.choose("preset/keys")
    pilot.house.request("page/profiles")
    player.choose("player/default")
    assert pages(pilot) == ["page/hub"] and pilot.house.play.session is pilot.house.screen.session
    assert "Hello, Everyone!" in pilot.heard()
    assert "game/stained_glass" in pilot.offer and last_highlight(pilot, "focus") == [pilot.offer.ids()[0]]


def test_a_passport_dropped_twice_is_shown_once(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.house.request("passport-out/plain")
    found = str(next((pilot.folder / "pictures").glob("passport-*.png")))
    for _ in range(2):
        pilot.hear(Dropped(found))
    assert pages(pilot) == ["page/hub", "page/passport-in"]


@pytest.mark.parametrize("way", ["one-switch", "inverse", "tap-hold", "two-switches", "keyboard"])
def test_a_rest_names_nothing_until_it_ends(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    pilot.open("01-buta")
    pilot.press("space" if way != "keyboard" else "tab")
    pilot.wait(1.0)
    pilot.house.play.choose("pane/left-sky", pilot.now)
    mark = len(pilot.lines)
    pilot.house.play.choose("command/rest", pilot.now)
    pilot.wait(5.0)
    assert len(list(pilot.since(mark, "say"))) == 1
    pilot.press("space")
    pilot.wait(2.0)
    assert any(line["text"].startswith("Here we are again. ") for line in pilot.since(mark, "say"))


@pytest.mark.parametrize("way", ["inverse", "tap-hold", "step1", "one-switch"])
def test_a_window_that_loses_the_focus_under_a_held_switch_neither_chooses_nor_sticks(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    pilot.open("01-buta")
    pilot.press("space", held=0.2)
    pilot.wait(2.0)
    pilot.hear(Press("space"))
    mark = len(pilot.lines)
    pilot.wait(0.5)
    pilot.hear(Blur())
    pilot.wait(1.0)
    pilot.hear(Release("space"))
    assert not list(pilot.since(mark, "choice"))
    for _ in range(40):
        pilot.press("space", held=1.5)
        pilot.wait(2.5)
    assert list(pilot.since(mark, "choice")), "a switch still plays afterwards"


def test_all_devices_at_once_choose_one_thing_at_most_each_and_nothing_sticks(house: Build) -> None:
    for way in ("keys", "one-switch", "two-switches", "dwell", "pointer"):
        pilot = house(**{"way.in": way})
        pilot.open("01-buta")
        at = pilot.offer.items[0].region.anchor
        for _ in range(3):
            for said in (Press("space"), Press("pad-a", "pad-1"), PointAt(at), Press("mouse-1", "mouse")):
                pilot.hear(said)
            for said in (Release("space"), Release("pad-a", "pad-1"), Blur(), Release("mouse-1", "mouse")):
                pilot.hear(said)
            pilot.wait(1.0)
        pilot.click(pilot.offer["command/say-again"].region.anchor)
        assert list(pilot.since(0, "choice"))[-1]["target"] == "command/say-again"


def test_a_window_that_shrinks_under_a_resting_pointer_chooses_nothing_by_itself(house: Build) -> None:
    pilot = house(**settle("dwell"))
    pilot.open("01-buta")
    pilot.hear(PointAt((3.0, 3.0)))
    pilot.wait(1.0)
    pilot.hear(PointAt(pilot.offer.items[0].region.anchor))
    pilot.wait(0.6)
    mark = len(pilot.lines)
    for size in ((600, 800), (320, 240), (1, 1), (3840, 2160), (600, 800)):
        pilot.house.resize(room_of(*size), pilot.now)
        pilot.wait(0.1)
    pilot.wait(5.0)
    assert not list(pilot.since(mark, "choice"))
    assert pilot.offer.items


def test_a_locked_house_asks_before_a_setting_and_then_leads_to_it(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "safety.lock": True})
    pilot.house.request("options")
    pilot.house.request("setting/voice.rate")
    for _ in range(2):
        wanted = pilot.game.hint(pilot.house.play.seat)
        assert wanted is not None
        pilot.house.play.choose(wanted, pilot.now)
    assert pages(pilot) == ["page/hub", "page/options", "page/setting"]


def test_a_learner_is_reminded_whose_turn_it_is(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch", "stage.mode": "turns"})
    pilot.open("01-buta")
    pilot.wait(1.0)
    pilot.press("space")
    mark = len(pilot.lines)
    pilot.wait(60.0)
    assert {line["text"] for line in pilot.since(mark, "say")} == {"Square, your turn."}


@pytest.mark.parametrize("mode", ["watch", "press", "errorless"])
def test_the_end_of_a_rest_is_heard_before_a_stage_goes_on(house: Build, mode: str) -> None:
    pilot = house(**{"way.in": "one-switch", "stage.mode": mode})
    pilot.open("01-buta")
    pilot.wait(3.0)
    pilot.house.play.choose("command/rest", pilot.now)
    pilot.wait(120.0)
    mark = len(pilot.lines)
    pilot.press("space")
    pilot.wait(2.0)
    said = [(line["text"], line["after"]) for line in pilot.since(mark, "say")]
    assert said[0][0].startswith("Here we are again. ") and not said[0][1] and all(after for _, after in said[1:])
    assert not list(pilot.since(mark, "choice"))
    pilot.wait(60.0)
    assert list(pilot.since(mark, "choice", "say"))[1:], "it goes on or speaks"


def test_what_is_looked_for_most_stands_first_on_a_page_of_settings(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.house.request("options/scan")
    assert pilot.offer.ids()[:2] == ("setting/scan-method", "setting/scan-interval")
    pilot.house.request("options/voice")
    assert pilot.offer.ids()[:2] == ("setting/voice-speak", "setting/voice-rate")


def test_a_light_that_another_way_in_left_walking_goes_on_with_the_next_press(house: Build) -> None:
    pilot = house(**{"way.in": "two-switches"})
    pilot.open("01-buta")
    pilot.press("space")
    pilot.wait(1.0)
    way = pilot.house.known["way.in"]
    pilot.house.use(pilot.house.profile.put(way, "one-switch"), guarded=False)
    mark = len(pilot.lines)
    for _ in range(12):
        pilot.press("space")
        pilot.wait(2.2)
    assert list(pilot.since(mark, "choice"))


def test_leave_is_one_press_on_a_page_where_nothing_is_to_be_undone(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch"})
    for page in ("options/playing", "options/scan", "game/stained_glass"):
        pilot.house.request(page)
        assert "command/leave" in [stop.id for stop in tree(pilot.offer).children]
