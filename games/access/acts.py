"""What a screen reader or another program asks to be done, as the same intents that keys lead to."""

from __future__ import annotations

from math import isfinite

from ..core.game import Text
from .choose.intent import Choose, Intent, Tell
from .choose.method import Method, mark_of
from .inputs import Act
from .offer import Offer

MORE, LESS = "step/more", "step/less"


def intents(said: Act, offer: Offer, method: Method | None) -> tuple[Intent, ...]:
    """A press is a choice; the focus goes where the keys' focus goes; a ladder is climbed by its steps."""
    if said.target not in offer:
        return (Tell(Text.of("icheri/not-on-offer")),)
    if said.action == "press":
        return (Choose(said.target),)
    if said.action == "focus":
        return (mark_of(offer, said.target) if method is None else method.stand_on(said.target, offer),)
    return tuple(Choose(target) for target in steps(said, offer))


def steps(said: Act, offer: Offer) -> tuple[str, ...]:
    """What is chosen, one after the other, to stand a step higher or lower or on step `value`, counted from 1."""
    place = ladder(offer, said.target)
    if place is None:
        return ()
    at, count = place
    by = {"increase": 1, "decrease": -1}.get(said.action, _wanted(said.value, at, count) - at)
    return ((MORE if by > 0 else LESS),) * abs(by)


def ladder(offer: Offer, target: str) -> tuple[int, int] | None:
    """(index, count) of a target that leads a step higher while another leads lower; None for any other."""
    return offer[target].target.state.step if target == MORE and LESS in offer else None


def _wanted(value: str, at: int, count: int) -> int:
    """The step that a number from 1 to `count` names; where one stands already for what is no number."""
    try:
        number = float(value)
    except ValueError:
        return at
    return max(0, min(count - 1, round(number) - 1)) if isfinite(number) else at
