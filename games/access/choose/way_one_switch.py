"""One switch as the way in."""

from __future__ import annotations

from ...core.settings import Profile
from .manners import manner_of
from .method import WayIn, by_steps
from .scan import Scan
from .scan_settings import METHOD, walking_round


def _once_round(profile: Profile, stops: int, step: float) -> float:
    """As long as the light takes where it walks by itself, else as long as the presses take."""
    walks = manner_of(profile.word(METHOD)).timed
    return walking_round(profile, stops) if walks else by_steps(profile, stops, step)


WAY_IN = WayIn(lambda seated: Scan(seated.gate, True, seated.profile, running=seated.running), _once_round)
