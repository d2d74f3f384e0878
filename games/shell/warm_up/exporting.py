"""Pictures and pages of warm-ups made in a process beside the house, one after another, looked after between frames."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from ...core.values import dataclass
from .. import beside
from ..sending.process import Process

LOOK_AGAIN = 0.1
"""Seconds between two looks at the process."""
PATIENCE = 90.0
"""Seconds after which a file will not come."""
MOST_WAITING = 6
Start = Callable[[Sequence[str]], Process]


@dataclass(frozen=True, slots=True)
class Order:
    """A file that is wanted: `kind` is "picture", "page" or "certificate", `told` what the tool is told, as JSON.

    It grows at `part`, and becomes `out` once it is whole.
    """

    kind: str
    told: dict[str, Any]
    part: Path
    out: Path
    cache: Path


def command(order: Order) -> tuple[str, ...]:
    """The command line that makes the file, wherever the house is installed."""
    words = (str(order.part.with_suffix(".json")), str(order.part), "--as", order.kind, "--cache", str(order.cache))
    return beside.tool("warm_up", *words)


class Exports:
    """What is being made and what waits; `over` hears how each ended: "done", "stopped", "not-kept" or "failed"."""

    def __init__(self, start: Start, moved: Callable[[], None], over: Callable[[Order, str], None]) -> None:
        self._start, self._moved, self._over = start, moved, over
        self.order: Order | None = None
        self.share = 0.0
        self._waiting: deque[Order] = deque()
        self._running: Process | None = None
        self._ended: list[Process] = []
        self._due = self._until = 0.0

    def add(self, order: Order, now: float) -> bool:
        """Begins, or waits its turn; False when too many wait, or no process can be started."""
        if self.order is not None:
            if len(self._waiting) >= MOST_WAITING or order.out in {o.out for o in (self.order, *self._waiting)}:
                return False
            self._waiting.append(order)
            return True
        return self._begin(order, now)

    def _begin(self, order: Order, now: float) -> bool:
        try:
            order.part.parent.mkdir(parents=True, exist_ok=True)
            order.part.with_suffix(".json").write_text(json.dumps(order.told, ensure_ascii=False), "utf-8")
            self._running = self._start(command(order))
        except (OSError, ValueError):
            return False
        self.order, self.share = order, 0.0
        self._due, self._until = now + LOOK_AGAIN, now + PATIENCE
        return True

    def stop(self) -> None:
        """Ends what is being made and forgets what waits; nothing half is left."""
        self._waiting.clear()
        self._end("stopped", self._due)

    def due(self) -> float | None:
        return None if self.order is None else self._due

    def tick(self, now: float) -> None:
        """Takes the steps that wait."""
        if self.order is None or self._running is None:
            return
        self._due = now + LOOK_AGAIN
        self._ended = [one for one in self._ended if not one.gone()]
        steps, more = self._running.answers()
        share = self.share
        for step in steps:
            if "done" in step or "failed" in step:
                self._end("done" if "done" in step else "not-kept" if step["failed"] == "not-kept" else "failed", now)
                return
            said = step.get("share")
            share = float(said) if isinstance(said, int | float) else share
        if not more or now >= self._until:
            self._end("failed", now)
        elif share != self.share:
            self.share = share
            self._moved()

    def wait(self, seconds: float) -> None:
        """Waits until the process is over, for those who have nothing else to do."""
        if self._running is not None:
            self._running.wait(seconds)

    def _end(self, how: str, now: float) -> None:
        order = self.order
        if order is None or self._running is None:
            return
        if how != "done":
            self._running.kill()
        self._ended.append(self._running)
        self.order = self._running = None
        how = self._placed(order) if how == "done" else how
        with suppress(OSError):
            order.part.unlink(missing_ok=True)
            order.part.with_suffix(".json").unlink(missing_ok=True)
        self._over(order, how)
        while self._waiting and self.order is None:
            following = self._waiting.popleft()
            if not self._begin(following, now):
                self._over(following, "failed")

    def _placed(self, order: Order) -> str:
        try:
            order.out.parent.mkdir(parents=True, exist_ok=True)
            order.part.replace(order.out)
        except OSError:
            return "not-kept"
        return "done"
