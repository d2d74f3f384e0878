"""A player who takes all the time there is."""

from __future__ import annotations

from .keys import KeyboardPlayer
from .player import Lost

LEAST, MOST = 2.0, 600.0
"""Seconds between two inputs (checklist rows 9 and 108)."""


class SlowPlayer(KeyboardPlayer):
    """At the keyboard, never two inputs within two seconds, and sometimes ten minutes."""

    def moved(self) -> None:
        self.pilot.wait(self.chance.choice((LEAST, LEAST, 5.0, 30.0, MOST)))

    def pick(self, target: str) -> None:
        for _ in range(len(self.pilot.offer.items) + 1):
            if self.focus() == target:
                self.choose_here()
                return
            self.push("next")
            self.moved()
        raise Lost(f"Tab never came to {target}; at {self.place()}")
