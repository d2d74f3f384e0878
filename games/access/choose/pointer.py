"""Choosing with a mouse or a finger: what is under it when it comes up, if it went down there too."""

from __future__ import annotations

from dataclasses import dataclass
from math import dist

from ...core.game import Text
from ...core.settings import Profile
from ...core.space import Point
from ..inputs import Blur, Input, PointAt, Press, Release, Touch
from ..offer import CATCH, Offer
from .gate import ACCEPTANCE, IGNORE_REPEAT
from .intent import Choose, Intent, Mark, Refuse


@dataclass(slots=True)
class Pointer:
    """Acts on release; sliding off cancels; one finger counts; nothing is dragged, held or double-clicked."""

    acceptance: float = 0.0
    ignore_repeat: float = 0.2
    at: Point | None = None
    _down: str | None = None
    _since: float = 0.0
    _finger: int | None = None
    _over: str = ""
    _last: tuple[str, Point, float] = ("", (0.0, 0.0), float("-inf"))

    @staticmethod
    def of(profile: Profile) -> Pointer:
        return Pointer(profile.number(ACCEPTANCE), profile.number(IGNORE_REPEAT))

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        match said:
            case PointAt(at):
                came, self.at = self.at is None, at
                if came:
                    self._over = self._under(offer)
                    return (Mark("point", (self._over,), silent=True),) if self._over else ()
                return self._hover(offer)
            case Press("mouse-1"):
                return self._press(offer, now)
            case Release("mouse-1"):
                return self._release(offer, now)
            case Touch(finger, "down", at) if self._finger is None:
                self._finger, self.at = finger, at
                return self._press(offer, now)
            case Touch(finger, "move", at) if finger == self._finger:
                self.at = at
            case Touch(finger, "up", at) if finger == self._finger:
                self._finger, self.at = None, at
                return self._release(offer, now)
            case Blur():
                self._down, self._finger = None, None
        return ()

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        return ()

    def due(self) -> float | None:
        return None

    def renew(self, offer: Offer, now: float, chosen: str) -> tuple[Intent, ...]:
        if not chosen:
            self._down = None
        self._over = ""
        return ()

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        return ()

    def _under(self, offer: Offer) -> str:
        found = offer.at(self.at) if self.at is not None else None
        return found.id if found else ""

    def _hover(self, offer: Offer) -> tuple[Intent, ...]:
        over = self._under(offer)
        if over == self._over:
            return ()
        self._over = over
        return (Mark("point", (over,) if over else ()),)

    def _press(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        self._down, self._since = self._under(offer), now
        return (Mark("point", (self._down,)),) if self._down and self._down != self._over else ()

    def _release(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        down, self._down = self._down, None
        if not down or down not in offer:
            return ()
        if self._under(offer) != down:
            return (Refuse(Text.of("icheri/slid-off"), quiet=True),)
        if now - self._since < self.acceptance:
            return (Refuse(Text.of("icheri/too-short")),)
        if self._bounced(down, offer.unit, now):
            return (Refuse(Text.of("icheri/repeated"), quiet=True),)
        self._last = (down, self.at or (0.0, 0.0), now)
        return (Choose(down),)

    def _bounced(self, down: str, unit: float, now: float) -> bool:
        """Whether the same thing, or the same place of what came in its stead, is pressed again too soon."""
        target, place, then = self._last
        near = self.at is not None and dist(place, self.at) <= CATCH * unit
        return now - then < self.ignore_repeat and (down == target or near)

    def spend(self, at: Point | None, now: float) -> None:
        """A press that had its effect elsewhere: what bounces after it in the same place does not count."""
        self._last = ("", at or (0.0, 0.0), now)
