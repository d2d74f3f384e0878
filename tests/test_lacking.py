"""A level whose things lack a drawing, a sound or a word is refused, with place and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from games.core.game import Level, Text
from games.core.needs import Need
from games.shell.lacking import Lacking
from games.souvenirs.model import needs, start

LEVEL = Level("souvenirs", "made", Text())


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    for file in ("souvenirs/drawings/tar.svg", "souvenirs/sounds/tar.ogg"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).touch()
    (tmp_path / "text" / "en").mkdir(parents=True)
    (tmp_path / "text" / "en" / "souvenirs.ftl").write_text("souvenir-tar = Tar\n", "utf-8")
    return tmp_path


def test_what_is_there_is_not_missed(assets: Path) -> None:
    needed = (Need("tar", drawing="drawings/tar"), Need("tar", message="souvenirs/souvenir-tar"))
    assert Lacking(assets).first(LEVEL, needed) is None


@pytest.mark.parametrize(
    ("need", "what", "remedy"),
    [
        (Need("drum", drawing="drawings/drum"), "drum has no assets/souvenirs/drawings/drum.svg", "add the"),
        (Need("drum", sound="sounds/drum"), "drum has no assets/souvenirs/sounds/drum.ogg", "palette"),
        (Need("drum", message="souvenirs/souvenir-drum"), "has no words souvenir-drum", "write souvenir-drum there"),
        (Need("drum", message="elsewhere/drum"), "in assets/text/en/elsewhere.ftl", "leave drum out"),
    ],
)
def test_a_missing_picture_sound_or_name_is_told_with_its_remedy(
    assets: Path, need: Need, what: str, remedy: str
) -> None:
    found = Lacking(assets).first(LEVEL, [Need("tar", sound="sounds/tar"), need])
    assert found is not None and what in found[0] and remedy in found[1]


def test_a_board_needs_both_faces_of_all_it_may_deal() -> None:
    board = start(Level("souvenirs", "made", Text(), {"board": {"kind": "craft-tool", "pairs": 2},
                                                      "palette": ("tar", "carpet")}))  # fmt: skip
    files = {need.drawing or need.sound for need in needs(board) if need.drawing or need.sound}
    assert files == {
        "drawings/tar", "sounds/tar", "tools/plectrum",
        "drawings/carpet", "sounds/carpet", "tools/comb-beater",
    }  # fmt: skip
    assert "souvenirs_forms/tool-plectrum" in {need.message for need in needs(board)}
