"""Who did what is done: a thing that one has done stays with them, for as long as it is done."""

from __future__ import annotations

from dataclasses import field

from ...core.game import Seat
from ...core.session import Session
from ...core.values import dataclass
from .making import done

SETTLING = 1.0
"""Seconds in which two who choose the same thing meant it at the same time."""

Givers = tuple[int, ...]


@dataclass(slots=True)
class Owners:
    """By target: who did it, and who touched it last and when."""

    _did: dict[str, Givers] = field(default_factory=dict)
    _fresh: dict[str, tuple[Givers, float]] = field(default_factory=dict)

    def begin(self, session: Session) -> None:
        """A work that may have a past already."""
        self._did.clear()
        self._fresh.clear()
        afters = (*(step.before for step in session.past[1:]), session.game)
        for step, after in zip(session.past, afters, strict=False):
            self._keep(done(step.before, step.seat), done(after, step.seat), step.target, step.seat)

    def chosen(self, before: frozenset[str], after: frozenset[str], target: str, seat: Seat, now: float) -> None:
        """A choice became history; what was done `before` and what is `after`."""
        self._keep(before, after, target, seat)
        self._fresh[target] = (seat.givers, now)

    def _keep(self, before: frozenset[str], after: frozenset[str], target: str, seat: Seat) -> None:
        for id in after - before | (after & {target}):
            self._did[id] = seat.givers

    def taken_by(self, target: str, is_done: bool, number: int, now: float) -> int:
        """Which other seat a thing belongs to now; 0 for nobody else."""
        did = self._did.get(target, ())
        if is_done and did and number not in did:
            return did[-1]
        givers, then = self._fresh.get(target, ((), float("-inf")))
        return givers[-1] if givers and number not in givers and now - then < SETTLING else 0
