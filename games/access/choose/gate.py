"""From a contact to one accepted press: acceptance time, ignore-repeat and the pause after a choice."""

from __future__ import annotations

from dataclasses import field

from ...core.settings import Profile, Setting
from ...core.values import dataclass
from ..inputs import Blur, Input, Press, Release
from .intent import Ignore, Reason

MOST_KEPT = 32
SECONDS_TO_2 = (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 1.75, 2.0)
SECONDS_TO_3 = (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.5, 2.0, 2.5, 3.0)
SECONDS_TO_5 = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0)

ACCEPTANCE = Setting("press.acceptance", 0.0, SECONDS_TO_3, "s")
IGNORE_REPEAT = Setting("press.ignore-repeat", 0.2, SECONDS_TO_3, "s")
POST_SELECTION = Setting("press.post-selection", 0.5, SECONDS_TO_5, "s")
COOL_DOWN = Setting("press.cool-down", 0.0, SECONDS_TO_2, "s")
"""After any press that counts, none of any button does for so long (checklist row 13)."""
ACCEPT_ON = Setting("press.accept-on", "press", ("press", "release"))


@dataclass(slots=True)
class Gate:
    """Stabilises the buttons of one seat; the order of rules is scanning.md section 1 and 5.

    A press counts once it was held for the acceptance time, or `on_release` when it is let go after that; further
    presses of the same button within ignore-repeat do not, nor any before `open_from`. Why a press did not count
    is kept until `ignored` is asked.
    """

    acceptance: float = 0.0
    ignore_repeat: float = 0.2
    open_from: float = 0.0
    cool_down: float = 0.0
    on_release: bool = False
    _down: dict[str, float] = field(default_factory=dict)
    _counted: set[str] = field(default_factory=set)
    _last: dict[str, float] = field(default_factory=dict)
    _quarantined: set[str] = field(default_factory=set)
    _ignored: list[Ignore] = field(default_factory=list)

    @staticmethod
    def of(profile: Profile) -> Gate:
        gate = Gate()
        gate.adjust(profile)
        return gate

    def adjust(self, profile: Profile) -> None:
        """Takes the times of a profile; what is held and what was pressed last is not forgotten."""
        self.acceptance, self.ignore_repeat = profile.number(ACCEPTANCE), profile.number(IGNORE_REPEAT)
        self.cool_down, self.on_release = profile.number(COOL_DOWN), profile.word(ACCEPT_ON) == "release"

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
                    self.reject(button, "held-before")
                return self.tick(now)
            case Release(button):
                return self._release(button, now)
            case Blur():
                self._quarantined |= set(self._down)
                self._down.clear()
                self._counted.clear()
        return ()

    def tick(self, now: float) -> tuple[str, ...]:
        """Buttons that have been held long enough since the last time."""
        if self.on_release:
            return ()
        ready = [b for b, since in self._down.items() if b not in self._counted and now >= since + self.acceptance]
        return tuple(button for button in ready if self._counts(button, now))

    def _release(self, button: str, now: float) -> tuple[str, ...]:
        since, open = self._down.pop(button, None), button not in self._counted
        self._counted.discard(button)
        self._quarantined.discard(button)
        if since is None or not open:
            return ()
        if now < since + self.acceptance:
            self.reject(button, "too-short")
            return ()
        counts = self._counts(button, now)
        self._counted.discard(button)
        return (button,) if counts else ()

    def _counts(self, button: str, now: float) -> bool:
        self._counted.add(button)
        if now - self._last.get(button, float("-inf")) < self.ignore_repeat:
            self.reject(button, "bounce")
            return False
        self._last[button] = now
        if now < self.open_from:
            self.reject(button, "pause")
            return False
        self.open_from = max(self.open_from, now + self.cool_down)
        return True

    def reject(self, button: str, reason: Reason) -> None:
        """Keeps why a press did not count, for as long as somebody may ask."""
        self._ignored = [*self._ignored[1 - MOST_KEPT :], Ignore(button, reason)]

    def ignored(self) -> tuple[Ignore, ...]:
        """The presses that did not count since this was last asked, and why."""
        found, self._ignored = tuple(self._ignored), []
        return found

    @property
    def waiting(self) -> tuple[float, float] | None:
        """From when to when a button that is held now fills its acceptance time; None for none."""
        if not self.acceptance:
            return None
        since = [since for button, since in self._down.items() if button not in self._counted]
        return (min(since), min(since) + self.acceptance) if since else None

    def due(self) -> float | None:
        if self.on_release:
            return None
        waiting = [since + self.acceptance for b, since in self._down.items() if b not in self._counted]
        return min(waiting) if waiting else None
