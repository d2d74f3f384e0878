"""A player with one switch who presses later and later, as somebody does who gets tired."""

from __future__ import annotations

from dataclasses import dataclass, field

from ....access.choose.scan_settings import INTERVAL
from ....core.settings import Value
from ..pilot import Pilot
from .player import PATIENCE, Lost, Place
from .switch import SwitchPlayer

UNEVEN = 0.12
"""The standard deviation of a reaction, as a share of it."""


@dataclass
class TiringPlayer(SwitchPlayer):
    """Presses `reaction` seconds after the wanted light came, wherever the light is then; each press makes the
    reaction `tires` seconds longer, up to `most`. What was not meant is undone. `presses` tells of each whether it met
    what it was meant for.
    """

    reaction: float = 0.55
    tires: float = 0.0
    most: float = 3.0
    presses: list[bool] = field(default_factory=list)
    offered: int | None = None
    _undo: bool = False
    _tried: tuple[Place, str] | None = None

    def play(self, presses: int) -> None:
        """So many presses at the work on show, or until it is finished."""
        for _ in range(100 * presses):
            if len(self.presses) >= presses or self.pilot.game.finished:
                return
            self.live(self.wish())
        raise Lost(f"only {len(self.presses)} presses in all the time")

    def wish(self) -> str:
        """What is wanted next, as far as it is laid out; a choice that was not meant is undone first."""
        game = self.pilot.game
        wanted = "command/undo" if self._undo else str(game.hint(self.pilot.house.play.seat))
        here = self.note()
        if self._tried is not None and here != self._tried[0]:
            self.leads.setdefault(self._tried[0], {}).setdefault(self._tried[1], here)
        self._tried = None
        if self.pilot.house.screen.is_page:
            return "command/leave"
        if wanted in self.pilot.offer:
            return wanted
        return self.towards(wanted, here) or self.pilot.offer.ids()[0]

    def live(self, target: str) -> None:
        """One light."""
        pilot = self.pilot
        if pilot.house.play.resting or self.resting():
            pilot.wait(1.0)
            pilot.press(self.switch)
            pilot.wait(0.6)
            return
        mark, here = len(pilot.lines), self.place()
        if self.wants(target):
            self._press(target)
        for _ in range(PATIENCE):
            if self.resting() or any(line["targets"] for line in pilot.since(mark, "highlight")):
                break
            pilot.wake(5.0)
        self._see(mark, here, target)

    def _press(self, target: str) -> None:
        pilot = self.pilot
        reaction = self.reaction * max(0.5, self.chance.gauss(1.0, UNEVEN))
        self.reaction = min(self.most, self.reaction + self.tires)
        pilot.wait(reaction)
        self.presses.append(self.wants(target) and not self.resting())
        pilot.press(self.switch, held=self.held(0.03, 0.1))

    def _see(self, mark: int, here: Place, target: str) -> None:
        """What came of it: something unmeant, an opening, an offer."""
        chosen = [str(line["target"]) for line in self.pilot.since(mark, "choice")]
        opened = bool(chosen) and chosen[0].startswith("open/")
        self._tried = (here, chosen[0]) if opened else None
        meant = not chosen or chosen[0] == target
        made = bool(chosen) and not opened and not chosen[0].startswith("command/")
        self._undo = False if chosen and chosen[0] == "command/undo" else self._undo or (made and not meant)
        if self.offered is None and self.pilot.house.requests.attention.asked:
            self.offered = len(self.presses)

    def missed(self, first: int = 0, last: int | None = None) -> float:
        """The share of presses that did not meet what they were meant for."""
        some = self.presses[first:last]
        return sum(not met for met in some) / max(1, len(some))


def tiring(pilot: Pilot, seed: int, reaction: float = 0.55, tires: float = 0.0) -> TiringPlayer:
    """At a work that is on show, with the light walking."""
    pilot.wait(1.0)
    player = TiringPlayer(pilot, seed, reaction=reaction, tires=tires)
    pilot.press(player.switch)
    return player


def settings(interval: float) -> dict[str, Value]:
    return {"way.in": "one-switch", INTERVAL.name: interval}
