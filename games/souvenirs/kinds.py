"""Kinds of pair: which two media of one idea belong together."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..core.values import dataclass
from .shelf import SHELF, Souvenir

MEDIA = (
    "picture", "name", "shadow", "left-half", "right-half", "detail", "tool", "sound", "pattern", "continuation",
)  # fmt: skip
SILENT = ("shadow", "left-half", "right-half", "detail", "tool", "pattern", "continuation")
"""Faces that would be given away by the sound of their souvenir."""


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows: a medium of a souvenir; `language` where its name is in a given one."""

    medium: str
    souvenir: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a kind: a medium, and the language of a name that is not in the player's own."""

    medium: str
    language: str = ""

    def of(self, souvenir: str) -> Face:
        return Face(self.medium, souvenir, self.language)


@dataclass(frozen=True, slots=True)
class PairKind:
    """Two sides that belong together; `level` files name it."""

    name: str
    first: Side
    second: Side

    def suits(self, souvenir: Souvenir) -> bool:
        """Whether a souvenir has both media."""
        return {self.first.medium, self.second.medium} <= souvenir.media

    def pair(self, one: Face, other: Face) -> bool:
        """Whether two cards belong together."""
        if one.souvenir != other.souvenir:
            return False
        sides = [Side(face.medium, face.language) for face in (one, other)]
        return sides in ([self.first, self.second], [self.second, self.first])

    @property
    def silent(self) -> bool:
        """Whether the sound of a souvenir would give the answer away before a pair is found."""
        return any(side.medium in (*SILENT, "sound") for side in (self.first, self.second))


_PICTURE = Side("picture")
_KINDS = (
    PairKind("twins", _PICTURE, _PICTURE),
    PairKind("picture-name", _PICTURE, Side("name")),
    PairKind("names-az-en", Side("name", "az"), Side("name", "en")),
    PairKind("names-az-ru", Side("name", "az"), Side("name", "ru")),
    PairKind("picture-shadow", _PICTURE, Side("shadow")),
    PairKind("halves", Side("left-half"), Side("right-half")),
    PairKind("whole-detail", _PICTURE, Side("detail")),
    PairKind("craft-tool", _PICTURE, Side("tool")),
    PairKind("picture-sound", _PICTURE, Side("sound")),
    PairKind("pattern", Side("pattern"), Side("continuation")),
)
KINDS: Mapping[str, PairKind] = MappingProxyType({kind.name: kind for kind in _KINDS})
LANGUAGES = ("names-az-en", "names-az-ru")
"""Kinds of which a board can be dealt in one or the other, by the languages that the player wants."""


def alone(souvenirs: list[Souvenir], souvenir: Souvenir, kind: PairKind) -> bool:
    """Whether a souvenir may lie beside others without a second right answer: no tool and no marks shared."""
    tools = "tool" in (kind.first.medium, kind.second.medium)
    marks = "pattern" in (kind.first.medium, kind.second.medium)
    for other in souvenirs:
        if tools and other.tool == souvenir.tool:
            return False
        if marks and set(other.pattern) == set(souvenir.pattern):
            return False
    return True


def suiting(kind: PairKind) -> tuple[str, ...]:
    """The souvenirs that a kind can be dealt with, in the order of the shelf."""
    return tuple(name for name, souvenir in SHELF.items() if kind.suits(souvenir))
