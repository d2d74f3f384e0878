"""What of a player's folder is taken along, and how each kind of file is checked before it is let in."""

from __future__ import annotations

import json
import re
import struct
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from ...core.values import dataclass

SHELVES = ("profiles", "works", "pictures", "levels", "drawings", "signs", "class")
"""Folders that are taken along; what can be made again, and what counts presses, stays."""
DEEPEST, LONGEST_PART = 5, 110
MOST_PIXELS = 60_000_000
MEGABYTE = 1_000_000
NAME = re.compile(r"[\w][\w .,()+'-]*(?<![ .])")
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that mean a device on some systems."""


class UnfitError(ValueError):
    """A file that is not what its name says; `reason` is "spoilt", "large" or "newer"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Kind:
    """Files of one ending: the most bytes one may have, what sees through it, whether it packs well."""

    most: int
    check: Callable[[bytes], None]
    packs: bool = True


def kind_of(name: str) -> Kind | None:
    """The kind of a file by its path inside the folder; None for what is no business of ours."""
    parts = name.split("/")
    if not 2 <= len(parts) <= DEEPEST or parts[0] not in SHELVES or not all(map(_plain, parts)):
        return None
    return KINDS.get(Path(parts[-1]).suffix)


def _plain(part: str) -> bool:
    """Whether every system can keep a file of that name, and none reads a path or a device in it."""
    whole = NAME.fullmatch(part) is not None and len(part.encode()) <= LONGEST_PART
    return whole and RESERVED.fullmatch(part) is None and unicodedata.normalize("NFC", part) == part


def kept_in(folder: Path) -> Iterator[tuple[str, Path]]:
    """Names and places of all that is taken along, in the order of their names; links are left where they are."""
    for shelf in SHELVES:
        for path in sorted((folder / shelf).rglob("*")):
            name = unicodedata.normalize("NFC", path.relative_to(folder).as_posix())
            if not path.is_symlink() and path.is_file() and kind_of(name) is not None:
                yield name, path


# --- what each kind must be


def _text(raw: bytes) -> None:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        raise UnfitError("spoilt") from None


def _any(raw: bytes) -> None:
    """Lists from spreadsheets come in other encodings, and spoilt ends of works are bytes: who reads them checks."""


def _settings(raw: bytes) -> None:
    try:
        tomllib.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        raise UnfitError("spoilt") from None


def _values(raw: bytes) -> None:
    try:
        json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        raise UnfitError("spoilt") from None


def _mark(raw: bytes) -> None:
    if raw:
        raise UnfitError("spoilt")


def _png(raw: bytes) -> None:
    if not raw.startswith(b"\x89PNG\r\n\x1a\n") or raw[12:16] != b"IHDR" or raw[-8:-4] != b"IEND":
        raise UnfitError("spoilt")
    width, height = struct.unpack_from(">II", raw, 16)
    if not 0 < width * height <= MOST_PIXELS:
        raise UnfitError("large")


def _beginning(words: bytes, at: int = 0) -> Callable[[bytes], None]:
    def check(raw: bytes) -> None:
        if raw[at : at + len(words)] != words:
            raise UnfitError("spoilt")

    return check


KINDS: Mapping[str, Kind] = MappingProxyType({
    ".journal": Kind(20 * MEGABYTE, _any),
    ".spoilt": Kind(20 * MEGABYTE, _any),
    ".done": Kind(0, _mark),
    ".title": Kind(4_000, _text),
    ".toml": Kind(MEGABYTE, _settings),
    ".json": Kind(MEGABYTE, _values),
    ".csv": Kind(MEGABYTE, _any),
    ".svg": Kind(MEGABYTE, _text),
    ".png": Kind(40 * MEGABYTE, _png, packs=False),
    ".webp": Kind(40 * MEGABYTE, _beginning(b"WEBP", 8), packs=False),
    ".mp4": Kind(40 * MEGABYTE, _beginning(b"ftyp", 4), packs=False),
    ".pdf": Kind(40 * MEGABYTE, _beginning(b"%PDF-"), packs=False),
})  # fmt: skip
"""Endings of files that are taken along; journals are read as works when they come in."""
