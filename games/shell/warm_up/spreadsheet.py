"""Tables as spreadsheets write them: read in whatever encoding and with whatever sign between the cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence

LARGEST, MOST_ROWS, MOST_CELLS, LONGEST_CELL = 200_000, 1000, 40, 200
"""Bytes of a file, rows, cells of a row and letters of a cell that are read."""
BETWEEN = (";", ",", "\t", "|")
OLD = ("cp1254", "cp1251", "cp1252", "cp1250")
"""Encodings of spreadsheets that write no Unicode: those of Azerbaijani and Turkish, Russian and western systems."""
MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
STARTS_A_FORMULA = "=+-@\t\r"
"""With these a cell begins that spreadsheets compute instead of showing it (OWASP, CSV injection)."""

Table = list[list[str]]


class SheetError(ValueError):
    """A file that is no table; `reason` names the message that says so."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def table_in(raw: bytes, knows: Callable[[str], bool]) -> Table:
    """The cells of a table, empty rows left out; SheetError says in one word why there is none.

    `knows` tells whether a cell holds a word that is expected: by that an encoding is told from another.
    """
    if len(raw) > LARGEST:
        raise SheetError("large")
    words = _decoded(raw, knows)
    if "\0" in words or sum(not (c.isprintable() or c in "\r\n\t") for c in words) > len(words) // 50:
        raise SheetError("foreign")
    table = _cells(words)
    if not table:
        raise SheetError("empty")
    return table


def _decoded(raw: bytes, knows: Callable[[str], bool]) -> str:
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return _strict(raw, encoding)
    if raw.count(0):
        return _unmarked(raw, knows)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        tries = [words for encoding in OLD if (words := raw.decode(encoding, "replace"))]
        return max(tries, key=lambda words: _likely(words, knows))


def _unmarked(raw: bytes, knows: Callable[[str], bool]) -> str:
    """Two bytes a letter without a mark that says so: no other table holds zeros."""
    tries = [words for encoding in ("utf-16-le", "utf-16-be") if (words := raw.decode(encoding, "ignore"))]
    best = max(tries, key=lambda words: _likely(words, knows), default="")
    if not best or (_likely(best, knows)[0] == 0 and raw.count(0) * 4 < len(raw)):
        raise SheetError("foreign")
    return best


def _strict(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        raise SheetError("foreign") from None


def _likely(words: str, knows: Callable[[str], bool]) -> tuple[int, int]:
    """How many cells are known words, then how many letters there are that can be read."""
    known = sum(knows(cell) for row in _cells(words) for cell in row)
    return known, -words.count("\ufffd")


def _cells(words: str) -> Table:
    """Rows by the sign that parts most of them; a first line "sep=;" says which."""
    first, _, rest = words.lstrip("\ufeff").partition("\n")
    told = first.strip().strip('"').lower()
    if told.startswith("sep=") and len(told) == 5:
        return _parted(rest, told[4])
    tables = [_parted(words.lstrip("\ufeff"), sign) for sign in BETWEEN]
    return max(tables, key=lambda table: sum(len(row) > 1 for row in table))


def _parted(words: str, sign: str) -> Table:
    found: Table = []
    try:
        for row in csv.reader(io.StringIO(words, newline=""), delimiter=sign):
            cells = [_plain(cell) for cell in row[:MOST_CELLS]]
            if any(cells):
                found.append(cells)
            if len(found) > MOST_ROWS:
                raise SheetError("large")
    except csv.Error:
        raise SheetError("foreign") from None
    return found


def _plain(cell: str) -> str:
    """A cell in one line; the sign that kept it from being a formula goes."""
    shown = " ".join("".join(c if c.isprintable() else " " for c in cell[:LONGEST_CELL]).split())
    kept = shown[1:].strip()
    return kept if shown[:1] == "'" and kept[:1] in set(STARTS_A_FORMULA) else shown


def written_table(rows: Iterable[Sequence[str]], sign: str = ",") -> bytes:
    """A table that every spreadsheet opens: UTF-8 that says so, and no cell that would be computed."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=sign, lineterminator="\r\n")
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def harmless(cell: str) -> str:
    """The same words, shown and never computed."""
    shown = "".join(c if c.isprintable() else " " for c in cell)
    begins = {cell[:1], shown.lstrip()[:1]} - {""}
    return f"'{shown}" if begins & set(STARTS_A_FORMULA) else shown
