"""Sheets to print are chosen by any way in, made beside the house, and where they lie is told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pypdf
import pytest

from games.core.game import Text
from games.core.journal import Entry
from games.shell.at_work import Process, started
from games.shell.paper.desk import FOLDER
from games.shell.resources import shipped
from games.shell.sending.making import Making
from games.shell.tools.paper import main
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.ways import of_way, settle
from games.stage.canvas import Art
from tests.conftest import Build
from tests.slow import Slow
from tests.test_law_reach import keys_reach, pointer_reaches, scan_reaches
from tests.test_law_views import SAMPLE, judge, openings
from tests.test_nullgame import copy as bells
from tests.test_nullgame import run
from tests.test_postcards import begun, work_begun

HOW = SAMPLE[1::6]
__all__ = ["bells"]


class Full(Slow):
    """A process that found no room on the disk."""

    def answers(self) -> tuple[list[dict[str, object]], bool]:
        return [{"failed": "full"}], False


def printing(pilot: Pilot) -> Making:
    return next(timed for timed in pilot.house.moments.timed if isinstance(timed, Making))


def kept(pilot: Pilot) -> str:
    """The name of a work that was just begun."""
    header = pilot.house.works.header(work_begun(pilot), "en")
    path = pilot.storage.begin(header)
    assert path is not None
    pilot.storage.append(path, Entry("choose", "glass/sky"))
    return path.stem


def over(pilot: Pilot) -> None:
    """Waits for the process, however long this computer takes."""
    while printing(pilot).order is not None:
        printing(pilot).wait(30)
        pilot.wait(0.2)


@pytest.mark.parametrize("way", ("keyboard", "one-switch", "two-switches", "pointer", "touch", "dwell"))
def test_every_way_in_prints_a_work_sees_how_far_it_is_and_stops_it(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    player = of_way(way, pilot)
    player.first() if way not in ("one-switch", "two-switches") else pilot.press("space")
    pilot.house.rim.process = Slow
    pilot.house.request(f"work/{kept(pilot)}")
    for target in ("work/send", "send/print", "print/colouring"):
        player.choose(target)
    assert Text.of("send/share", percent=50) in [row.state.value for row in pilot.game.rows]
    player.choose("print/tactile")
    assert pilot.words(Text.of("send/busy")) in pilot.heard()
    player.choose("print/stop")
    assert printing(pilot).order is None and pilot.words(Text.of("send/stopped")) in pilot.heard()
    assert not list(pilot.folder.glob(f"{FOLDER}/*")) and not list(pilot.folder.rglob("part-*.pdf"))
    assert "print/stop" not in pilot.offer.ids()


def test_a_level_is_printed_that_nobody_has_begun(house: Build) -> None:
    pilot = house(**settle("keyboard"))
    pilot.house.begin(pilot.now)
    pilot.house.rim.process = started
    game = pilot.content.games()[-1]
    pilot.house.request(f"game/{game}")
    assert f"print-of/{game}" in [row.request for row in pilot.game.rows]
    pilot.house.request(f"print-of/{game}")
    subject = f"{game}/{pilot.content.stems(game)[0]}"
    assert f"print-level/{subject}" in [row.request for row in pilot.game.rows]
    pilot.house.request(f"print-level/{subject}")
    pilot.house.play.choose("print/colouring", pilot.now)
    assert printing(pilot).order is not None, "the house plays on"
    over(pilot)
    (path,) = pilot.folder.glob(f"{FOLDER}/*.pdf")
    assert len(pypdf.PdfReader(path).pages) == 1
    assert path.name in pilot.heard()[-1] and FOLDER in pilot.heard()[-1]
    assert printing(pilot).due() is None, "at rest nothing ticks"
    assert not pilot.storage.all_works(), "no work was begun by it"


def test_a_certificate_bears_the_pictures_that_were_chosen(house: Build) -> None:
    pilot = begun(house, 2)
    stem = pilot.storage.all_works()[0].stem
    pilot.house.request(f"print/{stem}")
    assert f"print-names/{stem}" in [row.request for row in pilot.game.rows]
    pilot.house.request(f"print-names/{stem}")
    for wish in ("print-name/fish", "print-name/moon", "print-name/key", "print-name/moon", "print-date"):
        assert f"{wish}/{stem}" in [row.request for row in pilot.game.rows]
        pilot.house.request(f"{wish}/{stem}")
    chosen = {row.id for row in pilot.game.rows if row.state.chosen}
    assert chosen == {"print/date", "print-name/fish", "print-name/key"}
    pilot.house.play.choose("print/make-certificate", pilot.now)
    over(pilot)
    (path,) = pilot.folder.glob(f"{FOLDER}/*-certificate-1.pdf")
    said = pypdf.PdfReader(path).pages[0].extract_text()
    words = pilot.words
    assert words(Text.of("people/picture-fish")) in said and words(Text.of("people/picture-key")) in said
    assert words(Text.of("people/picture-moon")) not in said
    assert words(Text.of("paper/together")) in said


def test_the_sizes_of_a_cloth_are_chosen(house: Build) -> None:
    pilot = house(**settle("keyboard"))
    pilot.house.begin(pilot.now)
    pilot.house.rim.process = Slow
    game = pilot.content.games()[0]
    subject = f"{game}/{pilot.content.stems(game)[0]}"
    pilot.house.request(f"print-level/{subject}")
    pilot.house.play.choose("print/cloth", pilot.now)
    pilot.house.play.choose("print-size/71", pilot.now)
    running = printing(pilot)._running
    assert isinstance(running, Slow) and running.command[-2:] == ["--size", "71"]


def test_a_full_disk_is_told_and_works_are_untouched(house: Build, tmp_path: Path) -> None:
    pilot = begun(house, 2)
    works = {one: one.read_bytes() for one in (pilot.folder / "works").glob("*.journal")}
    pilot.house.rim.process = Full
    pilot.house.request(f"make-print/colouring/{pilot.storage.all_works()[0].stem}")
    pilot.wait(1.0)
    assert pilot.heard()[-1] == pilot.words(Text.of("print/full"))
    assert works == {one: one.read_bytes() for one in (pilot.folder / "works").glob("*.journal")}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
def test_the_tool_tells_a_full_disk_from_other_faults(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    level = "souvenirs/04-names"
    assert main(["cards", level, "/dev/full"]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == '{"failed": "full"}'
    assert main(["cards", level, str(tmp_path / "no" / "folder.pdf")]) == 1
    assert '"full"' not in capsys.readouterr().out


def test_a_folder_that_cannot_be_written_is_told(house: Build) -> None:
    pilot = begun(house, 2)
    (pilot.folder / FOLDER).write_bytes(b"a file where the folder should be")
    pilot.house.request(f"make-print/colouring/{pilot.storage.all_works()[0].stem}")
    over(pilot)
    assert pilot.heard()[-1] == pilot.words(Text.of("print/not-made"))


def test_where_no_process_can_be_started_it_is_told_at_once(house: Build) -> None:
    def none(command: Sequence[str]) -> Process:
        raise OSError(command[0])

    pilot = begun(house, 2)
    pilot.house.rim.process = none
    pilot.house.request(f"make-print/colouring/{pilot.storage.all_works()[0].stem}")
    assert pilot.heard()[-1] == pilot.words(Text.of("print/not-made"))


@pytest.mark.parametrize("wish", ("make-print/poster/x", "make-print/cloth-7/x", "make-print/colouring/nobody",
                                  "print/nobody", "print-of/nothing", "print-name/crown/x"))  # fmt: skip
def test_wishes_for_what_there_is_not_change_nothing(house: Build, wish: str) -> None:
    pilot = begun(house, 1)
    before = len(pilot.house.screens)
    pilot.house.request(wish)
    assert len(pilot.house.screens) == before and not list(pilot.folder.glob(f"{FOLDER}/*"))


def test_who_plays_never_loads_what_makes_a_file() -> None:
    code = ("import sys; import games.shell.app, games.shell.paper.desk; "
            "sys.exit(any(name.startswith(('pydyf', 'games.shell.paper.pdf')) for name in sys.modules))")  # fmt: skip
    assert subprocess.run([sys.executable, "-c", code], cwd=shipped().package.parent, check=False).returncode == 0


@pytest.mark.parametrize("number", range(len(HOW)))
def test_pages_about_printing_fit_and_can_be_reached(house: Build, number: int) -> None:
    art, pilot = Art(shipped().folders()), house(**HOW[number])
    pilot.house.rim.process = Slow
    pilot.house.begin(pilot.now)
    stem, game = kept(pilot), pilot.content.games()[-1]
    pilot.house.request(f"make-print/colouring/{stem}")
    pilot.wait(0.5)
    faults: dict[str, None] = {}
    for wish in (f"print/{stem}", f"print-names/{stem}", f"print-size/{stem}", f"print-of/{game}"):
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


def test_a_new_game_is_printed_without_a_file_about_paper(bells: Path, tmp_path: Path) -> None:
    level = "nullgame/01-three-bells"
    for kind in ("colouring", "cut-out", "tactile", "picture"):
        out = tmp_path / f"{kind}.pdf"
        ran = run(bells, "main.py", "paper", kind, level, str(out))
        assert ran.returncode == 0, ran.stdout
        assert len(pypdf.PdfReader(out, strict=True).pages) > 0
