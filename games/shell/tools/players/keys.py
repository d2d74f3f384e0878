"""A player with a keyboard."""

from __future__ import annotations

from ....access.choose.arrows import DIRECTIONS
from .player import Lost, Player, last_highlight


class KeyboardPlayer(Player):
    """Sees the focus: goes towards what is wanted with arrows, with Tab where they lead astray; takes its time."""

    def first(self) -> None:
        self.pilot.press(self.chance.choice(("tab", "right", "down")))
        assert self.pilot.house.play.way == "keys"

    def moved(self) -> None:
        self.pilot.wait(self.chance.choice((0.25, 1.0, 20.0)))

    def focus(self) -> str:
        return last_highlight(self.pilot, "focus")[0]

    def pick(self, target: str) -> None:
        self._arrows(target)
        for _ in range(len(self.pilot.offer.items)):
            if self.focus() == target:
                break
            self._move("tab")
        else:
            raise Lost(f"Tab never came to {target}; at {self.place()}")
        self.pilot.press(self.chance.choice(("enter", "space")), held=self.held())

    def _arrows(self, target: str) -> None:
        visited = set()
        while (here := self.focus()) != target and here not in visited and here in self.pilot.offer:
            visited.add(here)
            (x, y), (tx, ty) = self.pilot.offer[here].region.anchor, self.pilot.offer[target].region.anchor
            self._move(max(DIRECTIONS, key=lambda d: DIRECTIONS[d][0] * (tx - x) + DIRECTIONS[d][1] * (ty - y)))

    def _move(self, key: str) -> None:
        self.pilot.press(key, held=self.held(0.03, 0.1))
        self.pilot.wait(self.chance.choice((0.2, 0.25, 0.4)))
