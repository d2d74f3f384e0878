"""Small WebP files made by hand: frames of one colour, still or moving (RFC 9649)."""

from __future__ import annotations

from collections.abc import Sequence

Colour = tuple[int, int, int, int]
Placed = tuple[Colour, tuple[int, int], tuple[int, int], int]
"""A frame: RGBA, where it lies, its size, its milliseconds."""


class Bits:
    """Numbers packed from the lowest bit on."""

    def __init__(self) -> None:
        self.value = self.count = 0

    def put(self, number: int, count: int) -> None:
        self.value |= number << self.count
        self.count += count

    def taken(self) -> bytes:
        return self.value.to_bytes(-(-self.count // 8), "little")


def lossless(colour: Colour, size: tuple[int, int]) -> bytes:
    """The VP8L part of a picture of one colour: five codes of one symbol each, so that no pixel takes a bit."""
    bits = Bits()
    bits.put(0x2F, 8)
    for side in size:
        bits.put(side - 1, 14)
    bits.put(1, 1)
    bits.put(0, 3 + 1 + 1 + 1)
    red, green, blue, alpha = colour
    for symbol in (green, red, blue, alpha):
        bits.put(0b101, 3)
        bits.put(symbol, 8)
    bits.put(0b001, 3)
    bits.put(0, 1)
    return chunk(b"VP8L", bits.taken())


def chunk(name: bytes, body: bytes) -> bytes:
    return name + len(body).to_bytes(4, "little") + body + b"\0" * (len(body) % 2)


def riff(*parts: bytes) -> bytes:
    return chunk(b"RIFF", b"WEBP" + b"".join(parts))


def _three(*numbers: int) -> bytes:
    return b"".join(number.to_bytes(3, "little") for number in numbers)


def still(colour: Colour, size: tuple[int, int]) -> bytes:
    return riff(lossless(colour, size))


def moving(frames: Sequence[Placed], size: tuple[int, int], flags: int = 2) -> bytes:
    """`flags`: 2 lays a frame on without blending, 1 clears its place afterwards."""
    parts = [chunk(b"VP8X", b"\x12\0\0\0" + _three(size[0] - 1, size[1] - 1)), chunk(b"ANIM", bytes(6))]
    for colour, (x, y), (wide, high), milliseconds in frames:
        head = _three(x // 2, y // 2, wide - 1, high - 1, milliseconds) + bytes([flags])
        parts.append(chunk(b"ANMF", head + lossless(colour, (wide, high))))
    return riff(*parts)
