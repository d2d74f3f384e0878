"""Checklist row 13: after a press that counts none counts for half a second, in the presets for tremor and switches."""

from __future__ import annotations

import tomllib

import pytest

from games.access.choose.gate import COOL_DOWN
from games.shell.resources import shipped
from games.shell.tools.pilot import Pilot
from tests.conftest import Build

PRESETS = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in (shipped().assets / "profiles").glob("*.toml")}
COOLED = ("unsteady-hand", "one-switch", "two-switches", "first-switch")


def ignored(pilot: Pilot, mark: int) -> list[str]:
    return [str(line["reason"]) for line in pilot.since(mark, "ignored")]


def test_nobody_else_waits() -> None:
    assert COOL_DOWN.default == 0.0
    assert {name for name, chosen in PRESETS.items() if COOL_DOWN.name in chosen} == set(COOLED)


@pytest.mark.parametrize("name", COOLED)
def test_the_cool_down_of_a_preset_is_half_a_second(name: str) -> None:
    assert PRESETS[name][COOL_DOWN.name] == 0.5
    assert PRESETS[name].get("pointer.cool-down", 0.5) == 0.5


@pytest.mark.parametrize("gap", (0.05, 0.25, 0.4))
def test_a_second_press_that_comes_too_soon_does_nothing_and_stands_in_the_log(house: Build, gap: float) -> None:
    """Whichever switch it is: one hand strikes both."""
    pilot = house(**PRESETS["two-switches"])
    pilot.press("space")
    pilot.wait(2.0)
    mark = len(pilot.lines)
    pilot.press("space", held=0.02)
    pilot.wait(gap)
    pilot.press("enter", held=0.02)
    assert not pilot.since(mark, "choice") and ignored(pilot, mark) == ["pause"]
    pilot.wait(0.6)
    pilot.press("enter")
    assert len(pilot.lines) > mark and ignored(pilot, mark) == ["pause"]


def test_a_key_beside_an_unsteady_pointer_waits_too(house: Build) -> None:
    pilot = house(**{**PRESETS["unsteady-hand"], "way.in": "keys"})
    pilot.press("tab")
    pilot.wait(2.0)
    mark = len(pilot.lines)
    pilot.press("right", held=0.02)
    pilot.wait(0.1)
    pilot.press("enter", held=0.02)
    assert not pilot.since(mark, "choice") and ignored(pilot, mark) == ["pause"]
