"""Every kind of work that a law is tried on: each shipped level of each game, and small windows made by hand."""

from __future__ import annotations

from pathlib import Path

from games.core.session import Session, opened
from games.shell.content import Content
from games.shell.resources import shipped
from games.shell.tools.players.ways import levels
from games.stained_glass.model import start
from tests.windows import all_windows

BY_HAND = tuple(f"by hand/{number}" for number in range(len(all_windows())))
WORKS = (*BY_HAND, *levels())


def begun(name: str, cache: Path) -> Session:
    """One of WORKS, not yet touched; `cache` keeps cut drawings."""
    game, _, stem = name.partition("/")
    if name in BY_HAND:
        return opened(all_windows()[int(stem)], start)
    complaints: list[str] = []
    content = Content(shipped(), cache, lambda *words: complaints.append(" ".join(words)))
    level = content.level(game, stem)
    assert level is not None, complaints
    return opened(level, content.kind(game).start)
