"""Titles for what players make: one or two words with pictures, in every language there is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from ...core.game import Text
from ..people.profile_files import PICTURES
from ..words import Words, languages

MORE = ("sun", "star", "sea", "rain", "snow", "flower", "leaf", "bird", "horse", "cat", "house", "heart", "song",
        "friend", "garden")  # fmt: skip
WORDS = (*PICTURES, *MORE)
"""Words of titles; the first are the pictures that players are called by."""
ICONS = {"star": "layout-p4m", "snow": "layout-p6m", "flower": "profile-tulip", "leaf": "dye", "sea": "profile-boat",
         "house": "house", "song": "play-sound", "friend": "people", "sun": "light"}  # fmt: skip


def word(name: str) -> Text:
    """A word of a title as it stands alone."""
    return Text.of(f"people/picture-{name}" if name in PICTURES else f"own/word-{name}")


def icon(name: str) -> str:
    """The picture of a word."""
    return f"profile-{name}" if name in PICTURES else ICONS.get(name, "title")


def title(names: Sequence[str]) -> Text:
    """One word, or two joined."""
    return word(names[0]) if len(names) == 1 else Text.of("own/two", first=word(names[0]), second=word(names[1]))


def in_languages(text: Text, folder: Path, cache: Path, taken: Collection[str] = ()) -> dict[str, str]:
    """A title by language; a number follows where another has it already."""
    found = {language: Words(folder, language, cache)(text) for language in languages(folder)}
    number = 2
    while any(f"{said} {number}" in taken for said in found.values()):
        number += 1
    if any(said in taken for said in found.values()):
        return {language: f"{said} {number}" for language, said in found.items()}
    return found
