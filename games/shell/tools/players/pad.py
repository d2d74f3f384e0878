"""Players with a gamepad: arrows or a stick, and one button."""

from __future__ import annotations

from ....access.choose.arrows import DIRECTIONS
from ....access.choose.buttons import mapped
from ....access.inputs import Axis
from .keys import KeyboardPlayer


class PadPlayer(KeyboardPlayer):
    """Has the four arrows of a gamepad and the button that chooses, and nothing else."""

    page = "pad"
    device = "pad-1"

    def first(self) -> None:
        self.push(self.chance.choice(("right", "down")))
        assert self.pilot.house.play.way == "keys"

    def pick(self, target: str) -> None:
        self.walk(target)
        self.choose_here()

    def walk(self, target: str) -> None:
        """Goes by arrows alone: towards it while that leads on, else by the way that was remembered."""
        self.arrows(target)
        steps: dict[str, dict[str, str]] = {}
        while self.focus() != target:
            here = self.focus()
            known = steps.setdefault(here, {})
            untried = [d for d in DIRECTIONS if d not in known]
            way = untried[0] if untried else self._way(steps, here)
            self.push(way)
            known[way] = self.focus()

    def _way(self, steps: dict[str, dict[str, str]], here: str) -> str:
        """The first step on the shortest way to a place where some arrow was not tried."""
        reached, waiting = {here}, [(d, other) for d, other in steps[here].items()]
        for first, place in waiting:
            if len(steps.get(place, {})) < len(DIRECTIONS):
                return first
            if place not in reached:
                reached.add(place)
                waiting += [(first, other) for other in steps[place].values()]
        return self.chance.choice(tuple(DIRECTIONS))

    def push(self, direction: str) -> None:
        self.pilot.press(mapped(self.pilot.house.profile, "pad")[direction][0], self.device, held=self.held(0.03, 0.1))
        self.pilot.wait(self.chance.choice((0.2, 0.25, 0.4)))


class StickPlayer(PadPlayer):
    """Has one stick, which comes and goes by degrees, and the button that chooses."""

    device = "pad-2"

    def push(self, direction: str) -> None:
        x, y = DIRECTIONS[direction]
        for lean in (0.12, 0.55, 0.97):
            self.pilot.hear(Axis("left-x", lean * x + self.chance.uniform(-0.04, 0.04), self.device))
            self.pilot.hear(Axis("left-y", lean * y + self.chance.uniform(-0.04, 0.04), self.device))
            self.pilot.wait(0.02)
        self.pilot.wait(self.held(0.03, 0.1))
        self.pilot.hear(Axis("left-x", 0.03, self.device))
        self.pilot.hear(Axis("left-y", -0.02, self.device))
        self.pilot.wait(self.chance.choice((0.2, 0.25, 0.4)))
