"""Gamepads through SDL itself: they come and go at any time, sticks mean what they show, nothing is asked at rest."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ["SDL_JOYSTICK_ALLOW_BACKGROUND_EVENTS"] = "1"

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from games.access.choose.sticks import DEAD_ZONE, Sticks
from games.access.inputs import Axis, Blur, Input, Press, Release
from games.core.settings import Profile
from games.shell.app import App
from games.shell.pads import BUTTONS, Pads
from games.shell.start import launch_of
from games.shell.tools.pilot import Pilot, letters
from games.shell.tools.players.player import last_highlight
from tests.conftest import Build

CONTROLLER, PLAIN = 1, 0
UP, RIGHT = 1, 2
"""SDL's numbers: kinds of joystick, directions of a hat."""


def library() -> ctypes.CDLL:
    """The SDL that pygame itself uses."""
    found = find_spec("pygame")
    assert found is not None and found.origin is not None
    folder = Path(found.origin).parent
    names = (folder.parent / "pygame_ce.libs", "libSDL2-2*"), (folder, "SDL2.dll"), (folder / ".dylibs", "libSDL2-2*")
    sdl = ctypes.CDLL(str(next(path for place, name in names for path in place.glob(name))))
    sdl.SDL_JoystickFromInstanceID.restype = ctypes.c_void_p
    sdl.SDL_JoystickSetVirtualButton.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8]
    sdl.SDL_JoystickSetVirtualAxis.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int16]
    sdl.SDL_JoystickSetVirtualHat.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8]
    return sdl


class Table:
    """Where gamepads are plugged in; `said` is what came of it, in order."""

    def __init__(self) -> None:
        self.sdl, self.pads, self.said = library(), Pads(), list[Input]()
        self.pads.begin()
        self.listen()

    def plug(self, kind: int = CONTROLLER, buttons: int = 15) -> int:
        """Another gamepad, by its number in the order they came; it keeps it until one before it leaves."""
        index = int(self.sdl.SDL_JoystickAttachVirtual(kind, 6, buttons, 1))
        assert index >= 0
        self.listen()
        return index

    def pull(self, index: int) -> None:
        assert self.sdl.SDL_JoystickDetachVirtual(index) == 0

    def _handle(self, index: int) -> ctypes.c_void_p:
        instance = self.sdl.SDL_JoystickGetDeviceInstanceID(index)
        return ctypes.c_void_p(self.sdl.SDL_JoystickFromInstanceID(instance))

    def button(self, index: int, number: int, down: bool) -> None:
        self.sdl.SDL_JoystickSetVirtualButton(self._handle(index), number, int(down))

    def axis(self, index: int, number: int, value: float) -> None:
        self.sdl.SDL_JoystickSetVirtualAxis(self._handle(index), number, int(value * 32767))

    def hat(self, index: int, value: int) -> None:
        self.sdl.SDL_JoystickSetVirtualHat(self._handle(index), 0, value)

    def listen(self) -> list[Input]:
        """What the devices said since the last time."""
        pygame.event.pump()
        events = pygame.event.get()
        self.pads.look(events)
        heard = [said for event in events for said in self.pads.inputs_of(event)]
        self.said += heard
        return heard

    def news(self) -> list[str]:
        return [text.id for text in self.pads.news(Profile(), ("space", "enter"))]


@pytest.fixture
def table() -> Iterator[Table]:
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    made = Table()
    yield made
    for index in reversed(range(pygame.joystick.get_count())):
        made.sdl.SDL_JoystickDetachVirtual(index)
    made.listen()
    from pygame._sdl2 import controller

    controller.quit()
    pygame.joystick.quit()


def play(pilot: Pilot, heard: list[Input]) -> None:
    for said in heard:
        pilot.hear(said)


# --- coming, going, pressing


def test_a_gamepad_works_from_the_moment_it_is_plugged_in(table: Table, house: Build) -> None:
    pilot = house()
    pad = table.plug()
    play(pilot, table.said)
    assert pilot.house.play.way == "ask", "a gamepad that only came was read as a press"
    for down in (True, False):
        table.button(pad, BUTTONS.index("pad-down"), down)
        play(pilot, table.listen())
        pilot.wait(0.5)
    assert pilot.house.play.way == "keys"
    table.button(pad, 0, True)
    play(pilot, table.listen())
    assert [line["target"] for line in pilot.since(0, "choice")] == ["preset/pointer"]


@pytest.mark.parametrize("number", [n for n, name in enumerate(BUTTONS[:15]) if name])
def test_every_button_has_its_name(table: Table, number: int) -> None:
    pad = table.plug()
    table.button(pad, number, True)
    assert table.listen() == [Press(BUTTONS[number], "pad-1")]
    table.button(pad, number, False)
    assert table.listen() == [Release(BUTTONS[number], "pad-1")]


def test_the_button_with_the_makers_sign_is_the_systems(table: Table) -> None:
    pad = table.plug()
    table.button(pad, BUTTONS.index(""), True)
    assert table.listen() == []


def test_a_gamepad_that_is_pulled_out_lets_go_of_what_it_held_and_chooses_nothing(table: Table) -> None:
    pad = table.plug()
    table.button(pad, 0, True)
    table.listen()
    table.pull(pad)
    assert table.listen() == [Blur("pad-1")], "SDL's own releases were taken for the player's"
    assert table.pads.count == 0 and table.news()[-1] == "buttons/pad-gone"


def test_it_is_said_that_a_gamepad_came_or_left_but_not_of_those_that_were_there(table: Table) -> None:
    pad = table.plug()
    assert table.news() == ["buttons/pad-came"]
    table.pull(pad)
    table.listen()
    table.plug()
    assert table.news() == ["buttons/pad-gone", "buttons/pad-came"]
    later = Pads()
    later.begin()
    assert [text.id for text in later.news(Profile(), ("space", "enter"))] == []


def test_one_of_two_leaves_and_the_other_keeps_its_name_and_what_it_holds(table: Table) -> None:
    first, second = table.plug(), table.plug()
    table.button(second, 0, True)
    assert table.listen() == [Press("pad-a", "pad-2")]
    table.pull(first)
    assert table.listen() == [Blur("pad-1")]
    table.button(0, 0, False)
    assert table.listen() == [Release("pad-a", "pad-2")]
    again = table.plug()
    table.button(again, 1, True)
    assert table.listen() == [Press("pad-b", "pad-1")]


def test_two_players_press_in_one_frame(table: Table) -> None:
    first, second = table.plug(), table.plug()
    table.button(first, 0, True)
    table.button(second, 1, True)
    assert set(table.listen()) == {Press("pad-a", "pad-1"), Press("pad-b", "pad-2")}


def test_a_joystick_that_sdl_does_not_know_plays_too(table: Table) -> None:
    stick = table.plug(PLAIN, buttons=4)
    assert not [said for said in table.listen() if isinstance(said, Axis) and said.value]
    table.hat(stick, RIGHT)
    table.button(stick, 0, True)
    assert set(table.listen()) == {Press("pad-right", "pad-1"), Press("pad-a", "pad-1")}
    table.hat(stick, UP)
    assert table.listen() == [Release("pad-right", "pad-1"), Press("pad-up", "pad-1")]
    table.axis(stick, 0, -1.0)
    assert Axis("left-x", pytest.approx(-1.0, abs=0.01), "pad-1") in table.listen()  # type: ignore[arg-type]


def test_nothing_is_said_while_nothing_happens(table: Table) -> None:
    table.plug()
    table.listen()
    assert all(not table.listen() for _ in range(100))
    assert Pads().filenos == [] and Pads().count == 0


def test_before_it_begins_no_gamepad_costs_anything() -> None:
    pads = Pads()
    assert not list(pads.inputs_of(pygame.Event(pygame.JOYDEVICEADDED, device_index=0)))
    assert "pygame._sdl2.controller" not in sys.modules or pads.count == 0


def test_the_program_itself_takes_a_gamepad_in_and_lets_it_go(tmp_path: Path) -> None:
    """From the first page of all: pressed, pulled out with the button down, put back, pressed again."""
    launch = launch_of(["--data", str(tmp_path), "--log", str(tmp_path / "log.jsonl")])
    assert launch is not None
    now = [0.0]
    app = App(replace(launch, silent=True), clock=lambda: now[0])
    app.draw(0.0)
    assert app.pads.count == 0 and app.pads.filenos == [], "gamepads were looked for before the first picture"
    table = Table.__new__(Table)
    table.sdl, table.pads, table.said = library(), app.pads, []
    app.pads.begin()

    def frame() -> None:
        now[0] += 1.0
        pygame.event.pump()
        app.hear(now[0])
        app.pump(now[0])

    frame()
    pad = int(table.sdl.SDL_JoystickAttachVirtual(CONTROLLER, 6, 15, 1))
    frame()
    for number in (BUTTONS.index("pad-down"), BUTTONS.index("pad-down"), 0):
        table.button(pad, number, True)
        frame()
        table.button(pad, number, False)
        frame()
    assert app.house.profile.chosen and app.house.play.way == "keys"
    depth = len(app.house.screens)
    table.button(pad, 1, True)
    table.pull(pad)
    frame()
    assert app.pads.count == 0 and len(app.house.screens) == depth
    assert "The gamepad is gone." in " ".join(app.teller.captions.showing)
    pad = int(table.sdl.SDL_JoystickAttachVirtual(CONTROLLER, 6, 15, 1))
    frame()
    table.button(pad, 0, True)
    frame()
    assert len(app.house.screens) == depth + 1
    table.pull(pad)
    app.close()
    letters.cache_clear()


# --- sticks and triggers


def pressed(sticks: Sticks, *values: tuple[str, float]) -> list[Input]:
    return [out for axis, value in values for out in sticks.take(Axis(axis, value, "pad-1"))]


def test_a_stick_pushed_through_sdl_moves_and_comes_back(table: Table) -> None:
    sticks, pad = Sticks(), table.plug()
    assert not [out for said in table.said if isinstance(said, Axis) for out in sticks.take(said)]
    table.axis(pad, 0, 0.9)
    (push,) = table.listen()
    assert isinstance(push, Axis) and sticks.take(push) == (Press("pad-right", "pad-1"),)
    table.axis(pad, 0, 0.0)
    (back,) = table.listen()
    assert isinstance(back, Axis) and sticks.take(back) == (Release("pad-right", "pad-1"),)


def test_a_trigger_that_stands_half_pressed_when_it_is_opened_means_nothing(table: Table) -> None:
    sticks, pad = Sticks(), table.plug()
    opened = {said.axis: said.value for said in table.said if isinstance(said, Axis)}
    assert "left-trigger" in opened
    assert not pressed(sticks, ("left-trigger", 0.5), ("left-trigger", 0.6), ("left-trigger", 1.0))
    assert pressed(sticks, ("left-trigger", 0.0), ("left-trigger", 0.9)) == [Press("pad-left-trigger", "pad-1")]
    table.pull(pad)
    sticks.forget("pad-1")
    assert not pressed(sticks, ("left-trigger", 0.9))


def test_a_stick_within_the_dead_zone_means_nothing() -> None:
    for choice in DEAD_ZONE.choices:
        zone = float(choice) / 100
        sticks = Sticks(zone)
        assert not pressed(sticks, ("left-x", zone), ("left-y", -zone), ("left-x", 0.0))
        assert pressed(sticks, ("left-x", zone + 0.11)) == [Press("pad-right", "pad-1")]
        assert pressed(sticks, ("left-x", 0.0)) == [Release("pad-right", "pad-1")]
    assert min(map(float, DEAD_ZONE.choices)) == 0.0 and max(map(float, DEAD_ZONE.choices)) == 60.0


def test_a_hand_that_trembles_at_the_edge_of_the_dead_zone_presses_once() -> None:
    sticks = Sticks(0.3)
    assert len(pressed(sticks, *(("left-x", 0.41 if n % 2 else 0.36) for n in range(20)))) == 1


def test_a_slanting_stick_goes_where_it_leans_most_and_does_not_flutter() -> None:
    sticks = Sticks(0.3)
    assert pressed(sticks, ("left-x", 0.8), ("left-y", 0.85)) == [Press("pad-right", "pad-1")]
    assert pressed(sticks, ("left-x", 0.3)) == [Release("pad-right", "pad-1"), Press("pad-down", "pad-1")]


AXES = ("left-x", "left-y", "right-x", "left-trigger", "x", "")


@given(st.lists(st.tuples(st.sampled_from(AXES), st.floats()), max_size=60))
def test_whatever_a_stick_says_presses_and_releases_come_in_turn(story: list[tuple[str, float]]) -> None:
    sticks, down = Sticks(), set[str]()
    for said in pressed(sticks, *story):
        assert isinstance(said, Press | Release)
        if isinstance(said, Press):
            down.add(said.button)
        else:
            assert said.button in down
    assert len(down) <= 6


# --- pulled out in the middle of play


@pytest.mark.parametrize("way", ("keys", "one-switch", "two-switches"))
def test_pulled_out_with_a_button_down_and_put_back_it_plays_on(house: Build, way: str) -> None:
    pilot = house(**{"way.in": way})
    pilot.press("pad-a", "pad-1") if way != "keys" else pilot.press("pad-down", "pad-1")
    pilot.wait(1.0)
    pilot.hear(Press("pad-right" if way == "keys" else "pad-a", "pad-1"))
    mark = len(pilot.lines)
    pilot.hear(Blur("pad-1"))
    pilot.wait(30.0)
    assert not pilot.since(mark, "choice")
    pilot.press("pad-right" if way == "keys" else "pad-a", "pad-1")
    pilot.wait(1.0)
    assert pilot.since(mark, "highlight", "choice")


def test_what_a_keyboard_holds_is_not_touched_when_a_gamepad_leaves(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "press.acceptance": 1.0})
    pilot.hear(Press("enter"))
    pilot.hear(Press("pad-b", "pad-1"))
    pilot.wait(0.5)
    pilot.hear(Blur("pad-1"))
    pilot.wait(5.0)
    assert len(pilot.since(0, "choice")) == 1, "the key that was held all the while did not count"


def test_a_stick_that_is_pulled_out_while_it_leans_moves_no_more(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "pad.repeat": 0.3})
    pilot.press("pad-down", "pad-1")
    pilot.wait(1.0)
    pilot.hear(Axis("left-x", 1.0, "pad-1"))
    pilot.wait(1.0)
    pilot.hear(Blur("pad-1"))
    here = last_highlight(pilot, "focus")
    pilot.wait(10.0)
    assert last_highlight(pilot, "focus") == here
