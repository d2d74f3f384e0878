"""What a game gives to be printed: by the contract, and from a file `paper.py` of its own."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any

from ...core.game import Level
from ...core.printed import CardFace, Drawing, drawing_of
from ..content import Content


def own_paper(content: Content, game: str) -> ModuleType | None:
    """The module in which a game says what of it is printed; None for a game without."""
    package = content.kind(game).module.__package__
    if not (content.resources.package / game / "paper.py").is_file():
        return None
    return import_module(f"{package}.paper")


def drawing_in(content: Content, level: Level, game: Any) -> Drawing | None:
    """The drawing of a work, from its game's own file or else from the pieces of its level."""
    own = getattr(own_paper(content, level.game), "drawing", None)
    found: Drawing | None = drawing_of(level, game) if own is None else own(game)
    return found


def cards_in(content: Content, level: Level, game: Any) -> tuple[CardFace, ...]:
    """The cards of a work; none for a game that gives none."""
    own = getattr(own_paper(content, level.game), "cards", None)
    found: tuple[CardFace, ...] = () if own is None else tuple(own(game))
    return found
