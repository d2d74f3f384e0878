"""Souvenirs: what lies on a board, and what follows from each choice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.fault import LevelFault
from games.core.game import Event, Level, Question, Seat, Text
from games.core.session import Session, opened
from games.shell.levels import LevelError, level_from_source, read_level
from games.souvenirs.caller import wanted
from games.souvenirs.deal import LIKENESSES, dealt, grid, souvenirs
from games.souvenirs.kinds import KINDS, SILENT, PairKind, suiting
from games.souvenirs.model import Board, start
from games.souvenirs.shelf import SHELF, marks
from games.souvenirs.terms import OPENS, PAIRS, WAYS

SEAT = Seat(1)
LEVELS = Path(__file__).parent.parent / "levels" / "souvenirs"
STEMS = sorted(path.stem for path in LEVELS.glob("*.toml"))
MOST = 200
"""Choices after which a board would be said not to end."""
kinds = st.sampled_from(list(KINDS.values()))


def level(seed: int = 0, **board: object) -> Level:
    return Level("souvenirs", "made", Text.literal("Made", "en"), {"board": board}, seed=seed)


def board(seed: int = 0, **terms: object) -> Board:
    return start(level(seed, **terms))


def chosen(game: Board, *ids: str) -> Board:
    for id in ids:
        game, _ = game.choose(id, SEAT)
    return game


def played(session: Session) -> tuple[Session, list[Event]]:
    """The session after following its hints to the end."""
    events: list[Event] = []
    for _ in range(MOST):
        if session.game.finished:
            return session, events
        wish = session.game.hint(SEAT)
        assert wish is not None
        outcome = session.choose(wish, SEAT)
        assert outcome.session.game != session.game, f"the hint {wish} led nowhere"
        session, events = outcome.session, [*events, *outcome.events]
    raise AssertionError("the hints led to no end")


def unlike(game: Board) -> tuple[str, str]:
    """Two cards that do not belong together."""
    other = next(n for n in range(1, len(game.faces)) if n != game.twin(0))
    return "card/1", f"card/{other + 1}"


# --- dealing


@given(kinds, st.sampled_from(PAIRS), st.sampled_from(LIKENESSES), st.integers(0, 99))
@settings(max_examples=30, deadline=None)
def test_a_deal_is_an_order_of_both_cards_of_each_souvenir(
    kind: PairKind, pairs: int, likeness: str, seed: int
) -> None:
    game = board(seed, kind=kind.name, pairs=min(pairs, 10 if kind.name == "pattern" else 12), likeness=likeness)
    sides = [side.of(name) for name in game.names for side in (kind.first, kind.second)]
    assert sorted(map(str, game.faces)) == sorted(map(str, sides))
    assert len(game.names) == game.terms.pairs
    assert all(face.medium in SHELF[face.souvenir].media for face in game.faces)


@given(kinds, st.integers(0, 99))
@settings(max_examples=30, deadline=None)
def test_each_card_belongs_to_exactly_one_other(kind: PairKind, seed: int) -> None:
    game = board(seed, kind=kind.name, pairs=8)
    for n, face in enumerate(game.faces):
        fits = [m for m, other in enumerate(game.faces) if m != n and kind.pair(face, other)]
        assert fits == [game.twin(n)]


def test_the_same_seed_deals_the_same_board_for_ever() -> None:
    names = [face.souvenir for face in board(5, pairs=3).faces]
    assert names == [face.souvenir for face in board(5, pairs=3).faces]
    assert names != [face.souvenir for face in board(6, pairs=3).faces]
    kept = dealt(("tar", "drum", "buta"), KINDS["twins"], "a seed")
    assert [face.souvenir for face in kept] == ["buta", "drum", "buta", "drum", "tar", "tar"]


def test_no_two_right_answers_lie_on_one_board() -> None:
    for name in ("craft-tool", "pattern"):
        kind = KINDS[name]
        for seed in range(20):
            found = souvenirs(suiting(kind), kind, "mixed", 12, str(seed))
            if name == "craft-tool":
                assert len({SHELF[one].tool for one in found}) == len(found)
            else:
                assert len({frozenset(SHELF[one].pattern) for one in found}) == len(found)


@pytest.mark.parametrize("seed", range(5))
def test_likeness_goes_from_quite_different_to_one_family(seed: int) -> None:
    families = {
        likeness: [SHELF[name].family for name in board(seed, pairs=8, likeness=likeness).names]
        for likeness in LIKENESSES
    }
    assert len(set(families["different"])) == 8
    assert set(families["alike"]) == {"vessel"}


@pytest.mark.parametrize("cards", [2, 3, 4, 6, 8, 10, 12, 16, 20, 24])
def test_cards_fill_whole_rows(cards: int) -> None:
    rows, columns = grid(cards)
    assert rows * columns == cards and rows <= columns <= 6


def test_a_pattern_goes_on_where_it_stopped() -> None:
    assert marks("carpet", "pattern") == ("star", "diamond", "star", "diamond", "star")
    assert marks("carpet", "continuation") == ("diamond", "star", "diamond")


# --- turning


def test_two_that_belong_together_stay_and_their_fact_is_told() -> None:
    game = board(pairs=3)
    game, _ = game.choose("card/1", SEAT)
    game, events = game.choose(f"card/{game.twin(0) + 1}", SEAT)
    assert [event.kind for event in events] == ["picked", "matched"]
    assert events[1].thing == f"souvenir/{game.found[0]}"
    assert game.matched(0) and game.cards[0].up and not game.turned
    assert dict(events[1].text.args)["fact"] == Text.of(f"souvenirs/fact-{game.found[0]}-kids")


def test_two_that_do_not_stay_up_until_the_player_goes_on() -> None:
    game = board(pairs=3)
    first, second = unlike(game)
    missed = chosen(game, first, second)
    assert missed.missed and sum(card.up for card in missed.cards) == 2
    _, events = chosen(game, first).choose(second, SEAT)
    assert events[-1].kind == "not-yet"
    assert not any(card.up for card in chosen(missed, "turn/back").cards)
    third = next(n for n in range(6) if n not in missed.turned)
    on = chosen(missed, f"card/{third + 1}")
    assert on.turned == (third,)
    again = chosen(missed, first)
    assert again.turned == (0,)


def test_turning_the_same_card_twice_only_says_it_again() -> None:
    once = chosen(board(pairs=3), "card/2")
    again, events = once.choose("card/2", SEAT)
    assert again == once and events[0].kind == "told"


def test_half_open_cards_tell_their_family_and_open_ones_all() -> None:
    words = {
        cards: {
            t.state.value.id for t in board(pairs=3, cards=cards).targets(SEAT) if t.area == "work" if t.state.value
        }
        for cards in OPENS
    }
    assert words["closed"] == {"souvenirs/closed"}
    assert all("peeks-" in id for id in words["half"])
    assert words["open"] == {"souvenirs/face-picture"}


def test_errorless_only_right_cards_are_on_offer() -> None:
    for kind in KINDS:
        game = board(kind=kind, pairs=4, errorless=True)
        while not game.finished:
            ids = [target.id for target in game.targets(SEAT) if target.area == "work"]
            assert not any(game.matched(int(id.removeprefix("card/")) - 1) for id in ids)
            game, events = game.choose(ids[-1], SEAT)
            assert all(event.kind != "not-yet" for event in events)
            if len(game.turned) == 1:
                assert len([target for target in game.targets(SEAT) if target.area == "work"]) == 1


def test_what_is_not_on_offer_is_a_key_error() -> None:
    game = board(pairs=3, errorless=True)
    for wish in (
        "",
        "card/",
        "card/0",
        "card/7",
        "card/01",
        "card/x",
        "turn/none",
        "ask/seen",
        "stall/turn",
        "way/none",
    ):
        with pytest.raises(KeyError):
            game.choose(wish, SEAT)


def test_no_sound_gives_an_answer_away() -> None:
    for kind in KINDS.values():
        game = board(kind=kind.name, pairs=4)
        for n, face in enumerate(game.faces):
            _, events = game.choose(f"card/{n + 1}", SEAT)
            heard = events[0].thing
            if kind.silent and face.medium != "sound":
                assert heard == ""
            else:
                assert heard == f"souvenir/{face.souvenir}"
    assert KINDS["picture-shadow"].silent and "shadow" in SILENT


def test_more_is_told_of_what_may_be_told() -> None:
    shadows = chosen(board(kind="picture-shadow", pairs=3), "card/1")
    assert shadows.last is None
    twins = chosen(board(pairs=3), "card/1")
    assert twins.last == twins.faces[0]
    _, events = twins.choose("tell/more", SEAT)
    assert dict(events[0].text.args)["fact"].id.endswith("-adults")  # type: ignore[union-attr]


def test_what_was_seen_may_be_asked_where_the_memory_help_is_on() -> None:
    game = chosen(board(pairs=3, memory=True), "card/2")
    _, events = game.choose("ask/seen", SEAT)
    assert str(game.faces[1].souvenir) in str(events[0].text)
    assert all(target.id != "ask/seen" for target in board(pairs=3).targets(SEAT))


# --- other ways


def test_a_stall_has_no_pairs_and_ends_when_the_player_says_so() -> None:
    game = board(way="stall", pairs=4)
    assert len(game.faces) == 4 and not game.finished
    held = chosen(game, "card/2")
    assert held.turned == (1,) and held.found == (game.faces[1].souvenir,)
    assert chosen(held, "stall/turn").faces[1].medium == "shadow"
    swapped = chosen(held, "stall/swap", "card/4")
    assert swapped.faces[3] == game.faces[1] and swapped.faces[1] == game.faces[3]
    assert chosen(game, "stall/enough").finished


def test_a_caller_describes_a_card_and_the_other_finds_it() -> None:
    game = board(way="caller", kind="picture-shadow", pairs=4)
    right = wanted(game)
    wrong, events = game.choose(f"card/{(right + 1) % 4 + 1}", SEAT)
    assert events[0].kind == "not-yet" and not wrong.found
    found, events = game.choose(f"card/{right + 1}", SEAT)
    assert [event.kind for event in events] == ["matched", "told"] and len(found.found) == 1
    other = chosen(game, "call/pass")
    assert wanted(other) != right


def test_a_person_may_be_the_caller_and_says_yes() -> None:
    game = chosen(board(way="caller", pairs=3), "part/caller", "card/2")
    assert not game.found
    assert chosen(game, "call/yes").found == (game.faces[1].souvenir,)


def test_the_shelf_plays_only_when_the_player_lets_it() -> None:
    game = board(way="shelf", pairs=6)
    missed = chosen(game, *unlike(game))
    assert missed.hint(SEAT) == "shelf/play"
    played_on = chosen(missed, "shelf/play")
    assert played_on.turns == 1 and (len(played_on.turned) == 2 or played_on.theirs)
    assert not chosen(missed, "card/12").theirs


def test_a_shelf_that_forgets_nothing_finds_what_was_seen() -> None:
    game = board(way="shelf", pairs=3)
    game = replace(game, terms=replace(game.terms, forgets="nothing"), seen=tuple(range(6)))
    assert chosen(game, "shelf/play").theirs == (game.faces[0].souvenir,)


# --- the end, history, words


@pytest.mark.parametrize("stem", STEMS)
def test_hints_lead_every_level_to_its_end_in_every_way(stem: str) -> None:
    found = read_level(LEVELS, stem, "souvenirs")
    for way in WAYS:
        game = start(found)
        session = Session(found, game.dealt(replace(game.terms, way=way)))
        session, events = played(session)
        assert events[-1].kind == "finished"
        assert session.game.hint(SEAT) is None


@given(kinds, st.sampled_from(WAYS), st.sampled_from(OPENS), st.booleans(), st.integers(0, 999))
@settings(max_examples=30, deadline=None)
def test_any_choices_undone_and_replayed_give_the_same_board(
    kind: PairKind, way: str, cards: str, errorless: bool, seed: int
) -> None:
    found = level(seed, kind=kind.name, pairs=3, way=way, cards=cards, errorless=errorless)
    fresh = session = opened(found, start)
    entries = []
    for n in range(25):
        ids = [target.id for target in session.targets(SEAT) if not target.id.startswith("command/")]
        assert len(set(ids)) == len(ids)
        outcome = session.choose(ids[(seed * 31 + n * n * 7) % len(ids)], SEAT)
        assert outcome.events
        session, entries = outcome.session, [*entries, *filter(None, [outcome.entry])]
    assert fresh.replayed(entries).game == session.game
    while session.past:
        session = session.choose("command/undo", SEAT).session
    assert session.game == fresh.game


@given(kinds, st.sampled_from(WAYS), st.sampled_from(OPENS), st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_the_hint_ends_every_kind_in_every_way_from_a_muddle(kind: PairKind, way: str, cards: str, seed: int) -> None:
    session = opened(level(seed, kind=kind.name, pairs=6, way=way, cards=cards), start)
    for n in range(6):
        ids = [t.id for t in session.targets(SEAT) if t.area in ("work", "palette") and t.id != "stall/enough"]
        session = session.choose(ids[(seed * 17 + n * 5) % len(ids)], SEAT).session
    assert played(session)[0].game.finished


def test_a_hint_knows_no_more_than_the_player() -> None:
    for seed in range(20):
        game = board(seed, pairs=6)
        while not game.finished:
            wish = game.hint(SEAT)
            assert wish is not None
            card = int(wish.removeprefix("card/")) - 1
            if len(game.turned) == 1 and card == game.twin(game.turned[0]) and card not in game.seen:
                unseen = [n for n in range(12) if n not in game.seen]
                assert card == unseen[0], "an unseen twin comes up by its place alone"
            game = chosen(game, wish)


def test_questions_are_answered_on_any_card_and_off_the_board() -> None:
    game = chosen(board(pairs=6), "card/3")
    for kind in ("where", "left", "touches", "whole"):
        for target in ("card/3", "card/12", "turn/back", ""):
            assert game.describe(Question(kind, target)).id  # type: ignore[arg-type]


def test_changes_that_need_no_other_cards_leave_them_lying() -> None:
    game = chosen(board(pairs=6), "card/1")
    for part in ("cards", "errorless", "memory"):
        assert chosen(game, f"part/{part}").faces == game.faces
    assert chosen(game, "deal/again").faces != game.faces
    assert len(chosen(game, "part/pairs").faces) == 16


# --- level files


def test_a_board_in_two_languages_can_be_dealt_in_either_pair_of_them() -> None:
    game = board(kind="names-az-en", pairs=4, cards="open")
    assert {face.language for face in game.faces} == {"az", "en"}
    changed = chosen(game, "part/languages", "card/1")
    assert {face.language for face in changed.faces} == {"az", "ru"} and changed.deals == 1
    assert played(Session(game.level, changed))[0].game.finished
    assert chosen(changed, "part/languages").plan.kind == game.plan.kind
    with pytest.raises(KeyError):
        chosen(board(kind="twins"), "part/languages")


def refused(**tables: object) -> str:
    lines = ["format = 1", *(f"{key} = {value}" for key, value in tables.items() if key != "board")]
    text = "\n".join([*lines, "[title]", 'en = "A board"', "[board]", str(tables.get("board", ""))])
    with pytest.raises(LevelError) as caught:
        level_from_source("souvenirs", "01-made", (("01-made.toml", text),))
    return str(caught.value)


def test_a_level_that_cannot_be_dealt_is_refused_with_place_and_remedy() -> None:
    assert "board.kind is 'twin'; did you mean twins?" in refused(board='kind = "twin"')
    assert "board.pairs is 5; use one of 2, 3" in refused(board="pairs = 5")
    assert "cocoon, has no tool" in refused(board='kind = "craft-tool"\npairs = 2', palette='["tar", "cocoon"]')
    assert "only 2 pairs of twins" in refused(board="pairs = 6", palette='["tar", "drum"]')
    assert "did you mean kind?" in refused(board='kinds = "twins"')
    assert "did you mean sound?" in refused(board='media = ["picture", "sonud"]')
    assert "write true or false" in refused(board="errorless = 3")
    assert "did you mean tar?" in refused(board="pairs = 2", palette='["tarr", "drum"]')
    with pytest.raises(LevelFault):
        start(Level("souvenirs", "none", Text()))


def test_any_two_media_of_one_idea_may_be_a_kind() -> None:
    game = board(media=["shadow", "sound"], pairs=6)
    assert {face.medium for face in game.faces} == {"shadow", "sound"}
    assert played(Session(game.level, game))[0].game.finished
