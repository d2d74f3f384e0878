"""What is said about a window: names, answers and clues, as texts to be looked up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import reduce
from typing import TYPE_CHECKING

from ..core.game import Question, Seat, Text
from ..core.pieces import Piece
from ..core.space import bounds_of

if TYPE_CHECKING:
    from .model import Window

CRAFT = ("glass", "shebeke", "cutting", "stars", "colours", "wood", "light")
FACTS = tuple(f"fact-{about}-{reader}" for reader in ("kids", "adults") for about in CRAFT)
"""Messages that tell about the craft, the short ones first."""
COLUMNS, ROWS = ("left", "middle", "right"), ("top", "middle", "bottom")


def say(message: str, **args: str | int | float | Text) -> Text:
    return Text.of(f"stained_glass/{message}", **args)


def glass_name(glass: str) -> Text:
    return say(f"glass-{glass}")


def glass_or_empty(glass: str) -> Text:
    return glass_name(glass) if glass else say("empty")


def holds(glass: str, wanted: str) -> Text:
    """The glass in a pane, or that it is empty; and the glass that the drawing shows there, while it is wanted."""
    if not wanted:
        return glass_or_empty(glass)
    return say("holds-wants", held=glass_or_empty(glass), glass=glass_name(wanted))


def joined(sentences: Iterable[Text]) -> Text:
    """Sentences one after the other; at least one."""
    return reduce(lambda first, second: say("joined", first=first, second=second), sentences)


def listed(names: Iterable[Text]) -> Text:
    return reduce(lambda first, second: say("listed", first=first, second=second), names)


def counted(fills: Iterable[str]) -> Text:
    """How many of each glass, the empty panes last: "Ruby 2, empty 1"."""
    counts = Counter(fills)
    order = [glass for glass in counts if glass] + [""] * ("" in counts)
    return listed(say("counted", name=glass_or_empty(glass), count=counts[glass]) for glass in order)


def picked(window: Window, glass: str) -> Text:
    if window.follows:
        return say("picked-wanted", glass=glass_name(glass), count=window.wanted(glass))
    return say("picked", glass=glass_name(glass))


def already(pane: Piece, glass: str) -> Text:
    return say("already", glass=glass_name(glass), pane=pane.label)


def placed(window: Window, i: int) -> Text:
    """What is said when pane `i` has just been given its glass."""
    glass, pane = glass_name(window.fills[i]), window.plan.panes[i].label
    twins, shown = len(window.plan.twins[i]) - 1, window.course[i]
    if window.way == "mirror" and twins:
        return say("placed-twins", glass=glass, pane=pane, count=twins)
    if window.way == "guided" and not window.done(i):
        return say("placed-other", glass=glass, pane=pane, shown=glass_name(shown))
    return say("placed", glass=glass, pane=pane)


def alike(neighbour: Piece, glass: str) -> Text:
    return say("alike", glass=glass_name(glass), pane=neighbour.label)


def finished(window: Window) -> Text:
    own = sum(not window.done(i) for i in range(len(window.fills))) if window.way == "guided" else 0
    if own:
        return say("finished-own", title=window.level.title, count=own)
    return say(f"finished-{window.way}", title=window.level.title)


def place(window: Window, i: int) -> Text:
    """The part of the window a pane lies in: its ring, else one of nine places."""
    pane = window.plan.panes[i]
    ring = ring_number(pane)
    if ring:
        return say("ring", number=ring)
    box = bounds_of([o for piece in window.plan.panes for o in piece.outlines])
    row, column = ROWS[third(pane.anchor[1], box.y, box.h)], COLUMNS[third(pane.anchor[0], box.x, box.w)]
    return say(f"place-{row}-{column}")


def third(at: float, start: float, length: float) -> int:
    """0, 1 or 2: the third of a stretch that a point lies in."""
    return min(2, max(0, int(3 * (at - start) / length))) if length else 0


def ring_number(pane: Piece) -> int:
    """The number in a group named "ring-2", 0 for none."""
    name = pane.groups.get("ring", ("",))[0].rpartition("-")[2]
    return int(name) if name.isdecimal() else 0


def clue(window: Window, seat: Seat, step: int) -> Text:
    """1 names the glass, 2 the part of the window, 3 the pane."""
    i = window.aim(seat)
    if i is None:
        return say("clue-done")
    glass, pane = glass_name(window.course[i] or window.hand(seat)), window.plan.panes[i].label
    match step:
        case 1:
            return say("clue-glass", glass=glass) if window.course[i] else say("clue-any")
        case 2:
            return say("clue-place", place=place(window, i))
        case _:
            return say("clue-pane", glass=glass, pane=pane)


def describe(window: Window, question: Question) -> Text:
    """The answer to one of the four questions; KeyError for a pane or glass the window does not have."""
    kind, _, name = question.target.partition("/")
    if kind == "glass" and name not in window.plan.palette:
        raise KeyError(question.target)
    i = window.plan.number[question.target] if kind == "pane" else -1
    match question.kind:
        case "left":
            return left(window)
        case "touches":
            return touches(window, i) if i >= 0 else say("touches-nothing")
        case "where" if i >= 0:
            return where(window, i)
        case "where" if kind == "glass":
            return say("where-glass", glass=glass_name(name), colour=say(f"colour-{name}"), mark=say(f"mark-{name}"))
        case _:
            return whole(window)


def where(window: Window, i: int) -> Text:
    pane = window.plan.panes[i]
    texts = [say("where", pane=pane.label), say("where-holds", glass=glass_or_empty(window.fills[i]))]
    if shown := window.cartoon(pane.id):
        texts.append(say("where-shown", glass=glass_name(shown)))
    ring = [j for j, p in enumerate(window.plan.panes) if p.groups.get("ring", ()) == pane.groups.get("ring", ())]
    if number := ring_number(pane):
        texts.append(say("where-ring", number=number, index=ring.index(i) + 1, count=len(ring)))
    else:
        texts.append(say("where-place", place=place(window, i)))
    return joined(texts)


def left(window: Window) -> Text:
    empty = window.fills.count("")
    other = len(window.needy) - empty
    texts = [say("left", count=empty)]
    if other:
        texts.append(say("left-alike" if window.way == "glazier" else "left-other", count=other))
    wants = [window.course[i] for i in window.needy if window.course[i]]
    if window.follows and wants:
        texts.append(say("left-glasses", glasses=counted(wants)))
    return joined(texts)


def touches(window: Window, i: int) -> Text:
    beside = window.plan.touches[i]
    texts = [say("touches", pane=window.plan.panes[i].label, count=len(beside))]
    full = [j for j in beside if window.fills[j]]
    texts += [say("touches-pane", pane=window.plan.panes[j].label, glass=glass_name(window.fills[j])) for j in full]
    if full and len(full) < len(beside):
        texts.append(say("touches-empty", count=len(beside) - len(full)))
    elif beside and not full:
        texts.append(say("touches-all-empty"))
    return joined(texts)


def whole(window: Window) -> Text:
    """The overview first, then each ring, or each band from top to bottom, with its glasses so far."""
    title, count = window.level.title, len(window.fills)
    texts = [say("whole", title=title, count=count), say("whole-way", way=say(f"way-{window.way}"))]
    texts.append(say("whole-filled", count=count - window.fills.count("")))
    return joined([*texts, *(say("whole-part", part=name, glasses=counted(fills)) for name, fills in parts(window))])


def parts(window: Window) -> Sequence[tuple[Text, list[str]]]:
    """The glasses of each ring, and of each band of what lies in no ring."""
    found: dict[tuple[int, str], list[str]] = {}
    box = bounds_of([o for piece in window.plan.panes for o in piece.outlines])
    for pane, glass in zip(window.plan.panes, window.fills, strict=True):
        band = third(pane.anchor[1], box.y, box.h)
        number = ring_number(pane)
        found.setdefault((number, "") if number else (band, ROWS[band]), []).append(glass)
    named = sorted(found.items(), key=lambda part: (part[0][1] != "", part[0][0]))
    return [(say(f"band-{band}") if band else say("ring", number=n), fills) for (n, band), fills in named]
