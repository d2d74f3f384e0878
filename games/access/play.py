"""One seat at a session: inputs become choices, choices become what everyone is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from ..core.game import Event, Seat, Text
from ..core.journal import Entry
from ..core.session import Session
from ..core.settings import Profile, Setting
from .choose.arrows import Arrows
from .choose.gate import Gate
from .choose.intent import Choose, Intent, Mark, Method, Refuse, Tell
from .choose.pointer import Pointer
from .choose.scan import Scan, switches
from .inputs import Act, Blur, Input, PointAt, Press, Release, Touch
from .offer import Offer
from .tell.record import Caption, Chosen, Cue, Happened, Highlighted, Hush, Notice, OfferChanged, Record, Say
from .tell.speech import POSITION, joined, of_group, of_target

Way = Literal["ask", "keys", "one-switch", "two-switches", "pointer"]
WAY = Setting("way.in", "ask", ("ask", "pointer", "keys", "one-switch", "two-switches"))

KEYBOARD_KEYS = ("left", "right", "up", "down", "tab", "back-tab")
ASIDE = ("commands", "more")
"""Areas that one goes to for a moment: the questions are about where the player stood before."""
EVENTS_WITH_THINGS = ("picked", "placed", "told")


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a choice, for the house: the session after it, what happened, the journal's line."""

    session: Session
    events: tuple[Event, ...]
    entry: Entry | None


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
    way: Way = "ask"
    inferred: bool = False
    standing: str = ""
    resting: bool = False
    listening: Callable[[str], None] | None = None
    _marked: tuple[str, ...] = ()
    _last_said: Text | None = None
    _spoke: bool = False
    _gate: Gate = field(default_factory=Gate)
    _pointer: Pointer = field(default_factory=Pointer)
    _method: Method | None = None

    # --- screens

    def settle(self, profile: Profile) -> None:
        """Takes a profile; a way in that was read from a first press stays until the profile names one."""
        before, self.profile = self.profile, profile
        chosen = profile.word(WAY)
        if chosen != "ask" and (chosen != self.way or before != profile):
            self._use(_way(chosen), inferred=False)
        elif before != profile and self.way != "ask":
            self._use(self.way, self.inferred)
        self._pointer.acceptance = Pointer.of(profile).acceptance
        self._pointer.ignore_repeat = Pointer.of(profile).ignore_repeat

    def show(
        self, session: Session, now: float, greeting: Text | None = None, opened: dict[str, str] | None = None
    ) -> None:
        """A new screen: its offer, its greeting, then what the player stands on."""
        self.session, self.opened, self.standing = session, dict(opened or {}), ""
        self._lay_out()
        if greeting is not None:
            self._spoke = False
            self._say(greeting, "")
        self._renew("", now)

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
        if self.inferred:
            fresh = fresh.awake("command/undo")
        changed, self.offer = fresh != self.offer, fresh
        if changed:
            self.tell(OfferChanged(fresh, self.seat.number))

    def _renew(self, chosen: str, now: float) -> None:
        for method in self._methods():
            self._follow(method.renew(self.offer, now, chosen), now, quiet=True)

    def _methods(self) -> tuple[Method, ...]:
        return (self._pointer,) if self._method is None else (self._pointer, self._method)

    # --- inputs

    def hear(self, said: Input, now: float) -> None:
        """One input of a device that is bound to this seat."""
        self._spoke = False
        if self.resting and isinstance(said, Press | Touch | Act):
            if not isinstance(said, Touch) or said.phase == "up":
                self._spend(said, now)
                self._wake(now)
            return
        if isinstance(said, Act):
            self._act(said, now)
            return
        if self.listening is not None and isinstance(said, Press):
            listening, self.listening = self.listening, None
            self._spend(said, now)
            listening(said.button)
            return
        if isinstance(said, Blur):
            self._pointer.take(said, self.offer, now)
        points = isinstance(said, PointAt | Touch) or (isinstance(said, Press | Release) and said.device == "mouse")
        if points and not self._is_switch(said):
            self._follow(self._pointer.take(said, self.offer, now), now)
            return
        started = self._read(said, now) if isinstance(said, Press) else False
        if started:
            self._spend(said, now)
        elif self._method is not None:
            self._follow(self._method.take(said, self.offer, now), now)
        else:
            self._gate.take(said, now)

    def _spend(self, said: Input, now: float) -> None:
        """An input that had its effect already: what bounces after it counts no more."""
        if isinstance(said, Press) and said.device != "mouse":
            self._gate.spend(said.button, now)
        else:
            self._pointer.spend(said.at if isinstance(said, Touch) else self._pointer.at, now)

    def tick(self, now: float, speaking: bool = False) -> None:
        """Time passed; `speaking` while the voice is still saying a label."""
        self._spoke = False
        if self._method is not None and not self.resting:
            self._follow(self._method.tick(self.offer, now, speaking), now)

    def due(self) -> float | None:
        return None if self._method is None or self.resting else self._method.due()

    def _is_switch(self, said: Input) -> bool:
        button = getattr(said, "button", "")
        first, second = switches(self.profile)
        return isinstance(self._method, Scan) and (button == first or (self.way == "two-switches" and button == second))

    def _act(self, said: Act, now: float) -> None:
        if said.target not in self.offer:
            self.tell(Notice(Text.of("icheri/not-on-offer"), self.seat.number))
        elif said.action == "press":
            self.choose(said.target, now)

    # --- how a first press is read

    def _read(self, press: Press, now: float) -> bool:
        """Learns the way in from a press. True when the press was used up by that."""
        first, second = switches(self.profile)
        own = first in (press.button, "any")
        if self.way in ("ask", "pointer") and own:
            self._begin("one-switch", now)
        if own:
            return False
        if self.way in ("ask", "pointer") and press.button in (*KEYBOARD_KEYS, "enter"):
            self._begin("keys", now)
            return True
        if self.inferred and self.way == "one-switch" and second in (press.button, "any"):
            self._begin("two-switches", now)
            return True
        if self.way == "two-switches" and second in (press.button, "any"):
            return False
        if self.inferred and self.way in ("one-switch", "two-switches") and press.button in KEYBOARD_KEYS:
            self._begin("keys", now)
            return True
        return False

    def _begin(self, way: Way, now: float) -> None:
        self._use(way, inferred=True)
        self._lay_out()
        text = Text.of(f"icheri/way-read-{way}")
        self._say(text, "")
        self.tell(Happened(Event("told", text, thing=f"way/{way}", seat=self.seat)))
        if isinstance(self._method, Arrows):
            self._follow(self._method.renew(self.offer, now, ""), now, quiet=True)
        elif isinstance(self._method, Scan) and way == "two-switches":
            self._method.renew(self.offer, now, "")
            self._follow(self._method.begin(self.offer, now), now, quiet=True)

    def _use(self, way: Way, inferred: bool) -> None:
        running = isinstance(self._method, Scan) and self._method.running
        same, self.way, self.inferred = way == self.way, way, inferred
        self._gate.adjust(self.profile)
        match way:
            case "keys":
                self._method = self._method if same else Arrows(self._gate)
            case "one-switch" | "two-switches" if same and isinstance(self._method, Scan):
                self._method.profile = self.profile
            case "one-switch" | "two-switches":
                self._method = Scan(self._gate, way == "one-switch", self.profile, running=running)
            case _:
                self._method = None

    def forget_way(self) -> bool:
        """Takes back what was read from the first press; False when nothing was."""
        if not self.inferred:
            return False
        self._use("ask", inferred=False)
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
                        self.tell(Cue("refused", seat=self.seat.number))
                        self._say(reason, "")
                case Tell(text):
                    self._say(text, "")

    def _mark(self, mark: Mark, quiet: bool) -> None:
        same = quiet and mark.targets == self._marked
        self._stand(mark.targets, mark.kind)
        if not mark.targets or same or mark.silent:
            return
        first = mark.targets[0]
        position = bool(self.profile[POSITION])
        if mark.label is not None:
            text = of_group(mark.label, mark.index, mark.count, position)
        else:
            if self._area(first) not in ASIDE:
                self.standing = first
            text = of_target(self.offer[first].target, mark.index, mark.count, position and mark.kind != "point")
        pan, row = self.offer.pan(first), self.offer.row(first)
        kind = "scan" if mark.kind == "scan" else "tick"
        self.tell(Cue(f"{kind}-{row}", pan, row, target=first, seat=self.seat.number))
        self.tell(Say(text, "cue", first, pan, after=quiet and self._spoke, seat=self.seat.number))
        self.tell(Caption(text, True, first, self.seat.number))

    def _stand(self, targets: tuple[str, ...], kind: Literal["focus", "scan", "point"]) -> None:
        if kind == "point" and self._method is not None and not targets:
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
        if outcome.events and not self._spoke:
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
        self.tell(Cue("opened" if path else "closed", self.offer.pan(target), self.offer.row(target), target=target))
        self._say(name, target)
        self._marked = ()
        self._refresh(target, now)

    def _happened(self, event: Event) -> None:
        event = replace(event, seat=self.seat)
        self.tell(Happened(event))
        if event.kind == "request":
            if event.thing == "say-again":
                self._again()
                return
            if event.thing == "rest":
                self._sleep(event)
                return
        pan, row = self.offer.pan(event.target), self.offer.row(event.target)
        thing = event.thing if event.kind in EVENTS_WITH_THINGS else ""
        self.tell(Cue(event.kind, pan, row, thing, event.target, self.seat.number))
        if event.kind != "request":
            self._say(event.text, event.target)

    def _say(self, text: Text, target: str) -> None:
        """A message: it silences what was said before, but not what this same act has already caused to be said."""
        self._last_said = text
        pan = self.offer.pan(target)
        self.tell(Say(text, "message", target, pan, after=self._spoke, seat=self.seat.number))
        self.tell(Caption(text, False, target, self.seat.number))
        self._spoke = True

    def _again(self) -> None:
        """The last message, then what the player stands on."""
        self.tell(Hush(self.seat.number))
        self._say(self._last_said or Text.of("icheri/nothing-said"), "")
        if len(self._marked) == 1 and self._marked[0] in self.offer:
            here = self._marked[0]
            text = of_target(self.offer[here].target, 0, 0, False)
            self.tell(Say(text, "cue", here, self.offer.pan(here), after=True, seat=self.seat.number))
            self.tell(Caption(text, True, here, self.seat.number))

    # --- rest

    def _sleep(self, event: Event) -> None:
        self.resting = True
        self._say(event.text, "")
        self.tell(Cue("rest", seat=self.seat.number))

    def _wake(self, now: float) -> None:
        self.resting = False
        self._say(Text.of("icheri/rested"), "")
        self.tell(Cue("request", seat=self.seat.number))
        self._marked = ()
        self._refresh("command/rest", now)


def _way(word: str) -> Way:
    match word:
        case "keys" | "one-switch" | "two-switches" | "pointer":
            return word
    return "ask"
