"""Somebody at the house who perceives only some lines of its log, and never the model."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field

from ....core.game import Text
from ....stage.zoom import PLACES
from ...log import Line
from ..pilot import Pilot
from .player import Lost

TURNS = 400
"""Acts after which a person gives up on one thing."""
HELPS = 4
"""Times in a row that help is asked for: it comes in three steps."""


@dataclass
class Person(ABC):
    """Knows the words of its language for parts of a picture and for going back, and what it wants to play."""

    pilot: Pilot
    senses: tuple[str, ...]
    done: bool = False
    _read: int = field(default=0)

    def fresh(self, pause: float) -> list[Line]:
        """What this person has perceived since it last paid attention, after a pause of seconds."""
        self.pilot.wait(pause)
        lines = [line for line in self.pilot.lines[self._read :] if line["kind"] in self.senses]
        self._read = len(self.pilot.lines)
        return lines

    def word(self, id: str) -> str:
        return self.pilot.words(Text.of(id))

    @property
    def parts(self) -> tuple[str, ...]:
        """What parts of a picture that open larger are called."""
        return tuple(self.word(f"icheri/part-{place}") for place in PLACES)

    @property
    def backs(self) -> tuple[str, ...]:
        """What leads back out of a part."""
        return (self.word("icheri/whole-window"), self.word("icheri/part-back"))

    @abstractmethod
    def help(self) -> list[str]:
        """Asks for a hint once; the words that came."""

    @abstractmethod
    def explore(self) -> None:
        """Goes through all there is on this screen, into every part that opens."""

    @abstractmethod
    def known(self) -> list[str]:
        """Names of all that this person has met on this screen."""

    @abstractmethod
    def take(self, name: str) -> None:
        """Finds what is so called, wherever it lies, and chooses it; Lost when it is nowhere."""

    def enter(self, game: str, level: str) -> None:
        """From the front of the house to a level, by their names."""
        self.take(self.word(f"{game}/name"))
        self.take(level)

    def finish(self) -> None:
        """Looks round, then asks for help and takes what it names, until the work is finished."""
        self.explore()
        for _ in range(TURNS):
            if self.done:
                return
            for name in self.helped():
                self.take(name)
        raise Lost("the work was never finished")

    def helped(self) -> list[str]:
        """The names in the words of help, in their order; asked until it names something for the second time."""
        found: list[str] = []
        for _ in range(HELPS):
            if self.done:
                return []
            told = " ".join(self.help())
            found = named_in(told, self.known())
            if len(found) > 1:
                return found
        if found:
            return found
        raise Lost("help was asked for, and nothing was named")


def named_in(told: str, names: Iterable[str]) -> list[str]:
    """Which names stand in some words, in their order; of names within names the longest counts."""
    rest, places = told.casefold(), []
    for name in sorted({name for name in names if name}, key=len, reverse=True):
        at = rest.find(name.casefold())
        if at >= 0:
            places.append((at, name))
            rest = rest[:at] + " " * len(name) + rest[at + len(name) :]
    return [name for _, name in sorted(places)]


def words(lines: Iterable[Line]) -> list[str]:
    return [str(line["text"]) for line in lines if "text" in line]
