"""What is looked at on every screen without playing it: sizes, places, order, names, answers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from ....access.inputs import PointAt, Press, Release
from ....access.tell.speech import Manner, of_target
from ....core.game import QUESTIONS, Question
from ....core.session import COMMANDS
from ....core.space import Rect
from ..pilot import Pilot
from .moves import MOVES
from .scans import SCANS

LEAST, USUAL = 44.0, 76.0
"""Reference px (checklist rows 1 and 2)."""
GAP = 8.0
MOST_ROWS = 6
"""Rows of a page: five and "more" (row 110)."""
AT_ONCE = 0.1
"""Seconds within which an input is answered (row 91)."""


def large(pilot: Pilot) -> Iterator[str]:
    """Row 1: nothing is smaller than 44 px."""
    for item in pilot.offer.items:
        if item.region.size < LEAST * pilot.offer.unit - 0.5:
            yield f"{item.id} is {item.region.size / pilot.offer.unit:.0f} px"


def usual_size(pilot: Pilot) -> Iterator[str]:
    """Row 2: nothing is smaller than 76 px for those who point, unless they ask for less."""
    for item in pilot.offer.items:
        if item.region.size < USUAL * pilot.offer.unit - 0.5:
            yield f"{item.id} is {item.region.size / pilot.offer.unit:.0f} px"


def apart(pilot: Pilot) -> Iterator[str]:
    """Row 3: upright places do not meet, and in pages stand 8 px apart."""
    upright = [item for item in pilot.offer.items if item.region.rectangular]
    for one, other in combinations(upright, 2):
        if one.region.bounds.meets(other.region.bounds):
            yield f"{one.id} lies over {other.id}"
        elif pilot.house.screen.is_page and _gap(one.region.bounds, other.region.bounds) < GAP * pilot.offer.unit - 0.5:
            yield f"{one.id} and {other.id} are {_gap(one.region.bounds, other.region.bounds):.0f} px apart"


def _gap(one: Rect, other: Rect) -> float:
    across = max(one.x - other.right, other.x - one.right)
    down = max(one.y - other.bottom, other.y - one.bottom)
    return max(across, down)


def in_window(pilot: Pilot) -> Iterator[str]:
    """Row 71: nothing lies outside the window or under the caption."""
    assert pilot.house.frame is not None
    for item in pilot.offer.items:
        if not pilot.offer.window.holds(item.region.bounds, 1.0):
            yield f"{item.id} lies outside the window"
        if item.region.rectangular and item.region.bounds.meets(pilot.house.frame.caption):
            yield f"{item.id} lies under the caption"


def slide_off(pilot: Pilot) -> Iterator[str]:
    """Row 5: pressed, slid off, lifted: nothing was chosen."""
    corner = (pilot.offer.window.right - 1.0, pilot.offer.window.bottom - 1.0)
    for item in pilot.offer.items[:12]:
        mark = len(pilot.lines)
        pilot.hear(PointAt(item.region.anchor))
        pilot.hear(Press("mouse-1", "mouse"))
        pilot.wait(0.05)
        pilot.hear(PointAt(corner))
        pilot.hear(Release("mouse-1", "mouse"))
        pilot.wait(1.0)
        if pilot.since(mark, "choice"):
            yield f"{item.id} was chosen though the pointer slid off"
    pilot.hear(PointAt(None))


def still(pilot: Pilot) -> Iterator[str]:
    """Row 11: five seconds later all lies where it lay."""
    before = [(item.id, item.region.bounds) for item in pilot.offer.items]
    pilot.wait(5.0)
    if before != [(item.id, item.region.bounds) for item in pilot.offer.items]:
        yield "things moved by themselves"


def no_hover(pilot: Pilot) -> Iterator[str]:
    """Row 17: pointing alone offers nothing new."""
    before = pilot.offer.ids()
    for item in pilot.offer.items[:12]:
        pilot.hear(PointAt(item.region.anchor))
        pilot.wait(0.3)
    if pilot.offer.ids() != before:
        yield "pointing changed what is on offer"
    pilot.hear(PointAt(None))


def reading_order(pilot: Pilot) -> Iterator[str]:
    """Row 24: the rows of a page come line by line or column by column."""
    if not pilot.house.screen.is_page:
        return
    places = [i.region.anchor for i in pilot.offer.items if i.target.area == "work" and i.region.rectangular]
    by_line = all((round(b[1]), b[0]) > (round(a[1]), a[0]) for a, b in pairwise(places))
    by_column = all((round(b[0]), b[1]) > (round(a[0]), a[1]) for a, b in pairwise(places))
    if not (by_line or by_column):
        yield "rows are not in reading order"


def few_rows(pilot: Pilot) -> Iterator[str]:
    """Row 110: choices of a menu; windows and works hang side by side like pictures."""
    rows = [item for item in pilot.offer.items if item.target.area == "work" and item.target.role.base != "card"]
    if pilot.house.screen.is_page and len(rows) > MOST_ROWS:
        yield f"{len(rows)} choices at once"


def symbols(pilot: Pilot) -> Iterator[str]:
    """Row 112: each command has a drawing, a word and a voice."""
    folder = pilot.resources.assets / "icons"
    for item in pilot.offer.items:
        target = item.target
        if target.area != "commands":
            continue
        if not (folder / f"{target.role.subtype}.svg").exists():
            yield f"{item.id} has no drawing"
        if not pilot.words(target.label) or not pilot.words.spoken(target.label):
            yield f"{item.id} has no words"


def names(pilot: Pilot) -> Iterator[str]:
    """Row 96: what is said begins with what is shown."""
    for item in pilot.offer.items:
        said = pilot.words(of_target(item.target, 1, 2, Manner("all", True, True)))
        if not said.startswith(pilot.words(item.target.label)):
            yield f"{item.id} is called {said}"
    shown = [pilot.words(item.target.label) for item in pilot.offer.items if item.target.area == "work"]
    if len(set(shown)) < len(shown):
        yield "two things have the same name"


def commands(pilot: Pilot) -> Iterator[str]:
    """Row 120: the same commands in the same order."""
    there = [item.id.removeprefix("command/") for item in pilot.offer.items if item.target.area == "commands"]
    if there[: len(COMMANDS)] != list(COMMANDS):
        yield f"commands are {', '.join(there)}"


def questions(pilot: Pilot) -> Iterator[str]:
    """Row 88: the four questions have answers."""
    first = pilot.offer.items[0].id
    for kind in QUESTIONS:
        if len(pilot.words(pilot.game.describe(Question(kind, first)))) < 2:
            yield f"{kind} has no answer"


def say_again(pilot: Pilot) -> Iterator[str]:
    """Row 115: one choice says it again."""
    mark = len(pilot.lines)
    pilot.house.play.choose("command/say-again", pilot.now)
    if not pilot.since(mark, "say", "caption"):
        yield "nothing was said again"


LOOKS = {
    "walk:large": large,
    "walk:apart": apart,
    "walk:in-window": in_window,
    "walk:slide-off": slide_off,
    "walk:still": still,
    "walk:no-hover": no_hover,
    "walk:reading-order": reading_order,
    "walk:few-rows": few_rows,
    "walk:symbols": symbols,
    "walk:names": names,
    "walk:commands": commands,
    "walk:questions": questions,
    "walk:say-again": say_again,
    **SCANS,
    **MOVES,
}
"""What is looked at on every screen with keys."""
