"""Captions: cards of two lines of forty letters, shown long enough to be read (checklist rows 103, 107)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from games.access.tell.captions import CHARACTERS, LINES, READING, SHORTEST, Captions, cards, seconds_to_read
from games.access.tell.record import Caption, Cue, Notice, Record
from games.core.game import Text
from games.core.settings import Profile, Value
from games.shell.log import Log
from games.shell.resources import shipped
from games.shell.teller import Teller
from games.shell.tools.pilot import KNOWN, Nothing
from games.shell.words import Words
from games.stage.captioning import PAIRS
from games.stage.theme import read_theme
from tests.colours import contrast

LONG = (
    "Icheri is inspired by a craft centre in the Old City of Baku. Students with and without disabilities learned "
    "there side by side. Come in, take your time, make something beautiful."
)
WORDS = st.lists(st.text("abçdeəığöşüхцщ.,!?", min_size=1, max_size=CHARACTERS), min_size=1, max_size=40).map(" ".join)


@given(WORDS)
def test_no_card_is_wider_or_higher_than_it_may_be(words: str) -> None:
    for card in cards(words):
        assert 1 <= len(card) <= LINES
        assert all(len(line) <= CHARACTERS for line in card)


@given(WORDS)
def test_no_word_is_lost_or_changes_its_place(words: str) -> None:
    assert " ".join(line for card in cards(words) for line in card).split() == words.split()


def test_a_card_ends_with_its_sentence_where_that_is_possible() -> None:
    assert [" ".join(card)[-1] for card in cards("One two three. Four five six. " * 4)] == ["."] * len(
        cards("One two three. Four five six. " * 4)
    )


def test_each_card_stays_long_enough_to_be_read() -> None:
    for card in cards(LONG):
        assert seconds_to_read(card) >= max(SHORTEST, len(" ".join(card).split()) / 2)


def test_cards_follow_each_other_and_the_last_one_stays() -> None:
    captions, met, now = Captions(), [], 0.0
    captions.show(LONG, now)
    met.append(captions.showing)
    while (due := captions.due()) is not None:
        assert due > now
        now = due
        assert captions.tick(now)
        met.append(captions.showing)
    assert met == cards(LONG)
    assert not captions.tick(now + 600) and captions.showing == met[-1]


def test_the_name_of_what_is_highlighted_waits_until_a_message_is_read() -> None:
    captions = Captions()
    captions.show("Take your time.", 0.0)
    assert not captions.show("Ruby", 0.5, passing=True)
    assert captions.showing == ("Take your time.",)
    due = captions.due()
    assert due is not None and captions.tick(due)
    assert captions.showing == ("Ruby",)


def test_a_new_message_comes_at_once() -> None:
    captions = Captions()
    captions.show(LONG, 0.0)
    assert captions.show("Undone.", 0.1) and captions.showing == ("Undone.",)
    assert captions.due() is None


@pytest.mark.parametrize("width", (12, 20, 40))
def test_a_narrow_caption_gives_more_cards_not_longer_lines(width: int) -> None:
    found = cards(LONG, lambda line: len(line) <= width)
    assert all(len(line) <= width or " " not in line for card in found for line in card)


# --- pace


@pytest.mark.parametrize("pace", READING.choices)
def test_no_pace_that_can_be_set_is_quicker_than_people_read(pace: float) -> None:
    assert 60 <= pace <= 160
    for card in cards(LONG):
        words = sum(len(line.split()) for line in card)
        assert seconds_to_read(card, pace) == pytest.approx(max(SHORTEST, 60 * words / pace))


def test_captions_that_stay_come_round_until_something_new_is_told() -> None:
    captions = Captions(stay=True)
    captions.show(LONG, 0.0)
    met, now = [captions.showing], 0.0
    for _ in range(2 * len(cards(LONG)) - 1):
        due = captions.due()
        assert due is not None
        now = due
        assert captions.tick(now)
        met.append(captions.showing)
    assert met == cards(LONG) * 2
    assert not captions.show("Ruby", now + 100, passing=True) and captions.showing == met[-1]
    assert captions.show("Undone.", now + 101) and captions.due() is None
    assert not captions.show("Ruby", now + 200, passing=True) and captions.showing == ("Undone.",)


# --- sounds in words, speakers, and what is switched off


class Shown(Nothing):
    """Remembers the cards that came on."""

    def __init__(self) -> None:
        self.cards: list[str] = []

    def caption(self, *lines: object) -> None:
        self.cards.append(" / ".join(lines[0]))  # type: ignore[arg-type]


class Told:
    """A teller whose captions can be read, and a clock."""

    def __init__(self, **chosen: Value) -> None:
        profile = Profile()
        for name, value in chosen.items():
            profile = profile.put(KNOWN[name.replace("_", ".", 1)], value)
        self.now, self.shown, self.lines = 0.0, Shown(), list[dict[str, object]]()
        log = Log(self.lines.append, lambda: self.now)
        self.teller = Teller(Words(shipped().assets / "text", "en"), profile, self.shown, log, lambda: self.now)

    def tell(self, *records: Record) -> list[str]:
        mark = len(self.shown.cards)
        for record in records:
            self.teller(record)
        return self.shown.cards[mark:]


TITLE = ("İçəri", "Icheri")
"""How the house's name is written, and how the voice is given it."""
HELLO = Caption(Text.of("icheri/options"))


def test_a_sound_stands_before_the_words_of_its_act_with_an_arrow_to_where_it_comes_from() -> None:
    told = Told()
    assert told.tell(Cue("placed"), HELLO)[-1] == "[chime] Options"
    told.now = 10.0
    assert told.tell(Cue("placed", pan=-0.6), HELLO)[-1] == "[← chime] Options"
    told.now = 20.0
    assert told.tell(Cue("finished", pan=0.6))[-1] == "[long bright chime →]"
    told.now = 30.0
    assert told.tell(Cue("tick-3"), Cue("scan-1"), Cue("request"), Cue("picked")) == []


def test_words_and_sounds_are_switched_apart_at_any_time() -> None:
    for words, sounds, seen in ((True, False, "Options"), (False, True, "[chime]"), (False, False, "")):
        told = Told(caption_words=words, caption_sounds=sounds)
        assert "".join(told.tell(Cue("placed"), HELLO)[-1:]) == seen
        assert [line["kind"] for line in told.lines].count("caption") == int(words)
    told = Told()
    told.tell(HELLO)
    told.teller.use(told.teller.profile.put(KNOWN["caption.words"], False))
    assert told.shown.cards[-1] == "" and not told.tell(HELLO)
    assert told.tell(Notice(Text.of("icheri/notice-no-voice"))), "what is wrong with the house is always to be read"


def test_both_are_on_before_anything_sounds() -> None:
    assert KNOWN["caption.words"].default is True and KNOWN["caption.sounds"].default is True


def test_all_that_is_spoken_has_its_caption_in_the_same_instant(window) -> None:  # type: ignore[no-untyped-def]
    pilot = window("01-buta", **{"way.in": "keys"})
    for key in ("tab", "enter", "h", "left", "w", "d", "escape"):
        pilot.press(key)
        pilot.wait(3.0)
    lines = [line for line in pilot.lines if line["kind"] in ("say", "caption") and line["text"] not in TITLE]
    said, read = ([(line["t"], line["text"]) for line in lines if line["kind"] == kind] for kind in ("say", "caption"))
    assert said == read and len(said) > 8


# --- colours


@pytest.mark.parametrize("theme", sorted((shipped().assets / "themes").glob("*.toml")), ids=lambda path: path.stem)
def test_every_pair_of_colours_can_be_read_in_every_look(theme) -> None:  # type: ignore[no-untyped-def]
    look = read_theme(theme)
    assert all(contrast(look[ink], look[ground]) >= 4.5 for ink, ground in PAIRS.values())


def test_captions_can_be_46_points_and_larger_and_are_40_at_first() -> None:
    size = KNOWN["caption.size"]
    assert size.default == 40 and 46 in size.choices and max(map(float, size.choices)) == 60
