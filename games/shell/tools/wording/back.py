"""Corrected words judged and written back: what is in braces stays, forms stay, files stay whole."""

from __future__ import annotations

import os
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast

from ....core.values import dataclass
from .rows import CHOICE, Row, choice, forms, messages, patterns

PLACEABLE = re.compile(r"\{[^{}]*\}")
SPACED = re.compile(r"\{\s*([^{}]*?)\s*\}")
TITLE = re.compile(r"^\s*\[title\]\s*$")
TABLE = re.compile(r"^\s*\[")


@dataclass(frozen=True, slots=True)
class Change:
    """Words that become others at a place and form."""

    row: Row
    words: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is left as it was, and why."""

    place: str
    form: str
    why: str


def judged(rows: Sequence[Row], found: Iterable[tuple[str, str, str]]) -> tuple[list[Change], list[Refused]]:
    """What changes, and what is refused; rows that are missing, or equal, stay as they are."""
    known = {row.key: row for row in rows}
    letters = {letter for row in rows for letter in PLACEABLE.sub("", row.words + row.english)}
    changes: dict[tuple[str, str], Change] = {}
    refused: list[Refused] = []
    for place, form, words in found:
        row = known.get((place, form))
        said = SPACED.sub(r"{ \1 }", unicodedata.normalize("NFC", words))
        why = "there is no such row; leave the first two columns as they are" if row is None else ""
        if row is not None and said != row.words:
            why = _fault(row, said, letters)
            if not why and row.key in changes and changes[row.key].words != said:
                why = "the row stands there twice with different words; leave one"
            if not why:
                changes[row.key] = Change(row, said)
        if why:
            refused.append(Refused(place, form, why))
    return list(changes.values()), refused


def _fault(row: Row, words: str, letters: set[str]) -> str:
    """Why these words cannot stand there; "" where they can."""
    if not words:
        return "there are no words; write some, or leave the row out"
    if not words.isprintable():
        return "there are letters that cannot be shown; type the words anew"
    if len(words) > row.most:
        return f"{len(words)} letters, {row.most} fit; say it shorter"
    if row.place.startswith("levels/"):
        return "a title has no braces; leave them out" if set(words) & set("{}") else _strange(words, letters)
    before, after = sorted(PLACEABLE.findall(row.words)), sorted(PLACEABLE.findall(words))
    if set(before) != set(after) or before.count(CHOICE) != after.count(CHOICE):
        return f"in braces must stand {' '.join(sorted(set(before))) or 'nothing'}, each as it is"
    return _strange(words, letters) or ("" if _pattern(words) is not None else "a brace is open; close or remove it")


def _strange(words: str, letters: set[str]) -> str:
    strange = sorted(set(PLACEABLE.sub("", words)) - letters - set("{}"))
    if strange:
        return f"no other words have {' '.join(strange)}; is the encoding UTF-8?"
    return ""


def _pattern(words: str) -> Any:
    """The words as Fluent reads them, with CHOICE as a name; None where they are no whole message."""
    source = f"x = {words.replace(CHOICE, '{ $choice }')}\n"
    (entry, *more) = FluentParser().parse(source).body
    whole = isinstance(entry, ast.Message) and not more and not entry.attributes and entry.value is not None
    return entry.value if whole else None


# --- writing


def write(texts: Path, levels: Path, language: str, changes: Sequence[Change]) -> list[Path]:
    """Writes the changes into their files, each whole or not at all; returns the files. OSError where one cannot be."""
    by_file: dict[Path, list[Change]] = {}
    for change in changes:
        file, _, _ = change.row.place.rpartition("/")
        path = levels / f"{change.row.place.removeprefix('levels/')}.toml"
        by_file.setdefault(path if file.startswith("levels") else texts / language / f"{file}.ftl", []).append(change)
    fresh: dict[Path, str] = {}
    for path, some in by_file.items():
        source = path.read_text("utf-8")
        fresh[path] = _titled(source, language, some[0].words) if path.suffix == ".toml" else _said(source, some)
    for path, source in fresh.items():
        part = path.with_name(f".{path.name}.{os.getpid()}")
        part.write_text(source, "utf-8", newline="\n")
        os.replace(part, path)
    return list(fresh)


def _said(source: str, changes: Sequence[Change]) -> str:
    """A file of messages with some of them changed; all others stay to the letter."""
    wanted = {(change.row.place.rpartition("/")[2], change.row.form): change.words for change in changes}
    for message in reversed(messages(source)):
        if _changed(message, wanted):
            message.comment = None
            begin, end = message.id.span.start, message.span.end
            rest = source[end:]
            source = source[:begin] + FluentSerializer().serialize_entry(message).rstrip("\n") + rest
    return source


def _changed(message: Any, wanted: Mapping[tuple[str, str], str]) -> bool:
    """Puts new words into the parts of a message; whether there were any."""
    touched = False
    for name, pattern in patterns(message):
        for form, part in list(forms(pattern)):
            words = wanted.get((name, form))
            if words is not None:
                part.elements = _filled(_pattern(words), [e for e in part.elements if choice(e)])
                touched = True
    return touched


def _filled(pattern: Any, chosen: list[Any]) -> list[Any]:
    """The parts of new words, with the choices of the old ones in their places."""
    left = iter(chosen)
    return [next(left) if _stands_for_choice(element) else element for element in pattern.elements]


def _stands_for_choice(element: Any) -> bool:
    expression = getattr(element, "expression", None)
    return isinstance(expression, ast.VariableReference) and expression.id.name == "choice"


def _titled(source: str, language: str, words: str) -> str:
    """A level's file with another title; only that line changes."""
    lines, inside = source.split("\n"), False
    for n, line in enumerate(lines):
        if TABLE.match(line):
            inside = TITLE.match(line) is not None
        if inside and re.match(rf"\s*{re.escape(language)}\s*=", line):
            quoted = words.replace("\\", "\\\\").replace('"', '\\"')
            lines[n] = f'{language} = "{quoted}"'
            break
    fresh = "\n".join(lines)
    before, after = tomllib.loads(source), tomllib.loads(fresh)
    before["title"][language] = words
    if before != after:
        raise ValueError("the title stands where it cannot be changed; change it in the level's file")
    return fresh
