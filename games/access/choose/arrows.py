"""Choosing with a keyboard: arrows go by place, Tab by reading order, Enter or Space chooses."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.game import Text
from ...core.space import Point
from ..inputs import Input
from ..offer import Offer, Offered
from .gate import Gate
from .intent import Choose, Intent, Mark, Refuse

DIRECTIONS: dict[str, Point] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
SHORTCUTS = {"r": "command/say-again", "h": "command/hint"}
QUESTIONS = {"w": "command/ask-where", "l": "command/ask-left", "t": "command/ask-touches", "d": "command/ask-whole"}
"""Where am I, what is Left, what Touches this, Describe it all: answered at any moment, wherever they are laid out."""
ASIDE = ("commands", "more")
PAST = 4.0
"""How much more a step past a thing's edge weighs than a step ahead. From 3 to 6, arrows lead from everything to
everything else on all windows at all sizes of things; below, the middle of a ring may be out of their reach."""


@dataclass(slots=True)
class Arrows:
    """The focus of a keyboard, and how it moves."""

    gate: Gate
    focus: str = ""
    _place: Point = (0.0, 0.0)
    _home: str = ""

    def take(self, said: Input, offer: Offer, now: float) -> tuple[Intent, ...]:
        found = (intent for button in self.gate.take(said, now) for intent in self._press(button, offer))
        return (*found, *self.gate.ignored())

    def tick(self, offer: Offer, now: float, speaking: bool) -> tuple[Intent, ...]:
        found = (intent for button in self.gate.tick(now) for intent in self._press(button, offer))
        return (*found, *self.gate.ignored())

    def due(self) -> float | None:
        return self.gate.due()

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

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        """What Tab and the arrows lead to from here."""
        if self.focus not in offer:
            return ()
        here = offer[self.focus]
        near = [found.id for towards in DIRECTIONS.values() if (found := ahead(offer, here, towards)) is not None]
        at = offer.index[self.focus]
        following = [offer.items[(at + n) % len(offer.items)].id for n in range(1, most)]
        return tuple(mark_of(offer, id) for id in list(dict.fromkeys([*near, *following]))[:most])

    def _press(self, button: str, offer: Offer) -> tuple[Intent, ...]:
        if not offer.items:
            return ()
        if button in DIRECTIONS:
            return self._go(DIRECTIONS[button], offer)
        match button:
            case "tab" | "back-tab":
                at = offer.index.get(self.focus, -1)
                self.focus = offer.items[(at + (1 if button == "tab" else -1)) % len(offer.items)].id
                return (self._mark(offer),)
            case "enter" | "space" if self.focus in offer:
                return (Choose(self.focus),)
            case "escape":
                return (Choose(way_back(offer)),)
            case _ if button in QUESTIONS:
                return (Choose(QUESTIONS[button]),)
            case _ if SHORTCUTS.get(button, "") in offer:
                return (Choose(SHORTCUTS[button]),)
        return ()

    def _go(self, towards: Point, offer: Offer) -> tuple[Intent, ...]:
        if self.focus not in offer:
            self.focus = offer.items[0].id
            return (self._mark(offer),)
        found = ahead(offer, offer[self.focus], towards)
        if found is None:
            return (Refuse(Text.of("icheri/edge")),)
        self.focus = found.id
        return (self._mark(offer),)


def mark_of(offer: Offer, id: str) -> Mark:
    index, count = offer.place(id)
    return Mark("focus", (id,), index=index, count=count)


def ahead(offer: Offer, here: Offered, towards: Point) -> Offered | None:
    """The nearest thing whose middle lies ahead; what the line ahead misses altogether is farther by PAST."""
    x0, y0 = here.region.anchor

    def cost(item: Offered) -> float:
        dx, dy = item.region.anchor[0] - x0, item.region.anchor[1] - y0
        along = dx * towards[0] + dy * towards[1]
        box = item.region.bounds
        past = max(box.y - y0, y0 - box.bottom, 0.0) if towards[0] else max(box.x - x0, x0 - box.right, 0.0)
        aside = abs(dx * towards[1]) + abs(dy * towards[0])
        return along + aside + PAST * past if along > 1.0 and item.id != here.id else float("inf")

    best = min(offer.items, key=cost)
    return best if cost(best) < float("inf") else None


def way_back(offer: Offer) -> str:
    """The opening that goes back, else the command to leave."""
    return next((i.id for i in offer.items if i.target.role.subtype == "back"), "command/leave")
