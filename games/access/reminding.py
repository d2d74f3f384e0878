"""When it is time to say that a rest would be possible."""

from __future__ import annotations

from ..core.settings import Setting
from ..core.values import dataclass

REMIND = Setting("care.remind", "off", ("off", 20.0, 30.0, 45.0), "m")
"""Minutes of playing after which a rest is offered (checklist row 125: reminders can be put off, or be off)."""
AWAY = 300.0
"""Seconds without any act after which somebody has rested anyway."""
LATER = 600.0
"""Seconds until it is said again, where somebody asked for later."""


@dataclass(slots=True)
class Reminding:
    """Counts the time of playing; nothing is due while somebody does something else."""

    minutes: float = 0.0
    today: bool = True
    _since: float | None = None
    _last: float = 0.0
    _not_before: float = 0.0

    def acted(self, now: float) -> None:
        """The player did something; after a long pause the time begins anew."""
        if self._since is None or now - self._last >= AWAY:
            self._since = now
        self._last = now

    def rested(self, now: float) -> None:
        self._since, self._last = now, now

    def due(self, now: float) -> bool:
        """Whether it is time; asked when something is done, never in the middle of it."""
        if not self.minutes or not self.today or self._since is None or now < self._not_before:
            return False
        return now - self._since >= 60.0 * self.minutes

    def told(self, now: float) -> None:
        """It was said: the next time is as far away as this one was."""
        self._not_before = now + 60.0 * self.minutes

    def later(self, now: float) -> None:
        self._not_before = now + LATER

    def played(self, now: float) -> float:
        """Whole minutes of playing so far."""
        return 0.0 if self._since is None else float(int((now - self._since) // 60))
