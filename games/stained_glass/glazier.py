"""Finds a finish for a window in which no two touching panes may hold the same glass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

from ..core.values import dataclass

Neighbours = tuple[tuple[int, ...], ...]
Filling = tuple[str, ...]
EFFORT = 2
"""Glasses tried for each pane, on average, before a search gives up; without a dead end it needs one."""


def clashes(touches: Neighbours, fills: Sequence[str]) -> frozenset[int]:
    """The panes that hold the same glass as a pane they touch."""
    return frozenset(i for i, glass in enumerate(fills) if glass and any(fills[j] == glass for j in touches[i]))


def extend(
    touches: Neighbours, fills: Sequence[str], glasses: Sequence[str], loose: frozenset[int] = frozenset()
) -> Filling | None:
    """All panes filled with no two neighbours alike, keeping every glass but those of the `loose` panes.

    Backtracking, the pane with the fewest glasses left first (Brélaz, 1979); a loose pane tries its own glass
    first. None when there is no such filling or it was not found with EFFORT. Takes a few milliseconds for 77 panes.
    """
    done = ["" if i in loose else glass for i, glass in enumerate(fills)]
    if clashes(touches, done):
        return None
    open_panes = [i for i, glass in enumerate(done) if not glass]
    left = {i: [g for g in glasses if all(done[j] != g for j in touches[i])] for i in open_panes}
    if not all(left.values()):
        return None
    effort = iter(range(EFFORT * len(fills)))
    trail: list[Try] = []
    onward = True
    while left or not onward:
        if onward:
            i = min(left, key=lambda j: (len(left[j]), -len(touches[j]), j))
            choices = left.pop(i)
            trail.append(Try(i, choices, iter(sorted(choices, key=lambda g: g != fills[i]))))
        now = trail[-1]
        left.update(now.narrowed)
        done[now.pane] = glass = next(now.untried, "")
        if not glass:
            left[now.pane] = now.choices
            trail.pop()
            onward = False
            if not trail:
                return None
            continue
        if next(effort, None) is None:
            return None
        now.narrowed = {j: left[j] for j in touches[now.pane] if glass in left.get(j, ())}
        left.update({j: [g for g in left[j] if g != glass] for j in now.narrowed})
        onward = all(left[j] for j in now.narrowed)
    return tuple(done)


@dataclass(slots=True)
class Try:
    """A pane on the way to a finish: its glasses, those not tried yet, and what its neighbours had before."""

    pane: int
    choices: list[str]
    untried: Iterator[str]
    narrowed: dict[int, list[str]] = field(default_factory=dict)


def nearest(
    touches: Neighbours, fills: Sequence[str], glasses: Sequence[str], kept: frozenset[int], sure: Filling
) -> Filling:
    """A finish close to the present filling: it changes few panes and, if it can, none of the `kept` ones.

    `sure` is a finish known beforehand, taken when the search finds none.
    """
    for loose in _widening(touches, fills, kept):
        found = extend(touches, fills, glasses, loose)
        if found:
            return found
    return sure


def _widening(touches: Neighbours, fills: Sequence[str], kept: frozenset[int]) -> Iterator[frozenset[int]]:
    """Sets of panes to loosen: those that clash, or stand round an empty pane, then more and more about them."""
    clash = clashes(touches, fills)
    if not clash:
        yield clash
    round_empty = frozenset(j for i, glass in enumerate(fills) if not glass for j in touches[i] if fills[j])
    loose = clash or round_empty
    yield loose - kept
    loose |= round_empty
    yield loose - kept
    while True:
        yield loose
        wider = loose | {j for i in loose for j in touches[i]}
        if wider == loose:
            return
        loose = wider
