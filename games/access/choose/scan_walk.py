"""Where the light of a scan stands in the tree of an offer, and where a step leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from functools import partial

from ...core.values import dataclass
from ..offer import Offer
from .intent import Mark
from .scan_node import Node
from .scan_tree import ASIDE, Shape, kept, tree


@dataclass(slots=True)
class Walk:
    """A place in a tree: the groups gone into, and the child of each; -1 before the first.

    The tree stays as it is while the light is inside a group: what is there now is walked, in the order that was
    there when the level began. It is made anew when the light comes to the root, and when other things are on
    offer than it holds: not before the tree is asked for, since a great one takes longer than a picture may, and
    the light is mostly dark after a choice.
    """

    shape: Shape = Shape()
    offer: Offer = Offer()
    awake: frozenset[str] = frozenset()
    passes: int = 0
    _levels: list[Node] = field(default_factory=lambda: [Node(None, ())])
    _at: list[int] = field(default_factory=lambda: [0])
    _planted: tuple[Offer, Shape, Node] | None = None
    _due: tuple[Callable[[], None], ...] = ()

    def copy(self) -> Walk:
        """Another light at the same place."""
        levels, at = list(self.levels), list(self.at)
        return Walk(self.shape, self.offer, self.awake, self.passes, levels, at, self._planted)

    # --- what is there

    @property
    def levels(self) -> list[Node]:
        """The root and the groups gone into."""
        self._catch_up()
        return self._levels

    @property
    def at(self) -> list[int]:
        """The child of each level on which the light stands."""
        self._catch_up()
        return self._at

    def _catch_up(self) -> None:
        """What is due since the offer changed is done."""
        due, self._due = self._due, ()
        for act in due:
            act()

    @property
    def row(self) -> tuple[Node, ...]:
        """The stops of this level."""
        return tuple(child for child in self.levels[-1].children if child.is_exit or self._lives(child))

    def _lives(self, node: Node) -> bool:
        return any(id in self.awake for id in node.leaves())

    @property
    def node(self) -> Node | None:
        """Where the light stands; None before the first stop."""
        row = self.row
        return row[self.at[-1]] if 0 <= self.at[-1] < len(row) else None

    @property
    def nested(self) -> bool:
        return len(self.levels) > 1

    def mark(self) -> Mark:
        """The stop as it is told."""
        return self.mark_of(self.row, self.at[-1])

    def mark_of(self, row: tuple[Node, ...], at: int) -> Mark:
        node = row[at]
        lit = tuple(target for target in node.targets if target in self.offer and target in self.awake)
        return Mark("scan", lit, node.label, at + 1, len(row))

    def ahead(self, offer: Offer, most: int) -> tuple[Mark, ...]:
        """The next stops of this row, then the first of what the present one opens."""
        row, at = self.row, max(0, self.at[-1])
        if not row:
            return ()
        following = [self.mark_of(row, (at + n) % len(row)) for n in range(1, min(most, len(row) + 1))]
        inside = tuple(child for child in row[min(at, len(row) - 1)].children if child.is_exit or self._lives(child))
        marks = [*following[:2], *([self.mark_of(inside, 0)] if inside else []), *following[2:]]
        return tuple(m for m in marks if m.targets and all(target in offer for target in m.targets))[:most]

    # --- steps

    def forward(self) -> bool:
        """To the next stop; True when that begins another pass."""
        self.at[-1] += 1
        if self.at[-1] < len(self.row):
            return False
        self.at[-1] = 0
        self.passes += 1
        return True

    def backward(self) -> None:
        """To the stop before; from the first one out of the group, or to the last."""
        if self.at[-1] > 0:
            self.at[-1] -= 1
        elif self.nested:
            self.leave(past=False)
        else:
            self.at[-1] = len(self.row) - 1

    def enter(self, at: int = 0) -> None:
        """Into the group the light is on."""
        node = self.node
        assert node is not None and node.children
        self.levels.append(node)
        self.at.append(at)
        self.passes = 0

    def leave(self, past: bool) -> None:
        """Out of a group, to the group itself or `past` it to the stop behind it."""
        left = self.levels.pop()
        self.at.pop()
        self.passes = 0
        if not self.nested:
            self._plant()
            held = set(left.leaves()) - {"command/undo"}
            places = [n for n, child in enumerate(self.row) if held & set(child.leaves())]
            self._at = [places[-1 if past else 0] if places else 0]
        if past:
            self.at[-1] = (self.at[-1] + 1) % max(1, len(self.row))

    # --- offers

    def begin(self, offer: Offer) -> None:
        """The first stop of a tree made anew."""
        self._take(offer)
        self._due = (self._plant,)

    def _take(self, offer: Offer) -> None:
        self.offer = offer
        self.awake = frozenset(item.id for item in kept(offer, self.shape.skip))

    def _plant(self) -> None:
        """At the root of the tree of what is on offer now; the same offer gives the same tree."""
        if self._planted is None or self._planted[0] is not self.offer or self._planted[1] != self.shape:
            self._planted = (self.offer, self.shape, tree(self.offer, self.shape))
        self._levels, self._at, self.passes = [self._planted[2]], [0], 0

    def renew(self, offer: Offer, chosen: str, restart: str) -> None:
        """Another offer after the choice of `chosen`: the light stays in its group where that is still there.

        A glass is picked to be placed, a command is asked for once: from those groups it goes back to the start.
        """
        self._catch_up()
        self._take(offer)
        self._due = (partial(self._stay, chosen, restart),)

    def darken(self) -> None:
        """Stands before its stop, so that the next step comes there."""
        self._due = (*self._due, self._step_before)

    def _step_before(self) -> None:
        self._at[-1] = max(-1, self._at[-1] - 1)

    def _stay(self, chosen: str, restart: str) -> None:
        """In its group, or at the root of a tree made anew."""
        offer = self.offer
        known = set(self._levels[0].leaves())
        stays = restart != "first" and chosen in offer and self.awake - {"command/undo"} <= known
        beside = chosen in offer and offer[chosen].target.area in ASIDE
        if not (stays and self.nested and not beside and self._go_on(restart)):
            before = [tuple(stop.leaves()) for stop in self.row]
            self._plant()
            if stays and before == [tuple(stop.leaves()) for stop in self.row]:
                self._find(chosen, restart)

    def _go_on(self, restart: str) -> bool:
        """Stays in the group; False where nothing of it is left but the way out."""
        self.passes = 0
        row = self.row
        if not any(not child.is_exit and child.id != "command/undo" for child in row):
            return False
        if restart == "group":
            self.at[-1] = 0
        elif restart == "next":
            self.at[-1] = (self.at[-1] + 1) % len(row)
        self.at[-1] = min(self.at[-1], len(row) - 1)
        return True

    def _find(self, chosen: str, restart: str) -> None:
        """In a tree made anew: on the thing chosen, or on the group it is in now."""
        row = self.row
        place = next((n for n, child in enumerate(row) if chosen in child.targets), 0)
        self._at = [0 if restart == "group" else (place + (restart == "next")) % max(1, len(row))]
