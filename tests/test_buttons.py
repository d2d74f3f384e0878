"""Which button does what: any mapping can be played, conflicts are told, words name the buttons that are so now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from games.access.choose.arrows import Arrows
from games.access.choose.buttons import (
    ACTIONS,
    BUTTONS,
    KEY_CHOOSE,
    KEYS,
    LETTERS,
    MOVES,
    NEVER,
    PAD,
    PAD_BUTTONS,
    USUAL,
    USUAL_BUTTONS,
    button_name,
    is_button,
    mapped,
    meanings,
    prompts,
)
from games.access.choose.gate import Gate
from games.access.choose.intent import Choose, Intent, Mark, Refuse
from games.access.choose.scan_settings import switches
from games.access.inputs import Blur, Press, Release
from games.core.settings import Profile
from games.shell.devices import button_of, inputs_of
from games.shell.page import value_now
from games.shell.start import launch_of
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.keys import KeyboardPlayer
from games.shell.tools.players.pad import PadPlayer
from games.shell.tools.players.player import last_highlight
from games.shell.tools.players.switch import SwitchPlayer
from tests.conftest import Build
from tests.offers import down, grid, row, squares, up

PLAYERS: dict[str, type[KeyboardPlayer]] = {"keys": KeyboardPlayer, "pad": PadPlayer}


def remapped(page: str) -> st.SearchStrategy[list[tuple[str, str]]]:
    """Any settings of any actions of a page, in any order, conflicts and all."""
    ladder = KEYS if page == "keys" else PAD
    return st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(ladder)), max_size=24)


def profile_of(page: str, wishes: list[tuple[str, str]]) -> Profile:
    profile = Profile()
    for action, button in wishes:
        profile = profile.put(KNOWN[f"{page}.{action}"], button)
    return profile


def chosen(pilot: Pilot) -> list[str]:
    return [line["target"] for line in pilot.since(0, "choice")]


# --- the mapping


@pytest.mark.parametrize("page", USUAL_BUTTONS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_action_always_has_a_button_and_every_button_one_action(page: str, data: st.DataObject) -> None:
    found = mapped(profile_of(page, data.draw(remapped(page))), page)
    assert set(found) == set(ACTIONS) and all(found.values())
    buttons = [button for own in found.values() for button in own]
    assert len(set(buttons)) == len(buttons) and not set(buttons) & set(NEVER)


@pytest.mark.parametrize("page", USUAL_BUTTONS)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_what_was_set_last_is_what_the_button_does(page: str, data: st.DataObject) -> None:
    ladder = KEYS[1:] if page == "keys" else PAD_BUTTONS
    action, button = data.draw(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(ladder)))
    profile = profile_of(page, [*data.draw(remapped(page)), (action, button)])
    assert mapped(profile, page)[action] == (button,)


def test_what_a_screen_reader_holds_can_never_be_mapped() -> None:
    assert not set(NEVER) & {*KEYS, *PAD, *BUTTONS}
    pygame.display.init()
    for key in (pygame.K_CAPSLOCK, pygame.K_INSERT, pygame.K_KP0):
        event = pygame.Event(pygame.KEYDOWN, key=key, mod=0, scancode=0)
        assert not list(inputs_of(event, (100, 100)))


def test_letters_have_their_place_on_a_russian_keyboard_too() -> None:
    assert button_of(ord("р"), 0, pygame.KSCAN_H) == "h"
    assert button_of(pygame.K_h, 0, pygame.KSCAN_H) == "h"
    assert button_of(ord("ə"), 0, pygame.KSCAN_APOSTROPHE) == "apostrophe"


def test_letters_can_be_switched_off_but_never_what_is_needed() -> None:
    profile = Profile().put(LETTERS, False).put(KEY_CHOOSE, "k")
    found = meanings(profile)
    assert found["k"] == "choose" and "h" not in found and "r" not in found
    assert meanings(Profile())["h"] == "hint"


def test_one_who_loses_a_button_keeps_the_rest_of_the_usual_ones_or_gets_the_one_that_is_free() -> None:
    keys = mapped(profile_of("keys", [("hint", "enter")]), "keys")
    assert keys["hint"] == ("enter",) and keys["choose"] == ("space",)
    pad = mapped(profile_of("pad", [("hint", "pad-a")]), "pad")
    assert pad["hint"] == ("pad-a",) and pad["choose"] == ("pad-y",)
    back = mapped(profile_of("pad", [("hint", "pad-a"), ("hint", USUAL)]), "pad")
    assert back == mapped(Profile(), "pad")


def test_every_button_has_a_name_of_its_own(house: Build) -> None:
    pilot = house()
    for buttons in (BUTTONS, KEYS[1:], PAD_BUTTONS):
        names = [pilot.words(button_name(button)) for button in buttons]
        assert len(set(names)) == len(names)
    assert not pilot.words.missing


# --- a player with nothing but that mapping


@pytest.mark.parametrize("page", USUAL_BUTTONS)
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_mapping_finishes_a_window_and_comes_back_to_its_page(house: Build, page: str, data: st.DataObject) -> None:
    chosen = dict(data.draw(remapped(page)))
    pilot = house(**{f"{page}.{action}": button for action, button in chosen.items()}, **{"way.in": "keys"})
    player = PLAYERS[page](pilot, seed=len(chosen))
    pilot.open("01-buta")
    player.finish()
    player.choose("command/leave")
    player.errand(f"setting/{page}.choose")
    assert "capture/key" in pilot.offer


# --- setting a button by pressing it


def page_of_setting(house: Build, name: str, **chosen: object) -> Pilot:
    pilot = house(**{"way.in": "keys", **chosen})
    pilot.house.request(f"setting/{name}")
    pilot.house.play.choose("capture/key", pilot.now)
    pilot.wait(1.0)
    return pilot


def test_a_key_pressed_on_its_page_does_the_action_and_nothing_else_yet(house: Build) -> None:
    pilot = page_of_setting(house, "keys.choose")
    pilot.press("k")
    assert pilot.house.profile[KEY_CHOOSE] == "k"
    assert chosen(pilot) == ["capture/key"]
    assert pilot.heard()[-1] == "Key for choosing: key K."


def test_who_had_a_key_before_is_told_with_the_one_it_has_now(house: Build) -> None:
    pilot = page_of_setting(house, "pad.hint")
    pilot.press("pad-a", "pad-1")
    assert pilot.heard()[-1] == "Button for a hint: button A. Button for choosing: now button Y."
    assert pilot.words(value_now(KNOWN["pad.choose"], pilot.house.profile)) == "button Y"


def test_escape_can_be_another_key_and_still_leads_back(house: Build) -> None:
    pilot = page_of_setting(house, "keys.back")
    pilot.press("backspace")
    pilot.wait(1.0)
    depth = len(pilot.house.screens)
    pilot.press("escape")
    assert len(pilot.house.screens) == depth
    pilot.press("backspace")
    assert len(pilot.house.screens) == depth - 1


def test_a_button_of_the_gamepad_sets_the_gamepad_whatever_page_is_open(house: Build) -> None:
    pilot = page_of_setting(house, "keys.undo")
    pilot.press("pad-misc", "pad-1")
    assert pilot.house.profile.word(KNOWN["pad.undo"]) == "pad-misc"
    assert not pilot.house.profile.has(KNOWN["keys.undo"])


def test_what_cannot_be_used_is_told_and_the_old_key_stays(house: Build) -> None:
    pilot = page_of_setting(house, "keys.hint")
    pilot.press("print-screen")
    assert pilot.heard()[-1] == "That key or button cannot be used here."
    assert not pilot.house.profile.has(KNOWN["keys.hint"])


def test_one_switch_alone_sets_a_key_step_by_step_and_by_pressing_it(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch", "scan.interval": 1.0})
    player = SwitchPlayer(pilot)
    pilot.wait(1.0)
    pilot.press("space")
    player.put("keys.hint", "b")
    assert pilot.house.profile.word(KNOWN["keys.hint"]) == "b"
    player.errand("setting/keys.rest")
    player.choose("capture/key")
    pilot.press("space")
    assert not pilot.house.profile.has(KNOWN["keys.rest"]), "the player's own switch was taken away"
    assert pilot.heard()[-1] == "That is your switch. Nothing has changed."
    player.choose("capture/key")
    pilot.press("f4")
    assert pilot.house.profile.word(KNOWN["keys.rest"]) == "f4"


def test_a_switch_that_takes_the_others_button_says_so(house: Build) -> None:
    pilot = house(**{"way.in": "two-switches"})
    pilot.house.request("setting/switch.first")
    pilot.house.play.choose("capture/key", pilot.now)
    pilot.press("enter")
    assert pilot.heard()[-1] == "First switch: Enter. Second switch: now Space."
    assert switches(pilot.house.profile) == ("enter", "space")


def test_every_setting_of_a_button_can_be_set_by_pressing_it(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    for setting in KNOWN.values():
        if is_button(setting):
            pilot.house.request(f"setting/{setting.name}")
            pilot.house.play.choose("capture/key", pilot.now)
            pilot.wait(1.0)
            button = "pad-misc" if setting.page == "pad" else "f11"
            pilot.press(button, "pad-1" if setting.page == "pad" else "keyboard")
            assert pilot.house.profile.word(setting) == button
            pilot.house.leave()
    assert not pilot.words.missing


# --- the way back to the usual ones


def test_a_key_that_does_nothing_held_for_ten_seconds_brings_the_usual_ones_back(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "keys.choose": "f9", "switch.first": "k", "helper.device": "mouse"})
    pilot.hear(Press("q"))
    pilot.wait(9.9)
    assert pilot.house.profile[KEY_CHOOSE] == "f9"
    pilot.wait(0.2)
    assert pilot.house.profile[KEY_CHOOSE] == USUAL and switches(pilot.house.profile)[0] == "space"
    assert pilot.house.profile.word(KNOWN["helper.device"]) == "none"
    assert pilot.heard()[-1] == "The usual buttons are back." and not chosen(pilot)
    pilot.wait(600.0)
    assert pilot.heard()[-1] == "The usual buttons are back."
    assert pilot.house.play.due() is None


@pytest.mark.parametrize("button", ("f9", "k", "enter", "caps-lock"))
def test_a_button_that_does_something_may_be_rested_on(house: Build, button: str) -> None:
    pilot = house(**{"way.in": "one-switch", "keys.hint": "f9", "switch.first": "k"})
    pilot.hear(Press(button))
    pilot.wait(60.0)
    assert pilot.house.profile.word(KNOWN["switch.first"]) == "k"


def test_with_any_key_as_the_switch_no_key_brings_anything_back(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch", "switch.first": "any"})
    pilot.hear(Press("q"))
    pilot.wait(60.0)
    assert pilot.house.profile.word(KNOWN["switch.first"]) == "any"


def test_nothing_is_said_where_the_buttons_are_the_usual_ones(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    said = len(pilot.heard())
    pilot.hear(Press("q"))
    pilot.wait(60.0)
    assert len(pilot.heard()) == said


def test_a_window_that_is_left_while_a_key_is_held_changes_nothing(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "keys.choose": "f9"})
    pilot.hear(Press("q"))
    pilot.wait(5.0)
    pilot.hear(Blur())
    pilot.wait(60.0)
    assert pilot.house.profile[KEY_CHOOSE] == "f9"


def test_a_safe_start_has_the_usual_buttons_and_sizes_and_asks_the_way_in(tmp_path: Path) -> None:
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "default.toml").write_text(
        '"keys.choose" = "f12"\n"pad.back" = "pad-misc"\n"switch.first" = "x"\n"way.in" = "one-switch"\n'
        '"look.target-size" = 44.0\n"press.acceptance" = 3.0\n"language.words" = "az"\n'
    )
    plain, safe = launch_of(["--data", str(tmp_path)]), launch_of(["--data", str(tmp_path), "--safe"])
    assert plain is not None and plain.profile[KEY_CHOOSE] == "f12"
    assert safe is not None and dict(safe.profile.chosen) == {"language.words": "az"}


# --- words name the buttons that are so now


def test_the_words_of_a_first_press_name_its_device_and_its_buttons(house: Build) -> None:
    keys = house(**{"keys.choose": "k", "keys.left": "j"})
    keys.press("tab")
    said = "Keyboard. Move with key J, right arrow, up arrow, down arrow. Choose with key K. Undo takes this back."
    assert said in keys.heard()
    pad = house(**{"pad.choose": "pad-b"})
    pad.press("pad-b", "pad-1")
    assert "Gamepad. Move with the stick or its arrows. Choose with button B. Undo takes this back." in pad.heard()
    assert pad.house.play.way == "keys" and not chosen(pad)
    two = house(**{"switch.second": "m"})
    two.press("space")
    two.wait(1.0)
    two.press("m")
    assert "Two switches. Move with Space. Choose with key M." in two.heard()


def test_the_welcome_names_the_switch_and_what_moves(house: Build) -> None:
    pilot = house(begin=False, **{"switch.first": "m"})
    from games.shell import pages

    greeting = pilot.house.greeting(pages.welcome(pilot.house.profile))
    assert pilot.words(greeting) == "Salam! How do you want to play? Press key M or the arrows, or point."


def test_prompts_follow_the_device_that_was_used_last(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.press("right")
    assert pilot.house.play.ways.hands.device == "keyboard"
    pilot.press("pad-right", "pad-1")
    assert pilot.house.play.ways.hands.device == "pad"
    named = prompts(pilot.house.profile, pilot.house.play.ways.hands.device, ("space", "enter"))
    assert pilot.words(named["choose"]) == "button A"


# --- held keys, and the ends of lists


class Hands:
    """Presses keys one after the other."""

    def __init__(self, offer: object, **chosen: object) -> None:
        profile = Profile()
        for name, value in chosen.items():
            profile = profile.put(KNOWN[name.replace("_", ".", 1).replace("_", "-")], value)  # type: ignore[arg-type]
        self.keys, self.offer, self.now = Arrows(Gate(0.0, 0.0), profile), offer, 0.0
        self.keys.renew(offer, 0.0, "")  # type: ignore[arg-type]

    def press(self, button: str) -> tuple[Intent, ...]:
        self.now += 1.0
        heard = self.keys.take(down(button), self.offer, self.now)  # type: ignore[arg-type]
        self.keys.take(up(button), self.offer, self.now + 0.5)  # type: ignore[arg-type]
        return heard

    def hold(self, button: str, seconds: float) -> list[Intent]:
        self.now += 1.0
        out = list(self.keys.take(down(button), self.offer, self.now))  # type: ignore[arg-type]
        until = self.now + seconds
        while (due := self.keys.due()) is not None and due <= until:
            out += self.keys.tick(self.offer, due, False)  # type: ignore[arg-type]
        self.now = until
        self.keys.take(up(button), self.offer, until)  # type: ignore[arg-type]
        return out


def test_a_held_arrow_moves_once_unless_asked_to_go_on() -> None:
    assert len(Hands(row(9)).hold("right", 10.0)) == 1
    assert len(Hands(row(9), keys_repeat=1.0).hold("right", 3.5)) == 4
    assert len(Hands(row(9), pad_repeat=0.5).hold("pad-right", 1.1)) == 3
    assert len(Hands(row(9), pad_repeat=0.5).hold("right", 5.0)) == 1


@pytest.mark.parametrize("button", ("enter", "space", "escape", "h", "pad-a", "pad-b"))
def test_what_chooses_never_goes_on_by_itself(button: str) -> None:
    hands = Hands(squares({"a": (0, 0), "command/hint": (100, 0)}), keys_repeat=0.3, pad_repeat=0.3)
    assert len(hands.hold(button, 10.0)) == 1 and hands.keys.due() is None


@pytest.mark.parametrize("button", (*MOVES[:4], "tab"))
def test_nothing_is_due_once_a_key_is_let_go_or_the_window_is_left(button: str) -> None:
    hands = Hands(grid(5, 5), keys_repeat=0.3)
    hands.hold(button, 0.5)
    assert hands.keys.due() is None
    hands.keys.take(Press(button), hands.offer, 50.0)  # type: ignore[arg-type]
    hands.keys.take(Blur(), hands.offer, 50.1)  # type: ignore[arg-type]
    assert hands.keys.due() is None


def test_a_list_goes_on_at_its_other_end_and_a_grid_does_not() -> None:
    hands = Hands(row(4))
    hands.press("left")
    assert hands.keys.focus == "d"
    hands.press("right")
    assert hands.keys.focus == "a"
    assert isinstance(Hands(grid(3, 3)).press("left")[0], Refuse)
    assert isinstance(Hands(row(4), keys_wrap=False).press("left")[0], Refuse)
    column = Hands(squares({"a": (0, 0), "b": (0, 100), "c": (0, 200)}))
    column.press("up")
    assert column.keys.focus == "c"


# --- many devices at once


def test_two_presses_in_one_frame_both_count(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.press("right")
    pilot.wait(1.0)
    first = last_highlight(pilot, "focus")
    pilot.hear(Press("pad-right", "pad-1"))
    pilot.hear(Press("tab", "keyboard"))
    moved = [line["targets"] for line in pilot.since(0, "highlight")][-2:]
    assert len({*map(tuple, moved), tuple(first)}) == 3


def test_one_chooses_while_another_moves_in_the_same_frame(house: Build) -> None:
    """Both presses ripen in one tick; the mark of what is gone by then is passed over."""
    pilot = house(**{"way.in": "keys", "press.acceptance": 0.5})
    pilot.hear(Press("enter"))
    pilot.hear(Press("pad-down", "pad-1"))
    pilot.wait(1.0)
    assert len(chosen(pilot)) == 1
    pilot.hear(Release("enter"))
    pilot.hear(Release("pad-down", "pad-1"))
    pilot.press("tab", held=0.6)
    assert last_highlight(pilot, "focus")[0] in pilot.offer


@pytest.mark.parametrize("device", ("keyboard", "pad-1"))
def test_a_contact_that_bounces_for_five_milliseconds_counts_once(house: Build, device: str) -> None:
    pilot = house(**{"way.in": "keys"})
    button = "enter" if device == "keyboard" else "pad-a"
    for _ in range(4):
        pilot.hear(Press(button, device))
        pilot.wait(0.005)
        pilot.hear(Release(button, device))
        pilot.wait(0.005)
    assert len(chosen(pilot)) == 1


def test_a_switch_of_two_buttons_is_let_go_with_the_last_of_them(house: Build) -> None:
    """scanning.md section 1: it opens on the first press and closes on the last release."""
    pilot = house(**{"way.in": "one-switch"})
    pilot.press("space")
    pilot.wait(1.0)
    for said in (Press("pad-a", "pad-1"), Press("space"), Release("pad-a", "pad-1"), Press("f7"), Release("space")):
        pilot.hear(said)
        pilot.wait(0.1)
    assert len(chosen(pilot)) == 1
    pilot.hear(Release("f7"))


@pytest.mark.parametrize(("first", "second"), (("f7", "f8"), ("pad-a", "pad-b")))
def test_other_buttons_stand_for_the_switches(house: Build, first: str, second: str) -> None:
    device = "pad-1" if first.startswith("pad") else "keyboard"
    pilot = house(**{"way.in": "two-switches"})
    pilot.press(first, device)
    pilot.wait(1.0)
    lit = last_highlight(pilot, "scan")
    pilot.press(first, device)
    assert last_highlight(pilot, "scan") != lit
    pilot.wait(1.0)
    pilot.press(second, device)
    assert chosen(pilot)


def test_every_device_plays_on_without_a_change_of_mode(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    turns: list[Callable[[], None]] = [
        lambda: pilot.press("right"),
        lambda: pilot.press("pad-left", "pad-1"),
        lambda: pilot.press("pad-right", "pad-2"),
        lambda: pilot.click(pilot.offer["hub/options"].region.anchor),
        lambda: pilot.press("pad-b", "pad-2"),
        lambda: pilot.tap(pilot.offer["hub/options"].region.anchor),
        lambda: pilot.press("escape"),
    ]
    for turn in turns:
        mark = len(pilot.lines)
        turn()
        pilot.wait(1.0)
        assert pilot.since(mark, "highlight", "choice")
    assert chosen(pilot) == ["hub/options", "command/leave"] * 2


def test_letters_that_are_switched_off_do_nothing(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "keys.letters": False})
    for letter in "hrwltdup":
        pilot.press(letter)
        pilot.wait(0.5)
    assert not chosen(pilot)


def test_undo_and_rest_have_keys_of_their_own() -> None:
    offer = squares({"a": (0, 0), "command/undo": (100, 0), "command/rest": (200, 0)})
    assert Hands(offer).press("u") == (Choose("command/undo"),)
    assert Hands(offer).press("pad-start") == (Choose("command/rest"),)
    assert isinstance(Hands(offer).press("pad-right-shoulder")[0], Mark)
