"""Reads the tables of a batik level: its cloth, its places and its steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from ..core.fault import LevelFault, nearest, shown
from ..core.game import Level, Text
from ..core.values import dataclass
from .cloth import Cloth, Counted, Place, ordered, say_place, told_of
from .motifs import HOOKED, MOTIFS, plain
from .recipe import BOIL, DYES, Step, covers
from .symmetry import FRIEZES, GROUPS, ROSETTE, SQUARE, WALLPAPERS, Spot, is_group, orbit, turns

TABLES = ("cloth", "places", "steps")
"""Tables that a batik level has beside those of any level."""
PARTS = frozenset(
    (
        "band", "border", "buta", "buta-hearts", "buta-rims", "butas", "corner-butas", "corner-flowers", "diamond",
        "diamonds", "disc", "dots", "first-lines", "flowers", "fruits", "gol", "guard-lines", "hearts", "leaves",
        "petals", "rays", "rims", "ring", "rings", "second-lines", "seeds", "sprigs", "stars",
    )
)  # fmt: skip
"""Names of places that have words of their own; a level brings words for others."""
COUNTED: tuple[Counted, ...] = ("", "sides", "corners", "rows", "round")
MOST_PLACES, MOST_SPOTS = 8, 128
MOST_STEPS, MOST_SEEDS = 24, 64
GROUP_NAMES = (*GROUPS, "c1", "d1", "d2", "d4", "d8", "d12")
CLOTH, PLACES, STEPS = TABLES
Table = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Made:
    """What a level file says: the cloth, the steps in order, and the dyes on the table."""

    cloth: Cloth
    steps: tuple[Step, ...]
    dyes: tuple[str, ...]


def near(name: object, known: Sequence[str]) -> str:
    return nearest(name if isinstance(name, str) else "", known)


def read(level: Level) -> Made:
    """All that a level says of its scarf; LevelFault for what cannot be."""
    cloth = cloth_of(level)
    steps = steps_of(level.data.get("steps"), [place.id for place in cloth.places])
    used = [step.dye for step in steps if step.kind == "dip"]
    named = level.data.get("palette", ())
    offered = [str(name) for name in named] if isinstance(named, list | tuple) else []
    for n, name in enumerate(offered):
        if name not in DYES:
            raise LevelFault(f"palette[{n}] is {shown(name)}", near(name, DYES))
    if offered and (absent := [dye for dye in used if dye not in offered]):
        raise LevelFault(f"steps dip in {absent[0]}, which the palette has not", f"add {absent[0]} to palette")
    return Made(cloth, steps, tuple(dye for dye in DYES if dye in (*offered, *used)))


def table(found: object, place: str) -> Table:
    if not isinstance(found, Mapping):
        raise LevelFault(f"{place} is {shown(found)}", f"write a table [{place}]")
    return found


def known_keys(found: Table, known: Sequence[str], place: str) -> None:
    for key in found:
        if key not in known:
            raise LevelFault(f"{place}: {key[:40]!r} is no known key", near(key, known))


def number(found: object, place: str, least: float, most: float) -> float:
    if isinstance(found, bool) or not isinstance(found, int | float) or not least <= found <= most:
        raise LevelFault(f"{place} is {shown(found)}", f"write a number from {least:g} to {most:g}")
    return float(found)


def numbers(found: object, place: str, count: int, least: float, most: float) -> tuple[float, ...]:
    if not isinstance(found, list | tuple) or len(found) != count:
        raise LevelFault(f"{place} is {shown(found)}", f"write a list of {count} numbers")
    return tuple(number(value, f"{place}[{n}]", least, most) for n, value in enumerate(found))


def group_of(found: object, place: str) -> str:
    if not isinstance(found, str) or not is_group(found):
        raise LevelFault(f"{place} is {shown(found)}", near(found, GROUP_NAMES))
    return found


def cell_of(found: object, group: str, place: str) -> tuple[float, float] | None:
    """The cell of a group that repeats; a rosette has none."""
    if ROSETTE.match(group):
        if found is not None:
            raise LevelFault(
                f"{place} has a cell, but {group} does not repeat", "leave out cell, or name a group that repeats"
            )
        return None
    if found is None:
        raise LevelFault(f"{place} has no cell, and {group} repeats", "add cell = [width, height]")
    across, down = numbers(found, f"{place}.cell", 2, 6, 100)
    if group in SQUARE and across != down:
        raise LevelFault(f"{place}.cell is {across:g} x {down:g}, which {group} does not fit", "make both sides alike")
    return across, down


def cloth_of(level: Level) -> Cloth:
    found = table(level.data.get("cloth"), "cloth")
    known_keys(found, ("group", "cell", "origin"), "[cloth]")
    group = group_of(found.get("group"), f"{CLOTH}.group")
    cell = cell_of(found.get("cell"), group, "cloth")
    ox, oy = numbers(found.get("origin", (50, 50)), f"{CLOTH}.origin", 2, 0, 100)
    places = table(level.data.get("places"), "places")
    if not 1 <= len(places) <= MOST_PLACES:
        raise LevelFault(f"there are {len(places)} places", f"write 1 to {MOST_PLACES} tables [places.name]")
    words = level.data.get("words", {})
    bare = Cloth((), group, cell, (ox, oy))
    made = [place_of(name, table(said, f"places.{name}"), bare, words) for name, said in places.items()]
    return Cloth(tuple(made), group, cell, (ox, oy))


def label_of(name: str, words: object) -> Text:
    said = words.get(name) if isinstance(words, Mapping) else None
    if isinstance(said, Mapping):
        return Text.spelled({str(language): str(word) for language, word in said.items()})
    if name not in PARTS:
        raise LevelFault(
            f"the place {name[:40]!r} has no words",
            nearest(name, sorted(PARTS), f"add [words.{name[:40]}] with en, az and ru to the level"),
        )
    return say_place(name)


def place_of(name: str, found: Table, cloth: Cloth, words: object) -> Place:
    where = f"places.{name[:40]}"
    known_keys(found, ("block", "at", "size", "turn", "mirrored", "group", "cell", "counted"), f"[{where}]")
    block = found.get("block")
    if not isinstance(block, str) or block not in MOTIFS:
        raise LevelFault(f"{where}.block is {shown(block)}", near(block, MOTIFS))
    group = group_of(found.get("group", cloth.group), f"{where}.group")
    own = found.get("cell", cloth.cell if group in WALLPAPERS or group in FRIEZES else None)
    cell = cell_of(own, group, where)
    if turns(group) and block in HOOKED:
        raise LevelFault(
            f"{where}: {group} turns {block} into a pinwheel", f"use {HOOKED[block]}, or a group with mirrors"
        )
    counted = found.get("counted", "")
    if counted not in COUNTED:
        raise LevelFault(f"{where}.counted is {shown(counted)}", near(counted, COUNTED[1:]))
    size = number(found.get("size"), f"{where}.size", 0.5, 100)
    turn = number(found.get("turn", 0), f"{where}.turn", -360, 360)
    seeds = [Spot(x, y, turn % 360, found.get("mirrored") is True, size) for x, y in _points(found.get("at"), where)]
    spots = ordered(orbit(seeds, group, cell, cloth.origin, 0.0, partial(plain, block)), counted)
    if not 1 <= len(spots) <= MOST_SPOTS:
        raise LevelFault(f"{where} has {len(spots)} images", f"make it 1 to {MOST_SPOTS}: change cell or at")
    label = label_of(name, words)
    return Place(f"place/{name}", label, block, spots, told_of(label, spots, counted))


def _points(found: object, where: str) -> list[tuple[float, ...]]:
    if not isinstance(found, list | tuple) or not 1 <= len(found) <= MOST_SEEDS:
        raise LevelFault(f"{where}.at is {shown(found)}", f"write 1 to {MOST_SEEDS} points such as [[50, 50]]")
    return [numbers(point, f"{where}.at[{n}]", 2, 0, 100) for n, point in enumerate(found)]


def steps_of(found: object, ids: Sequence[str]) -> tuple[Step, ...]:
    """Steps such as "wax rims, seeds", "dip saffron" and "crumple"; boiling follows by itself."""
    if not isinstance(found, list | tuple) or not 2 <= len(found) <= MOST_STEPS:
        raise LevelFault(f"steps is {shown(found)}", f'write 2 to {MOST_STEPS} steps such as "wax rims", "dip saffron"')
    steps: list[Step] = []
    waxed: set[str] = set()
    dips: tuple[str, ...] = ()
    for n, words in enumerate(found, 1):
        step = _step(words, n, [id.removeprefix("place/") for id in ids])
        if step.kind == "dip":
            dips = _dipped(step.dye, dips)
        for place in step.what if step.kind == "wax" else ():
            if place in waxed:
                raise LevelFault(f"step {n} waxes {place.removeprefix('place/')} again", "wax each place once")
            waxed.add(place)
        steps.append(step)
    if not dips:
        raise LevelFault("no step dips the cloth", 'add a step such as "dip saffron"')
    return (*steps, BOIL)


def _step(words: object, n: int, names: Sequence[str]) -> Step:
    kind, _, rest = words.strip().partition(" ") if isinstance(words, str) else ("", "", "")
    match kind:
        case "wax":
            places = [name.strip() for name in rest.split(",")]
            for name in places:
                if name not in names:
                    raise LevelFault(f"step {n} waxes {shown(name)}, which is no place", near(name, names))
            return Step("wax", tuple(f"place/{name}" for name in places))
        case "dip":
            if rest.strip() not in DYES:
                raise LevelFault(f"step {n} dips in {shown(rest.strip())}, which is no dye", near(rest.strip(), DYES))
            return Step("dip", (rest.strip(),))
        case "crumple" if not rest:
            return Step("crumple")
    raise LevelFault(f"step {n} is {shown(words)}", 'write "wax PLACE, PLACE", "dip DYE" or "crumple"')


def _dipped(dye: str, dips: tuple[str, ...]) -> tuple[str, ...]:
    n = len(dips) + 1
    if dye in dips:
        raise LevelFault(f"dip {n} is in {dye} again", "dip in each dye once")
    if not covers(dye, dips):
        raise LevelFault(f"dip {n} is lighter than dip {n - 1}", "order dips from light to dark")
    return (*dips, dye)
