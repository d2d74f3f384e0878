"""Pictures and pages of warm-ups made in a process beside the house, one after another, looked after between frames."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from ...core.values import dataclass
from .. import beside
from ..at_work import Answer, AtWork, Start, told

PATIENCE = 90.0
"""Seconds without a step after which a file will not come."""
MOST_WAITING = 6


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


class Exports(AtWork):
    """What is being made and what waits; `over` hears how each ended: "done", "stopped", "not-kept" or "failed"."""

    def __init__(self, process: Start, moved: Callable[[], None], over: Callable[[Order, str], None]) -> None:
        super().__init__(process)
        self._told, self._heard = moved, over
        self.order: Order | None = None
        self._waiting: deque[Order] = deque()

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
        except (OSError, ValueError):
            return False
        begun = self.start(command(order), now, PATIENCE, self._told, partial(self._ended_with, order))
        self.order = order if begun else None
        return begun

    def stop(self) -> None:
        """Ends what is being made and forgets what waits; nothing half is left."""
        self._waiting.clear()
        super().stop()

    def _ended_with(self, order: Order, answer: Answer) -> None:
        how = told(answer)
        self.order = None
        how = self._placed(order) if how == "done" else how if how in ("stopped", "not-kept") else "failed"
        with suppress(OSError):
            order.part.unlink(missing_ok=True)
            order.part.with_suffix(".json").unlink(missing_ok=True)
        self._heard(order, how)
        while self._waiting and self.order is None:
            following = self._waiting.popleft()
            if not self._begin(following, self.now):
                self._heard(following, "failed")

    def _placed(self, order: Order) -> str:
        try:
            order.out.parent.mkdir(parents=True, exist_ok=True)
            order.part.replace(order.out)
        except OSError:
            return "not-kept"
        return "done"
