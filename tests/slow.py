"""A process beside the house that gets half way and stays there until it is ended."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


class Slow:
    """Half a file lies where it writes, which is the word of its command that looks like PART."""

    PART = "part-*"

    def __init__(self, command: Sequence[str]) -> None:
        self.command, self.ended = list(command), False
        self.steps: list[dict[str, object]] = [{"share": 0.5}]
        self.part = self.place(next(Path(word) for word in command if Path(word).match(self.PART)))
        self.part.write_bytes(b"half a file")

    def place(self, named: Path) -> Path:
        """Where it writes what it was asked for by this name."""
        return named

    def answers(self) -> tuple[list[dict[str, object]], bool]:
        steps, self.steps = self.steps, []
        return steps, not self.ended

    def kill(self) -> None:
        self.ended = True

    def gone(self) -> bool:
        return self.ended

    def wait(self, seconds: float) -> None: ...
