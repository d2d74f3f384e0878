"""Each one's thread in a work: what a seat gave, read from the work's past; never a number to compare by."""

from __future__ import annotations

from ...core.session import Session
from ...core.values import dataclass
from .making import made


@dataclass(frozen=True, slots=True)
class Knot:
    """One choice that stands: `made` where something was made by it, not only taken up."""

    target: str
    made: bool


@dataclass(frozen=True, slots=True)
class Thread:
    """What one seat gave, in its order; what all gave together lies on the thread of each."""

    seat: int
    knots: tuple[Knot, ...]

    @property
    def made(self) -> tuple[str, ...]:
        return tuple(knot.target for knot in self.knots if knot.made)


def threads(session: Session) -> tuple[Thread, ...]:
    """The threads of all who gave something, by their seats; of a kept work, replay its journal first."""
    found: dict[int, list[Knot]] = {}
    for step in session.past:
        after, events = step.before.choose(step.target, step.seat)
        knot = Knot(step.target, made(step, after, events))
        for number in step.seat.givers:
            found.setdefault(number, []).append(knot)
    return tuple(Thread(number, tuple(found[number])) for number in sorted(found))
