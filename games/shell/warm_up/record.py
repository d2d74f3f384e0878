"""What is kept of warm-ups on this computer: who took part, what was made, by which way in, and no more."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ...core.game import Text
from ...core.values import dataclass
from .names import ALL

LARGEST = 1_000_000
"""Bytes; of a longer log the later half is kept."""
MOST = 60
"""Warm-ups that are shown, the latest."""
WAYS = ("pointer", "touch", "keys", "pad", "one-switch", "two-switches", "dwell", "reader", "first-switch")
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Piece:
    """A work of a warm-up: `journal` is the name of its file, `title` its words by language."""

    game: str
    level: str
    journal: str
    title: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> Text:
        return Text(words=self.title) if self.title else Text.literal(self.level, "en")


@dataclass(frozen=True, slots=True)
class Deed:
    """Somebody made something of the work of this number, from 0, by this way in: once, however often it was."""

    who: str
    way: str
    work: int


@dataclass(frozen=True, slots=True)
class Record:
    """One warm-up. `key` is when it began, year to second; `seconds` how long it took, 0 while it is not over."""

    key: str
    minutes: int
    craft: str
    group: tuple[str, ...]
    pieces: tuple[Piece, ...] = ()
    deeds: tuple[Deed, ...] = ()
    seconds: int = 0

    @property
    def day(self) -> str:
        return f"{self.key[:4]}-{self.key[4:6]}-{self.key[6:8]}"

    @property
    def took_part(self) -> tuple[str, ...]:
        """Those who made something, in the order of the group."""
        who = {deed.who for deed in self.deeds}
        return tuple(name for name in self.group if name in who)

    def ways_of(self, name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(deed.way for deed in self.deeds if deed.who == name))

    def pieces_of(self, name: str) -> tuple[Piece, ...]:
        return tuple(self.pieces[n] for n in dict.fromkeys(deed.work for deed in self.deeds if deed.who == name))

    def after(self, line: Mapping[str, Any]) -> Record:
        """The record with one more line of the log; one that says nothing of it changes nothing."""
        match line:
            case {"work": str(game), "level": str(level), "journal": str(journal), "title": dict(title)}:
                words = tuple((str(k)[:10], _shown(v)) for k, v in title.items() if isinstance(v, str))
                return replace(self, pieces=(*self.pieces, Piece(game, _shown(level), _shown(journal), words)))
            case {"made": int(number), "who": str(who), "way": str(way)} if who in ALL and way in WAYS:
                deed = Deed(who, way, number)
                known = deed in self.deeds or not 0 <= number < len(self.pieces)
                return self if known else replace(self, deeds=(*self.deeds, deed))
            case {"over": int(seconds)}:
                return replace(self, seconds=seconds)
        return self


def work_line(piece: Piece) -> dict[str, Any]:
    return {"work": piece.game, "level": piece.level, "journal": piece.journal, "title": dict(piece.title)}


def deed_line(deed: Deed) -> dict[str, Any]:
    return {"made": deed.work, "who": deed.who, "way": deed.way}


def first_line(record: Record) -> dict[str, Any]:
    return {"warm-up": record.key, "minutes": record.minutes, "craft": record.craft, "group": list(record.group)}


def lines_of(record: Record) -> list[dict[str, Any]]:
    """A whole record as lines of the log."""
    lines = [first_line(record), *map(work_line, record.pieces), *map(deed_line, record.deeds)]
    return [*lines, {"over": record.seconds}]


def begun(line: Mapping[str, Any]) -> Record | None:
    """The record that a line begins; None for any other line."""
    match line:
        case {"warm-up": str(key), "minutes": int(minutes), "craft": str(craft), "group": list(group)}:
            if len(key) == 15 and key.replace("-", "").isdecimal():
                names = tuple(dict.fromkeys(name for name in group if name in ALL))
                return Record(key, minutes, craft, names)
    return None


def fresh_key(now: datetime, taken: Collection[str]) -> str:
    """The key of a warm-up that begins now; a second later where one began already."""
    while (key := f"{now:%Y%m%d-%H%M%S}") in taken:
        now += timedelta(seconds=1)
    return key


def records_in(lines: Iterable[str]) -> list[Record]:
    """The warm-ups that these lines tell of, in their order; lines that are spoilt are passed over."""
    found: list[Record] = []
    for words in lines:
        with suppress(ValueError, RecursionError):
            line = json.loads(words)
            if not isinstance(line, dict):
                continue
            fresh = begun(line)
            if fresh is not None:
                found.append(fresh)
            elif found:
                found[-1] = found[-1].after(line)
    return found


class Log:
    """The file of all warm-ups: one line for each thing that is kept, written at once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._waiting = ""

    def add(self, line: Mapping[str, Any]) -> bool:
        """Appends a line; what cannot be written now waits for the next one, and that is False."""
        self._waiting += json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab") as file:
                before = file.tell()
                try:
                    file.write(self._waiting.encode())
                    file.flush()
                except OSError:
                    file.truncate(before)
                    raise
                size = file.tell()
            self._waiting = ""
            if size > LARGEST:
                self.path.write_bytes(self.path.read_bytes()[-LARGEST // 2 :].partition(b"\n")[2])
        except OSError:
            return False
        return True

    def records(self) -> tuple[Record, ...]:
        """The latest MOST in which somebody made something, newest first."""
        with suppress(OSError), self.path.open("rb") as file:
            lines = file.read(2 * LARGEST).decode("utf-8", "replace").splitlines()
            found = [record for record in records_in(lines) if record.deeds]
            return tuple(reversed(found[-MOST:]))
        return ()

    def wipe(self) -> bool:
        """Takes all of it away; False where that is not possible."""
        self._waiting = ""
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return False
        return True


def _shown(words: str) -> str:
    return "".join(c if c.isprintable() else " " for c in words[:LONGEST])
