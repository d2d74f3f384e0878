"""The house's voice: the newest words win, and are played as soon as they are rendered."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from ...access.tell.record import VoiceRole
from ...core.game import Text
from ...core.values import dataclass
from ..beside import voice_worker
from .cache import Phrase, VoiceCache
from .renderer import Renderer

START_SECONDS = 10.0
"""How long a worker may take to say that it is ready: a cold disk is slow, and nothing waits for it."""
ANSWER_SECONDS = 3.0
LETTERS = 300
"""What is rendered at once: a longer text is spoken in pieces, so that it begins as soon as a short one."""
IN_LINE = 40
HOLDS_CUES = 1.0
"""Seconds for which words that are not rendered yet count as being spoken."""
DECODING = 0.02
"""Seconds between two looks at a long recording that is being decoded."""
NEVER = float("-inf")


class Speaker(Protocol):
    """What plays rendered words: the mixer."""

    def speak(self, path: Path, pan: float, role: VoiceRole, now: float) -> float | None:
        """Plays the file in place of what was spoken; its seconds, or None for a file that cannot be played."""
        ...

    def ready(self, path: Path) -> bool:
        """Whether `speak` would play the file at once; a long recording is decoded meanwhile."""
        ...

    def hush(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Utterance:
    """A phrase to be said: `pan` -1 left to 1 right, `asked` when; a `clip` is a person's recording of it."""

    phrase: Phrase
    role: VoiceRole
    pan: float
    asked: float
    clip: Path | None = None


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
        self._renderer = Renderer(cache, command or voice_worker(), patience)
        self._line: deque[Utterance] = deque(maxlen=IN_LINE)
        self._until = self._message_until = NEVER
        self._started = False
        self._unplayable: set[Path] = set()
        self._look_again: float | None = None

    @property
    def notices(self) -> list[Text]:
        """ "icheri/notice-no-voice" or "icheri/notice-voice-stopped", once; and a recording that cannot be played."""
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
        clip: Path | None = None,
    ) -> None:
        """Silences what is spoken and speaks this; `after` lets the words before it end first.

        The `clip` is played instead where it can be.
        """
        if not after:
            self.hush()
        clip = None if clip in self._unplayable else clip
        for piece in pieces(text) if clip is None else [text]:
            phrase = Phrase(piece, language, round(rate_wpm), pitch, variant)
            self._line.append(Utterance(phrase, role, pan, now, clip))
        self._go_on(now)

    def prepare(
        self, texts: Iterable[str], language: str, rate_wpm: float, pitch: int = 50, variant: str = ""
    ) -> None:
        """Words likely to be said soon, likeliest first, in place of those of the last call."""
        parts = [piece for text in texts for piece in pieces(text)]
        self.render(Phrase(piece, language, round(rate_wpm), pitch, variant) for piece in parts)

    def render(self, phrases: Iterable[Phrase]) -> None:
        """The same for phrases in several languages; each is a piece that is short enough."""
        self._renderer.prepare(phrases)

    def hush(self) -> None:
        """Silence at once; nothing of what was asked for is spoken any more."""
        self._speaker.hush()
        self._line.clear()
        self._until = self._message_until = NEVER

    def speaking(self, now: float) -> bool:
        """Whether words sound or are about to: what waits for the voice waits while this holds."""
        return now < self._until or any(now < said.asked + HOLDS_CUES for said in self._line)

    def telling_until(self) -> float:
        """When the messages being told will have ended, as far as that is known; past if there are none."""
        waiting = [said.asked + HOLDS_CUES for said in self._line if said.role == "message"]
        return max(self._message_until, *waiting) if waiting else self._message_until

    def pump(self, now: float) -> None:
        """Hears the worker, plays what is ready, asks for what is next; under a millisecond, never waits."""
        self._renderer.pump(now)
        self._go_on(now)

    def fileno(self) -> int | None:
        """The pipe to select on; ask each time, as it changes with the worker. None without one."""
        return self._renderer.fileno()

    def due(self) -> float | None:
        """When `pump` is needed though the pipe stays silent; None when it is not."""
        waiting = self._until if self._line and self._until > NEVER and self._look_again is None else None
        times = (waiting, self._look_again, self._renderer.due())
        return min((at for at in times if at is not None), default=None)

    @property
    def worker_pid(self) -> int | None:
        return self._renderer.pid

    def close(self) -> None:
        """Silence, and the end of the worker."""
        self.hush()
        self._renderer.close()
        self._cache.close()

    def _go_on(self, now: float) -> None:
        self._look_again = None
        while self._started and self._line and now >= self._until and self._speak_first(now):
            pass
        self._renderer.ask([said.phrase for said in self._line if said.clip is None], now)

    def _speak_first(self, now: float) -> bool:
        """Whether the first in line left it, spoken or passed over, or has to be looked at again."""
        said = self._line[0]
        if said.clip is not None:
            return self._play_first(said, said.clip, now)
        if self._renderer.rendering(said.phrase):
            return False
        path = self._cache.find(said.phrase)
        if path is not None:
            if self._spoke(said, path, now):
                return True
            self._cache.drop(path)
            self._renderer.failed(said.phrase)
        if self._renderer.hopeless(said.phrase):
            self._line.popleft()
            return True
        return False

    def _play_first(self, said: Utterance, clip: Path, now: float) -> bool:
        """Plays a person's recording; for one that cannot be played the rendered voice steps in."""
        if not self._speaker.ready(clip):
            self._look_again = now + DECODING
            return False
        if not self._spoke(said, clip, now):
            self._unplayable.add(clip)
            self._renderer.notices.append(Text.of("icheri/notice-clip", detail=Text.literal(clip.name, "en")))
            spoken = [replace(said, phrase=replace(said.phrase, text=p), clip=None) for p in pieces(said.phrase.text)]
            self._line.popleft()
            self._line.extendleft(reversed(spoken))
        return True

    def _spoke(self, said: Utterance, path: Path, now: float) -> bool:
        seconds = self._speaker.speak(path, said.pan, said.role, now)
        if seconds is None:
            return False
        self._line.popleft()
        self._until = now + seconds
        if said.role == "message":
            self._message_until = self._until
        return True


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
