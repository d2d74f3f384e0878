"""How far a wait has come that the player should see: the ring of a dwell, the border of a press that is held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .intent import Fill

STEP = 0.1
"""Seconds between two pictures of it."""


@dataclass(slots=True)
class Progress:
    """`due` is when it is told again; None while nothing fills up."""

    due: float | None = None
    _shown: bool = False

    def at(
        self, span: tuple[float, float, Literal["ring", "border"]] | None, target: str, now: float
    ) -> tuple[Fill, ...]:
        """What is shown now of a span of time (from, to, shape) at a target; its end, once, when it is over."""
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
