"""What a finished board sounds like: the souvenirs in the order they were found."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Board


def melody(board: Board) -> tuple[tuple[str, float], ...]:
    """(thing, x from 0 at the left to 1) of each souvenir found, from where its first card lies."""
    columns = max(1, board.columns - 1)
    at = {face.souvenir: n for n, face in reversed(tuple(enumerate(board.faces)))}
    return tuple((f"souvenir/{name}", at[name] % board.columns / columns) for name in board.found if name in at)
