"""What one seat is told in words and cues: messages, labels of what it stands on, and the same again."""

from __future__ import annotations

from collections.abc import Callable

from ...core.game import Event, Seat, Text
from ...core.values import dataclass
from ..choose.intent import Fill, Ignore, Mark
from ..offer import Offer
from .record import Caption, Cue, Happened, Hush, Record, Say, recorded
from .speech import BARE, Manner, in_area, of_group, of_target

EVENTS_WITH_THINGS = ("picked", "placed", "matched", "told")
CUE = "cue/"
AGAIN_AFTER = 8.0
"""Seconds before a status that nobody asked for is said again (checklist row 87: 7-10 s)."""


@dataclass(slots=True)
class Aloud:
    """Speaks for a seat. `spoke` while this very act has said something: what follows waits its turn.

    `area` is the part of the screen in which the player stands.
    """

    tell: Callable[[Record], None]
    seat: int = 1
    spoke: bool = False
    last: Text | None = None
    area: str = ""
    _status_at: float = float("-inf")

    def say(self, text: Text, offer: Offer, target: str = "", asked: bool = False) -> None:
        """A message: it silences what was said before, but not what this same act has already caused to be said."""
        self.last = text
        self.tell(Say(text, "message", target, offer.pan(target), after=self.spoke, seat=self.seat, asked=asked))
        self.tell(Caption(text, False, target, self.seat))
        self.spoke = True

    def status(self, text: Text, offer: Offer, now: float) -> None:
        """A word of the way in itself; the same one twice running is passed over for a while."""
        if text != self.last or now - self._status_at >= AGAIN_AFTER:
            self._status_at = now
            self.say(text, offer)

    def label(self, text: Text, offer: Offer, target: str, after: bool, asked: bool = False) -> None:
        """A label of what the seat stands on, in the cue voice."""
        self.tell(Say(text, "cue", target, offer.pan(target), after=after, seat=self.seat, asked=asked))
        self.tell(Caption(text, True, target, self.seat))

    def mark(self, mark: Mark, offer: Offer, manner: Manner, quiet: bool) -> None:
        """The tick of a place and the name of what is there, together; `quiet` where the player did not move."""
        first = mark.targets[0]
        kind = "scan" if mark.kind == "scan" else "tick"
        row = offer.row(first)
        if "tick" in mark.heard:
            self.tell(Cue(f"{kind}-{row}", offer.pan(first), row, target=first, seat=self.seat))
        text = label_of(mark, offer, manner)
        if mark.kind == "focus" and first in offer:
            area, self.area = self.area, offer[first].target.area
            text = in_area(text, self.area) if manner.area and not quiet and area not in ("", self.area) else text
        if "speech" in mark.heard:
            self.label(text, offer, first, after=quiet and self.spoke)
        else:
            self.tell(Caption(text, True, first, self.seat))

    def event(self, event: Event, offer: Offer) -> None:
        """The cue of an event and, but for a request, its words; an event about a cue sounds as that cue."""
        about_cue = event.thing.startswith(CUE)
        thing = event.thing if event.kind in EVENTS_WITH_THINGS and not about_cue else ""
        name = event.thing.removeprefix(CUE) if about_cue else "leave" if event.thing == "leave" else event.kind
        pan, row = offer.pan(event.target), offer.row(event.target)
        self.tell(Cue(name, pan, row, thing, event.target, self.seat))
        if event.kind != "request":
            self.say(event.text, offer, event.target)

    def refuse(self, reason: Text, offer: Offer, quiet: bool) -> None:
        """Nothing happened, and why; a `quiet` one is kept in the log alone."""
        self.tell(Happened(Event("refused", reason, seat=Seat(self.seat))))
        if not quiet:
            self.cue("refused", offer)
            self.say(reason, offer)

    def fills(self, intent: Fill | Ignore, offer: Offer) -> None:
        """How far a thing has filled up; one that is full ticks (checklist row 57). Or a press that did not count."""
        self.tell(recorded(intent, self.seat))
        if isinstance(intent, Fill) and intent.share >= 1 and intent.target in offer:
            self.cue(f"tick-{offer.row(intent.target)}", offer, intent.target)

    def cue(self, name: str, offer: Offer, target: str = "") -> None:
        self.tell(Cue(name, offer.pan(target), offer.row(target), target=target, seat=self.seat))

    def again(self, offer: Offer, standing: str) -> None:
        """The last message, then what the seat stands on ("" for nothing); this always brings the voice."""
        self.tell(Hush(self.seat))
        self.say(self.last or Text.of("icheri/nothing-said"), offer, asked=True)
        if standing in offer:
            self.label(of_target(offer[standing].target, 0, 0, BARE), offer, standing, after=True, asked=True)


def label_of(mark: Mark, offer: Offer, manner: Manner) -> Text:
    """What is said of a mark: the group's label, or the thing's own with its state and place."""
    if mark.label is not None:
        return of_group(mark.label, mark.index, mark.count, manner)
    target = offer[mark.targets[0]].target
    return of_target(target, mark.index, 0 if mark.kind == "point" else mark.count, manner)
