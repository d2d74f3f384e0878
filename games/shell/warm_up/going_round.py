"""Going round: whose turn it is in a group, and whether it is time to come to an end, from numbers alone."""

from __future__ import annotations

from ...access.together.making import tried
from ...core.session import Session
from ...core.values import dataclass

EARLY, LATE = 0.95, 1.1
"""Shares of its time between which a warm-up ends at best (issue: within 10 %)."""
UP = 1 - 1e-6
"""The share at which the time is up, but for what rounding takes."""
SOON = 0.75
"""Share of its time after which it is told, once, that the end is near."""
STILL = 40.0
"""Seconds without any input after which nobody is in the middle of anything."""


def turn_in(session: Session, first: int, size: int) -> int:
    """The number in the group, from 1, whose turn it is: the next after the one who made the last thing.

    `first` begins where nothing is made yet. An undo gives the turn back by itself.
    """
    last = next((step.seat.givers[-1] for step, _ in tried(session)), 0)
    return last % size + 1 if last else first


@dataclass(slots=True)
class Hourglass:
    """Seconds that were played, of the `whole` that was asked for; what is paused does not count.

    `turns` is how many turns are over.
    """

    whole: float
    played: float = 0.0
    turns: int = 0

    @property
    def share(self) -> float:
        return self.played / self.whole

    def over_now(self) -> bool:
        """Whether to end here, between two turns: one more would end further from the time, or it is up."""
        one = self.played / self.turns if self.turns else 0.0
        after = self.played + one
        return self.share >= EARLY or (after > LATE * self.whole and after - self.whole > self.whole - self.played)

    def over_in_a_turn(self, begun: bool, still: float) -> bool:
        """Whether to end though nobody has just made something: time is up, and nobody is in the middle of a choice.

        `begun` when somebody did something in this turn, `still` for how many seconds nobody has.
        """
        return self.share >= UP and (not begun or still >= STILL)
