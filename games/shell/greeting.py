"""The words with which a work receives its player."""

from __future__ import annotations

from ..core.game import Text
from ..core.session import Session


def greeting_of(session: Session, name: str) -> Text:
    """The game's message greet-begin or greet-go-on: with its title, the number of its pieces, and `about`.

    `about` is what the work itself has to say of what is to be done, its `greeting`, where it has one.
    """
    level, about = session.level, getattr(session.game, "greeting", None)
    named = {"about": about} if isinstance(about, Text) else {}
    return Text.of(f"{level.game}/greet-{name}", title=level.title, count=len(level.pieces), **named)
