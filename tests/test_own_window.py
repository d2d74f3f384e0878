"""Drawings of anyone become windows that everyone can play; what cannot be one is refused by name."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from games.access.inputs import Dropped
from games.core.game import Level, Text
from games.shell.drawing import DrawingError
from games.shell.drawing.own import Made, title_of, window_of
from games.shell.levels import level_from_source
from games.shell.own.window_shelf import OwnError, drawn_games, hang, kit_of
from games.shell.tools import check
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import WAYS, of_way, settle
from games.shell.words import Words
from tests.conftest import Build
from tests.own_drawings import OUTLINE, SQUARE, good, hostile, svg
from tests.soak import one_in
from tests.test_law_reach import Witness, everything

ROOT = Path(__file__).resolve().parents[1]
GAME = "stained_glass"
GOOD, HOSTILE = good(), hostile()
HANDS = ("pointer", "keys")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    content = Pilot(tmp_path_factory.mktemp("own"), begin=False).content
    return {name: window_of(text, "own-001", name, kit_of(content, GAME)) for name, text in GOOD.items()}


@cache
def level(made: Made) -> Level:
    return level_from_source(GAME, "own-001", made.source)


def laid(pilot: Pilot, name: str, text: str) -> Path:
    folder = pilot.folder / "from-a-friend"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.svg"
    path.write_text(text, "utf-8", "surrogatepass")
    return path


def words_of(text: Text) -> set[str]:
    return {text.id} | {id for _, value in text.args if isinstance(value, Text) for id in words_of(value)}


def test_there_are_drawings_enough() -> None:
    assert len(GOOD) >= 40 and len(HOSTILE) >= 25


# --- what is made


@pytest.mark.parametrize("name", GOOD)
def test_the_panes_of_a_drawing_fill_its_window_and_have_names_of_their_own(made: dict[str, Made], name: str) -> None:
    window = level(made[name])
    assert sum(p.area for p in window.pieces) == pytest.approx(100 * window.data["height"], rel=0.001)
    assert len({p.label for p in window.pieces}) == len(window.pieces) == made[name].panes >= 2
    assert min(p.radius for p in window.pieces) > 1.0


@pytest.mark.parametrize("language", ("en", "az", "ru"))
def test_names_and_notes_have_words_in_every_language(made: dict[str, Made], language: str) -> None:
    words = Words(ROOT / "assets" / "text", language)
    texts = [p.label for one in made.values() for p in level(one).pieces]
    texts += [note.text(GAME) for one in made.values() for note in one.notes]
    assert all(words(text) for text in texts) and not words.missing


@pytest.mark.parametrize(
    ("name", "panes"),
    [
        ("one-circle", 2), ("strokes-only", 6), ("overlapping", 3), ("see-through-lines", 4), ("nested", 5),
        ("hole-even-odd", 3), ("hole-by-turning", 3), ("thing-in-a-hole", 4), ("painted-leads", 4), ("checks", 25),
        ("arc-flags", 4), ("gap-in-ring", 3), ("stray-marks", 2), ("hidden-things", 2), ("almost-touching", 2),
        ("slivers", 2), ("transforms", 8), ("illustrated", 3),
    ],
)  # fmt: skip
def test_a_drawing_has_the_panes_that_one_sees(made: dict[str, Made], name: str, panes: int) -> None:
    assert made[name].panes == panes


def test_colours_become_the_glasses_most_like_them(made: dict[str, Made]) -> None:
    used = Counter(p.guide for p in level(made["tree"]).pieces)
    assert {"glass/sky", "glass/green", "glass/tea"} >= set(used)
    assert {p.guide for p in level(made["one-circle"]).pieces} == {"glass/sky", "glass/ruby"}


@pytest.mark.parametrize(
    "name", [name for name in GOOD if name.startswith(("waves", "strokes", "polyline", "hexagons"))]
)
def test_where_nothing_is_painted_neighbours_get_different_glasses(made: dict[str, Made], name: str) -> None:
    pieces = {p.id: p for p in level(made[name]).pieces}
    assert all(pieces[other].guide != p.guide for p in pieces.values() for other in p.touches)


def test_panes_are_named_by_place_and_size(made: dict[str, Made]) -> None:
    ids = {p.id for p in level(made["checks"]).pieces}
    assert {"pane/top-left-pane-1", "pane/middle-pane", "pane/bottom-right-pane-4"} < ids
    every = {id for one in made.values() for p in level(one).pieces for id in words_of(p.label)}
    assert {f"{GAME}_places/{size}" for size in ("pane", "large-pane", "small-pane")} < every


def test_notes_say_what_to_mend_and_where(made: dict[str, Made]) -> None:
    notes = {name: {note.name: (note.count, note.place) for note in one.notes} for name, one in made.items()}
    assert notes["stray-marks"]["loose-ends"] == (4, "middle")
    assert notes["one-circle"]["enclosed"] == (1, "middle")
    assert notes["gap-in-ring"]["bridged"][0] >= 3
    assert notes["almost-touching"]["merged"][0] == 1
    assert not notes["strokes-only"] and not notes["checks"]


@pytest.mark.parametrize(("gap", "panes"), [(0.5, 0), (1.5, 0), (2.5, 2), (5.0, 2)])
def test_gaps_are_bridged_up_to_the_set_width(made: dict[str, Made], tmp_path: Path, gap: float, panes: int) -> None:
    kit = kit_of(Pilot(tmp_path, begin=False).content, GAME)
    text = svg(f'<path {OUTLINE} d="M2 50H98M0 0H1M99 99H100"/>')
    if panes:
        assert window_of(text, "own-001", "Gap", kit, gap).panes == panes
    else:
        with pytest.raises(DrawingError, match="close off no region"):
            window_of(text, "own-001", "Gap", kit, gap)


def test_a_window_made_twice_is_the_same(made: dict[str, Made], tmp_path: Path) -> None:
    kit = kit_of(Pilot(tmp_path, begin=False).content, GAME)
    for name in ("inkscape", "bubbles-1", "painted-leads-over-colour"):
        assert window_of(GOOD[name], "own-001", name, kit) == made[name]


@pytest.mark.parametrize(("file", "title"), [
    ("my_first-window.svg", "my first window"), ('a"b\\c.svg', 'a"b\\c'), ("лалэ\u202e.svg", "лалэ"),
    ("x" * 200, "x" * 60),
])  # fmt: skip
def test_a_title_is_one_printable_line(file: str, title: str, made: dict[str, Made], tmp_path: Path) -> None:
    assert title_of(Path(file)) == title
    kit = kit_of(Pilot(tmp_path, begin=False).content, GAME)
    assert level(window_of(GOOD["one-circle"], "own-001", title, kit)).title.words


# --- what is refused


@pytest.mark.parametrize("name", HOSTILE)
def test_a_drawing_that_cannot_be_a_window_is_refused_by_the_name_of_the_rule(house: Build, name: str) -> None:
    text, told = HOSTILE[name]
    pilot = house()
    path = laid(pilot, "Bad", text)
    with pytest.raises(OwnError) as caught:
        hang(path, pilot.content, GAME)
    said = str(caught.value)
    assert (told in said or name == "half-letter") and said.startswith("Bad.svg: ") and "; " in said and len(said) < 300
    assert not (pilot.folder / "levels").exists()


def test_files_that_are_no_drawings_are_refused(house: Build) -> None:
    pilot = house()
    for raw, told in ((b"\xff\xfe<\x00", "UTF-8"), (b"\x1f\x8b\x08\x00", "packed"), (b"x" * 9_000_000, "larger")):
        path = laid(pilot, "Bad", "")
        path.write_bytes(raw)
        with pytest.raises(OwnError, match=told):
            hang(path, pilot.content, GAME)
    for path in (pilot.folder, pilot.folder / "none.svg", Path("a\0b.svg")):
        with pytest.raises(OwnError, match="cannot be read"):
            hang(path, pilot.content, GAME)


def test_a_refused_drawing_is_told_and_nothing_changes(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.hear(Dropped(str(laid(pilot, "Bad", HOSTILE["script"][0]))))
    pilot.wait(60.0)
    assert any("cannot be a window yet. A part of it is a program" in said for said in pilot.heard())
    ReaderPlayer(pilot).choose("refused/exactly")
    pilot.wait(60.0)
    assert any("Bad.svg: <script> is not read here; take it out" in said for said in pilot.heard())
    assert not (pilot.folder / "levels").exists()


# --- in the house


def dropped(pilot: Pilot, name: str) -> str:
    pilot.hear(Dropped(str(laid(pilot, name, GOOD[name]))))
    assert pilot.game.name == "own-window-made", pilot.heard()[-1:]
    return f"{GAME}/{pilot.content.stems(GAME)[-1]}"


@pytest.mark.parametrize(
    ("name", "way"), one_in(3, [(name, list(WAYS)[n % len(WAYS)]) for n, name in enumerate(GOOD)])
)
def test_each_drawing_is_played_to_the_end(house: Build, name: str, way: str) -> None:
    pilot = house(**settle(way))
    window = dropped(pilot, name)
    player = of_way(way, pilot)
    if hasattr(player, "switch"):
        pilot.wait(1.0)
        pilot.press(player.switch)
    player.errand(f"level/{window}")
    player.finish()
    assert pilot.saved and not pilot.words.missing and not pilot.complaints


@pytest.mark.parametrize(("name", "hands"), one_in(3, [(name, HANDS[n % 2]) for n, name in enumerate(GOOD)]))
def test_each_pane_of_each_drawing_can_be_reached(house: Build, name: str, hands: str) -> None:
    pilot = house(**{"way.in": hands})
    window = dropped(pilot, name)
    player = ReaderPlayer(pilot, look=Witness())
    everything(player)
    pilot.house.request(f"level/{window}")
    everything(player)
    player.finish()


@pytest.mark.parametrize("way", WAYS)
def test_each_way_in_opens_a_window_of_its_own_from_the_list(house: Build, way: str) -> None:
    pilot = house(**settle(way))
    dropped(pilot, "tree")
    pilot.house.show_hub()
    player = of_way(way, pilot)
    if hasattr(player, "switch"):
        pilot.wait(1.0)
        pilot.press(player.switch)
    player.errand(f"level/{GAME}/own-001")
    assert pilot.house.screen.session.level.id == "own-001"
    player.finish()
    assert pilot.saved


def test_a_drawing_in_the_folder_becomes_a_window_without_dropping_it(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    (pilot.folder / "drawings").mkdir(parents=True)
    (pilot.folder / "drawings" / "Tree.svg").write_text(GOOD["tree"], "utf-8")
    player = ReaderPlayer(pilot)
    pilot.house.request(f"game/{GAME}")
    player.choose("page/own-windows")
    player.choose("own-window/0")
    player.choose("level/own-001")
    player.finish()
    assert pilot.saved


def test_the_same_drawing_again_is_the_same_window(house: Build) -> None:
    pilot = house()
    first, second = dropped(pilot, "tree"), dropped(pilot, "checks")
    assert dropped(pilot, "tree") == second != first
    assert [stem for stem in pilot.content.stems(GAME) if stem.startswith("own-")] == ["own-001", "own-002"]


def test_a_work_of_an_own_window_goes_on_after_the_window_is_gone(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.house.request(f"level/{dropped(pilot, 'tree')}")
    ReaderPlayer(pilot).step()
    before = pilot.game.fills
    for path in (pilot.folder / "levels" / GAME).iterdir():
        path.unlink()
    again = pilot.crash()
    again.house.request("go-on")
    assert again.game.fills == before


def test_a_spoilt_own_window_is_told_and_the_others_stay(house: Build) -> None:
    pilot = house()
    dropped(pilot, "tree")
    dropped(pilot, "checks")
    (pilot.folder / "levels" / GAME / "own-001.svg").write_text("<svg", "utf-8")
    pilot.house.request(f"game/{GAME}")
    assert any("own-001" in detail for _, detail in pilot.complaints)
    assert {"level/own-002", "level/01-buta"} <= {target.id for target in pilot.game.targets(pilot.house.play.seat)}


def test_a_folder_that_cannot_be_written_is_told(house: Build) -> None:
    pilot = house()
    pilot.folder.mkdir(parents=True, exist_ok=True)
    (pilot.folder / "levels").write_text("")
    with pytest.raises(OwnError, match="make room on the disk"):
        hang(laid(pilot, "Tree", GOOD["tree"]), pilot.content, GAME)


def test_a_passport_that_is_dropped_still_comes_to_its_desk(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    pilot.hear(Dropped(str(pilot.folder / "none.png")))
    pilot.wait(30.0)
    assert not any("window" in said for said in pilot.heard()[-1:])


def test_games_with_windows_are_found_by_what_they_declare(house: Build) -> None:
    assert drawn_games(house().content) == (GAME,)


def test_the_check_tells_what_would_be_made_of_a_drawing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "Tree.svg").write_text(GOOD["stray-marks"], "utf-8")
    (tmp_path / "Bad.svg").write_text(svg(f"{SQUARE}<script/>"), "utf-8")
    assert check.main([str(tmp_path / "Tree.svg")]) == 0
    told = capsys.readouterr().out
    assert "It has 2 panes" in told and "4 line ends are open" in told and "the middle" in told
    assert check.main([str(tmp_path / "Bad.svg")]) == 1
    assert "Bad.svg: <script> is not read here; take it out" in capsys.readouterr().err
