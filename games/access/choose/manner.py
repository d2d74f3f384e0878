"""What a manner of scanning is: how presses and time move the light and choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from .intent import Intent, Mark
from .scan_settings import Which

if TYPE_CHECKING:
    from .scan import Scan


class Manner(Protocol):
    """One technique of scanning.md, section 2.

    `timed` where the light moves by the clock; `edges` where going down and coming up are two things; `long` where
    a long press chooses; `any_button` where each button is the switch.
    """

    name: str
    timed: bool
    edges: bool
    long: bool
    any_button: bool

    def begun(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        """The walk was started by a press."""
        ...

    def renewed(self, scan: Scan, now: float, chosen: str) -> tuple[Intent, ...]:
        """Another offer while the walk goes on."""
        ...

    def landed(self, scan: Scan, now: float, entered: bool = False) -> tuple[Intent, ...]:
        """The light was put somewhere by a press: into a group or out of one."""
        ...

    def arrived(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        """The light made a step."""
        ...

    def press(self, scan: Scan, which: Which, now: float) -> tuple[Intent, ...]: ...

    def lift(self, scan: Scan, now: float) -> tuple[Intent, ...]:
        """The switch that went down came up."""
        ...

    def time(self, scan: Scan, now: float, speaking: bool) -> tuple[Intent, ...]:
        """The moment has come that `scan.timer` asked for."""
        ...

    def repeats(self, scan: Scan, since: float) -> float | None:
        """When a switch that is held since then moves the light again; None for never."""
        ...

    def armed(self, scan: Scan) -> tuple[float, float] | None:
        """From when to when a wait runs that chooses at its end."""
        ...


def stands_still(scan: Scan) -> tuple[Intent, ...]:
    """The light stays where it is until a press moves it."""
    scan.timer = None
    return scan.mark() if scan.walk.node is not None else (Mark("scan"),)
