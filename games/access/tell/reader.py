"""How a screen reader and the own voice share the talking."""

from __future__ import annotations

from ...core.settings import Profile, Setting
from .record import Highlighted, Say
from .speech import VOICE

FOLLOW = Setting("reader.follow-scan", False, (True, False))
"""Whether the walking light takes the reader's focus along (scanning.md section 5, invariant 7)."""
MESSAGES = Setting("reader.messages", "both", ("both", "live", "focus"))
"""As an announcement, as the description of what has the focus, or both: some readers know only one of them."""


def follows(profile: Profile, kind: str) -> bool:
    """Whether the reader's focus goes to what is marked as `kind`."""
    return kind == "focus" or (kind == "scan" and bool(profile[FOLLOW]))


def voice_says(said: Say, profile: Profile, proven: bool, mark: Highlighted | None) -> bool:
    """Whether the own voice says it. What the reader is not taken to, it is not told: that stays the voice's."""
    word = profile.word(VOICE)
    if said.asked or word == "on":
        return True
    if word == "off":
        return False
    told = said.role == "message" or mark is None or follows(profile, mark.kind)
    return not (proven and told)
