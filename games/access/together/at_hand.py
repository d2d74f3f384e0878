"""What lies before each seat of a session, worked out once for a value and asked for by many."""

from __future__ import annotations

from dataclasses import field

from ...core.game import Seat, Target
from ...core.session import Session
from ...core.values import dataclass

KEPT = 2
"""Sessions that are remembered: the one before a choice, and the one after it."""


@dataclass(slots=True)
class AtHand:
    """Targets by session and seat; a session is a value, so that what it offers stays so."""

    _found: list[tuple[Session, dict[Seat, tuple[Target, ...]]]] = field(default_factory=list)

    def of(self, session: Session, seat: Seat) -> tuple[Target, ...]:
        """All that the session offers a seat, commands too."""
        known = next((found for kept, found in self._found if kept is session), None)
        if known is None:
            known = {}
            self._found = [*self._found[-(KEPT - 1) :], (session, known)]
        if seat not in known:
            known[seat] = session.targets(seat)
        return known[seat]
