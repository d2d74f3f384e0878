"""The settings of scanning: every time with its whole range, every choice by name (scanning.md, section 4)."""

from __future__ import annotations

import pytest

from tests.switch import SETTINGS


@pytest.mark.parametrize(
    ("name", "least", "most", "default"),
    [
        ("scan.interval", 0.2, 15.0, 1.5), ("scan.initial-delay", 0.0, 5.0, 0.5),
        ("scan.first-item-pause", 0.0, 5.0, 0.5), ("press.acceptance", 0.0, 3.0, 0.0),
        ("press.ignore-repeat", 0.0, 3.0, 0.2), ("press.post-selection", 0.0, 5.0, 0.5),
        ("press.cool-down", 0.0, 2.0, 0.0), ("held.time", 0.3, 5.0, 1.0), ("walk.dwell", 0.3, 10.0, 2.0),
        ("light.width", 2.0, 16.0, 6.0),
    ],
)  # fmt: skip
def test_the_ranges_are_those_of_the_specification(name: str, least: float, most: float, default: float) -> None:
    """scanning.md section 4: both ends and the default on a ladder of at most 16 steps."""
    setting = SETTINGS[name]
    ladder = [float(choice) for choice in setting.choices]
    assert (ladder[0], ladder[-1], setting.default) == (least, most, default) and default in ladder
    assert ladder == sorted(ladder) and len(ladder) <= 16


@pytest.mark.parametrize("name", ("held.move-repeat", "press.deselect", "walk.repeat-prompt"))
def test_a_ladder_that_may_be_off_begins_there(name: str) -> None:
    ladder = SETTINGS[name].choices
    assert ladder[0] == "off" and list(ladder[1:]) == sorted(map(float, ladder[1:])) and len(ladder) <= 16


@pytest.mark.parametrize(
    ("name", "choices"),
    [
        ("scan.method", ("auto", "inverse", "step-one", "tap-hold", "cause-effect")),
        ("scan.pattern", ("auto", "linear", "rows", "groups", "quadrants")),
        ("scan.after-loops", ("wait", "restart", "prompt")),
        ("scan.cue", ("none", "tick", "tick-speech", "speech")),
        ("walk.start-on", ("press", "automatic", "manual")),
        ("walk.restart-at", ("same", "next", "group", "first")),
        ("walk.exit", ("last", "first", "off")),
        ("walk.skip", ("nothing", "resting", "done")),
        ("press.accept-on", ("press", "release")),
        ("held.does", ("nothing", "back", "pause")),
        ("light.style", ("outline", "fill", "zoom", "dim")),
    ],
)  # fmt: skip
def test_the_choices_are_all_there(name: str, choices: tuple[str, ...]) -> None:
    assert SETTINGS[name].choices == choices


def test_rounds_go_from_one_to_ten_and_on_for_ever() -> None:
    loops = SETTINGS["scan.loops"]
    assert {1.0, 3.0, 10.0, 0.0} <= set(map(float, loops.choices)) and loops.default == 3.0


def test_a_third_switch_is_no_other_switch_and_may_be_none() -> None:
    back = SETTINGS["switch.back"]
    assert back.default == "none" and "any" not in back.choices
