"""What keeps a player from being locked out by a setting: which changes are asked about, and for how long."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from ..core.settings import Profile, Setting
from .choose.scan_settings import INITIAL_DELAY
from .choose.ways import way_in

LOCK = Setting("safety.lock", False, (False, True))
"""Whether a change of the settings asks for two pictures first: against slips, not against people (row 123)."""
LEAVING = Setting("safety.leaving", False, (False, True))
"""Whether the way out of the game is opened by an adult, and the window fills the screen."""
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
"""Rounds past everything on the screen that a change waits at least, however short its time (row 124)."""
LEAST_STEP, LONGEST_STEP = 2.0, 60.0
"""Seconds from one press to the next that somebody is given who goes past things by presses."""
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


def patience(
    before: Profile, after: Profile, ways: Iterable[str], stops: int, pace: float = 0.0, step: float = 0.0
) -> float:
    """Seconds until a change goes back, infinite where it never does.

    `ways` are the ways in before and after it, `stops` the things on the screen; `pace` is the player's longest usual
    pause between two choices, `step` the usual one between two presses.
    """
    if not goes_back(before, after):
        return inf
    wait = max(before.number(GO_BACK), after.number(GO_BACK), PACES * min(pace, LONGEST_PACE))
    step = min(max(step, LEAST_STEP), LONGEST_STEP)
    once = max(way_in(way).once_round(profile, stops, step) for way in ways for profile in (before, after))
    return max(wait, PASSES * once + after.number(INITIAL_DELAY)) if once else wait
