"""Words that a voice would say wrongly, as it has to be given them."""

from __future__ import annotations

import re
from collections.abc import Mapping

MOST_WORDS, LONGEST = 500, 60
"""Entries of one language, and letters of one entry."""


class Pronunciation:
    """A table of one language, whole words and short phrases; capitals make no difference, the longest entry wins."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = {word.casefold(): said for word, said in table.items()}
        words = sorted(self._table, key=len, reverse=True)
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE) if words else None

    def __call__(self, words: str) -> str:
        """The words for the voice; those that are in no table stay as they are."""
        if self._pattern is None:
            return words
        return self._pattern.sub(lambda found: self._table.get(found[0].casefold(), found[0]), words)


def checked_table(found: object, place: str) -> tuple[dict[str, str], list[str]]:
    """The usable entries of a table that came from a file, and what was left out of it (`place` names the table)."""
    if not isinstance(found, Mapping):
        return {}, [f"{place}: a table is needed, word = \"as it is said\""]
    table: dict[str, str] = {}
    complaints = []
    for word, said in found.items():
        usable = isinstance(word, str) and isinstance(said, str) and word.strip() and said.strip()
        if not usable or max(len(word), len(said)) > LONGEST or not (word + said).isprintable():
            complaints.append(f"{place}.{str(word)[:20]!r}: 1 to {LONGEST} letters are needed, in quotes")
        elif len(table) < MOST_WORDS:
            table[word.strip()] = said.strip()
        else:
            complaints.append(f"{place}: only the first {MOST_WORDS} words are used")
            break
    return table, complaints
