"""Captions: words cut into cards that can be read, each long enough to be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

CHARACTERS = 40
"""A line at most (checklist row 107)."""
LINES = 2
SLOWEST_WORDS = 120 / 60
"""Words a second for young readers (row 103)."""
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
    good = [pair for pair in breaks if fits(pair[0]) and fits(pair[1])]
    return min(good, key=lambda pair: (pair[0][-1] not in ".!?…:", abs(len(pair[0]) - len(pair[1]))), default=card)


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


def seconds_to_read(card: tuple[str, ...]) -> float:
    return max(SHORTEST, sum(len(line.split()) for line in card) / SLOWEST_WORDS)


@dataclass(slots=True)
class Captions:
    """The card on show and those that follow; the last one of a message stays until something new is said."""

    fits: Callable[[str], bool] | None = None
    lines: int = LINES
    showing: tuple[str, ...] = ()
    _coming: list[tuple[str, ...]] = field(default_factory=list)
    _next: float | None = None
    _message_until: float = 0.0
    _told_at: float = float("-inf")
    _passing: str = ""

    def show(self, words: str, now: float, passing: bool = False) -> bool:
        """Takes new words; a passing word waits while a message is still being read. True if the card changed."""
        if passing and now < self._message_until:
            self._passing = words
            return False
        found = cards(words, self.fits, self.lines)
        if not passing and now - self._told_at < AT_ONCE:
            self._follow(found, now)
            return False
        self._passing = ""
        before, self.showing, self._coming = self.showing, found[0] if found else (), found[1:]
        time = sum(seconds_to_read(card) for card in found)
        self._message_until, self._told_at = (0.0, self._told_at) if passing else (now + time, now)
        self._next = now + seconds_to_read(self.showing) if self._coming else None
        return before != self.showing

    def _follow(self, found: list[tuple[str, ...]], now: float) -> None:
        """Cards that come on after those of the message before, which the same act brought about."""
        self._coming += found
        self._message_until += sum(seconds_to_read(card) for card in found)
        if self._next is None and found:
            self._next = now + seconds_to_read(self.showing)

    def tick(self, now: float) -> bool:
        """True when another card came on."""
        if self._next is not None and now >= self._next:
            self.showing, self._coming = self._coming[0], self._coming[1:]
            self._next = now + seconds_to_read(self.showing) if self._coming else None
            return True
        if self._passing and now >= self._message_until:
            return self.show(self._passing, now, passing=True)
        return False

    def due(self) -> float | None:
        times = [t for t in (self._next, self._message_until if self._passing else None) if t is not None]
        return min(times) if times else None
