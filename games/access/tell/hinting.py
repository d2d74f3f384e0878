"""Offering a hint to who has done nothing for a while."""

from __future__ import annotations

from ...core.settings import Profile, Setting
from ...core.values import dataclass

OFFER_AFTER = Setting("hint.offer-after", 0.0, (0.0, 10.0, 20.0, 30.0, 60.0, 90.0, 120.0, 180.0, 240.0, 300.0), "s")
"""0: never (checklist row 117: off, 10 s to 5 min)."""


@dataclass(slots=True)
class HintOffer:
    """Offers once in a pause; the next pause begins with the next thing the player does."""

    after: float = 0.0
    _since: float | None = None

    def adjust(self, profile: Profile) -> None:
        self.after = profile.number(OFFER_AFTER)

    def heard(self, now: float) -> None:
        """The player did something."""
        self._since = now

    def due(self) -> float | None:
        return None if self._since is None or not self.after else self._since + self.after

    def tick(self, now: float) -> bool:
        """Whether it is time to offer."""
        due = self.due()
        if due is None or now < due:
            return False
        self._since = None
        return True
