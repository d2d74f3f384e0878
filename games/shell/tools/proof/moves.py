"""What is looked at of the focus of keys: no thing traps it, on any screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ....access.choose.arrows import DIRECTIONS, Arrows, way_back
from ....access.choose.buttons import mapped
from ....access.choose.gate import Gate
from ....access.offer import Offer
from ....core.settings import Profile
from ..pilot import Pilot
from .screens import opened

Moves = Mapping[str, frozenset[str]]
"""Where one step leads to from each thing."""


def no_trap(pilot: Pilot) -> Iterator[str]:
    """Row 22: arrows alone lead from everything to everything, so does Tab, and Escape leads out."""
    for offer in opened(pilot):
        if not offer.items:
            continue
        for keys in (tuple(DIRECTIONS), ("next",), ("previous",)):
            moves = steps(offer, pilot.house.profile, keys)
            for id in cut_off(moves):
                yield f"{id} cannot be reached from everywhere, or not be left, by {' '.join(keys)}"
        if way_back(offer) not in offer:
            yield "Escape does not lead out"


def steps(offer: Offer, profile: Profile, actions: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Where each thing's focus goes by one press of the button of each action."""
    arrows, buttons = Arrows(Gate(), profile), mapped(profile, "keys")
    found = {}
    for id in offer.ids():
        led = set()
        for action in actions:
            arrows.stand_on(id, offer)
            arrows.do(buttons[action][0], offer, 0.0)
            led.add(arrows.focus)
        found[id] = frozenset(led - {id})
    return found


def cut_off(moves: Moves) -> list[str]:
    """What the first thing cannot reach, or what cannot reach it: none where the graph is strongly connected."""
    first = next(iter(moves))
    back: dict[str, set[str]] = {id: set() for id in moves}
    for id, led in moves.items():
        for other in led:
            back[other].add(id)
    there, hither = _reached(moves, first), _reached({id: frozenset(ids) for id, ids in back.items()}, first)
    return [id for id in moves if id not in there or id not in hither]


def _reached(moves: Moves, first: str) -> set[str]:
    reached, waiting = {first}, [first]
    while waiting:
        new = moves[waiting.pop()] - reached
        reached |= new
        waiting += new
    return reached


MOVES = {"walk:arrows": no_trap}
"""What is looked at on the focus of every screen."""
