"""From a contact to one accepted press: acceptance time, ignore-repeat and the pause after a choice."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...core.settings import Profile, Setting
from ..inputs import Blur, Input, Press, Release

SECONDS_TO_3 = (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.5, 2.0, 2.5, 3.0)
SECONDS_TO_5 = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0)

ACCEPTANCE = Setting("press.acceptance", 0.0, SECONDS_TO_3, "s")
IGNORE_REPEAT = Setting("press.ignore-repeat", 0.2, SECONDS_TO_3, "s")
POST_SELECTION = Setting("press.post-selection", 0.5, SECONDS_TO_5, "s")


@dataclass(slots=True)
class Gate:
    """Stabilises the buttons of one seat; the order of rules is scanning.md section 1 and 5.

    A press counts once it was held for the acceptance time; further presses of the same button within
    ignore-repeat of that do not; none counts before `open_from`.
    """

    acceptance: float = 0.0
    ignore_repeat: float = 0.2
    open_from: float = 0.0
    _down: dict[str, float] = field(default_factory=dict)
    _counted: set[str] = field(default_factory=set)
    _last: dict[str, float] = field(default_factory=dict)
    _quarantined: set[str] = field(default_factory=set)

    @staticmethod
    def of(profile: Profile) -> Gate:
        return Gate(profile.number(ACCEPTANCE), profile.number(IGNORE_REPEAT))

    def adjust(self, profile: Profile) -> None:
        """Takes the times of a profile; what is held and what was pressed last is not forgotten."""
        self.acceptance, self.ignore_repeat = profile.number(ACCEPTANCE), profile.number(IGNORE_REPEAT)

    def spend(self, button: str, now: float) -> None:
        """A press that had its effect elsewhere: it does not count here, nor does what bounces after it."""
        self._down[button] = self._last[button] = now
        self._counted.add(button)

    def take(self, said: Input, now: float) -> tuple[str, ...]:
        """Buttons whose press counts now."""
        match said:
            case Press(button) if button not in self._down:
                self._down[button] = now
                if button in self._quarantined:
                    self._counted.add(button)
                return self.tick(now)
            case Release(button):
                self._down.pop(button, None)
                self._counted.discard(button)
                self._quarantined.discard(button)
            case Blur():
                self._quarantined |= set(self._down)
                self._down.clear()
                self._counted.clear()
        return ()

    def tick(self, now: float) -> tuple[str, ...]:
        ready = [b for b, since in self._down.items() if b not in self._counted and now >= since + self.acceptance]
        accepted = []
        for button in ready:
            self._counted.add(button)
            bounced = now - self._last.get(button, float("-inf")) < self.ignore_repeat
            if not bounced:
                self._last[button] = now
                if now >= self.open_from:
                    accepted.append(button)
        return tuple(accepted)

    def due(self) -> float | None:
        waiting = [since + self.acceptance for b, since in self._down.items() if b not in self._counted]
        return min(waiting) if waiting else None
