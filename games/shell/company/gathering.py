"""Those who play in one house together: a table that every screen is laid on while more than one sits."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from ...access.first_press import WAY
from ...access.inputs import Act, Input, Press, Touch
from ...access.play import Play
from ...access.stages.settings import MODE
from ...access.together.door import Arrival
from ...access.together.place import Place, shape
from ...access.together.reach import Reach
from ...access.together.table import MOST, Table
from ...core.game import Seat, Text
from ...core.session import Session
from ...core.settings import Profile
from ...core.values import dataclass
from ...stage.showing import Showing
from ..people.names import name_of
from ..people.profile_files import FIRST
from ..works import THREADS
from .boards import divided
from .coming import arrival, hears, walks_on, ways
from .laying import COMMON, Laying
from .rules import parts_told, rule_of
from .shown import shown
from .telling import Telling

if TYPE_CHECKING:
    from ...core.space import Rect
    from ..house import House

GUEST = "guest"


@dataclass(slots=True)
class Gone:
    """One who stood up and may come back by pressing again."""

    place: Place
    profile: Profile
    who: str
    arrival: Arrival


@dataclass(slots=True)
class Gathering:
    """`acting` is the seat that acts now, `host` the one whose house it is; `who` names the profile of each seat."""

    house: House
    solo: Play = field(init=False)
    table: Table = field(init=False)
    laying: Laying = field(init=False)
    rule: str = "side-by-side"
    acting: int = 1
    host: int = 1
    who: dict[int, str] = field(default_factory=dict)
    profiles: dict[int, Profile] = field(default_factory=dict)
    parts: dict[int, Rect] = field(default_factory=dict)
    reading: int = 0
    spaces: set[int] = field(default_factory=set)
    _gone: list[Gone] = field(default_factory=list)

    def __post_init__(self) -> None:
        house = self.house
        self.solo, self.laying = house.play, Laying(self)
        self.table = Table(
            house.screen.session, self.laying.arrange, Telling(self), lambda _, result: house.done(result),
            open=False, guest=self.guest(), acts=self._acts, house=house.safety.takes,
        )  # fmt: skip

    def guest(self) -> Profile:
        """Somebody whom the house does not know: its own look and sound, and any way in."""
        return Profile(GUEST, self.house.profile.chosen).put(WAY, "ask").put(MODE, str(MODE.default))

    # --- what the house asks

    def begin(self, said: Input) -> None:
        """The player of the house sits down first, by the way that led here; a light that walked walks on."""
        way, reach = arrival(said, self.solo)
        if isinstance(said, Press) and said.button == "space":
            self.spaces.add(1)
        self.house.company, self.house.moments.players = self, self
        self.solo.session = None
        self._sit(Arrival(way, reach), self.house.profile, self.house.profile.name, walks_on(said, self.solo))

    @property
    def showing(self) -> Showing:
        return shown(self)

    @property
    def seats_of_game(self) -> list[Seat]:
        return [place.play.seat for place in self.table.places.values()]

    @property
    def resting(self) -> bool:
        """Whether all have a pause."""
        return all(place.play.resting for place in self.table.places.values())

    @property
    def reads(self) -> int:
        """The seat that a screen reader follows."""
        return self.reading or self.host

    # --- as players of a screen

    def show(
        self, session: Session, now: float, greeting: Text | None = None,
        opened: dict[str, str] | None = None, standing: str = "",
    ) -> None:  # fmt: skip
        if session.kept and THREADS not in session.actions:
            session = self.house.screen.session = replace(session, actions=(*session.actions, THREADS))
        self.laying.enter(opened or {})
        self.table.open = self.door
        self.parts = divided(self)
        self._spare()
        rule = rule_of(self.rule, session, self.table.seats)
        self.table.show(session, rule, now, greeting, dict(opened or {}))
        self.spot()
        told = parts_told(rule, session, {n: place.name for n, place in self.table.places.items()})
        if told is not None and not session.game.finished:
            self.place.play.told(told)

    def relay(self, session: Session, now: float) -> None:
        self.laying.forget()
        self.parts = divided(self)
        self.table.relay(session, now)
        self.spot()

    def settle(self, profile: Profile) -> None:
        """The player of the house changed something; those whom nobody knows go along."""
        self.solo.settle(profile)
        self.table.guest = self.guest()
        for number, place in self.table.places.items():
            if self.who.get(number) == profile.name:
                self._take(number, profile, place.play.way)
        self.laying.forget()
        self._hearing()

    def hear(self, said: Input, now: float) -> None:
        if not self._back(said, now):
            before = self.table.seats
            self.table.hear(said, now)
            self._came(before)
        self._turned(now)

    def tick(self, now: float, speaking: bool = False) -> None:
        before = self.table.seats
        self.table.tick(now, speaking)
        self._came(before)
        self._turned(now)

    def due(self) -> float | None:
        return self.table.due()

    def _acts(self, number: int) -> None:
        self.acting = number
        if number in self.table.places:
            self.house.play = self.table.places[number].play

    @property
    def place(self) -> Place:
        """Of whom acts now."""
        return self.table.places.get(self.acting) or next(iter(self.table.places.values()))

    def _turned(self, now: float) -> None:
        """What one has opened for all is open for the others, too."""
        if not self.laying.turned:
            return
        self.laying.turned = False
        for number, place in self.table.places.items():
            if number != self.acting:
                opened = place.play.opened.items() if self.table.session.kept else ()
                kept = {area: path for area, path in opened if area not in COMMON}
                place.play.opened = {**kept, **self.laying.common}
                place.play.beside(self.table.session, now)

    # --- sitting down and standing up

    @property
    def door(self) -> bool:
        """Whether somebody new may sit down: where the page says so."""
        screen = self.house.screen
        return screen.is_page and screen.page.name == "together"

    def spot(self) -> None:
        """Who cannot press rests on the place that the page shows."""
        frame, self.table.door.spot = self.laying.frame, None
        if self.door and frame is not None and "together/sit" in frame.regions:
            self.table.door.spot = frame.regions["together/sit"].bounds

    def _sit(self, arrival: Arrival, profile: Profile, who: str, said: Input | None = None) -> None:
        name = name_of(who) if who not in ("", FIRST) else None
        before = self.table.seats
        self.acting = next(n for n in range(1, MOST + 1) if n not in before)
        self.who[self.acting], self.profiles[self.acting] = who, profile
        self.table.sit(arrival, profile, self.house.now, name, said)
        self._came(before)

    def _came(self, before: tuple[int, ...]) -> None:
        """Those who just sat down are known to all that hear and show."""
        for number in self.table.seats:
            if number not in before:
                place = self.table.places[number]
                self.profiles[number] = place.play.profile
                self.who.setdefault(number, "")
                self._share(number)
        if before != self.table.seats:
            self._spare()
            self._hearing()
            self.laying.forget()
            self.house.relay()

    def _share(self, number: int) -> None:
        """A keyboard leaves the one switch to others while the door is open; a reader reads for whoever has one."""
        place = self.table.places[number]
        if any(reach.device in ("keyboard", "reader") for reach in place.reaches) and not self.reading:
            self.reading = number
            place.reaches.append(Reach("keyboard" if place.reaches[0].device == "reader" else "reader"))

    def _spare(self) -> None:
        """While the door is open a keyboard leaves the one switch to others, unless its player chooses with that."""
        for place in self.table.places.values():
            first = place.reaches[0]
            if first.device == "keyboard" and not first.buttons and place.number not in self.spaces:
                place.reaches[0] = replace(first, but=("space",) if self.door else ())

    def _hearing(self) -> None:
        """Each one's profile says what is said of their steps."""
        several = len(self.table.places) > 1
        self.house.rim.hear({n: p.play.profile for n, p in self.table.places.items()} if several else {})

    def _back(self, said: Input, now: float) -> bool:
        """One who stood up presses again."""
        pressed = isinstance(said, Press | Act) or (isinstance(said, Touch) and said.phase == "down")
        here = hears(self.table.places.values(), said)
        gone = [g for g in self._gone if g.place.number not in self.table.places and hears([g.place], said) > here]
        if not pressed or not gone:
            return False
        found = gone[-1]
        self._gone.remove(found)
        before, number = self.table.seats, found.place.number
        self.who[number], self.profiles[number] = found.who, found.profile
        self.table.take_seat(number, found.arrival, found.profile, now, found.place.name)
        self.table.places[number].play.ways.spend(said, now)
        self._came(before)
        return True

    def stand_up(self, number: int) -> None:
        """A seat is free; who is alone then plays on alone, and the last one leaves the table."""
        place, before = self.table.places[number], self.table.seats
        arrival = Arrival(place.play.way, place.reaches[0])
        self._gone.append(Gone(place, self.profiles[number], self.who.pop(number, ""), arrival))
        if self.reading == number:
            self.reading = 0
        if len(before) == 1:
            self.end()
            return
        self.table.stand_up(number, self.house.now)
        self._acts(self.table.seats[0])
        self._redealt()
        self._came(before)

    def _redealt(self) -> None:
        """What was one's part is shared out anew."""
        if self.rule == "roles":
            self.table.follow_rule(rule_of(self.rule, self.table.session, self.table.seats), self.house.now)

    def end(self) -> None:
        """Everybody has stood up: the house is its player's again, by the way in that was used last."""
        house, way = self.house, self.place.play.way
        house.company, house.moments.players, house.play = None, self.solo, self.solo
        house.rim.hear({})
        self.solo.settle(house.profile)
        if house.profile.word(WAY) == "ask":
            self.solo.ways.use(way, inferred=True)
        house.refresh()

    # --- who is who

    def called(self, number: int, who: str, profile: Profile) -> None:
        """A seat is a known player's, with all that suits them; a way that its device cannot serve stays."""
        place = self.table.places[number]
        self.who[number], self.profiles[number] = who, profile
        place.name = shape(number) if who in ("", FIRST) else name_of(who)
        named = profile.word(WAY)
        self._take(number, profile, named if named in ways(place.reaches[0].device) else place.play.way)
        self._hearing()
        self.laying.forget()

    def retold(self, number: int, profile: Profile) -> None:
        """The same player, told otherwise from now on."""
        self._take(number, profile, self.table.places[number].play.way)
        self._hearing()

    def _take(self, number: int, profile: Profile, way: str) -> None:
        self.profiles[number] = profile
        self.table.places[number].play.settle(profile.put(WAY, way))
