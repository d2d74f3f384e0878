"""Sound that begins once the first picture stands; what was said until then is spoken when it does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ...access.tell.record import VoiceRole
from ...core.game import Text
from ...core.session import Session
from ...core.settings import Profile
from ..launch import Launch
from ..spoken import Spoken
from .tune import Note

if TYPE_CHECKING:
    from .sounding import Sounding

NOTE = 0.16
"""Seconds between two notes of a finished work."""
FLOURISH, AFTER_CUE = "music/flourish", 0.5
"""The chord of a reward, and the seconds after which it follows the earcon of a finished work."""


class LateSound:
    """All that sounds, or nothing yet; a silent launch never begins it. `clock` is the main loop's."""

    def __init__(self, launch: Launch, clock: Callable[[], float]) -> None:
        self.launch, self.clock = launch, clock
        self.sounding: Sounding | None = None
        self._unsaid: list[tuple[Spoken, VoiceRole, float, bool]] = []

    def begin(self, profile: Profile, language: str, game: str) -> None:
        """Opens the device and starts the voice."""
        from .sounding import Sounding

        if self.launch.silent:
            return
        now = self.clock()
        self.sounding = Sounding(self.launch.resources, self.launch.data, profile, language)
        self.sounding.enter(game)
        self.sounding.start(now)
        for spoken, role, pan, after in self._unsaid:
            self.sounding.say(spoken, role, pan, after, now)
        self._unsaid = []

    def say(self, spoken: Spoken, role: VoiceRole, pan: float, after: bool) -> None:
        if self.sounding is not None:
            self.sounding.say(spoken, role, pan, after, self.clock())
        elif not self.launch.silent:
            self._unsaid = [*(self._unsaid if after else []), (spoken, role, pan, after)]

    def hush(self) -> None:
        self._unsaid = []
        if self.sounding is not None:
            self.sounding.hush()

    def cue(self, name: str, pan: float, thing: str) -> None:
        if self.sounding is not None:
            self.sounding.cue(name, pan, thing)

    def make_room(self, seconds: float) -> None:
        """Grows quiet for so long: a screen reader may be speaking."""
        if self.sounding is not None:
            self.sounding.make_room(self.clock() + seconds)

    def prepare(self, labels: Iterable[Spoken]) -> None:
        if self.sounding is not None:
            self.sounding.prepare(labels)

    def melody(self, session: Session, module: object, how: str) -> bool:
        """Plays a finished work as its game hears it: melody(game) gives (thing, x 0..1); whether there is music."""
        found = getattr(module, "melody", None)
        notes = music(() if found is None else found(session.game), how)
        if self.sounding is not None and notes:
            self.sounding.melody(notes, self.clock())
        return bool(notes)

    def use(self, profile: Profile, language: str) -> None:
        if self.sounding is not None:
            self.sounding.use(profile, language, self.clock())

    def enter(self, game: str) -> None:
        if self.sounding is not None:
            self.sounding.enter(game)

    def rest(self, resting: bool) -> None:
        if self.sounding is not None:
            self.sounding.rest(resting)

    def speaking(self, now: float) -> bool:
        return self.sounding is not None and self.sounding.voice.speaking(now)

    def telling_until(self) -> float:
        """When the messages being told will have ended; past if there are none."""
        return float("-inf") if self.sounding is None else self.sounding.voice.telling_until()

    def pump(self, now: float) -> list[Text]:
        """Goes on; returns what went wrong since it was last asked."""
        if self.sounding is None:
            return []
        self.sounding.pump(now)
        return self.sounding.notices()

    def due(self) -> float | None:
        return None if self.sounding is None else self.sounding.due()

    def filenos(self) -> list[int]:
        return [] if self.sounding is None else self.sounding.filenos()

    def close(self) -> None:
        if self.sounding is not None:
            self.sounding.close()


def music(melody: Iterable[tuple[str, float]], how: str) -> list[Note]:
    """The music of a finished work. A reward is "none", a chord for "calm", the chord and the notes of the work for
    "lively"; its notes alone when somebody asks to "listen".
    """
    notes = [(FLOURISH, AFTER_CUE, 0.0)] if how in ("calm", "lively") else []
    for thing, x in melody if how in ("lively", "listen") else ():
        notes.append((thing, NOTE if notes else 0.0, 1.6 * x - 0.8))
    return notes
