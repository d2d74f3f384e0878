"""What is looked at of the scan of every screen, on its tree: ways out, Undo, short levels, order, depth."""

from __future__ import annotations

from collections.abc import Iterator

from ....access.choose.scan_cost import way_to
from ....access.choose.scan_node import Node
from ....access.choose.scan_tree import LEAVE, LINEAR, MOST, UNDO, tree
from ....access.choose.scan_walk import Walk
from ..pilot import Pilot

MOST_DEPTH = 3
"""Levels of groups for irregular pieces (checklist row 53)."""


def exits(pilot: Pilot) -> Iterator[str]:
    """Row 40: every group ends with a way out."""
    root = tree(pilot.offer)
    for group in root.groups():
        if group is not root and not group.children[-1].is_exit:
            yield f"the group {_named(pilot, group)} has no way out"


def undo_near(pilot: Pilot) -> Iterator[str]:
    """Row 42: from any group two passes at most, and one press more than a thing there takes."""
    if UNDO not in pilot.offer:
        return
    offer = pilot.offer.awake(UNDO)
    waiting: list[tuple[Node, ...]] = [(tree(offer),)]
    while waiting:
        path = waiting.pop()
        walk = Walk()
        walk.begin(offer)
        for group in path[1:]:
            walk.at[-1] = walk.row.index(group)
            walk.enter()
        least = len(walk.row) + len(path[-2].children if len(path) > 1 else path[0].children)
        found = way_to(walk, UNDO)
        if found.presses > 2 or found.steps > least:
            yield f"Undo takes {found.presses} presses and {found.steps} steps from {_named(pilot, path[-1])}"
        waiting += [(*path, child) for child in path[-1].children if child.children]


def short(pilot: Pilot) -> Iterator[str]:
    """Row 43: at most seven things a level, nine where there are no groups."""
    root = tree(pilot.offer)
    for group in root.groups():
        most = LINEAR if not any(child.children for child in root.children) else MOST
        if len(group.children) > most:
            yield f"{len(group.children)} things in {_named(pilot, group)}"


def order(pilot: Pilot) -> Iterator[str]:
    """Row 45: the light meets things as they are read; the same offer is always met in the same order.

    Undo, and Leave on a page, stand by themselves before the group of the other commands.
    """
    root = tree(pilot.offer)
    met = list(dict.fromkeys(id for id in root.leaves() if id not in (UNDO, LEAVE)))
    if met != [id for id in pilot.offer.ids() if id in met]:
        yield "the light does not go in reading order"
    if tree(pilot.offer) != root:
        yield "the light does not go the same way twice"


def depth(pilot: Pilot) -> Iterator[str]:
    """Row 53: three levels at most to any piece."""
    deepest = max(_depth(tree(pilot.offer)), default=0)
    if deepest > MOST_DEPTH:
        yield f"{deepest} levels deep"


def _depth(node: Node, so_far: int = 0) -> Iterator[int]:
    for child in node.children:
        yield so_far + 1
        yield from _depth(child, so_far + 1)


def _named(pilot: Pilot, group: Node) -> str:
    return pilot.words(group.label) if group.label is not None else "the whole"


SCANS = {
    "walk:scan-exits": exits,
    "walk:undo-near": undo_near,
    "walk:scan-levels": short,
    "walk:scan-order": order,
    "walk:scan-depth": depth,
}
"""What is looked at on the scan of every screen."""
