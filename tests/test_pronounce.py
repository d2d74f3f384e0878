"""Words for the voice: each in its own language, pronounced as a table says, or as somebody recorded them."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from games.access.tell.pronounce import LONGEST, MOST_WORDS, Pronunciation, checked_table
from games.access.tell.speech import joined
from games.core.game import Text
from games.shell.resources import shipped
from games.shell.spoken import plain, spans
from games.shell.voice.clips import LARGEST, Clips, seconds_of
from games.shell.voice.words import Dictionary
from games.shell.words import Words

TEXTS = shipped().assets / "text"
SOUND = shipped().assets / "sounds" / "placed.ogg"


# --- languages


def test_a_title_in_another_language_is_said_in_its_own_in_its_turn() -> None:
    words = Words(TEXTS, "en")
    text = Text.of("icheri/has-been-set", name=Text.literal("Qız qalası", "az"), value=Text.literal("Матрёшка", "ru"))
    assert words.spoken(text) == words(text)
    assert words.voiced(text).spans == (("az", "Qız qalası:"), ("ru", "Матрёшка."))
    text = joined(Text.of("icheri/options"), joined(Text.of("language/az"), Text.of("icheri/that")))
    assert words.voiced(text).spans == (("en", "Options,"), ("az", "Azərbaycanca"), ("en", "that"))


def test_what_is_missing_in_a_language_is_said_by_the_voice_it_is_written_for(tmp_path: Path) -> None:
    for language, line in (("en", "hello = Hello, { $name }!\n"), ("az", "other = Başqa\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "icheri.ftl").write_text(line, "utf-8")
    words = Words(tmp_path, "az")
    spoken = words.voiced(Text.of("icheri/hello", name=Text.of("icheri/other")))
    assert spoken.spans[0][0] == "en" and "Hello" in spoken.words and "Başqa" in spoken.words


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_text_of_a_person_can_pass_for_a_mark_of_language(name: str) -> None:
    words = Words(TEXTS, "en")
    text = Text.of("icheri/undone", name=Text.literal(name, "az"))
    said = words.spoken(text)
    assert not {"\ue000", "\ue001", "\ue002"} & set(said)
    assert plain(said) == said and all(language in ("en", "az") for language, _ in words.voiced(text).spans)


def test_spans_leave_out_what_has_no_letters() -> None:
    assert spans("one, two", "en") == (("en", "one, two"),) and spans(" , ", "en") == ()


def test_parts_of_a_label_are_whole_messages_where_they_have_no_arguments() -> None:
    words = Words(TEXTS, "en")
    text = joined(joined(Text.of("icheri/options"), Text.of("icheri/state-resting")),
                  Text.of("icheri/place-in-row", index=1, count=3))  # fmt: skip
    assert [message for message, _ in words.voiced(text).parts] == ["icheri/options", "icheri/state-resting", ""]


# --- pronunciation


def test_whole_words_are_given_as_they_are_said_whatever_their_capitals() -> None:
    said = Pronunciation({"buta": "boota", "Sun and Sea": "sun an sea"})
    assert said("Buta. The BUTA, butane, sun and sea") == "boota. The boota, butane, sun an sea"
    assert Pronunciation({})("Buta") == "Buta"


def test_every_shipped_table_is_whole_and_of_use() -> None:
    folder = shipped().assets / "pronounce"
    own = Dictionary(folder, Path("nowhere"))
    assert own.said("Salam, the buta", "en") == "salaam, the boota"
    for path in sorted(folder.glob("*.toml")):
        own.said("any", path.stem)
    assert not own.notices and {path.stem for path in folder.glob("*.toml")} == {p.name for p in TEXTS.iterdir()}


def test_a_players_own_words_win_and_what_is_wrong_in_them_is_told_once(tmp_path: Path) -> None:
    own = tmp_path / "pronounce.toml"
    own.write_text('[en]\nbuta = "bootah"\nLeyla = "Lay-la"\nbad = 3\n', "utf-8")
    words = Dictionary(shipped().assets / "pronounce", own)
    assert words.said("Leyla, buta, Salam", "en") == "Lay-la, bootah, salaam"
    words.said("x", "en")
    assert [notice.id for notice in words.notices] == ["icheri/notice-pronounce"]


@pytest.mark.parametrize("raw", (b"\xff\xfe", b"[en", b"en = 3", b"x" * 70_000, b"[" * 5000))
def test_a_broken_list_costs_a_notice_and_nothing_else(tmp_path: Path, raw: bytes) -> None:
    own = tmp_path / "pronounce.toml"
    own.write_bytes(raw)
    words = Dictionary(shipped().assets / "pronounce", own)
    assert words.said("Salam", "en") == "salaam" and len(words.notices) == 1


def test_a_table_is_bounded() -> None:
    table, complaints = checked_table({f"word{n}": "x" for n in range(MOST_WORDS + 10)}, "x")
    assert len(table) == MOST_WORDS and len(complaints) == 1
    table, complaints = checked_table({"": "x", "a": "", "b": "x" * (LONGEST + 1), "c": "\x00", "d": "good"}, "x")
    assert table == {"d": "good"} and len(complaints) == 4


# --- recordings


def recorded(folder: Path, message: str, language: str = "en", ending: str = ".ogg") -> Path:
    path = folder / language / f"{message}{ending}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(SOUND.read_bytes())
    return path


def test_a_persons_own_recording_wins_over_the_shipped_one(tmp_path: Path) -> None:
    own, given = tmp_path / "own", tmp_path / "given"
    first, second = recorded(own, "icheri/greet-hub"), recorded(given, "icheri/options")
    recorded(given, "icheri/greet-hub")
    clips = Clips((own, given))
    assert clips.find("icheri/greet-hub", "en") == first and clips.find("icheri/options", "en") == second
    assert clips.find("icheri/greet-hub", "az") is None and clips.find("icheri/none", "en") is None
    assert clips.find("", "en") is clips.find("../../secret", "en") is None and not clips.notices


def test_what_is_no_recording_is_told_once_and_passed_over(tmp_path: Path) -> None:
    for message, raw in (("icheri/a", b"no sound"), ("icheri/b", b""), ("icheri/c", b"OggS" * 2_000_000)):
        recorded(tmp_path, message).write_bytes(raw)
    with wave.open(str(recorded(tmp_path, "icheri/d", ending=".wav")), "wb") as long:
        long.setnchannels(1)
        long.setsampwidth(1)
        long.setframerate(8000)
        long.writeframes(bytes(8000 * 61))
    clips = Clips((tmp_path,))
    for _ in range(2):
        assert [clips.find(f"icheri/{name}", "en") for name in "abcd"] == [None] * 4
    details = [str(dict(notice.args)["detail"]) for notice in clips.notices]
    assert len(details) == 4 and str(LARGEST // 1_000_000) in details[2] and "60 seconds" in details[3]


@given(st.binary(max_size=120))
def test_no_bytes_can_harm_the_reader_of_recordings(raw: bytes) -> None:
    for start in (b"", b"OggS" + bytes(24) + b"\x01vorbis", b"RIFF" + bytes(4) + b"WAVEfmt "):
        seconds = seconds_of((start + raw)[:58], start + raw, len(raw))
        assert seconds is None or seconds >= 0
