"""The plan of a window: its panes as numbers, and what each way of playing asks of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import field
from typing import Literal, get_args

from ..core.game import Level, Target
from ..core.pieces import Piece
from ..core.values import dataclass
from .glazier import Filling, Neighbours, extend, nearest

Way = Literal["free", "guided", "mirror", "glazier"]
Guide = Literal["all", "marks", "next"]
WAYS: tuple[Way, ...] = get_args(Way)
GUIDES: tuple[Guide, ...] = get_args(Guide)
GLASSES = (
    "ruby", "cobalt", "amber", "green", "turquoise", "violet", "milk", "rose", "sky", "apricot", "tea", "night",
)  # fmt: skip
MOST_GLASSES = len(GLASSES)
GLASS_STEPS = (2, 3, 4, 6, 8)
CHALLENGES: tuple[tuple[Way, int, Guide], ...] = (
    ("guided", 3, "all"),
    ("guided", MOST_GLASSES, "all"),
    ("guided", MOST_GLASSES, "marks"),
    ("glazier", MOST_GLASSES, "all"),
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What never changes while a window is made; panes are numbered in reading order.

    `twins` of a pane include itself; `sure` is a filling that the glazier's rule allows, with the first glasses
    of the palette, or () where the palette is too small for one.
    """

    level: Level
    palette: tuple[str, ...]
    number: Mapping[str, int]
    touches: Neighbours
    twins: Neighbours
    guides: Filling
    sure: Filling
    made: dict[tuple[object, ...], Target] = field(default_factory=dict, compare=False, repr=False)
    """Targets of panes and glasses made before: the same thing in the same state is the same target."""
    toggled: dict[tuple[object, ...], tuple[Target, ...]] = field(default_factory=dict, compare=False, repr=False)
    """Targets of the ways and challenges, by those that are chosen."""

    @property
    def panes(self) -> tuple[Piece, ...]:
        return self.level.pieces

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways of playing that this window has."""
        has: dict[Way, bool] = {
            "free": True,
            "guided": any(self.guides),
            "mirror": any(len(t) > 1 for t in self.twins),
            "glazier": bool(self.sure),
        }
        return tuple(way for way in WAYS if has[way])

    @property
    def steps(self) -> tuple[int, ...]:
        """The ladder of how many glasses may be offered at once."""
        return (*(n for n in GLASS_STEPS if n < len(self.palette)), len(self.palette))

    @property
    def least(self) -> int:
        """How many glasses of the palette the glazier's rule needs."""
        return max((self.palette.index(glass) + 1 for glass in self.sure), default=0)

    def step(self, glasses: int) -> int:
        """Where a number of glasses stands on the ladder."""
        return next((i for i, n in enumerate(self.steps) if n >= glasses), len(self.steps) - 1)

    def course(self, way: Way, fills: Filling, glasses: Filling, kept: frozenset[int]) -> Filling:
        """The glass each pane is to get, "" where any will do; `kept` panes were filled just now."""
        match way:
            case "guided":
                return self.guides
            case "mirror":
                return tuple(self.guides[twins[0]] for twins in self.twins)
            case "glazier":
                return nearest(self.touches, fills, glasses, kept, self.sure)
            case "free":
                return ("",) * len(fills)


def plan_of(level: Level) -> Plan:
    """The plan of a level; ValueError without panes or palette, KeyError when one touches an unknown pane."""
    guides = tuple(piece.guide.removeprefix("glass/") for piece in level.pieces)
    named = level.data.get("palette", ())
    if not isinstance(named, list | tuple) or not level.pieces or not (named or any(guides)):
        raise ValueError(f"{level.id}: a window needs panes and a palette, a list of glasses")
    palette = tuple(dict.fromkeys([*map(str, named), *filter(None, guides)]))
    number = {piece.id: i for i, piece in enumerate(level.pieces)}
    touches = _both_ways(level.pieces, number)
    found = (extend(touches, ("",) * len(number), palette[:n]) for n in range(1, len(palette) + 1))
    sure = next((filling for filling in found if filling), ())
    return Plan(level, palette, number, touches, _twins(level.pieces), guides, sure)


def _both_ways(pieces: tuple[Piece, ...], number: Mapping[str, int]) -> Neighbours:
    beside: list[set[int]] = [set() for _ in pieces]
    for i, piece in enumerate(pieces):
        for other in piece.touches:
            beside[i].add(number[other])
            beside[number[other]].add(i)
    return tuple(tuple(sorted(b - {i})) for i, b in enumerate(beside))


def _twins(pieces: tuple[Piece, ...]) -> Neighbours:
    orbits: dict[tuple[str, ...], list[int]] = defaultdict(list)
    keys = [piece.groups.get("twins") or (piece.id,) for piece in pieces]
    for i, key in enumerate(keys):
        orbits[key].append(i)
    return tuple(tuple(orbits[key]) for key in keys)
