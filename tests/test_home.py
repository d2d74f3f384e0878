"""Home and school: everything taken along and brought in by any way in, the guarded way out, the teachers' page."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pypdf
import pytest

from games.core.game import Seat, Text
from games.shell.along.pack import pack
from games.shell.along.places import places
from games.shell.along.running import Running
from games.shell.at_work import started
from games.shell.paper.teachers import teachers
from games.shell.people import guard
from games.shell.people.teachers_desk import NAMES
from games.shell.resources import shipped
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.ways import of_way, settle
from games.shell.tools.teachers import FONTS
from games.shell.words import Words
from tests.conftest import Build
from tests.slow import Slow

HANDS = ("keyboard", "one-switch", "two-switches", "pointer", "touch")


@pytest.fixture(autouse=True)
def nobodys_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "documents"))


def begun(house: Build, way: str = "keyboard", **chosen: object) -> tuple[Pilot, object]:
    pilot = house(**settle(way), **chosen)
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    return pilot, player


def work(pilot: Pilot, level: str = "01-buta") -> None:
    pilot.open(level)
    pilot.house.play.choose(pilot.game.hint(Seat()), pilot.now)
    pilot.house.show_hub()


def finish(pilot: Pilot) -> None:
    """Until the tool beside the house is done."""
    running = next(timed for timed in pilot.house.moments.timed if isinstance(timed, Running))
    running.wait(60)
    pilot.wait(2.0)
    assert running.due() is None


# --- everything along


@pytest.mark.parametrize("way", HANDS)
def test_every_way_in_takes_everything_along_and_brings_it_in(house: Build, way: str, tmp_path: Path) -> None:
    pilot, player = begun(house, way)
    work(pilot)
    pilot.house.rim.process = started
    for target in ("hub/options", "options/people", "options/home", "page/everything", "along/out-0"):
        player.choose(target)  # type: ignore[attr-defined]
    finish(pilot)
    (file,) = (pilot.folder / "taken-along").glob("*.zip")
    assert any(file.name in said for said in pilot.heard())
    before = {path.name for path in pilot.folder.glob("works/*")}
    shutil.rmtree(pilot.folder / "works")
    pilot.house.relay()
    for target in ("along/in-0", "along/bring"):
        player.choose(target)  # type: ignore[attr-defined]
    finish(pilot)
    assert {path.name for path in pilot.folder.glob("works/*")} == before
    came = Text.of("along/came", what=Text.of("along/count-works", count=1))
    assert any(said.startswith(pilot.words(came)) for said in pilot.heard())
    assert pilot.game.name == "everything"


class Packing(Slow):
    """A tool that packs, into a part beside the file that it was asked for."""

    PART = "*.zip"

    def place(self, named: Path) -> Path:
        named.parent.mkdir(parents=True, exist_ok=True)
        return named.with_name(f".{named.name}.7")


@pytest.mark.parametrize("way", HANDS)
def test_every_way_in_sees_how_far_it_is_and_stops_it(house: Build, way: str) -> None:
    pilot, player = begun(house, way)
    pilot.house.rim.process = Packing
    pilot.house.request("page/everything")
    player.choose("along/out-0")  # type: ignore[attr-defined]
    pilot.wait(1.0)
    assert Text.of("along/share", percent=50) in [row.state.value for row in pilot.game.rows]
    player.choose("along/out-0")  # type: ignore[attr-defined]
    assert pilot.words(Text.of("along/busy")) in pilot.heard()
    player.choose("along/stop")  # type: ignore[attr-defined]
    assert pilot.words(Text.of("along/out-stopped")) in pilot.heard()
    assert not list((pilot.folder / "taken-along").glob("*")) and "along/stop" not in pilot.offer.ids()


def test_a_tool_that_never_ends_is_told(house: Build) -> None:
    pilot, _ = begun(house)
    pilot.house.rim.process = Packing
    pilot.house.request("page/everything")
    pilot.house.request("take-along/0")
    pilot.wait(300.0)
    assert pilot.words(Text.of("along/out-gone")) in pilot.heard()


def test_a_file_that_is_dropped_while_somebody_plays_waits_for_a_choice(house: Build, tmp_path: Path) -> None:
    friend, _ = begun(house)
    work(friend)
    pack(friend.folder, tmp_path / "all.zip", lambda share: None)
    pilot, _ = begun(house)
    pilot.house.rim.process = started
    pilot.open("01-buta")
    pilot.house.request(f"dropped/{tmp_path / 'all.zip'}")
    assert pilot.game.name == "everything-in" and not list(pilot.folder.glob("works/*"))
    pilot.house.request("leave")
    assert not pilot.house.screen.is_page
    pilot.house.request(f"dropped/{tmp_path / 'all.zip'}")
    pilot.house.request("bring-all")
    finish(pilot)
    assert len(list(pilot.folder.glob("works/*.journal"))) == 1


@pytest.mark.parametrize("spoil", ("cut", "gone"))
def test_a_file_that_cannot_come_in_is_told_in_words(house: Build, tmp_path: Path, spoil: str) -> None:
    pilot, _ = begun(house)
    work(pilot)
    file = tmp_path / "all.zip"
    pack(pilot.folder, file, lambda share: None)
    pilot.house.rim.process = started
    pilot.house.request(f"dropped/{file}")
    file.write_bytes(file.read_bytes()[:-30]) if spoil == "cut" else file.unlink()
    pilot.house.request("bring-all")
    finish(pilot)
    reason = "along/in-broken" if spoil == "cut" else "along/in-unread"
    assert pilot.heard()[-1] == pilot.words(Text.of(reason))


def test_sticks_and_documents_are_places_where_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "media" / "somebody" / "BLUE").mkdir(parents=True)
    (tmp_path / "media" / "somebody" / "no stick").mkdir(parents=True)
    monkeypatch.setattr("os.path.ismount", lambda path: path.name == "BLUE")
    found = places(tmp_path / "data", (tmp_path / "media", tmp_path / "nowhere"))
    assert [(place.kind, place.name) for place in found] == [("stick", "BLUE"), ("documents", ""), ("own", "")]


# --- the way out


def test_off_by_default_the_front_is_left_at_once(house: Build) -> None:
    pilot, player = begun(house)
    player.choose("command/leave")  # type: ignore[attr-defined]
    assert pilot.quit


@pytest.mark.parametrize("way", HANDS)
def test_an_adult_leaves_by_any_way_in_and_a_slip_does_not(house: Build, way: str) -> None:
    pilot, player = begun(house, way, **{"safety.leaving": True})
    player.choose("command/leave")  # type: ignore[attr-defined]
    assert not pilot.quit and pilot.game.name == "way-out"
    player.choose("way-out/back")  # type: ignore[attr-defined]
    assert pilot.game.name == "hub"
    player.choose("command/leave")  # type: ignore[attr-defined]
    player.choose("dots/two")  # type: ignore[attr-defined]
    assert pilot.game.name == "hub" and pilot.words(Text.of("guard/stays")) in pilot.heard()
    for target in ("command/leave", "dots/three", "dots/one", "dots/two"):
        assert not pilot.quit
        player.choose(target)  # type: ignore[attr-defined]
    assert pilot.quit


def test_escape_again_and_again_never_leaves(house: Build) -> None:
    pilot, _ = begun(house, **{"safety.leaving": True})
    for _ in range(50):
        pilot.press("escape")
        pilot.wait(0.3)
    assert not pilot.quit and pilot.game.name in ("hub", "way-out")


def test_the_same_choice_again_and_again_never_leaves(house: Build) -> None:
    pilot, _ = begun(house, **{"safety.leaving": True})
    for target in ("dots/one", "dots/two", "dots/three", "way-out/back"):
        pilot.house.request("quit-house")
        for _ in range(6):
            pilot.house.play.choose(target, pilot.now)
        assert not pilot.quit


def test_closing_the_window_asks_and_three_times_in_need_ends_it(house: Build) -> None:
    pilot, _ = begun(house, **{"safety.leaving": True})
    pilot.open("01-buta")
    for _ in range(5):
        pilot.house.request("close-window")
        pilot.wait(guard.WITHIN)
        pilot.press("a")
        assert pilot.game.name == "way-out" and not pilot.quit
    for _ in range(guard.CLOSINGS):
        pilot.house.request("close-window")
    assert pilot.quit


def test_the_work_is_there_again_when_the_way_out_was_asked_for_in_vain(house: Build) -> None:
    pilot, _ = begun(house, **{"safety.leaving": True})
    pilot.open("01-buta")
    pilot.house.play.choose(pilot.game.hint(Seat()), pilot.now)
    pilot.house.request("close-window")
    pilot.house.play.choose("dots/one", pilot.now)
    assert not pilot.house.screen.is_page and len(pilot.house.screen.session.past) == 1


def test_a_step_that_came_too_late_opens_nothing(house: Build) -> None:
    pilot, _ = begun(house, **{"safety.leaving": True})
    pilot.house.request("way-out/2/two")
    assert not pilot.quit and pilot.words(Text.of("icheri/not-on-offer")) in pilot.heard()


# --- the teachers' page


@pytest.mark.parametrize("language", ("en", "az", "ru"))
def test_a_teacher_reads_all_parts_and_back(house: Build, language: str) -> None:
    pilot, player = begun(house, **{"language.words": language})
    pilot.house.request("page/teachers")
    for part in NAMES:
        assert pilot.game.name == f"teachers-{part}"
        said = pilot.words(Text.of(f"teachers/{part}"))
        assert any(said in heard for heard in pilot.heard()) and pilot.words.missing == []
        if part != NAMES[-1]:
            player.choose("teachers/next")  # type: ignore[attr-defined]
    player.choose("teachers/before")  # type: ignore[attr-defined]
    assert pilot.game.name == f"teachers-{NAMES[-2]}"
    player.choose("command/leave")  # type: ignore[attr-defined]
    assert pilot.game.name == "hub"


@pytest.mark.parametrize("way", HANDS)
def test_every_way_in_makes_the_teachers_sheet(house: Build, way: str) -> None:
    pilot, player = begun(house, way, **{"language.words": "az"})
    pilot.house.rim.process = started
    pilot.house.request("page/teachers")
    player.choose("teachers/print")  # type: ignore[attr-defined]
    finish(pilot)
    (sheet,) = (pilot.folder / "pictures").glob("*.pdf")
    assert any(sheet.name in said for said in pilot.heard())
    player.choose("teachers/print")  # type: ignore[attr-defined]
    finish(pilot)
    assert len(list((pilot.folder / "pictures").glob("teachers*.pdf"))) == 2, "the first is not written over"


@pytest.mark.parametrize("language", ("en", "az", "ru"))
def test_the_teachers_sheet_says_all_of_the_page_on_one_sheet(language: str) -> None:
    words = Words(shipped().assets / "text", language)
    fonts = [shipped().assets / "fonts" / name for name in FONTS]
    reader = pypdf.PdfReader(io.BytesIO(teachers(words, fonts).packed()), strict=True)
    assert len(reader.pages) == 1 and not words.missing
    printed = "".join(reader.pages[0].extract_text().split())
    for name in NAMES:
        assert "".join(words(Text.of(f"teachers/{name}")).split()) in printed
