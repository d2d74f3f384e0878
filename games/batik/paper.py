"""A scarf on paper: the outlines of its blocks, what their wax keeps, and the steps of making a real one."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.game import Text
from ..core.pieces import Piece
from ..core.printed import Drawing
from ..core.space import bounds_of
from .cloth import Place
from .model import Scarf
from .motifs import anchor, motif_outlines
from .telling import dye_name, say

SIDE = 100.0
SILK = "silk"


def step(message: str, **args: str | int | float | Text) -> Text:
    return Text.of(f"batik_paper/{message}", **args)


def drawing(scarf: Scarf) -> Drawing:
    """The scarf of the level, finished: each image has the colour that its wax keeps."""
    plan = scarf.plan
    kept = ["", *plan.dips]
    pieces = tuple(
        piece for place in plan.own.places if place.id in plan.moment
        for piece in _pieces(place, _thing(kept[plan.moment[place.id]]))
    )  # fmt: skip
    used = {piece.guide for piece in pieces}
    things = tuple((_thing(dye), dye_name(dye) if dye else say(SILK)) for dye in kept if _thing(dye) in used)
    ground = _thing(kept[-1])
    if ground not in used:
        things = (*things, (ground, dye_name(kept[-1]) if kept[-1] else say(SILK)))
    return Drawing(SIDE, SIDE, pieces, things, False, ground, steps=tuple(_steps(scarf, [id for id, _ in things])))


def _thing(dye: str) -> str:
    return f"dye/{dye}" if dye else SILK


def _pieces(place: Place, guide: str) -> Iterator[Piece]:
    for n, spot in enumerate(place.spots):
        outlines = motif_outlines(place.motif, spot)
        x, y, radius = anchor(place.motif, spot)
        box = bounds_of(outlines)
        label = place.told[n] if place.told else place.label
        yield Piece(place.single(n), label, outlines, (x, y), radius, box.w * box.h, guide=guide)


def _steps(scarf: Scarf, numbered: list[str]) -> Iterator[Text]:
    """Wax by number, dye, and so on to the boiling."""
    plan = scarf.plan
    waxed = set(plan.moment.values())
    for n, dye in enumerate(["", *plan.dips]):
        if dye:
            yield step("dye", dye=dye_name(dye))
        if n in waxed:
            yield step("wax", number=numbered.index(_thing(dye)) + 1)
        if n in plan.crumples:
            yield step("crumple")
    yield step("boil")
