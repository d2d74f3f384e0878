"""The class list: picture names and ways to play, in a file of the teacher's own; nothing else is kept of anyone."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from ...core.values import dataclass
from .card import written
from .names import ALL, free
from .spreadsheet import LARGEST, SheetError, Table, table_in, written_table

HEAD = ("picture", "way")


@dataclass(frozen=True, slots=True)
class Member:
    """A child by the name of a picture; `way` is a player's profile or a way to play of the house, "" for none."""

    name: str
    way: str = ""


Members = tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Words, as `plain` has them, for pictures, ways to play and the headings of columns, in all languages."""

    names: Mapping[str, str]
    ways: Mapping[str, str]
    heads: frozenset[str] = frozenset(HEAD)

    def knows(self, cell: str) -> bool:
        word = plain(cell)
        return word in self.names or word in self.ways or word in self.heads


@dataclass(frozen=True, slots=True)
class Read:
    """What became of a table: how many rows had a name that is no free picture, or a way nobody knows, or no room."""

    members: Members
    named_anew: int = 0
    unknown_ways: int = 0
    left_out: int = 0


def plain(word: str) -> str:
    """A word as it is compared: without case, and with i for all four letters i of Turkic alphabets."""
    folded = unicodedata.normalize("NFKC", word).casefold().replace("\u0307", "").replace("ı", "i")
    return " ".join(folded.split())


def read_list(raw: bytes, known: Known) -> Read:
    """The class in a table; SheetError says why there is none.

    A name that is no picture, or one that somebody has, gets the next free picture: no other name is ever kept.
    """
    table = table_in(raw, known.knows)
    if _is_head(table[0], known):
        table = table[1:]
    if not table:
        raise SheetError("empty")
    names, ways = _column(table, known.names, 0), _column(table, known.ways, -1)
    ways = -1 if ways == names else ways
    wished = {known.names[word] for row in table if (word := plain(_cell(row, names))) in known.names}
    rest = free(wished)
    members: dict[str, Member] = {}
    anew = unknown = 0
    for row in (row for row in table if _cell(row, names)):
        name = known.names.get(plain(_cell(row, names)), "")
        if not name or name in members:
            anew += 1
            name = rest.pop(0) if rest else ""
        word = plain(_cell(row, ways))
        unknown += bool(word) and word not in known.ways
        if name:
            members[name] = Member(name, known.ways.get(word, ""))
    if not members:
        raise SheetError("empty")
    left = sum(bool(_cell(row, names)) for row in table) - len(members)
    return Read(tuple(members.values()), anew - left, unknown, left)


def _is_head(row: Sequence[str], known: Known) -> bool:
    """A first row of headings: one of them is known, and none of them is a picture or a way to play."""
    words = [plain(cell) for cell in row if cell]
    return any(word in known.heads for word in words) and not any(w in known.names or w in known.ways for w in words)


def _column(table: Table, words: Mapping[str, str], usual: int) -> int:
    """The column that holds most of these words; `usual` where none does."""
    wide = max(map(len, table))
    counts = [sum(plain(_cell(row, column)) in words for row in table) for column in range(wide)]
    return counts.index(max(counts)) if max(counts) else usual


def _cell(row: Sequence[str], column: int) -> str:
    return row[column] if 0 <= column < len(row) else ""


class ClassList:
    """The list as it lies in its file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def members(self) -> Members:
        """Who is in the class; nobody where there is no file. SheetError when it cannot be read."""
        raw = content_of(self.path)
        same = {name: name for name in ALL}
        if raw is None:
            return ()
        table = table_in(raw, lambda cell: cell in same) if raw.strip() else []
        rows = [row for row in table if row[0] in same]
        return tuple({row[0]: Member(row[0], row[1] if len(row) > 1 else "") for row in rows}.values())

    def keep(self, members: Members) -> None:
        """Writes the list; SheetError, and the list as it was, when that is not possible.

        A file that cannot be read as a list is kept beside it first.
        """
        try:
            self.members()
        except SheetError:
            with suppress(OSError):
                self.path.replace(next(p for n in range(1, 1000) if not (p := _beside(self.path, n)).exists()))
        rows = [HEAD, *((member.name, member.way) for member in members)]
        written(self.path, written_table(rows), SheetError("not-kept"))


def _beside(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}-before-{number}{path.suffix}")


def content_of(path: Path) -> bytes | None:
    """What a file holds, None where there is none; SheetError when it is too large or cannot be read."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        raise SheetError("unread") from None
    if len(raw) > LARGEST:
        raise SheetError("large")
    return raw
