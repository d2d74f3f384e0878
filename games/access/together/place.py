"""One player at the table: a seat with its own profile, ways in, offer and devices, its shape and its sound place."""

from __future__ import annotations

from dataclasses import field, replace

from ...core.game import Target, Text
from ...core.session import Session
from ...core.values import dataclass
from ..play import Play
from ..tell.aloud import AGAIN_AFTER
from ..tell.record import Cue, Happened, Record, Say
from .at_hand import AtHand
from .reach import Reach

PANS = (-0.6, 0.6, -0.2, 0.2)
"""Where each seat sounds, left to right: the first two far apart."""
SHARE = 0.3
"""How much of a sound's own place is left beside the seat's."""


@dataclass(slots=True)
class Place:
    """`number` from 1; `name` is what the others hear: the shape of its badge, where it has no name of its own."""

    number: int
    name: Text
    play: Play
    reaches: list[Reach] = field(default_factory=list)
    at_hand: AtHand = field(default_factory=AtHand)
    _why: Text | None = None
    _why_at: float = float("-inf")

    @property
    def pan(self) -> float:
        return PANS[(self.number - 1) % len(PANS)]

    def stands_on(self, target: str) -> bool:
        """Whether the player is on this very thing."""
        return self.play.standing == target

    def held(self, session: Session) -> tuple[Target, ...]:
        """What the player has in hand."""
        found = self.at_hand.of(session, self.play.seat)
        return tuple(t for t in found if t.state.chosen and t.role.base == "swatch" and t.area == "palette")

    def tell_held(self, before: tuple[Target, ...], session: Session) -> None:
        """What another's act has put into this player's hand is told, as it will be in the next choice."""
        now = self.held(session)
        if now and [t.id for t in now] != [t.id for t in before]:
            self.play.told(Text.of("together/in-hand", name=now[0].label))

    def kindly(self, why: Text, now: float) -> None:
        """Why a choice had no effect; the same is not said again for AGAIN_AFTER seconds. The way in goes on."""
        if why != self._why or now - self._why_at >= AGAIN_AFTER:
            self._why, self._why_at = why, now
            self.play.told(why)
        if self.play.session is not None:
            self.play.relay(self.play.session, now)

    def signed(self, record: Record, several: bool) -> Record:
        """A record of this seat, with its number; beside others it sounds from its own side."""
        if isinstance(record, Happened):
            seat = replace(record.event.seat, number=self.number, by=())
            return Happened(replace(record.event, seat=seat))
        record = replace(record, seat=self.number)
        if several and isinstance(record, Cue | Say):
            return replace(record, pan=max(-1.0, min(1.0, self.pan + SHARE * record.pan)))
        return record


def shape(number: int) -> Text:
    """The name of a seat's badge."""
    return Text.of(f"together/shape-{number}")
