"""What a game gives to be printed, as plain numbers and words: a drawing of its work, and cards to cut out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from .game import Game, Level, Seat, Text
from .pieces import Piece
from .space import Polygon
from .values import dataclass

Shown = Literal["whole", "shadow", "left", "right", "detail"]
"""How a card shows its drawing: as it is, as a dark outline, one of its halves, or a part of it larger."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A work as outlines in a box of its own units, y down.

    `things` are the colours its pieces get (Piece.guide), each with its name, in the order in which they are
    numbered. `joined` says that the pieces meet, as panes do, and fill the box; else they lie on a ground, whose
    colour `ground` is. `lines` are drawn over the pieces. `steps` say in order how a real one is made.
    """

    width: float
    height: float
    pieces: tuple[Piece, ...]
    things: tuple[tuple[str, Text], ...] = ()
    joined: bool = True
    ground: str = ""
    lines: tuple[Polygon, ...] = ()
    steps: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class CardFace:
    """A card: those with the same `pair` belong together. It shows drawings of the game's own by name, or words."""

    pair: int
    drawings: tuple[str, ...] = ()
    words: Text | None = None
    shown: Shown = "whole"


def drawing_of(level: Level, game: Game) -> Drawing | None:
    """The drawing of a level that is cut into pieces, by the contract alone; None for one that is not."""
    if not level.pieces:
        return None
    right, bottom = (max(getattr(piece.bounds, side) for piece in level.pieces) for side in ("right", "bottom"))
    width, height = (_number(level, name, least) for name, least in (("width", right), ("height", bottom)))
    return Drawing(width, height, level.pieces, things_of(level.pieces, game), lines=_lines(level))


def things_of(pieces: Iterable[Piece], game: Game) -> tuple[tuple[str, Text], ...]:
    """The colours that pieces are to get, in the order of the table, with the names they have there."""
    wanted = {piece.guide for piece in pieces}
    found = {target.id: target.label for target in game.targets(Seat()) if target.area == "palette"}
    return tuple((id, label) for id, label in found.items() if id in wanted)


def _number(level: Level, name: str, least: float) -> float:
    value = level.data.get(name, least)
    return float(value) if isinstance(value, int | float) else least


def _lines(level: Level) -> tuple[Polygon, ...]:
    """The strokes over the panes that its drawing has."""
    decor = level.data.get("decor", ())
    strokes = decor if isinstance(decor, list | tuple) else ()
    found = []
    for stroke in strokes:
        points = tuple(stroke.get("points", ()))
        if len(points) > 1:
            found.append((*points, points[0]) if stroke.get("closed") else points)
    return tuple(found)
