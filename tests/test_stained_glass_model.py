"""The stained-glass window: what may be chosen, what follows, and what is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.game import KINDS, QUESTIONS, Event, Game, Level, Question, Seat, Target, Text
from games.stained_glass.glazier import clashes, extend
from games.stained_glass.model import FACTS, Window, melody, start
from games.stained_glass.ways import Way
from tests.windows import GLASSES, all_windows, buta, chequered, grid, rings, striped

ONE, TWO = Seat(1), Seat(2)
WORDS = Path(__file__).parent.parent / "assets/text/en/stained_glass.ftl"
EVERY_WAY = [(level, way) for level in all_windows() for way in start(level).plan.ways]
NAMES = [f"{level.id}, {way}" for level, way in EVERY_WAY]


def played(window: Window, *choices: str, seat: Seat = ONE) -> Window:
    for choice in choices:
        window, _ = window.choose(choice, seat)
    return window


def last_events(window: Window, *choices: str, seat: Seat = ONE) -> tuple[Event, ...]:
    return played(window, *choices[:-1], seat=seat).choose(choices[-1], seat)[1]


def opened(level: Level, way: Way) -> Window:
    return played(start(level), f"way/{way}")


def target(window: Window, id: str, seat: Seat = ONE) -> Target:
    return next(t for t in window.targets(seat) if t.id == id)


def fill_of(window: Window, pane: str) -> str:
    return window.fills[window.plan.number[pane]]


def following_hints(window: Window, seat: Seat = ONE) -> Iterator[Window]:
    for _ in range(4 * len(window.fills)):
        choice = window.hint(seat)
        if choice is None:
            return
        window, _ = window.choose(choice, seat)
        yield window
    raise AssertionError("the hints lead nowhere")


def mixed_up(level: Level, way: Way, seed: int, choices: int) -> Window:
    """A window after chance choices of panes and glasses by two seats."""
    chance, window = Random(seed), opened(level, way)
    for _ in range(choices):
        seat = Seat(chance.randint(1, 2))
        on_offer = [t.id for t in window.targets(seat) if t.role.base in ("piece", "swatch")]
        window, _ = window.choose(chance.choice(on_offer), seat)
    return window


class Reader:
    """Reads texts aloud as a player would hear them in English."""

    def __init__(self) -> None:
        self.bundle = FluentBundle(["en"], use_isolating=False)
        self.bundle.add_resource(FluentResource(WORDS.read_text(encoding="utf-8")))

    def __call__(self, text: Text) -> str:
        if text.words:
            return text.words[0][1]
        file, _, message = text.id.partition("/")
        assert file == "stained_glass"
        args = {key: self(value) if isinstance(value, Text) else value for key, value in text.args}
        words, errors = self.bundle.format_pattern(self.bundle.get_message(message).value, args)
        assert not errors, (text.id, errors)
        return str(words)


@pytest.fixture(scope="module")
def read() -> Reader:
    return Reader()


# Beginning


def test_a_new_window_is_empty_and_the_first_glass_is_in_hand() -> None:
    window = start(buta())
    assert set(window.fills) == {""}
    assert window.hand(ONE) == window.hand(TWO) == "sky"
    assert target(window, "glass/sky").state.chosen
    assert not window.finished


def test_a_window_is_a_game() -> None:
    game: Game = start(buta())
    assert game.hint(ONE) == "pane/left-sky"


def test_a_level_may_name_its_way() -> None:
    level = buta()
    assert start(level).way == "guided"
    assert start(replace(level, data={**level.data, "way": "mirror"})).way == "mirror"


def test_ways_that_a_window_cannot_have_are_not_on_offer() -> None:
    window = start(grid(3, 2, lambda c, r: "", ("ruby",)))
    assert window.plan.ways == ("free", "mirror")
    with pytest.raises(KeyError):
        window.choose("way/glazier", ONE)


def test_a_level_without_palette_is_refused() -> None:
    with pytest.raises(ValueError, match="palette"):
        start(grid(2, 2, lambda c, r: "", ()))


# What is on offer


@pytest.mark.parametrize("level", all_windows(), ids=lambda level: level.id)
def test_every_pane_keeps_its_groups_and_lies_in_the_work(level: Level) -> None:
    panes = [t for t in start(level).targets(ONE) if t.role.base == "piece"]
    assert [t.id for t in panes] == [p.id for p in level.pieces]
    for pane, piece in zip(panes, level.pieces, strict=True):
        assert pane.area == "work"
        assert pane.groups.get("ring") == piece.groups.get("ring")


def test_panes_that_fit_the_glass_in_hand_weigh_most() -> None:
    window = start(buta())
    fits, waits = target(window, "pane/left-sky").weight, target(window, "pane/heart").weight
    filled = target(played(window, "pane/left-sky"), "pane/left-sky").weight
    assert fits > waits > filled
    assert target(window, "glass/sky").weight < target(window, "glass/ruby").weight


def test_glasses_tell_how_many_panes_still_want_them(read: Reader) -> None:
    window = start(buta())
    values = {t.id: read(t.state.value) for t in window.targets(ONE) if t.role.base == "swatch" and t.state.value}
    assert values["glass/sky"] == "2 left"
    assert values["glass/night"] == "none left"
    assert target(window, "glass/night").state.resting
    assert target(opened(buta(), "free"), "glass/night").state.value is None


@pytest.mark.parametrize(
    "id", ["pane/none", "glass/none", "way/none", "challenge/9", "part/none", "x", "", "challenge/x"]
)
def test_unknown_ids_raise_key_error(id: str) -> None:
    with pytest.raises(KeyError):
        start(buta()).choose(id, ONE)


# Choosing


def test_a_glass_is_picked_and_a_pane_takes_it(read: Reader) -> None:
    window, events = start(buta()).choose("glass/rose", ONE)
    assert [(e.kind, e.thing) for e in events] == [("picked", "glass/rose")]
    window, events = window.choose("pane/right-half", ONE)
    assert fill_of(window, "pane/right-half") == "rose"
    assert (events[0].kind, events[0].target, events[0].thing) == ("placed", "pane/right-half", "glass/rose")
    assert read(events[0].text) == "Rose: right half."


def test_the_same_glass_again_is_told_and_is_not_history() -> None:
    window = played(start(buta()), "pane/left-sky")
    for choice in ("pane/left-sky", "glass/sky"):
        after, events = window.choose(choice, ONE)
        assert after == window
        assert [e.kind for e in events] == ["told"]


def test_choosing_never_changes_the_window_it_was_made_on() -> None:
    window = start(buta())
    before = replace(window)
    played(window, "pane/heart", "glass/ruby", "pane/left-half")
    assert window == before


def test_each_seat_holds_its_own_glass() -> None:
    window = played(start(buta()), "glass/ruby", seat=TWO)
    assert (window.hand(ONE), window.hand(TWO)) == ("sky", "ruby")
    window = played(window, "pane/left-sky", "pane/right-sky", "glass/rose")
    assert window.hand(TWO) == "ruby"
    assert target(window, "glass/ruby", TWO).state.chosen
    assert not target(window, "glass/ruby", ONE).state.chosen


def test_a_glass_no_pane_wants_any_more_gives_way_to_the_next(read: Reader) -> None:
    events = last_events(start(buta()), "pane/left-sky", "pane/right-sky")
    assert [(e.kind, e.thing) for e in events] == [("placed", "glass/sky"), ("picked", "glass/ruby")]
    assert read(events[1].text) == "No longer needed: Sky. In your hand now: Ruby."


def test_a_glass_taken_on_purpose_stays_in_hand() -> None:
    window = played(start(buta()), "glass/night", "pane/left-sky")
    assert window.hand(ONE) == "night"


def test_any_glass_may_stay_where_the_drawing_shows_another(read: Reader) -> None:
    window, events = played(start(buta()), "glass/amber").choose("pane/left-sky", ONE)
    assert fill_of(window, "pane/left-sky") == "amber"
    assert read(events[0].text) == "Amber: left sky. The drawing shows Sky here. You may keep yours."
    assert not target(window, "pane/left-sky").state.done
    assert played(window, "glass/sky").hint(ONE) == "pane/left-sky"


def test_a_window_with_own_choices_is_finished_too(read: Reader) -> None:
    window = played(start(buta()), "glass/amber", *[p.id for p in buta().pieces[:-1]], "glass/night")
    window, events = window.choose("pane/heart", ONE)
    assert window.finished
    assert window.hint(ONE) is None
    assert read(events[-1].text) == "Buta: every pane is filled. 5 panes are your own choice. Let in the light."


def test_finishing_is_said_once() -> None:
    window = played(opened(buta(), "free"), *[p.id for p in buta().pieces])
    assert window.finished
    assert "finished" not in [e.kind for e in last_events(window, "glass/ruby", "pane/heart")]


# Ways of playing


@pytest.mark.parametrize(("level", "way"), EVERY_WAY, ids=NAMES)
def test_hints_lead_from_start_to_finished(level: Level, way: Way) -> None:
    window = opened(level, way)
    *_, end = following_hints(window)
    assert end.finished
    assert end.hint(ONE) is None


@pytest.mark.parametrize(("level", "way"), EVERY_WAY, ids=NAMES)
@pytest.mark.parametrize("seed", range(4))
def test_hints_lead_to_finished_from_anywhere(level: Level, way: Way, seed: int) -> None:
    window = mixed_up(level, way, seed, 12 * (seed + 1))
    *_, end = (window, *following_hints(window, TWO))
    assert end.finished


@pytest.mark.parametrize("challenge", [1, 2, 3, 4])
@pytest.mark.parametrize("shown", [0, 1, 2])
def test_hints_lead_to_finished_in_every_challenge(challenge: int, shown: int) -> None:
    window = played(start(grid(4, 3, striped)), f"challenge/{challenge}", *["part/guide"] * shown)
    *_, end = following_hints(window)
    assert end.finished


def test_following_the_drawing_makes_the_drawing() -> None:
    *_, end = following_hints(start(grid(4, 3, striped)))
    assert end.fills == end.plan.guides
    assert all(target(end, p.id).state.done for p in end.plan.panes)


def test_in_the_mirror_twins_are_filled_together(read: Reader) -> None:
    window, events = opened(grid(4, 3, striped), "mirror").choose("pane/square-0-0", ONE)
    assert fill_of(window, "pane/square-0-0") == fill_of(window, "pane/square-3-0") == "ruby"
    assert read(events[0].text) == "Ruby: square 0 0. Its twin is filled too."
    ring = opened(rings(7, 7), "mirror").choose("pane/petal-1-of-7-in-ring-2", ONE)
    assert sum(map(bool, ring[0].fills)) == 7
    assert read(ring[1][0].text).endswith("Its 6 twins are filled too.")


def test_the_mirror_has_no_wrong_glass() -> None:
    window = played(opened(buta(), "mirror"), "glass/amber", "pane/left-sky")
    assert target(window, "pane/right-sky").state.done
    assert played(window, "glass/sky").hint(ONE) != "pane/left-sky"


def test_the_glazier_shows_a_clash_and_keeps_it(read: Reader) -> None:
    window = opened(grid(3, 3, chequered), "glazier")
    window, events = played(window, "pane/square-0-0").choose("pane/square-1-0", ONE)
    assert [e.kind for e in events] == ["placed", "not-yet"]
    assert read(events[1].text) == "A pane beside it is Ruby too: square 0 0. Another glass can go here."
    assert fill_of(window, "pane/square-1-0") == "ruby"
    assert not target(window, "pane/square-1-0").state.done


def test_a_full_window_with_a_clash_is_not_finished_for_the_glazier() -> None:
    window = played(opened(buta(), "glazier"), *[p.id for p in buta().pieces])
    assert not window.finished
    assert played(window, "way/free").finished
    assert "finished" in [e.kind for e in last_events(window, "way/free")]


def test_the_glazier_changes_little_to_mend_one_clash() -> None:
    *_, end = following_hints(opened(rings(16, 16, 16, 28), "glazier"))
    pane = end.plan.panes[40].id
    beside = end.fills[end.plan.touches[40][0]]
    hurt = played(end, f"glass/{beside}", pane)
    *_, mended = following_hints(hurt)
    assert mended.finished
    assert sum(a != b for a, b in zip(hurt.fills, mended.fills, strict=True)) <= 4


def test_the_glazier_is_always_given_enough_glasses() -> None:
    window = played(opened(rings(7, 7), "glazier"), "part/glasses")
    assert window.glasses == 2
    assert len(window.table) == window.plan.least == 4


def test_the_solver_keeps_what_is_there_and_leaves_no_clash() -> None:
    plan = start(rings(16, 16, 16, 28)).plan
    given_glasses = tuple("violet" if i in (3, 30, 60) else "" for i in range(77))
    found = extend(plan.touches, given_glasses, GLASSES[:4])
    assert found is not None
    assert all(found)
    assert not clashes(plan.touches, found)
    assert [found[i] for i in (3, 30, 60)] == ["violet"] * 3


def test_the_solver_says_when_there_is_no_way() -> None:
    plan = start(rings(7, 7)).plan
    assert extend(plan.touches, ("",) * 15, GLASSES[:2]) is None
    assert extend(plan.touches, ("ruby",) * 15, GLASSES) is None


# Challenge


def test_changing_way_challenge_or_part_loses_no_pane() -> None:
    window = played(start(buta()), "pane/left-sky", "glass/amber", "pane/right-half")
    changes = [t.id for t in window.targets(ONE) if t.area == "more"]
    assert {"way/mirror", "challenge/4", "part/glasses", "part/guide"} <= set(changes)
    for change in changes:
        assert played(window, change).fills == window.fills


def test_a_challenge_sets_its_parts_and_is_marked() -> None:
    window = played(start(grid(4, 3, striped)), "challenge/1")
    assert (window.way, window.glasses, window.guide) == ("guided", 3, "all")
    assert target(window, "challenge/1").state.chosen
    assert not target(window, "challenge/2").state.chosen
    after, events = window.choose("challenge/1", ONE)
    assert after == window
    assert events[0].kind == "told"


def test_each_part_steps_along_its_ladder_and_back_to_the_start() -> None:
    window = start(grid(4, 3, striped))
    index, count = target(window, "part/glasses").state.step or (0, 0)
    assert (index, count) == (4, 5)
    assert played(window, "part/glasses").glasses == 2
    assert played(window, *["part/guide"] * 3).guide == "all"


def test_a_short_table_holds_the_glasses_still_wanted() -> None:
    window = played(start(buta()), "part/glasses")
    assert window.table == ("sky", "ruby")
    window = played(window, "pane/left-sky", "pane/right-sky")
    assert window.table == ("ruby", "rose")
    with pytest.raises(KeyError):
        window.choose("glass/night", ONE)


def test_a_seat_keeps_its_glass_when_the_table_changes() -> None:
    window = played(played(start(buta()), "glass/night", seat=TWO), "part/glasses")
    assert "glass/night" in {t.id for t in window.targets(TWO)}
    assert "glass/night" not in {t.id for t in window.targets(ONE)}


def test_the_drawing_may_show_only_the_next_pane() -> None:
    window = played(start(buta()), "part/guide", "part/guide")
    assert [p.id for p in window.plan.panes if window.cartoon(p.id)] == ["pane/left-sky"]
    assert window.cartoon("pane/left-sky") == "sky"
    assert opened(buta(), "free").cartoon("pane/left-sky") == ""


# What is said


def test_clues_come_in_three_steps(read: Reader) -> None:
    window = played(start(buta()), "glass/night")
    assert [read(window.clue(ONE, step)) for step in (1, 2, 3)] == [
        "Try this glass: Sky.", "Look here: top left.", "Sky goes here: left sky.",
    ]  # fmt: skip
    assert read(opened(buta(), "free").clue(ONE, 1)) == "Any glass will do."
    assert read(start(rings(7, 7)).clue(ONE, 2)) == "Look here: Ring 1."


def test_where_tells_all_about_a_pane(read: Reader) -> None:
    window = start(rings(7, 7))
    assert read(window.describe(Question("where", "pane/petal-3-of-7-in-ring-2"))) == (
        "You are here: petal 3 of 7 in ring 2. In it now: empty. The drawing shows: Amber. Ring 2, pane 4 of 7."
    )
    assert read(start(buta()).describe(Question("where", "glass/sky"))) == "Sky: light blue. Its mark: hill."


def test_left_counts_empty_panes_and_glasses(read: Reader) -> None:
    window = played(start(buta()), "pane/left-sky", "glass/night", "pane/heart")
    assert read(window.describe(Question("left"))) == (
        "3 panes are empty. 1 pane is not as in the drawing. Still to place: Sky 1, Ruby 1, Rose 1, Amber 1."
    )


def test_touches_names_the_neighbours(read: Reader) -> None:
    window = played(start(buta()), "glass/ruby", "pane/left-half")
    assert read(window.describe(Question("touches", "pane/heart"))) == (
        "This is heart. It touches 2 panes. Beside it, Ruby: left half. 1 more is empty."
    )
    assert read(window.describe(Question("touches"))) == "Go to a pane first. Then ask what it touches."


def test_the_whole_begins_with_the_overview(read: Reader) -> None:
    window = played(start(buta()), "pane/left-sky")
    assert read(window.describe(Question("whole"))) == (
        "Buta: 5 panes. Way of playing: Follow the drawing. 1 pane is filled. Top: Sky 1, empty 1. Bottom: empty 3."
    )
    assert "Ring 2: empty 7." in read(start(rings(7, 7)).describe(Question("whole")))


def test_a_question_about_a_pane_that_is_not_there_raises_key_error() -> None:
    with pytest.raises(KeyError):
        start(buta()).describe(Question("where", "pane/none"))


@pytest.mark.parametrize(("level", "way"), EVERY_WAY, ids=NAMES)
def test_everything_said_has_words_and_short_sentences(level: Level, way: Way, read: Reader) -> None:
    window, texts = opened(level, way), []
    ids = [t.id for t in window.targets(ONE)] + ["", "command/undo"]
    for state in (window, mixed_up(level, way, 1, 30), *list(following_hints(window))[-1:]):
        for t in state.targets(ONE):
            texts += [t.label, *([t.state.value] if t.state.value else [])]
        texts += [state.describe(Question(kind, id)) for kind in QUESTIONS for id in ids]
        texts += [state.clue(ONE, step) for step in (1, 2, 3)]
        texts += [e.text for t in state.targets(ONE) for e in state.choose(t.id, ONE)[1]]
    for said in map(read, texts):
        for sentence in re.split(r"(?<=[.?!]) ", said):
            assert len(re.split(r"[ ]", sentence)) <= 22, sentence


def test_written_sentences_are_at_most_fifteen_words() -> None:
    for line in WORDS.read_text(encoding="utf-8").splitlines():
        name, _, words = line.partition(" = ")
        if words and not name.endswith("-adults") and not line.startswith("#"):
            for sentence in re.split(r"(?<=[.?!:]) ", words):
                assert len(re.findall(r"[\w'’-]+", re.sub(r"\{.*?\}", "x", sentence))) <= 15, line


def test_every_fact_has_words(read: Reader) -> None:
    assert all(read(Text.of(f"stained_glass/{name}")) for name in FACTS)


def test_no_message_is_written_twice() -> None:
    names = re.findall(r"^([a-z][a-z0-9-]*) =", WORDS.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(names) == len(set(names))


def test_a_finished_window_plays_ring_by_ring_from_left_to_right() -> None:
    assert melody(start(buta())) == ()
    *_, end = following_hints(start(rings(7, 7)))
    notes = melody(end)
    assert len(notes) == 15
    assert notes[0][0] == "glass/cobalt"
    assert abs(notes[0][1] - 0.5) < 0.05
    assert [x for _, x in notes[1:8]] == sorted(x for _, x in notes[1:8])
    assert all(0 <= x <= 1 for _, x in notes)


# Chance


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(all_windows()), st.lists(st.tuples(st.floats(0, 0.999), st.integers(1, 3)), max_size=40))
def test_chance_choices_never_raise_and_ids_are_unique(level: Level, choices: list[tuple[float, int]]) -> None:
    window, history = start(level), []
    for share, number in choices:
        seat = Seat(number)
        on_offer = [t.id for t in window.targets(seat)]
        assert len(on_offer) == len(set(on_offer))
        assert len([t for t in window.targets(seat) if t.role.base == "swatch" and t.state.chosen]) == 1
        hint = window.hint(seat)
        assert (hint is None) == window.finished
        assert hint is None or hint in on_offer
        choice = on_offer[int(share * len(on_offer))]
        history.append((choice, seat))
        window, events = window.choose(choice, seat)
        assert events
        assert all(e.kind in KINDS and e.seat == seat for e in events)
    again = start(level)
    for choice, seat in history:
        again, _ = again.choose(choice, seat)
    assert again == window
