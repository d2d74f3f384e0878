"""How a scan goes through an offer: a tree of few children a level, in reading order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil, sqrt

from ...core.game import Text
from ..offer import Offer, Offered

LINEAR = 9
"""Up to so many things are scanned one by one (scanning.md section 6: linear and 3x3 rows tie at nine)."""
MOST = 7
"""Children of a level at most (COGA o5p03)."""


@dataclass(frozen=True, slots=True)
class Node:
    """One stop of the scan: a target (`id`), a group (`children`), or the way back out (neither)."""

    label: Text | None
    targets: tuple[str, ...]
    children: tuple[Node, ...] = ()
    id: str = ""

    @property
    def is_exit(self) -> bool:
        return not self.id and not self.children


def tree(offer: Offer) -> Node:
    """The whole scan of an offer; its root's children are the first stops."""
    items = [i for i in offer.items if not (i.target.state.resting and i.target.role.base == "button")]
    if len(items) <= LINEAR:
        return Node(None, offer.ids(), tuple(_leaf(i) for i in items))
    areas = _runs(items, lambda i: i.target.area)
    if len(areas) == 1:
        return Node(None, offer.ids(), tuple(_within(items, (), top=True)))
    children = [_group(Text.of(f"icheri/area-{name}"), _within(run, (_ids(run),))) for name, run in areas]
    return Node(None, offer.ids(), tuple(_level(children)))


def _within(items: Sequence[Offered], outer: tuple[tuple[str, ...], ...], top: bool = False) -> list[Node]:
    """Children for the things of one area: singly if few, else by ring or region, else by neighbouring handfuls."""
    exits = [] if top else [Node(Text.of("icheri/scan-back"), outer[-1])]
    if len(items) <= MOST - len(exits):
        return [_leaf(i) for i in items] + exits
    for axis in ("ring", "region"):
        runs = _runs(items, lambda i, axis=axis: "/".join(i.target.groups.get(axis, ())))  # type: ignore[misc]
        if 1 < len(runs) <= MOST - len(exits) and max(len(run) for _, run in runs) < len(items) - 1:
            return [_handful(run) for _, run in runs] + exits
    count = min(MOST - len(exits), ceil(sqrt(len(items))))
    size = ceil(len(items) / count)
    return [_handful(items[n : n + size]) for n in range(0, len(items), size)] + exits


def _handful(items: Sequence[Offered]) -> Node:
    if len(items) == 1:
        return _leaf(items[0])
    label = Text.of("icheri/scan-group", count=len(items), first=items[0].target.label)
    return _group(label, _within(items, (_ids(items),)))


def _group(label: Text, children: list[Node]) -> Node:
    ids = tuple(dict.fromkeys(t for child in children if not child.is_exit for t in child.targets))
    return Node(label, ids, tuple(children))


def _level(children: list[Node]) -> list[Node]:
    """Groups of one thing are that thing."""
    return [c.children[0] if len(c.children) == 2 and c.children[1].is_exit else c for c in children]


def _leaf(item: Offered) -> Node:
    return Node(None, (item.id,), id=item.id)


def _ids(items: Sequence[Offered]) -> tuple[str, ...]:
    return tuple(i.id for i in items)


def _runs(items: Sequence[Offered], key: Callable[[Offered], str]) -> list[tuple[str, list[Offered]]]:
    return [(name, list(run)) for name, run in groupby(items, key)]
