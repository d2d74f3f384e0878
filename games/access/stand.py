"""Where a seat stands: what is marked, and what its questions are about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import Literal

from ..core.values import dataclass
from .choose.intent import Mark
from .offer import Offer
from .tell.aloud import Aloud
from .tell.record import Highlighted, Record
from .tell.speech import Manner

ASIDE = ("commands", "more")
"""Areas that one goes to for a moment: the questions are about where the player stood before."""


@dataclass(slots=True)
class Stand:
    """`on` is what the questions are about, `marked` what is lit now."""

    tell: Callable[[Record], None]
    aloud: Aloud
    seat: int = 1
    on: str = ""
    marked: tuple[str, ...] = field(default=())

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
        self.marked = targets
