"""What may be chosen on a scarf: its places, the blocks, the dye pots, the tools."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..core.game import Role, Seat, State, Target, Text
from . import telling
from .cloth import Place
from .recipe import Stamp, Step, covers
from .telling import say

if TYPE_CHECKING:
    from .model import Scarf

SUITS, WAITS, DONE = 4.0, 1.0, 0.2
"""How likely a place is wanted that the block in hand belongs to now, that waits, that is waxed."""
SILK, CRUMPLE, BOILS = "cloth/silk", "tool/crumple", "tool/boil"
WORK, PALETTE = {"area": ("work",)}, {"area": ("palette",)}


def work(scarf: Scarf, seat: Seat) -> Iterator[Target]:
    """The places, or their single images, and the silk itself."""
    hand, step = scarf.hand(seat), scarf.next_step
    wanted = step.what if step is not None and step.kind == "wax" and scarf.follows else ()
    for i, place in enumerate(scarf.cloth.places):
        now, full = place.id in wanted, scarf.full(i)
        weight = DONE if full else SUITS if now and place.motif == hand else WAITS
        if not scarf.one_by_one:
            stamp = next(iter(scarf.waxed(i)), None) if full else None
            yield _place(scarf, place, place.id, place.label, stamp, now and not full, weight)
            continue
        for n, label in enumerate(place.told):
            stamp = scarf.stamp_at(i, n)
            yield _place(scarf, place, place.single(n), label, stamp, now and stamp is None, DONE if stamp else weight)
    if not scarf.one_by_one:
        state = State(value=telling.ground(scarf))
        yield Target(SILK, say("silk-cloth"), Role("piece", "cloth"), WORK, state, WAITS)


def _place(scarf: Scarf, place: Place, id: str, label: Text, stamp: Stamp | None, now: bool, weight: float) -> Target:
    """A place's target, made once for each state it can be in."""
    colour = None if stamp is None else scarf.colour(stamp.dips)
    block = "" if stamp is None else stamp.block
    key = (id, label, scarf.one_by_one, colour, block, place.motif, now, weight)
    made = scarf.plan.made
    if key not in made:
        state = State(done=stamp is not None, value=telling.holds(block, colour, place.motif, now))
        made[key] = Target(id, label, Role("piece" if scarf.one_by_one else "card", "place"), WORK, state, weight)
    return made[key]


def palette(scarf: Scarf, seat: Seat) -> Iterator[Target]:
    """Blocks, then pots from light to dark, then tools."""
    hand, step = scarf.hand(seat), scarf.next_step
    for block in scarf.offered(seat):
        count = scarf.count_wanted(block)
        value = say("block-left", count=count) if scarf.follows else None
        state = State(chosen=block == hand, value=value)
        weight = SUITS if count and block != hand else DONE
        yield Target(f"block/{block}", telling.block_name(block), Role("swatch", "block"), PALETTE, state, weight)
    for dye in scarf.pots:
        used = dye in scarf.dips
        state = State(done=used, resting=not covers(dye, scarf.dips), value=telling.pot(scarf, dye))
        weight = SUITS if step == Step("dip", (dye,)) else DONE if used else WAITS
        yield Target(f"dye/{dye}", telling.dye_name(dye), Role("swatch", "dye"), PALETTE, state, weight)
    if scarf.way == "free" or scarf.plan.crumples:
        rests = telling.why_not_crumple(scarf) is not None
        state = State(resting=rests, value=say("crumpled", count=len(scarf.crumpled)))
        weight = SUITS if step is not None and step.kind == "crumple" else DONE
        yield Target(CRUMPLE, say("crumple"), Role("tool", "crumple"), PALETTE, state, weight)
    state = State(resting=telling.why_not_boil(scarf) is not None)
    weight = SUITS if step is not None and step.kind == "boil" else DONE
    yield Target(BOILS, say("boil"), Role("tool", "boil"), PALETTE, state, weight)
