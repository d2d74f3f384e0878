"""The tools beside the game do what their names say, and leave what is the player's alone."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from games.core.game import Seat
from games.core.journal import Entry, Header, entry_line, header_line
from games.core.session import opened
from games.shell.content import Content
from games.shell.resources import shipped
from games.shell.tools import bench, check, new, replay
from games.shell.tools.new import NewError, checked

ROOT = Path(__file__).resolve().parents[1]
LEVELS = ROOT / "levels" / "stained_glass"
BUTA = LEVELS / "01-buta.toml"


def run(*words: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "main.py", *words], cwd=cwd, capture_output=True, text=True, timeout=180)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished Buta as the house keeps it."""
    content = Content(shipped(), None, lambda *_: None)
    level = content.level("stained_glass", "01-buta")
    assert level is not None
    kind = content.kind("stained_glass")
    session, lines = opened(level, kind.start), list[str]()
    while (target := session.game.hint(Seat())) is not None:
        session = session.choose(target, Seat()).session
        lines.append(entry_line(Entry("choose", target)))
    header = Header(level.game, level.id, level.digest, level.source, kind.rules, title="Buta")
    path = tmp_path_factory.mktemp("works") / "buta.journal"
    path.write_text(header_line(header) + "".join(lines), "utf-8")
    return path


# --- shots


def test_shots_draws_what_was_asked_for_and_nothing_else(tmp_path: Path) -> None:
    ran = run("shots", str(tmp_path), "--only", "30-*-01-buta-2-half", "--size", "800x600", "--look-theme", "light")
    assert ran.returncode == 0, ran.stderr
    pictures = list(tmp_path.iterdir())
    assert [path.name for path in pictures] == ["30-stained_glass-01-buta-2-half.png"]
    assert pictures[0].read_bytes()[16:24] == (800).to_bytes(4, "big") + (600).to_bytes(4, "big")


def test_shots_tells_a_flag_that_is_wrong(tmp_path: Path) -> None:
    ran = run("shots", str(tmp_path / "none"), "--look-them", "light")
    assert ran.returncode == 2 and "did you mean --look-theme" in ran.stderr
    assert not (tmp_path / "none").exists()
    assert run("shots").returncode == 2


# --- replay


def test_replay_tells_a_work_line_by_line(journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = journal.read_bytes()
    assert replay.main([str(journal)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Buta (stained_glass, 01-buta)" and said[-1] == "finished"
    assert any(line.startswith("   1  choose pane/left-sky: ") for line in said)
    assert journal.read_bytes() == before


def test_replay_tells_it_in_another_language(journal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert replay.main([str(journal), "--lang", "ru"]) == 0
    assert "Бута" in capsys.readouterr().out.splitlines()[0]


def test_replay_saves_the_picture(journal: Path, tmp_path: Path) -> None:
    ran = run("replay", str(journal), "--picture", str(tmp_path / "buta.png"))
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "buta.png").read_bytes().startswith(b"\x89PNG")


def test_replay_of_a_torn_work_tells_the_whole_lines(
    journal: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torn = tmp_path / "torn.journal"
    torn.write_bytes(journal.read_bytes()[:-9])
    assert replay.main([str(torn)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[-2:] == ["not finished yet", "the last line was torn and is left out"]


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda text: "no work at all", "line 1: not the beginning of a work; choose another file"),
        (lambda text: text.replace('"rules":1', '"rules":7'), "made by rules 7, here are rules"),
        (lambda text: text.replace("stained_glass", "stained_grass", 1), "there is no game 'stained_grass' here"),
        (lambda text: text.replace("pane/left-sky", "pane/left-sea"), "is not on offer there"),
        (lambda text: text.replace('"icheri":1', '"icheri":2'), "get a newer Icheri"),
    ],
)
def test_replay_tells_what_is_wrong_with_a_journal(
    journal: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], spoil, told: str
) -> None:
    bad = tmp_path / "bad.journal"
    head, _, rest = journal.read_text("utf-8").partition("\n")
    wrong = spoil(rest) if told.startswith("is not on") else None
    bad.write_text(head + "\n" + wrong if wrong else spoil(head + "\n" + rest), "utf-8")
    assert replay.main([str(bad)]) == 1
    assert told in capsys.readouterr().err


def test_replay_of_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert replay.main([str(tmp_path / "none.journal")]) == 1
    assert "look for the file's name" in capsys.readouterr().err


# --- new


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkout")
    trash = shutil.ignore_patterns("__pycache__", "build")
    for name in ("games", "assets", "levels", "tests/nullgame"):
        shutil.copytree(ROOT / name, folder / name, ignore=trash)
    shutil.copy(ROOT / "main.py", folder)
    return folder


def test_new_makes_a_game_that_plays_and_never_overwrites_one(checkout: Path, tmp_path: Path) -> None:
    ran = run("new", "paper_boats", cwd=checkout)
    assert ran.returncode == 0, ran.stderr
    assert "games/paper_boats/model.py" in ran.stdout and "docs/adding-a-game.md" in ran.stdout
    assert (checkout / "assets/icons/paper-boats.svg").is_file()
    made = [path for path in checkout.glob("*/paper_boats/**/*.*") if path.suffix in new.TEXTS]
    assert made and not [path for path in made if "nullgame" in path.read_text("utf-8")]
    ran = run("check", "levels/paper_boats/01-three-bells.toml", cwd=checkout)
    assert ran.returncode == 0, ran.stderr
    again = run("new", "paper_boats", cwd=checkout)
    assert again.returncode == 1 and "is there already" in again.stderr


@pytest.mark.parametrize(
    "name", ["Boats", "a b", "../up", "class", "core", "shell", "nullgame", "stained_glass", "1st", ""]
)
def test_new_refuses_names_that_are_no_good(name: str) -> None:
    with pytest.raises(NewError, match=";"):
        checked(name, shipped())


# --- check


def test_check_describes_a_level_that_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([str(BUTA)]) == 0
    said = capsys.readouterr().out
    assert "levels/stained_glass/01-buta.toml: 5 pieces" in said
    assert "smallest inscribed circle" in said and "finished by its hints after 5 choices" in said
    assert "pane/left-sky and pane/right-sky: glass/sky" in said


def test_check_names_file_fault_and_remedy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "stained_glass"
    folder.mkdir()
    shutil.copy(LEVELS / "01-buta.svg", folder)
    (folder / "01-buta.toml").write_text(BUTA.read_text("utf-8").replace('"ruby"', '"rubi"', 1), "utf-8")
    assert check.main([str(BUTA), str(folder / "01-buta.toml")]) == 1
    assert "levels/stained_glass/01-buta.toml: palette[1] is 'rubi'; did you mean ruby?" in capsys.readouterr().err


def test_check_asks_whose_level_a_loose_file_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in LEVELS.glob("01-buta.*"):
        shutil.copy(path, tmp_path)
    loose = str(tmp_path / "01-buta.toml")
    assert check.main([loose]) == 1 and "--game" in capsys.readouterr().err
    assert check.main([loose, "--game", "stained_glass"]) == 0
    assert check.main([str(tmp_path / "none.toml"), "--game", "stained_glass"]) == 1


# --- bench


def test_bench_prints_every_figure_with_its_budget() -> None:
    ran = run("bench", "--quick")
    assert ran.returncode == 0 and "icheri bench:" not in ran.stderr, ran.stderr
    found = json.loads(ran.stdout)
    assert set(found) == {"system", *(figure.name for figure in bench.FIGURES)}
    for figure in bench.FIGURES:
        assert set(found[figure.name]) == {"figure", "budget", "unit", "how"}
