"""A process at work beside the house, one for each who asks, looked after between frames."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

LOOK_AGAIN = 0.1
"""Seconds between two looks at the process."""
Answer = Mapping[str, object]
"""The last step of a process: what is "done", or a word for why it "failed"."""
STOPPED: Answer = {"failed": "stopped"}
GONE: Answer = {"failed": "gone"}


class Process(Protocol):
    """A process that prints steps: `answers` gives those that wait, and whether more can come."""

    def answers(self) -> tuple[list[dict[str, object]], bool]: ...
    def kill(self) -> None: ...
    def gone(self) -> bool: ...
    def wait(self, seconds: float) -> None: ...


Start = Callable[[Sequence[str]], Process]


def started(command: Sequence[str]) -> Process:
    """A command at work; OSError when it cannot be started."""
    from .voice.process import Worker

    return Worker(command)


class AtWork:
    """The process in hand, if there is one; `share` of its work is done.

    Who began it hears of each share that is new, and of the end: the process's own last step, STOPPED or GONE.
    """

    def __init__(self, process: Start) -> None:
        self.share = 0.0
        self.now = 0.0
        self._process = process
        self._moved: Callable[[], None] = lambda: None
        self._over: Callable[[Answer], None] = lambda answer: None
        self._running: Process | None = None
        self._ended: list[Process] = []
        self._due = self._until = self._patience = 0.0

    @property
    def busy(self) -> bool:
        return self._running is not None

    def start(
        self, command: Sequence[str], now: float, patience: float,
        moved: Callable[[], None], over: Callable[[Answer], None],
    ) -> bool:  # fmt: skip
        """Starts; False while another is in hand, or where no process can be started.

        After `patience` seconds without a step nothing more is hoped for.
        """
        if self.busy:
            return False
        try:
            self._running = self._process(command)
        except (OSError, ValueError):
            return False
        self.share, self.now, self._moved, self._over = 0.0, now, moved, over
        self._due, self._patience, self._until = now + LOOK_AGAIN, patience, now + patience
        return True

    def stop(self) -> None:
        """Ends it."""
        self._end(STOPPED)

    def due(self) -> float | None:
        return self._due if self.busy else None

    def tick(self, now: float) -> None:
        """Takes the steps that wait."""
        if self._running is None:
            return
        self.now, self._due = now, now + LOOK_AGAIN
        self._ended = [one for one in self._ended if not one.gone()]
        steps, more = self._running.answers()
        share = self.share
        for step in steps:
            if "done" in step or "failed" in step:
                self._end(step)
                return
            said = step.get("share")
            share = float(said) if isinstance(said, int | float) else share
        self._until = now + self._patience if steps else self._until
        if not more or now >= self._until:
            self._end(GONE)
        elif share != self.share:
            self.share = share
            self._moved()

    def wait(self, seconds: float) -> None:
        """Waits until the process is over, for those who have nothing else to do."""
        if self._running is not None:
            self._running.wait(seconds)

    def _end(self, answer: Answer) -> None:
        if self._running is None:
            return
        self._running.kill()
        self._ended.append(self._running)
        self._running = None
        self._over(answer)


def told(answer: Answer) -> str:
    """How it ended in one word: "done", or why not."""
    return "done" if "done" in answer else str(answer.get("failed", "gone"))
