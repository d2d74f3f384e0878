"""A keyboard or a gamepad as the way in."""

from __future__ import annotations

from .arrows import Arrows
from .method import WayIn, by_steps

WAY_IN = WayIn(lambda seated: Arrows(seated.gate, seated.profile), by_steps)
