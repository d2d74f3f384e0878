"""How a first press is read: said aloud, acted on, and taken back by Undo; and any key may be the switch."""

from __future__ import annotations

import pytest

from games.access.inputs import Blur, PointAt, Press, Release, Touch
from games.core.game import Text
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.player import last_highlight
from tests.conftest import Build


def chosen(pilot: Pilot) -> list[str]:
    return [line["target"] for line in pilot.since(0, "choice")]


def read_as(pilot: Pilot) -> list[str]:
    """What the house said it took the first press for."""
    return [line["thing"] for line in pilot.since(0, "event") if line.get("thing", "").startswith("way/")]


def chatter(pilot: Pilot, button: str, device: str = "keyboard", times: int = 3) -> None:
    """A worn contact: the same button again every 10 ms."""
    for _ in range(times):
        pilot.hear(Press(button, device))
        pilot.wait(0.005)
        pilot.hear(Release(button, device))
        pilot.wait(0.005)


def test_nothing_is_asked_and_nothing_moves_before_the_first_press(house: Build) -> None:
    pilot = house()
    pilot.wait(600.0)
    assert pilot.house.play.way == "ask" and not chosen(pilot) and not pilot.since(0, "highlight")


def test_space_before_anything_else_starts_the_light_and_chooses_nothing(house: Build) -> None:
    pilot = house()
    pilot.wait(1.0)
    pilot.press("space")
    assert pilot.house.play.way == "one-switch" and not chosen(pilot)
    pilot.wait(0.6)
    assert last_highlight(pilot, "scan")
    pilot.press("space")
    assert pilot.house.play.way == "one-switch"


def test_enter_during_that_scan_makes_it_two_switches_without_any_timing(house: Build) -> None:
    pilot = house()
    pilot.press("space")
    pilot.wait(1.0)
    pilot.press("enter")
    assert pilot.house.play.way == "two-switches" and not chosen(pilot)
    assert pilot.house.play.due() is None
    here = last_highlight(pilot, "scan")
    pilot.wait(600.0)
    assert last_highlight(pilot, "scan") == here
    pilot.press("space")
    assert last_highlight(pilot, "scan") != here


@pytest.mark.parametrize("key", ("left", "right", "up", "down", "tab", "back-tab", "enter"))
def test_an_arrow_tab_or_enter_means_keyboard_and_chooses_nothing_yet(house: Build, key: str) -> None:
    pilot = house()
    pilot.press(key)
    assert pilot.house.play.way == "keys" and not chosen(pilot)
    assert last_highlight(pilot, "focus") == [pilot.offer.items[0].id]


@pytest.mark.parametrize("key", ("left", "tab"))
def test_an_arrow_or_tab_during_a_scan_means_keyboard_after_all(house: Build, key: str) -> None:
    pilot = house()
    pilot.press("space")
    pilot.wait(1.0)
    pilot.press(key)
    assert pilot.house.play.way == "keys" and not chosen(pilot)


def test_a_key_that_stands_for_nothing_is_read_as_nothing(house: Build) -> None:
    pilot = house()
    for key in ("q", "f5", "left-shift", "escape", "7"):
        pilot.press(key)
    assert pilot.house.play.way == "ask" and not chosen(pilot)


@pytest.mark.parametrize(
    ("keys", "way"), [(["space"], "one-switch"), (["space", "enter"], "two-switches"), (["down"], "keys")]
)
def test_what_a_press_was_read_as_is_said_shown_and_taken_back_by_undo(house: Build, keys: list[str], way: str) -> None:
    pilot = house()
    for key in keys:
        pilot.wait(1.0)
        pilot.press(key)
    words = next(line["text"] for line in reversed(pilot.lines) if line.get("thing") == f"way/{way}")
    for kind in ("say", "caption"):
        assert words in [line["text"] for line in pilot.since(0, kind)]
    reach_undo(pilot, way)
    assert pilot.house.play.way == "ask" and pilot.house.play.due() is None
    forgotten = [line["text"] for line in pilot.since(0, "say")][-1]
    assert forgotten == "Your way of playing is open again. Press a key, or point."
    pilot.wait(1.0)
    pilot.press("tab")
    assert pilot.house.play.way == "keys"


def reach_undo(pilot: Pilot, way: str) -> None:
    """Chooses Undo with the very hands that were read."""
    for _ in range(400):
        if way == "keys" and last_highlight(pilot, "focus") == ["command/undo"]:
            return pilot.press("enter")
        lit = last_highlight(pilot, "scan")
        if way != "keys" and "command/undo" in lit:
            pilot.wait(0.6)
            pilot.press("space" if way == "one-switch" else "enter")
            if lit == ["command/undo"]:
                return None
        elif way == "one-switch":
            pilot.wake(5.0)
        else:
            pilot.wait(0.6)
            pilot.press("tab" if way == "keys" else "space")
    raise AssertionError("Undo was never come to")


def test_undo_takes_a_choice_back_before_it_forgets_a_way(house: Build) -> None:
    pilot = house()
    pilot.press("down")
    pilot.open("01-buta")
    empty = pilot.game
    pilot.wait(1.0)
    pilot.house.play.choose("pane/left-sky", pilot.now)
    pilot.house.play.choose("command/undo", pilot.now)
    assert pilot.game == empty and pilot.house.play.way == "keys"
    pilot.house.play.choose("command/undo", pilot.now)
    assert pilot.house.play.way == "ask"


@pytest.mark.parametrize("before", ([], ["space"], ["space", "enter"], ["down"]))
def test_a_pointer_and_a_finger_are_always_live_beside(house: Build, before: list[str]) -> None:
    for finger in (False, True):
        pilot = house()
        for key in before:
            pilot.press(key)
            pilot.wait(1.0)
        way = pilot.house.play.way
        at = pilot.offer["page/more-presets"].region.anchor
        pilot.tap(at) if finger else pilot.click(at)
        assert chosen(pilot) == ["page/more-presets"]
        assert pilot.house.play.way == way


def test_a_way_in_that_a_profile_names_is_not_read_anew(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch"})
    pilot.wait(1.0)
    for key in ("down", "tab", "enter"):
        pilot.press(key)
        pilot.wait(0.5)
    assert pilot.house.play.way == "one-switch" and not read_as(pilot) and not chosen(pilot)


OWN = [(key, key) for key in ("k", "f7", "left", "enter", "7")]
ANY = [("any", key) for key in ("space", "enter", "left", "tab", "q", "f12", "left-shift")]


@pytest.mark.parametrize(("switch", "key"), OWN + ANY)
def test_any_key_or_every_key_at_all_may_be_the_switch(house: Build, switch: str, key: str) -> None:
    pilot = house(**{"switch.first": switch})
    pilot.wait(1.0)
    pilot.press(key)
    assert pilot.house.play.way == "one-switch" and not chosen(pilot)
    pilot.wait(1.0)
    lit = last_highlight(pilot, "scan")
    pilot.press(key)
    assert pilot.house.play.way == "one-switch" and chosen(pilot) == lit


def test_a_key_pressed_on_its_page_becomes_the_switch(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch"})
    pilot.house.request("setting/switch.first")
    pilot.house.play.choose("capture/key", pilot.now)
    assert pilot.heard()[-1] == pilot.words.spoken(Text.of("icheri/press-the-key"))
    pilot.press("k")
    assert pilot.house.profile.word(pilot.house.known["switch.first"]) == "k"
    assert not [target for target in chosen(pilot) if target != "capture/key"]
    pilot.wait(1.0)
    pilot.press("k")
    pilot.wait(1.0)
    assert last_highlight(pilot, "scan")
    pilot.press("space")
    assert chosen(pilot) == ["capture/key"]


def test_a_key_that_cannot_be_a_switch_is_told_and_the_old_one_stays(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch"})
    pilot.house.request("setting/switch.first")
    pilot.house.play.choose("capture/key", pilot.now)
    pilot.press("print-screen")
    assert pilot.heard()[-1] == pilot.words.spoken(Text.of("icheri/key-not-possible"))
    assert pilot.house.profile.word(pilot.house.known["switch.first"]) == "space"
    assert pilot.house.play.listening is None


# --- a worn switch, a lost window


@pytest.mark.parametrize("first", ("enter", "down", "tab"))
def test_a_first_press_that_bounces_counts_once(house: Build, first: str) -> None:
    pilot = house()
    chatter(pilot, first)
    assert read_as(pilot) == ["way/keys"] and not chosen(pilot)
    assert last_highlight(pilot, "focus") == [pilot.offer.items[0].id]


def test_a_second_switch_that_bounces_when_it_is_first_pressed_counts_once(house: Build) -> None:
    pilot = house()
    pilot.press("space")
    pilot.wait(1.0)
    chatter(pilot, "enter")
    assert pilot.house.play.way == "two-switches" and not chosen(pilot)


@pytest.mark.parametrize("acceptance", (0.0, 0.5))
def test_a_first_press_that_is_held_counts_once(house: Build, acceptance: float) -> None:
    pilot = house(**{"press.acceptance": acceptance})
    pilot.press("enter", held=5.0)
    assert read_as(pilot) == ["way/keys"] and not chosen(pilot)


def test_a_press_that_changes_a_setting_and_bounces_counts_once(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.house.request("setting/look.text-size")
    while last_highlight(pilot, "focus") != ["step/less"]:
        pilot.press("tab")
        pilot.wait(0.3)
    pilot.house.use(pilot.house.profile.put(pilot.house.known["look.text-size"], 200.0))
    pilot.house.refresh()
    while last_highlight(pilot, "focus") != ["step/less"]:
        pilot.press("tab")
        pilot.wait(0.3)
    chatter(pilot, "enter")
    assert chosen(pilot) == ["step/less"]
    assert last_highlight(pilot, "focus") == ["step/less"], "the focus jumped away from what was chosen"


def test_a_mouse_button_that_bounces_does_not_choose_on_the_next_screen(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.hear(PointAt(pilot.offer["game/stained_glass"].region.anchor))
    chatter(pilot, "mouse-1", "mouse")
    assert chosen(pilot) == ["game/stained_glass"]


def test_a_press_that_ends_a_rest_and_bounces_chooses_nothing(house: Build) -> None:
    for button, device in (("enter", "keyboard"), ("mouse-1", "mouse")):
        pilot = house(**{"way.in": "keys"})
        pilot.open("01-buta")
        pilot.hear(PointAt(pilot.offer["pane/left-sky"].region.anchor))
        pilot.house.play.choose("command/rest", pilot.now)
        pilot.wait(5.0)
        chatter(pilot, button, device)
        assert not pilot.house.play.resting and chosen(pilot) == ["command/rest"]


def test_a_lost_window_lets_go_of_a_held_mouse_button_without_effect(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    at = pilot.offer["game/stained_glass"].region.anchor
    pilot.hear(PointAt(at))
    pilot.hear(Press("mouse-1", "mouse"))
    pilot.hear(Blur())
    pilot.wait(1.0)
    pilot.hear(Release("mouse-1", "mouse"))
    assert not chosen(pilot)
    pilot.wait(1.0)
    pilot.click(at)
    assert chosen(pilot) == ["game/stained_glass"]


def test_a_finger_that_never_came_up_does_not_deafen_the_screen(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    at = pilot.offer["game/stained_glass"].region.anchor
    pilot.hear(Touch(1, "down", at))
    pilot.hear(Blur())
    pilot.wait(1.0)
    pilot.tap(at, finger=2)
    assert chosen(pilot) == ["game/stained_glass"]


@pytest.mark.parametrize(("way", "key"), [("keys", "enter"), ("one-switch", "space"), ("two-switches", "enter")])
def test_a_key_held_while_the_window_was_lost_does_nothing_until_it_is_let_go(house: Build, way: str, key: str) -> None:
    pilot = house(**{"way.in": way})
    pilot.press("space" if way != "keys" else "right")
    pilot.wait(1.0)
    pilot.hear(Press(key))
    pilot.hear(Blur())
    mark = len(pilot.lines)
    for _ in range(5):
        pilot.hear(Press(key))
        pilot.wait(0.3)
    assert not pilot.since(mark, "choice", "highlight"), "a key held all the while counted"
    pilot.hear(Release(key))
    pilot.wait(1.0)
    pilot.press(key)
    assert pilot.since(mark, "choice", "highlight"), "the key stayed dead after it was let go"
