"""What a rule of playing together answers: who may choose what now, from the contract alone."""

from __future__ import annotations

from typing import Protocol

from ...core.game import Seat, Target, Text
from ...core.session import Session
from ...core.values import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """A seat wants to choose a target; `seats` are all that sit here, in their order, with the names they go by."""

    session: Session
    target: Target
    number: int
    seats: tuple[int, ...]
    names: tuple[Text, ...]

    def name(self, number: int) -> Text:
        return self.names[self.seats.index(number)]


@dataclass(frozen=True, slots=True)
class Yes:
    """It is chosen now, from this seat of the game."""

    seat: Seat


@dataclass(frozen=True, slots=True)
class NotNow:
    """Nothing happens: kindly why, for the one who asked; `others` is what all the others hear, None for nothing."""

    why: Text
    others: Text | None = None


class Rule(Protocol):
    """A way of sharing one work. What it must know is read from the work's past, so that it survives a night."""

    def seat(self, number: int) -> Seat:
        """The seat of the game that a player chooses from."""
        return Seat(number)

    def offers(self, target: Target, number: int) -> bool:
        """Whether a target of the work or the table is laid out for a player at all."""
        return True

    def turn(self, session: Session, seats: tuple[int, ...]) -> int:
        """Whose turn it is; 0 where nobody waits for another."""
        return 0

    def asked(self, asked: Asked) -> Yes | NotNow: ...
