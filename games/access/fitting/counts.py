"""How often presses went right and wrong, by kind."""

from __future__ import annotations

from collections.abc import Mapping

from ...core.values import dataclass

DOUBLE = 1.0
"""Seconds within which a second press of the same button is a double hit."""
OFTEN = 0.1
"""Share of choices from which on one kind of error is worth a change; errors come before saving time."""
ERRORS = ("too-short", "pause", "unmeant", "double", "late", "missed")


@dataclass(frozen=True, slots=True)
class Counts:
    """How often what happened, by kind: "choice" and each of ERRORS."""

    by_kind: Mapping[str, int]

    def __getitem__(self, kind: str) -> int:
        return self.by_kind.get(kind, 0)

    @property
    def errors(self) -> int:
        return sum(self[kind] for kind in ERRORS)

    def often(self, kind: str) -> bool:
        return self[kind] >= OFTEN * self["choice"]
