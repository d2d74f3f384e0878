"""Advice from presses that went right and wrong in play: reduce errors first, then save time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...core.game import Text
from ...core.settings import Profile, Setting
from .counts import Counts
from .proposals import ACCEPTANCE, IGNORE_REPEAT, INTERVAL, Proposal

ENOUGH = 20
"""Choices before anything is said."""
SURE, RARE = 60, 0.03
"""So many choices with so few errors: a quicker light may be welcome."""
LOOPS = "scan.loops"
POST_SELECTION = "press.post-selection"


def advice(counts: Counts, profile: Profile, known: Mapping[str, Setting], scanning: bool) -> tuple[Proposal, ...]:
    """One step each in the direction that would help; the first word for a setting counts."""
    found: dict[str, Proposal] = {}
    if counts["choice"] >= ENOUGH:
        for name, steps, kind in _wanted(counts, scanning):
            setting = known.get(name)
            value = None if setting is None else stepped(setting, profile, steps)
            if value is not None:
                why = Text.of(f"suits/advice-{kind}", count=counts[kind], choices=counts["choice"])
                found.setdefault(name, Proposal(name, value, why))
    return tuple(found.values())


def _wanted(counts: Counts, scanning: bool) -> Iterator[tuple[str, int, str]]:
    """(setting, steps up its ladder, the kind of press that speaks for it)"""
    if scanning and counts.often("late"):
        yield INTERVAL, 1, "late"
    if scanning and counts.often("missed"):
        yield INTERVAL, 1, "missed"
    if counts.often("unmeant"):
        yield ACCEPTANCE, 1, "unmeant"
    if counts.often("double"):
        yield IGNORE_REPEAT, 1, "double"
    if counts.often("too-short"):
        yield ACCEPTANCE, -1, "too-short"
    if counts.often("pause"):
        yield POST_SELECTION, -1, "pause"
    if scanning and counts["choice"] >= SURE and counts.errors <= RARE * counts["choice"]:
        yield INTERVAL, -1, "sure"


def stepped(setting: Setting, profile: Profile, steps: int) -> float | None:
    """The value some steps on; None at the end of the ladder."""
    ladder = sorted(float(choice) for choice in setting.choices if not isinstance(choice, bool | str))
    now = profile.number(setting)
    at = ladder.index(now) + steps if now in ladder else -1
    return ladder[at] if 0 <= at < len(ladder) and ladder[at] != now else None
