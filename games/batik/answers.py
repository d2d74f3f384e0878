"""Answers to the four questions about a scarf: where am I, what is left, what is beside this, what is the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.game import Question, Text
from .cloth import from_middle
from .telling import block_name, colour_name, dye_name, holds, joined, listed, say, todo

if TYPE_CHECKING:
    from .model import Scarf


def describe(scarf: Scarf, question: Question) -> Text:
    """The answer to one of the four questions; KeyError for a place, block or dye the scarf does not have."""
    kind, _, name = question.target.partition("/")
    i, spot = _here(scarf, question.target) if kind == "place" else (-1, -1)
    match question.kind:
        case "left":
            return left(scarf)
        case "touches":
            return beside(scarf, i) if i >= 0 else say("touches-nothing")
        case "where" if i >= 0:
            return where(scarf, i, spot)
        case "where" if kind == "dye" and name:
            return say("where-dye", dye=dye_name(name), colour=say(f"colour-{name}"), mark=say(f"mark-{name}"))
        case "where" if kind == "block":
            return say("where-block", block=block_name(name), shape=say(f"shape-{name}"))
    return whole(scarf)


def _here(scarf: Scarf, target: str) -> tuple[int, int]:
    for i, place in enumerate(scarf.cloth.places):
        if place.id == target:
            return i, -1
        if target.startswith(f"{place.id}."):
            return i, int(target.rpartition(".")[2]) - 1
    raise KeyError(target)


def where(scarf: Scarf, i: int, spot: int) -> Text:
    place = scarf.cloth.places[i]
    texts = [say("where", place=place.told[spot] if spot >= 0 else place.label)]
    if spot < 0 and len(place.spots) > 1:
        texts.append(say("where-images", count=len(place.spots)))
    stamp = scarf.stamp_at(i, max(0, spot)) if spot >= 0 or scarf.full(i) else None
    if stamp is not None:
        texts.append(say("where-waxed", block=block_name(stamp.block), colour=colour_name(scarf.colour(stamp.dips))))
    else:
        texts.append(say("where-bare", colour=colour_name(scarf.colour(len(scarf.dips)))))
    if scarf.follows and scarf.wants(i) and stamp is None:
        texts.append(say("where-wants", block=block_name(place.motif)))
    return joined(texts)


def left(scarf: Scarf) -> Text:
    if scarf.boiled:
        return say("clue-done")
    texts = [say("left", count=sum(not scarf.full(i) for i in range(len(scarf.cloth.places))))]
    if scarf.follows:
        texts += [say("left-next")] + [todo(scarf, step) for step in scarf.course]
    if scarf.follows and not scarf.on_path:
        texts.append(say("clue-other"))
    return joined(texts)


def beside(scarf: Scarf, i: int) -> Text:
    """The places next to one, from the border to the middle."""
    order = sorted(range(len(scarf.cloth.places)), key=lambda n: -from_middle(scarf.cloth.places[n]))
    at = order.index(i)
    labels = [scarf.cloth.places[n].label for n in order]
    texts = [say("beside", place=labels[at])]
    if at > 0:
        texts.append(say("beside-outside", place=labels[at - 1]))
    if at + 1 < len(labels):
        texts.append(say("beside-inside", place=labels[at + 1]))
    return joined(texts) if len(texts) > 1 else say("beside-alone", place=labels[at])


def whole(scarf: Scarf) -> Text:
    """The title, the way, what the model looks like, then the dips so far and every place from border to middle."""
    order = sorted(range(len(scarf.cloth.places)), key=lambda n: -from_middle(scarf.cloth.places[n]))
    texts = [say("whole", title=scarf.level.title, count=len(order))]
    texts.append(say("whole-way", way=say(f"way-{scarf.way}")))
    if scarf.way != "free" and not scarf.boiled:
        texts += [*model_told(scarf), say("whole-now")]
    if scarf.dips:
        texts.append(say("whole-dips", dips=listed(dye_name(dye) for dye in scarf.dips)))
    places = scarf.cloth.places
    for i in order:
        if scarf.full(i):
            stamp = scarf.waxed(i)[0]
            state = holds(stamp.block, scarf.colour(stamp.dips), places[i].motif, False)
            texts.append(say("whole-part", place=places[i].label, state=state))
    if bare := [places[i].label for i in order if not scarf.full(i)]:
        texts.append(say("whole-bare", places=listed(bare)) if len(bare) < len(places) else say("whole-all-bare"))
    return joined([*texts, say("whole-ground", colour=colour_name(scarf.colour(len(scarf.dips))))])


def model_told(scarf: Scarf) -> list[Text]:
    """What the finished scarf of the model looks like, from the border to the middle."""
    model = scarf.wanted
    places = sorted(model.cloth.places, key=lambda place: -from_middle(place))
    texts = [say("whole-model")]
    for place in places:
        if place.id in scarf.plan.moment:
            colour = colour_name(model.colour(scarf.plan.moment[place.id]))
            texts.append(say("whole-model-part", place=place.label, colour=colour))
    return [*texts, say("whole-model-ground", colour=colour_name(model.colour(len(model.dips))))]
