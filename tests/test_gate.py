"""From contact to accepted press: acceptance, ignore-repeat, the pause after a choice, a window that lost the focus."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from games.access.choose.gate import ACCEPTANCE, IGNORE_REPEAT, POST_SELECTION, Gate
from games.access.inputs import Blur, Input
from games.core.settings import Profile
from tests.offers import down, up


def test_a_press_counts_at_once_and_only_once_while_held() -> None:
    gate = Gate()
    assert gate.take(down("space"), 1.0) == ("space",)
    assert gate.take(down("space"), 1.5) == ()
    assert gate.tick(9.0) == ()
    assert gate.due() is None


def test_a_press_counts_only_after_the_acceptance_time() -> None:
    gate = Gate(acceptance=0.3)
    assert gate.take(down("space"), 1.0) == ()
    assert gate.due() == 1.3
    assert gate.tick(1.29) == ()
    assert gate.tick(1.3) == ("space",)
    assert gate.tick(1.31) == ()


@given(st.floats(0, 1e6), st.floats(0.05, 3))
def test_a_press_is_ripe_at_the_very_moment_it_is_due(now: float, acceptance: float) -> None:
    gate = Gate(acceptance=acceptance)
    gate.take(down("space"), now)
    due = gate.due()
    assert due is not None and gate.tick(due) == ("space",)


def test_too_short_a_press_has_no_effect() -> None:
    gate = Gate(acceptance=0.3)
    gate.take(down("space"), 1.0)
    gate.take(up("space"), 1.2)
    assert gate.tick(5.0) == ()


def test_a_tremor_on_the_same_button_counts_once_and_another_button_counts() -> None:
    gate = Gate(ignore_repeat=0.5)
    assert gate.take(down("space"), 1.0) == ("space",)
    gate.take(up("space"), 1.05)
    assert gate.take(down("space"), 1.2) == ()
    gate.take(up("space"), 1.25)
    assert gate.take(down("enter"), 1.3) == ("enter",)
    gate.take(up("enter"), 1.35)
    assert gate.take(down("space"), 1.6) == ("space",)


def test_a_press_in_the_pause_after_a_choice_has_no_effect_but_opens_ignore_repeat() -> None:
    gate = Gate(ignore_repeat=0.5, open_from=2.0)
    assert gate.take(down("space"), 1.9) == ()
    gate.take(up("space"), 1.95)
    assert gate.take(down("space"), 2.1) == ()
    gate.take(up("space"), 2.15)
    assert gate.take(down("space"), 2.7) == ("space",)


def test_a_lost_window_drops_what_is_held_and_keeps_it_out_until_it_is_let_go() -> None:
    gate = Gate(acceptance=0.3)
    gate.take(down("space"), 1.0)
    gate.take(Blur(), 1.1)
    assert gate.tick(9.0) == () and gate.due() is None
    gate.take(down("space"), 9.1)
    assert gate.tick(20.0) == (), "a key still held after the window came back counts for nothing"
    gate.take(up("space"), 20.1)
    gate.take(down("space"), 21.0)
    assert gate.tick(21.3) == ("space",)


@given(st.lists(st.tuples(st.sampled_from(("a", "b")), st.booleans(), st.floats(0.01, 1.0)), max_size=60))
def test_no_press_ever_has_more_than_one_effect(story: list[tuple[str, bool, float]]) -> None:
    gate, now, presses, effects = Gate(acceptance=0.1), 0.0, 0, 0
    held: set[str] = set()
    for button, goes_down, pause in story:
        now += pause
        said: Input = down(button) if goes_down else up(button)
        presses += goes_down and button not in held
        held = held | {button} if goes_down else held - {button}
        effects += len(gate.tick(now)) + len(gate.take(said, now))
    assert effects <= presses


def test_the_ranges_reach_as_far_as_people_need() -> None:
    """scanning.md section 4: acceptance and ignore-repeat to 3 s, the pause after a choice to 5 s."""
    assert max(map(float, ACCEPTANCE.choices)) == max(map(float, IGNORE_REPEAT.choices)) == 3.0
    assert max(map(float, POST_SELECTION.choices)) == 5.0
    assert Gate.of(Profile()) == Gate(0.0, 0.2)
