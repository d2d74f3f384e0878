"""Pictures of a work for screen and paper are made beside the house: it plays on, shows how far they are, can stop."""

from __future__ import annotations

import io
import resource
import struct
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from games.core.game import Seat, Text
from games.core.journal import Entry
from games.core.session import opened
from games.core.settings import Profile
from games.shell.at_work import Process
from games.shell.resources import shipped
from games.shell.sending.making import Making
from games.shell.sending.picture_file import png
from games.shell.sending.postcard import chunk_of, recipe
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.ways import of_way, settle
from games.stage.canvas import Art
from tests.conftest import Build
from tests.slow import Slow
from tests.test_law_reach import keys_reach, pointer_reaches, scan_reaches
from tests.test_law_views import SAMPLE, judge, openings
from tests.test_postcards import begun, finish, made, work_begun

HOW = SAMPLE[2::5]
HARDEST = (("07-peacock", "stained_glass"), ("10-grand-kelaghayi", "batik"), ("12-the-whole-shelf", "souvenirs"))
SECONDS = 2.0
"""A4 picture, of this process' work from its start to the finished file (issue: numbers)."""


def making(pilot: Pilot) -> Making:
    return next(timed for timed in pilot.house.moments.timed if isinstance(timed, Making))


def head(path: Path) -> tuple[int, int, int]:
    """Width and height in pixels, and pixels a metre."""
    raw = path.read_bytes()
    width, height = struct.unpack_from(">II", raw, 16)
    at = raw.find(b"pHYs")
    return width, height, 0 if at < 0 else struct.unpack_from(">I", raw, at + 4)[0]


def finished(pilot: Pilot, level: str, game: str) -> None:
    """A whole work in the pilot's folder, made by its hints."""
    found = pilot.content.level(game, level)
    assert found is not None
    session = opened(found, pilot.content.kind(game).start)
    path = pilot.storage.begin(pilot.house.works.header(session, "en"))
    assert path is not None
    while (wanted := session.game.hint(Seat())) is not None:
        outcome = session.choose(wanted, Seat())
        session = outcome.session
        if outcome.entry is not None:
            pilot.storage.append(path, outcome.entry)


@pytest.mark.parametrize(("level", "game"), HARDEST)
def test_a_picture_for_paper_is_an_a4_sheet_at_300_dots_an_inch(house: Build, level: str, game: str) -> None:
    pilot = begun(house, 0)
    finished(pilot, level, game)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    path = made(pilot, "save-paper")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert head(path) in ((2480, 3508, 11811), (3508, 2480, 11811))
    sheet = pygame.image.load(str(path))
    corners = [sheet.get_at(at)[:3] for at in ((0, 0), (sheet.get_width() - 1, sheet.get_height() - 1))]
    assert corners == [(255, 255, 255)] * 2, "paper stays free round it"
    spent = after.ru_utime - before.ru_utime
    assert spent < 2 * SECONDS, f"{spent:.1f} s of a core, {SECONDS} s on a free one"


def test_a_picture_for_the_screen_is_made_while_somebody_plays(house: Build) -> None:
    pilot = begun(house, 3)
    pilot.house.open_work(pilot.storage.load(pilot.storage.all_works()[0]))  # type: ignore[arg-type]
    pilot.house.play.choose("command/picture", pilot.now)
    assert making(pilot).order is not None
    pilot.house.play.choose(pilot.game.hint(Seat()), pilot.now)
    assert len(pilot.house.screen.session.past) == 4
    finish(pilot)
    (path,) = pilot.folder.glob("pictures/*.png")
    assert max(head(path)[:2]) == 1200 and path.name in pilot.heard()[-1]
    assert making(pilot).due() is None, "at rest nothing ticks"


def test_a_picture_of_a_work_without_a_choice_is_made_too(house: Build) -> None:
    pilot = begun(house, 0)
    pilot.open("01-market-stall")
    pilot.house.play.choose("command/picture", pilot.now)
    finish(pilot)
    assert list(pilot.folder.glob("pictures/01-market-stall-1.png"))


@pytest.mark.parametrize("way", ("keyboard", "one-switch", "two-switches", "pointer", "touch"))
def test_every_way_in_sees_how_far_a_picture_is_and_stops_it(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    pilot.open("01-buta")
    pilot.house.play.choose(pilot.game.hint(Seat()), pilot.now)
    pilot.house.leave()
    pilot.house.rim.process = Slow
    stem = pilot.storage.all_works()[0].stem
    pilot.house.request(f"work/{stem}")
    player.choose("work/send")
    player.choose("send/paper")
    assert Text.of("send/share", percent=50) in [row.state.value for row in pilot.game.rows]
    player.choose("send/postcard")
    assert pilot.words(Text.of("send/busy")) in pilot.heard()
    player.choose("send/stop")
    assert making(pilot).order is None and pilot.words(Text.of("send/stopped")) in pilot.heard()
    assert not list(pilot.folder.glob("pictures/*")) and not list(pilot.folder.rglob("part.png"))
    assert "send/stop" not in pilot.offer.ids()


def test_a_picture_that_never_comes_is_told(house: Build) -> None:
    pilot = begun(house, 2)
    pilot.house.rim.process = Slow
    pilot.house.request(f"save-paper/{pilot.storage.all_works()[0].stem}")
    pilot.wait(120.0)
    assert making(pilot).order is None and pilot.words(Text.of("icheri/picture-not-saved")) in pilot.heard()


def test_where_no_process_can_be_started_it_is_told_at_once(house: Build) -> None:
    def none(command: Sequence[str]) -> Process:
        raise OSError(command[0])

    pilot = begun(house, 2)
    pilot.house.rim.process = none
    pilot.house.request(f"save-paper/{pilot.storage.all_works()[0].stem}")
    assert pilot.heard()[-1] == pilot.words(Text.of("icheri/picture-not-saved"))


def test_a_full_or_closed_folder_keeps_nothing_and_is_told(house: Build) -> None:
    pilot = begun(house, 2)
    (pilot.folder / "pictures").write_bytes(b"a file where the folder should be")
    works = {one: one.read_bytes() for one in (pilot.folder / "works").glob("*.journal")}
    pilot.house.request(f"save-postcard/{pilot.storage.all_works()[0].stem}")
    finish(pilot)
    assert pilot.heard()[-1] == pilot.words(Text.of("icheri/picture-not-saved"))
    assert works == {one: one.read_bytes() for one in (pilot.folder / "works").glob("*.journal")}


def test_a_picture_file_is_read_back_as_it_was_given() -> None:
    pixels = bytes((x * y * 7 + x) % 256 for y in range(333) for x in range(3 * 21))
    raw = png(pixels, 21, 333, dpi=300)
    found = pygame.image.frombytes(pixels, (21, 333), "RGB")
    again = pygame.image.load(io.BytesIO(raw), "x.png")
    assert pygame.image.tobytes(again, "RGB") == pygame.image.tobytes(found, "RGB")
    assert zlib.crc32(raw) == zlib.crc32(png(pixels, 21, 333, dpi=300)), "no date, no machine, no chance"


@pytest.mark.parametrize("number", range(len(HOW)))
def test_pages_about_sending_fit_and_can_be_reached(house: Build, number: int) -> None:
    art, how = Art(shipped().folders()), HOW[number]
    pilot = house(**how)
    pilot.house.rim.process = Slow
    pilot.storage.keep_profile(Profile("tulip"))
    pilot.house.use(Profile("tulip", pilot.house.profile.chosen), guarded=False)
    header = pilot.house.works.header(work_begun(pilot), "en")
    chosen = (Entry("choose", "glass/sky"), *(Entry("undo"), Entry("redo")) * 19, Entry("undo"))
    hands = tuple((who, 1) for who in ("tulip", "") for _ in range(20))
    path = pilot.storage.begin(replace(header, hands=hands))
    assert path is not None
    for entry in chosen:
        pilot.storage.append(path, entry)
    card = pilot.folder / "pictures" / "from-a-friend.png"
    card.parent.mkdir(parents=True, exist_ok=True)
    card.write_bytes(png(bytes(12), 2, 2, [chunk_of(recipe(replace(header, hands=hands), chosen, ""))]))
    stem = path.stem
    pilot.house.request(f"send/{stem}")
    pilot.house.request(f"save-paper/{stem}")
    pilot.house.request("page/postcards")
    pilot.house.request("postcard-in/0")
    assert pilot.house.screen.page.name == "postcard-in"
    pilot.house.show_hub()
    faults: dict[str, None] = {}
    own = (f"send/{stem}", f"clip/{stem}", f"hands/{stem}")
    for wish in (*own, "page/works", "page/postcards", "hands/arrived", "postcard-in/0"):
        pilot.house.request(wish)
        for _ in openings(pilot):
            try:
                judge(pilot, art)
                pointer_reaches(pilot.offer)
                keys_reach(pilot.offer)
                scan_reaches(pilot.offer)
            except AssertionError as error:
                faults.setdefault(f"{wish}: {error}".split("\n")[0])
    assert not faults, f"{len(faults)} faults\n" + "\n".join(list(faults)[:12])
    assert not pilot.words.missing
