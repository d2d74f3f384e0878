"""The scarf as a value: wax keeps its colour, cloth never grows lighter, hints finish, undo and replay agree."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.batik.cloth import LAYOUTS
from games.batik.model import FACTS, THINGS, Scarf, colour_at, melody, outlines, start
from games.batik.recipe import DYES, Stamp, depth
from games.core.game import QUESTIONS, Event, Question, Seat, Text
from games.core.journal import Entry
from games.core.session import Session, opened
from games.shell.levels import read_level
from games.shell.words import Words

ROOT = Path(__file__).resolve().parents[1]
LEVELS = ROOT / "levels" / "batik"
STEMS = sorted(path.stem for path in LEVELS.glob("*.toml"))
SEAT = Seat()
WORDS = Words(ROOT / "assets" / "text", "en")
PLAYS = settings(max_examples=25, deadline=None)


def scarf(stem: str) -> Scarf:
    return start(read_level(LEVELS, stem, "batik"))


def read(text: Text) -> str:
    """The words of a text; every message and argument is there."""
    WORDS.missing.clear()
    found = WORDS(text)
    assert found and not WORDS.missing, (found, WORDS.missing)
    return found


def chosen(game: Scarf, *targets: str) -> Scarf:
    for target in targets:
        game, _ = game.choose(target, SEAT)
    return game


def said(game: Scarf, target: str) -> str:
    return " ".join(read(event.text) for event in game.choose(target, SEAT)[1])


def random_play(stem: str, seed: int, count: int, change: bool = True) -> list[Scarf]:
    """A scarf after each of some choices by chance, now and then one that the hint names."""
    chance, game = Random(seed), scarf(stem)
    found = [game]
    for _ in range(count):
        ids = [
            t.id
            for t in game.targets(SEAT)
            if t.id != "tool/boil" and (change or not t.id.startswith(("way/", "layout/", "part/")))
        ]
        hint = game.hint(SEAT)
        target = hint if hint not in (None, "tool/boil") and chance.random() < 0.3 else chance.choice(ids)
        game, events = game.choose(str(target), SEAT)
        assert events and all(isinstance(event, Event) for event in events)
        found.append(game)
    return found


def by_hints(game: Scarf, most: int = 200) -> tuple[Scarf, list[str]]:
    path: list[str] = []
    while (target := game.hint(SEAT)) is not None and len(path) < most:
        after, _ = game.choose(target, SEAT)
        assert after != game, target
        game = after
        path.append(target)
    return game, path


# --- the rule of the craft


@PLAYS
@given(st.sampled_from(STEMS), st.integers(0, 10_000))
def test_waxed_places_keep_their_colour_under_any_later_dips(stem: str, seed: int) -> None:
    games = random_play(stem, seed, 12, change=False)
    chance = Random(seed)
    for n, game in enumerate(games):
        if not game.stamps:
            continue
        outline = outlines(game, chance.choice(game.stamps))[0]
        x, y = (sum(p[k] for p in outline) / len(outline) for k in (0, 1))
        if any(colour_at(game, (x + d, y)) != colour_at(game, (x, y)) for d in (-0.05, 0.05)):
            continue
        waxed = any(colour_at(replaced, (x, y)) == colour_at(game, (x, y)) for replaced in (probe(game),))
        if waxed:
            assert all(colour_at(later, (x, y)) == colour_at(game, (x, y)) for later in games[n:])


def probe(game: Scarf) -> Scarf:
    """The same scarf after one more dip, as dark as there is."""
    return chosen(game, "way/free", "dye/black")


@PLAYS
@given(st.sampled_from(STEMS), st.integers(0, 10_000), st.booleans())
def test_the_open_cloth_never_grows_lighter(stem: str, seed: int, true_dye: bool) -> None:
    """Dyes stand from light to dark; in true dye each dip adds to those before."""
    games = random_play(stem, seed, 14)
    for before, after in pairwise(games):
        old, new = before.dips, after.dips
        assert new[: len(old)] == old
        assert [depth(dye) for dye in new] == sorted({depth(dye) for dye in new})
    game = chosen(games[-1], *(["part/true-dye"] if games[-1].true_dye != true_dye else []))
    for n in range(len(game.dips) + 1):
        assert game.colour(n) == (game.dips[:n] if true_dye else game.dips[:n][-1:])


def test_a_lighter_pot_has_its_lid_on_and_tells_why() -> None:
    game = chosen(scarf("03-waves"), "place/first-lines", "dye/indigo")
    lids = {t.id: t.state.resting for t in game.targets(SEAT) if t.id.startswith("dye/")}
    assert lids == {"dye/sky": True, "dye/leaf": True, "dye/indigo": True}
    after, events = game.choose("dye/sky", SEAT)
    assert after == game and [event.kind for event in events] == ["told"]
    assert "lighter than the cloth" in read(events[0].text)
    assert "already" in said(game, "dye/indigo")


def test_true_dye_makes_colours_of_all_dips_and_the_simple_rule_of_the_last() -> None:
    game = chosen(scarf("04-four-corners"), "place/buta-rims", "dye/saffron", "place/diamond", "dye/plum")
    assert colour_at(game, (50, 50)) == ("saffron",) and colour_at(game, (50, 5)) == ("plum",)
    mixed = chosen(game, "part/true-dye")
    assert colour_at(mixed, (50, 50)) == ("saffron",) and colour_at(mixed, (50, 5)) == ("saffron", "plum")
    assert "Saffron under Plum" in read(mixed.describe(Question("whole")))


def test_cracks_are_kept_with_the_moment_of_crumpling() -> None:
    game = scarf("02-sun")
    assert "no wax" in said(game, "tool/crumple")
    game = chosen(game, "place/disc", "place/rays", "place/ring", "tool/crumple")
    assert game.crumpled == (0,) and "already" in said(game, "tool/crumple")
    assert game.wanted.crumpled == (0,)
    game = chosen(game, "dye/madder", "tool/boil")
    assert game.finished and game.alike


# --- hints, finishes, undo


@pytest.mark.parametrize("stem", STEMS)
@pytest.mark.parametrize("extra", [(), ("part/one-by-one",), ("part/true-dye",), ("way/plan",), ("way/free",)])
def test_each_level_is_finished_by_its_hints_in_every_way(stem: str, extra: tuple[str, ...]) -> None:
    game, path = by_hints(chosen(scarf(stem), *extra))
    assert game.finished and path[-1] == "tool/boil"
    if extra != ("way/free",):
        wanted = game.wanted
        assert game.alike and game.dips == wanted.dips
        assert {(s.place, s.dips, s.block) for s in game.stamps} == {(s.place, s.dips, s.block) for s in wanted.stamps}
        for x, y in ((50, 50), (10, 10), (26, 31), (50, 9), (33, 50)):
            assert colour_at(game, (x, y)) == colour_at(wanted, (x, y))


@PLAYS
@given(st.sampled_from(STEMS), st.integers(0, 10_000))
def test_off_the_path_the_hint_still_finishes_and_says_that_undo_leads_back(stem: str, seed: int) -> None:
    game = random_play(stem, seed, 10)[-1]
    if game.follows and not game.on_path and game.hint(SEAT) is not None:
        assert all("Undo leads back" in read(game.clue(SEAT, step)) for step in (1, 2, 3))
    done, _ = by_hints(game)
    assert done.finished


@PLAYS
@given(st.sampled_from(STEMS), st.integers(0, 10_000), st.integers(2, 14))
def test_undo_leads_back_and_replay_leads_to_the_same_scarf(stem: str, seed: int, count: int) -> None:
    level = read_level(LEVELS, stem, "batik")
    session, chance, entries = opened(level, start), Random(seed), list[Entry]()
    been: list[Session] = [session]
    for _ in range(count):
        target = chance.choice([t.id for t in session.game.targets(SEAT)])
        outcome = session.choose(target, SEAT)
        if outcome.entry is not None:
            entries.append(outcome.entry)
            been.append(outcome.session)
        session = outcome.session
    assert opened(level, start).replayed(entries).game == session.game
    for before in reversed(been[:-1]):
        session = session.choose("command/undo", SEAT).session
        assert session.game == before.game
    for after in been[1:]:
        session = session.choose("command/redo", SEAT).session
        assert session.game == after.game


def test_a_dip_too_early_makes_another_scarf_and_undo_leads_back() -> None:
    game = scarf("03-waves")
    dark, events = game.choose("dye/indigo", SEAT)
    assert "Undo leads back" in read(events[0].text) and not dark.on_path
    done, path = by_hints(dark)
    assert done.finished and not done.alike and path == ["tool/boil"]
    assert "only one like it" in said(dark, "tool/boil")


def test_a_missed_place_is_waxed_at_the_next_moment() -> None:
    game = chosen(scarf("08-eight-points"), "dye/saffron")
    assert not game.on_path
    done, path = by_hints(game)
    assert {"place/stars", "place/diamonds"} <= set(path) and done.finished


def test_the_wax_stays_until_the_steps_are_done_and_comes_back_by_undo() -> None:
    game = scarf("01-one-buta")
    assert "no dye yet" in said(game, "tool/boil") and chosen(game, "tool/boil") == game
    game = chosen(scarf("03-waves"), "place/first-lines", "dye/sky")
    assert "not ready to boil" in said(game, "tool/boil") and chosen(game, "tool/boil") == game
    assert chosen(game, "way/free", "tool/boil").finished


# --- what lies on the table, and what is in hand


def test_the_hand_takes_the_next_wanted_block_by_itself() -> None:
    game = scarf("10-grand-kelaghayi")
    assert game.hand(SEAT) == "guard-lines"
    game, events = game.choose("place/guard-lines", SEAT)
    assert game.hand(SEAT) == "buta-rim" and [event.kind for event in events] == ["placed", "picked"]
    assert "Now in your hand: Buta rim" in read(events[1].text)


@pytest.mark.parametrize("stem", STEMS)
def test_the_table_of_a_scarf_holds_at_most_eight_things_while_its_steps_are_followed(stem: str) -> None:
    game = scarf(stem)
    while (target := game.hint(SEAT)) is not None:
        on_table = [t for t in game.targets(SEAT) if t.area == "palette"]
        assert len(on_table) <= 8 and len({t.id for t in on_table}) == len(on_table)
        assert any(t.id == target for t in game.targets(SEAT))
        game, _ = game.choose(target, SEAT)


def test_the_silk_takes_the_block_in_hand_where_it_is_wanted_next() -> None:
    """One press one stamp, the next press the next."""
    game = scarf("02-sun")
    for place in range(3):
        game, events = game.choose("cloth/silk", SEAT)
        assert game.stamps[-1].place == place and events[0].target == game.cloth.places[place].id
    after, events = game.choose("cloth/silk", SEAT)
    assert after == game and read(events[0].text) == "Every place has its wax."


def test_one_stamp_at_a_time_lies_on_the_cloth_as_single_images() -> None:
    game = chosen(scarf("06-border"), "part/one-by-one")
    pieces = [t for t in game.targets(SEAT) if t.area == "work"]
    assert {t.role.base for t in pieces} == {"piece"} and len(pieces) == 52
    game = chosen(game, "place/guard-lines.2")
    assert game.stamps == (Stamp(0, 1, "guard-lines", 0),) and not game.full(0)
    assert "already" in said(game, "place/guard-lines.2").lower()
    whole = chosen(game, "part/one-by-one")
    assert whole.hint(SEAT) == "place/guard-lines"
    for wrong in ("place/guard-lines.0", "place/guard-lines.5", "place/guard-lines.x", "place/none.1", "cloth/silk"):
        with pytest.raises(KeyError):
            game.choose(wrong, SEAT)


def test_another_symmetry_lays_the_same_stamps_anew_and_the_scarfs_own_brings_them_back() -> None:
    game = chosen(scarf("01-one-buta"), "way/free", "place/buta", "dye/sky")
    for layout in LAYOUTS[1:]:
        other = chosen(game, f"layout/{layout}")
        assert other.stamps == game.stamps and other.dips == game.dips and other.cloth.group == layout
        assert chosen(other, "layout/own") == game
    assert chosen(game, "layout/p4m", "way/scarf").cloth.places[0] == game.cloth.places[0]


def test_two_seats_hold_blocks_of_their_own() -> None:
    game = chosen(scarf("08-eight-points"))
    game, _ = game.choose("block/square", Seat(2))
    assert game.hand(Seat(2)) == "square" and game.hand(SEAT) == "star"


def test_what_is_not_on_offer_is_a_key_error() -> None:
    game = scarf("03-waves")
    for target in (
        "dye/black",
        "block/star",
        "place/none",
        "place/first-lines.1",
        "tool/crumple",
        "layout/p4",
        "way/none",
        "",
    ):
        with pytest.raises(KeyError):
            game.choose(target, SEAT)


# --- words and notes


@PLAYS
@given(st.sampled_from(STEMS), st.integers(0, 10_000))
def test_everything_that_is_said_has_words(stem: str, seed: int) -> None:
    for game in random_play(stem, seed, 8):
        for target in game.targets(SEAT):
            read(target.label)
            if target.state.value is not None:
                read(target.state.value)
            for kind in QUESTIONS:
                read(game.describe(Question(kind, target.id)))
        for step in (1, 2, 3):
            read(game.clue(SEAT, step))


def test_labels_on_one_table_are_all_different() -> None:
    for stem in STEMS:
        for extra in ((), ("way/free",), ("part/one-by-one",)):
            labels = [read(t.label) for t in chosen(scarf(stem), *extra).targets(SEAT)]
            assert len(set(labels)) == len(labels)


def test_a_fact_is_told_at_the_first_step_of_its_kind_and_in_adults_words_where_they_plan() -> None:
    game = scarf("02-sun")
    assert "dye cannot come in" in said(game, "place/disc")
    assert "dye cannot come in" not in said(chosen(game, "place/disc"), "place/rays")
    assert "paraffin" in said(chosen(game, "way/plan"), "place/disc")
    game = chosen(game, "place/disc", "place/rays", "place/ring")
    assert "little rivers" in said(game, "tool/crumple") and "lightest dye" in said(game, "dye/madder")
    assert "hidden colours" in said(chosen(game, "tool/crumple", "dye/madder"), "tool/boil")
    assert all(read(Text.of(f"batik/{name}")) for name in FACTS)


def test_a_dip_tells_what_it_changed_and_what_the_wax_keeps() -> None:
    game = chosen(scarf("03-waves"), "place/first-lines", "dye/sky", "place/second-lines")
    told = said(game, "dye/indigo")
    assert told.startswith("Dip 2: Indigo. The open cloth was Sky blue. Now it is Indigo.")
    assert "Safe under the wax: Silk white, Sky blue." in told


def test_the_colours_are_told_in_order_at_the_end() -> None:
    done, _ = by_hints(scarf("10-grand-kelaghayi"))
    before = chosen(scarf("10-grand-kelaghayi"), *by_hints(scarf("10-grand-kelaghayi"))[1][:-1])
    assert "Its colours in order: Silk white, Saffron, Madder red, Indigo." in said(before, "tool/boil")
    assert done.finished


def test_the_scarf_is_heard_from_its_border_to_its_middle() -> None:
    done, _ = by_hints(scarf("06-border"))
    notes = melody(done)
    assert notes[0][0] == "dye/madder" and notes[-1][0] == "cloth/silk"
    assert all(thing in (*THINGS, "cloth/silk") and 0 <= x <= 1 for thing, x in notes) and len(notes) <= 40
    assert notes[2][0] == "cloth/silk" or notes[2][0] == "dye/saffron"


def test_dyes_stand_in_the_things_of_the_model_light_to_dark() -> None:
    assert tuple(f"dye/{dye}" for dye in DYES) == THINGS and len(DYES) == 12


def test_one_choice_stamps_every_image_of_a_rich_symmetry() -> None:
    game = chosen(scarf("10-grand-kelaghayi"), "way/free", "layout/p6m")
    place = max(game.cloth.places, key=lambda place: len(place.spots))
    assert len(place.spots) >= 96
    after, _ = game.choose(place.id, SEAT)
    assert after.full(game.cloth.places.index(place))
