"""Which games let players build levels of their own, found by their files."""

from __future__ import annotations

import importlib
from typing import Any

from ...core.building import Building
from ..content import Content


def builders(content: Content) -> tuple[str, ...]:
    """The games that have a file `building.py`."""
    return tuple(game for game in content.games() if (content.resources.package / game / "building.py").is_file())


def building(content: Content, game: str) -> Building | None:
    """What a game's builder asks and makes; None for a game without one."""
    if game not in builders(content):
        return None
    package: str = content.kind(game).module.__package__
    found: Any = importlib.import_module(f"{package}.building")
    builder: Building = found
    return builder
