"""The smallest game there is, dropped into a copy of the house without an edit, is found, listed, spoken and played."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
NULLGAME = ROOT / "tests" / "nullgame"
WAYS = ("pointer", "touch", "keyboard", "one-switch", "two-switches")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The house with the bell rope's drawers in it; not one of its own files is changed."""
    folder = tmp_path_factory.mktemp("house")
    trash = shutil.ignore_patterns("__pycache__", "build")
    for name in ("games", "assets", "levels"):
        shutil.copytree(ROOT / name, folder / name, ignore=trash)
        own = {path.relative_to(NULLGAME) for path in (NULLGAME / name).rglob("*") if path.is_file()}
        assert not [path for path in own if (folder / path).exists()]
        shutil.copytree(NULLGAME / name, folder / name, ignore=trash, dirs_exist_ok=True)
    shutil.copy(ROOT / "main.py", folder)
    shutil.copy(NULLGAME / "visit.py", folder)
    return folder


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], cwd=folder, capture_output=True, text=True, timeout=120)


@pytest.fixture(scope="module")
def visit(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    ran = run(copy, "visit.py", str(tmp_path_factory.mktemp("players")))
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found


def test_it_is_found_and_listed_beside_the_others(visit: dict[str, Any]) -> None:
    assert {"nullgame", "stained_glass"} <= set(visit["games"])
    assert {"Bell rope", "Stained glass"} <= set(visit["hub"])


@pytest.mark.parametrize("way", WAYS)
def test_every_way_in_plays_it_from_the_front_of_the_house_to_a_saved_picture(visit: dict[str, Any], way: str) -> None:
    found = visit["players"][way]
    assert found["finished"] and found["saved"] >= 1
    assert not found["missing"] and not found["complaints"]


@pytest.mark.parametrize("way", WAYS)
def test_it_is_spoken_and_its_own_bells_sound(visit: dict[str, Any], way: str) -> None:
    found = visit["players"][way]
    assert "Three bells. Ring every bell." in found["heard"]
    assert "low bell rings. 2 bells are left." in found["heard"] and "All the bells ring." in found["heard"]
    assert {"bell/low", "bell/middle", "bell/high"} <= set(found["things"])


def test_what_was_done_can_be_undone_and_its_journal_gives_the_same_work(visit: dict[str, Any]) -> None:
    assert visit["undone"] and visit["replayed"]


def test_its_places_are_as_irregular_as_its_bells(visit: dict[str, Any]) -> None:
    assert set(visit["outlines"]) == {"pane/low-bell", "pane/middle-bell", "pane/high-bell"}
    assert min(visit["outlines"].values()) > 8


def test_its_work_is_told_and_painted_by_the_tools(visit: dict[str, Any], copy: Path, tmp_path: Path) -> None:
    picture = tmp_path / "bells.png"
    ran = run(copy, "main.py", "replay", visit["journal"], "--picture", str(picture))
    assert ran.returncode == 0, ran.stderr
    assert "low bell rings." in ran.stdout and ran.stdout.splitlines()[-1] == "finished"
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_its_screens_are_drawn_with_its_own_colour_and_drawing(copy: Path, tmp_path: Path) -> None:
    ran = run(copy, "main.py", "shots", str(tmp_path), "--only", "*nullgame*finished")
    assert ran.returncode == 0, ran.stderr
    import pygame

    picture = pygame.image.load(str(next(tmp_path.glob("*.png"))))
    counted: dict[tuple[int, ...], int] = {}
    for x in range(0, picture.get_width(), 4):
        for y in range(0, picture.get_height(), 4):
            colour = tuple(picture.get_at((x, y)))[:3]
            counted[colour] = counted.get(colour, 0) + 1
    bronze, mark = (0xF4, 0xC7, 0x5A), (0x3A, 0x22, 0x08)
    assert counted.get(bronze, 0) > 1000 and counted.get(mark, 0) > 2


def test_its_level_is_whole(copy: Path) -> None:
    ran = run(copy, "main.py", "check", "levels/nullgame/01-three-bells.toml")
    assert ran.returncode == 0, ran.stderr
    assert "finished by its hints after 3 choices" in ran.stdout


def test_its_words_are_there_in_every_language() -> None:
    from fluent.syntax import FluentParser, ast

    names = []
    for language in ("en", "az", "ru"):
        body = FluentParser().parse((NULLGAME / "assets/text" / language / "nullgame.ftl").read_text("utf-8")).body
        assert not [entry for entry in body if isinstance(entry, ast.Junk)]
        names.append([entry.id.name for entry in body if isinstance(entry, ast.Message)])
    assert names[0] == names[1] == names[2]
