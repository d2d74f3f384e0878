"""Choosing with keys or a gamepad: arrows go by place, next and previous by reading order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ...core.game import Text
from ...core.settings import Profile, Setting
from ...core.space import Point
from ...core.values import dataclass
from ..inputs import Blur, Input, Release
from ..offer import Offer, Offered
from .buttons import MOVES, meanings, page_of
from .gate import Gate
from .intent import Choose, Intent, Mark, Refuse
from .method import Method, mark_of

DIRECTIONS: dict[str, Point] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
COMMANDS = ("hint", "say-again", "undo", "rest")
SECONDS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0)
KEYS_REPEAT = Setting("keys.repeat", 0.0, SECONDS, "s")
PAD_REPEAT = Setting("pad.repeat", 0.0, SECONDS, "s")
"""Seconds after which a button that moves does so again while it is held; 0 is never (checklist row 31)."""
WRAP = Setting("keys.wrap", True, (True, False))
"""Whether a list goes on at its other end (checklist row 24)."""
ASIDE = ("commands", "more")
PAST = 4.0
"""How much more a step past a thing's edge weighs than a step ahead. From 3 to 6, arrows lead from everything to
everything else on all windows at all sizes of things; below, the middle of a ring may be out of their reach."""


@dataclass(slots=True)
class Arrows(Method):
    """The focus of keys and of a gamepad, and how it moves."""

    gate: Gate
    profile: Profile = Profile()
    focus: str = ""
    _place: Point = (0.0, 0.0)
    _home: str = ""
    _held: str = ""
    _again: float | None = None

    aims = False
    by_hand = True

    def adjust(self, profile: Profile) -> None:
        self.profile = profile

    def read(self, offer: Offer, now: float) -> tuple[Intent, ...]:
        return self.renew(offer, now, "")

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        self.lift(said)
        return (*self._presses(self.gate.take(said, now), offer, now), *self.gate.ignored())

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        pressed = (*self._presses(self.gate.tick(now), offer, now), *self.gate.ignored())
        if pressed or self._again is None or now < self._again:
            return pressed
        action = meanings(self.profile).get(self._held, "")
        self._hold(self._held, action, now)
        return () if self._again is None else self._do(action, offer)

    def due(self) -> float | None:
        return min((t for t in (self.gate.due(), self._again) if t is not None), default=None)

    def lift(self, said: Input) -> None:
        """A button that was let go, or a window that was left, moves no more."""
        if isinstance(said, Blur) or (isinstance(said, Release) and said.button == self._held):
            self._again = None

    def _presses(self, buttons: tuple[str, ...], offer: Offer, now: float) -> tuple[Intent, ...]:
        return tuple(intent for button in buttons for intent in self.do(button, offer, now))

    def do(self, button: str, offer: Offer, now: float) -> tuple[Intent, ...]:
        """What a press of a button does that counts."""
        action = meanings(self.profile).get(button, "")
        self._hold(button, action, now)
        return self._do(action, offer)

    def _hold(self, button: str, action: str, now: float) -> None:
        """A button that moves goes on doing so, if the player asked for it; none that chooses does."""
        pause = self.profile.number(PAD_REPEAT if page_of(button) == "pad" else KEYS_REPEAT)
        self._held, self._again = button, now + pause if pause and action in MOVES else None

    def renew(self, offer: Offer, now: float, chosen: str) -> tuple[Intent, ...]:
        """Keeps the focus where it was, or on the nearest thing left; a new screen begins at its first thing.

        So does a drawer that opens; when it closes, the focus is where it was before.
        """
        if not offer.items:
            return ()
        if self.focus in offer and chosen:
            self._place = offer[self.focus].region.anchor
            return (self._mark(offer),)
        if chosen and self._home in offer:
            self.focus = self._home
        elif chosen and not chosen.startswith("open/more/"):
            self.focus = self._nearest(offer).id
        else:
            self.focus = offer.items[0].id
        return (self._mark(offer),)

    def _nearest(self, offer: Offer) -> Offered:
        """What is offered once a work is finished, else what lies nearest to where the focus was, commands last."""
        x, y = self._place
        actions = [i for i in offer.items if i.target.area == "actions"]
        things = actions[:1] or [i for i in offer.items if i.target.area != "commands"] or list(offer.items)
        return min(things, key=lambda i: (i.region.anchor[0] - x) ** 2 + (i.region.anchor[1] - y) ** 2)

    def _mark(self, offer: Offer) -> Mark:
        self._place = offer[self.focus].region.anchor
        if offer[self.focus].target.area not in ASIDE:
            self._home = self.focus
        return mark_of(offer, self.focus)

    def stand_on(self, id: str, offer: Offer) -> Mark:
        """Goes to a thing on offer, as a screen reader asks for it."""
        self.focus = id
        return self._mark(offer)

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        """What Tab and the arrows lead to from here."""
        if self.focus not in offer:
            return ()
        here = offer[self.focus]
        near = [found.id for towards in DIRECTIONS.values() if (found := ahead(offer, here, towards)) is not None]
        at = offer.index[self.focus]
        following = [offer.items[(at + n) % len(offer.items)].id for n in range(1, most)]
        return tuple(mark_of(offer, id) for id in list(dict.fromkeys([*near, *following]))[:most])

    def _do(self, action: str, offer: Offer) -> tuple[Intent, ...]:
        if not offer.items:
            return ()
        match action:
            case "left" | "right" | "up" | "down":
                return self._go(DIRECTIONS[action], offer)
            case "next" | "previous":
                at = offer.index.get(self.focus, -1)
                self.focus = offer.items[(at + (1 if action == "next" else -1)) % len(offer.items)].id
                return (self._mark(offer),)
            case "choose" if self.focus in offer:
                return (Choose(self.focus),)
            case "back":
                return (Choose(way_back(offer)),)
            case "ask-where" | "ask-left" | "ask-touches" | "ask-whole":
                return (Choose(f"command/{action}"),)
            case _ if action in COMMANDS and f"command/{action}" in offer:
                return (Choose(f"command/{action}"),)
        return ()

    def _go(self, towards: Point, offer: Offer) -> tuple[Intent, ...]:
        if self.focus not in offer:
            self.focus = offer.items[0].id
            return (self._mark(offer),)
        found = ahead(offer, offer[self.focus], towards) or self._round(towards, offer)
        if found is None:
            return (Refuse(Text.of("icheri/edge")),)
        self.focus = found.id
        return (self._mark(offer),)


    def _round(self, towards: Point, offer: Offer) -> Offered | None:
        """The other end of a list, where the focus stands at the end of one."""
        here = offer[self.focus]
        alike = [item for item in offer.items if item.target.area == here.target.area]
        if not self.profile[WRAP] or len(alike) < 2 or not in_line(alike, upright=bool(towards[1])):
            return None
        return alike[0] if sum(towards) > 0 else alike[-1]


def in_line(items: Sequence[Offered], upright: bool) -> bool:
    """Whether things lie in one column (`upright`) or one row, in reading order and none beside another."""
    boxes = [item.region.bounds for item in items]
    if upright:
        return all(a.bottom <= b.y + 0.5 for a, b in pairwise(boxes))
    return all(a.right <= b.x + 0.5 for a, b in pairwise(boxes))


def ahead(offer: Offer, here: Offered, towards: Point) -> Offered | None:
    """The nearest thing whose middle lies ahead; before it, one on the way that no arrow from anywhere leads to."""
    best = nearest(offer, here, towards)
    if best is None:
        return None
    on_the_way = [item for item in offer.items if 1.0 < along(here, item, towards) < along(here, best, towards)
                  and aside(here, item, towards) < along(here, item, towards)]  # fmt: skip
    return next((item for item in on_the_way if not is_met(offer, item)), best)


def nearest(offer: Offer, here: Offered, towards: Point) -> Offered | None:
    """The nearest thing ahead; what the line ahead misses altogether is farther by PAST."""
    x0, y0 = here.region.anchor

    def cost(item: Offered) -> float:
        box = item.region.bounds
        past = max(box.y - y0, y0 - box.bottom, 0.0) if towards[0] else max(box.x - x0, x0 - box.right, 0.0)
        far = along(here, item, towards)
        return far + aside(here, item, towards) + PAST * past if far > 1.0 and item.id != here.id else float("inf")

    best = min(offer.items, key=cost)
    return best if cost(best) < float("inf") else None


def along(here: Offered, item: Offered, towards: Point) -> float:
    """How far a thing's middle lies ahead, in px."""
    (x0, y0), (x, y) = here.region.anchor, item.region.anchor
    return (x - x0) * towards[0] + (y - y0) * towards[1]


def aside(here: Offered, item: Offered, towards: Point) -> float:
    """How far it lies to the side of the line ahead, in px."""
    (x0, y0), (x, y) = here.region.anchor, item.region.anchor
    return abs((x - x0) * towards[1]) + abs((y - y0) * towards[0])


def is_met(offer: Offer, item: Offered) -> bool:
    """Whether it is the nearest ahead of anything; those close to it are asked first."""
    x, y = item.region.anchor
    others = sorted(offer.items, key=lambda i: abs(i.region.anchor[0] - x) + abs(i.region.anchor[1] - y))
    return any(along(other, item, towards) > 1.0 and nearest(offer, other, towards) is item
               for other in others for towards in DIRECTIONS.values())  # fmt: skip


def way_back(offer: Offer) -> str:
    """The opening that goes back, else the command to leave."""
    return next((i.id for i in offer.items if i.target.role.subtype == "back"), "command/leave")
