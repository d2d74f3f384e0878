"""Law 4, undo and replay: undone to the start all is as it was; a work's lines give the same work, wherever cut."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.game import Seat
from games.core.journal import Entry, Header, entry_line, header_line, read
from games.core.session import Session, opened
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import levels
from games.stained_glass.model import start
from tests.conftest import Build
from tests.soak import paired
from tests.windows import buta
from tests.works import WORKS, begun

ROOT = Path(__file__).resolve().parents[1]
SEAT = Seat(1)


def played(session: Session, seed: int, choices: int, seats: int = 1) -> tuple[Session, list[Entry]]:
    """A session after random choices, with undo and redo among them, and its lines."""
    chance, entries = Random(seed), []
    for _ in range(choices):
        seat = Seat(chance.randint(1, seats))
        ids = [t.id for t in session.targets(seat) if not t.id.startswith("command/")]
        wish = chance.choices((chance.choice(ids), "command/undo", "command/redo"), (8, 2, 1))[0]
        outcome = session.choose(wish, seat)
        session = outcome.session
        if outcome.entry is not None:
            entries.append(outcome.entry)
    return session, entries


@pytest.mark.parametrize("work", WORKS)
def test_undone_to_the_start_the_work_is_as_it_began_and_redone_as_it_was(work: str, shelf: Path) -> None:
    fresh = begun(work, shelf)
    session, _ = played(fresh, WORKS.index(work), 60)
    done, steps = session.game, len(session.past)
    for _ in range(steps):
        session = session.choose("command/undo", SEAT).session
    assert session.game == fresh.game and not session.past
    for _ in range(steps):
        session = session.choose("command/redo", SEAT).session
    assert session.game == done


@pytest.mark.parametrize(("work", "seats"), paired(WORKS, (1, 3), 1))
def test_a_works_lines_give_an_equal_work(work: str, seats: int, shelf: Path) -> None:
    fresh = begun(work, shelf)
    session, entries = played(fresh, 7 + WORKS.index(work), 80, seats)
    again = fresh.replayed(entries)
    assert again.game == session.game
    assert [(s.target, s.seat) for s in again.past] == [(s.target, s.seat) for s in session.past]
    assert [(s.target, s.seat) for s in again.future] == [(s.target, s.seat) for s in session.future]


HEADER = Header("stained_glass", "buta", "d" * 64, (("buta.toml", "title = 'Бута, ə'"),), 1, 5, ("az",), "Butə")


@given(st.integers(0, 10_000), st.data())
@settings(max_examples=60, deadline=None)
def test_a_journal_cut_at_any_byte_resumes_at_its_last_whole_line(seed: int, data: st.DataObject) -> None:
    fresh = opened(buta(), start)
    _, entries = played(fresh, seed, 20)
    lines = [header_line(HEADER), *map(entry_line, entries)]
    raw = "".join(lines).encode()
    cut = data.draw(st.integers(len(lines[0].encode()), len(raw)))
    header, found, torn = read(raw[:cut].decode("utf-8", "replace"))
    whole = raw[:cut].count(b"\n") - 1
    assert header == HEADER and found == tuple(entries[:whole])
    assert torn == (not raw[:cut].endswith(b"\n"))
    assert fresh.replayed(found).game == fresh.replayed(entries[:whole]).game


@pytest.mark.parametrize("level", levels())
def test_a_kept_work_is_the_same_work_after_a_crash(house: Build, level: str) -> None:
    """In the middle and at the end; with a torn last line too, which is told."""
    pilot = house(**{"way.in": "pointer"})
    player = ReaderPlayer(pilot)
    player.errand(f"level/{level}")
    for _ in range(2):
        player.step()
    game = pilot.game
    again = pilot.crash()
    assert "hub/go-on" in again.offer
    ReaderPlayer(again).choose("hub/go-on")
    assert again.game == game and not again.complaints
    journal = again.storage.all_works()[0]
    journal.write_bytes(journal.read_bytes() + b'{"do":"choose","ta')
    torn = again.crash()
    ReaderPlayer(torn).choose("hub/go-on")
    assert torn.game == game
    assert [message for message, _ in torn.complaints] == ["notice-torn"]
    ReaderPlayer(torn).finish()
    assert torn.crash().offer.ids()[0] != "hub/go-on", "a finished work is not offered to go on with"


PLAY = """
import sys
from pathlib import Path
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.reader import ReaderPlayer
pilot = Pilot(Path(sys.argv[1]), {"way.in": "pointer"})
player = ReaderPlayer(pilot)
player.errand("level/stained_glass/05-maiden-tower")
for _ in range(60):
    player.step()
    print(len(pilot.house.screen.session.past), flush=True)
    if sys.argv[2] == str(len(pilot.house.screen.session.past)):
        sys.stdin.read()
"""


def test_a_killed_program_loses_nothing_that_was_chosen(tmp_path: Path, shelf: Path) -> None:
    folder = tmp_path / "killed"
    play = subprocess.Popen([sys.executable, "-c", PLAY, str(folder), "9"], cwd=ROOT, stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, text=True, env=os.environ)  # fmt: skip
    try:
        done = [int(line) for line in heard(play, 9)]
    finally:
        play.send_signal(signal.SIGKILL)
        play.communicate()
    assert done, "the program did not start"
    again = Pilot(folder, {"way.in": "pointer"}, cache=shelf)
    ReaderPlayer(again).choose("hub/go-on")
    assert len(again.house.screen.session.past) == done[-1] == 9


def heard(play: subprocess.Popen[str], last: int) -> Iterator[str]:
    assert play.stdout is not None
    for line in play.stdout:
        yield line
        if int(line) == last:
            return
