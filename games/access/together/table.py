"""The table: up to four seats at one work, each by its own way in, under one rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from functools import partial

from ...core.game import Seat, Target, Text
from ...core.session import Session
from ...core.settings import Profile
from ...core.values import dataclass
from ..choose.scan import REMINDERS
from ..first_press import WAY
from ..inputs import Blur, Input, Press, Touch
from ..offer import Offer
from ..play import Play
from ..result import Result
from ..stages.prospect import prospect
from ..tell.record import Caption, Record, Say
from .at_hand import AtHand
from .door import SWITCHED, Arrival, Door
from .making import done_of
from .owners import Owners
from .place import Place, shape
from .reach import alone, whose
from .rule import Asked, NotNow, Rule
from .side_by_side import SideBySide

MOST = 4
SHARED = ("work", "palette")
"""What a rule is asked about; commands and ways of playing are everybody's."""

Lay = Callable[[int, Session, Seat, dict[str, str]], Offer]
"""Lays a session out for the player of a number, who chooses from a seat of the game, at an opening."""


@dataclass(slots=True)
class Table:
    """`tell` receives the records of all seats, `done` every result with the number of the seat it is from.

    `guest` is the profile of who sits down next; `open` while somebody may. `acts` is told who acts before they do;
    `house` is asked first whether it takes a choice for itself. A page is everybody's: no rule is asked about it.
    """

    session: Session
    arrange: Lay
    tell: Callable[[Record], None]
    done: Callable[[int, Result], None]
    rule: Rule = SideBySide()
    guest: Profile = Profile()
    open: bool = True
    places: dict[int, Place] = field(default_factory=dict)
    door: Door = field(default_factory=Door)
    acts: Callable[[int], None] = lambda number: None
    house: Callable[[str], bool] = lambda target: False
    _fingers: dict[tuple[str, int], int] = field(default_factory=dict)
    at_hand: AtHand = field(default_factory=AtHand)
    _owners: Owners = field(default_factory=Owners)
    _now: float = 0.0
    _spoke: bool = False
    _turn: tuple[Session, Rule, tuple[int, ...], int] | None = None

    def __post_init__(self) -> None:
        self._owners.begin(self.session)

    @property
    def seats(self) -> tuple[int, ...]:
        return tuple(sorted(self.places))

    # --- sitting down and standing up

    def sit(
        self, arrival: Arrival, profile: Profile, now: float, name: Text | None = None, said: Input | None = None
    ) -> int:  # fmt: skip
        """A seat for somebody; its number, from 1. ValueError when all seats are taken.

        The press that sat them down, if it is `said`, starts the light of a switch, and does nothing else.
        """
        number = next((n for n in range(1, MOST + 1) if n not in self.places), 0)
        if not number:
            raise ValueError(f"there are {MOST} seats at a table")
        self.take_seat(number, arrival, profile, now, name)
        play = self.places[number].play
        if isinstance(said, Press) and arrival.way in SWITCHED:
            play.hear(alone(said), now)
        elif said is not None:
            play.ways.spend(alone(said), now)
        return number

    def take_seat(self, number: int, arrival: Arrival, profile: Profile, now: float, name: Text | None = None) -> None:
        """A seat that is free, for somebody who had it before or comes anew."""
        self._now, before = now, self.turn
        arrange, tell, done = partial(self._laid, number), partial(self._told, number), partial(self._done, number)
        play = Play(profile, arrange, tell, done, Seat(number), taken=partial(self._withheld, number))
        place = Place(number, name or shape(number), play, [arrival.reach], self.at_hand)
        self.places[number] = place
        play.settle(profile.put(WAY, arrival.way))
        play.seat = self.rule.seat(number)
        self.acts(number)
        play.show(self.session, now)
        play.told(Text.of("together/sits", name=place.name))
        self._announce(before)

    def show(
        self, session: Session, rule: Rule, now: float, greeting: Text | None = None,
        opened: dict[str, str] | None = None,
    ) -> None:  # fmt: skip
        """Another screen for all, with the same open; it is greeted once."""
        self._now, self._spoke, self.session, self.rule = now, False, session, rule
        self._owners.begin(session)
        for n, place in enumerate(tuple(self.places.values())):
            place.play.seat = rule.seat(place.number)
            place.play.show(session, now, None if n else greeting, opened)
        self._announce(0)

    def relay(self, session: Session, now: float) -> None:
        """The same screen again for all: the window, the look, or what lies where changed."""
        self._now, self.session = now, session
        for place in self.places.values():
            place.play.relay(session, now)

    def stand_up(self, number: int, now: float) -> None:
        """A seat is free again; what it gave stays, and whoever waited for it goes on."""
        self._now, self._spoke = now, False
        before = self.turn
        name = self.places.pop(number).name
        for place in tuple(self.places.values())[:1]:
            place.play.told(Text.of("together/stands-up", name=name))
        self._announce(before)

    def follow_rule(self, rule: Rule, now: float) -> None:
        """From now on by another rule."""
        self._now, self._spoke = now, False
        before, self.rule = self.turn, rule
        for place in self.places.values():
            place.play.seat = rule.seat(place.number)
            place.play.relay(self.session, now)
        self._announce(before)

    # --- inputs and time

    def hear(self, said: Input, now: float) -> None:
        """An input of any device: that of the seat it is bound to, or somebody's who sits down with it."""
        self._now, self._spoke = now, False
        if isinstance(said, Blur) and said.device == "desktop":
            for place in self.places.values():
                place.play.hear(said, now)
            return
        if (number := self._whose(said)) is not None:
            self.acts(number)
            self.places[number].play.hear(alone(said), now)
        elif self.open and len(self.places) < MOST:
            arrival = self.door.take(said, self.guest, now)
            if arrival is not None:
                self.sit(arrival, self.guest, now, said=said)

    def _whose(self, said: Input) -> int | None:
        """The seat an input is meant for; a finger stays its own wherever it slides."""
        finger = (said.device, said.finger) if isinstance(said, Touch) else None
        if finger is not None and isinstance(said, Touch) and said.phase != "down":
            kept = self._fingers.get(finger)
            if said.phase == "up":
                self._fingers.pop(finger, None)
            return kept if kept in self.places else None
        number = whose(said, ((n, reach) for n, place in self.places.items() for reach in place.reaches))
        if finger is not None and number is not None:
            self._fingers[finger] = number
        return number

    def tick(self, now: float, speaking: bool = False) -> None:
        """Time passed, for every seat to which it matters."""
        self._now, self._spoke = now, False
        for place in tuple(self.places.values()):
            due = place.play.due()
            if due is not None and due <= now and place.number in self.places:
                self.acts(place.number)
                place.play.tick(now, speaking)
        if self.open and len(self.places) < MOST:
            arrival = self.door.tick(now)
            if arrival is not None:
                self.sit(arrival, self.guest, now)

    def due(self) -> float | None:
        times = [place.play.due() for place in self.places.values()]
        times.append(self.door.due() if self.open and len(self.places) < MOST else None)
        return min((t for t in times if t is not None), default=None)

    # --- what a seat is offered, and what comes of its choices

    @property
    def turn(self) -> int:
        """Whose turn it is, 0 for nobody's alone; read anew only when the work, the rule or the seats changed."""
        known, seats = self._turn, self.seats
        if known is None or known[0] is not self.session or known[1] is not self.rule or known[2] != seats:
            known = self._turn = (self.session, self.rule, seats, self.rule.turn(self.session, seats))
        return known[3]

    def _laid(self, number: int, session: Session, seat: Seat, opened: dict[str, str]) -> Offer:
        """What lies before a seat: a rule may leave out what is another's part."""
        if number not in self.places:
            return Offer()
        offer = self.arrange(number, session, seat, opened)
        if not session.kept:
            return offer
        items = tuple(i for i in offer.items if i.target.area not in SHARED or self.rule.offers(i.target, number))
        return replace(offer, items=items, index={item.id: n for n, item in enumerate(items)})

    def _withheld(self, number: int, id: str) -> bool:
        """Whether a choice is not made now; then the one who chose was told why, as never an error."""
        if self.house(id):
            return True
        if not self.session.kept or number not in self.places:
            return False
        place = self.places[number]
        place.play.seat = self.rule.seat(number)
        target = next((t for t in self.at_hand.of(self.session, place.play.seat) if t.id == id), None)
        if target is None or target.area not in SHARED:
            return False
        if owner := self._taken(target, number):
            place.kindly(self._took(owner), self._now)
            return True
        names = tuple(self.places[n].name for n in self.seats)
        verdict = self.rule.asked(Asked(self.session, target, number, self.seats, names))
        if isinstance(verdict, NotNow):
            place.kindly(verdict.why, self._now)
            if verdict.others is not None:
                for other in self._others(number):
                    other.play.told(verdict.others)
            return True
        place.play.seat = verdict.seat
        return False

    def _taken(self, target: Target, number: int) -> int:
        if target.area != "work":
            return 0
        return self._owners.taken_by(target.id, target.state.done, number, self._now)

    def _took(self, owner: int) -> Text:
        name = self.places[owner].name if owner in self.places else shape(owner)
        return Text.of("together/taken", name=name)

    def _done(self, number: int, result: Result) -> None:
        """What one seat chose is everybody's work: the others go on where they stand."""
        before, turn = self.session, self.turn
        self.session = result.session
        place = self.places[number]
        if result.entry is not None:
            if result.entry.act == "choose" and result.session.kept:
                self._note(number, before, result)
            for other in self._others(number):
                held = other.held(before)
                other.play.beside(self.session, self._now)
                other.tell_held(held, self.session)
        place.play.seat = self.rule.seat(number)
        self.done(number, result)
        self._announce(turn)

    def _note(self, number: int, before: Session, result: Result) -> None:
        """Keeps whose it is, and tells the others who stand on the very thing."""
        assert result.entry is not None
        target, seat = result.entry.target, Seat(result.entry.seat, result.entry.by)
        was, now = (done_of(self.at_hand.of(session, seat)) for session in (before, result.session))
        self._owners.chosen(was, now, target, seat, self._now)
        for other in self._others(number):
            found = next((t for t in self.at_hand.of(self.session, other.play.seat) if t.id == target), None)
            if other.stands_on(target) and found is not None and self._taken(found, other.number):
                other.play.told(self._took(number))

    def _others(self, number: int) -> tuple[Place, ...]:
        return tuple(place for n, place in self.places.items() if n != number)

    # --- what is told

    def _announce(self, before: int) -> None:
        """Whose turn it is now, by name and shape, from the side of that seat; nothing while it stays."""
        now = self.turn
        if now and now != before:
            self.places[now].play.told(Text.of("together/your-turn", name=self.places[now].name))

    def _told(self, number: int, record: Record) -> None:
        """Each record with its seat, in one act one after another; a light says no reminder in another's turn."""
        if number not in self.places:
            return
        if isinstance(record, Say | Caption) and record.text.id in REMINDERS and self.turn not in (0, number):
            return
        if isinstance(record, Say):
            record, self._spoke = replace(record, after=record.after or self._spoke), True
        self.tell(self.places[number].signed(record, len(self.places) > 1))

    # --- what is left for a seat

    def free_for(self, number: int) -> str | None:
        """What a seat may well choose next, by the game's hints: first what nobody else stands on."""
        place, game = self.places[number], self.session.game
        seat = place.play.seat
        stood = {other.play.standing for other in self._others(number)}
        makings = prospect(game, seat, len(self.places), apart=True)
        chosen = next((making for making in makings if making and making[-1] not in stood), None)
        return chosen[0] if chosen else game.hint(seat)
