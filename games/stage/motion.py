"""How much moves, and for how long: one change shown after another."""

from __future__ import annotations

from typing import Any

from ..core.settings import Profile, Setting
from ..core.values import dataclass
from .view import Moment, Opened

CALM = Setting("calm.motion", False, (False, True))
REWARD = Setting("calm.reward", "lively", ("none", "calm", "lively"))
REWARD_SECONDS = Setting("pace.reward", 0.0, (0.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0), "s")
"""0: as long as the game's view makes it (checklist row 51: 2-10 s)."""
WHEN = Setting("care.reward", "at-once", ("at-once", "when-asked"))
"""A reward that waits may be seen and heard later, or never (checklist row 125)."""
FRAME = 1 / 60
"""Seconds between two frames of something that moves."""


@dataclass(slots=True)
class Motion:
    """The change that is being shown: from which value, since when, for how long."""

    before: Any = None
    since: float = 0.0
    seconds: float = 0.0
    _held: float | None = None

    def begin(self, before: Any, seconds: float, now: float) -> None:
        self.before, self.since, self.seconds = before, now, seconds

    def end(self) -> None:
        self.before, self.seconds = None, 0.0

    @property
    def moving(self) -> bool:
        return self.before is not None and self.seconds > 0 and self._held is None

    def hold(self, held: bool, now: float) -> None:
        """Stands still while the player rests, then goes on from there."""
        if held:
            self._held = now
        elif self._held is not None:
            self.since, self._held = self.since + now - self._held, None

    @property
    def until(self) -> float:
        """When the change will have been shown; past when nothing moves."""
        return self.since + self.seconds if self.moving else float("-inf")

    def moment(self, now: float, calm: bool, reward: str, opened: Opened) -> Moment:
        """What to draw now; the last frame is at progress 1 and ends the motion."""
        if self.before is None or self.seconds <= 0:
            return Moment(None, 1.0, calm, reward, opened)
        progress = min(1.0, ((now if self._held is None else self._held) - self.since) / self.seconds)
        moment = Moment(self.before, progress, calm, reward, opened)
        if progress >= 1.0:
            self.end()
        return moment


def lasting(usual: float, profile: Profile) -> float:
    """How many seconds a reward lasts that the view shows in `usual` ones; one that is not shown stays so."""
    return (profile.number(REWARD_SECONDS) or usual) if usual > 0 else 0.0


def rewarding(profile: Profile, asked: bool) -> str:
    """The reward as it is shown now: one that waits is none until somebody asked for it."""
    return "none" if profile.word(WHEN) == "when-asked" and not asked else profile.word(REWARD)
