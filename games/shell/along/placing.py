"""Whole files put into a folder under names that nobody has."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

MOST_NAMES = 10_000


def put(path: Path, raw: bytes) -> bool:
    """A whole file, or none; False when the name is taken. OSError where it cannot be written.

    `settle` waits for the disk, once for all files that were put.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = _part(path)
    try:
        part.write_bytes(raw)
        return named(part, path)
    finally:
        with suppress(OSError):
            part.unlink()


def named(part: Path, path: Path) -> bool:
    """Gives a file that is written whole its name; False when the name is taken."""
    try:
        os.link(part, path)
    except FileExistsError:
        return False
    except OSError:  # a disk that knows no second names
        try:
            path.open("xb").close()
        except FileExistsError:
            return False
        part.replace(path)
    return True


def put_fresh(path: Path, raw: bytes) -> Path:
    """The same under this name or the next free one: name-2, name-3 ..."""
    return next(found for found in names(path) if put(found, raw))


def names(path: Path) -> Iterator[Path]:
    yield path
    for n in range(2, MOST_NAMES):
        yield path.with_name(f"{path.stem}-{n}{path.suffix}")
    raise OSError("no name is free")


def renew(path: Path, raw: bytes) -> None:
    """Other content in place of a file's, whole or not at all."""
    part = _part(path)
    try:
        with part.open("wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink()


def _part(path: Path) -> Path:
    return path.with_name(f".{path.name[:80]}.{os.getpid()}")


def settle() -> None:
    """Waits until all that was put is on the disk, where the system can say so."""
    if hasattr(os, "sync"):
        os.sync()
