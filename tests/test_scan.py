"""Scanning with one switch and two: the invariants of the method, each of which some player's whole play rests on."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.access.choose.intent import Choose, Mark, Tell
from games.access.choose.scan_node import Node
from games.access.choose.scan_settings import (
    FIRST,
    FIRST_ITEM_PAUSE,
    INITIAL_DELAY,
    INTERVAL,
    LOOPS,
    SECOND,
    switches,
)  # fmt: skip
from games.access.choose.scan_tree import LINEAR, MOST, tree
from games.access.inputs import Blur
from games.access.offer import Offer, make_offer
from games.core.space import Rect, Region
from tests.conftest import Build
from tests.offers import WINDOW, grid, row, target
from tests.switch import Switch

# --- timing, as the options say


def test_the_first_press_starts_the_light_and_chooses_nothing() -> None:
    switch = Switch(row(3))
    assert switch.scan.due() is None
    switch.press()
    switch.wait(3.0)
    assert switch.chosen == [] and switch.lit


def test_the_light_waits_first_rests_longer_on_the_first_thing_and_walks_evenly() -> None:
    switch = Switch(row(3), interval=1.0, initial=0.5, first=2.0)
    switch.press()
    switch.wait(9.0)
    assert switch.marks()[:5] == [(0.5, "a"), (3.5, "b"), (4.5, "c"), (5.5, "a"), (8.5, "b")]


def test_a_press_takes_what_the_light_is_on() -> None:
    switch = Switch(row(3), interval=1.0, initial=0.5, first=0.0)
    switch.press()
    switch.until("b")
    switch.wait(0.65)
    switch.press()
    assert switch.chosen == ["b"]


def test_after_a_choice_switches_are_deaf_for_a_moment_and_the_light_stays_there() -> None:
    switch = Switch(row(5), interval=1.0, initial=0.5)
    switch.press()
    switch.until("c")
    switch.press()
    switch.scan.renew(switch.offer, switch.now, "c")
    switch.wait(0.3)
    switch.press()
    assert switch.chosen == ["c"], "a second press within the pause chose again"
    switch.wait(0.6)
    assert switch.lit == ("c",)


@pytest.mark.parametrize("after", ("wait", "restart", "prompt"))
def test_loops_end_as_the_options_say(after: str) -> None:
    switch = Switch(row(3), interval=1.0, loops=2.0, after=after)
    switch.press()
    switch.wait(60.0)
    assert switch.scan.running == (after == "restart")
    if not switch.scan.running:
        assert [m[1] for m in switch.marks()] == ["a", "b", "c"] * 2
        told = [i.text.id for _, i in switch.answers if isinstance(i, Tell)]
        assert set(told) == {"icheri/scan-waits"} and (len(told) > 1) == (after == "prompt")
        switch.press()
        switch.wait(1.5)
        assert switch.lit == ("a",) and switch.chosen == []


# --- invariants


@pytest.mark.parametrize("loops", (1.0, 3.0, 0.0))
@pytest.mark.parametrize("offer", (row(3), row(9), grid(7, 8)), ids=("3", "9", "56"))
def test_idle_never_chooses_in_ten_minutes(offer: Offer, loops: float) -> None:
    switch = Switch(offer, interval=0.2, loops=loops)
    switch.press()
    switch.wait(600.0)
    assert switch.chosen == []


def test_ten_idle_minutes_in_the_house_change_nothing(house: Build) -> None:
    pilot = house(**{"way.in": "one-switch"})
    pilot.open("03-pomegranate")
    before = pilot.game
    pilot.press("space")
    pilot.wait(600.0)
    assert pilot.game == before and pilot.house.play.due() is None
    assert not pilot.since(0, "choice")
    assert pilot.heard()[-1] == pilot.words(waits()), "the quiet wait was not said"


def waits() -> object:
    from games.core.game import Text

    return Text.of("icheri/scan-waits")


@pytest.mark.parametrize("seconds", (5.0, 600.0))
def test_after_a_stall_the_light_moves_once_and_not_in_a_burst(seconds: float) -> None:
    switch = Switch(row(5), interval=1.0)
    switch.press()
    switch.until("b")
    assert len(switch.stall(seconds)) == 1 and switch.lit == ("c",)
    assert switch.stall(0.0) == ()
    switch.wait(0.9)
    assert switch.lit == ("c",), "the next move came before a whole interval"


def test_a_held_switch_moves_once() -> None:
    switch = Switch(row(5), auto=False)
    switch.press()
    switch.wait(1.0)
    switch.press(held=30.0)
    assert switch.lit == ("b",)
    switch.wait(60.0)
    assert switch.lit == ("b",)


def test_a_lost_window_drops_the_held_switch_and_quiets_the_light() -> None:
    switch = Switch(row(5), interval=1.0)
    switch.press()
    switch.until("b")
    switch.scan.take(Blur(), switch.offer, switch.now)
    switch.wait(60.0)
    assert switch.chosen == [] and switch.scan.due() is None
    switch.press()
    switch.wait(2.0)
    assert switch.lit and switch.chosen == [], "the press that wakes the light chose"


def test_two_switches_have_no_timing_anywhere() -> None:
    switch = Switch(grid(7, 8), auto=False)
    for _ in range(40):
        switch.wait(0.3)
        assert switch.scan.due() is None
        switch.press("space")
        switch.wait(600.0)
    assert switch.chosen == []


def test_the_second_switch_takes_what_the_first_came_to() -> None:
    switch = Switch(row(4), auto=False)
    for _ in range(3):
        switch.press()
        switch.wait(0.5)
    assert switch.press("enter") == (Choose("c"),)


def test_a_label_that_is_still_being_said_holds_the_light() -> None:
    switch = Switch(row(3), interval=0.2, first=0.0)
    switch.press()
    switch.until("a")
    for _ in range(50):
        switch.now += 0.1
        assert switch.scan.tick(switch.offer, switch.now, True) == ()
    assert switch.lit == ("a",)
    assert len(switch.stall(0.1)) == 1 and switch.lit == ("b",)


def test_a_voice_that_hangs_does_not_hold_the_light_for_ever() -> None:
    switch = Switch(row(3), interval=0.2, first=0.0)
    switch.press()
    switch.until("a")
    for _ in range(200):
        switch.now += 0.1
        switch._note(switch.scan.tick(switch.offer, switch.now, True))
    assert len(switch.marks()) > 1


@given(
    st.lists(st.tuples(st.sampled_from(("space", "enter", "blur", "wait")), st.floats(0.0, 4.0)), max_size=60),
    st.booleans(),
)
def test_one_press_has_at_most_one_effect_and_nothing_else_chooses(story: list[tuple[str, float]], auto: bool) -> None:
    switch, presses = Switch(grid(4, 4), auto, interval=0.5), 0
    for act, pause in story:
        before = len(switch.chosen)
        if act == "blur":
            switch.scan.take(Blur(), switch.offer, switch.now)
        elif act != "wait":
            presses += 1
            switch.press(act)
        assert len(switch.chosen) <= before + (act in ("space", "enter"))
        chosen = len(switch.chosen)
        switch.wait(pause)
        assert len(switch.chosen) == chosen
        if switch.chosen:
            switch.scan.renew(switch.offer, switch.now, switch.chosen[-1])
    assert len(switch.chosen) <= presses


@pytest.mark.parametrize("auto", (True, False))
@pytest.mark.parametrize("size", (1, 2, 8, 9, 10, 17, 56))
def test_everything_can_be_chosen_from_anywhere(size: int, auto: bool) -> None:
    """No dead end: in whatever group the light is, loops or the way out lead to every other thing."""
    names = [f"n{n}" for n in range(size)]
    regions = {n: Region.of_rect(Rect(i % 10 * 100, i // 10 * 100, 80, 80)) for i, n in enumerate(names)}
    offer = make_offer([target(n) for n in names], regions, WINDOW, 1.0)
    switch = Switch(offer, auto, interval=1.0)
    switch.press()
    for name in (names[-1], names[0], names[size // 2]):
        walk(switch, name)
        switch.scan.renew(offer, switch.now, name)
    assert switch.chosen == [names[-1], names[0], names[size // 2]]


def walk(switch: Switch, name: str) -> None:
    before = len(switch.chosen)
    for _ in range(300):
        mark = next(i for _, i in reversed(switch.answers) if isinstance(i, Mark))
        out = mark.label is not None and mark.label.id == "icheri/scan-back"
        if mark.targets and (name in mark.targets) != out:
            switch.wait(0.65)
            switch.press("space" if switch.scan.auto else "enter")
            if len(switch.chosen) > before:
                return
        elif not switch.scan.auto or switch.scan.due() is None:
            switch.wait(0.65)
            switch.press()
        else:
            switch.wait(max(0.0, (switch.scan.due() or 0.0) - switch.now))
    raise AssertionError(f"{name} was never reached")


def test_no_setting_of_the_switches_locks_a_player_out() -> None:
    """Checklist row 26: both switches set alike, or to any key, still move and choose."""
    for one in FIRST.choices:
        for two in SECOND.choices:
            switch = Switch(row(4), auto=False, one=one, two=two)
            first, second = switches(switch.scan.profile)
            first = first if first != "any" else next(b for b in ("q", "w") if b != second)
            second = second if second != "any" else next(b for b in ("q", "w") if b != first)
            switch.press(first)
            switch.wait(1.0)
            switch.press(first)
            switch.wait(1.0)
            switch.press(second)
            assert switch.chosen == ["b"], (one, two)


# --- the tree


def leaves(node: Node) -> Iterator[str]:
    yield from (node.id,) if node.id else (leaf for child in node.children for leaf in leaves(child))


def groups(node: Node) -> Iterator[Node]:
    if node.children:
        yield node
        for child in node.children:
            yield from groups(child)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=4))
def test_the_scan_goes_in_reading_order_with_few_children_a_level(counts: list[int]) -> None:
    names = [
        (f"{area}-{n}", area)
        for area, count in zip(("work", "palette", "commands", "more"), counts, strict=False)
        for n in range(count)
    ]
    if not names:
        return
    regions = {n: Region.of_rect(Rect(i % 20 * 50, i // 20 * 50, 40, 40)) for i, (n, _) in enumerate(names)}
    offer = make_offer([target(n, area) for n, area in names], regions, WINDOW, 1.0)
    root = tree(offer)
    assert list(leaves(root)) == [n for n, _ in names]
    assert tree(offer) == root
    if len(names) > LINEAR:
        for node in groups(root):
            assert len(node.children) <= MOST
            assert node is root or node.children[-1].is_exit
    else:
        assert len(root.children) == len(names)


@pytest.mark.parametrize("count", (10, 20, 40, 60, 77))
def test_a_large_offer_costs_few_steps(count: int) -> None:
    """scanning.md section 6: E[S] is the sum of child numbers on the way; at least half as good as can be (row 44)."""
    regions = {f"n{i}": Region.of_rect(Rect(i % 10 * 90, i // 10 * 90, 80, 80)) for i in range(count)}
    root = tree(make_offer([target(n) for n in regions], regions, WINDOW, 1.0))
    steps = list(costs(root, 0))
    assert len(steps) == count
    expected = sum(steps) / count
    print(f"{count} things: {expected:.2f} steps, efficiency {log(count, 2) / expected:.2f}")
    assert log(count, 2) / expected >= 0.5
    assert max(depth(root, 0)) <= max(3, ceil(log(count, MOST - 1)) + 1)


def costs(node: Node, so_far: int) -> Iterator[int]:
    for n, child in enumerate(node.children, 1):
        if child.id:
            yield so_far + n
        else:
            yield from costs(child, so_far + n)


def depth(node: Node, so_far: int) -> Iterator[int]:
    for child in node.children:
        if child.id:
            yield so_far + 1
        else:
            yield from depth(child, so_far + 1)


def test_the_options_reach_as_far_as_people_need() -> None:
    """scanning.md section 4: 0.2 to 15 s on each thing, one pass to ten or no end."""
    assert (min(map(float, INTERVAL.choices)), max(map(float, INTERVAL.choices)), INTERVAL.default) == (0.2, 15.0, 1.5)
    assert {1.0, 3.0, 10.0, 0.0} <= set(map(float, LOOPS.choices)) and LOOPS.default == 3.0
    assert max(map(float, INITIAL_DELAY.choices)) == max(map(float, FIRST_ITEM_PAUSE.choices)) == 5.0
