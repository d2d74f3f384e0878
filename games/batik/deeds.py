"""What follows from each choice: wax, dye, creases, and the wax boiled out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.game import Event, Seat
from . import telling
from .cloth import free_cloth
from .recipe import Stamp, covers
from .table import BOILS, CRUMPLE, SILK
from .telling import say
from .ways import WAYS

if TYPE_CHECKING:
    from .model import Scarf

    Chosen = tuple[Scarf, tuple[Event, ...]]


def pick(scarf: Scarf, block: str, seat: Seat) -> Chosen:
    id = f"block/{block}"
    if block == scarf.hand(seat):
        return scarf, (Event("told", telling.picked(scarf, block), id, id, seat),)
    return scarf.holding(block, seat), (Event("picked", telling.picked(scarf, block), id, id, seat),)


def stamp(scarf: Scarf, i: int, spot: int, target_id: str, seat: Seat) -> Chosen:
    """Wax where there was none; in free play another block may go over it."""
    block = scarf.hand(seat)
    here = [s for s in scarf.stamps if s.place == i and (spot < 0 or s.spot in (-1, spot))]
    again = any(s.block == block for s in here) if scarf.way == "free" else bool(here) and (spot >= 0 or scarf.full(i))
    if again:
        return scarf, (Event("told", telling.already(scarf, i, spot), target_id, f"block/{block}", seat),)
    after = replace(scarf, stamps=(*scarf.stamps, Stamp(i, spot, block, len(scarf.dips))))
    text = telling.placed(scarf, after, i, spot)
    return then(scarf, after, [Event("placed", text, target_id, f"block/{block}", seat)], seat)


def silk(scarf: Scarf, seat: Seat) -> Chosen:
    """The block in hand at the next place that wants it, else at the next that has no wax."""
    block, places = scarf.hand(seat), scarf.cloth.places
    bare = [i for i in range(len(places)) if not scarf.full(i)]
    suits = [i for i in bare if scarf.wants(i) and places[i].motif == block]
    if not bare:
        return scarf, (Event("told", say("all-waxed"), SILK, f"block/{block}", seat),)
    i = (suits or bare)[0]
    return stamp(scarf, i, -1, places[i].id, seat)


def dip(scarf: Scarf, dye: str, seat: Seat) -> Chosen:
    id = f"dye/{dye}"
    if not covers(dye, scarf.dips):
        return scarf, (Event("told", telling.why_not_dip(scarf, dye), id, id, seat),)
    after = replace(scarf, dips=(*scarf.dips, dye))
    return then(scarf, after, [Event("placed", telling.dipped(scarf, after), id, id, seat)], seat)


def crumple(scarf: Scarf, seat: Seat) -> Chosen:
    if (why := telling.why_not_crumple(scarf)) is not None:
        return scarf, (Event("told", why, CRUMPLE, CRUMPLE, seat),)
    after = replace(scarf, crumpled=(*scarf.crumpled, len(scarf.dips)))
    return then(scarf, after, [Event("placed", telling.crumpled(scarf), CRUMPLE, CRUMPLE, seat)], seat)


def boil(scarf: Scarf, seat: Seat) -> Chosen:
    if (why := telling.why_not_boil(scarf)) is not None:
        return scarf, (Event("told", why, BOILS, BOILS, seat),)
    after = replace(scarf, boiled=True)
    events = (Event("placed", telling.boiled(scarf), BOILS, BOILS, seat),
              Event("finished", telling.finished(after), seat=seat))  # fmt: skip
    return after, events


def change(scarf: Scarf, kind: str, name: str, id: str, seat: Seat) -> Chosen:
    """Another way, part or symmetry; the stamps stay and lie as the new symmetry has them."""
    after = scarf
    match kind:
        case "way":
            after = replace(scarf, way=next(way for way in WAYS if way == name))
        case "layout":
            after = replace(scarf, layout=name)
        case _ if name == "true-dye":
            after = replace(scarf, true_dye=not scarf.true_dye)
        case _:
            after = replace(scarf, one_by_one=not scarf.one_by_one)
    after = laid(after)
    text = telling.changed(after, id)
    if after == scarf:
        return scarf, (Event("told", text, id, id, seat),)
    return then(scarf, after, [Event("picked", text, id, id, seat)], seat)


def laid(scarf: Scarf) -> Scarf:
    """On the cloth of its way and symmetry; stamps at places that this cloth has not are kept on it all the same."""
    layout = scarf.layout if scarf.way == "free" else "own"
    more = any(stamp.place >= len(scarf.plan.own.places) for stamp in scarf.stamps)
    cloth = free_cloth(scarf.plan.own, layout) if scarf.way == "free" or more else scarf.plan.own
    return replace(scarf, cloth=cloth, layout=layout)


def then(scarf: Scarf, after: Scarf, events: list[Event], seat: Seat) -> Chosen:
    """A hand whose block was wanted and is wanted no more takes the next that will be."""
    hand, ahead = scarf.hand(seat), after.ahead
    over = hand not in ahead and (hand in scarf.ahead or not scarf.follows)
    if after.follows and ahead and over:
        text = say("next-block", following=telling.block_name(ahead[0]))
        events.append(Event("picked", text, f"block/{ahead[0]}", f"block/{ahead[0]}", seat))
        hand = ahead[0]
    return after.holding(hand, seat), tuple(events)
