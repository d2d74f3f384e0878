"""That somebody is there: a press silences the voice, counts, waits or not while something is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from games.access.inputs import Input, PointAt, Press, Release, Touch
from games.access.meanwhile import Meanwhile
from games.shell.presence import Presence
from games.shell.tools.pilot import Pilot
from tests.conftest import Build

DOWN, UP = Press("space"), Release("space")


class Mouth:
    """A voice that speaks until a time."""

    def __init__(self, pilot: Pilot) -> None:
        self.until = float("-inf")
        pilot.presence = Presence(pilot.house, pilot.teller, lambda now: now < self.until, lambda: self.until)


# --- silence on request


@pytest.mark.parametrize("said", (Press("backspace"), Press("pad-y", "pad-1"), Press("f5"), Press("mouse-3", "mouse"),
                                  Touch(1, "down", (5.0, 5.0))))  # fmt: skip
def test_any_press_of_any_device_ends_what_is_being_said(house: Build, said: Input) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.wait(5.0)
    mouth, mark = Mouth(pilot), len(pilot.lines)
    mouth.until = pilot.now + 3.0
    pilot.hear(said)
    assert pilot.since(mark, "hush", "say")


def test_a_press_that_says_something_needs_no_silence_and_a_silent_house_stays_as_it_is(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    mouth = Mouth(pilot)
    mouth.until = 3.0
    pilot.press("right")
    mouth.until = 0.0
    pilot.wait(5.0)
    pilot.press("backspace")
    assert not pilot.since(0, "hush")


# --- presses while something is told or shown


def test_at_first_a_press_counts_at_once() -> None:
    assert Meanwhile().take(DOWN, 0.0, busy=True) == (DOWN,)


def test_a_press_that_does_not_count_takes_its_end_with_it() -> None:
    meanwhile = Meanwhile("ignored")
    assert meanwhile.take(DOWN, 0.0, busy=True) == () == meanwhile.take(UP, 5.0, busy=False)
    assert meanwhile.take(DOWN, 6.0, busy=False) == (DOWN,) and meanwhile.take(UP, 6.1, busy=True) == (UP,)
    assert meanwhile.due(9.0) is None


def test_one_press_waits_and_keeps_its_length() -> None:
    meanwhile = Meanwhile("waits")
    assert meanwhile.take(DOWN, 0.0, busy=True) == () == meanwhile.take(UP, 0.4, busy=True)
    assert meanwhile.take(DOWN, 0.6, busy=True) == (), "a second one does not pile up"
    assert meanwhile.due(2.0) == 2.0 and meanwhile.free(1.9, 2.0) == ()
    assert meanwhile.free(2.0, 2.0) == (DOWN,)
    assert meanwhile.due(9.0) == 2.4, "its end does not wait for what it set going"
    assert meanwhile.free(2.4, 9.0) == (UP,) and meanwhile.due(9.0) is None


def test_a_click_that_waits_is_made_where_it_was_made() -> None:
    meanwhile, there = Meanwhile("waits"), PointAt((10.0, 20.0))
    click = Press("mouse-1", "mouse")
    meanwhile.take(there, 0.0, busy=True)
    meanwhile.take(click, 0.0, busy=True)
    meanwhile.take(PointAt((99.0, 99.0)), 0.5, busy=True)
    assert meanwhile.free(1.0, 1.0) == (there, click)


INPUTS = (DOWN, UP, Press("a"), Release("a"), Touch(1, "down", (0, 0)), Touch(1, "up", (0, 0)))
RULES = ("counts", "waits", "ignored")


@given(st.lists(st.tuples(st.sampled_from(INPUTS), st.booleans()), max_size=30), st.sampled_from(RULES))
def test_no_end_of_a_press_ever_comes_without_its_beginning(said: list[tuple[Input, bool]], rule: str) -> None:
    meanwhile, now, down = Meanwhile(rule), 0.0, set[str]()
    honest: set[str] = set()
    for one, busy in said:
        now += 0.1
        name = str(getattr(one, "button", "finger"))
        begins = isinstance(one, Press) or (isinstance(one, Touch) and one.phase == "down")
        if begins == (name in honest):
            continue
        honest = honest | {name} if begins else honest - {name}
        for passed in (*meanwhile.free(now, now + 1 if busy else now), *meanwhile.take(one, now, busy)):
            which = str(getattr(passed, "button", "finger"))
            if isinstance(passed, Press) or (isinstance(passed, Touch) and passed.phase == "down"):
                down.add(which)
            else:
                assert which in down
                down.discard(which)


def test_a_press_is_left_out_or_waits_while_a_message_is_told(house: Build) -> None:
    for rule, chosen in (("ignored", 0), ("waits", 1), ("counts", 1)):
        pilot = house(**{"way.in": "keys", "pace.press-meanwhile": rule})
        mouth = Mouth(pilot)
        mouth.until = pilot.now + 2.0
        pilot.press("enter")
        pilot.wait(4.0)
        assert len(pilot.since(0, "choice")) == chosen, rule
        assert len(pilot.since(0, "ignored")) == (rule != "counts")
