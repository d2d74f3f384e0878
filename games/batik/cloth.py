"""Where on a cloth motifs go: places, each with all its images."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from math import atan2, hypot, pi, sqrt
from types import MappingProxyType
from typing import Literal

from ..core.game import Text
from ..core.values import dataclass
from .motifs import AGAINST, HOOKED, SYMMETRY, plain
from .symmetry import FRIEZES, GROUPS, HEXAGONAL, Spot, axes, operations, orbit, turns

Counted = Literal["", "sides", "corners", "rows", "round"]
SIDES = ("north", "east", "south", "west")
FIELD = ("buta", "eight-petals", "star", "diamond")
"""Blocks that a free cloth offers beside those of its level."""
Beginning = tuple[float, float, float]
"""A point of a cell in cell units, and a turn."""
FIRST: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "cmm": (0.13, 0.25),
        "pmg": (0.0, 0.25),
        "p4m": (0.33, 0.13),
        "p4": (0.3, 0.2),
        "p6": (0.3, 0.1),
        "p6m": (0.46, 0.12),
    }
)
"""Where the first motif of a free cloth begins, farthest from mirrors and turning points; (0.25, 0.25) elsewhere."""
OTHERS = ((0.40, 0.06), (0.12, 0.45), (0.42, 0.38), (0.10, 0.10), (0.25, 0.42), (0.45, 0.25), (0.18, 0.30))
SPECIAL = ((0.0, 0.0), (0.5, 0.5), (0.5, 0.0), (0.25, 0.25))
SPECIAL_HEXAGONAL = ((0.0, 0.0), (2 / 3, 1 / 3), (0.5, 0.0), (0.25, 0.0))
"""Where stars and flowers begin: where mirrors cross, so that one image is left where many would fall together."""
FACING: Mapping[str, tuple[Beginning, ...]] = MappingProxyType(
    {
        "p4": ((0.30, 0.0, 90.0), (0.5, 0.20, 180.0), (0.24, 0.24, 135.0)),
        "p6": ((0.28, 0.0, 90.0), (0.42, 0.21, 120.0), (0.14, 0.0, 90.0)),
    }
)
"""Where mirrored pairs stand in groups that turn without mirrors: facing the middle, so that no arm of theirs bends."""
LEAST_PLACES = 4
SMALL_CELL, LARGE_CELL, STRIP = (25.0, 25.0), (100 / 3, 100 / 3), (25.0, 24.0)
"""The cell of a free cloth with at most two images in it, with more, and of one of its four borders."""
SHARES, LARGEST, SMALLER = (0.40, 0.22, 0.26), 6.0, 4.4
"""The size of the first motif, of others, and of stars and flowers, as shares of an image's room; and the most."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a cloth: the motif that belongs there, and the spots where one choice stamps it.

    `told` names each spot, for those who stamp one at a time.
    """

    id: str
    label: Text
    motif: str
    spots: tuple[Spot, ...]
    told: tuple[Text, ...] = ()

    def single(self, n: int) -> str:
        """The id of one image, counted from 0."""
        return f"{self.id}.{n + 1}"


@dataclass(frozen=True, slots=True)
class Cloth:
    """The places of a cloth under one symmetry; `cell` is the size of what repeats, None for one figure."""

    places: tuple[Place, ...]
    group: str
    cell: tuple[float, float] | None = None
    origin: tuple[float, float] = (50.0, 50.0)


def say_place(message: str, **args: str | int | float | Text) -> Text:
    return Text.of(f"batik_places/{message}", **args)


def told_of(label: Text, spots: Sequence[Spot], counted: Counted) -> tuple[Text, ...]:
    """A name for each spot: its side, corner or row, and its number there."""
    if len(spots) == 1:
        return (label,)
    match counted:
        case "sides":
            where = [SIDES[side_of(spot)] for spot in spots]
            return _numbered(label, where, "on-side")
        case "corners" if len(spots) == 4:
            return tuple(say_place(f"corner-{corner_of(spot)}", part=label) for spot in spots)
        case "rows":
            ys = sorted({round(spot.y, 2) for spot in spots})
            return _numbered(label, [str(ys.index(round(spot.y, 2)) + 1) for spot in spots], "in-row")
    return tuple(say_place("one-of", part=label, number=n, count=len(spots)) for n in range(1, len(spots) + 1))


def _numbered(label: Text, where: Sequence[str], message: str) -> tuple[Text, ...]:
    counts, so_far, found = Counter(where), Counter[str](), []
    for name in where:
        so_far[name] += 1
        group: Text | int = int(name) if name.isdecimal() else say_place(f"side-{name}")
        found.append(say_place(message, part=label, where=group, number=so_far[name], count=counts[name]))
    return tuple(found)


def side_of(spot: Spot) -> int:
    """0 north, 1 east, 2 south, 3 west: the side a spot lies nearest to."""
    edges = (spot.y, 100 - spot.x, 100 - spot.y, spot.x)
    return min(range(4), key=lambda n: round(edges[n], 3))


def corner_of(spot: Spot) -> str:
    return f"{'top' if spot.y < 50 else 'bottom'}-{'left' if spot.x < 50 else 'right'}"


def ordered(spots: Sequence[Spot], counted: Counted) -> tuple[Spot, ...]:
    """Spots in the order in which they are named: round the cloth from the north-west, round a middle from its top."""
    if counted == "sides":
        along = {0: lambda s: s.x, 1: lambda s: s.y, 2: lambda s: s.x, 3: lambda s: s.y}
        return tuple(sorted(spots, key=lambda s: (side_of(s), round(along[side_of(s)](s), 3))))
    if counted == "round":
        return tuple(sorted(spots, key=lambda s: round(atan2(s.x - 50, 50 - s.y) % (2 * pi), 4)))
    return tuple(spots)


@lru_cache(maxsize=64)
def free_cloth(own: Cloth, group: str) -> Cloth:
    """A cloth with the same places under another group: each begins at its own point of the cell.

    Only whole motifs lie on it. With "own" the level's own cloth, and places in the middle and the corners beside.
    """
    if group == "own":
        return replace(own, places=(*own.places, *_beside(own)))
    pattern = _pattern(group)
    counts = {"general": 0, "special": 0}
    places = []
    for place in (*own.places, *_beside(own)):
        block = fitting(place.motif, group)
        kind = "special" if SYMMETRY[block][0] not in (1, 2) else "general"
        spots = pattern.spots(block, kind, counts[kind])
        counts[kind] += 1
        places.append(Place(place.id, place.label, block, spots, told_of(place.label, spots, "rows")))
    return Cloth(tuple(places), group, pattern.cell)


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a free cloth repeats under a group; `room` is the side of a square as large as what one image has."""

    group: str
    cell: tuple[float, float]
    rows: tuple[float, ...]
    room: float

    def spots(self, block: str, kind: str, n: int) -> tuple[Spot, ...]:
        """The images of the motif that is the n-th of its kind; only whole ones lie on the cloth."""
        share = SHARES[2] if kind == "special" else SHARES[min(n, 1)]
        u, v, turn = self.begins(block, kind, n)
        size = min(SMALLER if self.group in FRIEZES else LARGEST, share * self.room)
        (ax, ay), (bx, by) = axes(self.group, self.cell)
        found: list[Spot] = []
        for y in self.rows:
            seed = Spot(50.0 + u * ax + v * bx, y + u * ay + v * by, turn, False, size)
            found += orbit([seed], self.group, self.cell, (50.0, y), size + 1.0, partial(plain, block))
        return tuple(found)

    def begins(self, block: str, kind: str, n: int) -> Beginning:
        if self.group in FACING and block in HOOKED.values() and SYMMETRY[block] == (1, True):
            facing = FACING[self.group]
            return facing[n % len(facing)]
        seeds: tuple[tuple[float, float], ...] = (FIRST.get(self.group, (0.25, 0.25)), *OTHERS)
        if kind == "special":
            seeds = SPECIAL_HEXAGONAL if self.group in HEXAGONAL else SPECIAL
        u, v = seeds[n % len(seeds)]
        return (u, 0.75 * v if self.group in FRIEZES else v, 0.0)


def _pattern(group: str) -> Pattern:
    count = len(operations(group))
    if group in FRIEZES:
        return Pattern(group, STRIP, (14.0, 38.0, 62.0, 86.0), sqrt(STRIP[0] * STRIP[1] / count))
    cell = SMALL_CELL if count <= 2 else LARGE_CELL
    whole = cell[0] * axes(group, cell)[1][1]
    return Pattern(group, cell, (50.0,), sqrt(whole / count))


def fitting(block: str, group: str) -> str:
    """The block itself, or its mirrored pair where a lone hook would make a pinwheel (crafts notes, 11).

    What runs along the edge of the whole cloth has no place in a pattern that repeats.
    """
    if block in AGAINST:
        return "diamond"
    return HOOKED.get(block, block) if turns(group) else block


def _beside(own: Cloth) -> tuple[Place, ...]:
    """Places that a level with few of them gets in free play."""
    wanted = max(0, LEAST_PLACES - len(own.places))
    has = {place.motif for place in own.places}
    blocks = [block for block in FIELD if block not in has][:wanted]
    seeds = (((50.0, 50.0, 9.0), "c1"), ((12.0, 12.0, 7.0), "d2"), ((50.0, 12.0, 6.0), "d4"), ((12.0, 50.0, 5.0), "d2"))
    found = []
    for block, ((x, y, size), group) in zip(blocks, seeds, strict=False):
        spots = orbit([Spot(x, y, 0.0, False, size)], group, plain=partial(plain, block))
        label = say_place(f"free-{block}")
        found.append(Place(f"place/free-{block}", label, block, spots, told_of(label, spots, "rows")))
    return tuple(found)


def from_middle(place: Place) -> float:
    """How far a place's spots lie from the middle of the cloth, on average."""
    return sum(hypot(spot.x - 50, spot.y - 50) for spot in place.spots) / max(1, len(place.spots))


LAYOUTS = ("own", *GROUPS)
