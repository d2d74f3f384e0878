"""`costs`: what one switch costs on every window and screen, in presses and in steps of the light."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from ...access.choose.scan_cost import Cost, Expected, expected, way_to
from ...access.choose.scan_tree import LEAST_WEIGHT, Shape, kept, tree
from ...access.choose.scan_walk import Walk
from ...access.offer import Offer
from ...core.game import Target
from .pilot import KNOWN, Pilot
from .players.reader import ReaderPlayer
from .players.ways import levels

MOST_CHOICES = 1000


@dataclass(slots=True)
class Sum:
    """What a level has cost so far: pieces made, the walk's cost, and the cost of scanning the same one by one."""

    pieces: int = 0
    walked: Cost = Cost()
    straight: Cost = Cost()
    """One by one from the first thing each time, as scanning.md, section 6, counts it."""
    resumed: Cost = Cost()
    """One by one, but going on from the last choice."""

    @property
    def presses(self) -> float:
        return self.walked.presses / self.pieces

    @property
    def steps(self) -> float:
        return self.walked.steps / self.pieces

    @property
    def saving(self) -> float:
        return 1 - self.walked.steps / self.straight.steps


@dataclass
class SwitchUser:
    """Fills a window in the guided way with one switch that never misses; no time passes.

    All that suits what is in hand comes first, the nearest of it next; openings that hold more of it are opened.
    """

    pilot: Pilot
    walk: Walk = field(default_factory=Walk)
    resumed: Walk = field(default_factory=lambda: Walk(Shape("linear")))
    sum: Sum = field(default_factory=Sum)

    def __post_init__(self) -> None:
        self.finder = ReaderPlayer(self.pilot)
        self.finder.explore()
        self._home()
        self.walk.begin(self.pilot.offer)
        self.resumed.begin(self.pilot.offer)

    def _home(self) -> None:
        """Back to the whole picture."""
        for area in ("work", "more", "palette"):
            self.pilot.house.play.opened.pop(area, None)
        self.pilot.house.play.relay(self.pilot.house.screen.session, 0.0)

    def fill(self) -> Sum:
        """Until the window is finished; AssertionError when it never is."""
        for _ in range(MOST_CHOICES):
            if self.pilot.game.finished:
                return self.sum
            self.choose(self.next())
        raise AssertionError("the window was never finished")

    def next(self) -> str:
        """What a sensible player chooses now: the nearest thing as likely as the hint, else the way to the hint."""
        offer, hinted = self.pilot.offer, self.pilot.game.hint(self.pilot.house.play.seat)
        assert hinted is not None
        session = self.pilot.house.screen.session
        offered = {t.id: t for t in session.targets(self.pilot.house.play.seat)}
        alike = [i.id for i in offer.items if _alike(i.target, offered[hinted])]
        if alike:
            return min(alike, key=lambda id: self.cost(id))
        if hinted in offer:
            return str(hinted)
        opening = self.finder.towards(hinted, self.finder.note())
        assert opening is not None, f"no opening leads to {hinted}"
        return opening

    def cost(self, id: str) -> tuple[float, float]:
        found = way_to(self.walk.copy(), id)
        return found.steps + 2 * found.presses, found.steps

    def choose(self, id: str) -> None:
        offer, here = self.pilot.offer, self.finder.note()
        self.sum.walked += way_to(self.walk, id)
        self.sum.resumed += way_to(self.resumed, id)
        self.sum.straight += Cost([i.id for i in kept(offer, "resting")].index(id) + 1, 1)
        mark = len(self.pilot.lines)
        self.pilot.house.play.choose(id, 0.0)
        done = {line["event"] for line in self.pilot.since(mark, "event")}
        self.sum.pieces += bool(done & {"placed", "matched"}) or ("picked" in done and id.startswith("card/"))
        if id.startswith("open/"):
            self.finder.leads.setdefault(here, {})[id] = self.finder.note()
        for walk in (self.walk, self.resumed):
            walk.renew(self.pilot.offer, id, "same")


def _alike(target: Target, hinted: Target) -> bool:
    same = target.role == hinted.role and target.role.base == "piece"
    return same and not target.state.done and target.weight >= hinted.weight


def window_cost(level: str, folder: Path, cache: Path | None = None) -> Sum:
    """What it costs to fill a window."""
    pilot = Pilot(folder, {"way.in": "one-switch"}, cache=cache)
    game, _, stem = level.partition("/")
    pilot.open(stem, game)
    return SwitchUser(pilot).fill()


def of_offer(offer: Offer, shape: Shape | None = None) -> Expected:
    """What a choice on this offer costs from the start."""
    weights = {item.id: max(LEAST_WEIGHT, item.target.weight) for item in offer.items}
    return expected(tree(offer, shape), weights)


def screens(pilot: Pilot) -> Iterator[tuple[str, Expected]]:
    """Every page of the house, and every window as it is opened."""
    for path in (["page/welcome"], ["page/works"], ["options"], *([f"setting/{name}"] for name in KNOWN)):
        for wish in path:
            pilot.house.request(wish)
        yield path[-1], of_offer(pilot.offer)
        while len(pilot.house.screens) > 1:
            pilot.house.leave()
    yield "hub", of_offer(pilot.offer)
    for level in levels():
        game, _, stem = level.partition("/")
        pilot.open(stem, game)
        yield level, of_offer(pilot.offer)
        pilot.house.leave()


def main(argv: list[str]) -> int:
    """Prints both tables; 0 when all could be reckoned."""
    parser = argparse.ArgumentParser(prog="icheri costs", description="What one switch costs.", allow_abbrev=False)
    parser.add_argument("--only", default="", help="only levels whose name holds this")
    found = parser.parse_args(argv)
    with TemporaryDirectory() as folder:
        print(f"{'level':34} pieces presses  steps linear saving resumed")
        for n, level in enumerate(name for name in levels() if found.only in name):
            print(_line(level, window_cost(level, Path(folder) / str(n), Path(folder) / "cache")))
        print(f"\n{'screen':34} things  steps presses bits efficiency")
        for name, cost in screens(Pilot(Path(folder) / "screens", {"way.in": "one-switch"})):
            print(f"{name:34} {cost.count:6} {cost.steps:6.2f} {cost.presses:7.2f} {cost.entropy:4.2f}"
                  f" {cost.efficiency:10.2f}")  # fmt: skip
    return 0


def _line(level: str, sum: Sum) -> str:
    straight, resumed = sum.straight.steps / sum.pieces, sum.resumed.steps / sum.pieces
    return (
        f"{level:34} {sum.pieces:6} {sum.presses:7.2f} {sum.steps:6.2f} {straight:6.2f}"
        f" {sum.saving:6.0%} {resumed:7.2f}"
    )
