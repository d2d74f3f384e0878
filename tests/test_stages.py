"""First steps with a switch: each of the five stages plays every game to its end, from hints and targets alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as budget
from hypothesis import strategies as st

from games.access.inputs import PointAt
from games.access.stages.prospect import prospect
from games.access.stages.settings import CROSSING, MODES, PRESSES, REWARD, ZONE
from games.core.game import Seat, Text
from games.shell.tools.pilot import Pilot

Window = Callable[..., Pilot]
LEVEL = "01-buta"
FIRST_PANE = 0.1


def learner(window: Window, mode: str, level: str = LEVEL, **chosen: object) -> Pilot:
    return window(level, **{"stage.mode": mode, **{f"stage.{name}": value for name, value in chosen.items()}})


def filled(pilot: Pilot) -> int:
    return sum(bool(fill) for fill in pilot.game.fills)


def placed(pilot: Pilot) -> list[float]:
    return [line["t"] for line in pilot.lines if line["kind"] == "event" and line["event"] == "placed"]


def said(pilot: Pilot, since: int = 0) -> list[str]:
    return [line["text"] for line in pilot.since(since, "say")]


# --- what lies ahead


def test_what_lies_ahead_is_found_without_playing(window: Window) -> None:
    pilot = window(LEVEL)
    before = pilot.game
    ahead = prospect(before, Seat(), 100)
    assert pilot.game is before and len(ahead) == len(before.fills)
    game = before
    for making in ahead:
        for choice in making:
            game, _ = game.choose(choice, Seat())
    assert game.finished and prospect(game, Seat(), 5) == ()


# --- stage 1


def test_watching_shows_the_whole_craft_and_then_stops(window: Window) -> None:
    """Checklist row 50: no input at all, a full show, then a calm stop."""
    pilot = learner(window, "watch")
    pilot.wait(300.0)
    assert pilot.game.finished and pilot.house.play.due() is None
    assert pilot.words(pilot_text("watched")) in said(pilot)


def test_a_press_while_watching_is_never_wrong(window: Window) -> None:
    pilot = learner(window, "watch", pace=15.0)
    pilot.press("space")
    assert filled(pilot) == 1
    assert not [line for line in pilot.lines if line.get("event") == "refused"]


# --- stage 2


def test_any_press_anywhere_makes_something_at_once(window: Window) -> None:
    pilot = learner(window, "press")
    for act in (
        lambda: pilot.press("q"),
        lambda: pilot.press("pad-a", "pad-1"),
        lambda: pilot.click((640.0, 300.0)),
        lambda: pilot.tap((700.0, 320.0)),
    ):
        before, now = filled(pilot), pilot.now
        act()
        assert filled(pilot) == before + 1
        assert placed(pilot)[-1] - now <= FIRST_PANE
        pilot.wait(5.0)


def test_presses_while_something_is_looked_at_do_not_count_and_are_noted(window: Window) -> None:
    pilot = learner(window, "press", reward=4.0)
    pilot.press("space")
    pilot.wait(1.0)
    pilot.press("space")
    assert filled(pilot) == 1
    assert [line["reason"] for line in pilot.since(0, "ignored")] == ["pause"]
    pilot.wait(4.0)
    pilot.press("space")
    assert filled(pilot) == 2


@pytest.mark.parametrize("presses", [int(n) for n in PRESSES.choices if isinstance(n, float)])
def test_so_many_presses_make_the_whole_work(window: Window, presses: int) -> None:
    pilot = learner(window, "build", "12-sun-window" if presses > 5 else LEVEL, presses=float(presses))
    count = 0
    while not pilot.game.finished and count < 30:
        pilot.press("space")
        pilot.wait(pilot.house.profile.number(REWARD))
        count += 1
    assert count == min(presses, len(pilot.game.fills))


def test_many_things_made_at_once_are_told_as_one(window: Window) -> None:
    pilot = learner(window, "build", "12-sun-window", presses=3.0)
    mark = len(pilot.lines)
    pilot.press("space")
    assert len(placed(pilot)) >= 20
    assert len(said(pilot, mark)) <= 2


def test_a_waiting_stage_speaks_again_and_a_dark_one_lights_up_at_the_press(window: Window) -> None:
    pilot = learner(window, "press", blank=True, remind=10.0)
    mark = len(pilot.lines)
    pilot.wait(25.0)
    assert said(pilot, mark) == [pilot.words(pilot_text("press"))] * 2
    assert [line["share"] for line in pilot.since(0, "filling")] == [1.0]
    pilot.press("space")
    assert [line["share"] for line in pilot.since(0, "filling")] == [1.0, 0.0]
    pilot.wait(4.0)
    assert [line["share"] for line in pilot.since(0, "filling")] == [1.0, 0.0, 1.0]


def test_a_press_on_a_finished_work_begins_the_next(window: Window) -> None:
    pilot = learner(window, "build", presses=3.0)
    title = pilot.house.screen.session.level.id
    for _ in range(4):
        pilot.press("space")
        pilot.wait(4.0)
    assert pilot.house.screen.session.level.id != title and not pilot.game.finished


# --- stage 3


@pytest.mark.parametrize("zone", [20.0, 60.0, 100.0])
@pytest.mark.parametrize("reaction", [0.3, 1.0, 3.0])
def test_a_learner_of_any_speed_succeeds_where_the_crossing_suits(
    window: Window, zone: float, reaction: float
) -> None:
    """Checklist row 50: reaction times of 0.3 to 3 s succeed at the setting that suits them."""
    crossing = min(float(c) for c in CROSSING.choices if float(c) * zone / 100 > reaction * 1.3 or c == 20.0)
    pilot = learner(window, "timed", zone=zone, crossing=crossing)
    early = max(0.0, reaction - crossing * zone / 100 * 0.9)
    mark = 0
    for _ in range(2000):
        if pilot.game.finished:
            break
        if not [line for line in pilot.since(mark, "cue") if line["cue"] == "hinted"]:
            pilot.wake(2.0)
            continue
        pilot.wait(reaction - early)
        mark = len(pilot.lines)
        pilot.press("space")
    assert pilot.game.finished


def test_a_press_outside_the_zone_changes_nothing_and_is_never_a_fault(window: Window) -> None:
    pilot = learner(window, "timed", zone=20.0, crossing=10.0)
    pilot.wait(1.0)
    mark = len(pilot.lines)
    pilot.press("space")
    assert not filled(pilot) and not said(pilot, mark)
    assert [line["reason"] for line in pilot.since(mark, "ignored")] == ["outside"]


def test_the_moving_thing_waits_when_nobody_presses(window: Window) -> None:
    pilot = learner(window, "timed")
    pilot.wait(300.0)
    assert pilot.house.play.due() is None or pilot.house.play.due() - pilot.now > 5.0
    pilot.press("space")
    pilot.wait(0.2)
    assert pilot.house.play.due() is not None


@pytest.mark.parametrize("learners", [2, 3, 4])
def test_learners_take_turns_and_presses_out_of_turn_do_not_count(window: Window, learners: int) -> None:
    """Checklist row 52."""
    pilot = learner(window, "turns", "03-pomegranate", learners=float(learners))
    buttons = ("space", "enter", "f7", "f8")[:learners]
    for turn in range(2 * learners):
        before = filled(pilot)
        for other in (b for b in buttons if b != buttons[turn % learners]):
            pilot.press(other)
            pilot.wait(0.3)
        assert filled(pilot) == before
        pilot.press(buttons[turn % learners])
        assert filled(pilot) == before + 1
        pilot.wait(4.0)
    whose = [pilot.words(pilot_text(f"turn-{n + 1}")) for n in range(learners)]
    heard = [words for words in said(pilot) if words in whose]
    assert heard[: 2 * learners] == [whose[n % learners] for n in range(2 * learners)]


# --- stage 4


@budget(max_examples=15, deadline=None)
@given(items=st.sampled_from([1.0, 2.0, 3.0, 4.0]), steps=st.lists(st.integers(0, 5), min_size=5, max_size=5))
def test_of_things_that_are_all_right_no_choice_can_fail(
    tmp_path_factory: pytest.TempPathFactory, shelf: Path, items: float, steps: list[int]
) -> None:
    """Whatever the learner lights and whenever the helper presses, each choice makes something."""
    pilot = Pilot(tmp_path_factory.mktemp("learner"), {"stage.mode": "errorless", "stage.items": items}, cache=shelf)
    pilot.open(LEVEL)
    for count in steps:
        if pilot.game.finished:
            break
        alone = len(prospect(pilot.game, Seat(), int(items), apart=True)) == 1
        for _ in range(0 if alone else count):
            pilot.press("space")
            pilot.wait(0.3)
        before = filled(pilot)
        pilot.press("enter")
        assert filled(pilot) == before + 1
        pilot.wait(4.0)
    assert pilot.game.finished and pilot.game.fills == pilot.game.course


def test_what_is_lit_is_what_is_made(window: Window) -> None:
    pilot = learner(window, "errorless", "03-pomegranate", items=4.0)
    for _ in range(2):
        pilot.press("space")
        pilot.wait(0.3)
    lit = [line["targets"] for line in pilot.lines if line["kind"] == "highlight" and line["as"] == "scan"][-1]
    pilot.press("enter")
    made = [line["target"] for line in pilot.lines if line.get("event") == "placed"]
    assert made == lit


def test_the_light_may_walk_by_itself_for_one_switch(window: Window) -> None:
    pilot = learner(window, "errorless", "03-pomegranate", items=2.0, walk="auto")
    pilot.wait(5.0)
    pilot.press("space")
    assert filled(pilot) == 1


# --- all of them


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != "choose"])
def test_a_helper_reaches_the_commands_and_leaves_with_the_pointer(window: Window, mode: str) -> None:
    pilot = learner(window, mode)
    pilot.wait(1.0)
    pilot.click(pilot.offer["command/leave"].region.anchor)
    assert pilot.house.screen.is_page


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != "choose"])
def test_pages_are_not_staged(house: Callable[..., Pilot], mode: str) -> None:
    pilot = house(**{"stage.mode": mode})
    pilot.hear(PointAt((3.0, 3.0)))
    pilot.press("down")
    assert pilot.house.play.way == "keys"


@pytest.mark.parametrize("zone", ZONE.choices)
def test_the_zone_is_the_middle_of_the_path(window: Window, zone: float) -> None:
    pilot = learner(window, "timed", zone=zone)
    stage = pilot.house.play.ways.stage
    assert stage is not None
    low, high = stage.play.zone  # type: ignore[attr-defined]
    assert abs((low + high) / 2 - 0.5) < 1e-9 and abs(high - low - zone / 100) < 1e-9


def pilot_text(name: str) -> Text:
    return Text.of(f"stage/{name}")
