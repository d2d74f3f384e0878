"""A journal's file: whole lines go in and come out, also where two programs have one folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any


class ElsewhereError(Exception):
    """Another program wrote on this journal, or put it away; what it held is in `before`, as far as it is known."""

    def __init__(self, before: bytes) -> None:
        super().__init__()
        self.before = before


@contextmanager
def held(file: IO[Any], shared: bool = False) -> Iterator[None]:
    """Waits until no other program writes there; where the system knows no such thing, nothing is waited for."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with suppress(OSError):
        fcntl.flock(file, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
    try:
        yield
    finally:
        with suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_UN)


def read_whole(path: Path) -> bytes:
    """All of a journal, never a line that is just being written; OSError."""
    with path.open("rb") as file, held(file, shared=True):
        return file.read()


def add(path: Path, lines: bytes, end: int | None) -> int:
    """Writes lines behind the others, all of them or none; returns where the journal ends then.

    `end` is where it ended when this program last wrote there, None for what it did not write.
    OSError when it cannot be written, ElsewhereError when it ends elsewhere or is gone.
    """
    if end is None and not (path.is_file() and path.stat().st_size):
        return _begin(path, lines)
    try:
        file = path.open("ab" if end is None else "r+b", buffering=0)
    except FileNotFoundError:
        raise ElsewhereError(b"") from None
    with file, held(file):
        size = file.seek(0, os.SEEK_END)
        if end is not None and size != end:
            file.seek(0)
            raise ElsewhereError(file.read(end) if size > end else b"")
        try:
            written = 0
            while written < len(lines):
                written += file.write(lines[written:]) or 0
        except OSError:
            with suppress(OSError):
                file.truncate(size)
            raise
    return size + len(lines)


def _begin(path: Path, lines: bytes) -> int:
    """The first lines, in their place at once: a program that is ended while it writes more than a page of them
    would leave a part, and a journal without its first line whole is none.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(lines)
        part.replace(path)
    except OSError:
        for left in (part, path):
            with suppress(OSError):
                left.unlink(missing_ok=True)
        raise
    return len(lines)


def cut(path: Path, raw: bytes, keep: int) -> None:
    """Leaves the first `keep` bytes of a journal that was read as `raw`; of one that grew since, nothing is cut.

    One byte more than there is, is the end of its last line. OSError when it cannot be cut.
    """
    with path.open("r+b") as file, held(file):
        if file.seek(0, os.SEEK_END) != len(raw):
            return
        if keep > len(raw):
            file.write(b"\n")
        else:
            file.truncate(keep)
