"""Words inside a PNG: written into a text chunk and read back, whatever file one is given."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

SIGNATURE = b"\x89PNG\r\n\x1a\n"
LARGEST_FILE = 8_000_000
LARGEST_WORDS = 65_536
MOST_CHUNKS = 2_000
SHADES = 4


class PngError(ValueError):
    """A file that is no whole PNG, or is too large; `reason` is "foreign", "broken", "large" or "unread"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_of(width: int, height: int, shades: bytes, paper: bytes, ink: bytes, keyword: str, words: str) -> bytes:
    """A PNG in SHADES steps from paper to ink (RGB bytes); `shades` is one byte 0..3 a pixel, four divides the width.

    ValueError for words that are not plain ASCII or longer than LARGEST_WORDS.
    """
    text = words.encode("ascii")
    if len(text) > LARGEST_WORDS or width % 4 or len(shades) != width * height:
        raise ValueError(f"{len(text)} bytes of words, {len(shades)} shades of {width} x {height}")
    steps = (tuple(p + (i - p) * n // (SHADES - 1) for p, i in zip(paper, ink, strict=True)) for n in range(SHADES))
    palette = b"".join(bytes(step) for step in steps)
    wide = width // 4
    fours = zip(*(shades[n::4] for n in range(4)), strict=True)
    packed = bytes(a << 6 | b << 4 | c << 2 | d for a, b, c, d in fours)
    lines = b"".join(b"\0" + packed[row * wide : (row + 1) * wide] for row in range(height))
    head = struct.pack(">IIBBBBB", width, height, 2, 3, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"PLTE", palette), chunk(b"tEXt", keyword.encode("ascii") + b"\0" + text),
             chunk(b"IDAT", zlib.compress(lines, 9)), chunk(b"IEND", b""))  # fmt: skip
    return SIGNATURE + b"".join(parts)


def begins_with(path: Path, words: bytes) -> bool:
    """Whether a file looks like a PNG that carries these words; only its beginning is read."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_FILE:
            return False
        with path.open("rb") as file:
            begin = file.read(4096)
    except (OSError, ValueError):
        return False
    return begin.startswith(SIGNATURE) and words in begin


def read_png(path: Path) -> bytes:
    """A PNG's bytes; PngError where there is none, or one that is too large."""
    try:
        if not path.is_file():
            raise PngError("unread")
        if path.stat().st_size > LARGEST_FILE:
            raise PngError("large")
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE)
    except (OSError, ValueError) as error:
        raise error if isinstance(error, PngError) else PngError("unread") from None
    if not raw.startswith(SIGNATURE):
        raise PngError("foreign")
    return raw


def words_in(raw: bytes, keyword: str) -> str | None:
    """What the text chunk of that keyword holds; None where there is none.

    PngError "broken" for a torn file or a sum that does not fit, "large" for words beyond all measure.
    """
    name = keyword.encode("ascii") + b"\0"
    every = [content[len(name) :] for kind, content in chunks(raw) if _named(kind, content, name)]
    found = every[0] if every else None
    if found is not None and len(found) > LARGEST_WORDS:
        raise PngError("large")
    return None if found is None else found.decode("latin-1")


def _named(kind: bytes, content: bytes, name: bytes) -> bool:
    return kind == b"tEXt" and content.startswith(name)


def chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of each part up to the end; PngError for a torn file or too many parts."""
    at = len(SIGNATURE)
    for _ in range(MOST_CHUNKS):
        if at + 12 > len(raw):
            raise PngError("broken")
        (length,) = struct.unpack_from(">I", raw, at)
        kind, content = raw[at + 4 : at + 8], raw[at + 8 : at + 8 + length]
        end = at + 12 + length
        if end > len(raw) or struct.unpack_from(">I", raw, end - 4)[0] != zlib.crc32(kind + content):
            raise PngError("broken")
        if kind == b"IEND":
            return
        yield kind, content
        at = end
    raise PngError("large")
