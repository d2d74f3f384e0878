"""What is looked at with the preset for gaze: cells that hold what a tracker misses, and room to rest the eyes."""

from __future__ import annotations

from collections.abc import Iterator

from ....access.offer import Offer
from ....core.space import Rect
from ....stage.plan import EDGE
from ..pilot import Pilot
from .screens import opened

CELL = (124.0, 143.0)
"""Reference px that hold 95 % of what is reported for three of four people (Feit et al. 2017; row 56)."""
REST = 0.15
"""The share of the window that never selects (row 59)."""
STEP = 64.0
"""Pixels between two points at which it is asked whether something would be chosen."""


def cells(pilot: Pilot) -> Iterator[str]:
    """Row 56: everything is large enough for eyes, and nothing lies in the outer 5 % of the window."""
    window, unit = pilot.room.rect, pilot.room.unit
    inner = Rect(EDGE * window.w, EDGE * window.h, (1 - 2 * EDGE) * window.w, (1 - 2 * EDGE) * window.h)
    for offer in opened(pilot):
        if pilot.house.frame is None or pilot.house.frame.room.unit != unit:
            yield "all had to be made smaller"
        for item in offer.items:
            box = item.region.bounds
            if not inner.holds(box, 1.0):
                yield f"{item.id} lies in the outer 5 %"
            least = CELL if item.region.rectangular else (CELL[1], CELL[1])
            size = (box.w, box.h) if item.region.rectangular else (item.region.size, item.region.size)
            if size[0] < least[0] * unit - 0.6 or size[1] < least[1] * unit - 0.6:
                yield f"{item.id} is {size[0] / unit:.0f} x {size[1] / unit:.0f} px"


def room_to_rest(pilot: Pilot) -> Iterator[str]:
    """Row 59: Rest is on offer everywhere, and 15 % of the window never select."""
    for offer in opened(pilot):
        if "command/rest" not in offer:
            yield "there is no place to pause"
        if free(offer, pilot.room.rect) < REST:
            yield f"{free(offer, pilot.room.rect):.0%} of the window never select"


def free(offer: Offer, window: Rect) -> float:
    """The share of a window where resting chooses nothing."""
    across = [(n + 0.5) * STEP for n in range(int(window.w // STEP))]
    down = [(n + 0.5) * STEP for n in range(int(window.h // STEP))]
    return sum(offer.at((x, y)) is None for x in across for y in down) / (len(across) * len(down))


GAZE = {"walk:gaze-cells": cells, "walk:rest-area": room_to_rest}
"""What is looked at on every screen with the preset for gaze."""
