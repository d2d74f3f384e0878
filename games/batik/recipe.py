"""The steps of a scarf: wax, dip, crumple, boil."""

from __future__ import annotations

from typing import Literal

from ..core.values import dataclass

DYES = (
    "saffron", "rose", "turquoise", "onion", "sky", "leaf",
    "henna", "madder", "indigo", "walnut", "plum", "black",
)  # fmt: skip
"""Light to dark; a dip never makes the cloth lighter."""
StepKind = Literal["wax", "dip", "crumple", "boil"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the places to wax, or the one dye to dip in."""

    kind: StepKind
    what: tuple[str, ...] = ()

    @property
    def dye(self) -> str:
        return self.what[0]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Wax at a place by its number, at one of its spots (-1: all), put on with a block after so many dips."""

    place: int
    spot: int
    block: str
    dips: int


BOIL = Step("boil")


def depth(dye: str) -> int:
    """How dark a dye is: its number from the lightest. ValueError for an unknown one."""
    return DYES.index(dye)


def covers(dye: str, cloth: tuple[str, ...]) -> bool:
    """Whether a dye shows on a cloth that has had these dips: only a darker one does."""
    return not cloth or depth(dye) > depth(cloth[-1])
