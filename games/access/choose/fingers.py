"""Which touches are a switch: those of several fingers, or all of them, where the player wants that."""

from __future__ import annotations

from dataclasses import field

from ...core.settings import Setting
from ...core.values import dataclass
from ..inputs import Blur, Input, Press, Release, Touch

AS_SWITCH = Setting("touch.as-switch", "off", ("off", "several", "anywhere"))


@dataclass(slots=True)
class Fingers:
    """Turns touches into presses of a switch: it opens with the first finger or the second, as set, and closes
    when all are up. `held` while it is down.
    """

    held: str = ""
    _down: set[int] = field(default_factory=set)

    def meant(self, said: Input, how: str, switch: str) -> Input | None:
        """What an input stands for; None for a touch that means nothing by itself."""
        if isinstance(said, Blur):
            self._down.clear()
            self.held = ""
        if not isinstance(said, Touch):
            return said
        if said.phase == "down":
            self._down.add(said.finger)
        elif said.phase == "up":
            self._down.discard(said.finger)
        if self.held:
            return self._let_go(said)
        if said.phase == "down" and (how == "anywhere" or (how == "several" and len(self._down) > 1)):
            self.held = switch
            return Press(switch, said.device)
        return said

    def _let_go(self, said: Touch) -> Input | None:
        if self._down:
            return None
        held, self.held = self.held, ""
        return Release(held, said.device)
