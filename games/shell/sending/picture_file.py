"""Large pictures written as PNG quickly, part by part, in the standard library's zlib alone."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator, Sequence

from ..people.png_words import SIGNATURE, chunk

ROWS = 160
"""Rows that are packed at a time."""
METRE = 39.3701
"""Inches in one."""
UP = b"\2"
"""Each byte of a row is told as what it is more than the one above (PNG specification, filter type 2)."""


def png(
    rgb: bytes, width: int, height: int, extra: Sequence[tuple[bytes, bytes]] = (), dpi: int = 0, effort: int = 1,
    done: Callable[[float], None] = lambda share: None,
) -> bytes:  # fmt: skip
    """A PNG of `rgb` (3 bytes a pixel); `extra` are parts (kind, content) that stand before the picture.

    `effort` is zlib's 1 (quick) to 9 (small); `done` hears the share 0..1 that is packed. No date, no machine.
    """
    parts = [chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))]
    if dpi:
        parts.append(chunk(b"pHYs", struct.pack(">IIB", *(round(dpi * METRE),) * 2, 1)))
    parts += [chunk(kind, content) for kind, content in extra]
    packer = zlib.compressobj(effort)
    packed = []
    for at, rows in _filtered(rgb, 3 * width, height):
        packed.append(packer.compress(rows))
        done(at / height)
    packed.append(packer.flush())
    return SIGNATURE + b"".join((*parts, chunk(b"IDAT", b"".join(packed)), chunk(b"IEND", b"")))


def _filtered(rgb: bytes, wide: int, height: int) -> Iterator[tuple[int, bytes]]:
    """How many rows are done, and the last ROWS of them as the differences to the row above."""
    above = bytes(wide)
    for first in range(0, height, ROWS):
        here = rgb[first * wide : min(height, first + ROWS) * wide]
        less = _less(here, (above + here)[: len(here)])
        yield min(height, first + ROWS), b"".join(UP + less[n : n + wide] for n in range(0, len(less), wide))
        above = here[-wide:]


def _less(here: bytes, above: bytes) -> bytes:
    """here - above byte by byte, modulo 256, all bytes at once as one large number without borrows between them."""
    size = len(here)
    x, y = int.from_bytes(here, "big"), int.from_bytes(above, "big")
    high = int.from_bytes(b"\x80" * size, "big")
    low = int.from_bytes(b"\x7f" * size, "big")
    return (((x | high) - (y & low)) ^ ((x ^ y ^ high) & high)).to_bytes(size, "big")
