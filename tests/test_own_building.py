"""Scarves, boards and windows of one's own: built by every way in, named, put away and brought back, never lost."""

from __future__ import annotations

import tomllib
from importlib import import_module
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.building import Asked
from games.core.game import Seat
from games.core.session import opened
from games.shell.levels import level_from_source
from games.shell.own.builders import builders, building
from games.shell.own.levels import OwnLevels
from games.shell.own.tables import draft_of, level_text
from games.shell.own.titles import WORDS, in_languages, title
from games.shell.tools.pilot import Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import WAYS, of_way, settle
from games.shell.words import Words, languages
from tests.conftest import Build
from tests.soak import paired

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "assets" / "text"
GAMES = sorted(
    path.parent.name for path in (ROOT / "games").glob("*/building.py") if (path.parent / "model.py").exists()
)
TITLES = {"en": "Own", "az": "Öz", "ru": "Своё"}
SEAT = Seat()


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> object:
    return Pilot(tmp_path_factory.mktemp("building"), begin=False).content


# --- what can be built


def drafted(content: object, game: str, seed: int) -> dict[str, tuple[str, ...]]:
    """Some answers, each question asked as often as chance will."""
    builder, chance = building(content, game), Random(seed)
    assert builder is not None
    shelf, draft = tuple(content.levels(game)), dict[str, tuple[str, ...]]()
    for _ in range(12):
        asked = chance.choice(builder.questions(draft, shelf))
        draft[asked.name] = asked.after(chance.choice(asked.choices).id)
    return draft


@pytest.mark.parametrize(("game", "seed"), paired(GAMES, range(40), each=6))
def test_whatever_is_answered_makes_a_level_that_its_hints_finish(content: object, game: str, seed: int) -> None:
    draft, builder = drafted(content, game, seed), building(content, game)
    assert builder is not None
    built = builder.built(draft, tuple(content.levels(game)))
    table = dict(built.table) | ({"drawing": "own-001.svg"} if built.drawing else {})
    source = (("own-001.toml", level_text(table, TITLES, draft)),)
    source += (("own-001.svg", built.drawing),) if built.drawing else ()
    level = level_from_source(game, "own-001", source)
    session = opened(level, content.kind(game).start)
    for _ in range(4000):
        target = session.game.hint(SEAT)
        if target is None or session.game.finished:
            break
        session = session.choose(target, SEAT).session
    assert session.game.finished


@pytest.mark.parametrize("game", GAMES)
def test_a_draft_with_nonsense_in_it_is_answered_as_usual(content: object, game: str) -> None:
    builder = building(content, game)
    assert builder is not None
    shelf = tuple(content.levels(game))
    usual = [asked.chosen for asked in builder.questions({}, shelf)]
    names = [asked.name for asked in builder.questions({}, shelf)]
    nonsense = dict.fromkeys((*names, "no-such-question"), ("../../etc", "", "\x00"))
    assert [asked.chosen for asked in builder.questions(nonsense, shelf)] == usual
    assert builder.built(nonsense, shelf).table == builder.built({}, shelf).table


@pytest.mark.parametrize("game", GAMES)
@pytest.mark.parametrize("language", ("en", "az", "ru"))
def test_every_question_and_choice_has_words(content: object, game: str, language: str) -> None:
    words, builder = Words(TEXTS, language), building(content, game)
    assert builder is not None
    shelf = tuple(content.levels(game))
    for seed in range(12):
        for asked in builder.questions(drafted(content, game, seed), shelf):
            labels = [words(choice.label) for choice in asked.choices]
            assert words(asked.label) and all(labels) and len(set(labels)) == len(labels)
    assert not words.missing


def test_games_with_builders_are_found_by_their_files(content: object) -> None:
    assert builders(content) == tuple(GAMES) and len(GAMES) == 3
    assert building(content, "no-such-game") is None


def test_a_builder_is_pure() -> None:
    for game in GAMES:
        module = import_module(f"games.{game}.building")
        assert {"questions", "built"} <= set(vars(module))


def test_of_several_the_first_gives_way_and_the_least_stay() -> None:
    choices = tuple(import_module("games.core.building").Choice(name, TITLE) for name in "abc")
    asked = Asked("x", TITLE, choices, ("a", "b"), most=2)
    assert asked.after("c") == ("b", "c") and asked.after("a") == ("b",) and asked.after("z") == ("a", "b")
    assert Asked("x", TITLE, choices, ("a",), most=2).after("a") == ("a",)
    assert Asked("x", TITLE, choices, ("a",)).after("b") == ("b",)
    assert Asked("x", TITLE, choices, ("a",), least=0, most=3).after("a") == ()


TITLE = title(["sun"])


# --- files


VALUES = st.recursive(
    st.booleans() | st.integers(-999, 999) | st.floats(-99, 99) | st.text(st.characters(codec="utf-8"), max_size=12),
    lambda inner: st.lists(inner, max_size=3), max_leaves=6,
)  # fmt: skip


@settings(max_examples=60)
@given(st.dictionaries(st.from_regex(r"[a-z]{1,8}", fullmatch=True), VALUES | st.dictionaries(
    st.from_regex(r"[a-z]{1,8}", fullmatch=True), VALUES, max_size=3), max_size=4))  # fmt: skip
def test_plain_values_come_back_from_the_text_of_a_level(table: dict[str, object]) -> None:
    table.pop("title", None)
    found = tomllib.loads(level_text(table, TITLES, {"a": ("b", "c")}))
    assert found.pop("title") == TITLES and found == table


def test_what_a_level_was_built_of_is_read_again_and_nonsense_is_nothing() -> None:
    draft = {"motif": ("buta",), "dyes": ("saffron", "indigo")}
    assert draft_of(level_text({}, TITLES, draft)) == draft
    for line in (
        "",
        "# built of: ",
        "# built of: [1]",
        '# built of: {"a": 3}',
        "# built of: " + "[" * 3000,
        "x" * 9999,
    ):
        assert draft_of(line) == {}


def test_titles_differ_and_are_there_in_every_language(tmp_path: Path) -> None:
    first = in_languages(title(["sun", "sea"]), TEXTS, tmp_path)
    assert set(first) == set(languages(TEXTS)) and first["en"] == "Sun and Sea"
    again = in_languages(title(["sun", "sea"]), TEXTS, tmp_path, set(first.values()))
    assert again["en"] == "Sun and Sea 2" and again["ru"].endswith(" 2")
    assert len(WORDS) > 20


def test_nothing_is_lost_where_a_level_cannot_be_moved_or_kept(tmp_path: Path) -> None:
    own = OwnLevels(tmp_path / "levels")
    assert own.keep("batik", (("own-001.toml", "[title]\nen = 'A'\n"), ("own-001.svg", "<svg/>")))
    (tmp_path / "levels" / "batik" / "put-away").write_text("")
    assert not own.move("batik", "own-001", put_away=True) and own.stems("batik") == ["own-001"]
    (tmp_path / "levels" / "batik" / "put-away").unlink()
    assert own.move("batik", "own-001", put_away=True) and own.stems("batik") == []
    assert own.free("batik") == "own-002"
    assert own.move("batik", "own-001", put_away=False) and own.stems("batik") == ["own-001"]
    assert not own.move("batik", "../x", put_away=True) and not own.call("batik", "own-009", TITLES)
    assert own.call("batik", "own-001", TITLES) and "Своё" in own.text("batik", "own-001")
    (tmp_path / "blocked").write_text("")
    assert not OwnLevels(tmp_path / "blocked").keep("batik", (("own-001.toml", ""),))


# --- in the house


@pytest.mark.parametrize(("game", "way"), paired(GAMES, list(WAYS), each=5))
def test_every_way_in_builds_a_level_of_its_own_and_plays_it(house: Build, game: str, way: str) -> None:
    pilot = house(**settle(way))
    player = of_way(way, pilot)
    if hasattr(player, "switch"):
        pilot.wait(1.0)
        pilot.press(player.switch)
    player.errand(f"own-make/{game}")
    assert pilot.content.stems(game)[-1] == "own-001"
    pilot.house.show_hub()
    player.errand(f"level/{game}/own-001")
    assert pilot.house.screen.session.level.id == "own-001"
    player.finish()
    assert pilot.saved and not pilot.words.missing and not pilot.complaints


@pytest.mark.parametrize(("way", "game"), paired(list(WAYS), GAMES, each=1))
def test_every_way_in_changes_an_answer(house: Build, way: str, game: str) -> None:
    pilot = house(**settle(way))
    builder = building(pilot.content, game)
    assert builder is not None
    asked = builder.questions({}, tuple(pilot.content.levels(game)))[0]
    wanted = next(choice.id for choice in asked.choices if choice.id not in asked.chosen)
    player = of_way(way, pilot)
    if hasattr(player, "switch"):
        pilot.wait(1.0)
        pilot.press(player.switch)
    player.errand(f"own-pick/{game}/{asked.name}/{wanted}")
    pilot.house.request(f"own-make/{game}")
    text = (pilot.folder / "levels" / game / "own-001.toml").read_text("utf-8")
    assert draft_of(text)[asked.name] == (wanted,)


@pytest.mark.parametrize("game", GAMES)
def test_what_was_built_is_named_put_away_and_brought_back(house: Build, game: str) -> None:
    pilot = house(**{"way.in": "keys"})
    player = ReaderPlayer(pilot)
    pilot.house.request(f"build/{game}")
    player.choose("own-make/it")
    player.choose("own/name")
    player.choose("own-call/sea")
    player.choose("own-call/moon")
    pilot.wait(20.0)
    assert any("now called Sea and Moon" in said for said in pilot.heard())
    level = pilot.content.level(game, "own-001")
    assert level is not None and dict(level.title.words) == {
        language: Words(TEXTS, language)(title(["sea", "moon"])) for language in ("en", "az", "ru")
    }
    player.choose("own/put-away")
    assert "own-001" not in pilot.content.stems(game)
    pilot.house.show_hub()
    pilot.house.request("page/own-put-away")
    player.choose(f"own-back/{game}-own-001")
    assert pilot.content.stems(game)[-1] == "own-001"
    assert not pilot.words.missing and not pilot.complaints


def test_one_goes_on_building_with_what_was_built(house: Build) -> None:
    pilot = house(**{"way.in": "keys"})
    game = GAMES[0]
    player = ReaderPlayer(pilot)
    pilot.house.request(f"build/{game}")
    first = next(t.id for t in pilot.game.targets(SEAT) if t.id.startswith("own-ask/"))
    player.choose(first)
    wanted = [t.id for t in pilot.game.targets(SEAT)][2]
    player.choose(wanted)
    player.choose("own-make/it")
    player.choose("own/again")
    values = {t.id: t.state.value for t in pilot.game.targets(SEAT)}
    pilot.house.request(f"build/{game}")
    fresh = {t.id: t.state.value for t in pilot.game.targets(SEAT)}
    assert values[first] != fresh[first]


def test_naming_and_putting_away_wait_behind_the_lock(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "safety.lock": True})
    pilot.house.request(f"build/{GAMES[0]}")
    ReaderPlayer(pilot).choose("own-make/it")
    ReaderPlayer(pilot).choose("own/put-away")
    assert pilot.game.name == "lock" and pilot.content.stems(GAMES[0])[-1] == "own-001"


def test_wishes_about_nothing_are_told(house: Build) -> None:
    pilot = house()
    for wish in ("own-thing/batik/own-001", "own-name/x/y", "own-call/batik/own-001/sun", "own-away/batik/../x",
                 "own-back/a/b", "own-ask/batik/motif", "own-make/batik", "own-pick/a/b/c", "build/none",
                 "build-again/none/own-001", "own-gap/more", "own-window/7", "own-call///"):  # fmt: skip
        screens = len(pilot.house.screens)
        pilot.house.request(wish)
        pilot.wait(10.0)
        assert len(pilot.house.screens) == screens, wish
    assert not (pilot.folder / "levels").exists()
