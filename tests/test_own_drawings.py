"""Two hundred drawings, most of them of others, go through "draw your own window": played, or refused by name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from games.core.game import Text
from games.shell.drawing import DrawingError
from games.shell.drawing.own import Made, window_of
from games.shell.drawing.own.rules import NAMES, rule_of
from games.shell.own.window_shelf import kit_of
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import WAYS, of_way, settle
from games.shell.words import Words
from tests.conftest import Build
from tests.own_drawings import good, hostile
from tests.test_law_reach import Witness, everything

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path(__file__).parent / "drawings"
GAME = "stained_glass"
SETS = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
DRAWINGS = sorted(FOLDER.glob("*/*.svg"))
EACH = 12
"""Of so many drawings one is always tried, the others in a soak."""
ALWAYS = [pytest.param(path, id=f"{path.parent.name}-{path.stem}", marks=() if n % EACH == 0 else pytest.mark.soak)
          for n, path in enumerate(DRAWINGS)]  # fmt: skip
HANDS = ("pointer", "keys")


@cache
def made_of(path: Path, folder: Path) -> Made | str:
    """The window of a drawing, or the rule it breaks."""
    kit = kit_of(Pilot(folder, begin=False).content, GAME)
    try:
        return window_of(path.read_text("utf-8"), "own-001", path.stem, kit)
    except DrawingError as error:
        return rule_of(error)


def test_there_are_two_hundred_of_them_from_sets_with_their_licences() -> None:
    assert len(DRAWINGS) >= 100 and len(SETS) >= 4
    assert all((FOLDER / name / "LICENSE").read_text("utf-8").strip() for name in SETS)
    said = (FOLDER / "README.md").read_text("utf-8")
    assert all(f"| `{name}` |" in said for name in SETS)
    assert len(hostile()) >= 50 and len(DRAWINGS) + len(good()) + len(hostile()) >= 200


@pytest.mark.parametrize("path", ALWAYS)
def test_a_drawing_of_others_is_a_window_that_every_way_in_plays_or_is_refused_by_name(
    house: Build, path: Path, tmp_path: Path
) -> None:
    made = made_of(path, tmp_path)
    if isinstance(made, str):
        assert made in NAMES and made != "file"
        return
    number = DRAWINGS.index(path)
    way = list(WAYS)[number % len(WAYS)]
    pilot = house(**settle(way))
    own = hung(pilot, made)
    player = of_way(way, pilot)
    if hasattr(player, "switch"):
        pilot.wait(1.0)
        pilot.press(player.switch)
    player.errand(f"level/{GAME}/{own}")
    player.finish()
    assert pilot.saved and not pilot.words.missing and not pilot.complaints


@pytest.mark.parametrize("path", ALWAYS)
def test_each_of_its_panes_can_be_reached(house: Build, path: Path, tmp_path: Path) -> None:
    made = made_of(path, tmp_path)
    if isinstance(made, str):
        return
    pilot = house(**{"way.in": HANDS[DRAWINGS.index(path) % 2]})
    pilot.house.request(f"level/{GAME}/{hung(pilot, made)}")
    player = ReaderPlayer(pilot, look=Witness())
    everything(player)
    player.finish()


@pytest.mark.parametrize("name", hostile())
def test_a_hostile_drawing_breaks_a_rule_that_has_a_name(name: str, tmp_path: Path) -> None:
    kit = kit_of(Pilot(tmp_path, begin=False).content, GAME)
    with pytest.raises(DrawingError) as caught:
        window_of(hostile()[name][0], "own-001", name, kit)
    assert rule_of(caught.value) in NAMES


@pytest.mark.parametrize("language", ("en", "az", "ru"))
def test_every_rule_has_words(language: str) -> None:
    words = Words(ROOT / "assets" / "text", language)
    assert all(words(Text.of(f"own_window/rule-{name}")) for name in NAMES) and not words.missing


def hung(pilot: Pilot, made: Made) -> str:
    """The window among those of the pilot's player."""
    folder = pilot.folder / "levels" / GAME
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in made.source:
        (folder / name).write_text(text, "utf-8")
    return "own-001"
