"""Several fingers at one board: each has a part of it; those with other ways in share one more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...access.together.table import MOST
from ...core.space import Rect
from .ground import board, under

if TYPE_CHECKING:
    from .gathering import Gathering

SHARED = 0
"""The number of the part that all share who do not touch, or that waits for somebody to."""


def divided(gathering: Gathering) -> dict[int, Rect]:
    """By seat, its part of the window; none where no board has to be divided. The reaches of the seats follow."""
    places = gathering.table.places
    touching = [n for n, place in sorted(places.items()) if place.reaches[0].device.startswith("touch")]
    open = gathering.door and len(places) < MOST
    others = len(touching) < len(places) or open
    parts: dict[int, Rect] = {}
    if len(touching) > 1 or (touching and gathering.door):
        room = under(gathering.laying.window)
        cells = board(room.rect, len(touching) + others, room.px(8))
        parts = dict(zip([*touching, *([SHARED] if others else [])], cells, strict=True))
    if parts != gathering.parts:
        gathering.laying.forget()
    for number in touching:
        place = places[number]
        place.reaches[0] = replace(place.reaches[0], part=parts.get(number))
    return parts
