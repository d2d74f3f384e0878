"""A player with a keyboard."""

from __future__ import annotations

from ....access.choose.arrows import DIRECTIONS
from ....access.choose.buttons import mapped
from .player import Lost, Player, last_highlight


class KeyboardPlayer(Player):
    """Sees the focus: goes towards what is wanted with arrows, with Tab where they lead astray; takes its time."""

    page = "keys"
    device = "keyboard"

    def first(self) -> None:
        self.pilot.press(self.button(self.chance.choice(("next", "right", "down"))))
        assert self.pilot.house.play.way == "keys"

    def button(self, action: str) -> str:
        """The button that does something now; one of them where there are several."""
        return self.chance.choice(mapped(self.pilot.house.profile, self.page)[action])

    def moved(self) -> None:
        self.pilot.wait(self.chance.choice((0.25, 1.0, 20.0)))

    def focus(self) -> str:
        return last_highlight(self.pilot, "focus")[0]

    def pick(self, target: str) -> None:
        self.arrows(target)
        for _ in range(len(self.pilot.offer.items)):
            if self.focus() == target:
                break
            self.push("next")
        else:
            raise Lost(f"Tab never came to {target}; at {self.place()}")
        self.choose_here()

    def choose_here(self) -> None:
        self.pilot.press(self.button("choose"), self.device, held=self.held())

    def arrows(self, target: str) -> None:
        """Goes towards it while that leads on."""
        visited = set()
        while (here := self.focus()) != target and here not in visited and here in self.pilot.offer:
            visited.add(here)
            (x, y), (tx, ty) = self.pilot.offer[here].region.anchor, self.pilot.offer[target].region.anchor
            self.push(max(DIRECTIONS, key=lambda d: DIRECTIONS[d][0] * (tx - x) + DIRECTIONS[d][1] * (ty - y)))

    def push(self, action: str) -> None:
        """One step."""
        self.pilot.press(self.button(action), self.device, held=self.held(0.03, 0.1))
        self.pilot.wait(self.chance.choice((0.2, 0.25, 0.4)))
