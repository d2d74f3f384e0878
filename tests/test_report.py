"""The report says what holds because it was run, and a game that is broken on purpose turns the right rows red."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from games.shell.tools.players.people import PEOPLE
from games.shell.tools.players.ways import WAYS
from games.shell.tools.proof.plays import Played, Task, shown, tasks
from games.shell.tools.proof.rows import Row, Shown, judged, rows
from games.shell.tools.proof.sheet import as_data, as_page
from games.shell.tools.proof.suite import wanted
from games.shell.tools.proof.tours import TOURS
from games.shell.tools.report import EVERY

ROOT = Path(__file__).resolve().parents[1]
NULLGAME = ROOT / "tests" / "nullgame"
ROW = Row(1, "Area", "M", "It holds", ("walk:large", "test:test_zoom.py"))


def test_the_checklist_has_its_rows() -> None:
    found = rows()
    assert [row.id for row in found] == list(range(1, 140))
    assert {must: sum(row.must == must for row in found) for must in "MSW"} == {"M": 109, "S": 25, "W": 5}
    assert all(bool(row.by) != bool(row.without) for row in found)


def test_every_proof_that_a_row_names_is_there() -> None:
    own = {*EVERY, *TOURS, *(f"play:{name}" for name in (*WAYS, *PEOPLE))}
    named = {name for row in rows() for name in row.by if name != "person"}
    assert not [name for name in named if not name.startswith("test:") and name not in own]
    assert not [file for file in wanted(named) if not (ROOT / "tests" / file).exists()]
    for name in (name for name in named if "::" in name):
        file, _, start = name.removeprefix("test:").partition("::")
        assert f"def {start}" in (ROOT / "tests" / file).read_text("utf-8"), name


def test_a_row_holds_only_when_all_that_shows_it_was_run() -> None:
    large, test = Shown("walk:large", 10), Shown("test:test_zoom.py", 5)
    assert judged(ROW, {}).state == "not run"
    assert judged(ROW, {"walk:large": large}).state == "not run"
    assert judged(ROW, {large.name: large, test.name: Shown(test.name)}).state == "not run"
    assert judged(ROW, {large.name: large, test.name: test}).state == "holds"
    red = judged(ROW, {large.name: Shown("walk:large", 10, ("a pane is 20 px",)), test.name: test})
    assert red.state == "falls short" and "a pane is 20 px" in red.evidence


def test_what_people_must_judge_and_what_is_not_built_never_holds() -> None:
    large = {"walk:large": Shown("walk:large", 10)}
    assert judged(Row(1, "", "M", "", ("walk:large", "person")), large).state == "a person must judge"
    assert judged(Row(1, "", "M", "", (), "nobody tried it"), large).state == "not yet"
    assert judged(rows()[-1], large).state == "not yet", "row 139 waits for people"


def test_every_player_plays_every_level_once_and_each_other_language_too() -> None:
    todo = tasks(("en", "az", "ru"), ("stained_glass",), quick=False)
    levels = {task.level for task in todo}
    for player in (*WAYS, *PEOPLE):
        mine = [task for task in todo if task.player == player]
        assert {task.level for task in mine if task.language == "en"} == levels
        assert {task.language for task in mine} == {"en", "az", "ru"}


def test_a_play_that_went_wrong_is_told_with_its_level() -> None:
    told = shown([Played(Task("pointer", "glass/01"), 3, 1.0), Played(Task("pointer", "glass/02"), 3, 1.0, "lost")])
    assert told["play:pointer"] == Shown("play:pointer", 2, ("glass/02 (en): lost",))


def test_the_page_and_the_data_say_the_same() -> None:
    result = [judged(ROW, {"walk:large": Shown("walk:large", 10, ("too small",))})]
    plays = [Played(Task("pointer", "glass/01"), 3, 60.0)]
    page, data = as_page(result, plays, "1 play."), as_data(result, plays)
    assert "| 1 | M | It holds | falls short | walk:large: too small |" in page and "no claim" in page
    assert '"1": "falls short"' in data and '"pointer": true' in data


FAULTS = {
    "none": ("RULES = 1", "RULES = 1", set()),
    "no hint": ("return self.still[0].id if self.still else None", "return None", {6, 7, 9, 21, 35, 82, 101}),
    "one name for all": ("Target(bell.id, bell.label,", "Target(bell.id, self.bells[0].label,", {96}),
}
"""What is broken: the words in the model that are replaced, and rows that must turn red."""


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_game_turns_the_right_rows_red(fault: str, tmp_path: Path) -> None:
    trash = shutil.ignore_patterns("__pycache__", "build")
    for name in ("games", "assets", "levels"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=trash)
        shutil.copytree(NULLGAME / name, tmp_path / name, ignore=trash, dirs_exist_ok=True)
    before, after, red = FAULTS[fault]
    model = tmp_path / "games" / "nullgame" / "model.py"
    words = model.read_text("utf-8")
    assert before in words
    model.write_text(words.replace(before, after), "utf-8")
    players = "pointer" if red == {96} else "pointer touch keyboard slow one-switch two-switches blind deaf"
    ran = subprocess.run(
        [sys.executable, "-c", FEW, *players.split()], cwd=tmp_path, capture_output=True, text=True, timeout=300
    )
    states = {int(row): state for row, state in (line.split(" ", 1) for line in ran.stdout.splitlines())}
    assert len(states) == 139, ran.stderr
    assert {row for row, state in states.items() if state == "falls short"} >= red
    if not red:
        assert "falls short" not in states.values()
        assert states[6] == states[82] == "holds" and states[139] == "not yet"


FEW = """
import sys
import tempfile
from pathlib import Path
from games.shell.tools import report
from games.shell.tools.proof import plays, rows

with tempfile.TemporaryDirectory() as folder:
    told = plays.run([plays.Task(name, "nullgame/01-three-bells") for name in sys.argv[1:]], at_once=1)
    look = report._proof("walk:names", ("nullgame",), ("en",), Path(folder))
shown = {**plays.shown(told), look.name: look}
for row in rows.rows():
    print(row.id, rows.judged(row, shown).state)
"""
"""Some plays and one look, judged without all the others."""
