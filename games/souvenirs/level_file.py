"""Reads the table of a level: its kind of pair, its souvenirs and its terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from ..core.fault import LevelFault, nearest, shown
from ..core.game import Level
from ..core.values import dataclass
from .deal import LIKENESSES, most
from .kinds import KINDS, MEDIA, PairKind, Side, suiting
from .shelf import SHELF
from .terms import OPENS, PAIRS, WAYS, Terms

TABLES = ("board",)
"""The table that a level has beside those of any level."""
BOARD = ("kind", "media", "way", "pairs", "cards", "likeness", "errorless", "memory")
USUAL = 6
"""Pairs of a board that says no number, or fewer where there are not so many."""
Name = TypeVar("Name", bound=str)


@dataclass(frozen=True, slots=True)
class Plan:
    """What never changes while a board is played. `sizes` are the numbers of pairs it can be dealt in."""

    level: Level
    kind: PairKind
    pool: tuple[str, ...]
    terms: Terms
    sizes: tuple[int, ...]

    @property
    def seed(self) -> str:
        return f"{self.level.seed}/{self.level.id}"


def plan_of(level: Level) -> Plan:
    """The plan of a level; LevelFault for what cannot be dealt."""
    found = level.data.get("board")
    if not isinstance(found, Mapping):
        raise LevelFault("there is no table [board]", 'write [board] with kind = "twins" and pairs = 3')
    if level.pieces:
        raise LevelFault("there is a drawing beside [board]", "leave out drawing, [lattice] and [round]")
    for key in found:
        if key not in BOARD:
            raise LevelFault(f"[board] has {str(key)[:40]!r}, which is no known key", nearest(str(key), BOARD))
    kind = kind_of(found)
    pool = pool_of(level, kind)
    largest = most(pool, kind)
    sizes = tuple(size for size in PAIRS if size <= largest)
    if not sizes:
        raise LevelFault(
            f"only {largest} souvenirs can be dealt as {kind.name}, and a board has {PAIRS[0]} at least",
            "add souvenirs to palette",
        )
    pairs = found.get("pairs", max(size for size in sizes if size <= USUAL))
    if type(pairs) is not int or pairs not in PAIRS:
        raise LevelFault(f"board.pairs is {shown(pairs)}", f"use one of {', '.join(map(str, PAIRS))}")
    if pairs not in sizes:
        raise LevelFault(
            f"board.pairs is {pairs}, but only {largest} pairs of {kind.name} can be dealt",
            "add souvenirs to palette, or ask for fewer pairs",
        )
    terms = Terms(
        one_of(found, "way", WAYS, "pairs"), pairs, one_of(found, "cards", OPENS, "closed"),
        one_of(found, "likeness", LIKENESSES, "mixed"), truth(found, "errorless"), truth(found, "memory"),
    )  # fmt: skip
    return Plan(level, kind, pool, terms, sizes)


def kind_of(found: Mapping[str, object]) -> PairKind:
    """The kind a level names, or one of any two media of its own."""
    media = found.get("media")
    if media is None:
        return KINDS[one_of(found, "kind", tuple(KINDS), "twins")]
    if "kind" in found or not isinstance(media, list | tuple) or len(media) != 2:
        raise LevelFault("board.media is no pair", 'write kind = "twins", or media = ["picture", "sound"]')
    for medium in media:
        if medium not in MEDIA:
            raise LevelFault(f"board.media names {shown(medium)}", nearest(str(medium)[:40], MEDIA))
    first, second = map(str, media)
    return PairKind("own", Side(first), Side(second))


def pool_of(level: Level, kind: PairKind) -> tuple[str, ...]:
    """The souvenirs of the palette, else all that have the media; LevelFault for one that has them not."""
    named = level.data.get("palette") or suiting(kind)
    pool = tuple(map(str, named)) if isinstance(named, list | tuple) else ()
    for n, name in enumerate(pool):
        if name not in SHELF:
            raise LevelFault(f"palette[{n}] is {shown(name)}", nearest(name, tuple(SHELF)))
        if not kind.suits(SHELF[name]):
            wants = next(side.medium for side in (kind.first, kind.second) if side.medium not in SHELF[name].media)
            raise LevelFault(f"palette[{n}], {name}, has no {wants}", f"use {', '.join(suiting(kind)[:4])} ...")
    return pool


def one_of(found: Mapping[str, object], key: str, known: Sequence[Name], otherwise: Name) -> Name:
    value = found.get(key, otherwise)
    name = next((name for name in known if name == value), None)
    if name is None:
        raise LevelFault(f"board.{key} is {shown(value)}", nearest(str(value)[:40], known))
    return name


def truth(found: Mapping[str, object], key: str) -> bool:
    value = found.get(key, False)
    if not isinstance(value, bool):
        raise LevelFault(f"board.{key} is {shown(value)}", "write true or false")
    return value
