"""A learner's stage as a way in: presses counted once for all stages, the rest asked of the one that is played."""

from __future__ import annotations

from typing import Protocol

from ...core.values import dataclass
from ..choose.intent import Choose, Intent, Mark
from ..choose.method import Method
from ..inputs import Input, Press
from ..offer import Offer
from .rhythm import Rhythm

LEAVE = "escape"
"""The helper's key out of a work."""


class Play(Protocol):
    """What one stage does; all times are seconds of the clock that comes in as `now`."""

    def begin(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        """A work opens."""
        ...

    def changed(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        """Something was made, or taken back."""
        ...

    def pressed(self, buttons: tuple[str, ...], offer: Offer, now: float) -> tuple[Intent, ...]:
        """Presses that count."""
        ...

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]: ...

    def due(self) -> float | None: ...

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]: ...


@dataclass(slots=True)
class Stage(Method):
    """The four verbs of a method, for a stage."""

    rhythm: Rhythm
    play: Play

    aims = False

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        if isinstance(said, Press) and said.button == LEAVE:
            return (Choose("command/leave"),)
        return self._counted(*self.rhythm.heard(said, now), offer, now)

    def _counted(
        self, counted: tuple[str, ...], ignored: tuple[Intent, ...], offer: Offer, now: float
    ) -> tuple[Intent, ...]:
        return (*ignored, *self.play.pressed(counted, offer, now)) if counted else ignored

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        pressed = self._counted(*self.rhythm.held(now), offer, now)
        return pressed or self.play.tick(offer, now, speaking)

    def due(self) -> float | None:
        return min((t for t in (self.play.due(), self.rhythm.gate.due()) if t is not None), default=None)

    def renew(self, offer: Offer, now: float, chosen: str) -> tuple[Intent, ...]:
        if chosen:
            self.rhythm.again(now)
            return self.play.changed(offer, now)
        return (*self.rhythm.begin(now), *self.play.begin(offer, now))

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        return self.play.ahead(offer, most)
