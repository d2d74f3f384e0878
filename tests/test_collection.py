"""The player's shelf: what was found in works stands there, with its sound and what is told of it."""

from __future__ import annotations

from games.shell.page import Page
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.reader import ReaderPlayer
from tests.conftest import Build

LEVEL = "souvenirs/02-first-pairs"


def shelf_of(pilot: Pilot) -> Page:
    """The page of the shelf, opened from the levels."""
    pilot.house.show_hub()
    pilot.house.request("game/souvenirs")
    assert "page/collection" in pilot.offer or any(id.startswith("open/") for id in pilot.offer.ids())
    pilot.house.request("collection/souvenirs")
    page = pilot.house.screen.session.game
    assert isinstance(page, Page)
    return page


def test_the_shelf_is_empty_at_first_and_says_so(house: Build) -> None:
    page = shelf_of(house(**{"way.in": "pointer"}))
    assert not page.rows and page.body is not None


def test_what_was_found_stands_on_the_shelf_in_the_order_of_the_game(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    player = ReaderPlayer(pilot)
    player.errand(f"level/{LEVEL}")
    for _ in range(4):
        player.step()
    found = set(pilot.game.found)
    assert len(found) == 2
    page = shelf_of(pilot)
    assert {row.id for row in page.rows} == {f"found/{name}" for name in found}
    ReaderPlayer(pilot).choose(page.rows[0].id)
    told = [line["text"] for line in pilot.lines if line["kind"] == "say"][-2:]
    assert any(pilot.words(page.rows[0].label) in text for text in told)
    assert not pilot.words.missing


def test_a_game_that_collects_nothing_has_no_shelf(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    pilot.house.request("game/stained_glass")
    ids = {target.id for target in pilot.game.targets(pilot.house.play.seat)}
    assert "page/collection" not in ids and not pilot.house.requests.collection.collects("stained_glass")
