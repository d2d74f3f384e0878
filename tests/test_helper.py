"""A second device helps the same player: it may do what it may, is refused kindly else, and locks nobody out."""

from __future__ import annotations

import pytest

from games.access.helper import DEVICE, MAY
from games.access.inputs import PointAt, Press, Release
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.keys import KeyboardPlayer
from games.shell.tools.players.pad import PadPlayer
from games.shell.tools.players.player import Player, last_highlight
from games.shell.tools.players.pointing import PointerPlayer, TouchPlayer
from games.shell.tools.players.switch import TwoSwitchPlayer
from tests.conftest import Build


def helped(house: Build, device: str, may: str, way: str = "keys", **chosen: object) -> Pilot:
    """A house whose player was heard from already, so that the helper is one."""
    pilot = house(**{"way.in": way, "helper.device": device, "helper.may": may, **chosen})
    pilot.press("tab" if way == "keys" else "space")
    pilot.wait(1.0)
    return pilot


def pad(pilot: Pilot, button: str) -> None:
    pilot.press(button, "pad-1")
    pilot.wait(1.0)


def chosen(pilot: Pilot) -> list[str]:
    return [line["target"] for line in pilot.since(0, "choice")]


def refused(pilot: Pilot) -> list[str]:
    return [line["text"] for line in pilot.since(0, "event") if line["event"] == "refused"]


def test_a_helper_who_may_do_everything_moves_and_chooses_for_the_player(house: Build) -> None:
    pilot = helped(house, "pad", "everything")
    here = last_highlight(pilot, "focus")
    pad(pilot, "pad-right")
    there = last_highlight(pilot, "focus")
    assert there != here
    pad(pilot, "pad-a")
    assert chosen(pilot) == there and not refused(pilot)


def test_one_who_may_only_move_brings_the_player_there_and_the_player_chooses(house: Build) -> None:
    pilot = helped(house, "pad", "move")
    pad(pilot, "pad-right")
    there = last_highlight(pilot, "focus")
    pad(pilot, "pad-a")
    assert not chosen(pilot) and refused(pilot) == ["The helper only moves here. You choose."]
    pilot.press("enter")
    assert chosen(pilot) == there


def test_one_who_may_only_choose_takes_what_the_player_stands_on(house: Build) -> None:
    pilot = helped(house, "pad", "choose")
    here = last_highlight(pilot, "focus")
    pad(pilot, "pad-right")
    assert last_highlight(pilot, "focus") == here
    assert refused(pilot) == ["The helper only chooses here. You move."]
    pad(pilot, "pad-a")
    assert chosen(pilot) == here


def test_one_who_may_undo_and_rest_does_nothing_else(house: Build) -> None:
    pilot = helped(house, "pad", "undo-and-rest")
    pilot.open("03-pomegranate")
    empty = pilot.game
    player = KeyboardPlayer(pilot)
    player.step()
    assert pilot.game != empty
    for button in ("pad-a", "pad-right", "pad-b", "pad-y"):
        pad(pilot, button)
    assert len(refused(pilot)) == 4
    pad(pilot, "pad-back")
    assert pilot.game == empty
    pad(pilot, "pad-start")
    assert pilot.house.play.resting


def test_what_is_refused_is_said_and_logged(house: Build) -> None:
    pilot = helped(house, "mouse", "undo-and-rest")
    pilot.click(pilot.offer["hub/options"].region.anchor)
    words = "The helper only undoes and rests here. You play."
    assert words in refused(pilot) and words in pilot.heard()
    assert words in [line["text"] for line in pilot.since(0, "caption")]
    assert not chosen(pilot)


@pytest.mark.parametrize("may", ("everything", "choose"))
def test_a_helper_presses_choose_for_one_who_steps_with_a_single_switch(house: Build, may: str) -> None:
    """scanning.md section 9: step scan even for a one-switch user, the helper choosing."""
    pilot = helped(house, "pad", may, "two-switches")
    pilot.press("space")
    pilot.wait(1.0)
    before = len(pilot.lines)
    lit = last_highlight(pilot, "scan")
    pad(pilot, "pad-a")
    assert pilot.since(before, "choice", "highlight") and (lit[0] in pilot.offer or chosen(pilot))
    assert not refused(pilot)


def test_a_helper_who_only_moves_steps_the_light_for_one_who_chooses(house: Build) -> None:
    pilot = helped(house, "pad", "move", "two-switches")
    before = last_highlight(pilot, "scan")
    pad(pilot, "pad-right")
    assert last_highlight(pilot, "scan") != before
    auto = helped(house, "pad", "move", "one-switch")
    pad(auto, "pad-right")
    assert refused(auto) == ["The light walks by itself. You choose."]


def test_a_helper_goes_anywhere_beside_a_light_that_walks_and_chooses_there(house: Build) -> None:
    pilot = helped(house, "pad", "everything", "one-switch")
    pad(pilot, "pad-left-shoulder")
    there = last_highlight(pilot, "focus")
    pad(pilot, "pad-a")
    assert chosen(pilot) == there


def test_the_players_own_switch_is_never_the_helpers(house: Build) -> None:
    """A switch is a keyboard to the computer, and so is the helper's."""
    pilot = helped(house, "keyboard", "undo-and-rest", "one-switch", **{"scan.interval": 1.0})
    pilot.wait(1.0)
    pilot.press("space")
    assert not refused(pilot)
    pilot.press("right")
    assert len(refused(pilot)) == 1


@pytest.mark.parametrize(
    ("device", "button"), (("keyboard", "enter"), ("pad", "pad-a")), ids=("keyboard", "pad")
)
@pytest.mark.parametrize("may", [str(choice) for choice in MAY.choices])
def test_nobody_is_limited_to_helping_themselves(house: Build, device: str, button: str, may: str) -> None:
    pilot = house(**{"way.in": "keys", "helper.device": device, "helper.may": may})
    name = "pad-1" if device == "pad" else device
    pilot.wait(1.0)
    pilot.press(button, name)
    assert chosen(pilot) and not refused(pilot)


def test_a_pointer_that_may_only_move_shows_and_does_not_press(house: Build) -> None:
    pilot = helped(house, "mouse", "move")
    at = pilot.offer["hub/options"].region.anchor
    pilot.hear(PointAt(at))
    assert last_highlight(pilot, "point") == ["hub/options"]
    pilot.click(at)
    assert not chosen(pilot) and refused(pilot) == ["The helper only moves here. You choose."]


def test_a_helper_has_a_way_of_holding_buttons_of_their_own(house: Build) -> None:
    pilot = helped(house, "pad", "everything", **{"press.acceptance": 1.0})
    pilot.hear(Press("enter"))
    pilot.hear(Press("pad-right", "pad-1"))
    pilot.wait(0.5)
    pilot.hear(Release("enter"))
    pilot.wait(0.6)
    assert not chosen(pilot) and last_highlight(pilot, "focus")
    assert pilot.house.play.due() is None


def test_a_helper_who_holds_an_arrow_goes_on_and_stops_with_it(house: Build) -> None:
    for way in ("keys", "one-switch", "two-switches"):
        pilot = helped(house, "pad", "everything", way, **{"pad.repeat": 0.5})
        pilot.press("pad-down", "pad-1")
        pilot.wait(1.0)
        mark = len(pilot.lines)
        pilot.hear(Press("pad-right-shoulder", "pad-1"))
        pilot.wait(2.1)
        pilot.hear(Release("pad-right-shoulder", "pad-1"))
        moved = [line for line in pilot.since(mark, "highlight") if line["as"] == "focus"]
        assert len(moved) == 5
        pilot.wait(3.0)
        assert len([line for line in pilot.since(mark, "highlight") if line["as"] == "focus"]) == 5


@pytest.mark.parametrize("device", [str(choice) for choice in DEVICE.choices if choice != "none"])
def test_player_and_helper_finish_a_window_together(house: Build, device: str) -> None:
    """Each choice is made by the one or the other, in turn."""
    pilot = house(**{"way.in": "keys", "helper.device": device})
    hands: dict[str, type[Player]] = {
        "keyboard": KeyboardPlayer, "pad": PadPlayer, "mouse": PointerPlayer, "touch": TouchPlayer,
    }  # fmt: skip
    helper = hands[device](pilot, seed=2)
    player = (PadPlayer if device == "keyboard" else KeyboardPlayer)(pilot)
    pilot.open("01-buta")
    turn = 0
    while not pilot.game.finished:
        (player, helper)[turn % 2].step()
        turn += 1
        assert turn < 100
    assert not refused(pilot)


def test_a_helper_and_a_switch_player_finish_a_window_together(house: Build) -> None:
    pilot = house(**{"way.in": "two-switches", "helper.device": "mouse"})
    player, helper = TwoSwitchPlayer(pilot), PointerPlayer(pilot, seed=2)
    pilot.press("space")
    pilot.open("01-buta")
    for turn in range(100):
        if pilot.game.finished:
            break
        (player, helper)[turn % 2].step()
    assert pilot.game.finished and not refused(pilot)


def test_the_helper_can_be_set_in_the_options(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    player = KeyboardPlayer(pilot)
    player.put("helper.device", "keyboard")
    player.put("helper.may", "undo-and-rest")
    player.put("helper.may", "everything")
    assert pilot.house.profile[KNOWN["helper.device"]] == "keyboard"
