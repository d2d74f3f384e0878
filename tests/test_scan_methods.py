"""Every method of scanning, and every option of scanning.md section 4, against the invariants of section 5."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.access.choose.intent import Choose, Fill, Follow, Ignore, Mark, Tell
from games.access.choose.scan_settings import METHOD
from games.access.inputs import Blur
from games.access.offer import Offer, make_offer
from games.core.game import Role, State, Target, Text
from games.core.space import Rect, Region
from tests.offers import WINDOW, down, grid, row, target
from tests.switch import Switch

METHODS = tuple(str(choice) for choice in METHOD.choices)


def switch_of(method: str, offer: Offer | None = None, **chosen: object) -> Switch:
    return Switch(offer or row(4), **{"scan.method": method, "scan.interval": 1.0, "first": 0.0, **chosen})  # type: ignore[arg-type]


# --- idle, blur, one press one effect


@pytest.mark.parametrize("method", METHODS)
def test_idle_never_chooses_by_any_method(method: str) -> None:
    switch = switch_of(method, grid(7, 6))
    switch.press()
    switch.wait(600.0)
    assert switch.chosen == [] and not any(isinstance(i, Follow) for _, i in switch.answers)


@pytest.mark.parametrize("method", ("inverse", "step-one", "tap-hold"))
def test_nothing_ticks_while_nobody_presses(method: str) -> None:
    switch = switch_of(method)
    switch.press()
    switch.wait(60.0)
    assert switch.scan.due() is None


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(METHODS),
    st.lists(st.tuples(st.sampled_from(("down", "up", "blur", "wait")), st.floats(0.01, 3.0)), max_size=40),
    st.sampled_from(("nothing", "back", "pause")),
    st.sampled_from(("press", "release")),
    st.booleans(),
    st.sampled_from(("off", 0.5)),
)
def test_no_press_has_more_than_one_effect_by_any_method(
    method: str, story: list[tuple[str, float]], does: str, on: str, turns: bool, window: str | float
) -> None:
    """Whatever the options: at most one choice for each press that went down, and none without one."""
    chosen = {"held.does": does, "press.accept-on": on, "walk.backtrack": turns, "press.deselect": window}
    switch = switch_of(method, grid(4, 4), **chosen)
    presses = 0
    for act, pause in story:
        match act:
            case "down":
                presses += 1
                switch.down()
            case "up":
                switch.up()
            case "blur":
                switch._note(switch.scan.take(Blur(), switch.offer, switch.now))
        before = len(switch.chosen)
        switch.wait(pause)
        for id in switch.chosen[before:]:
            switch.renew(id)
    assert len(switch.chosen) <= presses


@pytest.mark.parametrize("method", METHODS)
def test_a_lost_window_disarms_what_is_held_or_waiting(method: str) -> None:
    switch = switch_of(method)
    switch.press()
    switch.wait(2.0)
    switch.down()
    switch.wait(0.1)
    before = len(switch.chosen)
    switch._note(switch.scan.take(Blur(), switch.offer, switch.now))
    switch.wait(60.0)
    assert len(switch.chosen) == before and switch.scan.due() is None
    switch.down()
    switch.wait(20.0)
    assert len(switch.chosen) == before and "held-before" in switch.ignored


@pytest.mark.parametrize("method", METHODS)
def test_after_a_stall_each_clock_strikes_once(method: str) -> None:
    switch = switch_of(method, row(6))
    switch.press()
    switch.wait(1.2)
    switch.down()
    switch.wait(0.1)
    before = [a for a in switch.answers if isinstance(a[1], Mark | Choose)]
    switch.stall(600.0)
    switch.stall(0.0)
    after = [a for a in switch.answers if isinstance(a[1], Mark | Choose)]
    assert len(after) - len(before) <= 1


# --- inverse


def test_the_light_walks_while_the_switch_is_held_and_letting_go_chooses() -> None:
    switch = switch_of("inverse")
    switch.press()
    assert switch.lit == ("a",) and switch.chosen == []
    switch.wait(5.0)
    assert switch.lit == ("a",)
    switch.down()
    switch.wait(2.1)
    assert switch.lit == ("c",) and switch.chosen == []
    switch.up()
    assert switch.chosen == ["c"]


def test_a_switch_that_stays_down_comes_to_rest_and_chooses_nothing() -> None:
    switch = switch_of("inverse", loops=2.0)
    switch.press()
    switch.wait(1.0)
    switch.down()
    switch.wait(60.0)
    assert not switch.scan.running
    switch.up()
    assert switch.chosen == []


# --- step and wait


def test_waiting_chooses_what_one_press_came_to() -> None:
    switch = switch_of("step-one", **{"walk.dwell": 2.0})
    switch.press()
    switch.wait(30.0)
    assert switch.chosen == []
    switch.press()
    switch.wait(1.9)
    assert switch.lit == ("b",) and switch.chosen == []
    switch.wait(0.2)
    assert switch.chosen == ["b"]
    switch.renew("b")
    switch.wait(30.0)
    assert switch.chosen == ["b"], "a choice that no press armed (SS-13)"


def test_a_wait_shows_how_far_it_has_come_and_each_press_begins_it_anew() -> None:
    switch = switch_of("step-one", **{"walk.dwell": 2.0})
    switch.press()
    switch.wait(1.0)
    switch.press()
    switch.wait(1.5)
    shares = [i.share for _, i in switch.answers if isinstance(i, Fill) and i.target == "b"]
    assert shares == sorted(shares) and shares[-1] > 0.6
    switch.press()
    switch.wait(1.5)
    assert switch.chosen == [] and switch.lit == ("c",)
    switch.wait(1.0)
    assert switch.chosen == ["c"]
    assert [i for _, i in switch.answers if isinstance(i, Fill)][-1] == Fill("none", 0.0)


def test_going_into_a_group_arms_nothing() -> None:
    switch = switch_of("step-one", grid(5, 4))
    switch.press()
    switch.wait(1.0)
    for _ in range(8):
        switch.press()
        switch.wait(0.5)
        if len(switch.lit) > 1:
            break
    assert len(switch.lit) > 1
    switch.wait(3.0)
    assert switch.scan.walk.nested
    switch.wait(30.0)
    assert switch.chosen == [] and switch.scan.walk.node is None
    switch.press()
    assert len(switch.lit) == 1
    switch.wait(3.0)
    assert len(switch.chosen) == 1


# --- short and long presses


def test_a_short_press_moves_and_a_long_one_chooses() -> None:
    switch = switch_of("tap-hold", **{"held.time": 1.0})
    switch.press()
    for _ in range(2):
        switch.wait(0.5)
        switch.press(held=0.1)
    assert switch.lit == ("c",)
    switch.wait(0.5)
    switch.press(held=1.2)
    assert switch.chosen == ["c"] and switch.lit == ("c",)


def test_a_long_press_goes_back_or_stops_the_light() -> None:
    switch = switch_of("auto", grid(5, 4), **{"held.does": "back", "held.time": 0.5})
    switch.press()
    while not switch.scan.walk.nested:
        if len(switch.lit) > 1:
            switch.press(held=0.1)
        switch.wait(0.5)
    switch.press(held=0.7)
    assert not switch.scan.walk.nested and switch.chosen == []
    switch = switch_of("auto", **{"held.does": "pause", "held.time": 0.5})
    switch.press()
    switch.until("b")
    switch.press(held=0.7)
    switch.wait(60.0)
    assert switch.chosen == [] and switch.scan.due() is None
    switch.press()
    switch.wait(0.6)
    assert switch.lit == ("b",), "after a pause the light goes on where it was"


def test_with_a_long_press_set_a_short_one_still_takes_what_was_lit_when_it_began() -> None:
    switch = switch_of("auto", **{"held.does": "back", "held.time": 2.0})
    switch.press()
    switch.until("b")
    switch.wait(0.9)
    switch.press(held=0.5)
    assert switch.chosen == ["b"]


# --- every press does the next thing


def work(*, finished: bool = False) -> Offer:
    """A pane with two glasses, or what follows when it is finished."""
    pane = Target("pane/a", Text.literal("a", "en"), Role("piece", "pane"), {"area": ("work",)}, State())
    glasses = [target("glass/a", "palette"), target("glass/b", "palette")]
    more = [target("action/next", "actions")] if finished else glasses
    names = [pane, *more, target("command/undo", "commands"), target("command/leave", "commands")]
    regions = {t.id: Region.of_rect(Rect(100.0 * n, 0, 80, 80)) for n, t in enumerate(names)}
    return make_offer(names, regions, WINDOW, 1.0)


def test_any_press_does_the_next_right_thing_until_the_work_is_finished() -> None:
    switch = switch_of("cause-effect", work())
    assert Follow(1) in switch.press()
    switch.wait(1.0)
    assert Follow(1) in switch.press("q"), "any key is the switch"
    switch.wait(60.0)
    assert switch.scan.due() is None
    switch.offer = work(finished=True)
    switch.renew("pane/a")
    switch.until("action/next")
    switch.wait(0.3)
    switch.press()
    assert switch.chosen == ["action/next"]


# --- two switches


def test_a_held_switch_repeats_only_where_that_was_asked_for() -> None:
    still, moving = (Switch(row(5), auto=False, **{"held.move-repeat": every}) for every in ("off", 0.5))
    for switch in (still, moving):
        switch.press()
        switch.wait(1.0)
        switch.down()
        switch.wait(1.6)
        switch.up()
    assert still.lit == ("b",) and moving.lit == ("e",)
    moving.down("enter")
    moving.wait(5.0)
    assert moving.chosen == ["e"], "a switch that chooses never repeats"


@pytest.mark.parametrize("auto", (True, False))
def test_a_third_switch_goes_back_and_out(auto: bool) -> None:
    switch = Switch(grid(6, 5), auto, **{"switch.back": "b", "interval": 4.0})
    switch.press()
    switch.wait(0.6)
    for _ in range(12):
        if len(switch.lit) > 1:
            break
        switch.press("b")
        switch.wait(0.5)
    assert len(switch.lit) > 1
    switch.press("space" if auto else "enter")
    assert switch.scan.walk.nested
    switch.wait(0.6)
    switch.press("b")
    assert not switch.scan.walk.nested and switch.chosen == []


# --- the options of the walk


def test_the_first_press_may_turn_the_light_round() -> None:
    switch = switch_of("auto", row(6), **{"walk.backtrack": True})
    switch.press()
    switch.until("d")
    switch.wait(0.2)
    switch.press()
    assert switch.chosen == []
    switch.until("c")
    switch.wait(0.3)
    switch.press()
    assert switch.chosen == ["c"]


def test_a_second_press_takes_a_choice_back() -> None:
    switch = switch_of("auto", **{"press.deselect": 0.8})
    switch.press()
    switch.until("b")
    switch.press()
    switch.wait(0.4)
    assert switch.chosen == []
    switch.press()
    switch.wait(0.9)
    assert switch.chosen == []
    assert "scan/taken-back" in [i.text.id for _, i in switch.answers if isinstance(i, Tell)]
    switch.until("d")
    switch.press()
    switch.wait(1.0)
    assert switch.chosen == ["d"]


@pytest.mark.parametrize(("where", "lit"), [("same", "c"), ("next", "d"), ("group", "a"), ("first", "a")])
def test_the_light_goes_on_where_the_player_wants_it(where: str, lit: str) -> None:
    switch = switch_of("auto", row(5), **{"walk.restart-at": where})
    switch.press()
    switch.until("c")
    switch.press()
    switch.renew("c")
    switch.wait(0.7)
    assert switch.lit == (lit,)


def test_the_light_may_start_by_itself_or_wait_for_a_press_before_each_choice() -> None:
    switch = switch_of("auto", **{"walk.start-on": "automatic"})
    switch.wait(1.0)
    assert switch.lit == ("a",)
    switch = switch_of("auto", **{"walk.start-on": "manual"})
    switch.press()
    switch.until("b")
    switch.press()
    switch.renew("b")
    switch.wait(60.0)
    assert switch.lit == () and switch.scan.due() is None
    switch.press()
    switch.wait(0.6)
    assert switch.lit == ("b",) and switch.chosen == ["b"]


def test_the_task_is_said_again_after_idle_rounds() -> None:
    def said(every: object) -> int:
        switch = switch_of("auto", loops=4.0, **{"walk.repeat-prompt": every})
        switch.press()
        switch.wait(60.0)
        return sum(isinstance(i, Tell) and i.text.id == "scan/task" for _, i in switch.answers)

    assert (said("off"), said(1.0), said(2.0), said(5.0)) == (0, 3, 1, 0)


@pytest.mark.parametrize("cue", ("none", "tick", "tick-speech", "speech"))
def test_a_stop_is_heard_as_the_player_wants_it(cue: str) -> None:
    switch = switch_of("auto", **{"scan.cue": cue})
    switch.press()
    switch.until("b")
    assert {i.heard for _, i in switch.answers if isinstance(i, Mark) and i.targets} == {cue}


@pytest.mark.parametrize("method", ("auto", "inverse", "step-one", "tap-hold"))
@pytest.mark.parametrize("exit", ("last", "first", "off"))
@pytest.mark.parametrize("loops", (1.0, 0.0))
def test_every_group_leads_out(method: str, exit: str, loops: float) -> None:
    """Checklist row 40: by an item, or without one by the end of the rounds, which then do end."""
    switch = switch_of(method, grid(5, 4), loops=loops, **{"walk.exit": exit})
    walk = switch.scan.walk
    switch.press()
    switch.wait(0.6)
    walk.at[-1] = next(n for n, node in enumerate(walk.row) if node.children)
    switch.scan.select(switch.now)
    assert walk.nested
    exits = [node for node in walk.row if node.is_exit]
    assert len(exits) == (exit != "off" or loops == 0.0)
    if exits:
        walk.at[-1] = walk.row.index(exits[0])
        switch.scan.select(switch.now)
    else:
        for _ in range(2 * len(walk.row)):
            if walk.nested:
                switch.scan.advance(switch.now)
    assert not walk.nested and switch.chosen == []


def test_what_is_done_may_be_left_out() -> None:
    done = Target("p2", Text.literal("p2", "en"), Role("piece"), {"area": ("work",)}, State(done=True))
    rests = target("r", resting=True)
    names = [target("p1", base="piece"), done, rests]
    regions = {t.id: Region.of_rect(Rect(100.0 * n, 0, 80, 80)) for n, t in enumerate(names)}
    offer = make_offer(names, regions, WINDOW, 1.0)
    for skip, left in (("nothing", ["p1", "p2", "r"]), ("resting", ["p1", "p2"]), ("done", ["p1"])):
        switch = switch_of("auto", offer, **{"walk.skip": skip})
        assert list(switch.scan.walk.levels[0].leaves()) == left


# --- what did not count


def test_each_press_that_does_not_count_says_why() -> None:
    switch = switch_of("auto", row(5))
    switch.press()
    switch.press()
    assert switch.ignored == ["bounce"]
    switch.press("q")
    assert switch.ignored[1:] == ["unmapped"]
    switch.until("b")
    switch.press()
    switch.renew("b")
    switch.wait(0.3)
    switch.press()
    assert switch.ignored[2:] == ["pause"] and switch.chosen == ["b"]
    switch = switch_of("auto")
    switch.scan.gate.acceptance = 0.5
    switch.press(held=0.2)
    assert switch.ignored == ["too-short"] and not switch.scan.running


def test_a_key_that_is_no_switch_changes_nothing() -> None:
    switch = switch_of("auto")
    switch.press()
    switch.until("b")
    due = switch.scan.due()
    heard = switch.scan.take(down("q"), switch.offer, switch.now)
    assert heard == (Ignore("q", "unmapped"),) and switch.scan.due() == due


def test_a_press_may_count_when_it_is_let_go() -> None:
    switch = switch_of("auto", row(5), **{"press.accept-on": "release"})
    switch.press()
    switch.until("b")
    switch.down()
    switch.wait(0.4)
    assert switch.chosen == []
    switch.up()
    assert switch.chosen == ["b"]


def test_a_press_that_must_be_held_shows_how_long() -> None:
    switch = switch_of("auto", **{"scan.interval": 4.0})
    switch.press()
    switch.until("a")
    switch.scan.gate.acceptance = 1.0
    switch.down()
    switch.wait(0.6)
    borders = [i for _, i in switch.answers if isinstance(i, Fill)]
    assert len(borders) > 3 and {b.shape for b in borders} == {"border"} and {b.target for b in borders} == {"a"}
    switch.up()
    assert switch.answers[-2][1] == Fill("none", 0.0) and switch.chosen == []


def test_a_cool_down_makes_all_switches_deaf_for_a_while() -> None:
    switch = Switch(row(5), auto=False)
    switch.scan.gate.cool_down = 1.0
    switch.press()
    switch.wait(0.5)
    switch.press("enter")
    assert switch.chosen == [] and switch.ignored == ["pause"]
    switch.wait(0.6)
    switch.press("enter")
    assert switch.chosen == ["a"]
