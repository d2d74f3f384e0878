"""Captions: words cut into cards that can be read, each long enough to be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from ...core.settings import Profile, Setting
from ...core.values import dataclass

WORDS = Setting("caption.words", True, (True, False))
SOUNDS = Setting("caption.sounds", True, (True, False))
STAY = Setting("pace.stay", False, (False, True))
"""Whether a message stays, its cards in turn, until something new is told (checklist row 103)."""
READING = Setting("pace.reading", 120.0, (60.0, 80.0, 100.0, 120.0, 140.0, 160.0))
"""Words a minute: at most 160, for young readers 120 (row 103)."""

CHARACTERS = 40
"""A line at most (checklist row 107)."""
LINES = 2
SHORTEST = 2.0
AT_ONCE = 0.05
"""Seconds within which messages come from the same act: they follow each other, none takes another's place."""


def cards(words: str, fits: Callable[[str], bool] | None = None, lines: int = LINES) -> list[tuple[str, ...]]:
    """The words as cards of at most `lines` lines; a card ends at a sentence where one ends.

    `fits` says whether a line can be shown; by default it may have CHARACTERS letters.
    """
    fits = fits or (lambda line: len(line) <= CHARACTERS)
    out: list[tuple[str, ...]] = []
    card: list[str] = []
    for sentence in _sentences(words):
        longer = _lines(" ".join([*card, sentence]), fits)
        if len(longer) <= lines:
            card = longer
            continue
        if card:
            out.append(tuple(card))
        card = _lines(sentence, fits)
        while len(card) > lines:
            out.append(tuple(card[:lines]))
            card = card[lines:]
    return [_balanced(card, fits) for card in ([*out, tuple(card)] if card else out)]


def _balanced(card: tuple[str, ...], fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Two lines broken where a sentence ends, else into halves as equal as may be."""
    if len(card) != 2:
        return card
    words = " ".join(card).split()
    breaks = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    breaks.sort(key=lambda pair: (pair[0][-1] not in ".!?…:", abs(len(pair[0]) - len(pair[1]))))
    return next((pair for pair in breaks if fits(pair[0]) and fits(pair[1])), card)


def _sentences(words: str) -> list[str]:
    out, start = [], 0
    for at, letter in enumerate(words):
        ends = letter in ".!?…" and (at + 1 == len(words) or words[at + 1] == " ")
        if ends or letter == "\n":
            out.append(words[start : at + 1].strip())
            start = at + 1
    out.append(words[start:].strip())
    return [sentence for sentence in out if sentence]


def _lines(words: str, fits: Callable[[str], bool]) -> list[str]:
    lines, line = [], ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        if line and not fits(longer):
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


def seconds_to_read(card: tuple[str, ...], pace: float = float(READING.default)) -> float:
    """How long a card stays at `pace` words a minute."""
    return max(SHORTEST, 60.0 * sum(len(line.split()) for line in card) / pace)


@dataclass(slots=True)
class Captions:
    """The card on show and those that follow; the last one of a message stays until something new is said.

    `pace` is in words a minute. With `stay` the cards of a message come in turn, again and again, and the names of
    what is highlighted do not take their place.
    """

    fits: Callable[[str], bool] | None = None
    lines: int = LINES
    pace: float = float(READING.default)
    stay: bool = False
    showing: tuple[str, ...] = ()
    _coming: list[tuple[str, ...]] = field(default_factory=list)
    _message: list[tuple[str, ...]] = field(default_factory=list)
    _next: float | None = None
    _message_until: float = 0.0
    _told_at: float = float("-inf")
    _passing: str = ""
    _sound: tuple[str, float] = ("", float("-inf"))

    def adjust(self, profile: Profile) -> None:
        self.pace, self.stay = profile.number(READING), bool(profile[STAY])

    def show(self, words: str, now: float, passing: bool = False) -> bool:
        """Takes new words; a passing word waits while a message is still being read. True if the card changed."""
        if passing and now < self._message_until:
            self._passing = words
            return False
        sound, at = self._sound
        if sound and not passing and now - at < AT_ONCE:
            words, self._sound = f"{sound} {words}", ("", now)
        found = cards(words, self.fits, self.lines)
        if not passing and now - self._told_at < AT_ONCE:
            self._follow(found, now)
            return False
        self._passing = ""
        before, self.showing, self._coming = self.showing, found[0] if found else (), found[1:]
        self._message = [] if passing else found
        self._message_until, self._told_at = (0.0, self._told_at) if passing else (now + self._time(found), now)
        self._next = now + seconds_to_read(self.showing, self.pace) if self._coming else None
        return before != self.showing

    def sound(self, words: str, now: float) -> bool:
        """A sound in words: before the message of the same act, else a card of its own. True if the card changed."""
        if now - self._told_at < AT_ONCE:
            self._follow(cards(words, self.fits, self.lines), now)
            return False
        self._sound = (words, now)
        return self.show(words, now, passing=True)

    def clear(self) -> bool:
        """Nothing is shown and nothing is to come. True if the card changed."""
        before, self.showing = self.showing, ()
        self._coming, self._message, self._next, self._passing = [], [], None, ""
        self._message_until, self._told_at = 0.0, float("-inf")
        return before != ()

    def _time(self, found: list[tuple[str, ...]]) -> float:
        """How long a message keeps its place."""
        return float("inf") if self.stay else sum(seconds_to_read(card, self.pace) for card in found)

    def _follow(self, found: list[tuple[str, ...]], now: float) -> None:
        """Cards that come on after those of the message before, which the same act brought about."""
        self._coming, self._message = [*self._coming, *found], [*self._message, *found]
        self._message_until += self._time(found)
        if self._next is None and found:
            self._next = now + seconds_to_read(self.showing, self.pace)

    def tick(self, now: float) -> bool:
        """True when another card came on."""
        if self._next is not None and now >= self._next:
            self.showing, *self._coming = self._coming
            if self.stay and not self._coming:
                self._coming = list(self._message)
            self._next = now + seconds_to_read(self.showing, self.pace) if self._coming else None
            return True
        if self._passing and now >= self._message_until:
            return self.show(self._passing, now, passing=True)
        return False

    def due(self) -> float | None:
        waiting = self._message_until if self._passing and not self.stay else None
        return min((t for t in (self._next, waiting) if t is not None), default=None)
