"""How far a wait has come that the player should see: the ring of a dwell, the border of a press that is held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...core.values import dataclass
from .intent import Fill

if TYPE_CHECKING:
    from .scan import Scan

Span = tuple[float, float, Literal["ring", "border"]]
"""From when to when something fills up, and its shape."""

STEP = 0.1
"""Seconds between two pictures of it."""


@dataclass(slots=True)
class Progress:
    """`due` is when it is told again; None while nothing fills up."""

    due: float | None = None
    _shown: bool = False

    def of(self, scan: Scan, now: float) -> tuple[Fill, ...]:
        """What is shown now at the stop the light is on; its end, once, when it is over."""
        node, span = scan.walk.node if scan.running else None, span_of(scan)
        target = node.targets[0] if node is not None and node.targets else ""
        if span is None or not target:
            return self.over()
        if self.due is not None and now < self.due:
            return ()
        start, end, shape = span
        self.due, self._shown = now + STEP if now < end else None, True
        return (Fill(shape, max(0.0, min(1.0, (now - start) / max(1e-6, end - start))), target),)

    def over(self) -> tuple[Fill, ...]:
        shown, self._shown, self.due = self._shown, False, None
        return (Fill("none", 0.0),) if shown else ()


def span_of(scan: Scan) -> Span | None:
    """What a scan waits for that the player brings about: to take back, to hold, to be held long enough, to dwell."""
    if scan.pending is not None:
        return (scan.pending[1], scan.pending[2], "ring")
    if scan.held is not None and scan.hold_due is not None and (scan.long_press or scan.manner.long):
        return (scan.held[1], scan.hold_due, "ring")
    if scan.gate.waiting is not None:
        return (*scan.gate.waiting, "border")
    armed = scan.manner.armed(scan)
    return None if armed is None else (*armed, "ring")
