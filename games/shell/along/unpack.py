"""A file of everything opened as a foreign one: bounded before it is read, each part checked before it is let in."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from .pack import FIRST, FORMAT, LARGEST_FIRST, MARK, AlongError, first_of
from .shelves import UnfitError, kind_of

MOST_PARTS = 200_000
LARGEST_LIST = 60_000_000
"""Bytes of the list of parts that are read at most."""
MOST_BYTES = 8_000_000_000
RATIO = 100
"""How many times its size a file may grow at most: works grow tenfold, bombs a thousandfold."""
END, FAR, FAR_END = b"PK\x05\x06", b"PK\x06\x07", b"PK\x06\x06"
"""Signs of the end of the list, of the pointer to a large list's end, and of that end."""
ENCRYPTED = 1


class Opened:
    """The parts of one file; AlongError "unread", "foreign", "broken", "large" or "newer" where there are none."""

    def __init__(self, path: Path) -> None:
        self.left_out = 0
        try:
            if not path.is_file():
                raise AlongError("unread")
            self.size = path.stat().st_size
            if list_size(path, self.size) > LARGEST_LIST:
                raise AlongError("large")
            self._zip = zipfile.ZipFile(path)
        except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError, struct.error) as error:
            if isinstance(error, AlongError):
                raise
            raise AlongError("unread" if isinstance(error, OSError) else "broken") from None
        try:
            self._first()
            self._parts = self._fitting()
        except AlongError:
            self.close()
            raise

    def close(self) -> None:
        self._zip.close()

    def _first(self) -> None:
        """The first part must say that this is ours and of a format that is known."""
        parts = self._zip.infolist()
        if not parts or parts[0].filename != FIRST or parts[0].file_size > LARGEST_FIRST:
            raise AlongError("foreign")
        said = first_of(self._bytes(parts[0]) or b"")
        if said is None or MARK not in said:
            raise AlongError("foreign")
        if said[MARK] != FORMAT:
            raise AlongError("newer")

    def _fitting(self) -> dict[str, zipfile.ZipInfo]:
        """Parts that may come in, by name: the others are counted in `left_out`."""
        parts = self._zip.infolist()[1:]
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > min(MOST_BYTES, RATIO * self.size):
            raise AlongError("large")
        found: dict[str, zipfile.ZipInfo] = {}
        heard: set[str] = set()
        for part in parts:
            kind, alike = kind_of(part.filename), part.filename.casefold()
            link = stat.S_ISLNK(part.external_attr >> 16)
            if kind is None or link or alike in heard or part.file_size > kind.most or part.flag_bits & ENCRYPTED:
                self.left_out += 1
                continue
            heard.add(alike)
            found[part.filename] = part
        return found

    @property
    def names(self) -> list[str]:
        return sorted(self._parts)

    @property
    def unpacked(self) -> int:
        """What all parts are together, unpacked."""
        return sum(part.file_size for part in self._parts.values())

    def size_of(self, name: str) -> int:
        return self._parts[name].file_size

    def read(self, name: str) -> bytes:
        """A part, seen through; UnfitError for one that cannot be had whole, or that is not what its name says."""
        kind, raw = kind_of(name), self._bytes(self._parts[name])
        if kind is None or raw is None:
            raise UnfitError("spoilt")
        kind.check(raw)
        return raw

    def _bytes(self, part: zipfile.ZipInfo) -> bytes | None:
        """At most as many bytes as the list says; None where the part is damaged, or packed in another way."""
        if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            return None
        try:
            with self._zip.open(part) as opened:
                raw = opened.read(part.file_size + 1)
        except (OSError, ValueError, RuntimeError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError):
            return None
        return raw if len(raw) == part.file_size else None


def list_size(path: Path, size: int) -> int:
    """How many bytes the list of parts has, before any of it is read; ValueError where there is no end of a list."""
    with path.open("rb") as file:
        at = max(0, size - 65_557)
        file.seek(at)
        tail = file.read(65_557)
        end = tail.rfind(END)
        if end < 0:
            raise ValueError("no end")
        (found,) = struct.unpack_from("<I", tail, end + 12)
        if found != 0xFFFFFFFF and tail[max(0, end - 20) : end][:4] != FAR:
            return int(found)
        (place,) = struct.unpack_from("<Q", tail, end - 20 + 8)
        file.seek(place)
        far = file.read(56)
        if not far.startswith(FAR_END):
            raise ValueError("no end")
        return int(struct.unpack_from("<Q", far, 40)[0])


def shelved(names: list[str]) -> Iterator[tuple[str, list[str]]]:
    """The names by what they hang on: a work with all its files, a level with its drawing, else each for itself."""
    groups: dict[str, list[str]] = {}
    for name in names:
        whole = name.startswith(("works/", "levels/"))
        groups.setdefault(name[: -len(Path(name).suffix)] if whole else name, []).append(name)
    yield from groups.items()
