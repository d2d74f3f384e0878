"""Which stage a profile asks for, as a way in."""

from __future__ import annotations

from collections.abc import Callable

from ...core.settings import Profile
from ..choose.gate import Gate
from ..choose.method import Method
from .build import Build
from .errorless import Errorless
from .prospect import Foresee
from .rhythm import Rhythm
from .settings import MODE, PRESSES
from .stage import Play, Stage
from .timed import Timed
from .turns import Turns
from .watch import Watch


def stage_of(profile: Profile, gate: Gate, foresee: Foresee) -> Method | None:
    """The stage's way in; None for stage 5, choosing, which any way in of the house is for."""
    mode = profile.word(MODE)
    gate.adjust(profile)
    rhythm = Rhythm(gate, profile, foresee, mode)
    plays: dict[str, Callable[[], Play]] = {
        "watch": lambda: Watch(rhythm),
        "press": lambda: Build(rhythm),
        "build": lambda: Build(rhythm, int(profile.number(PRESSES))),
        "timed": lambda: Timed(rhythm),
        "turns": lambda: Turns(rhythm),
        "errorless": lambda: Errorless(rhythm),
    }
    return Stage(rhythm, plays[mode]()) if mode in plays else None
