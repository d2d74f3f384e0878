"""Texts become words: Fluent messages of one language, compiled to plain tables and kept."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from ..core.game import Text
from .spoken import Span, Spoken, marked, parts_of, plain, spans

LARGEST_FILE = 1_000_000
Parts = list[Any]
"""A compiled pattern: words, {"var": name}, {"ref": message}, {"select": name, "cases": {}, "default": key}."""
PLURALS = {"zero", "one", "two", "few", "many"}
COMPILED = 2
"""Raised when the tables change, so that kept ones are made anew."""


def languages(texts: Path) -> tuple[str, ...]:
    """The languages there are: one folder each, English first."""
    found = sorted(path.parent.name for path in texts.glob("*/icheri.ftl"))
    return tuple(sorted(found, key=lambda language: language != "en"))


CHOICE = "icheri/choice"
"""The message of a choice that stands alone on its row."""


def begun(words: str, language: str) -> str:
    """The words with a large first letter; in Azerbaijani that of i keeps its dot."""
    first = "İ" if language == "az" and words[:1] == "i" else words[:1].upper()
    return first + words[1:]


class Words:
    """All messages of one language. What is missing there is taken from English, and told in `missing`."""

    def __init__(self, texts: Path, language: str, cache: Path | None = None) -> None:
        self.language = language
        self.missing: list[str] = []
        self.spoilt: list[str] = []
        self._texts, self._cache = texts, cache
        self._tables: dict[tuple[str, str], dict[str, Any]] = {}
        self._bundles: dict[tuple[str, str], Any] = {}
        self._plurals: dict[str, Any] = {}
        self._kept: dict[tuple[Text, bool], str] = {}

    def __call__(self, text: Text) -> str:
        """The words to show."""
        return self._said(text, False)

    def spoken(self, text: Text) -> str:
        """The words to say: a message's `.speech` where its spelling misleads the voice."""
        return plain(self._said(text, True))

    def voiced(self, text: Text) -> Spoken:
        """The words to say with the language of each part, so that each can have its own voice."""
        parts = tuple(("" if part.args or part.language else part.id, self._spans(part)) for part in parts_of(text))
        return Spoken(self._spans(text), parts)

    def _spans(self, text: Text) -> tuple[Span, ...]:
        return spans(self._said(text, True), self.language)

    def has(self, id: str) -> bool:
        return self._find(id, False) is not None

    def _said(self, text: Text, speech: bool) -> str:
        key = (text, speech)
        if key not in self._kept:
            if len(self._kept) > 4000:
                self._kept.clear()
            words = self._resolve(text, speech)
            self._kept[key] = begun(words, self.language) if text.id == CHOICE else words
        return self._kept[key]

    def _resolve(self, text: Text, speech: bool) -> str:
        if text.words:
            spelled = dict(text.words)
            language = next((name for name in (self.language, "en") if spelled.get(name)), text.words[0][0])
            return self._of(language, plain(spelled[language]), speech)
        args = {name: self._said(v, speech) if isinstance(v, Text) else v for name, v in text.args}
        found = self._find(text.id, speech, text.language)
        if found is None:
            if text.id not in self.missing:
                self.missing.append(text.id)
            return text.id.split("/")[-1].replace("-", " ")
        language, file, name, parts = found
        if parts is None:
            return self._of(language, self._by_fluent(language, file, name, args), speech)
        return self._of(language, "".join(self._part(part, language, file, args, speech) for part in parts), speech)

    def _of(self, language: str, words: str, speech: bool) -> str:
        """The words, marked for the voice where they are another language's."""
        return marked(language, words) if speech and language != self.language else words

    def _part(self, part: Any, language: str, file: str, args: dict[str, Any], speech: bool) -> str:
        if isinstance(part, str):
            return part
        if "var" in part:
            value = args.get(part["var"], "")
            return self._number(value, language) if isinstance(value, float) else str(value)
        if "ref" in part:
            return self._said(Text(f"{file}/{part['ref']}", tuple(sorted(args.items()))), speech)
        chosen = part["cases"].get(
            self._case(args.get(part["select"], ""), part["cases"], language), part["cases"][part["default"]]
        )
        return "".join(self._part(inner, language, file, args, speech) for inner in chosen)

    def _number(self, value: float, language: str) -> str:
        """A number as the language writes it: with a comma before its fraction, or a point (CLDR, by Babel)."""
        words = f"{value:g}"
        if "." not in words:
            return words
        from babel.numbers import get_decimal_symbol

        return words.replace(".", get_decimal_symbol(language))

    def _case(self, value: Any, cases: dict[str, Any], language: str) -> str:
        """Which variant a value takes: the one of its own name, else of its plural category (CLDR, by Babel)."""
        name = f"{value:g}" if isinstance(value, float) else str(value)
        if name in cases or isinstance(value, str) or not PLURALS.intersection(cases):
            return name
        if language not in self._plurals:
            from babel import Locale

            self._plurals[language] = Locale.parse(language).plural_form
        return str(self._plurals[language](value))

    def _find(self, id: str, speech: bool, asked: str = "") -> tuple[str, str, str, Parts | None] | None:
        """Where a message is: in its own file, else in the shared one; in the language asked for, else in English.

        "language/az" is a language's own name for itself, found in its own words.
        """
        file, _, name = id.partition("/")
        if file == "language":
            return name, "icheri", "language-name", self._table(name, "icheri").get("language-name", [name])
        wanted = asked or self.language
        for language in dict.fromkeys((wanted, "en")):
            for place in dict.fromkeys((file, "icheri")):
                table = self._table(language, place)
                if name in table:
                    if language != wanted and id not in self.missing:
                        self.missing.append(id)
                    spoken = f"{name}.speech"
                    key = spoken if speech and spoken in table else name
                    return language, place, key, table[key]
        return None

    def _table(self, language: str, file: str) -> dict[str, Any]:
        key = (language, file)
        if key not in self._tables:
            self._tables[key] = self._load(self._texts / language / f"{file}.ftl")
        return self._tables[key]

    def _load(self, path: Path) -> dict[str, Any]:
        try:
            raw = path.read_bytes()[:LARGEST_FILE]
        except OSError:
            return {}
        kept = (
            None
            if self._cache is None
            else self._cache / f"text-{COMPILED}-{hashlib.sha256(raw).hexdigest()[:24]}.json"
        )
        if kept is not None:
            try:
                found = json.loads(kept.read_text("utf-8"))
                if isinstance(found, dict):
                    return found
            except (OSError, ValueError):
                pass
        table = self._compile(raw.decode("utf-8", "replace"), path)
        if kept is not None and not self.spoilt:
            _write(kept, json.dumps(table, ensure_ascii=False))
        return table

    def _compile(self, source: str, path: Path) -> dict[str, Any]:
        from fluent.syntax import FluentParser, ast

        table: dict[str, Any] = {}
        for entry in FluentParser(with_spans=True).parse(source).body:
            if isinstance(entry, ast.Junk):
                line = source.count("\n", 0, entry.span.start) + 1
                self.spoilt.append(
                    f"text/{path.parent.name}/{path.name}: line {line} is not a message; compare it with en"
                )
            elif isinstance(entry, ast.Message):
                if entry.value is not None:
                    table[entry.id.name] = _parts(entry.value, ast)
                for attribute in entry.attributes:
                    table[f"{entry.id.name}.{attribute.id.name}"] = _parts(attribute.value, ast)
        return table

    def _by_fluent(self, language: str, file: str, name: str, args: dict[str, Any]) -> str:
        key = (language, file)
        if key not in self._bundles:
            from fluent.runtime import FluentBundle, FluentResource

            bundle = FluentBundle([language], use_isolating=False)
            bundle.add_resource(FluentResource((self._texts / language / f"{file}.ftl").read_text("utf-8")))
            self._bundles[key] = bundle
        bundle = self._bundles[key]
        message, _, attribute = name.partition(".")
        found = bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        words, _ = bundle.format_pattern(pattern, args)
        return str(words)

    def warm(self) -> None:
        """Loads what plurals need, before the first of them is wanted."""
        self._case(2, {"one": []}, self.language)


def _parts(pattern: Any, ast: Any) -> Parts | None:
    """Plain parts of a pattern; None where it selects or calls a function."""
    out: Parts = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            out.append(element.value)
            continue
        inner = element.expression
        if isinstance(inner, ast.StringLiteral | ast.NumberLiteral):
            out.append(inner.value)
        elif isinstance(inner, ast.VariableReference):
            out.append({"var": inner.id.name})
        elif isinstance(inner, ast.MessageReference) and inner.attribute is None:
            out.append({"ref": inner.id.name})
        elif isinstance(inner, ast.SelectExpression) and isinstance(inner.selector, ast.VariableReference):
            cases = {str(getattr(v.key, "name", None) or v.key.value): _parts(v.value, ast) for v in inner.variants}
            if any(parts is None for parts in cases.values()):
                return None
            default = next(v for v in inner.variants if v.default).key
            out.append(
                {
                    "select": inner.selector.id.name,
                    "cases": cases,
                    "default": str(getattr(default, "name", None) or default.value),
                }
            )
        else:
            return None
    return out


def _write(path: Path, words: str) -> None:
    """Writes a whole file or nothing; a folder that cannot be written is no reason to stop."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(f".{os.getpid()}.new")
        fresh.write_text(words, "utf-8")
        fresh.replace(path)
    except OSError:
        pass
