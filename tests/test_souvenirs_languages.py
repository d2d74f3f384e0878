"""Names in Azerbaijani and Russian: every kind of player deals them anew on the level of two languages, and ends it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from games.shell.tools.pilot import Pilot
from games.shell.tools.players.blind import Blind
from games.shell.tools.players.deaf import Deaf
from games.shell.tools.players.grey import Grey
from games.shell.tools.players.people import BY_EAR, BY_EYE, HEARD, LARGE, SEEN
from games.shell.tools.players.person import Person
from games.shell.tools.players.ways import of_way, settle
from tests.conftest import Build

LEVEL = "11-two-languages"


def ended(pilot: Pilot) -> None:
    """It was played in Azerbaijani and Russian, to its end."""
    assert {face.language for face in pilot.game.faces} == {"az", "ru"}
    assert pilot.game.finished
    assert not pilot.words.missing and not pilot.complaints


def played(person: Person, press: Callable[[str], bool]) -> None:
    """Comes in by the names that this person perceives, asks for the other languages, and plays; `press` by name."""
    found = person.pilot.content.level("souvenirs", LEVEL)
    assert found is not None
    person.enter("souvenirs", person.pilot.words(found.title))
    more = person.word("icheri/more")
    assert press(more)
    for name in ("drawer-ways", "part-languages"):
        while not press(person.word(f"souvenirs/{name}")):
            assert press(more)
    person.finish()
    ended(person.pilot)


def test_who_cannot_see_plays_azerbaijani_with_russian(house: Build) -> None:
    player = Blind(house(**BY_EAR, **{"language.words": "ru"}), HEARD)
    player.hear()

    def press(name: str) -> bool:
        found = player.go(name)
        if found:
            player.press("enter")
        return found

    played(player, press)


@pytest.mark.parametrize(("person", "language"), [(Deaf, "az"), (Grey, "en")])
def test_who_cannot_hear_or_sees_no_colour_plays_azerbaijani_with_russian(
    house: Build, person: type[Deaf], language: str
) -> None:
    player = person(house(**BY_EYE, **{"language.words": language}, size=LARGE), SEEN)
    player.look()

    def press(label: str) -> bool:
        found = next((t for t in player.seen.values() if str(t["label"]).split(",")[0] == label), None)
        if found is not None:
            player.press(found)
        return found is not None

    played(player, press)


@pytest.mark.parametrize("way", ("keyboard", "one-switch", "two-switches", "pointer", "dwell"))
def test_each_hand_deals_the_other_languages_and_finishes(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    player = of_way(way, pilot)
    player.begin()
    player.errand(f"level/souvenirs/{LEVEL}")
    player.choose("part/languages")
    player.finish()
    ended(pilot)
