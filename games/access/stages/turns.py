"""Stage 3, turns: two to four learners, each with a switch of their own, make one thing after another."""

from __future__ import annotations

from ...core.game import Text
from ...core.values import dataclass
from ..choose.intent import Fill, Follow, Ignore, Intent, Mark, Ring, Tell
from ..choose.scan_settings import switches
from ..offer import Offer
from .rhythm import Rhythm
from .settings import FOURTH, LEARNERS, THIRD


@dataclass(slots=True)
class Turns:
    """Whose turn it is is said, sounded and shown by shape; presses of the others do not count (checklist row 52)."""

    rhythm: Rhythm
    turn: int = 0

    @property
    def buttons(self) -> tuple[str, ...]:
        """The learners' switches in the order of their turns, each another one."""
        profile = self.rhythm.profile
        wanted = (*switches(profile), profile.word(THIRD), profile.word(FOURTH))
        own: list[str] = []
        for button, usual in zip(wanted, ("space", "enter", str(THIRD.default), str(FOURTH.default)), strict=True):
            own.append(button if button not in (*own, "any") else usual)
        return tuple(own[: int(profile.number(LEARNERS))])

    def pressed(self, buttons: tuple[str, ...], offer: Offer, now: float) -> tuple[Intent, ...]:
        if not self.rhythm.foresee(1):
            return self.rhythm.over(offer, now)
        own = self.buttons
        mine = own[self.turn % len(own)]
        if mine not in buttons:
            return tuple(Ignore(button, "outside") for button in buttons)
        self.turn = (self.turn + 1) % len(own)
        return (*self.rhythm.made(now), Follow(1), *self._whose())

    def _whose(self) -> tuple[Intent, ...]:
        number = self.turn + 1
        self.rhythm.words = f"turn-{number}"
        if not self.rhythm.foresee(2):
            return (Fill("none", 0.0),)
        return (Tell(Text.of(f"stage/turn-{number}")), Ring(f"tick-{number}"), Fill("badge", number / 4))

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        return self.rhythm.tick(now)

    def due(self) -> float | None:
        return self.rhythm.due()

    def begin(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        self.turn = 0
        return self._whose()

    def changed(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        return ()

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        return ()
