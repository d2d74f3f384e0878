"""What the house wants of a process at work beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Process(Protocol):
    """A process that prints steps: `answers` gives those that wait, and whether more can come."""

    def answers(self) -> tuple[list[dict[str, object]], bool]: ...
    def kill(self) -> None: ...
    def gone(self) -> bool: ...
    def wait(self, seconds: float) -> None: ...


def started(command: Sequence[str]) -> Process:
    """A command at work; OSError when it cannot be started."""
    from ..voice_process import Worker

    return Worker(command)
