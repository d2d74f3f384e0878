"""The table as spreadsheets read and write it: commas, semicolons or tabs, in Unicode or in their own encodings."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from .rows import Row

HEAD = ("place", "form", "English", "words", "most letters")
LARGEST = 8_000_000
SIGNS = (",", ";", "\t")
ENCODINGS = ("utf-8-sig", "utf-16", "cp1251", "cp1254", "cp1252")
FORMULA = ("=", "+", "-", "@")
"""With these a spreadsheet begins to compute: an apostrophe before them says that words are meant."""


class SheetError(ValueError):
    """A file that is not the table; the message says what to do."""


def written(rows: Iterable[Row]) -> bytes:
    """UTF-8 with a mark at its beginning, without which spreadsheets take another encoding."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEAD)
    for row in rows:
        writer.writerow(_harmless(cell) for cell in (row.place, row.form, row.english, row.words, str(row.most)))
    return out.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def read(raw: bytes, known: Iterable[str]) -> list[tuple[str, str, str]]:
    """Place, form and words of each row; of several encodings that could be meant, the one with most `known` words."""
    if len(raw) > LARGEST:
        raise SheetError("the table is larger than any list of words; send back the list alone")
    usual = set(known)
    best: list[tuple[str, str, str]] | None = None
    for encoding in ENCODINGS:
        found = _tried(raw, encoding)
        if found is not None and (best is None or _fits(found, usual) > _fits(best, usual)):
            best = found
    if best is None:
        head = ", ".join(HEAD)
        raise SheetError(f"this is not the list of words: its first line has no {head}; save it as CSV in UTF-8")
    return best


def _fits(rows: list[tuple[str, str, str]], usual: set[str]) -> int:
    return sum(words in usual for _, _, words in rows)


def _tried(raw: bytes, encoding: str) -> list[tuple[str, str, str]] | None:
    """The rows in one encoding; None where it is not that one, or the head is missing."""
    try:
        words = raw.decode(encoding)
    except (UnicodeDecodeError, UnicodeError):
        return None
    first = words.lstrip("\ufeff").splitlines()[:1]
    for sign in SIGNS:
        head = next(csv.reader(first, delimiter=sign), []) if first else []
        if all(name in head for name in ("place", "form", "words")):
            return _rows(words.lstrip("\ufeff"), sign, head)
    return None


def _rows(words: str, sign: str, head: list[str]) -> list[tuple[str, str, str]] | None:
    at = [head.index(name) for name in ("place", "form", "words")]
    found = []
    try:
        for row in list(csv.reader(io.StringIO(words, newline=""), delimiter=sign))[1:]:
            if any(cell.strip() for cell in row):
                cells = [row[n] if n < len(row) else "" for n in at]
                found.append((cells[0].strip(), cells[1].strip(), _bare(cells[2])))
    except csv.Error:
        return None
    return found


def _bare(cell: str) -> str:
    """Words in one line, without the apostrophe that kept them from being computed."""
    plain = " ".join(cell.split())
    return plain[1:] if plain.startswith(tuple(f"'{sign}" for sign in FORMULA)) else plain
