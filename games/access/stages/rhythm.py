"""The rhythm of a learner's stage: a press, what it makes, a while to look at it, a word when nothing happens."""

from __future__ import annotations

from ...core.game import Text
from ...core.settings import Profile
from ...core.values import dataclass
from ..choose.gate import Gate
from ..choose.intent import Choose, Fill, Ignore, Intent, Tell
from ..inputs import Input, Press, Release, Touch
from ..offer import Offer
from .prospect import Foresee
from .settings import BLANK, REMIND, REWARD

NEXT = "action/next"


@dataclass(slots=True)
class Rhythm:
    """Presses of one stage. Until `busy` what was made is looked at; at `remind` the stage speaks again.

    All times are seconds of the clock that comes in as `now`.
    """

    gate: Gate
    profile: Profile
    foresee: Foresee
    words: str
    busy: float = float("-inf")
    remind: float | None = None
    covered: bool = False

    def begin(self, now: float) -> tuple[Intent, ...]:
        """A work opens: what to do here."""
        self._wait(now)
        return (Tell(Text.of(f"stage/{self.words}")), *self._cover())

    def heard(self, said: Input, now: float) -> tuple[tuple[str, ...], tuple[Intent, ...]]:
        """Buttons whose press counts now, and those that do not; a finger is a button called "touch"."""
        return self._sorted(self.gate.take(as_button(said), now), now)

    def held(self, now: float) -> tuple[tuple[str, ...], tuple[Intent, ...]]:
        """The same for buttons that have now been held long enough."""
        return self._sorted(self.gate.tick(now), now)

    def _sorted(self, heard: tuple[str, ...], now: float) -> tuple[tuple[str, ...], tuple[Intent, ...]]:
        counted = tuple(button for button in heard if now >= self.busy)
        ignored = tuple(Ignore(button, "pause") for button in heard if now < self.busy)
        return counted, (*ignored, *self.gate.ignored())

    def made(self, now: float) -> tuple[Intent, ...]:
        """Something was made: it is looked at for a while."""
        self.busy = now + self.profile.number(REWARD)
        self._wait(self.busy)
        return self._uncover()

    def _wait(self, since: float) -> None:
        seconds = self.profile.number(REMIND)
        self.remind = since + seconds if seconds else None

    def again(self, now: float) -> None:
        """Somebody did something beside the presses, as a rest and its end: the wait begins anew."""
        if self.remind is not None:
            self._wait(max(now, self.busy))

    def tick(self, now: float) -> tuple[Intent, ...]:
        """After the reward the picture may be covered again; after a while without a press, a word."""
        if self.remind is None or now < self.remind:
            return self._cover() if now >= self.busy else ()
        self._wait(now)
        name = self.words if self.foresee(1) else "again"
        return (Tell(Text.of(f"stage/{name}")), *self._cover())

    def _cover(self) -> tuple[Intent, ...]:
        if self.covered or not self.profile[BLANK]:
            return ()
        self.covered = True
        return (Fill("blank", 1.0),)

    def _uncover(self) -> tuple[Intent, ...]:
        if not self.covered:
            return ()
        self.covered = False
        return (Fill("none", 0.0),)

    def over(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        """A press when nothing is left to make: the next work, once the finished one was looked at."""
        return (*self._uncover(), Choose(NEXT)) if NEXT in offer else self._uncover()

    def due(self) -> float | None:
        waiting = self.busy if self.profile[BLANK] and not self.covered and self.busy > float("-inf") else None
        return min((t for t in (self.remind, waiting) if t is not None), default=None)


def as_button(said: Input) -> Input:
    """A finger anywhere is a press of one large button."""
    if isinstance(said, Touch) and said.phase == "down":
        return Press("touch", said.device)
    if isinstance(said, Touch) and said.phase == "up":
        return Release("touch", said.device)
    return said
