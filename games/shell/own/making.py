"""A window that is made of a drawing in a process beside the house, looked after between frames."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ...core.values import dataclass
from .. import beside
from ..at_work import GONE, Answer, AtWork, Start
from ..drawing.own import Made, Note

PATIENCE = 90.0
"""Seconds without a step after which a window will not come."""
TOO_LONG: Answer = {"failed": "the window did not come in time", "rule": "scribble"}


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


class WindowMaking(AtWork):
    """The window in hand; `over` hears the last answer of the process."""

    def __init__(self, process: Start, moved: Callable[[], None], over: Callable[[Order, Answer], None]) -> None:
        super().__init__(process)
        self._told, self._heard = moved, over

    def begin(self, order: Order, now: float) -> bool:
        """Starts; False while another window is in hand, or where no process can be started."""

        def over(answer: Answer) -> None:
            self._heard(order, TOO_LONG if answer is GONE else answer)
            for suffix in ("toml", "svg"):
                with suppress(OSError):
                    (order.out / f"{order.stem}.{suffix}").unlink(missing_ok=True)

        return self.start(order.command(), now, PATIENCE, self._told, over)


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
