"""A work as lines of text: a header, then one line per choice, undo or redo."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Literal

from .values import dataclass

FORMAT = 1
LONGEST_LINE = 1_000_000
MOST_ENTRIES = 200_000
MOST_GIVERS = 16


class JournalError(ValueError):
    """A journal that cannot be read; the message says where and what to do."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a work began from. `source` carries the level itself as (file name, text) pairs.

    `hands` are those who worked on it before it came here: (a player's picture or "", lines of theirs), in order.
    """

    game: str
    level: str
    digest: str
    source: tuple[tuple[str, str], ...] = ()
    rules: int = 1
    seed: int = 0
    languages: tuple[str, ...] = ("en",)
    title: str = ""
    hands: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what was done by which seat; `target` is given for a choice, `by` where others gave it (`Seat.by`)."""

    act: Literal["choose", "undo", "redo"]
    target: str = ""
    seat: int = 1
    by: tuple[int, ...] = ()


def header_line(header: Header) -> str:
    fields: dict[str, object] = {
        "icheri": FORMAT, "game": header.game, "level": header.level, "digest": header.digest,
        "rules": header.rules, "seed": header.seed, "languages": list(header.languages), "title": header.title,
        "source": [list(pair) for pair in header.source],
    }  # fmt: skip
    if header.hands:
        fields["hands"] = [list(hand) for hand in header.hands]
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")) + "\n"


def entry_line(entry: Entry) -> str:
    fields: dict[str, object] = {"do": entry.act, "seat": entry.seat}
    if entry.target:
        fields["target"] = entry.target
    if entry.by:
        fields["by"] = list(entry.by)
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")) + "\n"


def read(text: str) -> tuple[Header, tuple[Entry, ...], bool]:
    """Header, entries, and whether a torn or spoilt end was dropped; JournalError when the header is unusable."""
    lines = text.split("\n")
    header = _header(lines[0])
    entries: list[Entry] = []
    torn = lines[-1] != ""
    for line in lines[1:-1]:
        entry = _entry(line)
        if entry is None or len(entries) >= MOST_ENTRIES:
            return header, tuple(entries), True
        entries.append(entry)
    return header, tuple(entries), torn


def _fields(line: str) -> dict[str, object] | None:
    if len(line) > LONGEST_LINE:
        return None
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _header(line: str) -> Header:
    found = _fields(line)
    if found is None or "icheri" not in found:
        raise JournalError("line 1: not the beginning of a work; choose another file")
    if found["icheri"] != FORMAT:
        raise JournalError(
            f"line 1: written in format {found['icheri']!r}, this program reads {FORMAT}; get a newer Icheri"
        )
    try:
        source = tuple((_word(name), _word(text)) for name, text in _list(found["source"]))
        languages = tuple(_word(language) for language in _list(found["languages"]))
        rules, seed = found["rules"], found["seed"]
        if type(rules) is not int or type(seed) is not int:
            raise TypeError("rules and seed are whole numbers")
        hands = tuple((_word(who), _count(lines)) for who, lines in _list(found.get("hands", [])))
        words = [_word(found[key]) for key in ("game", "level", "digest", "title")]
    except (KeyError, TypeError, ValueError) as error:
        raise JournalError(f"line 1: {error}; the beginning of this work is spoilt") from None
    return Header(words[0], words[1], words[2], source, rules, seed, languages, words[3], hands)


def _entry(line: str) -> Entry | None:
    found = _fields(line)
    if found is None:
        return None
    act, target, seat, by = found.get("do"), found.get("target", ""), found.get("seat", 1), found.get("by", [])
    if act not in ("choose", "undo", "redo") or type(seat) is not int:
        return None
    if not isinstance(by, list) or len(by) > MOST_GIVERS or any(type(number) is not int for number in by):
        return None
    try:
        return Entry(act, _word(target), seat, tuple(by))
    except (TypeError, ValueError):
        return None


def _word(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError(f"{found!r} is not text")
    try:
        found.encode()
    except UnicodeEncodeError:
        raise ValueError("there are letters that no text has") from None
    return found


def _count(found: object) -> int:
    if type(found) is not int or found < 0:
        raise TypeError(f"{found!r} is no number of lines")
    return found


def _list(found: object) -> Iterable[tuple[object, object]]:
    if not isinstance(found, list):
        raise TypeError(f"{found!r} is not a list")
    return found
