"""The notes of a window, read from its glasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.space import bounds_of

if TYPE_CHECKING:
    from .model import Window


def melody(window: Window) -> tuple[tuple[str, float], ...]:
    """The notes of the filled panes: (thing, x from 0 at the left to 1), ring by ring, each from left to right."""
    panes = window.plan.panes
    box = bounds_of([outline for pane in panes for outline in pane.outlines])
    rings = list(dict.fromkeys(pane.groups.get("ring", ()) for pane in panes))
    places = [(rings.index(pane.groups.get("ring", ())), (pane.anchor[0] - box.x) / (box.w or 1.0)) for pane in panes]
    lit = sorted(zip(places, window.fills, strict=True))
    return tuple((f"glass/{glass}", x) for (_, x), glass in lit if glass)
