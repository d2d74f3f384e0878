"""Where on a cloth motifs go: places, each with all its images."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from math import atan2, hypot, pi
from typing import Literal

from ..core.game import Text
from .motifs import AGAINST, HOOKED, plain
from .symmetry import FRIEZES, GROUPS, HEXAGONAL, Spot, axes, orbit, turns

Counted = Literal["", "sides", "corners", "rows", "round"]
SIDES = ("north", "east", "south", "west")
FIELD = ("buta", "eight-petals", "star", "diamond")
"""Blocks that a free cloth offers beside those of its level."""
SEEDS = ((0.22, 0.27), (0.0, 0.0), (0.5, 0.5), (0.5, 0.0), (0.33, 0.1), (0.12, 0.42), (0.4, 0.3), (0.25, 0.0))
"""Where in a cell the places of a free cloth begin, in cell units."""
LEAST_PLACES = 4
CELL, STRIP = (28.0, 28.0), (25.0, 24.0)
"""The cell of a free cloth, and of one of its four borders."""
FREE_SIZE, SMALL_SIZE = 5.6, 3.4


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
    kind = "frieze" if group in FRIEZES else "hexagonal" if group in HEXAGONAL else "wallpaper"
    cell = STRIP if kind == "frieze" else CELL
    names = [(place.id, place.label, place.motif) for place in (*own.places, *_beside(own))]
    places = []
    for n, (id, label, motif) in enumerate(names):
        u, v = SEEDS[n % len(SEEDS)]
        block = fitting(motif, group)
        size = FREE_SIZE if n < 2 else SMALL_SIZE
        rows = range(4) if kind == "frieze" else range(1)
        spots = [
            spot
            for row in rows
            for spot in orbit(
                [_seed(group, cell, (u, v * 0.6 if kind == "frieze" else v), size, _strip(row, kind))],
                group, cell, (50.0, _strip(row, kind)), size + 1.0, partial(plain, block),
            )
        ]  # fmt: skip
        found = tuple(spots)
        places.append(Place(id, label, block, found, told_of(label, found, "rows")))
    return Cloth(tuple(places), group, cell)


def fitting(block: str, group: str) -> str:
    """The block itself, or its mirrored pair where a lone hook would make a pinwheel (crafts notes, 11).

    What runs along the edge of the whole cloth has no place in a pattern that repeats.
    """
    if block in AGAINST:
        return "diamond"
    return HOOKED.get(block, block) if turns(group) else block


def _strip(row: int, kind: str) -> float:
    return 14.0 + 24.0 * row if kind == "frieze" else 50.0


def _seed(group: str, cell: tuple[float, float], at: tuple[float, float], size: float, middle: float) -> Spot:
    (ax, ay), (bx, by) = axes(group, cell)
    return Spot(50.0 + at[0] * ax + at[1] * bx, middle + at[0] * ay + at[1] * by, 0.0, False, size)


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
