"""How quickly a work is finished with a player, when they ask for it."""

from __future__ import annotations

from ..core.settings import Setting

PACE = Setting("care.finish-pace", 2.0, (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0), "s")
"""Seconds from one thing made to the next, and longer while the voice tells of it."""
LONGEST_TELLING = 8.0
"""Seconds after which a voice that is still telling no longer holds the next thing."""
LISTEN = 0.1
"""Seconds until the voice is asked again."""
