"""Words for the voice: in which language each of them is, and which whole messages they are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..core.game import Text
from ..core.values import dataclass

BEGIN, SAID, END = "\ue000", "\ue001", "\ue002"
"""Letters that no text has: BEGIN language SAID words END; parts in other languages may stand inside."""
MARKS = re.compile(f"({BEGIN}[a-zA-Z-]*{SAID}|{END})")
JOINED = "icheri/joined"
SIGNS = " ,.;:!?"

Span = tuple[str, str]
"""A language and words in it."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """All that is said, as spans; and part by part: the id of a whole message without arguments, or "", and its spans.

    A person's recording can take the place of a part that has an id.
    """

    spans: tuple[Span, ...]
    parts: tuple[tuple[str, tuple[Span, ...]], ...] = ()

    @property
    def words(self) -> str:
        return " ".join(words for _, words in self.spans)


def parts_of(text: Text) -> Iterator[Text]:
    """The messages that a text joins, in their order."""
    args = dict(text.args)
    first, second = args.get("first"), args.get("second")
    if text.id == JOINED and isinstance(first, Text) and isinstance(second, Text):
        yield from parts_of(first)
        yield from parts_of(second)
    else:
        yield text


def marked(language: str, words: str) -> str:
    return f"{BEGIN}{language}{SAID}{words}{END}"


def plain(words: str) -> str:
    """The words without marks of language."""
    return MARKS.sub("", words) if BEGIN in words or END in words else words.replace(SAID, "")


def spans(words: str, language: str) -> tuple[Span, ...]:
    """Words cut where their language changes; signs without letters stay with the words before them."""
    found: list[Span] = []
    languages = [language]
    for piece in MARKS.split(words):
        if piece.startswith(BEGIN):
            languages.append(piece[1:-1])
        elif piece == END:
            languages = languages[:-1] or [language]
        elif piece:
            now = languages[-1]
            if found and (found[-1][0] == now or not piece.strip(SIGNS)):
                found[-1] = (found[-1][0], found[-1][1] + piece)
            else:
                found.append((now, piece))
    return tuple((name, said.lstrip(SIGNS).rstrip()) for name, said in found if said.strip(SIGNS))
