"""What was said can be looked up and heard again, by every way in."""

from __future__ import annotations

from pathlib import Path

import pytest

from games.access.tell.history import KEPT, History
from games.access.tell.record import Caption, Record, Say
from games.core.game import Seat, Text
from games.shell.tools.pilot import Pilot
from tests.conftest import Build


def test_the_last_messages_are_kept_the_newest_first_and_labels_are_not() -> None:
    told: list[Record] = []
    history = History(told.append, but=("that",))
    for n in range(30):
        history(Say(Text.of("icheri/value-number", number=n)))
        history(Say(Text.of("icheri/options"), "cue"))
        history(Caption(Text.of("icheri/options")))
    history(Say(Text.of("icheri/that")))
    assert len(told) == 91 and len(history.texts) == KEPT
    assert [dict(text.args)["number"] for text in history.texts[:3]] == [29, 28, 27]
    history(Say(history.texts[2]))
    assert [dict(text.args)["number"] for text in history.texts[:3]] == [27, 29, 28]


@pytest.mark.parametrize("way", ("keys", "one-switch", "pointer"))
def test_what_was_said_is_reached_from_more_and_said_again(house: Build, way: str) -> None:
    pilot = house(**{"way.in": way})
    pilot.open("01-buta")
    play = pilot.house.play
    for target in ("open/more/:1", "open/more/ask:1", "command/said"):
        while target not in play.offer:
            play.choose(next(id for id in play.offer.ids() if id.startswith("open/more/:")), pilot.now)
        play.choose(target, pilot.now)
    rows = [item for item in play.offer.items if item.target.area == "work"]
    assert "Buta" in pilot.words(rows[0].target.label)
    pilot.wait(5.0)
    mark = len(pilot.lines)
    play.choose(rows[0].id, pilot.now)
    again = [line["text"] for line in pilot.since(mark, "say", "caption")]
    assert len(again) >= 2 and all("Buta" in line for line in again[:2])
    assert [item.id for item in play.offer.items if item.target.area == "work"] == [row.id for row in rows]


def test_long_messages_stand_short_on_the_page_and_all_are_different(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    for n in range(len(pilot.house.works.facts("stained_glass"))):
        pilot.house.request(f"about/stained_glass/{n}")
    pilot.house.request("page/said")
    labels = [pilot.words(target.label) for target in pilot.house.screen.session.game.targets(Seat())]
    assert len(set(labels)) == len(labels) > 3 and max(map(len, labels)) <= 82


def test_nothing_said_yet_is_said_so(tmp_path: Path, shelf: Path) -> None:
    pilot = Pilot(tmp_path, {"way.in": "keys"}, begin=False, cache=shelf)
    pilot.house.show_hub(quiet=True)
    pilot.house.request("page/said")
    assert pilot.heard()[0] == pilot.words(Text.of("icheri/nothing-said"))
