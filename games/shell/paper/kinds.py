"""What can be printed of a work, told without making any of it."""

from __future__ import annotations

from math import ceil
from typing import Any, Literal, get_args

from ...core.game import Level
from ...core.printed import Drawing
from ..content import Content
from .offered import cards_in, drawing_in

Kind = Literal["colouring", "cut-out", "cloth", "tactile", "cards", "picture", "certificate"]
KINDS: tuple[Kind, ...] = get_args(Kind)
SIZES = (36, 53, 71, 89)
"""Centimetres of the longer side of a cloth that can be chosen: 4, 6, 12 and 20 sheets for a square one."""
USUAL_SIZE = 53


EDGE, TAB = 12.0, 8.0
"""Millimetres of a sheet round its part of a cloth, and of the next part that it shows too."""
PART = (210.0 - 2 * EDGE, 297.0 - 2 * EDGE)
"""Millimetres of cloth on a sheet of A4."""


def grid(drawing: Drawing, size: float) -> tuple[int, int]:
    """Columns and rows of sheets for a cloth whose longer side is so many millimetres."""
    scale = size / max(drawing.width, drawing.height)
    sides = zip((drawing.width * scale, drawing.height * scale), PART, strict=True)
    columns, rows = (max(1, ceil((side - TAB) / (part - TAB))) for side, part in sides)
    return columns, rows


def kinds_of(content: Content, level: Level, game: Any, work: bool) -> tuple[Kind, ...]:
    """What fits a game: sheets from its drawing, from its cards; of a `work` also its picture and a certificate."""
    drawing = drawing_in(content, level, game)
    found: list[Kind] = []
    if drawing is not None:
        found += ["colouring", "cut-out", "cloth", "tactile"] if drawing.joined else ["colouring", "cloth", "tactile"]
    if cards_in(content, level, game):
        found.append("cards")
    return (*found, "picture", "certificate") if work else (*found, "picture")
