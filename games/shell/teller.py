"""Every record reaches every way of being told: log, voice, captions, cues and picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, Protocol

from ..access.choose.intent import Shape
from ..access.offer import Offer
from ..access.tell.captions import SOUNDS, WORDS, Captions
from ..access.tell.reader import voice_says
from ..access.tell.record import (
    Announced,
    Caption,
    Cue,
    Filled,
    Happened,
    Highlighted,
    Hush,
    Notice,
    OfferChanged,
    ReaderProven,
    Record,
    Say,
)
from ..access.tell.speech import VOICE
from ..core.game import Text
from ..core.settings import Profile, Setting
from .log import Log
from .spoken import Spoken
from .words import Words

ASIDE = 0.35
"""How far from the middle, of 1, a sound is heard from the left or from the right."""


class Outputs(Protocol):
    """What can be perceived outside: picture, sound, and what a screen reader is told."""

    def read(self, words: str, role: str, after: bool) -> bool:
        """A message, or as a "cue" the name of what is marked, for a screen reader; whether one takes messages."""
        ...

    def say(self, spoken: Spoken, role: str, pan: float, after: bool) -> None: ...
    def hush(self) -> None: ...
    def cue(self, name: str, pan: float, thing: str) -> None: ...
    def caption(self, lines: tuple[str, ...]) -> None: ...
    def highlight(self, kind: Literal["focus", "scan", "point"], targets: tuple[str, ...], seat: int = 1) -> None: ...
    def lamp(self, target: str) -> None: ...
    def fill(self, shape: Shape, share: float, target: str, zone: tuple[float, float], seat: int = 1) -> None: ...
    def offer(self, offer: Offer) -> None: ...
    def sign(self, text: Text, passing: bool) -> None: ...


class Teller:
    """Turns texts into words of the player's language and hands them on; nothing is told one way only.

    `told` counts the records. `seats` are the profiles of those who sit beside the player of the house, by seat.
    """

    def __init__(self, words: Words, profile: Profile, outputs: Outputs, log: Log, clock: Callable[[], float]) -> None:
        self.words, self.profile, self.outputs, self.log, self.clock = words, profile, outputs, log, clock
        self.captions = Captions()
        self.captions.adjust(profile)
        self.told = 0
        self.reader = False
        self.seats: dict[int, Profile] = {}
        self._marks: dict[int, Highlighted | None] = {}

    def __call__(self, record: Record) -> None:
        self.told += 1
        match record:
            case Caption() if not self._wanted(WORDS):
                return
            case Say(text, role, _, _, after, seat, asked):
                if not asked and (role == "message" or seat not in self.seats):
                    self._read(text, role, after)
                if not self._voiced(record):
                    return
            case Hush(seat) if self._profile(seat).word(VOICE) == "off":
                return
            case Highlighted(seat=seat):
                self._marks[seat] = record if record.targets else None
            case ReaderProven(proven):
                self.reader = proven
        self.log.take(record, self.words, self.words.spoken)
        self._tell(record)

    def sit(self, seats: Mapping[int, Profile]) -> None:
        """The profiles of all who sit at a table; none for one who plays alone."""
        self.seats = dict(seats)
        self._marks.clear()

    def _profile(self, seat: int) -> Profile:
        return self.seats.get(seat, self.profile)

    def _wanted(self, setting: Setting) -> bool:
        """Whether anybody who sits here has it on."""
        return any(bool(profile[setting]) for profile in (self.seats or {1: self.profile}).values())

    def _voiced(self, said: Say) -> bool:
        """What one stands on is for their own ears, what happens for everybody's."""
        listening = self.seats.values() if said.role == "message" and self.seats else (self._profile(said.seat),)
        return any(voice_says(said, profile, self.reader, self._marks.get(said.seat)) for profile in listening)

    def _read(self, text: Text, role: str, after: bool) -> None:
        if self.outputs.read(self.words(text), role, after):
            self.log.take(Announced(text), self.words, self.words.spoken)

    def _tell(self, record: Record) -> None:
        match record:
            case Say(text, role, _, pan, after):
                self.outputs.say(self.words.voiced(text), role, pan, after)
            case Hush():
                self.outputs.hush()
            case Cue(name, pan, _, thing):
                self.outputs.cue(name, pan, thing)
                self.sounds(name, pan)
            case Highlighted(kind, targets, seat):
                self.outputs.highlight(kind, targets, seat)
            case Filled(shape, share, target, zone, seat):
                self.outputs.fill(shape, share, target, zone, seat)
            case OfferChanged(offer):
                self.outputs.offer(offer)
            case Caption(text, passing):
                self.outputs.sign(text, passing)
                self._caption(self.words(text), passing)
            case Notice(text):
                self._caption(self.words(text), False)
                self._read(text, "message", True)
                if self._voiced(Say(text, after=True)):
                    self.outputs.say(self.words.voiced(text), "message", 0.0, True)
            case Happened(event) if event.kind in ("hinted", "placed", "picked", "undone", "redone", "finished"):
                self.outputs.lamp(event.target if event.kind == "hinted" else "")

    def use(self, profile: Profile) -> None:
        """Takes a profile: captions that are not wanted any more go at once."""
        self.profile = profile
        self.captions.adjust(profile)
        if not self._wanted(WORDS) and self.captions.clear():
            self.outputs.caption(())

    def sounds(self, name: str, pan: float) -> None:
        """A sound in words, where it means something that is important; an arrow says from where it comes."""
        if not self._wanted(SOUNDS) or not self.words.has(f"caption/sound-{name}"):
            return
        side = "-left" if pan <= -ASIDE else "-right" if pan >= ASIDE else ""
        words = self.words(Text.of(f"caption/sound{side}", name=Text.of(f"caption/sound-{name}")))
        if self.captions.sound(words, self.clock()):
            self.outputs.caption(self.captions.showing)

    def _caption(self, words: str, passing: bool) -> None:
        if self.captions.show(words, self.clock(), passing):
            self.outputs.caption(self.captions.showing)

    def tick(self, now: float) -> None:
        """Brings on the next card of a long caption when it is due."""
        if self.captions.tick(now):
            self.outputs.caption(self.captions.showing)

    def due(self) -> float | None:
        return self.captions.due()
