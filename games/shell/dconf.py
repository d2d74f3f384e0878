"""Reads a few settings from GNOME's database, without asking any program for them."""

from __future__ import annotations

import struct
from pathlib import Path

LONGEST = 4_000_000
DEEPEST = 16
ITEM = struct.Struct("<IIIHBxII")
"""Hash, parent, where the name begins, its length, kind, where the value begins and ends (GVDB, as GLib writes it)."""
NO_PARENT = 0xFFFFFFFF

Value = str | float | bool


def read_dconf(path: Path) -> dict[str, Value]:
    """Words, numbers and truths by their full names; {} for a file that is not there or not of this kind."""
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST)
        return dict(_entries(data))
    except (OSError, struct.error, UnicodeDecodeError, IndexError, ValueError):
        return {}


def _entries(data: bytes) -> list[tuple[str, Value]]:
    if data[:8] != b"GVariant":
        return []
    start, end = struct.unpack_from("<II", data, 16)
    bloom, buckets = struct.unpack_from("<II", data, start)
    first = start + 8 + 4 * ((bloom & 0x7FFFFFF) + buckets)
    items = [ITEM.unpack_from(data, at) for at in range(first, end - ITEM.size + 1, ITEM.size)]
    found = []
    for number, item in enumerate(items):
        value = _value(data[item[5] : item[6]]) if item[4] == ord("v") else None
        if value is not None:
            found.append((_name(data, items, number), value))
    return found


def _name(data: bytes, items: list[tuple[int, ...]], number: int) -> str:
    """A name is put together from those of its parents."""
    parts: list[str] = []
    for _ in range(DEEPEST):
        _, parent, at, length, *_ = items[number]
        parts.append(data[at : at + length].decode("utf-8"))
        if parent == NO_PARENT:
            break
        number = parent
    return "".join(reversed(parts))


def _value(stored: bytes) -> Value | None:
    """A value with its kind behind it: "s" words, "d" a number, "b" a truth; None for others."""
    content, _, kind = stored.rpartition(b"\0")
    match kind:
        case b"s":
            return content.rstrip(b"\0").decode("utf-8")
        case b"d" if len(content) == 8:
            return float(struct.unpack("<d", content)[0])
        case b"b" if content:
            return content[0] == 1
    return None
