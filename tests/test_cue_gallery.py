"""The cue gallery teaches each sound: it is heard alone, and its meaning is said and shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from games.core.game import KINDS
from games.shell.cue_gallery import lessons
from games.shell.resources import shipped
from games.shell.sound.shelf import SoundShelf
from games.shell.tools.pilot import Pilot

Build = Callable[..., Pilot]


def opened(house: Build, page: str = "page/cues", **chosen: object) -> Pilot:
    pilot = house(**{"way.in": "keys", "voice.speak": "on", **chosen})
    pilot.house.request(page)
    return pilot


def choose(pilot: Pilot, target: str) -> list[dict[str, object]]:
    mark = len(pilot.lines)
    while target not in pilot.offer:
        pilot.house.play.choose(next(i.id for i in pilot.offer.items if i.id.startswith("open/work/")), pilot.now)
        mark = len(pilot.lines)
    pilot.house.play.choose(target, pilot.now)
    return pilot.lines[mark:]


def test_every_sound_is_heard_alone_and_explained(house: Build) -> None:
    pilot = opened(house)
    for lesson in lessons():
        lines = choose(pilot, lesson.row().id)
        assert [line["cue"] for line in lines if line["kind"] == "cue"] == [lesson.sound]
        meaning = pilot.words(lesson.means)
        for kind in ("say", "caption"):
            assert any(meaning in str(line["text"]) for line in lines if line["kind"] == kind), (lesson, kind)


@pytest.mark.parametrize("language", ("en", "az", "ru"))
def test_no_two_meanings_are_the_same_words(house: Build, language: str) -> None:
    pilot = house(**{"language.words": language})
    meanings = [pilot.words(lesson.means) for lesson in lessons()]
    assert len(set(meanings)) == len(meanings) >= len(KINDS) + 14 and not pilot.words.missing


def test_a_page_shows_a_few_and_more_leads_round(house: Build) -> None:
    pilot = opened(house)
    rows = [i.id for i in pilot.offer.items if i.target.area == "work"]
    assert 4 <= len(rows) <= 6 and rows[-1].startswith("open/work/")


@pytest.mark.parametrize("way", ("keys", "one-switch", "two-switches", "pointer"))
def test_the_gallery_stands_among_the_things_to_hear(house: Build, way: str) -> None:
    pilot = house(**{"way.in": way})
    pilot.house.request("options/hearing")
    assert "page/cues" in {target.id for target in pilot.house.screen.session.targets(pilot.house.play.seat)}


def test_each_game_with_notes_has_a_page_of_its_things(house: Build) -> None:
    pilot = opened(house)
    shelf = SoundShelf((shipped().assets / "sounds", shipped().assets), 10)
    assert all(shelf.path_of(lesson.sound) for lesson in lessons())
    for game in pilot.content.games():
        folder = shipped().assets / game / "sounds"
        notes = {path.stem for path in folder.glob("*.ogg")}
        pilot.house.request(f"page/cues-{game}")
        if notes:
            page = pilot.game
            assert {row.id.removeprefix("cue/") for row in page.rows} == notes
            assert all(shelf.path_of(row.request.removeprefix("cue/")) for row in page.rows)
            lines = choose(pilot, page.rows[0].id)
            assert [line["cue"] for line in lines if line["kind"] == "cue"] == [page.rows[0].request[4:]]


def test_leaving_a_page_of_notes_leads_back_to_the_gallery(house: Build) -> None:
    pilot = opened(house)
    pilot.house.request("page/cues-stained_glass")
    pilot.house.leave()
    assert pilot.game.name == "cues" and pilot.game.rows
    pilot.house.request("page/cues-nothing")
    assert pilot.game.name == "cues"
