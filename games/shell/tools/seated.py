"""Simulated people at one table: each has only their own hands, and knows what their own marks and offer tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

from ...access.choose.scan_settings import INTERVAL
from ...access.first_press import WAY
from ...access.inputs import Input, PointAt, Press, Release
from ...access.offer import Offer, make_offer
from ...access.result import Result
from ...access.tell.record import Caption, Highlighted, Record
from ...access.together.rule import Rule
from ...access.together.table import Table
from ...core.game import Seat
from ...core.journal import Entry
from ...core.session import Session
from ...core.settings import Profile, Setting, Value
from ...core.space import Point, Rect, Region

TICK = 0.05
"""Seconds between two looks of the simulated clock."""
LONGEST = 2400.0
"""Seconds after which an evening that does not end is given up."""
REACTION = 0.8
BORED = 4.0
"""Seconds after which a gaze on what nothing comes of looks away."""
WINDOW = Rect(0, 0, 1920, 1080)
SIDE, GAP = 120.0, 30.0
OUTSIDE: Point = (1915.0, 1075.0)


def laid(number: int, session: Session, seat: Seat, opened: dict[str, str]) -> Offer:
    """Everything but the drawer, in rows of equal squares, 1920 by 1080."""
    targets = [target for target in session.targets(seat) if target.area != "more"]
    each = SIDE + GAP
    columns = int((WINDOW.w - GAP) // each)
    at = {t.id: (GAP + n % columns * each, GAP + n // columns * each) for n, t in enumerate(targets)}
    regions = {id: Region.of_rect(Rect(x, y, SIDE, SIDE)) for id, (x, y) in at.items()}
    return make_offer(targets, regions, WINDOW, 1.0)


@dataclass
class Person:
    """Thinks for a while (`pace` seconds on average), then goes for one thing until it is chosen or was taken.

    `goal` is that thing, `wanted` what is chosen on the way there; `towards` tells what leads to a thing that is not
    on offer.
    """

    chance: Random
    pace: float
    device: str
    settings: dict[str, Value] = field(default_factory=dict)
    number: int = 0
    wanted: str = ""
    goal: str = ""
    towards: Callable[[str], str] = str
    lit: tuple[str, ...] = ()
    named: str = ""
    free_from: float = 0.0
    known: Session | None = None

    def came(self, now: float) -> Iterator[tuple[float, Input]]:
        """The inputs, each with its moment, that sit this person down."""
        raise NotImplementedError

    def act(self, table: Table, now: float) -> Iterator[Input]:
        """What the hands do now."""
        raise NotImplementedError

    def heard(self, record: Record) -> None:
        if isinstance(record, Highlighted):
            self.lit = record.targets
        elif isinstance(record, Caption) and record.passing:
            self.named = repr(record.text)

    def think(self, table: Table, now: float) -> bool:
        """Whether there is something to go for; what somebody else took is let go."""
        if now < self.free_from:
            return False
        if table.turn not in (0, self.number):
            self.wanted = self.goal = ""
            return False
        if self.known is not table.session or not self.goal:
            self.known, self.goal = table.session, table.free_for(self.number) or ""
        offer = table.places[self.number].play.offer
        self.wanted = self.goal if self.goal in offer or not self.goal else self.towards(self.goal)
        return bool(self.wanted) and self.wanted in offer

    def rest(self, now: float) -> None:
        self.wanted = self.goal = ""
        self.free_from = now + self.chance.uniform(0.5, 1.5) * self.pace


@dataclass
class OneSwitch(Person):
    """Waits for the light, and presses."""

    seen_at: float = 0.0
    seen: tuple[tuple[str, ...], str] = ((), "")
    down: bool = False

    def came(self, now: float) -> Iterator[tuple[float, Input]]:
        yield now, Press("space", self.device)
        yield now + 0.1, Release("space", self.device)

    def act(self, table: Table, now: float) -> Iterator[Input]:
        if self.down:
            self.down = False
            yield Release("space", self.device)
            return
        if (self.lit, self.named) != self.seen:
            self.seen, self.seen_at = (self.lit, self.named), now
        if now - self.seen_at < REACTION or not self.think(table, now):
            return
        dark = not self.lit and table.places[self.number].play.due() is None
        out = "scan-back" in self.named
        if dark or (bool(self.lit) and (self.wanted in self.lit) != out):
            self.down, self.seen_at = True, now
            yield Press("space", self.device)


@dataclass
class Keys(Person):
    """Steps through the offer with Tab, and chooses with Enter."""

    down: str = ""

    def came(self, now: float) -> Iterator[tuple[float, Input]]:
        yield now, Press("right", self.device)
        yield now + 0.1, Release("right", self.device)

    def act(self, table: Table, now: float) -> Iterator[Input]:
        if self.down:
            yield Release(self.down, self.device)
            self.down = ""
        elif self.think(table, now):
            here = self.lit == (self.wanted,)
            self.down = "enter" if here else "tab"
            yield Press(self.down, self.device)
            self.free_from = now + 0.4
            if here:
                self.rest(now)


@dataclass
class Dwells(Person):
    """Rests on what is wanted, looks away in between; never presses."""

    aimed: str = ""
    since: float = 0.0

    def came(self, now: float) -> Iterator[tuple[float, Input]]:
        yield now, PointAt((WINDOW.w / 2, WINDOW.h / 2), self.device)
        yield now + 3.5, PointAt(OUTSIDE, self.device)

    def act(self, table: Table, now: float) -> Iterator[Input]:
        if not self.think(table, now):
            if self.aimed:
                self.aimed = ""
                yield PointAt(OUTSIDE, self.device)
        elif self.aimed and now - self.since > BORED:
            self.aimed, self.free_from = "", now + 1.0
            yield PointAt(OUTSIDE, self.device)
        elif self.aimed != self.wanted:
            self.aimed, self.since = self.wanted, now
            yield PointAt(table.places[self.number].play.offer[self.wanted].region.anchor, self.device)


@dataclass
class Unsteady(Person):
    """A hand that shakes: it presses beside what is wanted now and then, slips while it holds, and takes slips back."""

    shake: float = 45.0
    aimed: str = ""
    hit: str = ""
    down: bool = False
    slip: bool = False

    def came(self, now: float) -> Iterator[tuple[float, Input]]:
        yield now, Press("mouse-1", self.device)
        yield now + 0.1, Release("mouse-1", self.device)

    def _near(self, place: Point) -> Point:
        return place[0] + self.chance.gauss(0, self.shake), place[1] + self.chance.gauss(0, self.shake)

    def act(self, table: Table, now: float) -> Iterator[Input]:
        offer = table.places[self.number].play.offer
        if self.down:
            self.down = False
            yield Release("mouse-1", self.device)
            if self.wanted.startswith("open/"):
                self.free_from = now + REACTION
            else:
                self.rest(now)
            return
        if self.slip and now >= self.free_from:
            self.wanted, self.slip = "command/undo", False
        elif not self.think(table, now):
            return
        at = self._near(offer[self.wanted].region.anchor)
        found = offer.at(at)
        self.hit = "" if found is None else found.id
        yield PointAt(at, self.device)
        yield Press("mouse-1", self.device)
        self.down = True


@dataclass
class Evening:
    """One work, made by several; `journal` is its list of choices, `told` all records, each with its moment."""

    begun: Session
    people: tuple[Person, ...]
    rule: Rule
    known: dict[str, Setting]
    now: float = 0.0
    journal: list[Entry] = field(default_factory=list)
    told: list[tuple[float, Record]] = field(default_factory=list)
    table: Table = field(init=False)

    def __post_init__(self) -> None:
        self.table = Table(self.begun, laid, self._tell, self._done)
        self.table.door.spot = Rect(WINDOW.w / 2 - 100, WINDOW.h / 2 - 100, 200, 200)
        for person in self.people:
            self._sit(person)
        self.table.open = False
        self.table.follow_rule(self.rule, self.now)

    def _sit(self, person: Person) -> None:
        """Somebody presses their way in: nothing else says who they are."""
        profile = Profile(person.device)
        for name, value in person.settings.items():
            profile = profile.put(self.known[name], value)
        self.table.guest, before = profile, set(self.table.seats)
        for at, said in person.came(self.now):
            self.wait(at - self.now)
            self.table.hear(said, self.now)
        self.wait(1.0)
        (person.number,) = set(self.table.seats) - before

    def wait(self, seconds: float) -> None:
        until = self.now + seconds
        while (due := self.table.due()) is not None and due <= until:
            self.now = max(self.now, due)
            self.table.tick(self.now)
        self.now = max(self.now, until)

    def _tell(self, record: Record) -> None:
        self.told.append((self.now, record))
        number = getattr(record, "seat", 0)
        for person in self.people:
            if person.number == number:
                person.heard(record)

    def _done(self, number: int, result: Result) -> None:
        if result.entry is None:
            return
        self.journal.append(result.entry)
        person = next(person for person in self.people if person.number == number)
        if isinstance(person, Unsteady):
            person.slip = result.entry.act == "choose" and person.wanted != result.entry.target
        person.rest(self.now)

    def finish(self) -> Session:
        """Until the work is finished; RuntimeError when that takes longer than LONGEST."""
        while not self.table.session.game.finished:
            if self.now > LONGEST:
                raise RuntimeError(f"not finished after {self.now:.0f} s")
            for person in self.people:
                for said in person.act(self.table, self.now):
                    self.table.hear(said, self.now)
            self.wait(TICK)
        return self.table.session


def four(seed: int) -> tuple[Person, ...]:
    """One switch at 2 s, a gaze that dwells, a keyboard, an unsteady pointer."""
    switch: dict[str, Value] = {INTERVAL.name: 2.0}
    chance = Random(seed)
    return (
        OneSwitch(Random(chance.random()), 1.0, "keyboard", switch),
        Dwells(Random(chance.random()), 15.0, "gaze-1"),
        Keys(Random(chance.random()), 9.0, "keyboard"),
        Unsteady(Random(chance.random()), 12.0, "mouse-2"),
    )


def ways(evening: Evening) -> tuple[str, ...]:
    """The way in of each seat, as its presses showed it."""
    places = evening.table.places
    return tuple(places[n].play.profile.word(WAY) if n in places else "" for n in evening.table.seats)
