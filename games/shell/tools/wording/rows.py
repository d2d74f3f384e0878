"""The words of a language as rows: one for each message, for each of its plural forms, and for each level's title."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast

from ....core.values import dataclass

CHOICE = "{ choice }"
"""What stands in a sentence for the part that changes with a number; its forms are rows of their own."""
MORE_LETTERS, MORE_TIMES = 12, 1.5
"""How much longer than the longest language words may become: what is longer does not fit its place."""


@dataclass(frozen=True, slots=True)
class Row:
    """One piece of text: `place` is "<file>/<message>", `form` "" or such as "count: few"; `most` letters fit."""

    place: str
    form: str
    english: str
    words: str
    most: int

    @property
    def key(self) -> tuple[str, str]:
        return self.place, self.form


def all_rows(texts: Path, levels: Path, language: str) -> list[Row]:
    """Every word of the language beside the English one, in the order of the files."""
    found: list[Row] = []
    tables = {name: dict(language_pieces(texts, levels, name)) for name in sorted({"en", language, *_others(texts)})}
    first: dict[str, str] = {}
    for (place, _), words in tables["en"].items():
        first.setdefault(place.partition(".")[0], words)
    for key, words in tables[language].items():
        every = [len(table[key]) for table in tables.values() if key in table]
        most = round(MORE_TIMES * max(every)) + MORE_LETTERS
        usual = (key[0], f"{key[1].partition(':')[0]}: other")
        english = tables["en"].get(key) or tables["en"].get(usual) or first.get(key[0].partition(".")[0], "")
        found.append(Row(*key, english, words, most))
    return found


def _others(texts: Path) -> Iterator[str]:
    return (path.parent.name for path in texts.glob("*/icheri.ftl"))


def language_pieces(texts: Path, levels: Path, language: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Place and form of every piece of text, and its words."""
    for path in sorted((texts / language).glob("*.ftl")):
        for message in messages(path.read_text("utf-8")):
            for name, pattern in patterns(message):
                for form, part in forms(pattern):
                    yield (f"{path.stem}/{name}", form), shown(part)
    for path in sorted(levels.glob("*/*.toml")):
        title = tomllib.loads(path.read_text("utf-8")).get("title", {}).get(language)
        if isinstance(title, str):
            yield (f"levels/{path.parent.name}/{path.stem}", ""), title


def messages(source: str) -> list[Any]:
    return [entry for entry in FluentParser(with_spans=True).parse(source).body if isinstance(entry, ast.Message)]


def patterns(message: Any) -> Iterator[tuple[str, Any]]:
    """Name and pattern of a message, and of what is said otherwise than it is written."""
    if message.value is not None:
        yield message.id.name, message.value
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}", attribute.value


def forms(pattern: Any) -> Iterator[tuple[str, Any]]:
    """A pattern itself, unless all of it is a choice, and the forms of its choices."""
    chosen = [e.expression for e in pattern.elements if choice(e)]
    if len(chosen) != len(pattern.elements):
        yield "", pattern
    for n, select in enumerate(chosen):
        for variant in select.variants:
            key = getattr(variant.key, "name", None) or variant.key.value
            yield f"{select.selector.id.name}{f' {n + 1}' if n else ''}: {key}", variant.value


def choice(element: Any) -> bool:
    return isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression)


def shown(pattern: Any) -> str:
    """A pattern in one line, each choice as CHOICE."""
    plain = ast.Pattern([ast.TextElement(CHOICE) if choice(e) else e for e in pattern.elements])
    message = ast.Message(ast.Identifier("x"), plain)
    return " ".join(FluentSerializer().serialize_entry(message).partition("=")[2].split())
