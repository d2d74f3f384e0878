"""How a window goes on as its maker began it: by the drawing where it is followed, else by their own pattern."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.game import Seat
from ..core.history import Step
from ..core.pattern import Pattern, Spot
from ..core.pieces import Piece
from .glazier import extend
from .model import Window


def onward(window: Window, own: Sequence[Step], seat: Seat) -> tuple[str, ...]:
    """The next choices that fill one empty pane; () where all that is left would change what was made."""
    pattern = _pattern(window, own)
    glasses = window.offered(seat)
    for short in (False, True):
        for i, fill in enumerate(window.fills):
            glass = "" if fill else _glass(window, pattern, i, glasses, short)
            if glass:
                pane = window.plan.panes[i].id
                return (pane,) if window.hand(seat) == glass else (f"glass/{glass}", pane)
    return ()


def _pattern(window: Window, own: Sequence[Step]) -> Pattern:
    """What the player laid, pane by pane; the rings and the twins of the window are where it may come back."""
    panes, beside = window.plan.panes, window.plan.touches
    spots = tuple(
        Spot(pane.id, _one(pane, "twins"), _one(pane, "ring"), tuple(panes[j].id for j in beside[i]))
        for i, pane in enumerate(panes)
    )
    laid: list[tuple[str, str]] = []
    for step in own:
        if step.target in window.plan.number and isinstance(step.before, Window):
            laid.append((step.target, step.before.hand(step.seat)))
    return Pattern(spots, tuple(laid), {pane.id: fill for pane, fill in zip(panes, window.fills, strict=True)})


def _one(pane: Piece, axis: str) -> str:
    return next(iter(pane.groups.get(axis, ())), "")


def _glass(window: Window, pattern: Pattern, i: int, glasses: Sequence[str], short: bool) -> str:
    """The glass for an empty pane, "" where none can go there without changing another.

    `short` where the table is too short for what the drawing wants: another glass is taken then.
    """
    if window.way == "mirror":
        held = {window.fills[j] for j in window.plan.twins[i]} - {""}
        if held:
            return next(iter(held)) if len(held) == 1 and held <= set(glasses) else ""
    if window.follows and window.course[i] and not short:
        return window.course[i] if window.course[i] in glasses else ""
    if window.way == "glazier":
        return _apart(window, pattern, i, glasses)
    usual = window.plan.guides[i] or (window.plan.sure or glasses)[i % len(window.plan.sure or glasses)]
    return pattern.thing(pattern.spots[i], glasses) or (usual if usual in glasses else glasses[0])


def _apart(window: Window, pattern: Pattern, i: int, glasses: Sequence[str]) -> str:
    """In the glazier's way: the maker's own glasses first, and no two alike side by side."""
    mine = dict.fromkeys(glass for _, glass in pattern.own if glass in glasses)
    ordered = (*mine, *(glass for glass in glasses if glass not in mine))
    found = extend(window.plan.touches, window.fills, ordered)
    if found:
        return found[i]
    held = {window.fills[j] for j in window.plan.touches[i]}
    return next((glass for glass in ordered if glass not in held), "")
