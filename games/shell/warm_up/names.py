"""What the children of a class are called: by pictures alone."""

from __future__ import annotations

from collections.abc import Iterable

from ...core.game import Text
from ..people.profile_files import PICTURES

OWN = ("star", "sun", "bird", "bell", "horse", "lamp", "leaf", "kite", "butterfly", "mountain", "tea", "camel")
"""Pictures beside those that players of the house have."""
NAMES = (*PICTURES, *OWN)
SECOND = "-2"
"""Ends the name of the second child of a large class that has the same picture."""
ALL = (*NAMES, *(name + SECOND for name in NAMES))


def called(name: str) -> Text:
    """The word of a picture."""
    base = name.removesuffix(SECOND)
    word = Text.of(f"people/picture-{base}" if base in PICTURES else f"warm_up/picture-{base}")
    return word if base == name else Text.of("warm_up/second", name=word)


def drawn(name: str) -> str:
    """The icon of a picture."""
    base = name.removesuffix(SECOND)
    return f"profile-{base}" if base in PICTURES else f"name-{base}"


def free(taken: Iterable[str]) -> list[str]:
    """Names that nobody has, those of the first children first."""
    return [name for name in ALL if name not in set(taken)]


def joined(names: Iterable[str]) -> Text:
    """Several names in one list; no names give an empty text."""
    whole = Text.literal("", "en")
    for n, name in enumerate(names):
        whole = called(name) if n == 0 else Text.of("icheri/joined", first=whole, second=called(name))
    return whole
