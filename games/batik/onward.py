"""How a scarf of one's own goes on as its maker began it: block after block, layer after layer, dye after dye."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..core.game import Seat
from ..core.history import Step
from ..core.pattern import Pattern, Spot
from .model import Scarf
from .recipe import covers, depth
from .table import BOILS


def onward(scarf: Scarf, own: Sequence[Step], seat: Seat) -> tuple[str, ...] | None:
    """The next choices of a scarf without a model; None where one is followed, () when the wax is out."""
    if scarf.way != "free":
        return None
    if scarf.boiled:
        return ()
    dyes = [dye for dye in scarf.pots if covers(dye, scarf.dips)]
    place = next((i for i in range(len(scarf.cloth.places)) if not scarf.full(i)), None)
    fresh = sum(stamp.dips == len(scarf.dips) for stamp in scarf.stamps)
    if place is not None and dyes and not (scarf.dips and fresh >= _layer(scarf)):
        return _waxed(scarf, own, seat, place)
    if dyes and fresh:
        return (f"dye/{_next_dye(scarf, dyes)}",)
    return (BOILS,)


def _layer(scarf: Scarf) -> int:
    """How many stamps the maker put on before each dip."""
    sizes = Counter(Counter(s.dips for s in scarf.stamps if s.dips < len(scarf.dips)).values())
    return max(sizes, key=lambda size: (sizes[size], size), default=1)


def _waxed(scarf: Scarf, own: Sequence[Step], seat: Seat, i: int) -> tuple[str, ...]:
    """The block that comes next, at a place that is bare, or at the rest of one that was begun."""
    place, blocks = scarf.cloth.places[i], scarf.offered(seat)
    begun = next((stamp.block for stamp in scarf.waxed(i)), "")
    block = begun or _pattern(scarf, own).thing(Spot(place.id), blocks) or place.motif
    block = block if block in blocks else blocks[0]
    target = place.id
    if scarf.one_by_one:
        target = place.single(next(n for n in range(len(place.spots)) if scarf.stamp_at(i, n) is None))
    return (target,) if scarf.hand(seat) == block else (f"block/{block}", target)


def _pattern(scarf: Scarf, own: Sequence[Step]) -> Pattern:
    """Which block the maker put where, in which order."""
    ids = [place.id for place in scarf.cloth.places]
    laid: list[tuple[str, str]] = []
    for step in own:
        place = step.target if step.target in ids else step.target.rpartition(".")[0]
        if place in ids and isinstance(step.before, Scarf):
            laid.append((place, step.before.hand(step.seat)))
    filled = {ids[stamp.place]: stamp.block for stamp in scarf.stamps if stamp.place < len(ids)}
    return Pattern(tuple(Spot(id) for id in ids), tuple(laid), filled)


def _next_dye(scarf: Scarf, dyes: Sequence[str]) -> str:
    """As many shades darker as the maker went each time; the scarf's own ground where none was dipped yet."""
    steps = [depth(b) - depth(a) for a, b in zip(scarf.dips, scarf.dips[1:], strict=False)]
    if steps:
        wanted = depth(scarf.dips[-1]) + round(sum(steps) / len(steps))
        return min(dyes, key=lambda dye: (abs(depth(dye) - wanted), depth(dye)))
    ground = next(iter(scarf.plan.dips[-1:]), "")
    return dyes[0] if scarf.dips or ground not in dyes else ground
