"""All that sounds for one player: the voice, cues, the notes of things and the workshop."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from ...access.tell.record import VoiceRole
from ...access.tell.speech import VOICE
from ...access.tell.voices import sound_of
from ...access.tell.volumes import (
    AMBIENCE_VOLUME,
    BALANCE,
    CUE_VOICE_VOLUME,
    CUE_VOLUME,
    MONO,
    NOTE_VOLUME,
    VOICE_VOLUME,
)
from ...core.game import Text
from ...core.settings import Profile
from ..resources import Resources
from ..spoken import Span, Spoken
from ..voice.cache import Phrase, VoiceCache
from ..voice.clips import Clips
from ..voice.voice import Voice, pieces
from ..voice.words import Dictionary
from .desk import Bus
from .mixer import Mixer

AMBIENCE = "ambience-workshop"
VARIANTS = {"usual": "", "deep": "m7", "bright": "f3", "soft": "f5", "whisper": "whisper"}
"""The kinds of voice as espeak-ng calls its variants; an engine without variants speaks as it always does."""


class Sounding:
    """Voice and mixer together, as a profile wants them; `now` is the main loop's clock, `data` the player's folder."""

    def __init__(self, resources: Resources, data: Path, profile: Profile, language: str) -> None:
        self.resources, self.profile, self.language = resources, profile, language
        self.mixer = Mixer((resources.assets / "sounds",), self._volumes(profile), bool(profile[MONO]))
        self.mixer.set_balance(profile.number(BALANCE) / 100)
        self.voice = Voice(VoiceCache(data / "cache" / "voice"), self.mixer)
        self.clips = Clips((data / "voices", resources.assets / "voices"))
        self.dictionary = Dictionary(resources.assets / "pronounce", data / "pronounce.toml")
        self.started = False
        self._notes: set[str] = set()

    def _volumes(self, profile: Profile) -> dict[Bus, float]:
        return {
            "voice": profile.number(VOICE_VOLUME),
            "prompts": profile.number(CUE_VOICE_VOLUME),
            "cues": profile.number(CUE_VOLUME),
            "notes": profile.number(NOTE_VOLUME),
            "ambience": profile.number(AMBIENCE_VOLUME),
        }

    def start(self, now: float) -> None:
        """After the first picture: opens the sound device and starts the voice's process."""
        self.started = True
        self.mixer.open(now)
        if self.profile.word(VOICE) != "off":
            self.voice.start(now)
        self._ambience()

    def use(self, profile: Profile, language: str, now: float) -> None:
        self.profile, self.language = profile, language
        for bus, percent in self._volumes(profile).items():
            self.mixer.set_volume(bus, percent)
        self.mixer.set_balance(profile.number(BALANCE) / 100)
        self.mixer.set_mono(bool(profile[MONO]), now)
        if self.started:
            if profile.word(VOICE) != "off":
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

    def say(self, spoken: Spoken, role: VoiceRole, pan: float, after: bool, now: float) -> None:
        """Says each part in its language's voice; a part that a person recorded is heard as it was recorded.

        A voice that is switched off begins with the first words that were asked for.
        """
        if self.started:
            self.voice.start(now)
        recorded = [self.clips.find(message, self.language) for message, _ in spoken.parts]
        line: list[tuple[Span, Path | None]] = [(span, None) for span in spoken.spans]
        if any(recorded):
            line = []
            for (_, spans), clip in zip(spoken.parts, recorded, strict=True):
                line += [(spans[0], clip)] if clip and spans else [(span, None) for span in spans]
        for n, (span, clip) in enumerate(line):
            phrase = self._phrase(span, role)
            self.voice.say(
                phrase.text, phrase.language, phrase.rate, now=now, role=role, pan=pan, pitch=phrase.pitch,
                variant=phrase.variant, after=after or n > 0, clip=clip,
            )  # fmt: skip

    def _phrase(self, span: Span, role: VoiceRole) -> Phrase:
        """How the player's voice says a span."""
        language, words = span
        sound = sound_of(role, self.profile)
        said = self.dictionary.said(words, language)
        return Phrase(said, language, round(sound.rate), sound.pitch, VARIANTS[sound.kind])

    def prepare(self, labels: Iterable[Spoken]) -> None:
        """Labels likely to be said next, rendered ahead."""
        if self.profile.word(VOICE) != "off":
            phrases = [self._phrase(span, "cue") for spoken in labels for span in spoken.spans]
            self.voice.render(phrase for phrase in phrases if len(pieces(phrase.text)) == 1)

    def make_room(self, until: float) -> None:
        """All but the voice grows quiet until then: somebody else may be speaking."""
        self.mixer.make_room(until)

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
        sources = (self.mixer.notices, self.voice.notices, self.clips.notices, self.dictionary.notices)
        found = [notice for source in sources for notice in source]
        for source in sources:
            source.clear()
        return found

    def close(self) -> None:
        self.voice.close()
        self.mixer.close()
