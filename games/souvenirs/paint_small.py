"""Boards as small pictures, for files and cards."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from ..stage.canvas import Art
from ..stage.theme import Theme
from .kinds import Face
from .paint_drawings import Drawings
from .paint_faces import Faces
from .paint_paper import Paper
from .paint_room import TABLE

SHARE = 0.86
"""The part of a small picture's height that its cards take."""


def picture(
    faces: Sequence[Face | None], columns: int, art: Art, theme: Theme, width: int, height: int
) -> pygame.Surface:  # fmt: skip
    """Cards in rows on a table, None for a closed one, at most width x height pixels; words are left out."""
    drawings = Drawings(art, theme)
    rows = -(-len(faces) // columns)
    step = min(width / columns, height / rows)
    made = pygame.Surface((max(8, round(step * columns)), max(8, round(step * rows))))
    if theme.decorated:
        wood = art.picture(f"souvenirs/{TABLE}.jpg", 1280, 720)
        made.blit(wood, (0, 0))
        if not theme.light:
            made.fill(drawings.colour("table", "dusk"), special_flags=pygame.BLEND_MULT)
    else:
        made.fill(theme["ground"])
    side = max(8, round(step * SHARE))
    paper = Paper(drawings, step / 200)
    painter = Faces(paper)
    for n, face in enumerate(faces):
        card = paper.back((side, side)) if face is None else _open(paper, painter, face, side)
        centre = (round((n % columns + 0.5) * step), round((n // columns + 0.5) * step))
        made.blit(card, card.get_rect(center=centre))
    return made


def _open(paper: Paper, painter: Faces, face: Face, side: int) -> pygame.Surface:
    made = paper.card((side, side)).copy()
    pad, m = paper.px(7), paper.margin
    window = pygame.Rect(m + pad, m + pad, side - 2 * pad, side - 2 * pad)
    painter.paint(made, Face("picture", face.souvenir) if face.medium == "name" else face, window)
    return made
