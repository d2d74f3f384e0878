"""How a kept work is watched again: how fast its choices follow one another, and whether they are told."""

from __future__ import annotations

from math import ceil

from ..core.settings import Profile, Setting

PACE = Setting("watch.pace", "even", ("press", "slow", "even", "quick"))
ALOUD = Setting("watch.aloud", True, (False, True))
SECONDS = {"slow": 5.0, "even": 2.5, "quick": 1.0}
"""Seconds from one choice to the next; never less than one, so that no place flashes (checklist row 76)."""
LONGEST = 60.0
"""Seconds that a quick showing takes at most: of a long work several choices come at once."""


def wait(profile: Profile) -> float | None:
    """Seconds from one choice to the next; None where each waits for a press."""
    return SECONDS.get(profile.word(PACE))


def at_once(profile: Profile, choices: int) -> int:
    """How many choices come at once in a work of so many."""
    seconds = wait(profile)
    if profile.word(PACE) != "quick" or seconds is None:
        return 1
    return max(1, ceil(choices * seconds / LONGEST))
