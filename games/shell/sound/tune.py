"""Sounds in time: which of them is due."""

from __future__ import annotations

from collections.abc import Sequence

Note = tuple[str, float, float]
"""The name of a sound, the seconds to wait before it, its pan."""
LATE = 0.1
"""A note later than this puts off those after it: a window that was asleep does not play them as one chord."""


class Tune:
    """Notes one after another; empty when it is over."""

    def __init__(self) -> None:
        self._notes: list[Note] = []
        self._due = 0.0

    def begin(self, notes: Sequence[Note], now: float) -> None:
        self._notes = list(notes)
        self._due = now + self._notes[0][1] if self._notes else now

    def stop(self) -> None:
        self._notes = []

    def take(self, now: float) -> list[tuple[str, float]]:
        """The notes (name, pan) whose time has come, each given once."""
        taken = []
        while self._notes and now >= self._due:
            name, _, pan = self._notes.pop(0)
            taken.append((name, pan))
            if self._notes:
                start = self._due if now - self._due <= LATE else now
                self._due = start + self._notes[0][1]
        return taken

    def due(self) -> float | None:
        """When the next note has to sound."""
        return self._due if self._notes else None
