"""Rendering phrases in a worker process that may be slow, hang, die or never come."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from ...core.game import Text
from ...core.values import dataclass
from .cache import Phrase, VoiceCache
from .process import Worker

RESTARTS = 3
FORGIVEN = 120.0
"""Seconds after which a fall of the worker no longer counts."""
TRIES = 2
"""How often one phrase is asked for before it is passed over."""
FAILURES = 3
"""Phrases passed over one after another that make a voice that has stopped."""
AHEAD = 64
NO_VOICE = Text.of("icheri/notice-no-voice")
VOICE_STOPPED = Text.of("icheri/notice-voice-stopped")


@dataclass(frozen=True, slots=True)
class Order:
    """What the worker was asked for and when an answer is overdue."""

    number: int
    phrase: Phrase
    path: Path
    overdue: float


class Renderer:
    """Fills the cache with phrases, one at a time; `notices` gets one text when it cannot, and no more.

    `patience` is (seconds until the worker says that it is ready, seconds until it answers).
    """

    def __init__(self, cache: VoiceCache, command: Sequence[str], patience: tuple[float, float]) -> None:
        self.notices: list[Text] = []
        self.given_up = False
        self._cache, self._command, self._patience = cache, tuple(command), patience
        self._ahead: deque[Phrase] = deque()
        self._worker: Worker | None = None
        self._ended: list[Worker] = []
        self._ready_by: float | None = None
        self._order: Order | None = None
        self._number = self._passed_over = self._rendered_by_this = 0
        self._worked = self._told = False
        self._falls: list[float] = []
        self._tries: dict[Phrase, int] = {}

    def start(self, now: float) -> None:
        """Starts a worker; returns at once."""
        try:
            self._worker = Worker(self._command)
        except (OSError, ValueError):
            self._give_up(NO_VOICE)
        else:
            self._ready_by = now + self._patience[0]
            self._rendered_by_this = 0

    def prepare(self, phrases: Iterable[Phrase]) -> None:
        """What to render when nothing is wanted, in place of what was prepared before."""
        self._ahead = deque(islice(phrases, AHEAD))

    def pump(self, now: float) -> None:
        """Takes the answers that wait and looks after the worker."""
        self._ended = [worker for worker in self._ended if not worker.gone()]
        if self._worker is not None:
            self._listen(self._worker, now)
        if any(now >= at for at in self._deadlines()):
            self._fall(now)

    def ask(self, wanted: Iterable[Phrase], now: float) -> None:
        """Gives a worker without work the first phrase that is not rendered: of the wanted, then of the prepared."""
        if self._worker is None or self._ready_by is not None or self._order is not None:
            return
        phrase = self._first(wanted)
        path = None if phrase is None else self._cache.place(phrase)
        if phrase is None or path is None:
            return
        self._number += 1
        self._order = Order(self._number, phrase, path, now + self._patience[1])
        asked = {"text": phrase.text, "language": phrase.language, "rate": phrase.rate, "pitch": phrase.pitch}
        if not self._worker.ask({"id": self._number, **asked, "variant": phrase.variant, "path": str(path)}):
            self._fall(now)

    def rendering(self, phrase: Phrase) -> bool:
        return self._order is not None and self._order.phrase == phrase

    def hopeless(self, phrase: Phrase) -> bool:
        """Whether the phrase will not come, now that the cache does not have it."""
        return self.given_up or self._tries.get(phrase, 0) >= TRIES

    def failed(self, phrase: Phrase) -> None:
        """The phrase was not rendered, or not so that it could be played."""
        if len(self._tries) >= AHEAD:
            self._tries.clear()
        self._tries[phrase] = self._tries.get(phrase, 0) + 1

    def fileno(self) -> int | None:
        return None if self._worker is None else self._worker.fileno()

    def due(self) -> float | None:
        """When `pump` is needed though no answer came."""
        return min(self._deadlines(), default=None)

    @property
    def pid(self) -> int | None:
        return None if self._worker is None else self._worker.pid

    def close(self) -> None:
        self.given_up = True
        self._end()
        for worker in self._ended:
            worker.wait(1.0)
        self._ended = []

    def _deadlines(self) -> list[float]:
        overdue = None if self._order is None else self._order.overdue
        return [at for at in (self._ready_by, overdue) if at is not None]

    def _first(self, wanted: Iterable[Phrase]) -> Phrase | None:
        for phrase in wanted:
            if self._missing(phrase):
                return phrase
        while self._ahead:
            phrase = self._ahead.popleft()
            if self._missing(phrase):
                return phrase
        return None

    def _missing(self, phrase: Phrase) -> bool:
        return not self.hopeless(phrase) and self._cache.find(phrase) is None

    def _listen(self, worker: Worker, now: float) -> None:
        answers, more = worker.answers()
        for answer in answers:
            if self._worker is worker:
                self._take(answer, now)
        if not more and self._worker is worker:
            self._fall(now)

    def _take(self, answer: dict[str, object], now: float) -> None:
        order = self._order
        if "ready" in answer and self._ready_by is not None:
            self._ready_by = None
            self._cache.made_by(str(answer["ready"]))
        elif "absent" in answer:
            self._end()
            self._give_up(NO_VOICE)
        elif "leaving" in answer and self._rendered_by_this:
            self._end()
            self.start(now)
        elif order is not None and answer.get("id") == order.number:
            self._order = None
            if "done" in answer:
                self._rendered(order)
            else:
                self._refused(order, str(answer.get("failed", "")))

    def _rendered(self, order: Order) -> None:
        self._worked, self._passed_over = True, 0
        self._rendered_by_this += 1
        self._cache.kept(order.path)
        if self._cache.find(order.phrase) is None:
            self.failed(order.phrase)

    def _refused(self, order: Order, why: str) -> None:
        if why.startswith("place"):
            self._cache.retreat()
        self.failed(order.phrase)
        if self.hopeless(order.phrase):
            self._passed_over += 1
            if self._passed_over == FAILURES:
                self._tell(VOICE_STOPPED)

    def _fall(self, now: float) -> None:
        """The worker hangs, babbles or is dead: another one takes its place, unless too many fell."""
        if self._order is not None:
            self.failed(self._order.phrase)
        self._end()
        self._falls = [*(at for at in self._falls if now - at < FORGIVEN), now]
        if len(self._falls) > RESTARTS:
            self._give_up(VOICE_STOPPED if self._worked else NO_VOICE)
        else:
            self.start(now)

    def _end(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._ended.append(self._worker)
        self._worker, self._ready_by, self._order = None, None, None

    def _give_up(self, notice: Text) -> None:
        self.given_up = True
        self._ahead.clear()
        self._tell(notice)

    def _tell(self, notice: Text) -> None:
        if not self._told:
            self._told = True
            self.notices.append(notice)
