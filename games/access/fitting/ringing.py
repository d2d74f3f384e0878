"""Ringing a bell whenever it lights up: no hurry, no fault, and every press is measured."""

from __future__ import annotations

from dataclasses import field, replace
from math import dist
from typing import Literal

from ...core.space import Point
from ...core.values import dataclass
from .counts import DOUBLE
from .measures import FASTEST, Measures, Pressed

BELLS = 16
"""Answers that are asked for (scanning.md, section 8: 12 to 20)."""
GAPS = (1.9, 2.8, 1.5, 2.3, 3.1, 1.7, 2.6, 2.0, 1.4, 2.9, 2.2)
"""Seconds from a press to the next light, uneven so that nobody presses by the beat."""
CALM = 1.2
"""Seconds of dark after a press that came without a light."""
REST = 30.0
"""Seconds a bell stays lit before it rests until somebody wants to go on."""
FARTHEST = 300.0
"""Reference px from the bell beyond which a press was meant for something else."""

Stage = Literal["dark", "lit", "resting", "closing", "over"]


@dataclass(slots=True)
class Held:
    """A press that is still down: which of the presses it is, since when, and where."""

    number: int
    since: float
    at: Point | None


@dataclass(slots=True)
class Ringing:
    """`middle` and `radius` are the bell's, in px, `unit` px per reference px; they matter to pointers alone."""

    now: float
    bells: int = BELLS
    middle: Point = (0.0, 0.0)
    radius: float = 0.0
    unit: float = 1.0
    stage: Stage = "dark"
    rung: int = 0
    _presses: list[Pressed] = field(default_factory=list)
    _down: dict[str, Held] = field(default_factory=dict)
    _next: float = 0.0
    _lit: float = 0.0
    _last: tuple[str, float] = ("", float("-inf"))
    _inside: float | None = None

    def __post_init__(self) -> None:
        self._next = self.now + GAPS[0]

    # --- time

    def due(self) -> float | None:
        return {"dark": self._next, "closing": self._next, "lit": self._lit + REST}.get(self.stage)

    def tick(self, now: float) -> bool:
        """Time passed; True when something changed."""
        due = self.due()
        if due is None or now < due:
            return False
        match self.stage:
            case "dark":
                self.stage, self._lit = "lit", now
                self._inside = None if self._inside is None else now
            case "lit":
                self.stage = "resting"
            case _:
                self.stage = "over"
        return True

    def go_on(self, now: float) -> None:
        self.stage, self._next = "dark", now + CALM

    # --- presses

    def press(self, button: str, now: float, at: Point | None = None) -> bool:
        """A press; True when it rang the bell."""
        if button in self._down or self.stage in ("resting", "over"):
            return False
        self._down[button] = Held(len(self._presses), now, at)
        before = now - self._last[1]
        if button == self._last[0] and before < DOUBLE:
            self._presses.append(Pressed(after_press=before))
            return False
        self._last = (button, now)
        rang = self.stage == "lit" and not self._far(at)
        self._presses.append(self._answer(now, at) if rang else Pressed())
        self._follows(rang and now - self._lit >= FASTEST, now)
        return rang

    def _far(self, at: Point | None) -> bool:
        return at is not None and dist(at, self.middle) > self.radius + FARTHEST * self.unit

    def _answer(self, now: float, at: Point | None) -> Pressed:
        missed = None
        if at is not None:
            missed = ((at[0] - self.middle[0]) / self.unit, (at[1] - self.middle[1]) / self.unit)
        rested = None if self._inside is None else now - self._inside
        return Pressed(now - self._lit, missed=missed, rested=rested)

    def _follows(self, counts: bool, now: float) -> None:
        """What a press that was no double hit leads to."""
        if counts:
            self.rung += 1
            self.stage = "closing" if self.rung >= self.bells else "dark"
            self._next = now + (DOUBLE if self.stage == "closing" else GAPS[self.rung % len(GAPS)])
        elif self.stage != "closing":
            self.stage, self._next = "dark", max(self._next, now + CALM)

    def release(self, button: str, now: float, at: Point | None = None) -> None:
        held = self._down.pop(button, None)
        if held is not None:
            slid = dist(held.at, at) / self.unit if held.at is not None and at is not None else 0.0
            self._presses[held.number] = replace(self._presses[held.number], held=now - held.since, slid=slid)

    def point(self, at: Point | None, now: float) -> None:
        """The pointer moves: how long it stands on the bell before a press is measured."""
        inside = at is not None and dist(at, self.middle) <= self.radius
        self._inside = (now if self._inside is None else self._inside) if inside else None

    def measures(self) -> Measures:
        return Measures.of(self._presses)
