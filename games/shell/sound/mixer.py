"""What sounds: the voice, cues, the notes of things and the ambience."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pygame

from ...access.tell.record import VoiceRole
from ...core.game import Text
from .ambience import Ambience
from .desk import COUNT, Bus, Desk
from .device import is_open, open_device
from .shelf import SoundShelf
from .tune import Note, Tune

HELD = 0.25
"""Seconds for which sounds stay ducked after speech, so that they do not swell between two words."""
SPEECH_BYTES = CUE_BYTES = 2_000_000
"""Decoded sound kept of each: 11 s."""
FADE_MS = 80
NEVER = float("-inf")
NO_DEVICE = Text.of("icheri/notice-no-sound-device")


class Mixer:
    """Silent until it is opened, after the first picture; times are the main loop's seconds.

    `folders` are searched in order for "<name>.ogg" or ".wav". Pan is -1 left to 1 right, volumes are 0..100 %.
    Errors never come out; they end in `notices`, which the reader clears.
    """

    def __init__(self, folders: Sequence[Path], volumes: Mapping[Bus, float] | None = None, mono: bool = False) -> None:
        self.notices: list[Text] = []
        self._desk = Desk(volumes or {}, mono)
        self._cues, self._speech = SoundShelf(folders, CUE_BYTES), SoundShelf((), SPEECH_BYTES)
        self._later: list[tuple[float, Bus, str, float]] = []
        self._tune = Tune()
        self._ambience, self._ambience_name = Ambience(), ""
        self._spoken_until = self._room_until = NEVER
        self._open = self._hushed = False
        self._told: set[str] = set()

    def open(self, now: float) -> None:
        """Opens the sound device; without one all goes on in silence. Does nothing when it is open."""
        if self._open:
            return
        if not open_device(COUNT, self._desk.mono):
            self._tell(NO_DEVICE)
        self._open = is_open()
        self._spoken_until = min(self._spoken_until, now)
        self._level()

    def close(self) -> None:
        """Silence; the device is free for others."""
        self.still()
        self._cues.clear()
        self._speech.clear()
        if self._open:
            self._open = False
            pygame.mixer.quit()

    # how it sounds

    def set_volume(self, bus: Bus, percent: float) -> None:
        """"prompts" (spoken cues) follow "voice", and "notes" follow "cues", until they are set."""
        self._desk.set_volume(bus, percent)
        self._level()

    def set_balance(self, balance: float) -> None:
        """-1 left to 1 right for all but the ambience; without effect in mono."""
        self._desk.balance = balance
        self._level()

    def set_mono(self, mono: bool, now: float) -> None:
        """One channel for all that sounds; the device is opened anew, which ends what sounds."""
        if mono != self._desk.mono:
            was_open, ambience = self._open, self._ambience_name
            self.close()
            self._desk.mono = mono
            self.ambience(ambience)
            if was_open:
                self.open(now)

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Where sounds are looked for from now on: a game's own folder first."""
        self._cues.set_folders(folders)

    def make_room(self, until: float) -> None:
        """Ducks all but the voice until then: somebody else speaks, such as a screen reader."""
        self._room_until = until

    def levels(self) -> dict[int, tuple[float, float]]:
        """How loud each channel that was used is on the left and on the right, 0..1: voice 0, cues 1-2, notes 3-7."""
        return self._desk.levels()

    # what sounds

    def cue(self, name: str, pan: float = 0.0, at: float | None = None) -> None:
        """A short sound, now or at a time to come; a missing one is silence and, once, a notice."""
        self._sound("cues", name, pan, at)

    def note(self, thing: str, pan: float = 0.0, at: float | None = None) -> None:
        """The note of a thing, "glass/ruby"."""
        self._sound("notes", thing, pan, at)

    def play_melody(self, notes: Sequence[Note], now: float) -> None:
        """Notes as (name, seconds after the note before, pan), in place of a melody that still plays."""
        self._tune.begin(notes, now)
        self.pump(now)

    def stop_melody(self) -> None:
        self._tune.stop()
        if self._open:
            self._desk.fade("notes", FADE_MS)

    @property
    def melody_playing(self) -> bool:
        """Whether notes of a melody are still to come."""
        return self._tune.due() is not None

    def ambience(self, name: str) -> None:
        """A sound that goes on and on under all others; "" for none."""
        if name != self._ambience_name:
            self._ambience_name = name
            path = self._cues.path_of(name) if name else None
            self._ambience.choose(path)
            if name and path is None:
                self._missing(name)
            self._level()

    def speak(self, path: Path, pan: float, role: VoiceRole, now: float) -> float | None:
        """Plays spoken words in place of those before; their seconds, 0 while closed, None for no sound file."""
        if not self._open:
            return 0.0
        sound = self._speech.at(path)
        if sound is None:
            return None
        self._hushed = False
        self._spoken_until = now + sound.get_length()
        self._duck(now)
        self._desk.play("voice" if role == "message" else "prompts", sound, pan)
        return sound.get_length()

    def ready(self, path: Path) -> bool:
        """Whether `speak` would play the file at once; a large one is decoded meanwhile."""
        return not self._open or self._speech.ready(path)

    def hush(self) -> None:
        """Ends spoken words at once."""
        self._hushed = True
        if self._open:
            self._desk.stop("voice")

    def still(self) -> None:
        """Ends all that sounds or is to sound, the ambience too."""
        self.hush()
        self._tune.stop()
        self._later.clear()
        self.ambience("")
        if self._open:
            pygame.mixer.stop()
        self._desk.forget()

    def pump(self, now: float) -> None:
        """Plays what is due and lets sounds rise again after speech; the main loop calls it, at `due` at the latest."""
        if self._hushed:
            self._hushed, self._spoken_until = False, min(self._spoken_until, now)
        self._duck(now)
        ready = sorted(later for later in self._later if now >= later[0])
        self._later = [later for later in self._later if now < later[0]]
        for _, bus, name, pan in ready:
            self._sound(bus, name, pan)
        for name, pan in self._tune.take(now):
            self._sound("notes", name, pan)

    def due(self) -> float | None:
        """When `pump` is needed next; None while nothing is to come."""
        times = [later[0] for later in self._later]
        if self._desk.ducked:
            times.append(self._ducked_until())
        if (note := self._tune.due()) is not None:
            times.append(note)
        return min(times, default=None)

    # inside

    def _sound(self, bus: Bus, name: str, pan: float, at: float | None = None) -> None:
        if at is not None:
            self._later.append((at, bus, name, pan))
        elif self._open:
            sound = self._cues.named(name)
            if sound is None:
                self._missing(name)
            else:
                self._desk.play(bus, sound, pan)

    def _ducked_until(self) -> float:
        return max(self._spoken_until + HELD, self._room_until)

    def _duck(self, now: float) -> None:
        ducked = now < self._ducked_until()
        if ducked != self._desk.ducked:
            self._desk.ducked = ducked
            self._level()

    def _level(self) -> None:
        if self._open:
            self._desk.level_all()
            if not self._ambience.level(self._desk.gain("ambience")):
                self._missing(self._ambience_name)

    def _missing(self, name: str) -> None:
        self._tell(Text.of("icheri/notice-missing-sound", name=name))

    def _tell(self, notice: Text) -> None:
        """Each kind of notice once: a folder without sounds is told with the first that is missing."""
        if notice.id not in self._told:
            self._told.add(notice.id)
            self.notices.append(notice)
