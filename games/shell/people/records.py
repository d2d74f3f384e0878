"""Hands every record on to those in the house who watch, then to the world outside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ...access.tell.record import Record


class Watcher(Protocol):
    """Somebody in the house who sees what is told."""

    def see(self, record: Record) -> None: ...


class Records:
    """What the house and its seats tell."""

    def __init__(self, tell: Callable[[Record], None]) -> None:
        self._tell = tell
        self.watchers: list[Watcher] = []

    def __call__(self, record: Record) -> None:
        for watcher in self.watchers:
            watcher.see(record)
        self._tell(record)
