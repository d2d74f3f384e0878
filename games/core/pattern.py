"""A pattern that somebody began in places: its symmetry, its rhythm, its measure of things, and how it goes on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from types import MappingProxyType

from .values import dataclass

MORE_THAN_ONCE = 2
"""So often something must come back to be a rhythm."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for one thing. `twins` names the places that answer each other, `row` the row or ring it stands in, in
    the order of the places; `beside` are the places it touches.
    """

    id: str
    twins: str = ""
    row: str = ""
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """`own` are (place, thing) pairs in the order the player laid them, `filled` is what lies in each place now.

    Whatever is answered fits only into empty places: nothing that lies anywhere is ever named.
    """

    spots: tuple[Spot, ...]
    own: tuple[tuple[str, str], ...]
    filled: Mapping[str, str]
    _by_id: Mapping[str, Spot] = field(init=False, default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {spot.id: spot for spot in self.spots})
        kept = {place: thing for place, thing in self.own if self.filled.get(place) == thing and place in self._by_id}
        object.__setattr__(self, "own", tuple(kept.items()))

    @property
    def open(self) -> tuple[Spot, ...]:
        return tuple(spot for spot in self.spots if not self.filled.get(spot.id))

    def onward(self, things: Sequence[str]) -> tuple[str, str] | None:
        """The next empty place, and which of `things` goes there; None where nothing was begun, or all is full."""
        for spot in self.open:
            thing = self.thing(spot, things)
            if thing:
                return spot.id, thing
        return None

    def thing(self, spot: Spot, things: Sequence[str]) -> str:
        """What goes into an empty place as the player would go on; "" where nothing was begun."""
        if not self.own:
            return ""
        for found in (self._as_twins(spot), self._as_row(spot), self._as_laid(), self._in_measure(spot, things)):
            if found in things:
                return found
        return things[0] if things else ""

    # --- symmetry

    @property
    def symmetric(self) -> bool:
        """Whether places that answer each other hold the same, as far as the player laid more than one of them."""
        laid: dict[str, set[str]] = {}
        for place, thing in self.own:
            laid.setdefault(self._by_id[place].twins or place, set()).add(thing)
        return all(len(found) == 1 for found in laid.values())

    def _unit(self, spot: Spot) -> str:
        """What is laid as one: all that answer each other, or the place alone."""
        return spot.twins if self.symmetric and spot.twins else spot.id

    def _twins(self, spot: Spot) -> Iterable[Spot]:
        return (other for other in self.spots if self._unit(other) == self._unit(spot))

    def _as_twins(self, spot: Spot) -> str:
        if not self.symmetric or not spot.twins:
            return ""
        mine = [thing for place, thing in self.own if self._by_id[place].twins == spot.twins]
        others = [self.filled[t.id] for t in self.spots if t.twins == spot.twins and self.filled.get(t.id)]
        return next(iter((*mine, *others)), "")

    # --- rhythm

    def _as_row(self, spot: Spot) -> str:
        """What comes back in the row or ring of a place."""
        if not spot.row:
            return ""
        row = [other.id for other in self.spots if other.row == spot.row]
        own = dict(self.own)
        period = _period([own.get(place, "") for place in row], len(row))
        at = row.index(spot.id)
        return next((own[row[n]] for n in range(at % period, len(row), period) if row[n] in own), "") if period else ""

    def _as_laid(self) -> str:
        """What comes next in the order in which the player laid one after another."""
        first: dict[str, str] = {}
        for place, thing in self.own:
            first.setdefault(self._unit(self._by_id[place]), thing)
        laid = list(first.values())
        period = _period(laid, 0)
        full = {self._unit(spot) for spot in self.spots if self.filled.get(spot.id)}
        return laid[len(full) % period] if period > 1 else ""

    # --- measure

    def _in_measure(self, spot: Spot, things: Sequence[str]) -> str:
        """As much of each thing as the player took; nothing beside its like, where the player never laid it so."""
        taken = Counter(thing for _, thing in self.own if thing in things)
        now = Counter({self._unit(s): thing for s in self.spots if (thing := self.filled.get(s.id, ""))}.values())
        wanted = sorted(taken, key=lambda thing: (now[thing] / taken[thing], list(taken).index(thing)))
        if self._apart and wanted:
            wide = {o for twin in self._twins(spot) for o in twin.beside}
            for beside in (wide, set(spot.beside)):
                held = {self.filled.get(place, "") for place in beside}
                fresh = [thing for thing in (*wanted, *things) if thing not in held]
                if fresh:
                    return fresh[0]
        return next(iter(wanted), "")

    @property
    def _apart(self) -> bool:
        """Whether the player laid things beside each other, and never two alike."""
        own = dict(self.own)
        pairs = [(own[a], own[b]) for a in own for b in self._by_id[a].beside if b in own]
        return bool(pairs) and all(one != other for one, other in pairs)


def _period(row: Sequence[str], closed: int) -> int:
    """The shortest number of places after which a row comes back, "" being unknown; 0 where none is seen.

    A `closed` ring of so many places comes back to its beginning, too.
    """
    for period in range(1, len(row) // MORE_THAN_ONCE + 1):
        if closed and closed % period:
            continue
        classes = [{row[n] for n in range(start, len(row), period) if row[n]} for start in range(period)]
        again = any(sum(bool(row[n]) for n in range(s, len(row), period)) >= MORE_THAN_ONCE for s in range(period))
        if again and all(len(found) <= 1 for found in classes):
            return period
    return 0
