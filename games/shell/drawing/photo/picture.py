"""Reads a photo within bounds, upright, as shades of grey."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from io import BytesIO

import pygame

from ....core.values import dataclass
from ..shapes import DrawingError

PHOTOS = (".png", ".jpg", ".jpeg")
MOST_FILE = 40_000_000
"""Bytes of a photo; those of today's telephones have up to 25 million."""
MOST_DOTS, MOST_SIDE, LEAST_SIDE = 64_000_000, 20_000, 64
SIDE = 760
"""Dots along the longer side in which a photo is looked at."""
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""Markers of a JPEG after which its size is said."""
TURNS = {3: 180, 6: -90, 8: 90}
"""Degrees against the clock by which a photo is turned upright, by what the camera wrote (Exif 2.3, 4.6.4 A)."""


@dataclass(frozen=True, slots=True)
class Greys:
    """Shades row by row, 0 dark to 255 bright."""

    width: int
    height: int
    shades: bytes

    @property
    def size(self) -> tuple[int, int]:
        return self.width, self.height

    @property
    def surface(self) -> pygame.Surface:
        """The same as a picture of 32 bits a dot."""
        grey = pygame.image.frombytes(self.shades, self.size, "P")
        grey.set_palette([(shade, shade, shade) for shade in range(256)])
        found = pygame.Surface(self.size, 0, 32)
        found.blit(grey, (0, 0))
        return found

    def scaled(self, scale: float) -> Greys:
        """The same smaller."""
        size = (max(2, round(self.width * scale)), max(2, round(self.height * scale)))
        return greys_in(pygame.transform.smoothscale(self.surface, size))


def greys_in(surface: pygame.Surface) -> Greys:
    """The shades of a picture."""
    return Greys(*surface.get_size(), pygame.image.tobytes(pygame.transform.grayscale(surface), "RGB")[::3])


def greys_of(raw: bytes) -> Greys:
    """The photo in shades of grey, SIDE dots long; DrawingError for what is none or too large."""
    if len(raw) > MOST_FILE:
        raise DrawingError(f"the photo is larger than {MOST_FILE // 1_000_000} MB", "take a smaller one")
    width, height, turn = said_of(raw)
    if max(width, height) > MOST_SIDE or width * height > MOST_DOTS:
        raise DrawingError(f"the photo has {width} x {height} dots", f"take one of {MOST_DOTS // 1_000_000} million")
    if min(width, height) < LEAST_SIDE:
        raise DrawingError(f"the photo has only {width} x {height} dots", f"take one of {LEAST_SIDE} and more")
    try:
        loaded = pygame.image.load(BytesIO(raw), "photo.png" if raw.startswith(PNG) else "photo.jpg")
    except (pygame.error, MemoryError, ValueError):
        raise broken() from None
    if loaded.get_size() != (width, height):
        raise broken()
    return grey(loaded, turn)


def grey(loaded: pygame.Surface, turn: int) -> Greys:
    """On white paper where it is clear, turned upright, no larger than it is looked at."""
    plain = pygame.Surface(loaded.get_size(), 0, 32)
    plain.fill("white")
    plain.blit(loaded, (0, 0))
    scale = min(1.0, SIDE / max(plain.get_size()))
    size = (max(1, round(plain.get_width() * scale)), max(1, round(plain.get_height() * scale)))
    return greys_in(pygame.transform.rotate(pygame.transform.smoothscale(plain, size), turn))


def broken() -> DrawingError:
    return DrawingError("the photo cannot be read", "save it again as PNG or JPEG")


def said_of(raw: bytes) -> tuple[int, int, int]:
    """Width, height and turn that the file's head says, so that nothing large is unpacked unseen."""
    if raw.startswith(PNG) and raw[12:16] == b"IHDR" and len(raw) > 24:
        width, height = struct.unpack(">II", raw[16:24])
        return width, height, 0
    if not raw.startswith(JPEG):
        raise DrawingError("this is no PNG and no JPEG", "save it as one of these")
    turn = 0
    for marker, body in parts(raw):
        if marker == 0xE1:
            turn = turn or turn_of(body)
        elif marker in FRAMES and len(body) >= 5:
            height, width = struct.unpack(">HH", body[1:5])
            return width, height, turn
    raise broken()


def parts(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Markers and bodies of a JPEG up to its picture."""
    at = 2
    while at + 4 <= len(raw) and raw[at] == 0xFF:
        marker, size = raw[at + 1], int.from_bytes(raw[at + 2 : at + 4], "big")
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xDA or size < 2:
            return
        yield marker, raw[at + 4 : at + 2 + size]
        at += 2 + size


def turn_of(exif: bytes) -> int:
    """By how much the camera was turned; 0 where it does not say."""
    if not exif.startswith(b"Exif\0\0") or len(exif) < 20:
        return 0
    tiff, order = exif[6:], "<" if exif[6:8] == b"II" else ">"
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        for n in range(min(count, 200)):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * n)
            if tag == 0x0112:
                return TURNS.get(value, 0)
    except struct.error:
        return 0
    return 0
