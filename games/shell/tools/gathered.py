"""Simulated people who play together in a house: they sit down by pressing, and each has only their own hands."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from random import Random

from ...access.inputs import PointAt
from ...access.tell.record import Record
from ...stage.showing import Showing
from ..company.gathering import Gathering
from .pilot import Pilot
from .seated import TICK, Dwells, Keys, OneSwitch, Person, Unsteady

LONGEST = 1800.0
"""Simulated seconds after which an evening that does not end is given up."""
DEEPEST = 400
"""Openings that are looked into at most for one thing."""


def four(seed: int) -> tuple[Person, ...]:
    """One switch, a gaze that dwells, a keyboard, an unsteady pointer."""
    chance = Random(seed)
    return (
        OneSwitch(Random(chance.random()), 7.0, "keyboard"),
        Dwells(Random(chance.random()), 0.5, "gaze-1"),
        Keys(Random(chance.random()), 12.0, "keyboard"),
        Unsteady(Random(chance.random()), 14.0, "mouse-2", shake=25.0),
    )


@dataclass
class Party:
    """The first of `people` plays in the house already; the others come to the table."""

    pilot: Pilot
    people: tuple[Person, ...]
    seen: dict[tuple[object, ...], tuple[frozenset[str], tuple[str, ...]]] = field(default_factory=dict)
    thought: dict[int, tuple[tuple[object, ...], str]] = field(default_factory=dict)
    _tell: Callable[[Record], None] = lambda record: None

    @property
    def company(self) -> Gathering:
        found = self.pilot.house.company
        assert found is not None
        return found

    # --- to the table

    def sit_down(self) -> None:
        """Everybody presses their way in; nothing else says who they are."""
        pilot, host = self.pilot, self.people[0]
        for at, said in host.came(pilot.now):
            pilot.wait(at - pilot.now)
            pilot.hear(said)
        pilot.house.request("page/together")
        host.number = 1
        for person in self.people[1:]:
            self._come(person)
        table = self.company.table
        for person in self.people:
            person.towards = partial(self._towards, person)
        self._tell, table.tell = table.tell, self._told

    def _come(self, person: Person) -> None:
        before = set(self.company.table.seats)
        if isinstance(person, Dwells):
            spot = self.company.table.door.spot
            assert spot is not None
            self.pilot.hear(PointAt(spot.centre, person.device))
            self.pilot.wait(3.5)
            self.pilot.hear(PointAt((1915.0, 1075.0), person.device))
        else:
            for at, said in person.came(self.pilot.now):
                self.pilot.wait(at - self.pilot.now)
                self.pilot.hear(said)
        self.pilot.wait(1.0)
        (person.number,) = set(self.company.table.seats) - before

    def _told(self, record: Record) -> None:
        number = getattr(record, "seat", 0)
        for person in self.people:
            if person.number == number:
                person.heard(record)
        self._tell(record)

    # --- at the work

    def play(self, level: str, rule: str) -> None:
        """A work by a rule, until it is finished; RuntimeError when that takes longer than LONGEST."""
        pilot, company = self.pilot, self.company
        company.rule = rule
        pilot.open(level)
        began, past = pilot.now, len(company.table.session.past)
        while not company.table.session.game.finished:
            if pilot.now - began > LONGEST:
                raise RuntimeError(f"not finished after {LONGEST:.0f} s: {company.table.session.past[-3:]}")
            for person in self.people:
                for said in person.act(company.table, pilot.now):
                    pilot.hear(said)
            if len(company.table.session.past) != past:
                past = len(company.table.session.past)
                self._chose()
            pilot.wait(TICK)

    def _chose(self) -> None:
        """Whoever gave the last choice rests; a slip of an unsteady hand is seen by its owner."""
        if not self.company.table.session.past:
            return
        step = self.company.table.session.past[-1]
        for person in self.people:
            if person.number in step.seat.givers:
                if isinstance(person, Unsteady):
                    person.slip = bool(person.goal) and person.wanted != step.target
                person.rest(self.pilot.now)

    def _towards(self, person: Person, goal: str) -> str:
        """What to open, seen from where the person is: thought of once for what lies before them."""
        play = self.company.table.places[person.number].play
        key, found = self.thought.get(person.number, ((), ""))
        if key != (goal, play.offer.ids()):
            key, found = (goal, play.offer.ids()), self._opening(person, goal)
            self.thought[person.number] = key, found
        return found

    def _opening(self, person: Person, goal: str) -> str:
        """The whole picture shows where a thing lies."""
        laying, play = self.company.laying, self.company.table.places[person.number].play
        if goal in self._hidden(person):
            return "open/palette/1" if "open/palette/1" in play.offer else ""
        inset = laying.insets.get(person.number)
        if inset is None:
            return ""
        start = play.opened.get("work", "")
        ways, met = deque([(start, "")]), {start}
        while ways and len(met) < DEEPEST:
            path, first = ways.popleft()
            regions, openings = self._seen_at(inset.showing, path)
            if goal in regions:
                return first
            for opening in openings:
                there = opening.removeprefix("open/work/")
                if there not in met:
                    met.add(there)
                    ways.append((there, first or opening))
        return ""

    def _seen_at(self, showing: Showing, path: str) -> tuple[frozenset[str], tuple[str, ...]]:
        """What lies there at an opening, and what leads on; people remember where they have been."""
        key = (showing.game.level.id, showing.frame.work, path)
        if key not in self.seen:
            found = showing.view.layout(showing.game, showing.frame.work, {"work": path} if path else {})
            leads = tuple(t.id for t in found.openings if t.id.startswith("open/work/"))
            self.seen[key] = (frozenset(found.regions), leads)
        return self.seen[key]

    def _hidden(self, person: Person) -> set[str]:
        """What lies on the table but on a page that is not open."""
        offer = self.company.table.places[person.number].play.offer
        targets = self.company.table.session.game.targets(self.company.table.places[person.number].play.seat)
        return {t.id for t in targets if t.area == "palette" and t.id not in offer}
