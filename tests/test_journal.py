"""Journals of others: whatever stands in a file, reading it gives a work or a sentence, never a crash."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.core.journal import LONGEST_LINE, MOST_ENTRIES, Entry, Header, JournalError, entry_line, header_line, read

HEADER = Header("stained_glass", "01-buta", "0" * 64, (("a.toml", "x = 1\n"),), 1, 3, ("en",), "Buta")
ENTRIES = (Entry("choose", "pane/heart"), Entry("undo"), Entry("redo", seat=2))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def lines(*entries: Entry) -> str:
    return header_line(HEADER) + "".join(map(entry_line, entries))


def test_what_was_written_is_read() -> None:
    assert read(lines(*ENTRIES)) == (HEADER, ENTRIES, False)


texts = st.text(st.characters(codec="utf-8"))


@given(
    st.builds(
        Header,
        texts,
        texts,
        texts,
        st.lists(st.tuples(texts, texts)).map(tuple),
        st.integers(),
        st.integers(),
        st.lists(texts).map(tuple),
        texts,
    ),
    st.lists(st.builds(Entry, st.just("choose"), texts.filter(bool), st.integers(0, 9))),
)
def test_any_words_survive(header: Header, entries: list[Entry]) -> None:
    words = header_line(header) + "".join(map(entry_line, entries))
    assert read(words) == (header, tuple(entries), False)
    assert words.count("\n") == 1 + len(entries)


@given(st.text())
def test_junk_is_told_in_words(junk: str) -> None:
    with pytest.raises(JournalError, match=r"line 1: .+"):
        read(junk)


@given(
    st.dictionaries(
        st.sampled_from(("icheri", "game", "level", "digest", "rules", "seed", "languages", "title", "source")), JSON
    )
)
@settings(max_examples=150, deadline=None)
def test_a_hostile_header_is_told_in_words_or_is_whole(fields: dict[str, object]) -> None:
    try:
        header, _, _ = read(json.dumps({"icheri": 1, **fields}) + "\n")
    except JournalError as error:
        assert str(error).startswith("line 1: ")
    else:
        assert (
            isinstance(header.game, str)
            and isinstance(header.rules, int)
            and all(isinstance(x, str) for x in header.languages)
        )


@given(JSON)
@settings(max_examples=150, deadline=None)
def test_a_hostile_line_ends_the_work_before_it(found: object) -> None:
    words = json.dumps(found)
    header, entries, torn = read(lines(*ENTRIES) + words + "\n" + entry_line(ENTRIES[0]))
    assert header == HEADER and entries[:3] == ENTRIES
    assert torn or len(entries) == 5


@pytest.mark.parametrize(
    "bad",
    (
        "",
        "{",
        "[" * 50_000,
        "null",
        '{"do":"dance"}',
        '{"do":"choose","target":7}',
        '{"do":"undo","seat":"one"}',
        '{"do":"undo","seat":true}',
    ),
)
def test_a_spoilt_line_is_dropped_with_all_after_it(bad: str) -> None:
    assert read(lines(*ENTRIES) + bad + "\n" + entry_line(ENTRIES[0])) == (HEADER, ENTRIES, True)


def test_endless_lines_and_endless_works_have_an_end() -> None:
    assert read(lines(ENTRIES[0]) + '{"do":"' + "x" * LONGEST_LINE + '"}\n')[2]
    _, entries, torn = read(header_line(HEADER) + entry_line(ENTRIES[1]) * (MOST_ENTRIES + 1))
    assert len(entries) == MOST_ENTRIES and torn


def test_a_newer_format_says_what_to_do() -> None:
    with pytest.raises(JournalError, match="newer"):
        read(header_line(HEADER).replace('"icheri":1', '"icheri":9'))


def test_a_header_is_one_line_whatever_its_level_holds() -> None:
    header = replace(HEADER, source=(("x.svg", "<svg>\n\r\u2028 ə</svg>\n"),), title="a\nb")
    assert header_line(header).count("\n") == 1
    assert read(header_line(header))[0] == header
