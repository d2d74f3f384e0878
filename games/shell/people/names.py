"""What players are called and how they are shown: by the word and the drawing of their picture."""

from __future__ import annotations

from ...core.game import Text
from .profile_files import FIRST, PICTURES


def name_of(profile: str) -> Text:
    """A player's name: the word of the picture, else what the file is called."""
    known = profile in (FIRST, *PICTURES)
    return Text.of(f"people/picture-{profile}") if known else Text.literal(profile, "en")


def picture_of(profile: str) -> str:
    """The icon of a player."""
    return f"profile-{profile}" if profile in PICTURES else "profile-everyone"
