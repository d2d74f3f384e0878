"""What is said while a scarf is made: names, what each step changed, clues, as texts to be looked up."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import TYPE_CHECKING

from ..core.game import Seat, Text
from .cloth import Place
from .recipe import Step, covers

if TYPE_CHECKING:
    from .model import Scarf

STEPS = ("wax", "dip", "crumple", "boil")
CRAFT = (*STEPS, "silk", "blocks", "layout", "buta")
FACTS = tuple(f"fact-{about}-{reader}" for reader in ("kids", "adults") for about in CRAFT)
"""Messages that tell about the craft, the short ones first."""


def say(message: str, **args: str | int | float | Text) -> Text:
    return Text.of(f"batik/{message}", **args)


def dye_name(dye: str) -> Text:
    return say(f"dye-{dye}")


def block_name(block: str) -> Text:
    return say(f"block-{block}")


def colour_name(dyes: tuple[str, ...]) -> Text:
    """A colour by the dyes that make it: silk, one dye, or dyes one over the other."""
    if not dyes:
        return say("silk")
    return reduce(lambda first, dye: say("mixed", first=first, dye=dye_name(dye)), dyes[1:], dye_name(dyes[0]))


def joined(sentences: Iterable[Text]) -> Text:
    """Sentences one after the other; at least one."""
    return reduce(lambda first, second: say("joined", first=first, second=second), sentences)


def listed(names: Iterable[Text]) -> Text:
    return reduce(lambda first, second: say("listed", first=first, second=second), names)


def with_fact(scarf: Scarf, said: Text, kind: str, first: bool) -> Text:
    """The words, and after them the fact about this step of the craft if it is the first of its kind in this work."""
    reader = "adults" if scarf.way == "plan" else "kids"
    return joined([said, say(f"fact-{kind}-{reader}")]) if first else said


def holds(block: str, colour: tuple[str, ...] | None, own: str, wanted: bool) -> Text:
    """What a place has: no wax, or wax that keeps a colour; and its own block, while that is wanted there."""
    if colour is not None:
        named = {"block": block_name(block)} if block != own else {}
        return say("holds-other" if named else "holds", colour=colour_name(colour), **named)
    return say("bare-wants", block=block_name(own)) if wanted else say("bare")


def ground(scarf: Scarf) -> Text:
    return say("ground", colour=colour_name(scarf.colour(len(scarf.dips))))


def pot(scarf: Scarf, dye: str) -> Text:
    """Why a pot has its lid on, or that it is open."""
    if dye in scarf.dips:
        return say("pot-used")
    return say("pot-open") if covers(dye, scarf.dips) else say("pot-lighter")


def picked(scarf: Scarf, block: str) -> Text:
    if scarf.follows:
        return say("picked-wanted", block=block_name(block), count=scarf.count_wanted(block))
    return say("picked", block=block_name(block))


def already(scarf: Scarf, i: int, spot: int) -> Text:
    place = scarf.cloth.places[i]
    stamp = scarf.stamp_at(i, max(0, spot)) or scarf.waxed(i)[0]
    label = place.told[spot] if spot >= 0 else place.label
    return say("already", place=label, colour=colour_name(scarf.colour(stamp.dips)))


def placed(before: Scarf, after: Scarf, i: int, spot: int) -> Text:
    """What is said when wax has just been put on."""
    place, stamp = before.cloth.places[i], after.stamps[-1]
    block, colour = block_name(stamp.block), colour_name(after.colour(stamp.dips))
    if spot >= 0:
        said = say("placed-one", block=block, place=place.told[spot], colour=colour)
    else:
        said = say("placed", block=block, place=place.label, count=len(place.spots), colour=colour)
    if before.follows and stamp.block != place.motif:
        said = joined([said, say("placed-other", block=block_name(place.motif))])
    elif before.follows and not before.wants(i):
        said = joined([said, say("placed-early")])
    return with_fact(before, said, "wax", not before.stamps)


def dipped(before: Scarf, after: Scarf) -> Text:
    """What a dip changed: the open cloth, and what the wax keeps."""
    n = len(after.dips)
    was, now = colour_name(before.colour(n - 1)), colour_name(after.colour(n))
    said = [say("dipped", dye=dye_name(after.dips[-1]), number=n, was=was, now=now)]
    kept = list(dict.fromkeys(after.colour(stamp.dips) for stamp in after.stamps))
    if kept:
        said.append(say("dipped-kept", colours=listed(colour_name(colour) for colour in kept)))
    if before.on_path and not after.on_path and before.follows:
        said.append(say("off-path"))
    return with_fact(before, joined(said), "dip", not before.dips)


def why_not_dip(scarf: Scarf, dye: str) -> Text:
    message = "dip-same" if dye in scarf.dips else "dip-lighter"
    return say(message, dye=dye_name(dye), cloth=colour_name(scarf.colour(len(scarf.dips))))


def why_not_crumple(scarf: Scarf) -> Text | None:
    if not scarf.stamps:
        return say("crumple-no-wax")
    return say("crumple-again") if len(scarf.dips) in scarf.crumpled else None


def crumpled(before: Scarf) -> Text:
    return with_fact(before, say("crumple-done"), "crumple", not before.crumpled)


def why_not_boil(scarf: Scarf) -> Text | None:
    """Why the wax stays on for now; None when it may go."""
    if not scarf.dips:
        return say("boil-no-dye")
    step = scarf.next_step
    if scarf.follows and step is not None and step.kind != "boil":
        return joined([say("boil-later"), todo(scarf, step)])
    return None


def boiled(before: Scarf) -> Text:
    return with_fact(before, say("boil-done"), "boil", True)


def finished(scarf: Scarf) -> Text:
    said = [say("finished-free" if scarf.way == "free" else "finished" if scarf.alike else "finished-own",
                title=scarf.level.title)]  # fmt: skip
    if scarf.way == "plan":
        said.append(say("finished-par", count=len(scarf.dips), par=scarf.plan.par))
    return joined([*said, colours(scarf)])


def colours(scarf: Scarf) -> Text:
    """The colours of the scarf in the order in which they came onto it."""
    counts = sorted({stamp.dips for stamp in scarf.stamps} | {len(scarf.dips)})
    return say("colours", colours=listed(colour_name(scarf.colour(n)) for n in counts))


def changed(scarf: Scarf, target_id: str) -> Text:
    kind, _, name = target_id.partition("/")
    on = {"one-by-one": scarf.one_by_one, "true-dye": scarf.true_dye}.get(name, True)
    return say(f"{kind}-{name}-about") if on else say(f"{kind}-{name}-off")


def todo(scarf: Scarf, step: Step) -> Text:
    """A step in words: what it waxes, or what it dips in."""
    match step.kind:
        case "wax":
            labels = {place.id: place.label for place in scarf.cloth.places}
            return say("todo-wax", places=listed(labels[id] for id in step.what))
        case "dip":
            return say("todo-dip", dye=dye_name(step.dye))
    return say(f"todo-{step.kind}")


def clue(scarf: Scarf, seat: Seat, step: int) -> Text:
    """1 says what kind of step is next, 2 what it is about, 3 names what to choose."""
    ahead = scarf.next_step
    if ahead is None:
        return say("clue-done")
    target = scarf.hint(seat) or ""
    said = [_clue(scarf, seat, ahead, target, step)]
    if scarf.follows and not scarf.on_path:
        said.append(say("clue-other"))
    return joined(said)


def _clue(scarf: Scarf, seat: Seat, ahead: Step, target: str, step: int) -> Text:
    if ahead.kind != "wax":
        about = dye_name(ahead.dye) if ahead.kind == "dip" else say(ahead.kind)
        first = ahead.kind == "dip" and step == 1
        return say(f"clue-{ahead.kind}") if first else say(f"clue-{ahead.kind}-3", what=about)
    kind, _, name = target.partition("/")
    here = [place for place in scarf.cloth.places if place.id in ahead.what]
    place = next(p for p in here if (p.motif == name if kind == "block" else target in (p.id, *_singles(p))))
    match step:
        case 1:
            held = place.motif == scarf.hand(seat)
            return say("clue-wax-held" if held else "clue-wax", block=block_name(place.motif))
        case 2:
            return say("clue-place", place=place.label)
    singles = dict(zip(_singles(place), place.told, strict=True))
    return say("clue-both", block=block_name(place.motif), place=singles.get(target, place.label))


def _singles(place: Place) -> list[str]:
    return [place.single(n) for n in range(len(place.spots))]
