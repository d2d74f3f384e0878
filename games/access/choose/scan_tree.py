"""How a scan goes through an offer: a tree of few children a level, in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ...core.game import Text
from ...core.settings import Profile
from ...core.values import dataclass
from ..offer import Offer, Offered
from .scan_node import BACK_OUT, Node
from .scan_places import quadrants, rows, runs
from .scan_settings import EXIT, LOOPS, PATTERN, SKIP
from .scan_split import LEAVES, Part, allowed, split

LINEAR = 9
"""Up to so many things are scanned one by one (scanning.md section 6: linear and 3x3 rows tie at nine)."""
MOST = 7
"""Children of a level at most (COGA o5p03)."""
UNDO = "command/undo"
LEAVE = "command/leave"
MAKING = ("palette", "actions")
"""Parts of the screen that only a work has: elsewhere the way back is wanted as often as any row."""
ASIDE = ("palette", "commands", "more")
"""Parts of the screen that are a group each, where there is something else."""
LEAST_WEIGHT = 0.01
"""Nothing is so unlikely that no order of its costs matters."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a tree is made: its pattern, where groups have their way out, and what is left out."""

    pattern: str = "auto"
    exit: str = "last"
    skip: str = "resting"

    @staticmethod
    def of(profile: Profile) -> Shape:
        """A group always leads out: without an item for it only where its rounds come to an end."""
        exit = profile.word(EXIT)
        endless = exit == "off" and profile.number(LOOPS) == 0
        return Shape(profile.word(PATTERN), "last" if endless else exit, profile.word(SKIP))


def tree(offer: Offer, shape: Shape | None = None) -> Node:
    """The whole scan of an offer; its root's children are the first stops.

    A pure function of the offer: things keep their reading order. Undo stands in every level that has groups in
    it, so that from anywhere it takes the way out and one press more at most (checklist row 42). On a page
    with nothing to undo, Leave stands there.
    """
    shape = shape or Shape()
    items = kept(offer, shape.skip)
    if shape.pattern == "linear" or (shape.pattern == "auto" and len(items) <= LINEAR):
        return Node(None, offer.ids(), tuple(leaf(i) for i in items))
    undo, out = (next((i for i in items if i.id == id), None) for id in (UNDO, LEAVE))
    out = None if undo is not None or any(i.target.area in MAKING for i in items) else out
    return Node(None, offer.ids(), _Build(shape, undo, out).root(items))


def kept(offer: Offer, skip: str) -> list[Offered]:
    """What the light stops at: all, or all but what rests, or also not what is done; never nothing."""
    items = [i for i in offer.items if not _passed_over(i, skip)]
    return items or list(offer.items)


def _passed_over(item: Offered, skip: str) -> bool:
    state, base = item.target.state, item.target.role.base
    if skip == "nothing":
        return False
    if skip == "done" and (state.resting or (state.done and base == "piece")):
        return True
    return state.resting and base == "button"


def leaf(item: Offered) -> Node:
    return Node(None, (item.id,), (), item.id, max(LEAST_WEIGHT, item.target.weight))


@dataclass(frozen=True, slots=True)
class _Build:
    """Makes the groups of one tree."""

    shape: Shape
    undo: Offered | None
    out: Offered | None
    """Leave, where it stands at the root."""

    def root(self, items: Sequence[Offered]) -> tuple[Node, ...]:
        """The work's own things come first and by themselves; choices and commands are a group each."""
        areas = [(name, list(run)) for name, run in groupby(items, lambda i: i.target.area)]
        aside = [name for name, _ in areas if name in ASIDE]
        if len(aside) == len(areas):
            aside = aside[1:]
        room = MOST - len(areas) - (self.undo is not None) - (self.out is not None)
        children: list[Node] = []
        for name, run in areas:
            own = [i for i in run if i is not self.undo and i is not self.out]
            if own and name in aside:
                children.append(self.named(name, own))
            elif own:
                found = self.within(own, max(1, min(LEAVES, room + 1)))
                room -= len(found) - 1
                children += found
        for alone in (self.undo, self.out):
            if alone is not None:
                children.insert(_place(alone, children, items), leaf(alone))
        return tuple(children)

    def named(self, area: str, items: Sequence[Offered]) -> Node:
        """All of one part of the screen; a group of one thing is that thing."""
        if len(items) == 1:
            return leaf(items[0])
        return self.group(Text.of(f"icheri/area-{area}"), self.within(items, allowed(len(items)), 1))

    def within(self, items: Sequence[Offered], most: int, depth: int = 2) -> list[Node]:
        """At most `most` nodes for things of one part of the screen, groups in groups `depth` deep."""
        if len(items) <= most and self.shape.pattern != "auto":
            return [leaf(i) for i in items]
        found: Sequence[Sequence[Offered]] | None = None
        match self.shape.pattern:
            case "rows":
                found = rows(items, most)
            case "groups":
                found = runs(items, most)
            case "quadrants":
                found = quadrants(items)
        if found is None or not 1 < len(found) <= most:
            weights = [max(LEAST_WEIGHT, i.target.weight) for i in items]
            return [self._part(part, items) for part in split(weights, most, depth)]
        return [self.handful(some, depth) for some in found]

    def _part(self, part: Part, items: Sequence[Offered]) -> Node:
        if not part.parts:
            return leaf(items[part.start])
        return self.group(_label(items[part.start : part.end]), [self._part(inner, items) for inner in part.parts])

    def handful(self, items: Sequence[Offered], depth: int) -> Node:
        if len(items) == 1:
            return leaf(items[0])
        return self.group(_label(items), self.within(items, allowed(len(items)), max(0, depth - 1)))

    def group(self, label: Text, children: Sequence[Node]) -> Node:
        """A group with its way out, and with Undo where it has groups in it."""
        ids = tuple(t for child in children for t in child.targets)
        inside = list(children)
        if self.undo is not None and any(child.children for child in children):
            inside.append(leaf(self.undo))
        if self.shape.exit != "off":
            inside.insert(0 if self.shape.exit == "first" else len(inside), Node(BACK_OUT, ids))
        return Node(label, ids, tuple(inside), weight=sum(child.weight for child in children))


def _place(alone: Offered, children: Sequence[Node], items: Sequence[Offered]) -> int:
    """Where a command stands at the root: as in reading order, before the group of the commands after it."""
    after = {i.id for i in items[items.index(alone) + 1 :]}
    return next((n for n, c in enumerate(children) if any(t in after for t in c.leaves())), len(children))


def _label(items: Sequence[Offered]) -> Text:
    """The first and the last of a group, how many there are, and whether none is left to do."""
    first, last = items[0].target.label, items[-1].target.label
    done = all(i.target.state.done and i.target.role.base == "piece" for i in items)
    return Text.of("scan/group-done" if done else "scan/group", count=len(items), first=first, last=last)
