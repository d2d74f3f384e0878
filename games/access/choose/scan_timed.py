"""Manners in which the light walks by the clock: by itself, or while a switch is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.values import dataclass
from .gate import POST_SELECTION
from .intent import Follow, Intent, Mark
from .manner import stands_still
from .scan_settings import BACKTRACK, CUE_WAITS, FIRST_ITEM_PAUSE, INITIAL_DELAY, INTERVAL, Which

if TYPE_CHECKING:
    from .scan import Scan

LONGEST_CUE = 8.0
"""Seconds after which a label that is still being said no longer holds the light."""
LISTEN = 0.05
"""Seconds until the voice is asked again."""


def interval(scan: Scan) -> float:
    """How long the light stays on this stop: longer on the first of a pass."""
    first = scan.profile.number(FIRST_ITEM_PAUSE) if scan.walk.at[-1] == 0 else 0.0
    return scan.profile.number(INTERVAL) + first


@dataclass(slots=True)
class Auto:
    """The light walks, a press chooses. Where the player asked for it, the first press turns the light round."""

    name: str = "auto"
    timed: bool = True
    edges: bool = False
    long: bool = False
    any_button: bool = False
    turned: bool = False
    _held_until: float = 0.0

    def begun(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        scan.walk.darken()
        return self._after(scan, now, scan.profile.number(INITIAL_DELAY))

    def renewed(self, scan: Scan, now: float, chosen: str) -> tuple[Intent, ...]:
        self.turned = False
        scan.walk.darken()
        return self._after(scan, now, scan.profile.number(POST_SELECTION if chosen else INITIAL_DELAY))

    def _after(self, scan: Scan, now: float, pause: float) -> tuple[Intent, ...]:
        """Dark for a while, then the next stop."""
        scan.timer, self._held_until = now + pause, now + max(LONGEST_CUE, pause)
        return (Mark("scan"),)

    def landed(self, scan: Scan, now: float, entered: bool = False) -> tuple[Intent, ...]:
        self.turned = False
        return self.arrived(scan, now)

    def arrived(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        wait = interval(scan)
        scan.timer, self._held_until = now + wait, now + max(LONGEST_CUE, wait)
        return scan.mark()

    def press(self, scan: Scan, which: Which, now: float) -> tuple[Intent, ...]:
        if scan.walk.node is not None and scan.profile[BACKTRACK] and not self.turned:
            self.turned = True
            return self.arrived(scan, now)
        self.turned = False
        if scan.walk.node is None and scan.timer is None:
            scan.timer = now
        return scan.select(now)

    def lift(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        return ()

    def time(self, scan: Scan, now: float, speaking: bool) -> tuple[Intent, ...]:
        if speaking and scan.profile[CUE_WAITS] and now < self._held_until:
            scan.timer = now + LISTEN
            return ()
        if self.turned and scan.walk.at[-1] > 0:
            scan.walk.backward()
            return self.arrived(scan, now)
        self.turned = False
        return scan.advance(now)

    def repeats(self, scan: Scan, since: float) -> float | None:
        return None

    def armed(self, scan: Scan) -> tuple[float, float] | None:
        return None


@dataclass(slots=True)
class CauseEffect(Auto):
    """While something is being made, any press makes the next right thing; elsewhere the light walks.

    The commands wait until the work is finished, which presses alone bring about: nobody is shut in.
    """

    name: str = "cause-effect"
    any_button: bool = True

    @staticmethod
    def makes(scan: Scan) -> bool:
        """Whether the offer is a work in the making: it has something to make it with."""
        return any(item.target.area == "palette" for item in scan.walk.offer.items)

    def _after(self, scan: Scan, now: float, pause: float) -> tuple[Intent, ...]:
        found = Auto._after(self, scan, now, pause)
        if self.makes(scan):
            scan.timer = None
        return found

    def begun(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        found = Auto.begun(self, scan, now)
        return (*found, Follow(1)) if self.makes(scan) else found

    def press(self, scan: Scan, which: Which, now: float) -> tuple[Intent, ...]:
        return (Follow(1),) if self.makes(scan) else Auto.press(self, scan, which, now)


@dataclass(slots=True)
class Inverse(Auto):
    """The light walks while the switch is held; letting go chooses. Idle, it stands still."""

    name: str = "inverse"
    timed: bool = True
    edges: bool = True

    def begun(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        return stands_still(scan)

    def renewed(self, scan: Scan, now: float, chosen: str) -> tuple[Intent, ...]:
        return stands_still(scan)

    def landed(self, scan: Scan, now: float, entered: bool = False) -> tuple[Intent, ...]:
        return stands_still(scan)

    def press(self, scan: Scan, which: Which, now: float) -> tuple[Intent, ...]:
        wait = interval(scan)
        scan.timer, self._held_until = now + wait, now + max(LONGEST_CUE, wait)
        return ()

    def lift(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        moving, scan.timer = scan.timer is not None, None
        return scan.select(now) if moving else ()
