"""Two switches as the way in: one moves the light, one takes."""

from __future__ import annotations

from .method import WayIn, by_steps
from .scan import Scan

WAY_IN = WayIn(lambda seated: Scan(seated.gate, False, seated.profile, running=seated.running), by_steps)
