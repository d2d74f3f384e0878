"""A player who looks at things, or rests a pointer on them, and never presses."""

from __future__ import annotations

from ....access.choose.dwell_times import Times
from ....access.inputs import PointAt
from ....core.space import Point
from .player import PATIENCE, Lost, Player

FRAME = 1 / 30


class DwellPlayer(Player):
    """Comes from a place where nothing is, and stays on what is wanted until it is chosen."""

    def first(self) -> None:
        self.pilot.hear(PointAt((3.0, 3.0)))
        self.pilot.wait(1.0)

    @property
    def times(self) -> Times:
        return Times.of(self.pilot.house.profile)

    def pick(self, target: str) -> None:
        mark = len(self.pilot.lines)
        self.look_away()
        self.pilot.hear(PointAt(self.pilot.offer[target].region.anchor))
        for _ in range(PATIENCE):
            self.pilot.wait(FRAME)
            if self.pilot.since(mark, "choice"):
                return
        raise Lost(f"resting on {target} chose nothing at {self.place()}")

    def look_away(self) -> None:
        """To a place that never chooses, for longer than a short look away counts as none."""
        self.pilot.hear(PointAt(self.aside()))
        self.pilot.wait(self.times.grace + self.times.pause + self.chance.uniform(0.05, 0.2))

    def aside(self) -> Point:
        return (3.0, 3.0)

    def awaken(self) -> None:
        """Looks at Rest once more: while resting, nothing else does anything."""
        rest = self.pilot.offer["command/rest"].region.anchor
        other = next(item for item in self.pilot.offer.items if item.id != "command/rest")
        for at in (other.region.anchor, rest):
            self.look_away()
            self.pilot.hear(PointAt(at))
            assert self.pilot.house.play.resting
            self.pilot.wait(self.times.settle + self.times.time + 0.2)
