"""Everything of a player's folder written into one file: a zip whose first part says what it is."""

from __future__ import annotations

import errno
import json
import os
import shutil
import struct
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from .placing import named, names
from .shelves import kept_in, kind_of

FORMAT = 1
MARK = "icheri-everything"
"""The key under which the first part names the format."""
FIRST = "icheri.json"
LARGEST_FIRST = 2_000
LOCAL = struct.Struct("<4s5HIIIHH")
"""Beginning of a part: sign, five small fields, sum, packed and whole size, lengths of its name and of more."""
COUNTED_BY = {"works": ".journal", "profiles": ".toml", "levels": ".toml", "class": ".csv"}
"""Shelves on which one thing may have several files, and the ending that counts."""
COUNTED = ("works", "profiles", "levels", "pictures", "class")
FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
SPARE = 2_000_000
"""Bytes that stay free on a disk."""


class AlongError(ValueError):
    """Why nothing can be taken along or brought in; `reason` names the message that says so."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def reason_of(error: OSError) -> str:
    return "full" if error.errno in FULL else "unwritten"


def pack(folder: Path, out: Path, share: Callable[[float], None]) -> tuple[Path, dict[str, int]]:
    """Writes everything to `out`, telling the share that is done; returns the file and what it holds, by shelf.

    Where a file has that name the next free one is taken. AlongError leaves nothing behind.
    """
    found = list(kept_in(folder))
    sizes = {name: _size(path) for name, path in found}
    held = counted([name for name, _ in found])
    part = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(out.parent).free < SPARE:
            raise AlongError("full")
        _write(part, found, sizes, held, share)
        return next(path for path in names(out) if named(part, path)), held
    except OSError as error:
        raise AlongError(reason_of(error)) from None
    finally:
        with suppress(OSError):
            part.unlink()


def _write(part: Path, found: list[tuple[str, Path]], sizes: dict[str, int], held: dict[str, int],
           share: Callable[[float], None]) -> None:  # fmt: skip
    whole, done = sum(sizes.values()) or 1, 0
    with part.open("xb") as file:
        with zipfile.ZipFile(file, "w", strict_timestamps=False) as packed:
            packed.writestr(_named(FIRST), json.dumps({MARK: FORMAT, **held}))
            for name, path in found:
                raw = _read(path, name)
                kind = kind_of(name)
                if raw is not None and kind is not None and len(raw) <= kind.most:
                    packed.writestr(_named(name), raw, zipfile.ZIP_DEFLATED if kind.packs else zipfile.ZIP_STORED, 6)
                done += sizes[name]
                share(done / whole)
        file.flush()
        os.fsync(file.fileno())


def _read(path: Path, name: str) -> bytes | None:
    """A file's bytes; of a work that is being played, its whole lines. None for what went away meanwhile."""
    with suppress(OSError):
        raw = path.read_bytes()
        return raw[: raw.rfind(b"\n") + 1] if name.endswith(".journal") else raw
    return None


def _named(name: str) -> zipfile.ZipInfo:
    """A part without the time at which somebody made it: of two files of the same works, all is the same."""
    return zipfile.ZipInfo(name)


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0


def counted(names: list[str]) -> dict[str, int]:
    """How many works, players, own levels, pictures and class lists there are among these names."""
    found: Counter[str] = Counter()
    for name in names:
        shelf, _, rest = name.partition("/")
        if Path(rest).suffix == COUNTED_BY.get(shelf, Path(rest).suffix):
            found[shelf] += 1
    return {shelf: found[shelf] for shelf in COUNTED}


def said_of(path: Path) -> dict[str, int] | None:
    """What a file says it holds, from its first bytes alone; None for any other file."""
    try:
        with path.open("rb") as file:
            begin = file.read(LOCAL.size + LARGEST_FIRST)
    except (OSError, ValueError):
        return None
    if len(begin) < LOCAL.size or not begin.startswith(b"PK\x03\x04"):
        return None
    *_, packed, _, named, more = LOCAL.unpack_from(begin)
    at = LOCAL.size + named + more
    if begin[LOCAL.size : LOCAL.size + named] != FIRST.encode() or packed > LARGEST_FIRST:
        return None
    return first_of(begin[at : at + packed])


def first_of(raw: bytes) -> dict[str, int] | None:
    """The first part as numbers; None where it is not ours."""
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or type(found.get(MARK)) is not int:
        return None
    return {key: value for key, value in found.items() if type(value) is int and 0 <= value <= 10_000_000}


def day_name() -> str:
    """What a file of today is called."""
    return f"icheri-{time.strftime('%Y-%m-%d')}.zip"
