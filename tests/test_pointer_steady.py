"""A hand that slips, hurries or trembles, and touches as a switch: what was meant counts, the rest is noted."""

from __future__ import annotations

from math import cos, pi, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from games.access.choose.fingers import Fingers
from games.access.choose.intent import Choose, Fill, Ignore
from games.access.choose.pointer import COOL_DOWN, SLIP, Pointer
from games.access.inputs import Blur, PointAt, Press, Release, Touch
from tests.conftest import Build
from tests.offers import down, row, squares, up
from tests.test_pointer import NOWHERE, A, B, click, whole_click

# --- a hand that slips, hurries, bounces or trembles


@pytest.mark.parametrize("slip", SLIP.choices)
def test_a_hand_may_slip_as_far_as_it_is_allowed_and_no_farther(slip: float) -> None:
    offer = squares({"a": (0.0, 0.0), "b": (400.0, 0.0)}, side=40.0)
    for by in (slip * 0.9, slip + 45.0):
        answer = click(Pointer(slip=slip), offer, (39.0, 20.0), 1.0, (39.0 + by, 20.0))
        assert (answer == [Choose("a")]) == (by <= slip), by


def test_where_it_went_down_stays_what_is_lit_while_the_hand_slips() -> None:
    pointer, offer = Pointer(slip=40.0), row(3)
    pointer.take(PointAt((95.0, 60.0)), offer, 0.0)
    pointer.take(down("mouse-1", "mouse"), offer, 1.0)
    assert pointer.take(PointAt((125.0, 60.0)), offer, 1.1) == ()
    assert pointer.take(up("mouse-1", "mouse"), offer, 1.2) == (Choose("a"),)


@given(st.floats(0, 2 * pi), st.floats(0, 2 * pi), st.floats(4, 12), st.floats(0.05, 0.3))
def test_a_tremor_within_the_slip_chooses_what_it_went_down_on(
    tilt: float, turn: float, hertz: float, held: float
) -> None:
    pointer, offer = Pointer(slip=48.0, fast=True, overlap=True), row(5)

    def tremble(start: float, seconds: float) -> None:
        for n in range(round(seconds * 60)):
            swing = 20 * sin(2 * pi * hertz * (start + n / 60) + turn)
            pointer.take(PointAt((260 + swing * cos(tilt), 60 + swing * sin(tilt))), offer, start + n / 60)

    tremble(0.0, 0.5)
    pointer.take(down("mouse-1", "mouse"), offer, 0.5)
    tremble(0.5, held)
    assert Choose("c") in pointer.take(up("mouse-1", "mouse"), offer, 0.5 + held)


@pytest.mark.parametrize(("seconds", "counts"), ((0.05, False), (0.5, True)))
def test_a_press_in_flight_does_not_count_where_the_player_says_so(seconds: float, counts: bool) -> None:
    """480 px in a twentieth of a second, and in half a second: over and under 1500 px a second."""
    for fast in (False, True):
        pointer, offer = Pointer(fast=fast), row(6)
        for n in range(11):
            pointer.take(PointAt((60 + 50 * n * 0.96, 60)), offer, 1 + seconds * n / 10)
        ended = 1 + seconds
        answers = (*pointer.take(down("mouse-1", "mouse"), offer, ended),
                   *pointer.take(up("mouse-1", "mouse"), offer, ended + 0.1))  # fmt: skip
        assert any(isinstance(i, Choose) for i in answers) == (counts or not fast)
        assert (Ignore("mouse-1", "too-fast") in answers) == (fast and not counts)


def test_a_press_while_another_button_is_down_does_not_count_where_the_player_says_so() -> None:
    for overlap in (False, True):
        pointer, offer = Pointer(overlap=overlap), row(3)
        pointer.take(PointAt(A), offer, 0.0)
        pointer.take(down("mouse-3", "mouse"), offer, 1.0)
        pressed = pointer.take(down("mouse-1", "mouse"), offer, 1.1)
        chosen = pointer.take(up("mouse-1", "mouse"), offer, 1.2)
        assert (Ignore("mouse-1", "overlap") in pressed) == overlap
        assert (chosen == (Choose("a"),)) == (not overlap)
        pointer.take(up("mouse-3", "mouse"), offer, 1.3)
        assert click(pointer, offer, B, 2.0) == [Choose("b")]


@pytest.mark.parametrize("seconds", [s for s in COOL_DOWN.choices if s])
def test_nothing_counts_in_the_cool_down_after_a_choice_and_everything_after_it(seconds: float) -> None:
    pointer, offer = Pointer(cool_down=seconds), row(3)
    assert click(pointer, offer, A, 1.0) == [Choose("a")]
    pointer.renew(offer, 1.1, "a")
    assert whole_click(pointer, offer, B, 1.1 + seconds * 0.9)[-1] == Ignore("mouse-1", "pause")
    assert click(pointer, offer, B, 1.1 + seconds) == [Choose("b")]


def test_a_second_hit_on_a_screen_that_has_just_come_does_not_count_wherever_it_is() -> None:
    pointer, offer = Pointer(), row(6)
    assert click(pointer, offer, A, 1.0) == [Choose("a")]
    pointer.renew(offer, 1.1, "")
    assert Ignore("mouse-1", "bounce") in whole_click(pointer, offer, (560.0, 60.0), 1.15)
    assert click(pointer, offer, (560.0, 60.0), 1.5) == [Choose("f")]


def test_every_press_that_is_refused_is_in_the_log_with_its_reason() -> None:
    offer = row(3)
    refused = [
        (whole_click(Pointer(), offer, A, 1.0, NOWHERE), "outside"),
        (whole_click(Pointer(acceptance=0.5), offer, A, 1.0), "too-short"),
        (
            (*click(bounced := Pointer(ignore_repeat=0.5), offer, A, 1.0), *whole_click(bounced, offer, A, 1.2)),
            "bounce",
        ),
    ]
    for answers, reason in refused:
        assert Ignore("mouse-1", reason) in answers  # type: ignore[arg-type]


@pytest.mark.parametrize("finger", (False, True))
def test_a_border_fills_while_a_press_is_held_until_it_counts(finger: bool) -> None:
    pointer, offer = Pointer(acceptance=0.5), row(3)
    pointer.take(PointAt(A), offer, 0.0)
    pointer.take(Touch(1, "down", A) if finger else down("mouse-1", "mouse"), offer, 1.0)
    seen = []
    while (due := pointer.due()) is not None:
        seen += pointer.tick(offer, due, False)
    shares = [fill.share for fill in seen if isinstance(fill, Fill)]
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) >= 10
    assert {(fill.shape, fill.target) for fill in seen if isinstance(fill, Fill)} == {("border", "a")}
    assert due is None and pointer.due() is None, "what is full asks for no more time"
    answers = pointer.take(Touch(1, "up", A) if finger else up("mouse-1", "mouse"), offer, 1.6)
    assert answers == (Fill("none", 0.0), Choose("a"))


def test_a_border_goes_out_when_the_press_comes_to_nothing() -> None:
    for end in (up("mouse-1", "mouse"), Blur()):
        pointer, offer = Pointer(acceptance=0.5), row(3)
        pointer.take(PointAt(A), offer, 0.0)
        pointer.take(down("mouse-1", "mouse"), offer, 1.0)
        pointer.tick(offer, 1.2, False)
        assert pointer.take(end, offer, 1.3)[0] == Fill("none", 0.0)
        assert pointer.due() is None


def test_at_rest_nothing_is_due() -> None:
    pointer = Pointer(acceptance=0.5)
    pointer.take(PointAt(A), row(3), 0.0)
    assert pointer.due() is None


def test_the_second_hit_on_rest_does_not_end_it(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    at = pilot.offer["command/rest"].region.anchor
    pilot.click(at)
    pilot.wait(0.1)
    pilot.click(at)
    assert pilot.house.play.resting
    pilot.wait(0.5)
    pilot.click(at)
    assert not pilot.house.play.resting


# --- touches as a switch


def meanings(how: str, *said: Touch) -> list[object]:
    fingers = Fingers()
    return [fingers.meant(one, how, "space") for one in said]


TWO = (Touch(1, "down", A), Touch(2, "down", B), Touch(1, "up", A), Touch(2, "up", B))


def test_touches_are_touches_unless_the_player_wants_a_switch() -> None:
    assert meanings("off", *TWO) == list(TWO)


def test_every_touch_is_the_first_switch_and_many_fingers_are_one_press() -> None:
    assert meanings("anywhere", *TWO) == [Press("space", "touch-1"), None, None, Release("space", "touch-1")]


def test_a_second_finger_is_the_first_switch_while_one_finger_points() -> None:
    assert meanings("several", *TWO) == [TWO[0], Press("space", "touch-1"), None, Release("space", "touch-1")]
    assert meanings("several", TWO[0], TWO[2]) == [TWO[0], TWO[2]]


def test_a_touch_anywhere_starts_the_walking_light(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch", "touch.as-switch": "anywhere"})
    pilot.wait(1.0)
    assert pilot.house.play.due() is None
    pilot.tap((640.0, 360.0))
    assert pilot.house.play.due() is not None
    assert not pilot.since(0, "choice")


def test_the_finger_that_pointed_chooses_nothing_once_a_second_makes_a_switch(house: Build) -> None:
    pilot = house(**{"way.in": "pointer", "touch.as-switch": "several"})
    at = pilot.offer.items[0].region.anchor
    for said in (Touch(1, "down", at), Touch(2, "down", at), Touch(2, "up", at), Touch(1, "up", at)):
        pilot.hear(said)
        pilot.wait(0.1)
    assert not pilot.since(0, "choice")
    assert pilot.house.play.way == "one-switch"
