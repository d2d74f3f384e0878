"""The house's voice: the newest words win, and are played as soon as they are rendered."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..access.tell.record import VoiceRole
from ..core.game import Text
from .voice_cache import Phrase, VoiceCache
from .voice_process import worker_command
from .voice_renderer import Renderer

START_SECONDS = 10.0
"""How long a worker may take to say that it is ready: a cold disk is slow, and nothing waits for it."""
ANSWER_SECONDS = 3.0
LETTERS = 300
"""What is rendered at once: a longer text is spoken in pieces, so that it begins as soon as a short one."""
IN_LINE = 40
HOLDS_CUES = 1.0
"""Seconds for which words that are not rendered yet count as being spoken."""
NEVER = float("-inf")


class Speaker(Protocol):
    """What plays rendered words: the mixer."""

    def speak(self, path: Path, pan: float, role: VoiceRole, now: float) -> float | None:
        """Plays the file in place of what was spoken; its seconds, or None for a file that cannot be played."""
        ...

    def hush(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Utterance:
    """A phrase to be said: `pan` -1 left to 1 right, `asked` when."""

    phrase: Phrase
    role: VoiceRole
    pan: float
    asked: float


class Voice:
    """Says words and never waits: the main loop calls `pump`, all times are its seconds.

    `command` runs the worker. Errors never come out; they end in `notices`, which the reader clears.
    """

    def __init__(
        self,
        cache: VoiceCache,
        speaker: Speaker,
        command: Sequence[str] | None = None,
        patience: tuple[float, float] = (START_SECONDS, ANSWER_SECONDS),
    ) -> None:
        self._cache, self._speaker = cache, speaker
        self._renderer = Renderer(cache, command or worker_command(), patience)
        self._line: deque[Utterance] = deque(maxlen=IN_LINE)
        self._until = NEVER
        self._started = False

    @property
    def notices(self) -> list[Text]:
        """ "icheri/notice-no-voice" or "icheri/notice-voice-stopped", once."""
        return self._renderer.notices

    def start(self, now: float) -> None:
        """Starts the worker, after the first picture and with the mixer open; words said before wait for it."""
        if not self._started:
            self._started = True
            self._renderer.start(now)
            self._go_on(now)

    def say(
        self,
        text: str,
        language: str,
        rate_wpm: float,
        *,
        now: float,
        role: VoiceRole = "message",
        pan: float = 0.0,
        pitch: int = 50,
        variant: str = "",
        after: bool = False,
    ) -> None:
        """Silences what is spoken and speaks this; `after` lets the words before it end first."""
        if not after:
            self.hush()
        for piece in pieces(text):
            self._line.append(Utterance(Phrase(piece, language, round(rate_wpm), pitch, variant), role, pan, now))
        self._go_on(now)

    def prepare(
        self, texts: Iterable[str], language: str, rate_wpm: float, pitch: int = 50, variant: str = ""
    ) -> None:
        """Words likely to be said soon, likeliest first, in place of those of the last call."""
        parts = [piece for text in texts for piece in pieces(text)]
        self._renderer.prepare(Phrase(piece, language, round(rate_wpm), pitch, variant) for piece in parts)

    def hush(self) -> None:
        """Silence at once; nothing of what was asked for is spoken any more."""
        self._speaker.hush()
        self._line.clear()
        self._until = NEVER

    def speaking(self, now: float) -> bool:
        """Whether words sound or are about to: what waits for the voice waits while this holds."""
        return now < self._until or any(now < said.asked + HOLDS_CUES for said in self._line)

    def pump(self, now: float) -> None:
        """Hears the worker, plays what is ready, asks for what is next; under a millisecond, never waits."""
        self._renderer.pump(now)
        self._go_on(now)

    def fileno(self) -> int | None:
        """The pipe to select on; ask each time, as it changes with the worker. None without one."""
        return self._renderer.fileno()

    def due(self) -> float | None:
        """When `pump` is needed though the pipe stays silent; None when it is not."""
        waiting = self._until if self._line and self._until > NEVER else None
        return min((at for at in (waiting, self._renderer.due()) if at is not None), default=None)

    @property
    def worker_pid(self) -> int | None:
        return self._renderer.pid

    def close(self) -> None:
        """Silence, and the end of the worker."""
        self.hush()
        self._renderer.close()
        self._cache.close()

    def _go_on(self, now: float) -> None:
        while self._started and self._line and now >= self._until and self._speak_first(now):
            pass
        self._renderer.ask([said.phrase for said in self._line], now)

    def _speak_first(self, now: float) -> bool:
        """Whether the first in line left it, spoken or passed over."""
        said = self._line[0]
        if self._renderer.rendering(said.phrase):
            return False
        path = self._cache.find(said.phrase)
        if path is not None:
            seconds = self._speaker.speak(path, said.pan, said.role, now)
            if seconds is not None:
                self._line.popleft()
                self._until = now + seconds
                return True
            self._cache.drop(path)
            self._renderer.failed(said.phrase)
        if self._renderer.hopeless(said.phrase):
            self._line.popleft()
            return True
        return False


def pieces(text: str) -> list[str]:
    """The text in pieces of LETTERS at most, cut between sentences where there are any, else between words."""
    words, found = " ".join(text.split()), []
    while len(words) > LETTERS:
        start = words[: LETTERS + 1]
        cut = max(start.rfind(end) + 1 for end in (". ", "! ", "? ", "… "))
        if cut <= 0:
            cut = start.rfind(" ") if " " in start else LETTERS
        found.append(words[:cut])
        words = words[cut:].lstrip()
    return [*found, words] if words else found
