"""Choosing with a mouse or a finger: what is under it when it comes up, if it went down there too."""

from __future__ import annotations

from dataclasses import field
from math import dist

from ...core.game import Text
from ...core.settings import Profile, Setting
from ...core.space import Point
from ...core.values import dataclass
from ..inputs import Blur, Input, PointAt, Press, Release, Touch
from ..offer import CATCH, Offer
from .gate import ACCEPTANCE, IGNORE_REPEAT
from .intent import Choose, Fill, Ignore, Intent, Mark, Refuse
from .method import Method

SLIP = Setting("pointer.slip", 24.0, (0.0, 4.0, 8.0, 12.0, 16.0, 24.0, 32.0, 40.0, 48.0, 64.0, 80.0, 96.0), "px")
"""How far a hand may slip between pressing and letting go (Trewin 2006, Steady Clicks; checklist row 12)."""
COOL_DOWN = Setting(
    "pointer.cool-down", 0.0,
    (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0), "s",
)  # fmt: skip
IGNORE_FAST = Setting("pointer.ignore-fast", False, (False, True))
IGNORE_OVERLAP = Setting("pointer.ignore-overlap", False, (False, True))

FAST = 1500.0
"""Reference px a second: a press made faster than that was not meant, where the player says so (row 12)."""
LATELY = 0.1
"""Seconds over which the pointer's speed is measured."""
TICK = 1 / 30


@dataclass(slots=True)
class Pointer(Method):
    """Acts on release; sliding off cancels; one finger counts; nothing is dragged, held or double-clicked.

    `acceptance`, `ignore_repeat` and `cool_down` are seconds, `slip` reference px; `fast` and `overlap` ask to
    ignore presses made in flight or while another button is down.
    """

    acceptance: float = 0.0
    ignore_repeat: float = 0.2
    slip: float = 24.0
    cool_down: float = 0.0
    fast: bool = False
    overlap: bool = False
    at: Point | None = None
    _down: str | None = None
    _where: Point = (0.0, 0.0)
    _since: float = 0.0
    _unit: float = 1.0
    _button: str = "mouse-1"
    _share: float = 0.0
    _finger: int | None = None
    _over: str = ""
    _turned: bool = False
    _cool_until: float = float("-inf")
    _last: tuple[str, Point, float] = ("", (0.0, 0.0), float("-inf"))
    _held: set[str] = field(default_factory=set)
    _way: list[tuple[float, Point]] = field(default_factory=list)

    wakes = True

    @staticmethod
    def of(profile: Profile) -> Pointer:
        pointer = Pointer()
        pointer.adjust(profile)
        return pointer

    def adjust(self, profile: Profile) -> None:
        """Takes the times of a profile; what is held and where the pointer is stays."""
        self.acceptance, self.ignore_repeat = profile.number(ACCEPTANCE), profile.number(IGNORE_REPEAT)
        self.slip, self.cool_down = profile.number(SLIP), profile.number(COOL_DOWN)
        self.fast, self.overlap = bool(profile[IGNORE_FAST]), bool(profile[IGNORE_OVERLAP])

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        self._unit = offer.unit
        match said:
            case PointAt(at):
                return self._point(at, offer, now)
            case Press(button) if said.device == "mouse":
                return self._pressed(button, offer, now)
            case Release(button) if said.device == "mouse":
                self._held.discard(button)
                return self._release(offer, now) if button == "mouse-1" else ()
            case Touch(finger, "down", at) if self._finger is None:
                self._finger, self.at = finger, at
                return self._press("touch", offer, now)
            case Touch(finger, "down", at) if finger != self._finger:
                return (Ignore("touch", "overlap"),)
            case Touch(finger, "move", at) if finger == self._finger:
                self.at = at
            case Touch(finger, "up", at) if finger == self._finger:
                self._finger, self.at = None, at
                return self._release(offer, now)
            case Blur():
                self._held.clear()
                return self.drop()
        return ()

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        """The border of what is held fills up until the press counts."""
        if not self._fills or self._down is None:
            return ()
        self._share = min(1.0, (now - self._since) / self.acceptance + 1e-6)
        return (Fill("border", self._share, self._down),)

    def due(self) -> float | None:
        if not self._fills:
            return None
        return min(self._since + self.acceptance, self._since + self._share * self.acceptance + TICK)

    @property
    def _fills(self) -> bool:
        return bool(self._down) and self.acceptance > 0 and self._share < 1

    def renew(self, offer: Offer, now: float, chosen: str) -> tuple[Intent, ...]:
        self._over = ""
        if chosen != "command/relay":
            self._cool_until = now + self.cool_down
        if chosen:
            return ()
        self._turned = True
        return self.drop()

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        return ()

    def drop(self) -> tuple[Intent, ...]:
        """Forgets what is held, without effect."""
        shown, self._down, self._finger = bool(self._down) and self.acceptance > 0, None, None
        return (Fill("none", 0.0),) if shown else ()

    def spend(self, at: Point | None, now: float) -> None:
        """A press that had its effect elsewhere: what bounces after it in the same place does not count."""
        self._last, self._turned = ("", at or (0.0, 0.0), now), False

    def closed(self, now: float) -> bool:
        """Whether a press now would follow the last one that counted too soon."""
        return now < self._cool_until or now - self._last[2] < self.ignore_repeat

    # --- where it is

    def _under(self, offer: Offer) -> str:
        found = offer.at(self.at) if self.at is not None else None
        return "" if found is None else found.id

    def _point(self, at: Point | None, offer: Offer, now: float) -> tuple[Intent, ...]:
        came, self.at = self.at is None, at
        self._way = [(t, place) for t, place in self._way if now - t <= LATELY]
        if at is not None:
            self._way.append((now, at))
        if self._down and self._steady():
            return ()
        over = self._under(offer)
        if over == self._over and not came:
            return ()
        self._over = over
        if came:
            return (Mark("point", (over,), silent=True),) if over else ()
        return (Mark("point", (over,) if over else ()),)

    def _steady(self) -> bool:
        """Whether the hand, since it pressed, slipped no farther than it may."""
        return self.at is not None and dist(self._where, self.at) <= self.slip * self._unit

    def _flying(self, now: float) -> bool:
        """Whether the pointer has just been faster than a press that is meant."""
        way = [place for then, place in self._way if now - then <= LATELY]
        return bool(way) and dist(way[0], way[-1]) / LATELY > FAST * self._unit

    # --- down and up

    def _pressed(self, button: str, offer: Offer, now: float) -> tuple[Intent, ...]:
        others, flying = bool(self._held - {button}), self.fast and self._flying(now)
        self._held.add(button)
        if button != "mouse-1":
            return ()
        if self.overlap and others:
            return (Ignore(button, "overlap"),)
        return (Ignore(button, "too-fast"),) if flying else self._press(button, offer, now)

    def _press(self, button: str, offer: Offer, now: float) -> tuple[Intent, ...]:
        if now < self._cool_until:
            return (Ignore(button, "pause"),)
        self._down, self._since, self._button, self._share = self._under(offer), now, button, 0.0
        self._where = self.at or (0.0, 0.0)
        return (Mark("point", (self._down,)),) if self._down and self._down != self._over else ()

    def _release(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        down, steady = self._down, self._steady()
        over = self.drop()
        if not down or down not in offer:
            return over
        if not steady and self._under(offer) != down:
            return (*over, Ignore(self._button, "outside"), Refuse(Text.of("icheri/slid-off"), quiet=True))
        if now - self._since < self.acceptance - 1e-9:
            return (*over, Ignore(self._button, "too-short"), Refuse(Text.of("icheri/too-short")))
        if self._bounced(down, offer.unit, now):
            return (*over, Ignore(self._button, "bounce"), Refuse(Text.of("icheri/repeated"), quiet=True))
        self._last, self._turned = (down, self.at or (0.0, 0.0), now), False
        return (*over, Choose(down))

    def _bounced(self, down: str, unit: float, now: float) -> bool:
        """Whether it follows the last press too soon: on the same thing or place, or on a screen that has just come."""
        target, place, then = self._last
        near = self.at is not None and dist(place, self.at) <= (CATCH + self.slip) * unit
        return now - then < self.ignore_repeat and (down == target or near or self._turned)
