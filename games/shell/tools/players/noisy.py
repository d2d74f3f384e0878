"""A player with one switch that does not always work: presses that miss, and presses nobody meant."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ....access.choose.scan_settings import INTERVAL
from ....core.settings import Value
from ..pilot import Pilot
from .player import PATIENCE, Lost, Place
from .switch import SwitchPlayer

MOST_TIMES = 3
SEEDS = range(1, 4)
"""Chances that a level is played by."""
FEW = 20
"""Lights of a level below which the mean of the seeds is held, not each."""
GO_ON = "hub/go-on"
LONGEST = 20_000
"""Lights after which such a player gives up."""


@dataclass(frozen=True, slots=True)
class Noise:
    """The share of presses that do not arrive, and of lights under which one comes unmeant."""

    missed: float = 0.0
    spurious: float = 0.0


CLEAN, NOISY = Noise(), Noise(0.10, 0.05)
"""A perfect switch, and the one of checklist row 49."""


@dataclass
class NoisyPlayer(SwitchPlayer):
    """Looks at one light at a time: presses where it is wanted, sometimes in vain, and sometimes elsewhere.

    What such presses lead to is put right by the same switch: what the hint names now, or the way back.
    """

    missed: float = 0.0
    spurious: float = 0.0
    lights: int = 0
    _tried: tuple[Place, str] | None = None

    def finish(self) -> int:
        """Until the work on show is finished; returns how many lights it took."""
        work = self.pilot.house.screen.session.level.id
        while self.lights < LONGEST:
            screen = self.pilot.house.screen
            if screen.session.level.id == work and screen.session.game.finished:
                return self.lights
            self.live(self.wish(work))
        raise Lost(f"not finished after {self.lights} lights")

    def wish(self, work: str) -> str:
        """What to choose next, as far as it is laid out: towards the hint, or back to the work."""
        screens = [screen.session.level.id for screen in self.pilot.house.screens]
        if work not in screens:
            wanted = GO_ON if GO_ON in self.pilot.offer else "command/leave"
        elif screens[-1] != work:
            wanted = "command/leave"
        else:
            wanted = str(self.pilot.game.hint(self.pilot.house.play.seat))
        here = self.note()
        if self._tried is not None and here != self._tried[0]:
            self.leads.setdefault(self._tried[0], {}).setdefault(self._tried[1], here)
        self._tried = None
        if wanted in self.pilot.offer:
            return wanted
        opening = self.towards(wanted, here)
        if opening is None:
            raise Lost(f"{wanted} is nowhere; at {here} there is {self.pilot.offer.ids()}")
        return opening

    def live(self, target: str) -> None:
        """One light: a press where it is wanted, or none, as the switch will have it."""
        pilot = self.pilot
        if pilot.house.play.resting or self.resting():
            pilot.wait(1.0)
            pilot.press(self.switch, held=self.held())
            pilot.wait(0.6)
            return
        mark, here, wanted = len(pilot.lines), self.place(), self.wants(target)
        self.lights += 1
        if self.chance.random() < (1 - self.missed if wanted else self.spurious):
            pilot.wait(0.4 * self.profile.number(INTERVAL))
            pilot.press(self.switch, held=self.held(0.03, 0.1))
        for _ in range(PATIENCE):
            if self.resting() or any(line["targets"] for line in pilot.since(mark, "highlight")):
                break
            pilot.wake(5.0)
        chosen = [str(line["target"]) for line in pilot.since(mark, "choice")]
        self._tried = (here, chosen[0]) if chosen and chosen[0].startswith("open/") else None


def finished(folder: Path, cache: Path | None, level: str, language: str, seed: int, player: Noise) -> NoisyPlayer:
    """ "<game>/<level>" played to its end, from its first light on."""
    settings: dict[str, Value] = {"way.in": "one-switch", "scan.interval": 1.0, "language.words": language}
    pilot = Pilot(folder, settings, cache=cache)
    game, _, stem = level.partition("/")
    pilot.open(stem, game)
    pilot.wait(1.0)
    found = NoisyPlayer(pilot, seed, missed=player.missed, spurious=player.spurious)
    found.finish()
    return found


def clean_and_noisy(folder: Path, level: str, seeds: range, cache: Path | None = None) -> tuple[int, list[int]]:
    """How many lights a level takes with a perfect switch, and with a noisy one by each seed (row 49)."""
    clean = finished(folder / "clean", cache, level, "en", 1, CLEAN).lights
    noisy = [finished(folder / f"noisy-{seed}", cache, level, "en", seed, NOISY).lights for seed in seeds]
    return clean, noisy


def by_a_noisy_switch(folder: Path, cache: Path, level: str, language: str) -> Pilot:
    """Plays a level so by some seeds; Lost when it takes more than three times the lights of a perfect switch (row 49).

    Of a level of fewer than FEW lights one slip is a third of the whole: there the mean of the seeds is held.
    """
    clean = finished(folder / "clean", cache, level, language, 1, CLEAN).lights
    played = [finished(folder / f"noisy-{seed}", cache, level, language, seed, NOISY) for seed in SEEDS]
    lights = [player.lights for player in played]
    took = sum(lights) / len(lights) if clean < FEW else max(lights)
    if took > MOST_TIMES * clean:
        raise Lost(f"took {took:.0f} lights, {clean} with a perfect switch")
    return played[0].pilot
