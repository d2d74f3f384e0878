"""Before a way in is known: the pointer, and for who only looks a long rest on what leads further."""

from __future__ import annotations

from .dwell import Dwell
from .method import WayIn

WAY_IN = WayIn(lambda seated: Dwell.at_the_door(seated.gate))
