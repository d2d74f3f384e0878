"""One seat at a session: inputs become choices, choices become what everyone is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace

from ..core.game import Event, Seat, Text
from ..core.session import Session
from ..core.settings import Profile
from ..core.values import dataclass
from .acts import intents
from .choose.intent import Choose, Fill, Follow, Ignore, Intent, Make, Mark, Refuse, Ring, Tell
from .hands import USUAL_AGAIN
from .inputs import Act, Input, Press, Touch
from .offer import Offer
from .openings import close_after, turn
from .result import Result
from .stages.prospect import Making, prospect
from .stand import Stand, back
from .tell.aloud import Aloud, label_of
from .tell.record import Chosen, Happened, OfferChanged, Record
from .tell.speech import manner_of
from .ways_in import WaysIn

Arrange = Callable[[Session, Seat, dict[str, str]], Offer]
"""Lays a session out for a seat at an opening: the stage's part."""


@dataclass(slots=True)
class Play:
    """A seat, its ways in and what it has opened. `tell` receives every record; `done` every result of a choice.
    `listening` takes the next button that is pressed; `taken` is asked whether the house takes a choice for itself.
    """

    profile: Profile
    arrange: Arrange
    tell: Callable[[Record], None]
    done: Callable[[Result], None]
    seat: Seat = Seat(1)
    session: Session | None = None
    offer: Offer = Offer()
    opened: dict[str, str] = field(default_factory=dict)
    resting: bool = False
    listening: Callable[[str], None] | None = None
    taken: Callable[[str], bool] = lambda target: False
    _quiet: bool = False
    _aloud: Aloud = field(init=False)
    _stand: Stand = field(init=False)
    ways: WaysIn = field(init=False)

    def __post_init__(self) -> None:
        self._aloud = Aloud(self.tell, self.seat.number)
        self._stand = Stand(self.tell, self._aloud, self.seat.number)
        self.ways = WaysIn(self.profile, self._foresee)

    @property
    def standing(self) -> str:
        """What the questions are about."""
        return self._stand.on

    @property
    def way(self) -> str:
        return self.ways.way

    # --- screens

    def settle(self, profile: Profile) -> None:
        """Takes a profile: its way in, its timing, what it wants said."""
        self.profile = profile
        self.ways.settle(profile)

    def show(
        self, session: Session, now: float, greeting: Text | None = None,
        opened: dict[str, str] | None = None, standing: str = "",
    ) -> None:  # fmt: skip
        """A screen: its offer, its greeting, then what the player stands on: `standing`, where they stood before."""
        self.session, self.opened, self._stand.on = session, dict(opened or {}), standing
        self.ways.enter(session.kept)
        self._lay_out()
        if greeting is not None:
            self._aloud.spoke = False
            self._say(greeting)
        acting = self.ways.acting
        back = acting is not None and acting.focus is not None and standing in self.offer
        if acting is not None and back:
            acting.stand_on(standing, self.offer)
        self._stand.marked = ()
        self._renew("command/leave" if back else "", now)

    def told(self, text: Text, target: str = "", after: bool = False) -> None:
        """Something the house says, `after` what is being said; the lamp stands beside `target`."""
        self._aloud.spoke = self._aloud.spoke or after
        self._happened(Event("hinted" if target else "told", text, target, seat=self.seat))

    def relay(self, session: Session, now: float) -> None:
        """The same screen again, because the window, the look or the language changed."""
        self.session = session
        self._refresh("command/relay", now)

    def beside(self, session: Session, now: float) -> None:
        """Another seat chose: what this player stands on goes on, where things lie in their places still."""
        before, self.session = self.offer.ids(), session
        self._lay_out()
        if self.offer.ids() != before:
            self._renew("command/relay", now)

    def _refresh(self, chosen: str, now: float) -> None:
        self._lay_out()
        self._renew(chosen, now)

    def _lay_out(self) -> None:
        assert self.session is not None
        fresh = self.arrange(self.session, self.seat, self.opened)
        if self.ways.inferred:
            fresh = fresh.awake("command/undo")
        changed, self.offer = fresh != self.offer, fresh
        if changed:
            self.tell(OfferChanged(fresh, self.seat.number))

    def _renew(self, chosen: str, now: float) -> None:
        self.ways.rest(self.resting)
        for method in () if self._stand.holds(chosen, self.resting) else self.ways.all():
            self._follow(method.renew(self.offer, now, chosen), now, quiet=True)

    # --- inputs

    def hear(self, said: Input, now: float) -> None:
        """One input of a device that is bound to this seat."""
        for one in self.ways.heard(said, now):
            self._hear(one, now)

    def _hear(self, said: Input, now: float) -> None:
        self._aloud.spoke = False
        if self.resting and isinstance(said, Press | Touch | Act):
            self._stir(said, now)
        elif isinstance(said, Act):
            self._act(said, now)
        elif self.listening is not None and isinstance(said, Press):
            listening, self.listening = self.listening, None
            self.ways.spend(said, now)
            listening(said.button)
        elif isinstance(said, Press) and not self.ways.points(said, self.offer) and self._read(said, now):
            self.ways.spend(said, now)
        else:
            self._follow(self.ways.take(said, self.offer, now), now)

    def tick(self, now: float, speaking: bool = False) -> None:
        """Time passed; `speaking` while the voice is still saying a label."""
        self._aloud.spoke = False
        if self.ways.lost(now) and self.session is not None:
            self.done(Result(self.session, (USUAL_AGAIN,), None))
        self._follow(self.ways.tick(self.offer, now, speaking), now)

    def due(self) -> float | None:
        return self.ways.due()

    def _act(self, said: Act, now: float) -> None:
        if said.action == "focus" and self.way == "ask":
            self._begin("keys", now)
        for intent in intents(said, self.offer, self.ways.acting):
            self._follow((intent,), now)
            self._aloud.spoke = False

    def _read(self, press: Press, now: float) -> bool:
        """Learns the way in from a press. True when the press was used up by that."""
        reading = self.ways.read(press)
        if reading.way:
            self._begin(reading.way, now)
        return reading.used

    def _begin(self, way: str, now: float) -> None:
        self.ways.use(way, inferred=True)
        self._lay_out()
        text = self.ways.told()
        self._say(text)
        self.tell(Happened(Event("told", text, thing=f"way/{way}", seat=self.seat)))
        if self.ways.acting is not None:
            self._follow(self.ways.acting.read(self.offer, now), now, quiet=True)

    def forget_way(self) -> bool:
        """Takes back what was read from the first press; False when nothing was."""
        if not self.ways.forget():
            return False
        self._lay_out()
        self._stand.light((), "focus")
        return True

    # --- intents

    def _follow(self, intents: tuple[Intent, ...], now: float, quiet: bool = False) -> None:
        for intent in intents:
            match intent:
                case Choose() if self.resting:
                    self._wake(now)
                case Choose(target):
                    self.choose(target, now)
                case Mark():
                    self._mark(intent, quiet)
                case Refuse(reason, silent):
                    self._aloud.refuse(reason, self.offer, silent)
                case Tell(text):
                    self._aloud.status(text, self.offer, now)
                case Follow(count):
                    self.make(tuple(choice for making in self._foresee(count) for choice in making), now)
                case Make(choices):
                    self.make(choices, now)
                case Ring(cue):
                    self._aloud.cue(cue, self.offer)
                case Fill() | Ignore():
                    self._aloud.fills(intent, self.offer)

    def _mark(self, mark: Mark, quiet: bool) -> None:
        there = all(target in self.offer for target in mark.targets)
        if there and (mark.kind != "point" or self.ways.lights or mark.targets):
            mark = replace(mark, silent=mark.silent or (quiet and self.resting))
            self._stand.move(mark, self.offer, manner_of(self.profile), quiet)

    def _foresee(self, count: int, apart: bool = False) -> tuple[Making, ...]:
        return () if self.session is None else prospect(self.session.game, self.seat, count, apart)

    def make(self, choices: tuple[str, ...], now: float) -> None:
        """Choices made for the player, one after another; only the last is told aloud."""
        for target in choices:
            self._quiet = target is not choices[-1]
            self.choose(target, now, anywhere=True)
        self._quiet = False

    def choose(self, target: str, now: float, anywhere: bool = False) -> None:
        """The seat chooses a target; what is not on offer is passed over, unless it may lie `anywhere`."""
        assert self.session is not None
        if target not in self.offer and not anywhere and not target.startswith("command/"):
            return
        self.tell(Chosen(target, self.seat.number))
        if self.taken(target):
            return
        if target.startswith("open/"):
            self._open(target, now)
            return
        if target == "command/undo" and not self.session.past and self.forget_way():
            self._say(Text.of("icheri/way-forgotten"), "")
            return
        outcome = self.session.choose(target, self.seat, self.standing)
        area = self.offer[target].target.area if target in self.offer else ""
        close_after(self.opened, outcome, outcome.session.game != self.session.game, area)
        self.session = outcome.session
        for event in outcome.events:
            self._happened(event)
        before = self.session
        self.done(Result(outcome.session, outcome.events, outcome.entry))
        if outcome.events and not self._aloud.spoke and not self._quiet:
            self._say(outcome.events[0].text, "")
        if self.session is before:
            self._refresh(self._stand.chose(target), now)

    def _open(self, target: str, now: float) -> None:
        """Opens or closes a group: "open/<area>/<path>"; an empty path closes it."""
        self._aloud.cue("opened" if turn(self.opened, target) else "closed", self.offer, target)
        self._say(self.offer[target].target.label, target)
        self._stand.marked = ()
        self._refresh(target, now)

    def _happened(self, event: Event) -> None:
        event = replace(event, seat=self.seat)
        self.tell(Happened(event))
        if event.kind == "request":
            if event.thing == "say-again":
                self._aloud.again(self.offer, self._stand.marked[0] if len(self._stand.marked) == 1 else "")
                return
            if event.thing == "rest":
                self.resting = True
                self._say(self.ways.resting_words(event.text))
                self._aloud.cue("rest", self.offer)
                return
        if not self._quiet:
            self._aloud.event(event, self.offer)

    def _say(self, text: Text, target: str = "") -> None:
        self._aloud.say(text, self.offer, target)

    def ahead(self, most: int) -> list[Text]:
        """Labels that are likely to be said next, likeliest first."""
        marks = () if self.ways.acting is None else self.ways.acting.ahead(self.offer, most)
        return [label_of(mark, self.offer, manner_of(self.profile)) for mark in marks]

    # --- rest

    def _stir(self, said: Press | Touch | Act, now: float) -> None:
        """Any input ends the rest and does nothing else; a finger does when it is lifted."""
        if (isinstance(said, Touch) and said.phase != "up") or self.ways.bounces(said, now):
            return
        self.ways.spend(said, now)
        self._wake(now)

    def _wake(self, now: float) -> None:
        self.resting = False
        self._say(back(self.session, self.seat, self.standing), "")
        self._aloud.cue("request", self.offer)
        self._stand.marked = ()
        self._refresh(self._stand.rested, now)
