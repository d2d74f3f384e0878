"""Presses while something is being told or shown: they count, wait or are left out, as the player set."""

from __future__ import annotations

from dataclasses import field

from ..core.settings import Profile, Setting
from ..core.values import dataclass
from .inputs import Input, PointAt, Press, Release, Touch

MEANWHILE = Setting("pace.press-meanwhile", "counts", ("counts", "waits", "ignored"))
"""Checklist row 51: a press that escapes somebody during speech or a reward need not count."""


@dataclass(slots=True)
class Meanwhile:
    """Holds back presses and fingers while the house is busy; one of them may wait, and keeps its length."""

    rule: str = "counts"
    _waiting: list[tuple[float, Input]] = field(default_factory=list)
    _left_out: set[tuple[str, str]] = field(default_factory=set)
    _at: PointAt = PointAt(None)
    _began: float = 0.0
    _going: bool = False

    def adjust(self, profile: Profile) -> None:
        self.rule = profile.word(MEANWHILE)

    def take(self, said: Input, now: float, busy: bool) -> tuple[Input, ...]:
        """What of an input counts now."""
        if isinstance(said, PointAt):
            self._at = said
        which = one_of(said)
        if which is None:
            return (said,)
        if begins(said):
            self._left_out.discard(which)
            if not busy or self.rule == "counts":
                before = tuple(one for _, one in self._waiting)
                self._waiting = []
                return (*before, said)
            if self.rule == "waits" and not self._waiting:
                self._began, self._going = now, False
                place = [self._at] if isinstance(said, Press) and said.device == "mouse" else []
                self._waiting = [(0.0, one) for one in (*place, said)]
            else:
                self._left_out.add(which)
            return ()
        if which in self._left_out:
            return ()
        if any(one_of(one) == which for _, one in self._waiting):
            self._waiting.append((now - self._began, said))
            return ()
        return (said,)

    def free(self, now: float, busy_until: float) -> tuple[Input, ...]:
        """What has waited and counts now, each part of it as long after the first as it was made."""
        if not self._waiting or (now < busy_until and not self._going):
            return ()
        if not self._going:
            self._began, self._going = now, True
        ready = [said for after, said in self._waiting if now >= self._began + after]
        self._waiting = [(after, said) for after, said in self._waiting if now < self._began + after]
        return tuple(ready)

    def due(self, busy_until: float) -> float | None:
        if not self._waiting:
            return None
        return self._began + self._waiting[0][0] if self._going else busy_until


def begins(said: Input) -> bool:
    """Whether a press or a finger begins."""
    return isinstance(said, Press) or (isinstance(said, Touch) and said.phase == "down")


def one_of(said: Input) -> tuple[str, str] | None:
    """What is pressed: a button or a finger of a device; None for what is no press."""
    match said:
        case Press(button, device) | Release(button, device):
            return device, button
        case Touch(finger, _, _, device):
            return device, str(finger)
    return None
