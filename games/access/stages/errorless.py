"""Stage 4, introducing formal scanning: one to four things, every one of them right."""

from __future__ import annotations

from ...core.values import dataclass
from ..choose.intent import Intent, Make, Mark
from ..choose.scan_settings import INTERVAL, switches
from ..offer import Offer
from .prospect import Making
from .rhythm import Rhythm
from .settings import ITEMS, WALK


@dataclass(slots=True)
class Errorless:
    """The first switch moves the light and the second chooses, which a helper may press; or the light walks by itself
    and the first switch chooses. Of one thing alone, any switch chooses it.
    """

    rhythm: Rhythm
    at: int = 0
    _items: tuple[Making, ...] = ()
    _next: float | None = None

    def pressed(self, buttons: tuple[str, ...], offer: Offer, now: float) -> tuple[Intent, ...]:
        if not self._items:
            return self.rhythm.over(offer, now)
        first, _ = switches(self.rhythm.profile)
        if buttons[0] == first and len(self._items) > 1 and not self._walks:
            self.at = (self.at + 1) % len(self._items)
            return self._mark(offer, now)
        making = self._items[min(self.at, len(self._items) - 1)]
        self._next = None
        return (*self.rhythm.made(now), Make(making))

    @property
    def _walks(self) -> bool:
        return self.rhythm.profile.word(WALK) == "auto"

    def _mark(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        if self._walks and len(self._items) > 1:
            self._next = max(now, self.rhythm.busy) + self.rhythm.profile.number(INTERVAL)
        target = self._items[self.at][-1] if self._items else ""
        lit = (target,) if target in offer else ()
        return (Mark("scan", lit, index=self.at + 1, count=len(self._items)),)

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        if self._next is None or now < self._next or not self._items:
            return self.rhythm.tick(now)
        if speaking:
            self._next = now + 0.05
            return ()
        self.at = (self.at + 1) % len(self._items)
        return self._mark(offer, now)

    def due(self) -> float | None:
        return min((t for t in (self._next, self.rhythm.due()) if t is not None), default=None)

    def _found(self) -> tuple[Making, ...]:
        return self.rhythm.foresee(int(self.rhythm.profile.number(ITEMS)), apart=True)

    def begin(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        self._items, self.at = self._found(), 0
        return self._mark(offer, now)

    def changed(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        """The things are found anew; those that were there keep their order, a new one comes last."""
        old = [making[-1] for making in self._items]
        fresh = self._found()
        self._items = tuple(sorted(fresh, key=lambda m: old.index(m[-1]) if m[-1] in old else len(old)))
        self.at = min(self.at, max(0, len(self._items) - 1))
        return self._mark(offer, now)

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        here = [making[-1] for making in self._items if making[-1] in offer]
        return tuple(Mark("scan", (target,), index=n + 1, count=len(here)) for n, target in enumerate(here))[:most]
