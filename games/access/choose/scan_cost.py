"""What a scan costs: steps and presses to each thing, and how near that comes to the least possible."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import log2

from ...core.values import dataclass
from .scan_node import Node
from .scan_walk import Walk

MOST_STEPS = 2000


@dataclass(frozen=True, slots=True)
class Cost:
    """Steps are intervals in which something is lit, the thing's own included; presses choose or go in and out."""

    steps: float = 0.0
    presses: float = 0.0

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.steps + other.steps, self.presses + other.presses)


NOTHING = Cost()


@dataclass(frozen=True, slots=True)
class Expected:
    """A whole offer: how many things, E[steps], E[presses], the entropy H in bits, and H / E[steps]."""

    count: int
    steps: float
    presses: float
    entropy: float

    @property
    def efficiency(self) -> float:
        """H(p) / E[S], at most 1: one step decides one thing at most (scanning.md, section 7; Shannon 1948)."""
        return self.entropy / self.steps if self.steps else 1.0


def costs(node: Node, so_far: Cost = NOTHING) -> Iterator[tuple[str, Cost]]:
    """What each thing costs from the start of a walk, the cheapest way: sum of child numbers (section 6)."""
    for n, child in enumerate(node.children, 1):
        here = so_far + Cost(n, 1)
        if child.id:
            yield child.id, here
        else:
            yield from costs(child, here)


def expected(root: Node, weights: Mapping[str, float]) -> Expected:
    """The mean over the things of a tree, each as likely as its weight says; all weights above 0."""
    cheapest: dict[str, Cost] = {}
    for id, cost in costs(root):
        if id not in cheapest or (cost.steps, cost.presses) < (cheapest[id].steps, cheapest[id].presses):
            cheapest[id] = cost
    total = sum(weights[id] for id in cheapest)
    shares = {id: weights[id] / total for id in cheapest}
    steps = sum(share * cheapest[id].steps for id, share in shares.items())
    presses = sum(share * cheapest[id].presses for id, share in shares.items())
    return Expected(len(shares), steps, presses, entropy(list(shares.values())))


def entropy(weights: Sequence[float]) -> float:
    """H(p) in bits of the shares that weights are of their sum (Shannon 1948)."""
    total = sum(weights)
    return -sum(w / total * log2(w / total) for w in weights if w > 0)


def linear(weights: Sequence[float]) -> float:
    """E[S] of a linear scan: sum of i * p(i) (scanning.md, section 6)."""
    return sum(n * w for n, w in enumerate(weights, 1)) / sum(weights)


def row_column(rows: int, columns: int) -> float:
    """E[S] of a row-column scan of equally likely things: (R + 1) / 2 + (C + 1) / 2 (scanning.md, section 6)."""
    return (rows + 1) / 2 + (columns + 1) / 2


def levels(fan: int, depth: int) -> float:
    """E[S] of groups of equally likely things, `fan` to a level: L * (fan + 1) / 2 (scanning.md, section 6)."""
    return depth * (fan + 1) / 2


def with_misses(steps: float, row: Sequence[int], missed: float) -> float:
    """E[S] when a press misses with probability `missed`: each miss costs a whole pass more of its level.

    E[S] + m / (1 - m) * sum of the levels' lengths, `row` (scanning.md, section 6).
    """
    return steps + missed / (1 - missed) * sum(row)


def least(bits: float, error: float = 0.0) -> float:
    """No scan needs fewer steps: H / (1 - h(e)) for a switch that errs with probability e (scanning.md, section 7)."""
    return bits / (1 - entropy([error, 1 - error])) if 0 < error < 1 else bits


def seconds(row: Sequence[int], interval: float, first: float, press: float, pause: float, initial: float) -> float:
    """How long one choice takes by the walking light, `row` being the child number on each level.

    initial + sum of first-item pause + (k - 1) * interval + time to press + pause after it (section 6).
    """
    return initial + sum(first + (k - 1) * interval + press + pause for k in row)


def way_to(walk: Walk, target: str) -> Cost:
    """Walks to a thing as one who never misses would, out of groups that do not hold it, and takes it.

    The light is already on the first stop; a step is counted for each stop it is on. ValueError when the walk
    never comes there.
    """
    steps = presses = 0
    while steps < MOST_STEPS:
        steps += 1
        node = walk.node
        if node is not None and node.id == target:
            return Cost(steps, presses + 1)
        if node is not None and not node.id and _leads(walk, node, target):
            presses += 1
            if node.is_exit:
                walk.leave(past=True)
            else:
                walk.enter()
        else:
            walk.forward()
    raise ValueError(f"the light never comes to {target}")


def _leads(walk: Walk, node: Node, target: str) -> bool:
    """Whether to go into a group, or out of one that does not hold the thing."""
    if node.is_exit:
        return target not in walk.levels[-1].leaves()
    return target in node.targets
