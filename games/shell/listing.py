"""The names in a folder of works, newest first, looked up again only when the folder changed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from ..core.values import dataclass

JOURNAL, DONE = ".journal", ".done"
STAMP = "%Y%m%d-%H%M%S"
TICK = 0.05
"""Seconds within which a file system may give two changes the same time."""


@dataclass(frozen=True, slots=True)
class Names:
    """Works of a folder: their journals newest first, the names of those that are marked as finished.

    `strays` are files that belong to a work which is not here.
    """

    paths: tuple[Path, ...] = ()
    done: frozenset[str] = frozenset()
    strays: tuple[str, ...] = ()


class Listing:
    """Remembers what lies in a folder of works; one look at the folder's time tells whether that still holds."""

    def __init__(self, folder: Path, clock: Callable[[], float]) -> None:
        self.folder, self.clock = folder, clock
        self._names = Names()
        self._changed, self._since, self._sure = -1, 0.0, False

    def forget(self) -> None:
        """This program changed something here."""
        self._changed = -1

    def names(self) -> Names:
        """What lies there now; nothing where the folder cannot be read."""
        try:
            changed = os.stat(self.folder).st_mtime_ns
        except OSError:
            return Names()
        now = self.clock()
        if changed != self._changed:
            self._changed, self._since, self._sure = changed, now, False
        elif self._sure:
            return self._names
        self._sure = now - self._since > TICK
        self._names = _read(self.folder)
        return self._names


def _read(folder: Path) -> Names:
    try:
        with os.scandir(folder) as found:
            names = [entry.name for entry in found if entry.name[0] != "."]
    except OSError:
        return Names()
    journals = sorted((name for name in names if name.endswith(JOURNAL)), reverse=True)
    stems = {name[: -len(JOURNAL)] for name in journals}
    done = frozenset(name[: -len(DONE)] for name in names if name.endswith(DONE))
    strays = tuple(name for name in names if name.partition(".")[0] not in stems and "." in name)
    return Names(tuple(folder / name for name in journals), done, strays)


def level_of(stem: str) -> str:
    """The level's name within a work's name, after the time it was begun at."""
    return stem[16:]


def fresh_stems(level: str, newest: str, now: datetime) -> Iterator[str]:
    """Names for a work begun now, in the order of time, even where the clock was set back behind the newest work."""
    name = re.sub(r"[^\w-]", "", level)[:60]
    with suppress(ValueError, OverflowError):
        now = max(now, _begun_at(newest) + timedelta(seconds=1))
    for n in range(1000):
        yield f"{now:{STAMP}}-{name}{f'-{n}' if n else ''}"


def _begun_at(stem: str) -> datetime:
    """The time in a work's name; ValueError where there is none. (`strptime` takes 3 ms to be ready.)"""
    found = re.match(r"(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)", stem, re.ASCII)
    if found is None:
        raise ValueError(stem)
    year, month, day, hour, minute, second = map(int, found.groups())
    return datetime(year, month, day, hour, minute, second)


def in_one_line(words: str, most: int) -> str:
    """What can be shown of foreign words: letters without tricks, so many at most."""
    shown = "".join(letter if letter.isprintable() else " " * letter.isspace() for letter in words[:most])
    return " ".join(shown.split())
