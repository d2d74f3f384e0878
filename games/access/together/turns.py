"""Turns: one makes something, then the next; there is no clock, and nobody is skipped."""

from __future__ import annotations

from ...core.game import Text
from ...core.session import Session
from ...core.values import dataclass
from .making import tried
from .rule import Asked, NotNow, Rule, Yes


@dataclass(frozen=True, slots=True)
class Turns(Rule):
    """The turn is of the seat after the one that made the last thing: an undo gives it back by itself."""

    def turn(self, session: Session, seats: tuple[int, ...]) -> int:
        if not seats or session.game.finished:
            return 0
        last = next((step.seat.givers[-1] for step, after in tried(session)), 0)
        return next((number for number in sorted(seats) if number > last), min(seats))

    def asked(self, asked: Asked) -> Yes | NotNow:
        now = self.turn(asked.session, asked.seats)
        if now in (0, asked.number):
            return Yes(self.seat(asked.number))
        return NotNow(Text.of("together/waits", name=asked.name(now)))
