"""The gallery: works hang by pages and by craft, are named, watched again, shown large, heard and put away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from games.core.game import Seat
from games.shell.gallery.own_names import OwnName, own_name
from games.shell.gallery.wall import EACH, Wall, leads
from games.shell.gallery.watching import Watching
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import WAYS, levels, of_way, settle
from tests.conftest import Build

FIRST = "stained_glass/02-tulip"


def kept(pilot: Pilot, level: str = FIRST, choices: int = 999) -> Path:
    """A work of a level, played by its hints; the player is back at the front of the house."""
    game, _, stem = level.partition("/")
    pilot.open(stem, game)
    for _ in range(choices):
        hint = pilot.game.hint(Seat())
        if hint is None:
            break
        pilot.house.play.choose(hint, pilot.now, anywhere=True)
    pilot.house.show_hub()
    return pilot.storage.all_works()[0]


def many(pilot: Pilot, count: int, choices: int = 2) -> list[Path]:
    """So many works of all games by turns, newest first."""
    begun = [kept(pilot, next(name for name in levels() if name.startswith(game)), choices)
             for game in pilot.content.games()]  # fmt: skip
    for n in range(count - len(begun)):
        one = begun[n % len(begun)]
        name = f"20200101-{n // 60 % 24:02}{n % 60:02}{n // 1440:02}-{one.stem[16:]}.journal"
        one.with_name(name).write_bytes(one.read_bytes())
    return pilot.storage.all_works()


def arrived(way: str, pilot: Pilot) -> Any:
    """A player who came in."""
    player = of_way(way, pilot)
    if hasattr(player, "switch"):
        pilot.wait(1.0)
        pilot.press(player.switch)
    return player


def wall_of(pilot: Pilot) -> Wall:
    page = pilot.game
    assert isinstance(page, Wall)
    return page


def hanging(pilot: Pilot) -> list[str]:
    return [row.id.partition("/")[2] for row in wall_of(pilot).rows if row.base == "card"]


def said(pilot: Pilot, mark: int) -> list[str]:
    return [line["text"] for line in pilot.since(mark, "say")]


# --- the wall


def test_works_hang_newest_first_page_by_page(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    paths = many(pilot, 20)
    pilot.house.request("page/works")
    seen = hanging(pilot)
    while "wall/next" in pilot.offer:
        pilot.house.play.choose("wall/next", pilot.now)
        seen += hanging(pilot)
    assert seen == [path.stem for path in paths]
    assert pilot.house.play.standing.startswith("wall/") or "wall/next" not in pilot.offer


def test_who_turns_pages_stays_on_the_bar_and_hears_where_they_are(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    many(pilot, 20)
    pilot.house.request("page/works")
    player = arrived("keyboard", pilot)
    player.choose("wall/next")
    mark = len(pilot.lines)
    player.choose("wall/next")
    assert pilot.house.play.standing == "wall/next"
    assert "Page 3 of 4." in said(pilot, mark)


def test_a_jump_goes_past_ten_pages_and_never_past_the_end(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    many(pilot, 16 * EACH)
    pilot.house.request("page/works")
    at = []
    for bar in ("wall/ten-on", "wall/ten-on", "wall/ten-back", "wall/ten-back"):
        pilot.house.play.choose(bar, pilot.now)
        at.append(wall_of(pilot).at)
    assert at == [10, 15, 5, 0]
    assert "wall/previous" not in pilot.offer and "wall/ten-back" not in pilot.offer


@pytest.mark.parametrize("way", WAYS)
def test_each_way_in_finds_a_work_twelve_pages_away(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    paths = many(pilot, 14 * EACH)
    player = arrived(way, pilot)
    wanted = paths[12 * EACH + 2].stem
    player.errand("page/works")
    player.errand(f"work/{wanted}")
    assert pilot.house.screen.page.name == f"work-{wanted}"


def test_bars_lead_to_every_work_from_every_page() -> None:
    stems = sorted((f"20250101-0000{n:02}-x{'-1' * (n % 3 == 0)}" for n in range(99)), reverse=True)
    stems = sorted(stems, key=lambda stem: f"{stem}.journal", reverse=True)
    pages = -(-len(stems) // EACH)
    for at in range(pages):
        for number, stem in enumerate(stems):
            found = next((lead.row for lead in leads(stems, at) if lead.first <= f"{stem}." < lead.end), "")
            there = number // EACH
            far = abs(there - at) >= 10
            on, back = ("ten-on", "ten-back") if far else ("next", "previous")
            way = "" if there == at else on if there > at else back
            assert found.removeprefix("wall/") == way, (at, stem)


def test_works_of_one_craft_hang_alone(house: Build) -> None:
    pilot = house(**{"way.in": "pointer"})
    many(pilot, 20)
    player = ReaderPlayer(pilot)
    player.errand("page/works")
    player.choose("page/crafts")
    counts = {row.id: row.state.value for row in pilot.game.rows}
    player.choose("craft/batik")
    assert wall_of(pilot).craft == "batik" and all("one-buta" in stem for stem in hanging(pilot))
    assert pilot.words(counts["craft/batik"]) == "7 works"
    player.choose("page/crafts")
    player.choose("craft/all")
    assert not wall_of(pilot).craft and len(hanging(pilot)) == EACH


def test_an_empty_wall_says_so_and_a_work_that_cannot_be_read_hangs_too(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    mark = len(pilot.lines)
    pilot.house.request("page/works")
    assert "will hang here" in said(pilot, mark)[0]
    path = pilot.storage.works / "20260101-000000-01-buta.journal"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\xff\x00 nothing")
    pilot.house.leave()
    pilot.house.request("page/works")
    assert hanging(pilot) == [path.stem]
    pilot.house.request(f"work/{path.stem}")
    assert isinstance(pilot.game, Wall) and pilot.complaints[-1][0] == "notice-work" and path.exists()


# --- one work


CRAFTS = ("stained_glass/01-buta", "batik/01-one-buta", "souvenirs/01-market-stall")


@pytest.mark.parametrize(("number", "way"), list(enumerate(WAYS)))
def test_each_way_in_watches_shows_hears_and_names_a_work(house: Build, number: int, way: str) -> None:
    level = CRAFTS[number % len(CRAFTS)]
    pilot = house(**{"watch.pace": "quick", **settle(way)})
    stem = kept(pilot, level).stem
    player = arrived(way, pilot)
    player.errand("page/works")
    player.errand(f"work/{stem}")
    player.choose("work/watch")
    page = pilot.game
    assert isinstance(page, Watching)
    while pilot.game.at < pilot.game.count:
        pilot.wait(5.0)
    player.choose("watch/back")
    player.choose("command/leave")
    heard = pilot.melodies
    player.choose("work/hear")
    assert pilot.melodies == heard + 1
    player.choose("work/large")
    assert pilot.house.screen.page.name == "large"
    pilot.wait(2.0)
    if way == "dwell":
        player.choose("large/back")
    else:
        pilot.press("mouse-1", "mouse") if way in ("pointer", "unsteady") else pilot.press("space")
    pilot.wait(2.0)
    assert pilot.house.screen.page.name == f"work-{stem}"
    for wish in (f"name-work/{stem}", "name-words", "name-word/moon", "name-word/rain", "name-done"):
        player.errand(wish)
    assert own_name(pilot.storage.works / f"{stem}.journal") == OwnName(("moon", "rain"))
    assert pilot.words(pilot.house.screen.page.title) == "Moon, Rain"
