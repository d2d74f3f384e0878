"""Swatches, thumbnails and pictures to keep: windows and glasses by themselves."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from ..core.game import Level
from ..stage.canvas import Art
from ..stage.theme import Theme
from .paint_glass import Glasses
from .paint_lead import came_of, shade
from .paint_panes import Sheet, WindowPicture
from .paint_room import paint_frame
from .place import box_of, decor_of, plan_kind

CORNER = 9.0
SLANT = 0.42
FRAME_SHARE = 0.024
PICTURE_WIDTH = 540.0
"""Reference px that a whole picture counts as being wide."""


class Whole:
    """A window in its frame for a file or a card, as large as it goes into width x height pixels.

    Painted again it takes what is new alone.
    """

    def __init__(self, level: Level, art: Art, theme: Theme, width: int, height: int) -> None:
        self._asked = (level.digest, width, height, id(art), id(theme))
        self._kept = (art, theme)
        box = box_of(level)
        self._frame = max(2, round(min(width, height) * FRAME_SHARE))
        scale = min((width - 2 * self._frame) / box[0], (height - 2 * self._frame) / box[1])
        self._size = (max(1, round(box[0] * scale)), max(1, round(box[1] * scale)))
        self._glasses = Glasses(art, theme, self._size[0] / PICTURE_WIDTH)
        wooden = bool(plan_kind(level))
        self._window = WindowPicture(self._glasses, level.pieces, decor_of(level), self._size, scale, wooden=wooden)

    def suits(self, level: Level, art: Art, theme: Theme, width: int, height: int) -> bool:
        """Whether this was made for the same window at the same size."""
        return self._asked == (level.digest, width, height, id(art), id(theme))

    def painted(self, sheets: Sequence[Sheet], asleep: bool = False) -> pygame.Surface:
        """The picture of a window; `asleep` shows its colours as at night, before anyone has let the light in."""
        frame, glasses = self._frame, self._glasses
        self._window.show([Sheet(sheet.glass) for sheet in sheets], _no_number)
        made = pygame.Surface((self._size[0] + 2 * frame, self._size[1] + 2 * frame))
        _framed(glasses, self._window, made, frame)
        if asleep:
            night = glasses.materials.colour("room", "night")
            made.fill(night, (frame, frame, *self._size), special_flags=pygame.BLEND_MULT)
        return made


def _no_number(number: int) -> pygame.Surface:
    return pygame.Surface((0, 0))


def thumbnail(level: Level, picture: WindowPicture, side: int) -> pygame.Surface:
    """The flat colours of a window, at most `side` pixels large."""
    box = box_of(level)
    scale = side / max(box)
    small = pygame.Surface((max(1, round(box[0] * scale)), max(1, round(box[1] * scale))))
    small.fill(picture.came.edge)
    for piece, sheet in zip(level.pieces, picture.sheets, strict=True):
        for outline in piece.outlines:
            points = [(x * scale, y * scale) for x, y in outline]
            pygame.draw.polygon(small, picture.glasses.colour(sheet.glass if sheet else ""), points)
            pygame.draw.aalines(small, picture.came.edge, True, points)
    return small


def swatch(glasses: Glasses, glass: str, width: int, height: int) -> pygame.Surface:
    """Glass, shade, light and mark as on a pane, in a dark frame with round corners."""
    size, unit = (width, height), glasses.unit
    sheet = pygame.Surface(size)
    glasses.paint(sheet, glass, max(width, height), (37, 53))
    edge = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    dim = shade(size, [edge], came_of(glasses, False, 6 * unit), glasses, dusk=False)
    sheet.blit(dim, (0, 0), special_flags=pygame.BLEND_MULT)
    if glasses.theme.decorated:
        _gleam(sheet, glasses.theme["shine"])
    mark = glasses.mark(glass, round(min(width, height) * 0.46), True)
    sheet.blit(mark, ((width - mark.get_width()) / 2, (height - mark.get_height()) / 2))
    large = pygame.Surface((2 * width, 2 * height), pygame.SRCALPHA)
    radius = round(2 * CORNER * unit)
    pygame.draw.rect(large, (255, 255, 255, 255), large.get_rect(), border_radius=radius)
    made = sheet.convert_alpha()
    made.blit(pygame.transform.smoothscale(large, size), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    large.fill((*glasses.theme["ring1"], 0))
    pygame.draw.rect(large, (*glasses.theme["ring1"], 255), large.get_rect(), round(5 * unit), radius)
    made.blit(pygame.transform.smoothscale(large, size), (0, 0))
    return made


def _gleam(sheet: pygame.Surface, colour: tuple[int, int, int]) -> None:
    """Two slanting reflections in the upper left."""
    width, height = sheet.get_size()
    light = pygame.Surface((width, height), pygame.SRCALPHA)
    light.fill((*colour, 0))
    for left, wide in ((0.10, 0.26), (0.42, 0.07)):
        top, low = (left, left + wide), (left + wide - SLANT, left - SLANT)
        points = [(width * x, 0) for x in top] + [(width * x, height) for x in low]
        pygame.draw.polygon(light, (*colour, 30), points)
    sheet.blit(light, (0, 0))


def _framed(glasses: Glasses, window: WindowPicture, to: pygame.Surface, width: int) -> None:
    """A window in a frame `width` pixels wide that fills a surface."""
    if not glasses.theme.decorated:
        to.fill(glasses.theme["ground"])
        pygame.draw.rect(to, glasses.theme["line"], to.get_rect(), max(1, width // 3))
    else:
        paint_frame(glasses, to, to.get_rect(), width)
    to.blit(window.picture, (width, width))
