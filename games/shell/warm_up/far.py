"""How a warm-up is seen from four metres away: letters as large as that takes, captions on."""

from __future__ import annotations

from math import pi

from ...access.tell.captions import WORDS
from ...core.settings import Profile, Setting, Value
from ...stage.frame import TEXT_SIZE

DISTANCE = 4000.0
"""Millimetres from which a class must be able to read (checklist row 128)."""
LEAST, GOOD = 16.0, 20.0
"""Minutes of arc that a capital letter is high at least, and where reading is easy: ISO 9241-3 and 9241-303
(16 at least, 20 to 22 preferred), the same in NUREG-0700, 1.3.1-4, from which the formula is.
"""
BOARD, SMALL_BOARD = 1430.0, 950.0
"""Millimetres that the picture is wide on a touch board of 65 inches, and on a small one of 43."""
TWICE = 200.0
"""Per cent of the usual words (checklist row 128: text at least twice as large): more than the angles ask for."""


def capital(minutes: float, distance: float = DISTANCE) -> float:
    """How many millimetres a capital letter is high that is seen at so many minutes of arc."""
    return 2 * pi * distance * minutes / 21600


def angle(millimetres: float, distance: float = DISTANCE) -> float:
    """The minutes of arc at which so many millimetres are seen."""
    return millimetres * 21600 / (2 * pi * distance)


def worn(profile: Profile) -> tuple[tuple[Setting, Value], ...]:
    """What a warm-up sets for as long as it lasts: never smaller words than the player's own."""
    wanted: tuple[tuple[Setting, Value], ...] = ((TEXT_SIZE, TWICE), (WORDS, True))
    return tuple((setting, value) for setting, value in wanted if profile[setting] != value)


def far(profile: Profile) -> Profile:
    for setting, value in worn(profile):
        profile = profile.put(setting, value)
    return profile


def near(profile: Profile, before: Profile) -> Profile:
    """The profile as it is now, without what the warm-up had set; what was changed meanwhile stays."""
    for setting, value in worn(before):
        if profile[setting] == value:
            profile = profile.put(setting, before[setting]) if before.has(setting) else profile.without([setting])
    return profile
