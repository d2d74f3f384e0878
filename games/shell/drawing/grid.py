"""A made-up window of square panes, for measuring how large a window may be."""

from __future__ import annotations

import hashlib
from types import MappingProxyType

from ...core.game import Level, Text
from ...core.pieces import Piece
from .cut import regions_of
from .shapes import MOST_PANES, WIDTH


def grid_level(game: str, things: tuple[str, ...], columns: int, rows: int) -> Level:
    """A window of `columns` x `rows` panes, 4,000 at most (ValueError); `things` are such as "bell/low"."""
    if columns < 1 or rows < 1 or columns * rows > MOST_PANES:
        raise ValueError(f"a grid of {columns} x {rows} panes; use 1 to {MOST_PANES} panes")
    side, words = WIDTH / columns, f"{game}_places"
    places = [(c, r) for r in range(rows) for c in range(columns)]
    regions = regions_of([((c + 0.5) * side, (r + 0.5) * side) for c, r in places], rows * side)
    pieces = tuple(
        grid_piece(words, things, c, r, columns, rows, region) for (c, r), region in zip(places, regions, strict=True)
    )
    palette = tuple(thing.partition("/")[2] for thing in things)
    data = {"palette": palette, "challenge": 1, "fact": "", "width": WIDTH, "height": rows * side, "decor": ()}
    name = f"grid-{columns}-{rows}"
    digest = hashlib.sha256(name.encode()).hexdigest()
    return Level(game, name, Text.literal(name, "en"), MappingProxyType(data), pieces, (), digest)


def grid_piece(
    words: str, things: tuple[str, ...], column: int, row: int, columns: int, rows: int, region: str
) -> Piece:
    side = WIDTH / columns
    x, y = column * side, row * side
    beside = [(column, row - 1), (column - 1, row), (column + 1, row), (column, row + 1)]
    touches = tuple(f"pane/{r + 1}-{c + 1}" for c, r in beside if 0 <= c < columns and 0 <= r < rows)
    label = Text.of(f"{words}/row-part", row=row + 1, number=column + 1, part=Text.of(f"{words}/pane"))
    mirror = min(column, columns - 1 - column)
    twins = f"orbit-{row * columns + mirror + 1}"
    groups = MappingProxyType({"area": ("work",), "region": (region,), "twins": (twins,)})
    outline = ((x, y), (x + side, y), (x + side, y + side), (x, y + side))
    guide = things[(3 * row + 5 * mirror) % len(things)]
    middle = (x + side / 2, y + side / 2)
    id = f"pane/{row + 1}-{column + 1}"
    return Piece(id, label, (outline,), middle, side / 2, side * side, touches, groups, guide)
