"""Every record reaches every way of being told: log, voice, captions, cues and picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from ..access.choose.intent import Shape
from ..access.offer import Offer
from ..access.tell.captions import Captions
from ..access.tell.record import Caption, Cue, Filled, Happened, Highlighted, Hush, Notice, OfferChanged, Record, Say
from ..access.tell.speech import VOICE
from ..core.game import Text
from ..core.settings import Profile
from .log import Log
from .words import Words


class Outputs(Protocol):
    """What can be perceived outside: picture and sound."""

    def say(self, words: str, role: str, pan: float, after: bool) -> None: ...
    def hush(self) -> None: ...
    def cue(self, name: str, pan: float, thing: str) -> None: ...
    def caption(self, lines: tuple[str, ...]) -> None: ...
    def highlight(self, kind: Literal["focus", "scan", "point"], targets: tuple[str, ...]) -> None: ...
    def lamp(self, target: str) -> None: ...
    def fill(self, shape: Shape, share: float, target: str, zone: tuple[float, float]) -> None: ...
    def offer(self, offer: Offer) -> None: ...
    def sign(self, text: Text, passing: bool) -> None: ...


class Teller:
    """Turns texts into words of the player's language and hands them on; nothing is told one way only."""

    def __init__(self, words: Words, profile: Profile, outputs: Outputs, log: Log, clock: Callable[[], float]) -> None:
        self.words, self.profile, self.outputs, self.log, self.clock = words, profile, outputs, log, clock
        self.captions = Captions()

    def __call__(self, record: Record) -> None:
        if isinstance(record, Say | Hush) and not self.profile[VOICE]:
            return
        self.log.take(record, self.words, self.words.spoken)
        match record:
            case Say(text, role, _, pan, after):
                self.outputs.say(self.words.spoken(text), role, pan, after)
            case Hush():
                self.outputs.hush()
            case Cue(name, pan, _, thing):
                self.outputs.cue(name, pan, thing)
            case Highlighted(kind, targets):
                self.outputs.highlight(kind, targets)
            case Filled(shape, share, target, zone):
                self.outputs.fill(shape, share, target, zone)
            case OfferChanged(offer):
                self.outputs.offer(offer)
            case Caption(text, passing):
                self.outputs.sign(text, passing)
                self._caption(self.words(text), passing)
            case Notice(text):
                self._caption(self.words(text), False)
                if self.profile[VOICE]:
                    self.outputs.say(self.words.spoken(text), "message", 0.0, True)
            case Happened(event) if event.kind in ("hinted", "placed", "picked", "undone", "redone", "finished"):
                self.outputs.lamp(event.target if event.kind == "hinted" else "")

    def _caption(self, words: str, passing: bool) -> None:
        if self.captions.show(words, self.clock(), passing):
            self.outputs.caption(self.captions.showing)

    def tick(self, now: float) -> None:
        """Brings on the next card of a long caption when it is due."""
        if self.captions.tick(now):
            self.outputs.caption(self.captions.showing)

    def due(self) -> float | None:
        return self.captions.due()
