"""Stage 3, one switch and its moment: a thing crosses, and a press counts while it is in the zone."""

from __future__ import annotations

from ...core.game import Text
from ...core.values import dataclass
from ..choose.intent import Fill, Follow, Ignore, Intent, Mark, Ring, Tell
from ..offer import Offer
from .rhythm import Rhythm
from .settings import CROSSING, ZONE

STEP = 1 / 30
"""Seconds between two places of the moving thing."""
CROSSINGS = 5
"""Without a press, after which it stops and waits for one."""


@dataclass(slots=True)
class Timed:
    """The thing goes to and fro; `began` is when it set out. Outside the zone a press changes nothing."""

    rhythm: Rhythm
    began: float | None = None
    _next: float | None = None
    _inside: bool = False
    _over: bool = False

    def pressed(self, buttons: tuple[str, ...], offer: Offer, now: float) -> tuple[Intent, ...]:
        if self._over:
            return (*self._still(), *self.rhythm.over(offer, now))
        if self.began is None:
            return self._set_out(now)
        low, high = self.zone
        if not low <= self._place(now) <= high:
            return (Ignore(buttons[0], "outside"), Ring("refused"))
        made = self.rhythm.made(now)
        return (*self._still(), *made, Follow(1), *self._set_out(self.rhythm.busy))

    @property
    def zone(self) -> tuple[float, float]:
        """The middle part of the path, 0..1."""
        share = self.rhythm.profile.number(ZONE) / 100
        return (0.5 - share / 2, 0.5 + share / 2)

    def _place(self, now: float) -> float:
        """Where the thing is on its path, 0..1, there and back."""
        since = 0.0 if self.began is None else max(0.0, now - self.began)
        across = since / self.rhythm.profile.number(CROSSING) % 2
        return across if across <= 1 else 2 - across

    def _set_out(self, at: float) -> tuple[Intent, ...]:
        self.began, self._next, self._inside = at, at, False
        return ()

    def _still(self) -> tuple[Intent, ...]:
        self.began, self._next = None, None
        return (Fill("none", 0.0),)

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        if self.began is None or self._next is None or now < self._next:
            return ()
        if self._over:
            return self._still()
        if now - self.began > CROSSINGS * self.rhythm.profile.number(CROSSING):
            return (*self._still(), Tell(Text.of("stage/timed-waits")))
        self._next = now + STEP
        place, was = self._place(now), self._inside
        self._inside = self.zone[0] <= place <= self.zone[1]
        came = (Ring("hinted"),) if self._inside and not was else ()
        return (Fill("track", place, zone=self.zone), *came)

    def due(self) -> float | None:
        return self._next

    def begin(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        self._over = not self.rhythm.foresee(1)
        return self._set_out(now)

    def changed(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        self._over = not self.rhythm.foresee(1)
        return ()

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        return ()
