"""One picture made in a process beside the house, looked after between frames."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from ...core.settings import Profile
from ...core.values import dataclass
from .. import beside
from ..looks import ASKED
from .process import Process

LOOK_AGAIN = 0.1
"""Seconds between two looks at the process."""
PATIENCE = 60.0
"""Seconds after which a picture will not come."""


@dataclass(frozen=True, slots=True)
class Order:
    """Which picture of which work is wanted; `part` is where it grows, `kind` one of sheet.KINDS."""

    journal: Path
    kind: str
    part: Path
    cache: Path
    profile: Profile
    who: str = ""


def command(order: Order) -> tuple[str, ...]:
    """The command line that makes the picture, wherever the house is installed."""
    look = json.dumps({setting.name: order.profile[setting] for setting in ASKED})
    words = (str(order.journal), str(order.part), "--as", order.kind, "--who", order.who, "--look", look,
             "--cache", str(order.cache))  # fmt: skip
    return beside.tool("picture", *words)


class Making:
    """The picture in hand: `share` of it is made; `over` hears how it ended: "done", or why not."""

    def __init__(
        self, process: Callable[[Sequence[str]], Process], moved: Callable[[], None], over: Callable[[Order, str], None]
    ) -> None:
        self._process, self._moved, self._over = process, moved, over
        self.order: Order | None = None
        self.share = 0.0
        self._running: Process | None = None
        self._ended: list[Process] = []
        self._due = self._until = 0.0

    def begin(self, order: Order, now: float) -> bool:
        """Starts; False while another picture is in hand, or where no process can be started."""
        if self.order is not None:
            return False
        try:
            order.part.parent.mkdir(parents=True, exist_ok=True)
            self._running = self._process(command(order))
        except (OSError, ValueError):
            return False
        self.order, self.share = order, 0.0
        self._due, self._until = now + LOOK_AGAIN, now + PATIENCE
        return True

    def stop(self) -> None:
        """Ends it; nothing is left of the picture."""
        self._end("stopped")

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
                self._end("done" if "done" in step else str(step["failed"]))
                return
            said = step.get("share")
            share = float(said) if isinstance(said, int | float) else share
        if not more or now >= self._until:
            self._end("gone")
        elif share != self.share:
            self.share = share
            self._moved()

    def wait(self, seconds: float) -> None:
        """Waits until the process is over, for those who have nothing else to do."""
        if self._running is not None:
            self._running.wait(seconds)

    def _end(self, how: str) -> None:
        order = self.order
        if order is None or self._running is None:
            return
        self._running.kill()
        self._ended.append(self._running)
        self.order, self._running = None, None
        self._over(order, how)
        with suppress(OSError):
            order.part.unlink(missing_ok=True)
