"""What every simulated player can do: follow hints, find what is not laid out, go on errands."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from ....access.choose.gate import ACCEPTANCE
from ....access.first_press import WAY
from ...log import Line
from ..pilot import KNOWN, Pilot

PATIENCE = 400
"""Openings, choices or steps of a highlight after which a player gives up."""
Place = tuple[int, str, tuple[tuple[str, str], ...]]


class Lost(AssertionError):
    """A player could not go on; the message says where and what was wanted."""


@dataclass
class Player(ABC):
    """Follows hints, and finds what is not laid out by trying openings, remembering where they led."""

    pilot: Pilot
    seed: int = 1
    look: Callable[[Pilot], None] = lambda pilot: None
    """Called on every offer that the player meets."""
    leads: dict[Place, dict[str, Place]] = field(default_factory=dict)
    seen: dict[Place, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)

    # --- what a player's body does

    @abstractmethod
    def pick(self, target: str) -> None:
        """Chooses a target that is laid out, with this player's own hands."""

    @abstractmethod
    def first(self) -> None:
        """The first thing this player does at the door."""

    def held(self, least: float = 0.03, most: float = 0.3) -> float:
        """How long this player holds a button: as long as it asked the program to wait for, and a little."""
        return self.pilot.house.profile.number(ACCEPTANCE) + self.chance.uniform(least, most)

    def moved(self) -> None:
        """A breath between two acts."""
        self.pilot.wait(self.chance.uniform(0.6, 2.0))

    # --- what a player wants

    def start(self, way: str) -> None:
        """From the first page of all to the front of the house, by the preset for this way in."""
        self.first()
        self.errand(f"preset/{way}")

    def begin(self) -> None:
        """At the front of the house, with the way in chosen before: who has a switch presses it once."""
        if hasattr(self, "switch"):
            self.pilot.wait(1.0)
            self.pilot.press(self.switch)

    def errand(self, wish: str) -> None:
        """Follows the hints of pages until `wish` was asked of the house."""
        for _ in range(PATIENCE):
            self.pilot.send(wish)
            mark = len(self.pilot.lines)
            self.step()
            if any(line.get("thing") == wish for line in self.pilot.since(mark, "event")):
                return
        raise Lost(f"{wish} was never asked for")

    def put(self, setting: str, value: str) -> None:
        """Sets a setting: goes to its page, chooses until it stands so, and comes back to the page it left from."""
        depth, known = len(self.pilot.house.screens), KNOWN[setting]
        wanted = known.parse(value)
        self.pilot.send(f"set/{setting}/{value}")
        for _ in range(PATIENCE):
            if self.pilot.house.profile[known] == wanted:
                break
            self.step()
        else:
            raise Lost(f"{setting} never became {value}: it is {self.pilot.house.profile[known]}")
        if setting == WAY.name:
            return
        self.keep()
        while len(self.pilot.house.screens) > depth:
            self.choose("command/leave")

    def keep(self) -> None:
        """Says that a change that waits may stay, where the page asks."""
        if self.pilot.house.safety.pending and not self.pilot.house.play.resting:
            asked = [t for t in self.pilot.game.targets(self.pilot.house.play.seat) if t.id == "keep/change"]
            if asked and not asked[0].state.resting:
                self.choose("keep/change")

    def step(self) -> None:
        """One choice that the hint names."""
        wanted = self.pilot.game.hint(self.pilot.house.play.seat)
        if wanted is None:
            raise Lost(f"no hint on {self.place()}")
        self.choose(wanted)

    def finish(self) -> int:
        """Follows hints until the work is finished; returns how many choices it took."""
        for count in range(PATIENCE):
            if self.pilot.game.finished:
                return count
            self.step()
        raise Lost(f"not finished after {PATIENCE} choices")

    def choose(self, target: str) -> None:
        """Chooses a target, opening what has to be opened first."""
        for _ in range(PATIENCE):
            here = self.note()
            if target in self.pilot.offer:
                self.take(target)
                return
            opening = self.towards(target, here)
            if opening is None:
                raise Lost(f"{target} is nowhere; at {here} there is {self.pilot.offer.ids()}")
            self.take(opening)
            self.leads.setdefault(here, {})[opening] = self.note()
        raise Lost(f"{target} was not found")

    def take(self, target: str) -> None:
        mark = len(self.pilot.lines)
        self.pick(target)
        chosen = [line["target"] for line in self.pilot.since(mark, "choice")]
        if chosen != [target]:
            raise Lost(f"{type(self).__name__} wanted {target} and chose {chosen} at {self.place()}")
        self.moved()

    # --- finding a way through openings

    def area(self, target: str) -> str:
        """The part of the screen where a target would lie; what is offered when all is done lies in the palette's."""
        session, seat = self.pilot.house.screen.session, self.pilot.house.play.seat
        found = next((t.area for t in session.targets(seat) if t.id == target), "")
        return "palette" if found == "actions" else found

    def place(self) -> Place:
        screen = self.pilot.house.screen
        opened = tuple(sorted((area, path) for area, path in self.pilot.house.play.opened.items() if path))
        title = f"{screen.session.level.id} {screen.session.level.title} {screen.session.game.finished}"
        return (len(self.pilot.house.screens), title, opened)

    def note(self) -> Place:
        """Looks round and remembers what is here."""
        here = self.place()
        self.seen[here] = self.pilot.offer.ids()
        self.look(self.pilot)
        return here

    def towards(self, target: str, here: Place) -> str | None:
        """The first opening on the shortest known way to `target`, else to an opening that was never tried."""
        ways: deque[tuple[Place, str | None]] = deque([(here, None)])
        met = {here}
        area = self.area(target)
        untried: list[tuple[int, int, str]] = []
        while ways:
            place, first = ways.popleft()
            if target in self.seen.get(place, ()):
                return first
            known = self.leads.get(place, {})
            for opening in (id for id in self.seen.get(place, ()) if id.startswith("open/")):
                if opening not in known:
                    untried.append((int(opening.split("/")[1] != area), len(untried), first or opening))
                elif known[opening] not in met:
                    met.add(known[opening])
                    ways.append((known[opening], first or opening))
        return min(untried)[2] if untried else None


def last_highlight(pilot: Pilot, kind: str) -> list[str]:
    """What the last mark of a kind lies on."""
    line: Line = next(
        (line for line in reversed(pilot.lines) if line["kind"] == "highlight" and line["as"] == kind), {}
    )
    return list(line.get("targets", ())) or ([""] if kind == "focus" else [])
