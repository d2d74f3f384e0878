"""A player with a screen reader."""

from __future__ import annotations

from ....access.inputs import Act
from .player import PATIENCE, Player


class ReaderPlayer(Player):
    """A screen reader's hands: asks for an action on a target by its id. The quickest, for long walks."""

    def first(self) -> None:
        self.pilot.wait(1.0)

    def pick(self, target: str) -> None:
        self.pilot.hear(Act(target, "press"))

    def moved(self) -> None:
        self.pilot.wait(0.5)

    def explore(self) -> set[str]:
        """Tries every opening there is on this screen; returns all ids that were laid out somewhere."""
        screen = self.place()[:2]
        for _ in range(PATIENCE):
            opening = self.towards("", self.note())
            if opening is None:
                break
            here = self.place()
            self.take(opening)
            self.leads.setdefault(here, {})[opening] = self.note()
        return {id for place, ids in self.seen.items() if place[:2] == screen for id in ids}
