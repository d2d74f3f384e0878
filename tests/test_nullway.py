"""The smallest way in there is, dropped into a copy of the house as one file, is offered, chosen and plays."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from games.access.choose.method import WayIn
from games.access.choose.ways import USUAL, names, way_in
from games.access.first_press import WAY
from games.core.settings import Profile

ROOT = Path(__file__).resolve().parents[1]
NULLWAY = ROOT / "tests" / "nullway"
NEUTRAL = ("access/ways_in.py", "access/hands.py", "access/helper.py", "access/acts.py", "access/play.py",
           "shell/house.py", "shell/people/safety.py", "shell/people/presses.py")  # fmt: skip
"""What works with any way in, and so asks it instead of knowing which it is."""
KINDS = {"Dwell", "Scan"}


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a player meets in a house with the drum's files in it; not one of its own files is changed."""
    folder = tmp_path_factory.mktemp("house")
    trash = shutil.ignore_patterns("__pycache__", "build")
    for name in ("games", "assets", "levels"):
        shutil.copytree(ROOT / name, folder / name, ignore=trash)
    for path in NULLWAY.rglob("*.*"):
        there = folder / path.relative_to(NULLWAY)
        if path.suffix in (".py", ".ftl"):
            assert not there.exists()
            shutil.copy(path, there)
    shutil.copy(ROOT / "main.py", folder)
    said = [sys.executable, "visit.py", str(tmp_path_factory.mktemp("players"))]
    ran = subprocess.run(said, cwd=folder, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found


def test_one_file_in_the_house_makes_a_way_in() -> None:
    assert [path.name for path in (NULLWAY / "games").rglob("*.py")] == ["way_drum.py"]


def test_it_is_offered_on_the_options_page_by_its_own_words(visit: dict[str, Any]) -> None:
    assert visit["choices"] == [*USUAL, "drum"]
    assert visit["named"] == "Beats of a drum"


def test_it_is_chosen_and_kept_for_the_next_start(visit: dict[str, Any]) -> None:
    assert visit["way"] == visit["kept"] == visit["again"] == "drum"


def test_it_plays_a_level_to_its_saved_picture(visit: dict[str, Any]) -> None:
    assert visit["finished"] and visit["saved"] >= 1 and visit["drawn"]
    assert not visit["missing"] and not visit["complaints"]


@pytest.mark.parametrize("name", USUAL)
def test_every_way_in_of_the_house_is_found_by_its_file(name: str) -> None:
    assert isinstance(way_in(name), WayIn) and name in WAY.choices
    assert way_in(name).once_round(Profile(), 0, 0.0) < 1.0


def test_no_way_in_is_listed_that_has_no_file() -> None:
    files = {path.stem for path in (ROOT / "games/access/choose").glob("way_*.py")}
    assert {f"way_{name.replace('-', '_')}" for name in names()} == files


@pytest.mark.parametrize("path", NEUTRAL)
def test_what_works_with_any_way_in_asks_it_and_names_none(path: str) -> None:
    """A press may show a way in, and so may a program that moves the focus: nothing else is said by name."""
    asked = list(ast.walk(ast.parse((ROOT / "games" / path).read_text("utf-8"))))
    assert not {node.id for node in asked if isinstance(node, ast.Name)} & KINDS
    compared = [word for node in asked if isinstance(node, ast.Compare) for word in ast.walk(node)]
    words = {word.value for word in compared if isinstance(word, ast.Constant)} & {*USUAL}
    assert words <= {"ask"}
