"""Dwell: what the pointer rests on is chosen after its time, once; a look away, a slip or a new screen is no choice."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from games.access.choose.dwell import HOLD, SHOWN, TICK, Dwell
from games.access.choose.dwell_times import BY, FEEDBACK, GRACE, MEMORY, SETTLE, TIME, WOBBLE, Times
from games.access.choose.gate import POST_SELECTION, Gate
from games.access.choose.intent import Choose, Fill, Ignore, Intent, Mark
from games.access.inputs import Blur, PointAt
from games.access.offer import Offer
from games.core.settings import Profile, Setting, Value
from games.core.space import Point
from tests.offers import down, row, squares, up

A, B, NOWHERE = (60.0, 60.0), (160.0, 60.0), (500.0, 500.0)
FAR = squares({"a": (0.0, 0.0), "b": (300.0, 0.0)})
"""Two things with much room between them."""


class Hand:
    """Moves a pointer and lets time go by; every tick falls when it is due."""

    def __init__(self, offer: Offer | None = None, **times: float | str | bool) -> None:
        self.dwell = Dwell(Gate(), times=replace(Times(pause=0.0), **times))  # type: ignore[arg-type]
        self.offer, self.now, self.heard = offer or row(3), 1.0, list[Intent]()
        self.rests: list[float] = []

    def move(self, at: Point | None) -> Hand:
        self.heard += self.dwell.take(PointAt(at), self.offer, self.now)
        return self

    def wait(self, seconds: float) -> Hand:
        until = self.now + seconds
        while (due := self.dwell.due()) is not None and due <= until + 1e-9:
            self.now = max(self.now, due)
            self.heard += self.dwell.tick(self.offer, self.now, False)
        self.now = until
        return self

    def renew(self, chosen: str, offer: Offer | None = None) -> Hand:
        self.offer = offer or self.offer
        self.heard += self.dwell.renew(self.offer, self.now, chosen)
        return self

    @property
    def chosen(self) -> list[str]:
        return [i.target for i in self.heard if isinstance(i, Choose)]

    @property
    def shares(self) -> list[float]:
        return [i.share for i in self.heard if isinstance(i, Fill)]


# --- the time it takes


@pytest.mark.parametrize("time", TIME.choices)
@pytest.mark.parametrize("settle", (0.0, 0.2, 0.5))
def test_it_chooses_after_settling_and_resting_and_no_sooner(time: float, settle: float) -> None:
    hand = Hand(time=time, settle=settle).move(A)
    assert not hand.wait(settle + time - 2 * TICK).chosen
    assert hand.wait(4 * TICK).chosen == ["a"]


def test_a_rest_goes_through_its_states_in_order() -> None:
    hand = Hand(time=1.0, settle=0.2)
    met = [hand.dwell.phase]
    hand.move(A)
    for _ in range(200):
        if hand.dwell.phase != met[-1]:
            met.append(hand.dwell.phase)
        hand.wait(0.01)
    assert met == ["none", "gained", "started", "completed"]


def test_it_begins_and_is_cancelled_when_the_pointer_goes() -> None:
    hand = Hand().move(A).wait(0.7).move(NOWHERE).wait(0.5)
    assert hand.dwell.phase == "cancelled" and not hand.chosen
    assert hand.heard[-2:] == [Fill("none", 0.0), Mark("point")]
    passing = Hand().move(A).wait(0.1).move(NOWHERE).wait(0.5)
    assert passing.dwell.phase == "none" and not passing.heard, "a passing glance shows nothing"


def test_the_thing_is_lit_and_its_time_shown_only_once_the_pointer_has_settled() -> None:
    hand = Hand(settle=0.3).move(A).wait(0.3 - TICK)
    assert not hand.heard
    hand.wait(2 * TICK)
    assert hand.heard[0] == Mark("point", ("a",)) and isinstance(hand.heard[1], Fill)


@pytest.mark.parametrize("feedback", FEEDBACK.choices)
def test_its_time_fills_up_evenly_and_is_full_with_the_choice(feedback: str) -> None:
    hand = Hand(feedback=feedback).move(A).wait(1.5)
    fills = [i for i in hand.heard if isinstance(i, Fill)]
    shares = [fill.share for fill in fills[:-1]]
    assert shares == sorted(shares) and shares[0] < 0.1 and shares[-1] == 1.0
    assert all(fill.shape == feedback and fill.target == "a" for fill in fills[:-1])
    assert max(b - a for a, b in itertools.pairwise(shares)) < 0.06
    at = hand.heard.index(Choose("a"))
    assert hand.heard[at - 1] == Fill(feedback, 1.0, "a")  # type: ignore[arg-type]
    assert fills[-1] == Fill("none", 0.0), f"the tick goes after {SHOWN} seconds"


def test_it_asks_for_about_thirty_ticks_a_second_and_for_none_at_rest() -> None:
    hand = Hand()
    assert hand.dwell.due() is None
    hand.move(A)
    due = hand.dwell.due()
    assert due is not None and 1 / 40 < due - hand.now < 1 / 20
    hand.wait(3.0).renew("a")
    assert hand.dwell.due() is None, "what was chosen and not left asks for nothing"
    assert hand.move(NOWHERE).dwell.due() is None


def test_a_pointer_that_reports_without_end_does_not_hold_it_up() -> None:
    hand = Hand().move(A)
    for n in range(400):
        hand.move((60.0 + n % 3, 60.0)).wait(0.004)
    assert hand.chosen == ["a"]


def test_after_a_stall_nothing_is_chosen_unseen() -> None:
    hand = Hand().move(A)
    hand.now += 20.0
    hand.heard += hand.dwell.tick(hand.offer, hand.now, False)
    assert not hand.chosen and hand.wait(1.2).chosen == ["a"]


# --- once, and again


def test_the_same_thing_is_chosen_again_only_after_the_pointer_has_left_it() -> None:
    hand = Hand().move(A).wait(1.3).renew("a").wait(30.0)
    assert hand.chosen == ["a"]
    hand.move(NOWHERE).wait(0.5).move(A).wait(1.3)
    assert hand.chosen == ["a", "a"]


def test_a_flicker_beside_it_is_not_leaving_it() -> None:
    hand = Hand(grace=0.3).move(A).wait(1.3).renew("a")
    for _ in range(20):
        hand.move(NOWHERE).wait(0.1).move(A).wait(0.4)
    assert hand.chosen == ["a"]


def test_without_rearming_it_is_chosen_again_and_again() -> None:
    hand = Hand(rearm=False).move(A).wait(1.25).renew("a").wait(1.25).renew("a").wait(1.25)
    assert hand.chosen == ["a", "a", "a"]


@pytest.mark.parametrize("rearm", (True, False))
def test_a_new_screen_arms_nothing_where_the_pointer_is(rearm: bool) -> None:
    for at in (A, B):
        hand = Hand(rearm=rearm).move(at).renew("", row(4)).wait(30.0)
        assert not hand.chosen
        assert hand.move(NOWHERE).wait(0.5).move(at).wait(1.3).chosen == ["a" if at == A else "b"]


def test_what_was_begun_ends_with_its_screen() -> None:
    hand = Hand().move(A).wait(1.0).renew("", row(4)).wait(5.0)
    assert not hand.chosen and Fill("none", 0.0) in hand.heard


@given(st.sampled_from([float(value) for value in POST_SELECTION.choices]))
def test_nothing_is_chosen_in_the_pause_after_a_choice(pause: float) -> None:
    hand = Hand(pause=pause).move(A).wait(1.2 + pause + 0.1)
    hand.renew("a").move(NOWHERE).move(B)
    assert hand.wait(pause + 1.2 - 2 * TICK).chosen == ["a"]
    assert hand.wait(4 * TICK).chosen == ["a", "b"]


# --- what a hand or an eye does not mean


@pytest.mark.parametrize("grace", [float(value) for value in GRACE.choices if value])
def test_a_short_loss_does_not_begin_anew_and_a_long_one_does(grace: float) -> None:
    for away, kept in ((grace * 0.8, True), (grace * 1.2, False)):
        hand = Hand(FAR, grace=grace, time=2.0).move(A).wait(1.2).move(None).wait(away).move(A).wait(1.1)
        assert bool(hand.chosen) == kept


def test_time_does_not_count_while_the_pointer_is_away() -> None:
    hand = Hand(FAR, grace=0.5).move(A).wait(0.9).move(NOWHERE).wait(0.4)
    assert not hand.chosen and hand.move(A).wait(0.2).shares[-1] < 1.0
    assert hand.wait(0.15).chosen == ["a"]


def test_a_little_beside_a_thing_is_still_on_it_where_nothing_else_lies() -> None:
    for beside, kept in ((HOLD - 1, True), (HOLD + 1, False)):
        hand = Hand(FAR).move((79.0, 40.0)).wait(0.6).move((80.0 + beside, 40.0)).wait(2.0)
        assert (hand.chosen == ["a"]) == kept


def test_a_neighbour_is_never_held_on_to() -> None:
    hand = Hand(squares({"a": (0.0, 0.0), "b": (84.0, 0.0)})).move((79.0, 40.0)).wait(0.6).move((85.0, 40.0)).wait(2.0)
    assert hand.chosen == ["b"]


@pytest.mark.parametrize("wobble", [float(value) for value in WOBBLE.choices if value != "auto"])
def test_the_pointer_may_wobble_so_far_and_no_farther(wobble: float) -> None:
    offer = squares({"a": (0.0, 0.0)}, side=400.0)
    for by, kept in ((wobble * 0.9, True), (wobble * 1.1, False)):
        hand = Hand(offer, wobble=wobble, grace=0.0).move((200.0, 200.0)).wait(0.8).move((200.0 + by, 200.0)).wait(0.45)
        assert (hand.chosen == ["a"]) == kept
        assert hand.wait(1.3).chosen == ["a"], "where it stays, it begins anew"


def test_a_memory_keeps_what_was_gathered_and_lets_it_fade() -> None:
    for away, share in ((1.0, 0.5), (3.0, 0.0)):
        hand = Hand(FAR, memory=2.0).move(A).wait(1.0).move(NOWHERE).wait(0.2 + away).move(A).wait(0.2 + TICK)
        assert hand.shares[-1] == pytest.approx(0.8 * share, abs=0.12)
    forgetful = Hand(FAR).move(A).wait(1.0).move(NOWHERE).wait(0.5).move(A).wait(0.25)
    assert forgetful.shares[-1] < 0.1


def test_a_lost_window_disarms_what_was_begun_until_the_pointer_comes_anew() -> None:
    hand = Hand().move(A).wait(0.9)
    hand.heard += hand.dwell.take(Blur(), hand.offer, hand.now)
    assert not hand.wait(30.0).chosen
    assert hand.move(NOWHERE).wait(0.5).move(A).wait(1.3).chosen == ["a"]


@given(st.lists(st.tuples(st.sampled_from((A, B, NOWHERE, None)), st.floats(0.0, 0.99)), max_size=30))
def test_looks_shorter_than_its_time_never_choose(looks: list[tuple[Point | None, float]]) -> None:
    """Idle looking about is no choice: between two looks at a thing lies a look elsewhere for longer than the grace."""
    hand = Hand(FAR)
    for at, seconds in looks:
        hand.move(at).wait(seconds).move(NOWHERE).wait(0.3)
    assert not hand.chosen


# --- a pause


def paused(hand: Hand, resting: bool) -> None:
    hand.dwell.pause(resting)
    hand.renew("command/rest")


def test_a_pause_freezes_a_dwell_with_what_it_gathered() -> None:
    hand = Hand().move(A).wait(0.9)
    paused(hand, True)
    assert not hand.wait(60.0).chosen
    paused(hand, False)
    assert hand.wait(0.2 + 0.3 - 3 * TICK).chosen == [] and hand.wait(6 * TICK).chosen == ["a"]


def test_while_resting_only_the_place_that_ends_it_can_be_chosen() -> None:
    offer = squares({"a": (0.0, 0.0), "command/rest": (300.0, 0.0)})
    hand = Hand(offer).move((340.0, 40.0)).wait(1.3)
    assert hand.chosen == ["command/rest"]
    paused(hand, True)
    hand.wait(5.0).move(A).wait(5.0)
    assert hand.chosen == ["command/rest"], "neither what was looked at nor anything else"
    assert hand.move((340.0, 40.0)).wait(1.3).chosen == ["command/rest", "command/rest"]


# --- a switch beside it


def press(hand: Hand, button: str) -> Hand:
    for said in (down(button), up(button)):
        hand.heard += hand.dwell.take(said, hand.offer, hand.now)
        hand.now += 0.3
    return hand


def test_a_switch_chooses_what_is_under_the_pointer_where_the_player_wants_that() -> None:
    for by, after_rest, after_press in (("dwell", 1, 1), ("switch", 0, 1), ("both", 1, 2)):
        hand = Hand(by=by).move(A).wait(1.5)
        assert len(hand.chosen) == after_rest
        press(hand, "space")
        assert len(hand.chosen) == after_press if by != "dwell" else Ignore("space", "unmapped") in hand.heard


def test_with_a_switch_alone_the_thing_is_lit_and_nothing_ticks() -> None:
    hand = Hand(by="switch").move(A).wait(1.0)
    assert hand.dwell.phase == "intended" and hand.heard == [Mark("point", ("a",))]
    assert hand.dwell.due() is None


def test_a_press_beside_everything_and_a_press_of_another_button_are_only_in_the_log() -> None:
    hand = press(press(Hand(by="both").move(NOWHERE), "space").move(A), "x")
    assert hand.heard == [Ignore("space", "outside"), Ignore("x", "unmapped")]


# --- at the door


def test_at_the_door_a_long_rest_leads_to_the_preset_for_gaze_and_nowhere_else() -> None:
    offer = squares({"preset/keys": (0.0, 0.0), "page/more-presets": (300.0, 0.0)})
    hand = Hand(offer)
    hand.dwell = Dwell.at_the_door(Gate())
    assert not hand.move(A).wait(60.0).chosen and hand.dwell.due() is None
    hand.move((340.0, 40.0)).wait(3.0)
    assert not hand.chosen
    assert hand.wait(0.5).chosen == ["page/more-presets"]
    assert not any(isinstance(i, Mark) for i in hand.heard), "the pointer lights things there"


# --- as it is set


@pytest.mark.parametrize(
    ("setting", "value", "read"),
    (
        (TIME, 0.15, lambda t: t.time == 0.15),
        (SETTLE, 0.0, lambda t: t.settle == 0.0),
        (WOBBLE, "auto", lambda t: t.wobble == 0.0),
        (WOBBLE, 24.0, lambda t: t.wobble == 24.0),
        (GRACE, 1.0, lambda t: t.grace == 1.0),
        (MEMORY, "off", lambda t: t.memory == 0.0),
        (MEMORY, 5.0, lambda t: t.memory == 5.0),
        (FEEDBACK, "dot", lambda t: t.feedback == "dot"),
        (BY, "switch", lambda t: not t.rests),
        (BY, "both", lambda t: t.rests),
    ),
)
def test_times_are_read_from_a_profile(setting: Setting, value: Value, read: Callable[[Times], bool]) -> None:
    assert read(Times.of(Profile().put(setting, value)))


def test_ranges_are_those_of_the_field() -> None:
    """scanning.md, section 10."""
    assert (TIME.choices[0], TIME.choices[-1], TIME.default) == (0.15, 10.0, 1.0)
    assert (SETTLE.choices[0], SETTLE.choices[-1], SETTLE.default) == (0.0, 0.5, 0.2)
    assert (GRACE.choices[0], GRACE.choices[-1], GRACE.default) == (0.0, 1.0, 0.2)
    assert MEMORY.choices[0] == "off" and MEMORY.choices[-1] == 5.0
