"""Captions: cards of two lines of forty letters, shown long enough to be read (checklist rows 103, 107)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from games.access.tell.captions import CHARACTERS, LINES, SHORTEST, Captions, cards, seconds_to_read

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
