"""Players who point: with a mouse, or with one finger."""

from __future__ import annotations

from ....access.inputs import PointAt
from ....access.offer import Offered
from ....core.space import Point
from .player import Player


class PointerPlayer(Player):
    """Points at a random place inside what is wanted, and presses there."""

    def first(self) -> None:
        self.pilot.hear(PointAt((3.0, 3.0)))

    def pick(self, target: str) -> None:
        at = self.somewhere(self.pilot.offer[target])
        self.pilot.hear(PointAt(at))
        self.pilot.press("mouse-1", "mouse", held=self.held())

    def somewhere(self, item: Offered) -> Point:
        box = item.region.bounds
        for _ in range(12):
            at = (self.chance.uniform(box.x + 1, box.right - 1), self.chance.uniform(box.y + 1, box.bottom - 1))
            if item.region.contains(at):
                return at
        return item.region.anchor


class TouchPlayer(PointerPlayer):
    """Taps with one finger."""

    def first(self) -> None:
        self.pilot.wait(1.0)

    def pick(self, target: str) -> None:
        self.pilot.tap(self.somewhere(self.pilot.offer[target]), held=self.held())
