"""Stage 2, make something happen: each press makes one thing, or so much that a few presses make the whole work."""

from __future__ import annotations

from math import ceil

from ...core.values import dataclass
from ..choose.intent import Follow, Intent, Mark
from ..offer import Offer
from .rhythm import Rhythm

ALL = 10_000
"""More makings than any work has."""


@dataclass(slots=True)
class Build:
    """`presses` make the whole work; with 0 each press makes one thing."""

    rhythm: Rhythm
    presses: int = 0
    _pressed: int = 0

    def pressed(self, buttons: tuple[str, ...], offer: Offer, now: float) -> tuple[Intent, ...]:
        left = len(self.rhythm.foresee(ALL if self.presses else 1))
        if not left:
            return self.rhythm.over(offer, now)
        shares = max(1, self.presses - self._pressed)
        self._pressed += 1
        return (*self.rhythm.made(now), Follow(ceil(left / shares)))

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        return self.rhythm.tick(now)

    def due(self) -> float | None:
        return self.rhythm.due()

    def begin(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        self._pressed = 0
        return ()

    def changed(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        return ()

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        return ()
