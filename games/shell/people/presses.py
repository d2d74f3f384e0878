"""The journal of presses: what went right and wrong while playing, on this machine alone."""

from __future__ import annotations

import json
from collections import Counter, deque
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ...access.fitting.counts import DOUBLE, ERRORS, Counts
from ...access.safety import PRESS_LOG
from ...access.tell.record import Chosen, Highlighted, Ignored, Record, Say
from ...core.game import HOUSE, Text

if TYPE_CHECKING:
    from ..house import House

LARGEST = 1_000_000
"""Bytes; a longer journal keeps its later half."""
LATEST = 400
"""Choices and errors that advice looks at."""
TOGETHER = 16
"""Lines that are written at once."""
REGRET = 5.0
"""Seconds within which an undo says that the choice before it was not meant."""
LATE = 0.2
"""Seconds: who presses so soon after the light moved on meant what it was on before."""
KINDS = ("choice", "bounce", *ERRORS)


class Presses:
    """Watches what is told and writes one line for each choice and each press that went wrong."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.path: Path = house.storage.folder / "presses.jsonl"
        self._lines: list[str] = []
        self._lit = self._before = float("-inf")
        self._choice: float | None = None

    def see(self, record: Record) -> None:
        if not self.house.profile[PRESS_LOG] or HOUSE in self.house.play.seat.by:
            return
        match record:
            case Highlighted("scan", targets):
                self._lit = self.house.now if targets else self._lit
            case Ignored(_, reason) if reason in ("bounce", "too-short", "pause"):
                self._note(reason)
            case Say(Text("icheri/too-short")):
                self._note("too-short")
            case Say(Text("icheri/scan-waits")):
                self._note("missed")
            case Chosen("command/undo"):
                self._undone()
            case Chosen(target) if not target.startswith("open/"):
                self._chosen()

    def _chosen(self) -> None:
        now, scanning = self.house.now, self.house.play.ways.by_clock
        self._note("late" if scanning and now - self._lit < LATE else "choice")
        self._before, self._choice = (self._choice if self._choice is not None else float("-inf")), now

    def _undone(self) -> None:
        """An undo soon after a choice: that one was not meant, a double hit if it came at the heels of another."""
        if self._choice is not None and self.house.now - self._choice < REGRET:
            self._note("double" if self._choice - self._before < DOUBLE else "unmeant")
        self._choice = None

    def _note(self, kind: str) -> None:
        line = {"kind": kind, "way": self.house.play.way, "player": self.house.profile.name}
        self._lines.append(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
        if len(self._lines) >= TOGETHER:
            self.keep()

    # --- the file

    def keep(self) -> None:
        """Writes what waits; a disk that takes nothing costs the journal alone."""
        lines, self._lines = self._lines, []
        if not lines:
            return
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a", encoding="utf-8") as file:
                file.writelines(lines)
                size = file.tell()
            if size > LARGEST:
                later = self.path.read_bytes()[-LARGEST // 2 :].partition(b"\n")[2]
                self.path.write_bytes(later)

    def wipe(self) -> None:
        self._lines = []
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    def counts(self) -> Counts:
        """What happened lately to the player who plays now."""
        self.keep()
        name = self.house.profile.name
        latest: deque[str] = deque(maxlen=LATEST)
        for line in self._read():
            with suppress(ValueError, RecursionError):
                found = json.loads(line)
                if isinstance(found, dict) and found.get("player") == name and found.get("kind") in KINDS:
                    latest.append(found["kind"])
        return Counts(Counter(latest))

    def _read(self) -> list[str]:
        with suppress(OSError), self.path.open("rb") as file:
            return file.read(2 * LARGEST).decode("utf-8", "replace").splitlines()
        return []
