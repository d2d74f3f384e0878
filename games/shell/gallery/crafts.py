"""Which craft each work belongs to: looked up once, kept in a file that can be made again at any time."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from time import perf_counter

from .heads import head_of

BEGINS = "icheri crafts 1 "
LARGEST = 40_000_000
NONE = "-"
"""What stands for the craft of a file that is no work."""


class Crafts:
    """Crafts by the names of works. The file is checked as a whole: of a damaged one nothing is believed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: dict[str, str] | None = None

    def of(self, work: Path) -> str:
        """The craft of a work, "" for one that is none; looked up where it is not known yet."""
        known = self._all()
        if work.stem not in known:
            header = head_of(work)
            known[work.stem] = NONE if header is None else header.game
        return known[work.stem].replace(NONE, "")

    def learn(self, works: Sequence[Path], seconds: float, clock: Callable[[], float] = perf_counter) -> bool:
        """Looks up what is not known yet, for so long at most; True when all of it is known and kept."""
        known, until = self._all(), clock() + seconds
        fresh = [work for work in works if work.stem not in known]
        for work in fresh:
            self.of(work)
            if clock() > until and work is not fresh[-1]:
                return False
        if fresh:
            self._keep(works)
        return True

    def _all(self) -> dict[str, str]:
        if self._known is None:
            self._known = self._read()
        return self._known

    def _read(self) -> dict[str, str]:
        with suppress(OSError, ValueError):
            if self.path.stat().st_size <= LARGEST:
                head, _, body = self.path.read_text("utf-8").partition("\n")
                if head == BEGINS + _sum(body):
                    return dict(line.split("\t", 1) for line in body.splitlines())
        return {}

    def _keep(self, works: Iterable[Path]) -> None:
        """Writes what is known of works that are there; where it cannot be written, it is looked up again one day."""
        known = self._all()
        told = ((work.stem, known.get(work.stem, NONE)) for work in works)
        lines = (f"{stem}\t{craft}\n" for stem, craft in told if stem.isprintable() and craft.isprintable())
        body = "".join(lines)
        fresh = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        with suppress(OSError, UnicodeEncodeError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(f"{BEGINS}{_sum(body)}\n{body}", "utf-8", newline="\n")
            fresh.replace(self.path)
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _sum(body: str) -> str:
    return f"{zlib.crc32(body.encode('utf-8', 'replace')):08x}"
