"""Broken levels of souvenirs: each is refused with its file, the place and a remedy, and nothing else happens."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from games.core.game import Level, Text
from games.shell.content import Content
from games.shell.resources import Resources, shipped
from games.souvenirs.model import start
from games.souvenirs.shelf import SHELF

PATH = "levels/souvenirs/01-made.toml: "
HEAD = 'format = 1\n{palette}\n[title]\nen = "Made"\n'
BOARD = HEAD + "[board]\n"
TWO = 'palette = ["tar", "drum"]'

WINDOW = """[lattice]
tiling = "6.6.6"
angle = 52.0
repeats = [2, 2]
[souvenir]
star = "tar"
star-edge = "tar"
petal = "drum"
petal-edge = "buta"
"""

BROKEN = {
    "no board": (HEAD, "there is no table [board]"),
    "an empty file": ("", "format"),
    "no TOML": ("[board", "this is not TOML"),
    "no title": ("format = 1\n[board]\npairs = 3", "title"),
    "another format": ('format = 2\n[title]\nen = "Made"\n[board]\n', "format"),
    "board is a number": ('format = 1\nboard = 3\n[title]\nen = "Made"\n', "[board]"),
    "board is a list": (HEAD + "[[board]]\npairs = 3", "[board]"),
    "unknown table": (BOARD + "[glass]\na = 1", "glass"),
    "unknown key": (BOARD + "timer = 3", "'timer'"),
    "unknown kind": (BOARD + 'kind = "triplets"', "board.kind is 'triplets'"),
    "kind is a number": (BOARD + "kind = 3", "board.kind is 3"),
    "kind is a list": (BOARD + 'kind = ["twins"]', "board.kind"),
    "unknown medium": (BOARD + 'media = ["picture", "smell"]', "board.media names 'smell'"),
    "one medium": (BOARD + 'media = ["picture"]', "board.media is no pair"),
    "medium is a number": (BOARD + 'media = [1, "picture"]', "board.media names 1"),
    "kind and media": (BOARD + 'kind = "twins"\nmedia = ["picture", "name"]', "board.media is no pair"),
    "unknown way": (BOARD + 'way = "race"', "board.way is 'race'"),
    "unknown cards": (BOARD + 'cards = "ajar"', "board.cards is 'ajar'"),
    "unknown likeness": (BOARD + 'likeness = "same"', "board.likeness is 'same'"),
    "no pairs": (BOARD + "pairs = 0", "board.pairs is 0"),
    "99 pairs": (BOARD + "pairs = 99", "board.pairs is 99"),
    "fewer than none": (BOARD + "pairs = -2", "board.pairs is -2"),
    "half a pair": (BOARD + "pairs = 2.5", "board.pairs is 2.5"),
    "pairs in words": (BOARD + 'pairs = "two"', "board.pairs is 'two'"),
    "pairs are true": (BOARD + "pairs = true", "board.pairs is True"),
    "pairs are not finite": (BOARD + "pairs = inf", "board.pairs is inf"),
    "errorless in words": (BOARD + 'errorless = "yes"', "board.errorless is 'yes'"),
    "memory is a number": (BOARD + "memory = 1", "board.memory is 1"),
    "more pairs than souvenirs": (BOARD + "pairs = 3", "only 2 pairs of twins can be dealt"),
    "unknown souvenir": (BOARD, "palette[1] is 'sword'"),
    "a souvenir twice": (BOARD, "palette names tar twice"),
    "an empty palette": (BOARD, "palette is"),
    "palette in words": (BOARD, "palette is 'tar'"),
    "one souvenir": (BOARD, "only 1 souvenirs can be dealt as twins"),
    "a souvenir without the medium": (BOARD + 'kind = "picture-sound"\npairs = 2', "palette[1], cocoon, has no sound"),
    "a drawing it has no use for": ('format = 1\ndrawing = "01-made.svg"\n[title]\nen = "Made"\n', "01-made.svg"),
    "a broken window instead of a board": (HEAD + "[lattice]\ntiling = 4\n", "lattice"),
    "a window instead of a board": (HEAD + WINDOW, "[board]"),
    "a window beside a board": (BOARD + "pairs = 2\n" + WINDOW, "a drawing beside [board]"),
    "deeper than any board": (BOARD + "pairs = " + "[" * 8 + "]" * 8, "too deep"),
    "a fact that is no message": ('fact = "../../etc"\n' + BOARD, "fact"),
}
PALETTES = {
    "more pairs than souvenirs": TWO,
    "unknown souvenir": 'palette = ["tar", "sword"]',
    "a souvenir twice": 'palette = ["tar", "tar"]',
    "an empty palette": "palette = []",
    "palette in words": 'palette = "tar"',
    "one souvenir": 'palette = ["tar"]',
    "a souvenir without the medium": 'palette = ["tar", "cocoon"]',
}


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Resources:
    """A copy of the assets of souvenirs, and a folder for levels."""
    root, here = tmp_path_factory.mktemp("broken"), shipped()
    shutil.copytree(here.assets / "souvenirs", root / "assets" / "souvenirs")
    shutil.copytree(here.assets / "text", root / "assets" / "text")
    (root / "levels" / "souvenirs").mkdir(parents=True)
    return replace(here, assets=root / "assets", levels=root / "levels")


def complaint(own: Resources, text: str) -> str:
    """What is said of a level; nothing is left of it."""
    (own.levels / "souvenirs" / "01-made.toml").write_text(text, "utf-8")
    said: list[str] = []
    content = Content(own, None, lambda notice, about: said.append(about))
    assert content.level("souvenirs", "01-made") is None, "the level was taken"
    assert not list(content.levels("souvenirs"))
    return said[0]


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_level_is_refused_with_its_file_the_place_and_a_remedy(own: Resources, name: str) -> None:
    text, place = BROKEN[name]
    said = complaint(own, text.replace("{palette}", PALETTES.get(name, "")))
    assert said.startswith("levels/souvenirs/01-made.") and place in said
    assert said.partition("; ")[2], "there is no remedy"


@pytest.mark.parametrize(
    ("kind", "file"),
    [
        ("twins", "drawings/tar.svg"),
        ("picture-sound", "sounds/tar.ogg"),
        ("craft-tool", "tools/plectrum.svg"),
    ],
)
def test_a_level_without_a_file_it_needs_is_refused(own: Resources, kind: str, file: str) -> None:
    text = BOARD.replace("{palette}", TWO) + f'kind = "{kind}"\npairs = 2'
    found = own.assets / "souvenirs" / file
    away = found.rename(found.with_suffix(".away"))
    try:
        said = complaint(own, text)
    finally:
        away.rename(found)
    assert said.startswith(PATH) and f"tar has no assets/souvenirs/{file}; add the file" in said


@pytest.mark.parametrize(
    ("kind", "file", "message"),
    [
        ("picture-name", "souvenirs", "souvenir-tar"),
        ("twins", "souvenirs", "fact-tar-kids"),
        ("picture-shadow", "souvenirs_forms", "shadow-tar"),
        ("halves", "souvenirs_forms", "right-half-tar"),
        ("picture-sound", "souvenirs_forms", "sound-tar"),
    ],
)
def test_a_level_without_a_name_it_needs_is_refused(own: Resources, kind: str, file: str, message: str) -> None:
    found = own.assets / "text" / "en" / f"{file}.ftl"
    whole = found.read_text("utf-8")
    found.write_text(whole.replace(f"\n{message} =", f"\nwithout-{message} ="), "utf-8")
    try:
        said = complaint(own, BOARD.replace("{palette}", TWO) + f'kind = "{kind}"\npairs = 2')
    finally:
        found.write_text(whole, "utf-8")
    assert said.startswith(PATH) and f"tar has no words {message} in assets/text/en/{file}.ftl; write" in said


def test_a_whole_level_is_taken(own: Resources) -> None:
    (own.levels / "souvenirs" / "01-made.toml").write_text(BOARD.replace("{palette}", TWO) + "pairs = 2", "utf-8")
    said: list[str] = []
    assert Content(own, None, lambda notice, about: said.append(about)).level("souvenirs", "01-made") and not said


@pytest.mark.parametrize(("many", "pairs"), [(2, 2), (5, 4), (7, 6)])
def test_a_level_that_says_no_number_is_dealt_as_large_as_its_palette_allows(many: int, pairs: int) -> None:
    assert start(Level("souvenirs", "made", Text(), {"board": {}, "palette": tuple(SHELF)[:many]})).terms.pairs == pairs
