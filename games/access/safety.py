"""What keeps a player from being locked out by a setting: which changes are asked about, and for how long."""

from __future__ import annotations

from math import inf

from ..core.settings import Profile, Setting
from .choose.scan_settings import CUE_WAITS, FIRST_ITEM_PAUSE, INITIAL_DELAY, INTERVAL

LOCK = Setting("safety.lock", False, (False, True))
"""Whether a change of the settings asks for two pictures first: against slips, not against people (row 123)."""
PRESS_LOG = Setting("safety.press-log", True, (True, False))
"""Whether presses that went wrong are counted on this machine, for advice."""

GO_BACK = Setting("safety.go-back", 15.0, (15.0, 30.0, 60.0, 120.0, 300.0, 1200.0, 0.0), "s")
"""Time to keep a risky change before it goes back by itself; 0 is no end (checklist row 124; WCAG 2.2.1)."""

PAGES = ("way", "switch", "scan", "walk", "press", "look", "text", "colour", "zoom", "dwell", "touch", "pointer",
         "cursor", "held", "light", "keys", "pad", "stage", "helper")  # fmt: skip
"""Pages of settings that can make the program unusable to somebody: how one chooses and how one sees."""
NAMES = ("voice.speak", "voice.rate", "sound.voice", "sound.balance", "cue-voice.volume", "cue-voice.rate",
         "caption.words", "reader.messages", "pace.press-meanwhile")  # fmt: skip
"""Settings of other pages by which somebody may perceive nothing any more, or press in vain."""
PASSES = 3
"""Rounds of the scan that a change waits at least where one scans, however short its time."""
PACES = 3.0
"""How many of the player's own pauses between two choices it waits."""
LONGEST_PACE = 300.0


def risky(setting: Setting) -> bool:
    return setting.page in PAGES or setting.name in NAMES


def differs(before: Profile, after: Profile, known: tuple[Setting, ...]) -> bool:
    """Whether a risky setting changed."""
    return any(before[setting] != after[setting] for setting in known if risky(setting))


def goes_back(before: Profile, after: Profile) -> bool:
    """Whether a change goes back by itself at all: the longer time of both profiles counts."""
    return all(profile.number(GO_BACK) > 0 for profile in (before, after))


def patience(before: Profile, after: Profile, stops: int, scanning: bool, pace: float) -> float:
    """Seconds until a change goes back: `stops` things on the screen, `pace` the player's longest usual pause.

    Infinite where it never does.
    """
    if not goes_back(before, after):
        return inf
    wait = max(before.number(GO_BACK), after.number(GO_BACK), PACES * min(pace, LONGEST_PACE))
    if not scanning:
        return wait
    each = max(profile.number(INTERVAL) for profile in (before, after)) * (2.0 if after[CUE_WAITS] else 1.0)
    once = stops * each + after.number(FIRST_ITEM_PAUSE)
    return max(wait, PASSES * once + after.number(INITIAL_DELAY))
