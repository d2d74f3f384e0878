"""All words as a table and back: nothing changes by itself, what is corrected comes, what would break stays out."""

from __future__ import annotations

import csv
import io
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from games.core.game import Text
from games.shell.resources import shipped
from games.shell.tools import words as tool
from games.shell.tools.wording.back import judged
from games.shell.tools.wording.rows import Row, all_rows
from games.shell.tools.wording.sheet import SheetError, read, written
from games.shell.words import Words

LANGUAGES = ("en", "az", "ru")
FILES = ("along.ftl", "own_window.ftl", "collection.ftl", "guard.ftl")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A few files of each language: all of them take seconds."""
    for language in LANGUAGES:
        (tmp_path / "text" / language).mkdir(parents=True)
        for file in FILES:
            shutil.copy(shipped().assets / "text" / language / file, tmp_path / "text" / language / file)
        (tmp_path / "text" / language / "icheri.ftl").write_text("language-name = Name\n", "utf-8")
    shutil.copytree(shipped().levels / "batik", tmp_path / "levels" / "batik")
    return tmp_path


@pytest.fixture(scope="module")
def everything() -> list[Row]:
    return all_rows(shipped().assets / "text", shipped().levels, "ru")


def run(copy: Path, language: str, file: Path, *more: str) -> int:
    folders = ("--texts", str(copy / "text"), "--levels", str(copy / "levels"))
    return tool.main(["--lang", language, str(file), *more, *folders])


def rows_of(copy: Path, language: str) -> list[Row]:
    return all_rows(copy / "text", copy / "levels", language)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.*") if path.is_file()}


def table(*rows: tuple[str, str, str], sign: str = ",") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=sign).writerows([("place", "form", "English", "words"),
                                               *((place, form, "", words) for place, form, words in rows)])  # fmt: skip
    return out.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_that_comes_back_as_it_went_changes_nothing(copy: Path, language: str) -> None:
    before = tree(copy / "text"), tree(copy / "levels")
    assert run(copy, language, copy / "list.csv") == 0
    assert run(copy, language, copy / "list.csv", "--back") == 0
    assert (tree(copy / "text"), tree(copy / "levels")) == before


def test_every_word_is_in_the_list_with_its_english(everything: list[Row]) -> None:
    assert len({row.key for row in everything}) == len(everything) > 2000
    assert not [row for row in everything if not (row.english and row.words and len(row.words) < row.most)]
    assert {"levels/batik/01-one-buta", "icheri/hint", "guard/choose-three.speech"} <= {r.place for r in everything}


def test_the_whole_list_is_read_back_as_it_went(everything: list[Row]) -> None:
    assert read(written(everything), ()) == [(row.place, row.form, row.words) for row in everything]
    assert judged(everything, read(written(everything), ())) == ([], [])


@pytest.mark.parametrize("language", ("az", "ru"))
def test_any_word_can_be_corrected_and_all_others_stay(copy: Path, language: str) -> None:
    """Sixty words drawn by chance, in one list."""
    rows, chance = rows_of(copy, language), random.Random(3)
    chosen = chance.sample(rows, 60)
    wanted = {row.key: f"{row.words} а" if language == "ru" else f"{row.words} ə" for row in chosen}
    (copy / "in.csv").write_bytes(written([_with(row, wanted.get(row.key, row.words)) for row in rows]))
    assert run(copy, language, copy / "in.csv", "--back") == 0
    after = {row.key: row.words for row in rows_of(copy, language)}
    assert after == {row.key: wanted.get(row.key, row.words) for row in rows}
    said = Words(copy / "text", language)
    for row in rows:
        if not row.place.startswith("levels"):
            said(Text.of(row.place.partition(".")[0]))
    assert not said.spoilt and not said.missing


def _with(row: Row, words: str) -> Row:
    return Row(row.place, row.form, row.english, words, row.most)


def test_a_changed_file_differs_in_that_message_alone(copy: Path) -> None:
    path = copy / "text" / "ru" / "along.ftl"
    before = path.read_text("utf-8").split("\n")
    (copy / "in.csv").write_text(table(("along/count-works", "count: few", "{$count} вещи")), "utf-8")
    assert run(copy, "ru", copy / "in.csv", "--back") == 0
    after = path.read_text("utf-8").split("\n")
    assert [line for line in after if line not in before] == ["        [few] { $count } вещи"]
    assert len(after) == len(before)
    words = Words(copy / "text", "ru")
    assert [words(Text.of("along/count-works", count=n)) for n in (1, 3, 5)] == ["1 работа", "3 вещи", "5 работ"]


def test_the_title_of_a_level_is_corrected_in_its_file(copy: Path) -> None:
    path = copy / "levels" / "batik" / "02-sun.toml"
    before = path.read_text("utf-8")
    (copy / "in.csv").write_text(table(("levels/batik/02-sun", "", 'Günəş bu')), "utf-8")
    assert run(copy, "az", copy / "in.csv", "--back") == 0
    changed = [line for line in path.read_text("utf-8").split("\n") if line not in before.split("\n")]
    assert changed == ['az = "Günəş bu"']


@pytest.mark.parametrize("sign", (",", ";", "\t"))
@pytest.mark.parametrize("encoding", ("utf-8", "utf-8-sig", "utf-16", "cp1251"))
def test_spreadsheets_may_write_as_they_do(copy: Path, encoding: str, sign: str) -> None:
    rows = [(row.place, row.form, row.words) for row in rows_of(copy, "ru") if row.place.startswith("along")]
    rows[0] = (*rows[0][:2], rows[0][2].replace("файл", "ящик"))
    (copy / "in.csv").write_bytes(table(*rows, sign=sign).encode(encoding))
    assert run(copy, "ru", copy / "in.csv", "--back") == 0
    assert "ящик" in (copy / "text" / "ru" / "along.ftl").read_text("utf-8")


def test_letters_that_an_encoding_lost_stay_out(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = tree(copy / "text")
    lost = [(row.place, row.form, row.words.encode("cp1254", "replace").decode("cp1254"))
            for row in rows_of(copy, "az") if "ə" in row.words and "?" not in row.words]  # fmt: skip
    mixed = [(place, form, words.replace("?", "¤")) for place, form, words in lost]
    (copy / "in.csv").write_text(table(*mixed), "utf-8")
    assert run(copy, "az", copy / "in.csv", "--back") == 1
    assert tree(copy / "text") == before and "is the encoding UTF-8?" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("place", "form", "words", "why"),
    [
        ("along/share", "", "Готово", "in braces"),
        ("along/share", "", "Готово: { $prozent } %", "in braces"),
        ("along/share", "", "Готово: { $percent } % { $percent2 }", "in braces"),
        ("along/share", "", "Готово: { $percent } % {", "brace"),
        ("along/share", "", "", "no words"),
        ("along/share", "", "Готово: { $percent } %" + " очень" * 40, "say it shorter"),
        ("along/share", "", "Готово: { $percent } %\u202e", "cannot be shown"),
        ("along/share", "", "Готово: { $percent } % 完", "encoding"),
        ("along/share", "count: one", "Готово", "no such row"),
        ("along/nowhere", "", "Готово", "no such row"),
        ("along/count-works", "count: two", "{ $count } работы", "no such row"),
        ("../../secret/x", "", "Готово", "no such row"),
        ("levels/batik/02-sun", "", "{ $x }", "braces"),
    ],
)
def test_what_would_break_a_message_stays_out(copy: Path, place: str, form: str, words: str, why: str) -> None:
    changes, refused = judged(rows_of(copy, "ru"), [(place, form, words)])
    assert not changes and len(refused) == 1 and why in refused[0].why


def test_the_same_row_twice_with_other_words_is_told(copy: Path) -> None:
    rows = [("along/stop", "", "Остановить это"), ("along/stop", "", "Стой")]
    changes, refused = judged(rows_of(copy, "ru"), rows)
    assert [change.words for change in changes] == ["Остановить это"] and "twice" in refused[0].why


def test_looking_writes_nothing_and_tells_the_differences(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = tree(copy / "text")
    (copy / "in.csv").write_text(table(("along/stop", "", "Стой")), "utf-8")
    assert run(copy, "ru", copy / "in.csv", "--back", "--look") == 0
    told = capsys.readouterr().out
    assert "  - Остановить\n  + Стой" in told and tree(copy / "text") == before


@pytest.mark.parametrize("spoil", (
    lambda raw: b"", lambda raw: b"\0" * 999, lambda raw: raw[7:], lambda raw: b"a,b\n1,2\n",
    lambda raw: raw + b"," * 9_000_000,
))  # fmt: skip
def test_another_file_is_refused_in_words(copy: Path, spoil: Callable[[bytes], bytes]) -> None:
    before = tree(copy / "text")
    (copy / "in.csv").write_bytes(spoil(written(rows_of(copy, "az"))))
    assert run(copy, "az", copy / "in.csv", "--back") in (0, 2)
    assert tree(copy / "text") == before


def test_no_cell_is_computed_by_a_spreadsheet() -> None:
    raw = written([Row("a/b", "", "=1+1", "-x", 9)])
    assert b"'=1+1,'-x" in raw and read(raw, ()) == [("a/b", "", "-x")]


def test_a_language_that_is_not_there_is_told(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(copy, "tr", copy / "out.csv") == 2 and "az, ru" in capsys.readouterr().err
    with pytest.raises(SheetError):
        read(b"nothing", ())
