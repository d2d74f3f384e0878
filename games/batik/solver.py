"""Finds the way to a finished scarf from wherever the cloth stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import lru_cache

from ..core.game import Level, Target
from ..core.values import dataclass
from . import level_file
from .cloth import Cloth
from .recipe import BOIL, Step, covers, depth

LEAST_BLOCKS = 3
"""The fewest blocks on the table, as long as so many are wanted at all."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What never changes while a scarf is made.

    `moment` says after how many dips each place is to be waxed, `crumples` after how many dips the cloth is crumpled;
    `dyes` are those on the table, `blocks` those of the scarf in the order in which they are wanted.
    """

    level: Level
    own: Cloth
    steps: tuple[Step, ...]
    dyes: tuple[str, ...]
    blocks: tuple[str, ...]
    dips: tuple[str, ...]
    moment: Mapping[str, int]
    crumples: tuple[int, ...]
    made: dict[tuple[object, ...], Target] = field(default_factory=dict, compare=False, repr=False)
    """Targets made before: the same thing in the same state is the same target."""

    @property
    def par(self) -> int:
        """The fewest dips that give this scarf."""
        return len(fewest(self.colours))

    @property
    def colours(self) -> frozenset[str]:
        """The dyes that are seen on the finished scarf; the silk itself is none."""
        return frozenset(self.dips[n - 1] for n in (*self.moment.values(), len(self.dips)) if n)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a cloth stands: its dips so far, the places that are wholly waxed, whether it was crumpled."""

    dips: tuple[str, ...]
    waxed: frozenset[str]
    crumpled: bool


@lru_cache(maxsize=64)
def plan_of(level_digest: str, seen: LevelKey) -> Plan:
    """The plan of a level; LevelFault for a level that cannot be played."""
    made = level_file.read(seen.level)
    motifs = {place.id: place.motif for place in made.cloth.places}
    moment: dict[str, int] = {}
    dips: list[str] = []
    crumples: list[int] = []
    for step in made.steps:
        match step.kind:
            case "wax":
                moment.update(dict.fromkeys(step.what, len(dips)))
            case "dip":
                dips.append(step.dye)
            case "crumple":
                crumples.append(len(dips))
    blocks = tuple(dict.fromkeys([*(motifs[id] for id in moment), *motifs.values()]))
    return Plan(seen.level, made.cloth, made.steps, made.dyes, blocks, tuple(dips), moment, tuple(crumples))


@dataclass(frozen=True)
class LevelKey:
    """A level by its own identity, so that plans can be kept."""

    level: Level

    def __hash__(self) -> int:
        return hash((self.level.id, self.level.digest))


def fewest(colours: frozenset[str]) -> tuple[str, ...]:
    """The shortest row of dips, light to dark, in which the cloth has each of these colours once."""
    return tuple(sorted(colours, key=depth))


def course(plan: Plan, standing: Standing) -> tuple[Step, ...]:
    """The steps that are left to the nearest finish: those of the scarf, without the dips that would not show.

    A place whose moment has passed is waxed at the next one; it will keep another colour.
    """
    left: list[Step] = []
    dips, pending, crumple = standing.dips, list[str](), False
    for step in plan.steps:
        match step.kind:
            case "wax":
                pending += [id for id in step.what if id not in standing.waxed]
            case "crumple":
                crumple = not standing.crumpled
            case "dip" if step.dye not in dips and covers(step.dye, dips):
                left += [Step("wax", tuple(pending))] if pending else []
                left += [Step("crumple")] if crumple else []
                left.append(step)
                dips, pending, crumple = (*dips, step.dye), [], False
    return (*left, BOIL)


def free_course(places: Sequence[str], dips: tuple[str, ...], dyes: Sequence[str]) -> tuple[Step, ...]:
    """The shortest way to a finish where no scarf is the model: some wax, one dip, then boil.

    `places` is what to wax, empty where there is wax.
    """
    dark = next((dye for dye in dyes if covers(dye, dips)), "")
    wax = [Step("wax", tuple(places[:1]))] if places and (dips or dark) else []
    return (*wax, *([Step("dip", (dark,))] if not dips else []), BOIL)


def straight(plan: Plan, dips: Sequence[str]) -> bool:
    """Whether these dips may still become those of the scarf."""
    return tuple(dips) == plan.dips[: len(dips)]


def nearest(cloth: Cloth, steps: Sequence[Step]) -> list[str]:
    """The blocks that the first of these steps want: all of the first that waxes, then LEAST_BLOCKS in all."""
    motifs = {place.id: place.motif for place in cloth.places}
    found: list[str] = []
    for step in steps:
        fresh = [motifs[id] for id in step.what if motifs.get(id) not in found] if step.kind == "wax" else []
        found += list(dict.fromkeys(fresh))[: max(0, LEAST_BLOCKS - len(found)) if found else None]
    return found
