"""A window that is made of a drawing in a process beside the house, looked after between frames."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from ...core.values import dataclass
from .. import beside
from ..drawing.own import Made, Note
from ..sending.process import Process

LOOK_AGAIN = 0.1
"""Seconds between two looks at the process."""
PATIENCE = 90.0
"""Seconds after which a window will not come."""
Answer = Mapping[str, object]
GONE: Answer = {"failed": "the window did not come in time", "rule": "scribble"}
STOPPED: Answer = {"stopped": True}


@dataclass(frozen=True, slots=True)
class Order:
    """Which drawing becomes which window: `gap` in units of 100 across; its files grow in `out`."""

    drawing: Path
    game: str
    stem: str
    gap: float
    out: Path
    again: bool = False

    def command(self) -> tuple[str, ...]:
        """The command line that makes it, wherever the house is installed."""
        return beside.tool("window", str(self.drawing), str(self.out), "--game", self.game, "--stem", self.stem,
                           "--gap", f"{self.gap:g}")  # fmt: skip


class WindowMaking:
    """The window in hand: `share` of it is made; `over` hears the last answer of the process."""

    def __init__(
        self,
        process: Callable[[Sequence[str]], Process],
        moved: Callable[[], None],
        over: Callable[[Order, Answer], None],
    ) -> None:
        self._process, self._moved, self._over = process, moved, over
        self.order: Order | None = None
        self.share = 0.0
        self._running: Process | None = None
        self._ended: list[Process] = []
        self._due = self._until = 0.0

    def begin(self, order: Order, now: float) -> bool:
        """Starts; False while another window is in hand, or where no process can be started."""
        if self.order is not None:
            return False
        try:
            self._running = self._process(order.command())
        except (OSError, ValueError):
            return False
        self.order, self.share = order, 0.0
        self._due, self._until = now + LOOK_AGAIN, now + PATIENCE
        return True

    def stop(self) -> None:
        """Ends it; nothing is kept."""
        self._end(STOPPED)

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
                self._end(step)
                return
            said = step.get("share")
            share = float(said) if isinstance(said, int | float) else share
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
        order = self.order
        if order is None or self._running is None:
            return
        self._running.kill()
        self._ended.append(self._running)
        self.order, self._running = None, None
        self._over(order, answer)
        for suffix in ("toml", "svg"):
            with suppress(OSError):
                (order.out / f"{order.stem}.{suffix}").unlink(missing_ok=True)


def made_in(order: Order, answer: Answer) -> Made | None:
    """The window that the process says it has made; None where its files cannot be read."""
    try:
        names = (f"{order.stem}.toml", f"{order.stem}.svg")
        source = tuple((name, (order.out / name).read_text("utf-8")) for name in names)
        said, panes = answer.get("notes"), answer.get("panes")
        notes = tuple(Note(str(name), int(count), str(place)) for name, count, place in said)  # type: ignore[attr-defined]
        return Made(source, int(panes), notes)  # type: ignore[call-overload]
    except (OSError, UnicodeDecodeError, TypeError, ValueError):
        return None
