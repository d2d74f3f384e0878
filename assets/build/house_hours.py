"""The colours of the two times of day the house is seen at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Hour:
    """The colours of one time of day."""

    sky: tuple[str, str, str, str]
    far: str
    near: str
    rim: str
    window: str
    wall: str
    parapet: str
    arch: str
    lit: bool


EVENING = Hour(
    ("#565381", "#8A7FA6", "#DDB0A4", "#FFE6BC"),
    "#E0AE94",
    "#C48B73",
    "#FFDDB0",
    "#FFD873",
    "#C2955C",
    "#DDAE6C",
    "#E6B679",
    True,
)
MORNING = Hour(
    ("#8FB9D8", "#B4D2E2", "#DDE6E2", "#FBF0D8"),
    "#E6CFAE",
    "#D6B68F",
    "#FFF6E0",
    "#8A7A66",
    "#EFDDB6",
    "#F3E0B8",
    "#F6E6C4",
    False,
)
