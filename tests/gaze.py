"""A simulated pair of eyes: where a tracker says they look, with the faults that trackers have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, pi, sin, tan
from random import Random

from games.access.choose.dwell import Dwell
from games.access.choose.intent import Choose, Intent
from games.access.inputs import PointAt
from games.access.offer import Offer
from games.core.space import Point

DEGREE = 60 * tan(pi / 180) / 2.54 * 96
"""Reference px of one degree at 60 cm on a screen of 96 dpi (checklist row 60)."""
PATIENCE = 8.0


@dataclass
class Eyes:
    """Gaussian noise, a constant offset of its own for each look, and samples that are lost."""

    chance: Random
    sigma: float = 0.6
    offset: float = 0.5
    lost: float = 0.05

    def look(self, at: Point) -> Iterator[tuple[float, PointAt | None]]:
        """Seconds to wait, then a report; None for one that never came."""
        turn, hertz = self.chance.uniform(0, 2 * pi), self.chance.uniform(30, 60)
        x, y = at[0] + self.offset * DEGREE * cos(turn), at[1] + self.offset * DEGREE * sin(turn)
        while True:
            if self.chance.random() < self.lost:
                yield 1 / hertz, self.chance.choice((None, PointAt(None)))
            else:
                noise = self.sigma * DEGREE
                yield 1 / hertz, PointAt((self.chance.gauss(x, noise), self.chance.gauss(y, noise)))


@dataclass
class Looker:
    """Chooses by looking: feeds a dwell with reports and with the ticks that it asks for."""

    dwell: Dwell
    eyes: Eyes
    now: float = 1.0

    def choose(self, target: str, offer: Offer) -> str:
        """What was chosen when `target` was looked at; "" for nothing after PATIENCE seconds."""
        end = self.now + PATIENCE
        for wait, said in self.eyes.look(offer[target].region.anchor):
            found = self._wait(wait, offer)
            found = found or (chosen(self.dwell.take(said, offer, self.now)) if said else "")
            if found or self.now > end:
                self.dwell.renew(offer, self.now, found or "command/hint")
                return found
        raise AssertionError("eyes never rest")

    def away(self, at: Point, offer: Offer, seconds: float = 0.7) -> str:
        """Looks at an empty place; gives what was chosen meanwhile."""
        end, found = self.now + seconds, ""
        for wait, said in self.eyes.look(at):
            ticked = self._wait(wait, offer)
            heard = chosen(self.dwell.take(said, offer, self.now)) if said else ""
            found = found or ticked or heard
            if self.now > end:
                return found
        raise AssertionError("eyes never rest")

    def _wait(self, seconds: float, offer: Offer) -> str:
        until, found = self.now + seconds, ""
        while (due := self.dwell.due()) is not None and due <= until:
            self.now = max(self.now, due)
            ticked = chosen(self.dwell.tick(offer, self.now, False))
            found = found or ticked
        self.now = until
        return found


def chosen(intents: tuple[Intent, ...]) -> str:
    return next((i.target for i in intents if isinstance(i, Choose)), "")
