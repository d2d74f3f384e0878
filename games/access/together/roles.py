"""Roles: each seat chooses one group of targets, and all of them work with one hand."""

from __future__ import annotations

from collections.abc import Iterable

from ...core.game import Seat, Target, Text
from ...core.values import dataclass
from .rule import Asked, NotNow, Rule, Yes

Part = frozenset[str]
"""Kinds of target, by the first part of their ids: "pane", "glass"."""
HAND = 1
"""The one hand that all work with: what one takes up, the other puts down."""


@dataclass(frozen=True, slots=True)
class Roles(Rule):
    """Seat -> the part it chooses. A kind that is in nobody's part is everybody's."""

    parts: tuple[tuple[int, Part], ...]

    def seat(self, number: int) -> Seat:
        return Seat(HAND, (number,))

    def offers(self, target: Target, number: int) -> bool:
        return kind(target) in dict(self.parts).get(number, frozenset()) or not self._whose(target)

    def _whose(self, target: Target) -> tuple[int, ...]:
        return tuple(number for number, part in self.parts if kind(target) in part)

    def asked(self, asked: Asked) -> Yes | NotNow:
        """What belongs to a seat that has stood up is everybody's, so that no work is left hanging."""
        here = [number for number in self._whose(asked.target) if number in asked.seats]
        if not here or asked.number in here:
            return Yes(self.seat(asked.number))
        return NotNow(Text.of("together/not-your-part", name=asked.name(here[0])))


def kind(target: Target) -> str:
    return target.id.partition("/")[0]


def dealt(targets: Iterable[Target], seats: tuple[int, ...]) -> Roles:
    """Roles for these seats by what is on offer: the work itself, what is taken in hand, what acts at once.

    Two seats share two parts: what acts at once is a part of its own where there is such a thing beside what is
    taken in hand (one waxes, one dips); else the work and the table are the two. More seats than parts: several have
    the same.
    """
    work, hand, deeds = _kinds(targets)
    parts = [part for part in (work, hand, deeds) if part]
    if len(seats) == 2 and len(parts) == 3:
        parts = [work | hand, deeds]
    return Roles(tuple((number, parts[n % len(parts)]) for n, number in enumerate(seats)) if len(parts) > 1 else ())


def _kinds(targets: Iterable[Target]) -> tuple[Part, Part, Part]:
    """Kinds of the work, of swatches one of which is in hand, and of everything else on the table."""
    found = [target for target in targets if target.area in ("work", "palette")]
    work = frozenset(kind(target) for target in found if target.area == "work")
    hand = frozenset(kind(t) for t in found if t.area == "palette" and t.role.base == "swatch" and t.state.chosen)
    return work, hand - work, frozenset(kind(t) for t in found if t.area == "palette") - hand - work
