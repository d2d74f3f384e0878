"""Deals a board from its seed: which souvenirs, and in which order their cards lie."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Literal, TypeVar, get_args

from .kinds import Face, PairKind, alone
from .shelf import FAMILIES, SHELF, Souvenir

Likeness = Literal["different", "mixed", "alike"]
LIKENESSES: tuple[Likeness, ...] = get_args(Likeness)
T = TypeVar("T")


def number(seed: str, at: int, below: int) -> int:
    """A number from 0 to below - 1, the same for ever for the same seed and place."""
    return int.from_bytes(sha256(f"{seed}/{at}".encode()).digest()[:8], "big") % below


def shuffled(things: Sequence[T], seed: str) -> tuple[T, ...]:
    """The same things in another order (Fisher and Yates), which the seed alone decides."""
    found = list(things)
    for at in range(len(found) - 1, 0, -1):
        other = number(seed, at, at + 1)
        found[at], found[other] = found[other], found[at]
    return tuple(found)


def ordered(pool: Sequence[str], likeness: Likeness, seed: str) -> tuple[str, ...]:
    """A pool in the order it is dealt in: quite different ones first, or those of one family."""
    mixed = shuffled(pool, f"{seed}/pool")
    if likeness == "mixed":
        return mixed
    families = shuffled(FAMILIES, f"{seed}/families")
    rows = {family: [name for name in mixed if SHELF[name].family == family] for family in families}
    if likeness == "alike":
        largest = sorted(families, key=lambda family: -len(rows[family]))
        return tuple(name for family in largest for name in rows[family])
    longest = max(map(len, rows.values()), default=0)
    return tuple(row[at] for at in range(longest) for row in rows.values() if at < len(row))


def souvenirs(pool: Sequence[str], kind: PairKind, likeness: Likeness, count: int, seed: str) -> tuple[str, ...]:
    """As many souvenirs as asked for, or as can lie side by side with one right answer each."""
    found: list[Souvenir] = []
    for name in ordered([name for name in pool if kind.suits(SHELF[name])], likeness, seed):
        if len(found) < count and alone(found, SHELF[name], kind):
            found.append(SHELF[name])
    return tuple(souvenir.name for souvenir in found)


def most(pool: Sequence[str], kind: PairKind) -> int:
    """The most pairs that a pool can be dealt in; those that share an answer count once."""
    return len(souvenirs(pool, kind, "mixed", len(pool), ""))


def dealt(names: Sequence[str], kind: PairKind, seed: str) -> tuple[Face, ...]:
    """Both cards of each souvenir, shuffled."""
    faces = [side.of(name) for name in names for side in (kind.first, kind.second)]
    return shuffled(faces, f"{seed}/cards")


def grid(cards: int) -> tuple[int, int]:
    """Rows and columns of so many cards: full rows, wider than high."""
    for rows in range(int(cards**0.5), 0, -1):
        if cards % rows == 0 and (rows > 1 or cards <= 3):
            return rows, cards // rows
    return 1, cards
