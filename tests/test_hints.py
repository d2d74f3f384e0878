"""A hint is offered to who has done nothing for a while, if that was set; it takes nothing over."""

from __future__ import annotations

from games.access.tell.hinting import OFFER_AFTER
from tests.conftest import Build


def test_a_hint_is_offered_once_after_the_pause_that_was_set_and_takes_nothing_over(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "hint.offer-after": 20.0})
    pilot.open("01-buta")
    pilot.press("tab")
    before, mark = pilot.game, len(pilot.lines)
    pilot.wait(19.0)
    assert not pilot.since(mark, "say")
    pilot.wait(200.0)
    said = [line["text"] for line in pilot.since(mark, "say")]
    assert len(said) == 1 and "hint" in said[0] and pilot.game == before
    assert pilot.presence.due() is None, "at rest nothing ticks"
    pilot.press("tab")
    pilot.wait(30.0)
    assert len([line for line in pilot.since(mark, "say") if "hint" in line["text"]]) == 2


def test_no_hint_is_offered_on_pages_nor_unless_it_was_asked_for(house: Build) -> None:
    assert OFFER_AFTER.default == 0 and {10.0, 300.0} <= set(OFFER_AFTER.choices)
    pilot = house(**{"way.in": "keys", "hint.offer-after": 10.0})
    pilot.press("tab")
    mark = len(pilot.lines)
    pilot.wait(100.0)
    assert not pilot.since(mark, "say")
