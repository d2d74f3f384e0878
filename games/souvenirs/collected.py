"""What a board gives to the player's shelf: the souvenirs that were found on it, with their facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.game import Text
from . import telling

if TYPE_CHECKING:
    from .model import Board


def collected(board: Board) -> tuple[tuple[str, Text, Text], ...]:
    """(thing, its name, what is told of it) of each souvenir found, in the order of finding."""
    return tuple((f"souvenir/{name}", telling.souvenir(name), _both(name)) for name in board.found)


def _both(name: str) -> Text:
    """The fact for children, then the one for adults."""
    facts = (telling.say(f"fact-{name}-{reader}") for reader in ("kids", "adults"))
    return telling.joined([telling.say("found-name", name=telling.souvenir(name)), *facts])
