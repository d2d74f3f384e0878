"""The cheapest way to cut a row of things into groups within groups without changing their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from functools import lru_cache
from itertools import accumulate, pairwise
from operator import add

from ...core.values import dataclass

PRESS = 2.0
"""What a press costs beside a wait: the time to press and the pause after it (scanning.md, section 6)."""
LEAVES, MIXED = 6, 5
"""Children of a group of things alone, beside the way out; of one with groups in it, beside Undo too (row 43)."""
HOLDS = (1, LEAVES, LEAVES * MIXED)
"""How many things one thing holds, a group of things alone, a group of such groups."""
LONGEST = 120
"""A longer row is dealt into even parts: the reckoning grows with its length squared."""
NEVER = float("inf")


@dataclass(frozen=True, slots=True)
class Part:
    """Things `start` up to `end` of the row: one thing where they are no more, else cut into `parts`."""

    start: int
    end: int
    parts: tuple[Part, ...] = ()


@dataclass(slots=True)
class _Table:
    """What each run of the row costs, by how deep its groups may go.

    `group[depth][a][b]` is the cost of things a up to b as one stop, `row[depth][k][b][a]` cut into at most k stops.
    Costs are those of an optimal alphabetic tree of unary levels (Hu & Tucker 1971; Golin & Rote 1998 for unequal
    letters): a thing in child j of a level pays j waits and, to go in, PRESS; times its weight.
    """

    weights: Sequence[float]
    depth: int
    sums: list[float] = field(init=False)
    group: list[list[list[float]]] = field(init=False)
    row: list[list[list[list[float]]]] = field(init=False)

    def __post_init__(self) -> None:
        n = len(self.weights)
        self.sums = [0.0, *accumulate(self.weights)]
        self.group = [[[NEVER] * (n + 1) for _ in range(n + 1)] for _ in range(self.depth + 1)]
        self.row = [
            [[[NEVER] * (n + 1) for _ in range(n + 1)] for _ in range(LEAVES + 1)] for _ in range(self.depth + 1)
        ]
        for depth in range(self.depth + 1):
            longest = n if depth == self.depth else min(n, HOLDS[depth + 1])
            for length in range(1, longest + 1):
                first = 0 if length <= HOLDS[depth] or depth < self.depth else n - length
                for start in range(first, n - length + 1):
                    self._fill(depth, start, start + length)

    def _fill(self, depth: int, start: int, end: int) -> None:
        """One run at one depth; a group is cut as rows of the depth before were."""
        length, holds, weight = end - start, HOLDS[depth], self.sums[end] - self.sums[start]
        alone = 0.0 if length == 1 else NEVER
        if depth and 1 < length <= holds:
            cuts = self._cuts(depth - 1, start, end, allowed(length))
            alone = min(cuts, default=NEVER) + (1 + PRESS) * weight
        stops = self.group[depth][start]
        stops[end] = alone
        top = depth == self.depth
        if top and end < len(self.weights):
            return
        last = min(end, start + holds + 1)
        for k in range(-(-length // holds), (LEAVES - 1 if top else most_after_first(length)) + 1):
            first, best = max(start + 1, end - (k - 1) * holds), alone
            if first < last:
                best = min(alone, min(map(add, stops[first:last], self.row[depth][k - 1][end][first:last])))
            self.row[depth][k][end][start] = best + weight

    def _cuts(self, depth: int, start: int, end: int, most: int) -> list[float]:
        """The cost of at least two stops, cut first behind each thing from `_first` on, but for the wait on it."""
        first, last = self._first(depth, start, end, most), min(end, start + HOLDS[depth] + 1)
        row = self.row[depth][most - 1][end]
        return list(map(add, self.group[depth][start][first:last], row[first:last]))

    def _first(self, depth: int, start: int, end: int, most: int) -> int:
        """Where the first stop may end, so that the others can hold what is left."""
        return max(start + 1, end - (most - 1) * HOLDS[depth])

    def parts(self, depth: int, start: int, end: int, most: int, inside: bool = False) -> tuple[Part, ...]:
        """The stops that cost least; more than one `inside` a group."""
        cuts = self._cuts(depth, start, end, most) if most > 1 and end - start > 1 else []
        alone = self.group[depth][start][end]
        if not cuts or (not inside and alone <= min(cuts)):
            return (self.part(depth, start, end),)
        at = self._first(depth, start, end, most) + cuts.index(min(cuts))
        return (self.part(depth, start, at), *self.parts(depth, at, end, most - 1))

    def part(self, depth: int, start: int, end: int) -> Part:
        if end - start == 1:
            return Part(start, end)
        return Part(start, end, self.parts(depth - 1, start, end, allowed(end - start), inside=True))


def allowed(length: int) -> int:
    """How many children a group of so many things may have."""
    return LEAVES if length <= LEAVES else MIXED


def most_after_first(length: int) -> int:
    """How many stops there can be for so many things behind a first stop."""
    return LEAVES - 1 if length < LEAVES else MIXED - 1


def split(weights: Sequence[float], most: int, depth: int = 2) -> tuple[Part, ...]:
    """A row of things in at most `most` stops, so that what is likely takes few waits and presses.

    `weights` are shares of any sum, all above 0; the order is kept. `most` is 1 to LEAVES; `depth` 0 to 2 is how
    deep groups lie in groups, as far as so many things allow (checklist row 53).
    """
    if len(weights) > min(LONGEST, most * HOLDS[depth]):
        return even(len(weights), most)
    return _cheapest(tuple(weights), most, depth)


@lru_cache(maxsize=64)
def _cheapest(weights: tuple[float, ...], most: int, depth: int) -> tuple[Part, ...]:
    """The same rows come again and again: a table that all share, commands, pieces that are done."""
    return _Table(weights, depth).parts(depth, 0, len(weights), most)


def even(count: int, most: int, start: int = 0) -> tuple[Part, ...]:
    """A row of things in at most `most` parts of like length."""
    if count <= most:
        return tuple(Part(n, n + 1) for n in range(start, start + count))
    edges = [start + round(n * count / most) for n in range(most + 1)]
    return tuple(Part(a, b, even(b - a, allowed(b - a), a) if b - a > 1 else ()) for a, b in pairwise(edges))
