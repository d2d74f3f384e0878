"""Law 2, reach: in each state on the way every target on offer can be reached by every way in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from games.access.choose.arrows import DIRECTIONS, Arrows, ahead
from games.access.choose.gate import Gate
from games.access.choose.intent import Choose, Mark
from games.access.choose.pointer import Pointer
from games.access.choose.scan_node import Node
from games.access.choose.scan_tree import LINEAR, MOST, UNDO, tree
from games.access.inputs import PointAt, Press, Release, Touch
from games.access.offer import Offer
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer
from games.shell.tools.players.ways import levels
from tests.conftest import Build
from tests.soak import paired

HANDS = ("pointer", "keys")
"""What is laid out depends on how small a thing these can choose (architecture: Zoom)."""


class Witness:
    """Looks at every offer a player meets; the same layout is judged once."""

    def __init__(self) -> None:
        self.judged: set[tuple[object, ...]] = set()

    def __call__(self, pilot: Pilot) -> None:
        offer = pilot.offer
        key = tuple((item.id, item.region.bounds, item.target.state.resting) for item in offer.items)
        if key not in self.judged:
            self.judged.add(key)
            pointer_reaches(offer)
            keys_reach(offer)
            scan_reaches(offer)


def pointer_reaches(offer: Offer) -> None:
    for item in offer.items:
        assert offer.at(item.region.anchor) is item, f"a press on {item.id} falls on {offer.at(item.region.anchor)}"
        mouse, finger = Pointer(), Pointer()
        mouse.take(PointAt(item.region.anchor), offer, 0.0)
        mouse.take(Press("mouse-1", "mouse"), offer, 1.0)
        assert mouse.take(Release("mouse-1", "mouse"), offer, 1.1) == (Choose(item.id),)
        finger.take(Touch(1, "down", item.region.anchor), offer, 1.0)
        assert finger.take(Touch(1, "up", item.region.anchor), offer, 1.1) == (Choose(item.id),)


def keys_reach(offer: Offer) -> None:
    """From each thing arrows alone lead to each other thing; Tab goes through all of them in order."""
    steps = {i.id: [n.id for d in DIRECTIONS.values() if (n := ahead(offer, i, d)) is not None] for i in offer.items}
    back: dict[str, list[str]] = {id: [] for id in steps}
    for id, following in steps.items():
        for other in following:
            back[other].append(id)
    start = offer.items[0].id
    assert closure(steps, start) == set(steps), f"arrows never come to {set(steps) - closure(steps, start)}"
    assert closure(back, start) == set(steps), f"arrows never come back from {set(steps) - closure(back, start)}"
    keys = Arrows(Gate(0.0, 0.0))
    keys.renew(offer, 0.0, "")
    met = [keys.focus]
    for n in range(1, len(offer.items)):
        intent = keys.take(Press("tab"), offer, float(n))[0]
        keys.take(Release("tab"), offer, n + 0.5)
        assert isinstance(intent, Mark)
        met.append(intent.targets[0])
    assert tuple(met) == offer.ids()


def closure(steps: dict[str, list[str]], start: str) -> set[str]:
    met, waiting = {start}, [start]
    while waiting:
        for other in steps[waiting.pop()]:
            if other not in met:
                met.add(other)
                waiting.append(other)
    return met


def scan_reaches(offer: Offer) -> None:
    """Each target is one leaf, under groups that say they hold it; a resting command is passed over.

    Undo alone is a leaf in every group of groups (checklist row 42).
    """
    wanted = [i.id for i in offer.items if not (i.target.state.resting and i.target.role.base == "button")]
    root = tree(offer)
    leaves = list(leaves_of(root))
    assert sorted(set(leaves)) == sorted(wanted)
    assert len([id for id in leaves if id != UNDO]) == len([id for id in wanted if id != UNDO])
    assert len(leaves) <= LINEAR or all(len(node.children) <= MOST for node in nodes_of(root))
    for node in nodes_of(root):
        inside = set(leaves_of(node))
        assert node is root or inside - {UNDO} == set(node.targets)
        assert node is root or node.children[-1].is_exit, "a group without a way out"


def nodes_of(node: Node) -> Iterator[Node]:
    """All groups of a scan."""
    if node.children:
        yield node
        for child in node.children:
            yield from nodes_of(child)


def leaves_of(node: Node) -> Iterator[str]:
    if node.id:
        yield node.id
    for child in node.children:
        yield from leaves_of(child)


@pytest.mark.parametrize(("level", "hands"), paired(levels(), HANDS, 0.5))
def test_all_targets_of_a_level_can_be_reached_on_the_way_to_its_finish(house: Build, level: str, hands: str) -> None:
    pilot = house(**{"way.in": hands})
    player = ReaderPlayer(pilot, look=Witness())
    player.errand(f"level/{level}")
    everything(player)
    player.finish()
    everything(player)


@pytest.mark.parametrize("size", ((1280, 720), (600, 800)))
@pytest.mark.parametrize("hands", HANDS)
def test_all_targets_of_all_pages_can_be_reached(house: Build, hands: str, size: tuple[int, int]) -> None:
    pilot = house(size=size, **{"way.in": hands})
    player = ReaderPlayer(pilot, look=Witness())
    everything(player)
    for path in (
        ["page/welcome", "page/more-presets"], ["page/works"], ["game/stained_glass"], ["options"],
        *(["options", f"options/{room}"] for room in ("language", "playing", "looking", "hearing", "calm")),
        *([f"setting/{name}"] for name in KNOWN), ["about/stained_glass"],
    ):  # fmt: skip
        for wish in path:
            pilot.house.request(wish)
        everything(player)
        while len(pilot.house.screens) > 1:
            pilot.house.leave()


def everything(player: ReaderPlayer) -> None:
    """Every target of the session is laid out at some opening."""
    found = player.explore()
    session, seat = player.pilot.house.screen.session, player.pilot.house.play.seat
    hidden = {target.id for target in session.targets(seat)} - found
    if session.game.finished:
        hidden -= {target.id for target in session.targets(seat) if target.area == "commands"}
    assert not hidden, f"no opening leads to {sorted(hidden)}"
