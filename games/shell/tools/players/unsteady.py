"""A player whose hand shakes: it trembles, slips while it presses, and presses twice."""

from __future__ import annotations

from math import cos, pi, sin

from ....access.inputs import PointAt, Press, Release
from ....core.space import Point
from .player import PATIENCE, Lost
from .pointing import PointerPlayer

SLOWEST, FASTEST, WIDEST = 4.0, 12.0, 40.0
"""Hertz and reference px of the tremor (players.md: a tremor of 4 to 12 Hz)."""
FRAME = 1 / 60


class UnsteadyPlayer(PointerPlayer):
    """Aims at the middle of what is wanted, and trembles all the while."""

    def pick(self, target: str) -> None:
        mark = len(self.pilot.lines)
        for _ in range(PATIENCE):
            self._shake_and_press(self.pilot.offer[target].region.anchor)
            if self.pilot.since(mark, "choice"):
                return
            self.pilot.wait(self.chance.uniform(0.6, 1.0))
        raise Lost(f"a shaking hand never chose {target} at {self.place()}")

    def _shake_and_press(self, aim: Point) -> None:
        """Comes near, presses, slips, lets go; half the time it hits once more before it is gone."""
        wide = self.chance.uniform(10.0, WIDEST) * self.pilot.house.room.unit
        hertz, turn = self.chance.uniform(SLOWEST, FASTEST), self.chance.uniform(0, 2 * pi)
        began, tilt = self.pilot.now, self.chance.uniform(0, 2 * pi)

        def tremble(seconds: float) -> None:
            for _ in range(max(1, round(seconds / FRAME))):
                swing = wide * sin(2 * pi * hertz * (self.pilot.now - began) + turn)
                self.pilot.hear(PointAt((aim[0] + swing * cos(tilt), aim[1] + swing * sin(tilt))))
                self.pilot.wait(FRAME)

        tremble(self.chance.uniform(0.3, 0.6))
        for _ in range(self.chance.choice((1, 2))):
            self.pilot.hear(Press("mouse-1", "mouse"))
            tremble(self.held(0.05, 0.2))
            self.pilot.hear(Release("mouse-1", "mouse"))
            tremble(self.chance.uniform(0.06, 0.12))
