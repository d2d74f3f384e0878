"""A TrueType font read as far as a PDF needs it: which shape a letter has, how wide it is, and the shapes in use."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

KEPT = (b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep")
"""Tables of a font that stands in a PDF with its shapes by number (ISO 32000-1, 9.9)."""
MAGIC = 0xB1B0AFBA
"""What the sum over a whole font file is taken from (OpenType, table head)."""
WORDS, MORE, SCALE, TWO_SCALES, TWO_BY_TWO = 1, 32, 8, 64, 128
"""Flags of a shape that is put together from others (OpenType, table glyf)."""


class Face:
    """One font file; ValueError for one that is no TrueType font."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        if data[:4] != b"\0\1\0\0":
            raise ValueError(f"{path.name}: no TrueType font")
        self.name = path.stem
        self._tables = dict(_tables(data))
        head, hhea = self._tables[b"head"], self._tables[b"hhea"]
        self.em: int = struct.unpack_from(">H", head, 18)[0]
        self.box: tuple[int, ...] = struct.unpack_from(">4h", head, 36)
        self.ascent, self.descent = struct.unpack_from(">2h", hhea, 4)
        self._long = bool(struct.unpack_from(">h", head, 50)[0])
        self._count: int = struct.unpack_from(">H", self._tables[b"maxp"], 4)[0]
        self._wide: int = struct.unpack_from(">H", hhea, 34)[0]
        self._shapes = _letters(self._tables[b"cmap"])

    def shape(self, letter: str) -> int:
        """The number of a letter's shape; 0, an empty box, for one the font lacks."""
        return self._shapes.get(ord(letter), 0)

    def advance(self, shape: int) -> int:
        """How far the next letter stands, in thousandths of the size."""
        at = 4 * min(shape, self._wide - 1)
        wide: int = struct.unpack_from(">H", self._tables[b"hmtx"], at)[0]
        return round(wide * 1000 / self.em)

    def width(self, words: str, size: float) -> float:
        """How wide words are, in the unit of their size."""
        return sum(self.advance(self.shape(letter)) for letter in words) * size / 1000

    def part(self, shapes: Iterable[int]) -> bytes:
        """A font file in which only these shapes are drawn; their numbers stay."""
        used = self._whole({0, *shapes})
        places, drawn, at = [0], [], 0
        for shape in range(self._count):
            piece = self._drawn(shape) if shape in used else b""
            drawn.append(piece + b"\0" * (-len(piece) % 4))
            at += len(drawn[-1])
            places.append(at)
        tables = {name: self._tables[name] for name in KEPT if name in self._tables}
        tables[b"glyf"], tables[b"loca"] = b"".join(drawn), struct.pack(f">{len(places)}I", *places)
        head = bytearray(tables[b"head"])
        struct.pack_into(">I", head, 8, 0)
        struct.pack_into(">h", head, 50, 1)
        tables[b"head"] = bytes(head)
        return _file(tables)

    def _drawn(self, shape: int) -> bytes:
        form, step, times = (">2I", 4, 1) if self._long else (">2H", 2, 2)
        begin, end = struct.unpack_from(form, self._tables[b"loca"], step * shape)
        return self._tables[b"glyf"][begin * times : end * times]

    def _whole(self, shapes: set[int]) -> set[int]:
        """The shapes, with those they are put together from."""
        found, ahead = set[int](), sorted(shapes)
        while ahead:
            shape = ahead.pop()
            if shape not in found and shape < self._count:
                found.add(shape)
                ahead += _parts(self._drawn(shape))
        return found


def _tables(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    count = struct.unpack_from(">H", data, 4)[0]
    for n in range(count):
        name, _, at, size = struct.unpack_from(">4s3I", data, 12 + 16 * n)
        yield name, data[at : at + size]


def _parts(drawn: bytes) -> Iterator[int]:
    if len(drawn) < 10 or struct.unpack_from(">h", drawn)[0] >= 0:
        return
    at, flags = 10, MORE
    while flags & MORE:
        flags, shape = struct.unpack_from(">2H", drawn, at)
        yield shape
        at += 8 if flags & WORDS else 6
        at += 2 if flags & SCALE else 4 if flags & TWO_SCALES else 8 if flags & TWO_BY_TWO else 0


def _letters(table: bytes) -> dict[int, int]:
    """Unicode number to shape, from the widest table of letters the font has."""
    count = struct.unpack_from(">H", table, 2)[0]
    found: dict[int, int] = {}
    for n in range(count):
        platform, _, at = struct.unpack_from(">2HI", table, 4 + 8 * n)
        form = struct.unpack_from(">H", table, at)[0]
        if platform in (0, 3) and form in (4, 12):
            found.update(_ranges(table, at) if form == 12 else _segments(table, at))
    return found


def _ranges(table: bytes, at: int) -> Iterator[tuple[int, int]]:
    count = struct.unpack_from(">I", table, at + 12)[0]
    for n in range(count):
        first, last, shape = struct.unpack_from(">3I", table, at + 16 + 12 * n)
        yield from ((code, shape + code - first) for code in range(first, last + 1))


def _segments(table: bytes, at: int) -> Iterator[tuple[int, int]]:
    count = struct.unpack_from(">H", table, at + 6)[0] // 2
    lasts = struct.unpack_from(f">{count}H", table, at + 14)
    firsts = struct.unpack_from(f">{count}H", table, at + 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", table, at + 16 + 4 * count)
    begin = at + 16 + 6 * count
    offsets = struct.unpack_from(f">{count}H", table, begin)
    for n in range(count):
        for code in range(firsts[n], min(lasts[n], 0xFFFE) + 1):
            shape = code
            if offsets[n]:
                place = begin + 2 * n + offsets[n] + 2 * (code - firsts[n])
                shape = struct.unpack_from(">H", table, place)[0]
            if shape or not offsets[n]:
                yield code, (shape + deltas[n]) & 0xFFFF


def _sum(data: bytes) -> int:
    whole = data + b"\0" * (-len(data) % 4)
    numbers: tuple[int, ...] = struct.unpack(f">{len(whole) // 4}I", whole)
    return sum(numbers) & 0xFFFFFFFF


def _file(tables: Mapping[bytes, bytes]) -> bytes:
    count = len(tables)
    power = count.bit_length() - 1
    begin = struct.pack(">I4H", 0x00010000, count, 16 << power, power, 16 * count - (16 << power))
    rows, bodies, at = [], [], 12 + 16 * count
    for name, body in sorted(tables.items()):
        rows.append(struct.pack(">4s3I", name, _sum(body), at, len(body)))
        bodies.append(body + b"\0" * (-len(body) % 4))
        at += len(bodies[-1])
    made = bytearray(begin + b"".join(rows) + b"".join(bodies))
    where = next(struct.unpack_from(">I", row, 8)[0] for row in rows if row[:4] == b"head")
    struct.pack_into(">I", made, where + 8, (MAGIC - _sum(bytes(made))) & 0xFFFFFFFF)
    return bytes(made)
