"""One seat at a session: inputs become choices, choices become what everyone is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from ..core.game import Event, Seat, Text
from ..core.session import Session
from ..core.settings import Profile
from .choose.arrows import Arrows
from .choose.intent import Choose, Intent, Mark, Refuse, Tell
from .choose.scan import Scan
from .first_press import Way
from .inputs import Act, Blur, Input, Press, Touch
from .offer import Offer
from .result import Result
from .tell.aloud import Aloud, label_of
from .tell.record import Chosen, Happened, Highlighted, Notice, OfferChanged, Record
from .tell.speech import POSITION
from .ways_in import WaysIn

ASIDE = ("commands", "more")
"""Areas that one goes to for a moment: the questions are about where the player stood before."""


Arrange = Callable[[Session, Seat, dict[str, str]], Offer]
"""Lays a session out for a seat at an opening: the stage's part."""


@dataclass(slots=True)
class Play:
    """A seat, its ways in and what it has opened. `tell` receives every record; `done` every result of a choice.

    `listening` takes the name of the next button that is pressed, whatever it would mean otherwise.
    """

    profile: Profile
    arrange: Arrange
    tell: Callable[[Record], None]
    done: Callable[[Result], None]
    seat: Seat = Seat(1)
    session: Session | None = None
    offer: Offer = Offer()
    opened: dict[str, str] = field(default_factory=dict)
    standing: str = ""
    resting: bool = False
    listening: Callable[[str], None] | None = None
    _marked: tuple[str, ...] = ()
    _aloud: Aloud = field(init=False)
    _ways: WaysIn = field(init=False)

    def __post_init__(self) -> None:
        self._aloud = Aloud(self.tell, self.seat.number)
        self._ways = WaysIn(self.profile)

    @property
    def way(self) -> Way:
        return self._ways.way

    # --- screens

    def settle(self, profile: Profile) -> None:
        """Takes a profile: its way in, its timing, what it wants said."""
        self.profile = profile
        self._ways.settle(profile)

    def show(
        self,
        session: Session,
        now: float,
        greeting: Text | None = None,
        opened: dict[str, str] | None = None,
        standing: str = "",
    ) -> None:
        """A screen: its offer, its greeting, then what the player stands on: `standing`, where they stood before."""
        self.session, self.opened, self.standing = session, dict(opened or {}), standing
        self._lay_out()
        if greeting is not None:
            self._aloud.spoke = False
            self._say(greeting)
        back = isinstance(self._ways.method, Arrows) and standing in self.offer
        if isinstance(self._ways.method, Arrows) and back:
            self._ways.method.focus = standing
        self._marked = ()
        self._renew("command/leave" if back else "", now)

    def told(self, text: Text, target: str = "") -> None:
        """Something the house says on this screen; the lamp stands beside `target`."""
        self._happened(Event("hinted" if target else "told", text, target, seat=self.seat))

    def relay(self, session: Session, now: float) -> None:
        """The same screen again, because the window, the look or the language changed."""
        self.session = session
        self._refresh("command/relay", now)

    def _refresh(self, chosen: str, now: float) -> None:
        self._lay_out()
        self._renew(chosen, now)

    def _lay_out(self) -> None:
        assert self.session is not None
        fresh = self.arrange(self.session, self.seat, self.opened)
        if self._ways.inferred:
            fresh = fresh.awake("command/undo")
        changed, self.offer = fresh != self.offer, fresh
        if changed:
            self.tell(OfferChanged(fresh, self.seat.number))

    def _renew(self, chosen: str, now: float) -> None:
        for method in self._ways.all():
            self._follow(method.renew(self.offer, now, chosen), now, quiet=True)

    # --- inputs

    def hear(self, said: Input, now: float) -> None:
        """One input of a device that is bound to this seat."""
        self._aloud.spoke = False
        if self.resting and isinstance(said, Press | Touch | Act):
            if not isinstance(said, Touch) or said.phase == "up":
                self._ways.spend(said, now)
                self._wake(now)
            return
        if isinstance(said, Act):
            self._act(said, now)
            return
        if self.listening is not None and isinstance(said, Press):
            listening, self.listening = self.listening, None
            self._ways.spend(said, now)
            listening(said.button)
            return
        if isinstance(said, Blur):
            self._ways.pointer.take(said, self.offer, now)
        if self._ways.points(said):
            self._follow(self._ways.pointer.take(said, self.offer, now), now)
            return
        started = self._read(said, now) if isinstance(said, Press) else False
        if started:
            self._ways.spend(said, now)
        elif self._ways.method is not None:
            self._follow(self._ways.method.take(said, self.offer, now), now)
        else:
            self._ways.gate.take(said, now)

    def tick(self, now: float, speaking: bool = False) -> None:
        """Time passed; `speaking` while the voice is still saying a label."""
        self._aloud.spoke = False
        if self._ways.method is not None and not self.resting:
            self._follow(self._ways.method.tick(self.offer, now, speaking), now)

    def due(self) -> float | None:
        return None if self._ways.method is None or self.resting else self._ways.method.due()

    def _act(self, said: Act, now: float) -> None:
        if said.target not in self.offer:
            self.tell(Notice(Text.of("icheri/not-on-offer"), self.seat.number))
        elif said.action == "press":
            self.choose(said.target, now)

    # --- how a first press is read

    def _read(self, press: Press, now: float) -> bool:
        """Learns the way in from a press. True when the press was used up by that."""
        reading = self._ways.read(press)
        if reading.way:
            self._begin(reading.way, now)
        return reading.used

    def _begin(self, way: Way, now: float) -> None:
        self._ways.use(way, inferred=True)
        self._lay_out()
        text = Text.of(f"icheri/way-read-{way}")
        self._say(text)
        self.tell(Happened(Event("told", text, thing=f"way/{way}", seat=self.seat)))
        if isinstance(self._ways.method, Arrows):
            self._follow(self._ways.method.renew(self.offer, now, ""), now, quiet=True)
        elif isinstance(self._ways.method, Scan) and way == "two-switches":
            self._ways.method.renew(self.offer, now, "")
            self._follow(self._ways.method.begin(self.offer, now), now, quiet=True)

    def forget_way(self) -> bool:
        """Takes back what was read from the first press; False when nothing was."""
        if not self._ways.inferred:
            return False
        self._ways.use("ask", inferred=False)
        self._lay_out()
        self._stand((), "focus")
        return True

    # --- intents

    def _follow(self, intents: tuple[Intent, ...], now: float, quiet: bool = False) -> None:
        for intent in intents:
            match intent:
                case Choose(target):
                    self.choose(target, now)
                case Mark():
                    self._mark(intent, quiet)
                case Refuse(reason, silent):
                    self.tell(Happened(Event("refused", reason, seat=self.seat)))
                    if not silent:
                        self._aloud.cue("refused", self.offer)
                        self._say(reason)
                case Tell(text):
                    self._say(text)

    def _mark(self, mark: Mark, quiet: bool) -> None:
        same = quiet and mark.targets == self._marked
        self._stand(mark.targets, mark.kind)
        if not mark.targets or same or mark.silent:
            return
        if mark.label is None and self._area(mark.targets[0]) not in ASIDE:
            self.standing = mark.targets[0]
        self._aloud.mark(mark, self.offer, bool(self.profile[POSITION]), quiet)

    def _stand(self, targets: tuple[str, ...], kind: Literal["focus", "scan", "point"]) -> None:
        if kind == "point" and self._ways.method is not None and not targets:
            return
        self.tell(Highlighted(kind, targets, self.seat.number))
        self._marked = targets

    def choose(self, target: str, now: float) -> None:
        """The seat chooses a target; what is not on offer is passed over."""
        assert self.session is not None
        if target not in self.offer and not target.startswith("command/"):
            return
        self.tell(Chosen(target, self.seat.number))
        if target.startswith("open/"):
            self._open(target, now)
            return
        if target == "command/undo" and not self.session.past and self.forget_way():
            self._say(Text.of("icheri/way-forgotten"), "")
            return
        outcome = self.session.choose(target, self.seat, self.standing)
        if outcome.session.game != self.session.game and "palette" in self.opened and target in self.offer:
            self.opened.pop("palette")
        self.session = outcome.session
        asked = any(event.kind == "request" for event in outcome.events) and self._area(target) == "more"
        if self.opened.get("more") and (asked or outcome.entry is not None):
            self.opened.pop("more")
        for event in outcome.events:
            self._happened(event)
        before = self.session
        self.done(Result(outcome.session, outcome.events, outcome.entry))
        if outcome.events and not self._aloud.spoke:
            self._say(outcome.events[0].text, "")
        if self.session is before:
            self._refresh(target, now)

    def _area(self, target: str) -> str:
        return self.offer[target].target.area if target in self.offer else ""

    def _open(self, target: str, now: float) -> None:
        """Opens or closes a group: "open/<area>/<path>"; an empty path closes it."""
        _, area, path = target.split("/", 2)
        if path:
            self.opened[area] = path
        else:
            self.opened.pop(area, None)
        name = self.offer[target].target.label
        self._aloud.cue("opened" if path else "closed", self.offer, target)
        self._say(name, target)
        self._marked = ()
        self._refresh(target, now)

    def _happened(self, event: Event) -> None:
        event = replace(event, seat=self.seat)
        self.tell(Happened(event))
        if event.kind == "request":
            if event.thing == "say-again":
                self._aloud.again(self.offer, self._marked[0] if len(self._marked) == 1 else "")
                return
            if event.thing == "rest":
                self._sleep(event)
                return
        self._aloud.event(event, self.offer)

    def _say(self, text: Text, target: str = "") -> None:
        self._aloud.say(text, self.offer, target)

    def ahead(self, most: int) -> list[Text]:
        """Labels that are likely to be said next, likeliest first."""
        marks = () if self._ways.method is None else self._ways.method.ahead(self.offer, most)
        return [label_of(mark, self.offer, bool(self.profile[POSITION])) for mark in marks]

    # --- rest

    def _sleep(self, event: Event) -> None:
        self.resting = True
        self._say(event.text, "")
        self._aloud.cue("rest", self.offer)

    def _wake(self, now: float) -> None:
        self.resting = False
        self._say(Text.of("icheri/rested"), "")
        self._aloud.cue("request", self.offer)
        self._marked = ()
        self._refresh("command/rest", now)
