"""Where a start leads that names a game or a level."""

from __future__ import annotations

from .house import House


def arrive(house: House, game: str, level: str) -> None:
    """Goes to the game and level the flags name; what is not there is told and the door stays open."""
    games = house.content.games()
    if not game:
        return
    if game not in games:
        house.notice("notice-game", ", ".join((game, "?", *games)))
    elif not (level and house.open_level(game, level)):
        house.request(f"game/{game}")
