"""The scarf as a value: a block is in hand, a place takes its wax, a dip dyes all that is open."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

from ..core.game import Event, Level, Question, Seat, Target, Text
from ..core.space import Point, Polygon
from ..core.values import dataclass
from . import deeds, telling
from .answers import describe
from .cloth import FIELD, Cloth, fitting
from .level_file import TABLES
from .melody import melody as melody
from .motifs import Outlines, motif_outlines, reach
from .motifs import covers as lies_in
from .recipe import DYES, Stamp, Step
from .solver import LevelKey, Plan, Standing, course, free_course, nearest, plan_of, straight
from .symmetry import Spot
from .table import BOILS, CRUMPLE, SILK, palette, work
from .telling import FACTS as FACTS
from .ways import Way, toggles

RULES = 1
KEYS = TABLES
THINGS = tuple(f"dye/{dye}" for dye in DYES)
"""What a level's palette may name, light to dark."""
HANGS = "chest"
"""Where kept works of this craft hang: "window", "chest" or "shelf"."""


@dataclass(frozen=True, slots=True)
class Scarf:
    """A scarf being made: stamps and dips in their order, and the block each seat holds.

    `crumpled` are the numbers of dips after which the cloth was crumpled. With `true_dye` dyes mix on the cloth.
    """

    plan: Plan
    cloth: Cloth
    stamps: tuple[Stamp, ...] = ()
    dips: tuple[str, ...] = ()
    crumpled: tuple[int, ...] = ()
    boiled: bool = False
    way: Way = "scarf"
    true_dye: bool = False
    one_by_one: bool = False
    layout: str = "own"
    held: tuple[tuple[int, str], ...] = ()

    @property
    def level(self) -> Level:
        return self.plan.level

    @property
    def finished(self) -> bool:
        """The wax was boiled out."""
        return self.boiled

    @property
    def follows(self) -> bool:
        """Whether this way of playing shows the steps of the scarf."""
        return self.way == "scarf"

    def colour(self, dips: int) -> tuple[str, ...]:
        """The dyes that make the colour of the cloth after so many dips: () is silk, the last dye alone shows."""
        return self.dips[:dips] if self.true_dye else self.dips[max(0, dips - 1) : dips]

    def hand(self, seat: Seat) -> str:
        """The block a seat holds; at first the first block of the scarf."""
        return dict(self.held).get(seat.number, self.plan.blocks[0])

    def waxed(self, i: int) -> tuple[Stamp, ...]:
        """The stamps at a place, in their order."""
        return tuple(stamp for stamp in self.stamps if stamp.place == i)

    def full(self, i: int) -> bool:
        """Whether all spots of a place are waxed."""
        stamps = self.waxed(i)
        return any(s.spot < 0 for s in stamps) or len({s.spot for s in stamps}) >= len(self.cloth.places[i].spots) > 0

    def stamp_at(self, i: int, spot: int) -> Stamp | None:
        """The first wax at one spot of a place."""
        return next((s for s in self.stamps if s.place == i and s.spot in (-1, spot)), None)

    @property
    def course(self) -> tuple[Step, ...]:
        """The steps that are left, in this way of playing; () once the wax is out."""
        if self.boiled:
            return ()
        ids = [place.id for place in self.cloth.places]
        if self.way == "free":
            return free_course(() if self.stamps else ids[:1], self.dips, self.plan.dyes)
        full = frozenset(id for i, id in enumerate(ids) if self.full(i))
        return course(self.plan, Standing(self.dips, full, bool(self.crumpled)))

    @property
    def next_step(self) -> Step | None:
        return next(iter(self.course), None)

    @property
    def steps_done(self) -> tuple[bool, ...]:
        """For each step of the scarf whether it is done, or can be done no more."""
        left = self.course
        waits = {step.kind for step in left if not step.what} | {what for step in left for what in step.what}
        return tuple(not waits.intersection(step.what or (step.kind,)) for step in self.plan.steps)

    @property
    def on_path(self) -> bool:
        """Whether the scarf of the model can still be reached without undoing."""
        if not straight(self.plan, self.dips) or self.layout != "own":
            return False
        now, moment, places = len(self.dips), self.plan.moment, self.cloth.places
        for stamp in self.stamps:
            place = places[stamp.place]
            if stamp.dips != moment.get(place.id) or stamp.block != place.motif:
                return False
        if any(moment.get(place.id, now) < now and not self.full(i) for i, place in enumerate(places)):
            return False
        past = tuple(n for n in self.plan.crumples if n < now)
        return self.crumpled in (past, self.plan.crumples[: len(past) + 1])

    @property
    def alike(self) -> bool:
        """Whether the scarf is as its model."""
        return self.on_path and self.dips == self.plan.dips and self.crumpled == self.plan.crumples

    @property
    def wanted(self) -> Scarf:
        """The finished scarf that the level shows as its model."""
        plan = self.plan
        places = [(i, place) for i, place in enumerate(plan.own.places) if place.id in plan.moment]
        stamps = [Stamp(i, -1, place.motif, plan.moment[place.id]) for i, place in places]
        ordered = tuple(sorted(stamps, key=lambda stamp: stamp.dips))
        return Scarf(plan, plan.own, ordered, plan.dips, plan.crumples, True, "scarf", self.true_dye)

    def wants(self, i: int) -> bool:
        """Whether a place is to be waxed before the next dip."""
        step = self.next_step
        return step is not None and step.kind == "wax" and self.cloth.places[i].id in step.what

    def count_wanted(self, block: str) -> int:
        """How many places want this block before the next dip."""
        step = self.next_step
        what = step.what if step is not None and step.kind == "wax" else ()
        return sum(place.id in what and place.motif == block for place in self.cloth.places)

    @property
    def ahead(self) -> tuple[str, ...]:
        """The blocks that are wanted now, or after the next dip."""
        step = next((step for step in self.course if step.kind == "wax"), None)
        what = () if step is None else step.what
        return tuple(dict.fromkeys(place.motif for place in self.cloth.places if place.id in what))

    @property
    def table(self) -> tuple[str, ...]:
        """The blocks on the table: wanted now, wanted later, wanted before; always as many, so that nothing moves."""
        blocks = self.plan.blocks
        if self.way == "free":
            return (*blocks, *(block for block in FIELD if block not in blocks))
        if not self.follows:
            return blocks
        steps = self.plan.steps
        most = max(len(nearest(self.cloth, steps[n:])) for n in range(len(steps)))
        found = nearest(self.cloth, self.course)
        others = [block for block in reversed(blocks) if block not in found]
        return tuple((*found, *others)[: max(most, len(found))])

    def offered(self, seat: Seat) -> tuple[str, ...]:
        """The table, and what the seat holds."""
        here = (*self.table, self.hand(seat))
        known = (*self.plan.blocks, *(block for block in FIELD if block not in self.plan.blocks))
        return tuple(block for block in known if block in here)

    @property
    def pots(self) -> tuple[str, ...]:
        """The dye pots on the table, light to dark."""
        return DYES if self.way == "free" else self.plan.dyes

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        """The places, the table and the ways; of a finished scarf the ways alone."""
        made = () if self.boiled else (*work(self, seat), *palette(self, seat))
        return (*made, *toggles(self))

    def choose(self, target_id: str, seat: Seat) -> tuple[Scarf, tuple[Event, ...]]:
        kind, _, name = target_id.partition("/")
        if self.boiled and kind in ("block", "dye", "tool", "place", "cloth"):
            raise KeyError(target_id)
        match kind:
            case "block" if name in self.offered(seat):
                return deeds.pick(self, name, seat)
            case "dye" if name in self.pots:
                return deeds.dip(self, name, seat)
            case "tool" if target_id == BOILS:
                return deeds.boil(self, seat)
            case "tool" if target_id == CRUMPLE and (self.way == "free" or self.plan.crumples):
                return deeds.crumple(self, seat)
            case "place":
                return deeds.stamp(self, *self._spot(target_id), target_id, seat)
            case "cloth" if target_id == SILK and not self.one_by_one:
                return deeds.silk(self, seat)
            case "way" | "part" | "layout" if any(target.id == target_id for target in toggles(self)):
                return deeds.change(self, kind, name, target_id, seat)
        raise KeyError(target_id)

    def hint(self, seat: Seat) -> str | None:
        """The next thing to choose on the way to the nearest finish."""
        step = self.next_step
        if step is None:
            return None
        match step.kind:
            case "wax":
                return self._hint_wax(step, self.hand(seat))
            case "dip":
                return f"dye/{step.dye}"
            case "crumple":
                return CRUMPLE
        return BOILS

    def describe(self, question: Question) -> Text:
        return describe(self, question)

    def clue(self, seat: Seat, step: int) -> Text:
        """Help in words: step 1 says what to do, 2 where, 3 names what to choose."""
        return telling.clue(self, seat, step)

    def _hint_wax(self, step: Step, hand: str) -> str:
        places = [(i, place) for i, place in enumerate(self.cloth.places) if place.id in step.what]
        free = self.way == "free"
        i, place = next((found for found in places if found[1].motif == hand), places[0])
        if place.motif != hand and not free:
            return f"block/{place.motif}"
        if not self.one_by_one:
            return place.id
        return place.single(next(n for n in range(len(place.spots)) if self.stamp_at(i, n) is None))

    def _spot(self, target_id: str) -> tuple[int, int]:
        """The number of a place and of a spot, -1 for all of them; KeyError for what is not on offer."""
        id = target_id.rpartition(".")[0] if self.one_by_one else target_id
        i = next((i for i, place in enumerate(self.cloth.places) if place.id == id), -1)
        if i < 0:
            raise KeyError(target_id)
        if not self.one_by_one:
            return i, -1
        place = self.cloth.places[i]
        spot = next((k for k in range(len(place.spots)) if place.single(k) == target_id), None)
        if spot is None:
            raise KeyError(target_id)
        return i, spot

    def holding(self, block: str, seat: Seat) -> Scarf:
        """The same with a block in a seat's hand."""
        return replace(self, held=tuple(sorted({**dict(self.held), seat.number: block}.items())))


def outlines(scarf: Scarf, stamp: Stamp) -> tuple[Polygon, ...]:
    """The outlines of all images of a stamp, in cloth units: closed, even-odd."""
    return tuple(outline for image in images(scarf, stamp) for outline in image)


def images(scarf: Scarf, stamp: Stamp) -> tuple[Outlines, ...]:
    """The outlines of each image of a stamp, in cloth units; each image is closed and even-odd by itself."""
    block, spots = laid(scarf, stamp)
    return tuple(motif_outlines(block, spot) for spot in spots)


def laid(scarf: Scarf, stamp: Stamp) -> tuple[str, tuple[Spot, ...]]:
    """The block of a stamp as the cloth's symmetry has it, and the spots where it was put on."""
    place = scarf.cloth.places[stamp.place]
    block = stamp.block if scarf.layout == "own" else fitting(stamp.block, scarf.cloth.group)
    return block, place.spots if stamp.spot < 0 else place.spots[stamp.spot : stamp.spot + 1]


def colour_at(scarf: Scarf, point: Point) -> tuple[str, ...]:
    """The dyes of the colour of one point: that of the cloth when it was first waxed, else that of the last dip."""
    x, y = point
    for stamp in scarf.stamps:
        block, spots = laid(scarf, stamp)
        near = [s for s in spots if hypot(s.x - x, s.y - y) <= s.size * reach(block)]
        if any(lies_in(motif_outlines(block, spot), point) for spot in near):
            return scarf.colour(stamp.dips)
    return scarf.colour(len(scarf.dips))


def start(level: Level) -> Scarf:
    """A silk cloth without wax or dye; LevelFault for a level that cannot be played."""
    plan = plan_of(level.digest, LevelKey(level))
    return Scarf(plan, plan.own)
