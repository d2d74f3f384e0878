"""Waves written as Ogg Vorbis files that are the same bytes every time."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import soundfile  # type: ignore[import-untyped]
from numpy.typing import NDArray

RATE = 44100
BLOCK = 4096  # one long write of Vorbis ends the process inside the encoder


def _checksums() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)
        table.append(value & 0xFFFFFFFF)
    return tuple(table)


def numbered(ogg: bytes, serial: int) -> bytes:
    """The same stream with this serial number on all pages, as RFC 3533 lays them out; encoders draw it by chance."""
    table = _checksums()
    pages, start = bytearray(), 0
    while start < len(ogg):
        count = ogg[start + 26]
        stop = start + 27 + count + sum(ogg[start + 27 : start + 27 + count])
        page = bytearray(ogg[start:stop])
        page[14:18] = struct.pack("<I", serial)
        page[22:26] = bytes(4)
        check = 0
        for byte in page:
            check = ((check << 8) & 0xFFFFFFFF) ^ table[(check >> 24) ^ byte]
        page[22:26] = struct.pack("<I", check)
        pages += page
        start = stop
    return bytes(pages)


def write(path: Path, frames: NDArray[np.float64], quality: float) -> None:
    """Frames (n, or n x sides) to `path`; `quality` runs from 0 (small) to 1."""
    sides = 1 if frames.ndim == 1 else frames.shape[1]
    target = io.BytesIO()
    with soundfile.SoundFile(
        target, "w", RATE, sides, format="OGG", subtype="VORBIS", compression_level=1 - quality
    ) as file:
        for start in range(0, len(frames), BLOCK):
            file.write(frames[start : start + BLOCK])
    path.write_bytes(numbered(target.getvalue(), 1))
