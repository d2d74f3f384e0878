"""What an input means to the house itself, before it means a choice: that somebody is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..access.choose.buttons import meanings
from ..access.inputs import Input, Press, Touch
from ..access.meanwhile import Meanwhile, begins
from ..access.tell.hinting import HintOffer
from ..access.tell.record import Hush, Ignored
from ..core.game import Text
from ..core.settings import Profile

if TYPE_CHECKING:
    from .house import House
    from .teller import Teller

HINT = "command/hint"


class Presence:
    """Hands inputs to a house: any press silences the voice, some have to wait, none for a while offers a hint.

    `speaking` says whether the voice speaks at a time; `busy_until` when what is told or shown now will be over.
    """

    def __init__(
        self, house: House, teller: Teller, speaking: Callable[[float], bool], busy_until: Callable[[], float]
    ) -> None:
        self.house, self.teller, self.speaking, self.busy_until = house, teller, speaking, busy_until
        self.meanwhile, self.hints = Meanwhile(), HintOffer()
        self.use(house.profile)

    def use(self, profile: Profile) -> None:
        self.meanwhile.adjust(profile)
        self.hints.adjust(profile)

    def hear(self, said: Input, now: float) -> None:
        """One input, at once, later or never."""
        self.house.now = now
        passed = self.meanwhile.take(said, now, now < self.busy_until() and not self._rests(said))
        for one in passed:
            self._go(one, now)
        if not passed and isinstance(said, Press):
            self.teller(Ignored(said.button, "meanwhile"))

    def _rests(self, said: Input) -> bool:
        """Whether a press means Rest, which is there at any moment (checklist row 125)."""
        return isinstance(said, Press) and meanings(self.house.profile).get(said.button) == "rest"

    def _go(self, said: Input, now: float) -> None:
        """A press that led to nothing is a wish for silence (checklist row 84)."""
        told = self.teller.told
        if isinstance(said, Press | Touch):
            self.hints.heard(now)
        self.house.hear(said, now)
        if begins(said) and self.teller.told == told and self.speaking(now):
            self.teller(Hush())

    def tick(self, now: float) -> None:
        """Time passed."""
        for said in self.meanwhile.free(now, self.busy_until()):
            self._go(said, now)
        self.house.tick(now, self.speaking(now))
        if self.hints.tick(now) and self._wants_help():
            self.house.play.told(Text.of("icheri/hint-offer"), HINT)

    def _wants_help(self) -> bool:
        screen, play = self.house.screen, self.house.play
        return not screen.is_page and not screen.session.game.finished and not play.resting and HINT in play.offer

    def due(self) -> float | None:
        """When the next tick is wanted."""
        times = (self.house.due(), self.hints.due(), self.meanwhile.due(self.busy_until()))
        return min((at for at in times if at is not None), default=None)
