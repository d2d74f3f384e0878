"""Every record reaches every way of being told: log, voice, captions, cues and picture."""

from __future__ import annotations

from collections.abc import Callable
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
from ..core.settings import Profile
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
    def highlight(self, kind: Literal["focus", "scan", "point"], targets: tuple[str, ...]) -> None: ...
    def lamp(self, target: str) -> None: ...
    def fill(self, shape: Shape, share: float, target: str, zone: tuple[float, float]) -> None: ...
    def offer(self, offer: Offer) -> None: ...
    def sign(self, text: Text, passing: bool) -> None: ...


class Teller:
    """Turns texts into words of the player's language and hands them on; nothing is told one way only.

    `told` counts the records.
    """

    def __init__(self, words: Words, profile: Profile, outputs: Outputs, log: Log, clock: Callable[[], float]) -> None:
        self.words, self.profile, self.outputs, self.log, self.clock = words, profile, outputs, log, clock
        self.captions = Captions()
        self.captions.adjust(profile)
        self.told, self._speaker = 0, 1
        self.reader = False
        self._mark: Highlighted | None = None

    def __call__(self, record: Record) -> None:
        self.told += 1
        match record:
            case Caption() if not self.profile[WORDS]:
                return
            case Say(text, role, _, _, after, _, asked):
                if not asked:
                    self._read(text, role, after)
                if not voice_says(record, self.profile, self.reader, self._mark):
                    return
            case Hush() if self.profile.word(VOICE) == "off":
                return
            case Highlighted():
                self._mark = record if record.targets else None
            case ReaderProven(proven):
                self.reader = proven
        self.log.take(record, self.words, self.words.spoken)
        self._tell(record)

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
            case Highlighted(kind, targets):
                self.outputs.highlight(kind, targets)
            case Filled(shape, share, target, zone):
                self.outputs.fill(shape, share, target, zone)
            case OfferChanged(offer):
                self.outputs.offer(offer)
            case Caption(text, passing, _, seat):
                self.outputs.sign(text, passing)
                self._caption(self.words(self._named(text, seat)), passing)
            case Notice(text):
                self._caption(self.words(text), False)
                self._read(text, "message", True)
                if voice_says(Say(text, after=True), self.profile, self.reader, self._mark):
                    self.outputs.say(self.words.voiced(text), "message", 0.0, True)
            case Happened(event) if event.kind in ("hinted", "placed", "picked", "undone", "redone", "finished"):
                self.outputs.lamp(event.target if event.kind == "hinted" else "")

    def use(self, profile: Profile) -> None:
        """Takes a profile: captions that are not wanted any more go at once."""
        self.profile = profile
        self.captions.adjust(profile)
        if not profile[WORDS] and self.captions.clear():
            self.outputs.caption(())

    def sounds(self, name: str, pan: float) -> None:
        """A sound in words, where it means something that is important; an arrow says from where it comes."""
        if not self.profile[SOUNDS] or not self.words.has(f"caption/sound-{name}"):
            return
        side = "-left" if pan <= -ASIDE else "-right" if pan >= ASIDE else ""
        words = self.words(Text.of(f"caption/sound{side}", name=Text.of(f"caption/sound-{name}")))
        if self.captions.sound(words, self.clock()):
            self.outputs.caption(self.captions.showing)

    def _named(self, text: Text, seat: int) -> Text:
        """Who speaks is named whenever it is another player's seat than before (checklist row 102)."""
        before, self._speaker = self._speaker, seat
        return text if seat == before else Text.of("caption/speaker", number=seat, words=text)

    def _caption(self, words: str, passing: bool) -> None:
        if self.captions.show(words, self.clock(), passing):
            self.outputs.caption(self.captions.showing)

    def tick(self, now: float) -> None:
        """Brings on the next card of a long caption when it is due."""
        if self.captions.tick(now):
            self.outputs.caption(self.captions.showing)

    def due(self) -> float | None:
        return self.captions.due()
