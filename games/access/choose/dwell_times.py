"""How long a pointer must rest on a thing, as the player set it."""

from __future__ import annotations

from typing import Literal

from ...core.settings import Profile, Setting
from ...core.values import dataclass
from .gate import POST_SELECTION
from .intent import Shape

TIME = Setting(
    "dwell.time", 1.0, (0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 6.0, 10.0), "s"
)
SETTLE = Setting("dwell.settle", 0.2, (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5), "s")
WOBBLE = Setting(
    "dwell.wobble", "auto", ("auto", 4.0, 8.0, 12.0, 16.0, 24.0, 32.0, 40.0, 50.0, 64.0, 80.0, 100.0), "px"
)
"""How far the pointer may move while it rests; "auto" lets it move on the whole thing."""
GRACE = Setting("dwell.grace", 0.2, (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0), "s")
MEMORY = Setting("dwell.memory", "off", ("off", 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0), "s")
"""How long what was gathered on a thing fades after the pointer left it."""
REARM = Setting("dwell.rearm", True, (True, False))
FEEDBACK = Setting("dwell.feedback", "ring", ("ring", "bar", "dot", "none"))
BY = Setting("dwell.by", "dwell", ("dwell", "switch", "both"))

DOOR_TIME = 3.0
"""Seconds of rest at the door, where nobody has said yet that resting chooses."""
STALL = 0.25
"""Seconds that count at most between two looks at the clock: after a stall nothing is chosen unseen."""
GLANCE = 0.1
"""Seconds of absence that end a passing glance, however long the grace of a dwell is."""


@dataclass(frozen=True, slots=True)
class Times:
    """All of the above in seconds and reference px; `wobble` 0 for the whole thing, `memory` 0 for none."""

    time: float = 1.0
    settle: float = 0.2
    wobble: float = 0.0
    grace: float = 0.2
    memory: float = 0.0
    rearm: bool = True
    feedback: Shape = "ring"
    by: Literal["dwell", "switch", "both"] = "dwell"
    pause: float = 0.5

    @property
    def rests(self) -> bool:
        """Whether resting alone chooses."""
        return self.by != "switch"

    @staticmethod
    def of(profile: Profile) -> Times:
        wobble, memory, shape, by = profile[WOBBLE], profile[MEMORY], profile.word(FEEDBACK), profile.word(BY)
        return Times(
            profile.number(TIME),
            profile.number(SETTLE),
            0.0 if wobble == "auto" else float(wobble),
            profile.number(GRACE),
            0.0 if memory == "off" else float(memory),
            bool(profile[REARM]),
            "bar" if shape == "bar" else "dot" if shape == "dot" else "none" if shape == "none" else "ring",
            "switch" if by == "switch" else "both" if by == "both" else "dwell",
            profile.number(POST_SELECTION),
        )
