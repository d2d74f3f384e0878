"""What a player may set about scanning, with the ranges of scanning.md, section 4."""

from __future__ import annotations

from typing import Literal

from ...core.settings import Profile, Setting
from .buttons import BUTTONS
from .gate import SECONDS_TO_5

Which = Literal["first", "second", "back"]

METHOD = Setting("scan.method", "auto", ("auto", "inverse", "step-one", "tap-hold", "cause-effect"))
"""How one switch chooses; two switches always step."""
PATTERN = Setting("scan.pattern", "auto", ("auto", "linear", "rows", "groups", "quadrants"))
INTERVAL = Setting(
    "scan.interval", 1.5, (0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 6.0, 10.0, 15.0), "s"
)
INITIAL_DELAY = Setting("scan.initial-delay", 0.5, SECONDS_TO_5, "s")
FIRST_ITEM_PAUSE = Setting("scan.first-item-pause", 0.5, SECONDS_TO_5, "s")
LOOPS = Setting("scan.loops", 3.0, (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 0.0))
"""Passes of a level before it ends; 0 goes on for ever."""
AFTER_LOOPS = Setting("scan.after-loops", "wait", ("wait", "restart", "prompt"))
CUE = Setting("scan.cue", "tick-speech", ("none", "tick", "tick-speech", "speech"))
CUE_WAITS = Setting("scan.cue-waits", True, (True, False))

START_ON = Setting("walk.start-on", "press", ("press", "automatic", "manual"))
"""Manual: a press before each choice."""
RESTART_AT = Setting("walk.restart-at", "same", ("same", "next", "group", "first"))
"""Where the light goes on after a choice on the same screen; a new screen begins at its first thing."""
DWELL = Setting(
    "walk.dwell", 2.0, (0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0), "s"
)
REPEAT_PROMPT = Setting("walk.repeat-prompt", 2.0, ("off", 1.0, 2.0, 3.0, 4.0, 5.0))
"""Rounds without a press after which the task of scanning is said again."""
EXIT = Setting("walk.exit", "last", ("last", "first", "off"))
SKIP = Setting("walk.skip", "resting", ("nothing", "resting", "done"))
BACKTRACK = Setting("walk.backtrack", False, (False, True))
"""The first press turns the light round, the second chooses."""

DESELECT = Setting(
    "press.deselect", "off", ("off", 0.2, 0.3, 0.5, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 6.0, 10.0, 15.0), "s"
)
"""Seconds after a choice in which another press takes it back; at most one interval long where the light walks."""
HOLD = Setting(
    "held.time", 1.0, (0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0), "s"
)
HELD_DOES = Setting("held.does", "nothing", ("nothing", "back", "pause"))
MOVE_REPEAT = Setting(
    "held.move-repeat", "off", ("off", 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0), "s"
)

FIRST = Setting("switch.first", "space", BUTTONS)
SECOND = Setting("switch.second", "enter", BUTTONS)
BACK = Setting("switch.back", "none", ("none", *(button for button in BUTTONS if button != "any")))


def switches(profile: Profile) -> tuple[str, str]:
    """The buttons of both switches; two that were set alike would lock the player out, so the second gives way."""
    first, second = profile.word(FIRST), profile.word(SECOND)
    if first == second:
        second = str(FIRST.default if first != FIRST.default else SECOND.default)
    return first, second


def back_switch(profile: Profile) -> str:
    """The button of the switch that goes back; "" for none, and where it is another switch already."""
    back = profile.word(BACK)
    return "" if back == "none" or back in switches(profile) else back


def which_switch(profile: Profile, button: str, two: bool, any_button: bool = False) -> Which | Literal[""]:
    """Which switch a button is, "" for none; `two` where a second one chooses, `any_button` where all are the first."""
    first, second = switches(profile)
    if button == back_switch(profile):
        return "back"
    if two and (button == second or (second == "any" and button != first)):
        return "second"
    return "first" if button == first or first == "any" or any_button else ""


def is_switch(profile: Profile, button: str, two: bool) -> bool:
    """Whether a button is named as a switch; "any" names none."""
    first, second = switches(profile)
    return button in (first, back_switch(profile)) or (two and button == second)


def walking_round(profile: Profile, stops: int) -> float:
    """Seconds in which a light that walks comes past so many things; its cues may be waited for."""
    each = profile.number(INTERVAL) * (2.0 if profile[CUE_WAITS] else 1.0)
    return stops * each + profile.number(FIRST_ITEM_PAUSE)


def amount(profile: Profile, setting: Setting) -> float:
    """A number that may be off, which is 0."""
    value = profile[setting]
    return 0.0 if value == "off" else float(value)
