"""What the house asks of a way in, answered for switches."""

from __future__ import annotations

from typing import ClassVar, Protocol

from ...core.settings import Profile
from ..offer import Offer
from .intent import Intent
from .manner import Manner
from .method import Light, Method, Switched
from .scan_settings import is_switch


class BySwitch(Method, Light, Protocol):
    """The answers of one switch and of two, `auto` for one."""

    profile: Profile
    manner: Manner
    aims: ClassVar[bool] = False
    switched: ClassVar[Switched] = "all"

    @property
    def light(self) -> Light:
        return self

    @property
    def by_hand(self) -> bool:
        return not self.manner.timed

    def owns(self, button: str) -> bool:
        return is_switch(self.profile, button, two=not self.auto)

    def read(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        """Two switches stand on the first thing at once; the press that showed one switch starts the light itself."""
        if self.auto:
            return ()
        self.renew(offer, now, "")
        return self.begin(offer, now)
