"""Manners in which presses move the light: two switches, one and a wait, one held shorter or longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.values import dataclass
from .intent import Intent
from .manner import stands_still
from .scan_settings import DWELL, MOVE_REPEAT, Which, amount

if TYPE_CHECKING:
    from .scan import Scan


@dataclass(slots=True)
class StepTwo:
    """The first switch moves, the second chooses; nothing is timed."""

    name: str = "step-two"
    timed: bool = False
    edges: bool = False
    long: bool = False
    any_button: bool = False

    def begun(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        return stands_still(scan)

    def renewed(self, scan: Scan, now: float, chosen: str) -> tuple[Intent, ...]:
        return stands_still(scan)

    def landed(self, scan: Scan, now: float, entered: bool = False) -> tuple[Intent, ...]:
        return stands_still(scan)

    def arrived(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        return stands_still(scan)

    def press(self, scan: Scan, which: Which, now: float) -> tuple[Intent, ...]:
        return scan.select(now) if which == "second" else scan.advance(now)

    def lift(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        return ()

    def time(self, scan: Scan, now: float, speaking: bool) -> tuple[Intent, ...]:
        scan.timer = None
        return ()

    def repeats(self, scan: Scan, since: float) -> float | None:
        every = amount(scan.profile, MOVE_REPEAT)
        return since + every if every else None

    def armed(self, scan: Scan) -> tuple[float, float] | None:
        return None


@dataclass(slots=True)
class TapHold(StepTwo):
    """A short press moves, a long one chooses."""

    name: str = "tap-hold"
    edges: bool = True
    long: bool = True

    def press(self, scan: Scan, which: Which, now: float) -> tuple[Intent, ...]:
        return ()

    def lift(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        return scan.advance(now)

    def repeats(self, scan: Scan, since: float) -> float | None:
        return None


@dataclass(slots=True)
class StepOne(StepTwo):
    """A press moves and arms; waiting then chooses. Each choice needs a press of its own (SS-13).

    In a group the first press comes to its first thing: going in armed nothing.
    """

    name: str = "step-one"
    _since: float = 0.0

    def landed(self, scan: Scan, now: float, entered: bool = False) -> tuple[Intent, ...]:
        if not entered:
            return stands_still(scan)
        scan.timer = None
        scan.walk.at[-1] = -1
        return ()

    def arrived(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        self._since, scan.timer = now, now + scan.profile.number(DWELL)
        return scan.mark()

    def time(self, scan: Scan, now: float, speaking: bool) -> tuple[Intent, ...]:
        scan.timer = None
        return scan.select(now)

    def repeats(self, scan: Scan, since: float) -> float | None:
        return None

    def armed(self, scan: Scan) -> tuple[float, float] | None:
        return None if scan.timer is None else (self._since, scan.timer)
