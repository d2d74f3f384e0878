"""Stage 1, watch: the craft makes itself, and a press only makes it sooner."""

from __future__ import annotations

from ...core.game import Text
from ...core.values import dataclass
from ..choose.intent import Follow, Intent, Mark, Tell
from ..offer import Offer
from .rhythm import Rhythm
from .settings import PACE


@dataclass(slots=True)
class Watch:
    """One thing after another, with time to look; at the end a calm stop."""

    rhythm: Rhythm
    _next: float | None = None

    def pressed(self, buttons: tuple[str, ...], offer: Offer, now: float) -> tuple[Intent, ...]:
        return self._make(now) if self.rhythm.foresee(1) else self.rhythm.over(offer, now)

    def _make(self, now: float) -> tuple[Intent, ...]:
        self.rhythm.made(now)
        self._next = now + self.rhythm.profile.number(PACE)
        return (Follow(1),)

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        if self._next is None or now < self._next or speaking:
            return ()
        if self.rhythm.foresee(1):
            return self._make(now)
        self._next = None
        return (Tell(Text.of("stage/watched")),)

    def due(self) -> float | None:
        return self._next

    def begin(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        self._next = now + self.rhythm.profile.number(PACE)
        return ()

    def changed(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        if self._next is not None:
            self._next = max(self._next, now + self.rhythm.profile.number(PACE))
        return ()

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        return ()
