"""All that sounds for one player: the voice, cues, the notes of things and the workshop."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from ..access.tell.record import VoiceRole
from ..access.tell.speech import RATE, VOICE
from ..access.tell.volumes import AMBIENCE_VOLUME, CUE_VOLUME, MONO, VOICE_VOLUME
from ..core.game import Text
from ..core.settings import Profile
from .mixer import Mixer
from .resources import Resources
from .sound_desk import Bus
from .voice import Voice
from .voice_cache import VoiceCache

AMBIENCE = "ambience-workshop"


class Sounding:
    """Voice and mixer together, as a profile wants them; `now` is the main loop's clock."""

    def __init__(self, resources: Resources, cache: Path, profile: Profile, language: str) -> None:
        self.resources, self.profile, self.language = resources, profile, language
        self.mixer = Mixer((resources.assets / "sounds",), self._volumes(profile), bool(profile[MONO]))
        self.voice = Voice(VoiceCache(cache / "voice"), self.mixer)
        self.started = False
        self._notes: set[str] = set()

    def _volumes(self, profile: Profile) -> dict[Bus, float]:
        return {
            "voice": profile.number(VOICE_VOLUME),
            "cues": profile.number(CUE_VOLUME),
            "ambience": profile.number(AMBIENCE_VOLUME),
        }

    def start(self, now: float) -> None:
        """After the first picture: opens the sound device and starts the voice's process."""
        self.started = True
        self.mixer.open(now)
        if self.profile[VOICE]:
            self.voice.start(now)
        self._ambience()

    def use(self, profile: Profile, language: str, now: float) -> None:
        self.profile, self.language = profile, language
        for bus, percent in self._volumes(profile).items():
            self.mixer.set_volume(bus, percent)
        self.mixer.set_mono(bool(profile[MONO]), now)
        if self.started:
            if profile[VOICE]:
                self.voice.start(now)
            else:
                self.voice.hush()
            self._ambience()

    def rest(self, resting: bool) -> None:
        """Rest: what sounds on its own falls silent until the player is back."""
        if resting:
            self.mixer.stop_melody()
            self.mixer.ambience("")
        else:
            self._ambience()

    def _ambience(self) -> None:
        self.mixer.ambience(AMBIENCE if self.profile.number(AMBIENCE_VOLUME) > 0 else "")

    def enter(self, game: str) -> None:
        """Another game's sounds are looked for first; any sound by its whole name, "<game>/sounds/<note>", last."""
        assets = self.resources.assets
        own = assets / game / "sounds"
        self._notes = {path.stem for path in own.glob("*.ogg")}
        self.mixer.set_folders((own, assets / "sounds", assets))

    def say(self, words: str, role: VoiceRole, pan: float, after: bool, now: float) -> None:
        rate = self.profile.number(RATE)
        variant = "f3" if role == "cue" else ""
        self.voice.say(words, self.language, rate, now=now, role=role, pan=pan, variant=variant, after=after)

    def prepare(self, words: Iterable[str]) -> None:
        """Labels likely to be said next, rendered ahead."""
        if self.profile[VOICE]:
            self.voice.prepare(words, self.language, self.profile.number(RATE), variant="f3")

    def hush(self) -> None:
        self.voice.hush()

    def cue(self, name: str, pan: float, thing: str) -> None:
        self.mixer.cue(name, pan)
        if thing.partition("/")[2] in self._notes:
            self.mixer.note(thing, pan)

    def melody(self, notes: Sequence[tuple[str, float, float]], now: float) -> None:
        self.mixer.play_melody(notes, now)

    def pump(self, now: float) -> None:
        self.voice.pump(now)
        self.mixer.pump(now)

    def due(self) -> float | None:
        return min((t for t in (self.voice.due(), self.mixer.due()) if t is not None), default=None)

    def filenos(self) -> list[int]:
        number = self.voice.fileno()
        return [] if number is None else [number]

    def notices(self) -> list[Text]:
        """What went wrong since it was last asked."""
        found = [*self.mixer.notices, *self.voice.notices]
        self.mixer.notices.clear()
        self.voice.notices.clear()
        return found

    def close(self) -> None:
        self.voice.close()
        self.mixer.close()
