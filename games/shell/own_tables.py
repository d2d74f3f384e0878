"""Tables of a level file that are a game's own: bounded plain values, judged by the game itself."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite

from ..core.fault import LevelFault
from ..core.game import Level
from .drawing import DrawingError
from .drawing.values import Table, shown
from .things import Things

DEEPEST, MOST_VALUES = 5, 4_000
DRAWN = ("drawing", "lattice", "round")
"""The keys under which a level has a drawing."""
LONGEST_TEXT, LARGEST_NUMBER = 200, 1e6


def undrawn(found: Table, things: Things) -> bool:
    """Whether a level's picture is in tables of its game's own, and not drawn."""
    return bool(things.keys) and not any(kind in found for kind in DRAWN)


def own_of(found: Table, things: Things) -> dict[str, object]:
    """Those tables as plain values within bounds; DrawingError for what is too much or no plain value."""
    budget = [MOST_VALUES]
    return {key: _plain(found[key], key, 0, budget) for key in things.keys if key in found}


def _plain(value: object, place: str, depth: int, budget: list[int]) -> object:
    budget[0] -= 1
    if budget[0] < 0 or depth > DEEPEST:
        raise DrawingError(f"{place[:60]} is too large or too deep", f"keep it to {MOST_VALUES} values, {DEEPEST} deep")
    if isinstance(value, Mapping):
        return {str(key)[:80]: _plain(inner, f"{place}.{key}", depth + 1, budget) for key, inner in value.items()}
    if isinstance(value, list):
        return tuple(_plain(inner, f"{place}[{n}]", depth + 1, budget) for n, inner in enumerate(value))
    if isinstance(value, bool) or (isinstance(value, int | float) and isfinite(value) and abs(value) <= LARGEST_NUMBER):
        return value
    if isinstance(value, str) and len(value) <= LONGEST_TEXT and value.isprintable():
        return value
    raise DrawingError(f"{place[:60]} is {shown(value)}", "write a number, true or false, or one line of text")


def judged(level: Level, things: Things) -> Level:
    """The level, once the game could begin it; DrawingError with what the game finds wrong."""
    try:
        if things.start is not None:
            things.start(level)
        return level
    except LevelFault as fault:
        raise DrawingError(fault.what, fault.remedy) from None
    except (ValueError, KeyError) as error:
        raise DrawingError(str(error)[:160], "compare it with the other levels") from None
