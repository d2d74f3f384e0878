"""How large everything is for a player: the window's scale, the player's own, and what may never be smaller."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

from ..core.settings import Profile, Setting
from ..core.space import Rect, Room
from .captioning import letters_of
from .frame import KEYS_LEAST, TARGET_SIZE, TEXT_SIZE
from .letters import manner_of

SCALE = Setting("look.scale", 100.0, (75.0, 90.0, 100.0, 110.0, 125.0, 150.0, 175.0, 200.0), "%")
ZOOM = Setting("zoom.work", 1.0, (1.0, 1.25, 1.5, 2.0, 3.0, 4.0), "x")
FEWEST = (420.0, 330.0)
"""Reference px that a window needs at least, wide and high, for usual words."""
MOST_SIDE = 4.0
"""So many of the smallest targets a window must hold side by side, and one below another."""
LEAST_PX = 44.0
"""Pixels below which no target is offered at any scale (checklist row 1)."""


def room_for(window: Room, profile: Profile) -> Room:
    """The window as a player wants it; words stay as large as at 100 %, so a smaller scale makes room for the work.

    The smallest words are 18 px and more at any scale (checklist row 66). A larger scale goes as far as the window
    holds things and words of the player's size.
    """
    text, least = profile.number(TEXT_SIZE) / 100, profile.number(TARGET_SIZE)
    unit = min(window.unit * profile.number(SCALE) / 100, max(window.unit, _most(window.rect, text, least)))
    text, least = max(text, 1 / unit), max(least, LEAST_PX / unit)
    room = replace(window, unit=unit, text=text, least=least, zoom=profile.number(ZOOM))
    return replace(room, wide=manner_of(profile).wide, captions=letters_of(profile))


def keys_least(room: Room) -> float:
    """Reference px below which pieces open larger for keys and switches."""
    return min(room.least, max(KEYS_LEAST, LEAST_PX / room.unit))


def _most(window: Rect, text: float, least: float) -> float:
    """Pixels per reference px at which the window still holds commands, a work of some rows and the caption."""
    across, down = (max(side * sqrt(text), MOST_SIDE * least) for side in FEWEST)
    return min(window.w / across, window.h / down)
