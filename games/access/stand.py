"""Where a seat stands: what is marked, and what its questions are about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import Literal

from ..core.game import Question, Seat, Text
from ..core.session import Session
from ..core.values import dataclass
from .choose.intent import Mark
from .offer import Offer
from .tell.aloud import Aloud
from .tell.record import Highlighted, Record
from .tell.speech import Manner

REST = "command/rest"
ASIDE = ("commands", "more")
"""Areas that one goes to for a moment: the questions are about where the player stood before."""


@dataclass(slots=True)
class Stand:
    """`on` is what the questions are about, `marked` what is lit now; `rested` is what a light goes back to."""

    tell: Callable[[Record], None]
    aloud: Aloud
    seat: int = 1
    on: str = ""
    marked: tuple[str, ...] = field(default=())
    rested: str = REST
    _kind: str = ""

    def move(self, mark: Mark, offer: Offer, manner: Manner, quiet: bool) -> None:
        """Stands on what a way in marked; a mark that was there already is not said again when `quiet`."""
        same = quiet and mark.targets == self.marked
        self.light(mark.targets, mark.kind)
        if not mark.targets or same or mark.silent:
            return
        first = mark.targets[0]
        if mark.label is None and (first not in offer or offer[first].target.area not in ASIDE):
            self.on = first
        self.aloud.mark(mark, offer, manner, quiet)

    def light(self, targets: tuple[str, ...], kind: Literal["focus", "scan", "point"]) -> None:
        self.tell(Highlighted(kind, targets, self.seat))
        self.marked, self._kind = targets, kind

    def chose(self, target: str) -> str:
        """What a way in goes on from: the target, or where a light walked when somebody chose a rest beside it."""
        if target != REST:
            return target
        walked = self._kind == "scan" and self.marked and REST not in self.marked
        self.rested = self.marked[0] if walked else REST
        return self.rested

    def holds(self, chosen: str, resting: bool) -> bool:
        """Whether a light stays where it is, as a rest begins beside it."""
        return resting and chosen == self.rested != REST


def back(session: Session | None, seat: Seat, standing: str) -> Text:
    """What is said after a rest: that it is over, and where the player is."""
    assert session is not None
    here = session.here(seat, standing)
    title = Text.of("icheri/here", name=session.level.title)
    return Text.of("icheri/rested", where=session.game.describe(Question("where", here)) if here else title)
