"""The cheapest way to cut a row of things into groups within groups without changing their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import add

PRESS = 2.0
"""What a press costs beside a wait: the time to press and the pause after it (scanning.md, section 6)."""
LEAVES, MIXED = 6, 5
"""Children of a group of things alone, beside the way out; of one with groups in it, beside Undo too (row 43)."""
LONGEST = 96
"""A longer row is dealt into even parts first: the reckoning grows with the cube of its length."""


@dataclass(frozen=True, slots=True)
class Part:
    """Things `start` up to `end` of the row: one thing where they are no more, else cut into `parts`."""

    start: int
    end: int
    parts: tuple[Part, ...] = ()


@dataclass(slots=True)
class _Table:
    """What each run of the row costs: `group` as a group of its own, `row[k]` cut into at most k parts.

    Costs are those of an optimal alphabetic tree of unary levels (Hu & Tucker 1971; Golin & Rote 1998 for unequal
    letters): a thing in child j of a level pays j waits and, to go in, PRESS; times its weight.
    """

    weights: Sequence[float]
    sums: list[float] = field(init=False)
    group: list[list[float]] = field(init=False)
    rows: list[list[list[float]]] = field(init=False)

    def __post_init__(self) -> None:
        n = len(self.weights)
        self.sums = [0.0]
        for weight in self.weights:
            self.sums.append(self.sums[-1] + weight)
        self.group = [[0.0] * (n + 1) for _ in range(n + 1)]
        self.rows = [[[0.0] * (n + 1) for _ in range(n + 1)] for _ in range(LEAVES + 1)]
        for length in range(1, n + 1):
            for start in range(n - length + 1):
                self._fill(start, start + length)

    def _fill(self, start: int, end: int) -> None:
        weight = self.sums[end] - self.sums[start]
        cuts = [self.cut(start, end, k) for k in range(2, LEAVES + 1)]
        alone = 0.0
        if end - start > 1:
            alone = min(cuts[: allowed(end - start) - 1]) + (1 + PRESS) * weight
        self.group[start][end] = alone
        for k in range(1, LEAVES + 1):
            best = alone if k == 1 else min(alone, cuts[k - 2])
            self.rows[k][end][start] = best + weight

    def cut(self, start: int, end: int, most: int) -> float:
        """The cost of at least two parts, but for the wait on the first of them."""
        if end - start < 2:
            return float("inf")
        return min(self._cuts(start, end, most))

    def _cuts(self, start: int, end: int, most: int) -> list[float]:
        """What it costs to cut first behind each thing but the last."""
        return list(map(add, self.group[start][start + 1 : end], self.rows[most - 1][end][start + 1 : end]))

    def parts(self, start: int, end: int, most: int, top: bool = False) -> tuple[Part, ...]:
        """The cuts that cost that much."""
        if start == end:
            return ()
        if most == 1 or end - start == 1 or (not top and self.group[start][end] <= self.cut(start, end, most)):
            return (self.part(start, end),)
        costs = self._cuts(start, end, most)
        at = start + 1 + costs.index(min(costs))
        return (self.part(start, at), *self.parts(at, end, most - 1))

    def part(self, start: int, end: int) -> Part:
        if end - start == 1:
            return Part(start, end)
        return Part(start, end, self.parts(start, end, allowed(end - start), top=True))


def allowed(length: int) -> int:
    """How many children a group of so many things may have."""
    return LEAVES if length <= LEAVES else MIXED


def split(weights: Sequence[float], most: int) -> tuple[Part, ...]:
    """A row of things in at most `most` parts, so that what is likely takes few waits and presses.

    `weights` are shares of any sum, all above 0; the order is kept. `most` is 1 to LEAVES.
    """
    if len(weights) > LONGEST:
        return even(len(weights), most)
    return _Table(weights).parts(0, len(weights), most)


def even(count: int, most: int, start: int = 0) -> tuple[Part, ...]:
    """A row of things in at most `most` parts of like length."""
    if count <= most:
        return tuple(Part(n, n + 1) for n in range(start, start + count))
    edges = [start + round(n * count / most) for n in range(most + 1)]
    return tuple(Part(a, b, even(b - a, allowed(b - a), a) if b - a > 1 else ()) for a, b in pairwise(edges))
