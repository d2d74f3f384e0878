"""Scarves of one's own: a motif, how it lies, what lies between, a border, and dyes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from ..core.building import Asked, Built, Choice, Draft, answered
from ..core.game import Level, Text
from ..core.values import dataclass
from .motifs import AGAINST, HOOKED, MOTIFS
from .recipe import DYES, depth
from .telling import block_name, dye_name

Table = dict[str, object]
At = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """How motifs lie: a group with its cell, where the main one and the one between lie, and how large."""

    group: str
    cell: tuple[float, float] | None
    main: At
    size: float
    between: At
    small: float
    turn: float = 0.0
    counted: str = "rows"
    lone: bool = False
    """Whether a motif may have a hook here, as none lies on a mirror."""
    edged: bool = False
    """Whether there is room for a border."""
    gathered: str = ""
    """The group of what lies between, where it is another."""


LAYOUTS: Mapping[str, Layout] = MappingProxyType(
    {
        "one": Layout("c1", None, ((50, 50),), 27, ((23, 23),), 5, counted="", lone=True, edged=True, gathered="d4"),
        "corners": Layout("d2", None, ((27, 31),), 13, ((50, 50),), 9, 135, "corners", True, True),
        "ring": Layout("d8", None, ((50, 29),), 7, ((50, 50),), 8, counted="round", edged=True),
        "rows": Layout("cm", (25, 50), ((12.5, 12.5),), 9.5, ((25, 12.5),), 2.2),
        "grid": Layout("p4m", (25, 25), ((12.5, 12.5),), 9.5, ((25, 25),), 4.2),
        "snow": Layout("p6m", (28, 28), ((50, 50),), 10, ((64, 50),), 2.3),
    }
)
BETWEEN = ("dot", "diamond", "square", "star", "six-petals", "leaf", "ring")
BORDERS = ("guard-lines", "band")
INSIDE: Mapping[str, str] = MappingProxyType({"buta-rim": "buta-heart", "fruit-rim": "fruit-seeds"})
"""Motifs that are open inside, and what fits there."""
HIDDEN = (*AGAINST, "buta-heart", "fruit-seeds")
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "buta": "butas", "buta-rim": "buta-rims", "buta-pair": "butas", "dot": "dots", "ring": "rings", "ray": "rays",
        "wave": "first-lines", "diamond": "diamonds", "square": "diamonds", "star": "stars", "star-ring": "rings",
        "six-petals": "flowers", "eight-petals": "flowers", "long-petal": "petals", "leaf": "leaves",
        "fruit": "fruits", "fruit-rim": "rims", "buta-heart": "buta-hearts", "fruit-seeds": "seeds",
        "guard-lines": "guard-lines", "band": "band",
    }
)  # fmt: skip
"""What the places of a motif are called."""
NONE, USUAL_DYES, MOST_DYES = "none", ("saffron", "madder", "indigo"), 4


def questions(draft: Draft, shelf: Sequence[Level]) -> tuple[Asked, ...]:
    """How the motif lies, the motif, what is inside and between, the border, and as many dyes as there are parts."""
    layout = asked("layout", tuple(Choice(name, ask(f"{name}")) for name in LAYOUTS), draft, "layout-own")
    plan = LAYOUTS[layout.chosen[0]]
    main = asked(
        "motif", blocks(m for m in MOTIFS if m not in HIDDEN and (plan.lone or m not in HOOKED)), draft, "block"
    )
    found = [layout, main]
    if main.chosen[0] in INSIDE:
        found.append(asked("inside", (none(), *blocks([INSIDE[main.chosen[0]]])), draft, "block", last=True))
    name = NAMES[main.chosen[0]]
    found.append(asked("between", (none(), *blocks(b for b in BETWEEN if NAMES[b] != name)), draft, "place", last=None))
    if plan.edged:
        found.append(asked("border", (none(), *blocks(BORDERS)), draft, "mirror"))
    most = min(MOST_DYES, len(parts(found)))
    dyes = tuple(Choice(dye, dye_name(dye), "dye") for dye in DYES)
    chosen = answered(draft, "dyes", dyes, USUAL_DYES, most)
    ordered = tuple(sorted(chosen, key=depth))
    return (*found, Asked("dyes", ask("dyes", count=most), dyes, ordered, "dye", most=most, pictured=True))


def asked(name: str, choices: tuple[Choice, ...], draft: Draft, icon: str, last: bool | None = False) -> Asked:
    """A question of one answer; usual is the first, the last, or the second where `last` is None."""
    usual = choices[-1] if last else choices[1] if last is None else choices[0]
    return Asked(name, ask(f"{name}"), choices, answered(draft, name, choices, [usual.id]), icon, pictured=True)


def blocks(names: object) -> tuple[Choice, ...]:
    return tuple(Choice(name, block_name(name)) for name in names)  # type: ignore[attr-defined]


def none() -> Choice:
    return Choice(NONE, ask("none"), "no")


def parts(found: Sequence[Asked]) -> list[tuple[str, str]]:
    """Question and block of all that is stamped, in the order of waxing."""
    said = {one.name: one.chosen[0] for one in found}
    return [(name, said[name]) for name in ("motif", "inside", "between", "border") if said.get(name, NONE) != NONE]


def built(draft: Draft, shelf: Sequence[Level]) -> Built:
    """The scarf: its first part stays white, each next one keeps the dye before it, the last dye is the ground."""
    found = questions(draft, shelf)
    plan, dyes, stamped = LAYOUTS[found[0].chosen[0]], found[-1].chosen, parts(found)
    waxed: list[list[str]] = [[] for _ in dyes]
    for n, (_, block) in enumerate(stamped):
        waxed[min(n, len(dyes) - 1)].append(NAMES[block])
    steps: list[str] = []
    for names, dye in zip(waxed, dyes, strict=True):
        steps += [f"wax {', '.join(names)}"] if names else []
        steps.append(f"dip {dye}")
    cloth: Table = {"group": plan.group} | ({} if plan.cell is None else {"cell": list(plan.cell)})
    if plan.group in ("cm", "p4m"):
        cloth["origin"] = [12.5, 12.5]
    places = {NAMES[block]: place(name, block, plan) for name, block in stamped}
    table: Table = {"format": 1, "challenge": min(4, len(dyes)), "palette": list(dyes), "steps": steps}
    return Built(table | {"cloth": cloth, "places": places})


def place(name: str, block: str, plan: Layout) -> Table:
    """Where the images of one part lie."""
    if name == "border":
        return {"block": block, "at": [[50, 9.9]], "size": 6.7, "group": "d4", "counted": "sides"}
    if name == "between":
        made: Table = {"block": block, "at": points(plan.between), "size": plan.small}
        if plan.gathered:
            return made | {"group": plan.gathered, "counted": "corners"}
        return made | ({"counted": "rows"} if plan.cell else {})
    made = {"block": block, "at": points(plan.main), "size": plan.size, "turn": plan.turn}
    return made | ({"counted": plan.counted} if plan.counted else {})


def points(at: At) -> list[list[float]]:
    return [list(point) for point in at]


def ask(message: str, **args: str | int | float | Text) -> Text:
    return Text.of(f"batik_building/{message}", **args)
