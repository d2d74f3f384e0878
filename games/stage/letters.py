"""How the letters stand: their face, and the space between letters, words and lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from ..core.settings import Profile, Setting
from ..core.values import dataclass

FONT = Setting("text.font", "andika", ("andika", "opendyslexic"))
LETTERS = Setting("text.letters", 0.0, (0.0, 4.0, 8.0, 12.0, 16.0, 20.0, 24.0), "%")
WORDS = Setting("text.words", 0.0, (0.0, 8.0, 16.0, 24.0, 32.0, 40.0, 48.0), "%")
LINES = Setting("text.lines", 150.0, (150.0, 175.0, 200.0), "%")
"""Per cent of the letters' height that is added between letters and words, and from line to line (checklist row 68)."""

BLOCK_FROM = 3
"""From so many lines on words are a block to read."""
USUAL_LETTER = 0.54
"""How wide a letter of the usual face is on the average, in letters' heights."""


@dataclass(frozen=True, slots=True)
class Face:
    """The files of a face, regular and bold, and how it stands beside the usual one.

    It is drawn `size` times as large to look as large, words are then `wide` times as wide; `lines` is the space from
    line to line in letters' heights. Letters that the face gives the height of another kind are `mended`: drawn at
    another size.
    """

    regular: str
    bold: str
    size: float = 1.0
    wide: float = 1.0
    lines: float = 1.3
    mended: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


FACES: Mapping[str, Face] = MappingProxyType({
    "andika": Face("Andika-Regular.ttf", "Andika-Bold.ttf"),
    "opendyslexic": Face("OpenDyslexic-Regular.otf", "OpenDyslexic-Bold.otf", 0.91, 1.42, 1.5,
                         MappingProxyType({"ж": 0.66, "Ə": 1.6})),
})  # fmt: skip
"""The small letters of OpenDyslexic are 0.56 of its size high, those of Andika 0.508."""


@dataclass(frozen=True, slots=True)
class Manner:
    """A face by its name, and the spaces as parts of the letters' height."""

    font: str = "andika"
    letters: float = 0.0
    words: float = 0.0
    lines: float = 1.5

    @property
    def wide(self) -> float:
        """How many times wider than usual words are."""
        return FACES[self.font].wide + self.letters / USUAL_LETTER

    def by_letters(self, words: str) -> bool:
        """Whether a line is set letter by letter."""
        return bool(words) and (bool(self.letters or self.words) or any(n in words for n in FACES[self.font].mended))


def manner_of(profile: Profile) -> Manner:
    """How a player wants the letters."""
    letters, words, lines = (profile.number(setting) / 100 for setting in (LETTERS, WORDS, LINES))
    return Manner(profile.word(FONT), letters, words, lines)


def clusters(words: str) -> list[str]:
    """Letters with the signs that belong to them."""
    found: list[str] = []
    for letter in words:
        if found and unicodedata.combining(letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found
