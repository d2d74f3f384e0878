"""Beating a drum as the way in: as many beats as the thing has before it and itself, then a pause."""

from __future__ import annotations

from ...core.values import dataclass
from ..inputs import Input
from ..offer import Offer
from .gate import Gate
from .intent import Choose, Intent, Mark
from .method import Method, WayIn, by_steps

PAUSE = 1.0
"""Seconds without a beat that choose."""


@dataclass(slots=True)
class Drum(Method):
    """Every button is the drum; `beats` since the last choice, `last` the moment of the last one."""

    gate: Gate
    beats: int = 0
    last: float = 0.0
    aims = False
    by_hand = True

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        return tuple(intent for _ in self.gate.take(said, now) for intent in self._beat(offer, now))

    def _beat(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        if not offer.items:
            return ()
        self.beats, self.last = self.beats % len(offer.items) + 1, now
        return (Mark("focus", (offer.items[self.beats - 1].id,)),)

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        if not self.beats or now < self.last + PAUSE or self.beats > len(offer.items):
            return ()
        beats, self.beats = self.beats, 0
        return (Choose(offer.items[beats - 1].id),)

    def due(self) -> float | None:
        return self.last + PAUSE if self.beats else None

    def renew(self, offer: Offer, now: float, chosen: str) -> tuple[Intent, ...]:
        self.beats = 0
        return ()

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        return ()


WAY_IN = WayIn(lambda seated: Drum(seated.gate), by_steps)
