"""A moving picture in WebP, taken apart so that one frame at a time can be decoded."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

import pygame

from ..core.values import dataclass

MOST_BYTES = 12_000_000
MOST_FRAMES = 300
MOST_SIDE = 640
SHORTEST = 0.04
"""Seconds a frame stands at least: 25 frames a second are enough for hands."""
LONGEST = 10.0


class ClipError(ValueError):
    """A file that is no clip that can be shown; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Coded:
    """One frame as it lies in the file: its place on the picture, its seconds, how it is laid on what was before."""

    at: tuple[int, int]
    size: tuple[int, int]
    seconds: float
    blended: bool
    cleared: bool
    raw: bytes


@dataclass(frozen=True, slots=True)
class Clip:
    """A whole clip, still coded; `size` in pixels."""

    size: tuple[int, int]
    frames: tuple[Coded, ...]

    @property
    def seconds(self) -> float:
        return sum(frame.seconds for frame in self.frames)


def read_clip(raw: bytes) -> Clip:
    """A clip from the bytes of a WebP or PNG; a still stands for LONGEST seconds. ClipError says what to mend."""
    if len(raw) > MOST_BYTES:
        raise ClipError(f"larger than {MOST_BYTES // 1_000_000} MB; make it shorter or smaller")
    if raw[:4] != b"RIFF" or raw[8:12] != b"WEBP":
        return _still(raw)
    chunks = list(_chunks(raw[12:]))
    header = next((body for name, body in chunks if name == b"VP8X"), b"")
    coded = [body for name, body in chunks if name == b"ANMF"]
    if not coded:
        return _still(raw)
    if len(header) < 10:
        raise ClipError("its beginning is spoilt; make it anew")
    size = _size(header[4:10])
    if len(coded) > MOST_FRAMES or max(size) > MOST_SIDE:
        raise ClipError(f"at most {MOST_FRAMES} frames of {MOST_SIDE} x {MOST_SIDE} pixels; make it shorter or smaller")
    return Clip(size, tuple(_frame(body, size) for body in coded))


def _still(raw: bytes) -> Clip:
    size = said_size(raw)
    if max(size) > MOST_SIDE:
        raise ClipError(f"at most {MOST_SIDE} x {MOST_SIDE} pixels; make it smaller")
    return Clip(size, (Coded((0, 0), size, LONGEST, False, False, raw),))


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Names and bodies of the parts of a RIFF; a last part that is cut off is passed over."""
    at = 0
    while at + 8 <= len(raw):
        length = int.from_bytes(raw[at + 4 : at + 8], "little")
        if at + 8 + length > len(raw):
            return
        yield raw[at : at + 4], raw[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _size(raw: bytes) -> tuple[int, int]:
    """Two numbers of three bytes, each one less than it means."""
    return int.from_bytes(raw[:3], "little") + 1, int.from_bytes(raw[3:6], "little") + 1


def _frame(body: bytes, whole: tuple[int, int]) -> Coded:
    """One ANMF part: place, size, milliseconds, flags, then the picture's own parts."""
    if len(body) < 24:
        raise ClipError("a frame is cut off; make it anew")
    x, y = (2 * int.from_bytes(body[n : n + 3], "little") for n in (0, 3))
    size = _size(body[6:12])
    if x + size[0] > whole[0] or y + size[1] > whole[1]:
        raise ClipError("a frame does not fit its picture; make it anew")
    seconds = int.from_bytes(body[12:15], "little") / 1000
    seconds = min(LONGEST, max(SHORTEST, seconds))
    return Coded((x, y), size, seconds, not body[15] & 2, bool(body[15] & 1), _alone(body[16:], size))


def _alone(parts: bytes, size: tuple[int, int]) -> bytes:
    """The parts of a frame as a WebP of its own."""
    if parts[:4] == b"ALPH":
        flags = struct.pack("<I", 0x10) + (size[0] - 1).to_bytes(3, "little") + (size[1] - 1).to_bytes(3, "little")
        parts = b"VP8X" + struct.pack("<I", len(flags)) + flags + parts
    return b"RIFF" + struct.pack("<I", len(parts) + 4) + b"WEBP" + parts


def said_size(raw: bytes) -> tuple[int, int]:
    """The size that a still WebP or a PNG says it has, read before anything is decoded; ClipError for other files."""
    if raw[:8] == b"\x89PNG\r\n\x1a\n" and raw[12:16] == b"IHDR":
        return int.from_bytes(raw[16:20], "big"), int.from_bytes(raw[20:24], "big")
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        for name, body in _chunks(raw[12:]):
            if name == b"VP8L" and body[:1] == b"\x2f" and len(body) > 5:
                bits = int.from_bytes(body[1:5], "little")
                return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
            if name == b"VP8 " and body[3:6] == b"\x9d\x01\x2a" and len(body) > 10:
                wide, high = (int.from_bytes(body[n : n + 2], "little") for n in (6, 8))
                return wide & 0x3FFF, high & 0x3FFF
    raise ClipError("cannot be read as a picture; make it anew")


def _decoded(frame: Coded) -> pygame.Surface:
    if said_size(frame.raw) != frame.size:
        raise ClipError("a frame has another size than it says; make it anew")
    try:
        return pygame.image.load(io.BytesIO(frame.raw), "clip.webp" if frame.raw[:4] == b"RIFF" else "clip.png")
    except (pygame.error, OSError, ValueError):
        raise ClipError("cannot be read as a picture; make it anew") from None


class Reel:
    """The picture of a clip, turned on frame by frame."""

    def __init__(self, clip: Clip) -> None:
        self.clip, self.number = clip, -1
        self.picture = pygame.Surface(clip.size, pygame.SRCALPHA)
        self._before: Coded | None = None

    def turn(self) -> Coded:
        """Decodes the next frame, the first after the last; ClipError when it is spoilt."""
        self.number = (self.number + 1) % len(self.clip.frames)
        frame = self.clip.frames[self.number]
        decoded = _decoded(frame)
        before = self._before
        if self.number == 0:
            self.picture.fill((0, 0, 0, 0))
        elif before is not None and before.cleared:
            self.picture.fill((0, 0, 0, 0), pygame.Rect(before.at, before.size))
        if not frame.blended:
            self.picture.fill((0, 0, 0, 0), pygame.Rect(frame.at, frame.size))
        self.picture.blit(decoded, frame.at)
        self._before = frame
        return frame
