"""The one thing a view draws on: a surface with theme, fonts, icons and words at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field, replace
from pathlib import Path

import pygame

from ..core.game import Text
from ..core.space import Point, Rect, Room
from ..core.values import dataclass
from .theme import Colour, Theme
from .type import Type


class Art:
    """Pictures found by name in a list of folders, kept at the size they were asked for.

    A name that no folder holds gives an empty picture and a complaint in `missing`.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = tuple(folders)
        self.missing: list[str] = []
        self._kept: dict[tuple[str, int, int], pygame.Surface] = {}

    def find(self, name: str) -> Path | None:
        return next((path for folder in self.folders if (path := folder / name).is_file()), None)

    def picture(self, name: str, width: int = 0, height: int = 0) -> pygame.Surface:
        """The picture in pixels of the window's format, scaled to width x height where they are given."""
        key = (name, width, height)
        if key not in self._kept:
            self._kept[key] = self._load(name, width, height)
        return self._kept[key]

    def material(self, name: str, width: int, height: int) -> pygame.Surface:
        """A picture of stone, wood or plaster by its name."""
        return self.picture(f"materials/{name}.jpg", width, height)

    def icon(self, name: str, size: int, colour: Colour) -> pygame.Surface:
        """A one-colour drawing, `size` pixels square, painted in `colour`."""
        key = (f"{name}{colour}", size, size)
        if key not in self._kept:
            drawing = self._load(name, size, size).copy()
            drawing.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
            self._kept[key] = drawing
        return self._kept[key]

    def forget(self) -> None:
        self._kept.clear()

    def _load(self, name: str, width: int, height: int) -> pygame.Surface:
        path = self.find(name)
        try:
            if path is None:
                raise FileNotFoundError(name)
            if path.suffix == ".svg":
                return pygame.image.load_sized_svg(str(path), (width, height)).convert_alpha()
            loaded = pygame.image.load(str(path))
            loaded = (
                loaded.convert_alpha() if path.suffix == ".png" and loaded.get_bitsize() == 32 else loaded.convert()
            )
        except (OSError, pygame.error):
            self.missing.append(name)
            return pygame.Surface((max(width, 1), max(height, 1)), pygame.SRCALPHA)
        if width and (width, height) != loaded.get_size():
            loaded = pygame.transform.smoothscale(loaded, (width, height))
        return loaded


@dataclass(slots=True)
class Canvas:
    """A window-sized surface and what is needed to draw on it.

    `room` is where the work lies (pixels, unit, text scale); `damaged` collects what was painted over.
    """

    surface: pygame.Surface
    theme: Theme
    art: Art
    type: Type
    room: Room
    words: Callable[[Text], str]
    damaged: list[pygame.Rect] = field(default_factory=list)

    @property
    def window(self) -> Rect:
        return Rect(0, 0, *self.surface.get_size())

    @property
    def decorated(self) -> bool:
        """Whether walls, wood and ornaments are shown; what is not decorated lies on the theme's plain ground."""
        return self.theme.decorated

    def within(self, room: Room) -> Canvas:
        """The same canvas, its work lying in another room."""
        return replace(self, room=room)

    def px(self, reference: float) -> int:
        """Whole pixels, at least one, for a length in reference pixels."""
        return max(1, round(reference * self.room.unit))

    def damage(self, rect: Rect | pygame.Rect) -> None:
        self.damaged.append(whole(rect) if isinstance(rect, Rect) else pygame.Rect(rect))

    def blit(self, picture: pygame.Surface, at: Point) -> None:
        self.damaged.append(self.surface.blit(picture, (round(at[0]), round(at[1]))))

    def fill(self, rect: Rect, token: str) -> None:
        self.damaged.append(self.surface.fill(self.theme[token], whole(rect)))

    def polygon(self, points: Sequence[Point], token: str) -> None:
        self.damaged.append(pygame.draw.polygon(self.surface, self.theme[token], points))

    def text(self, words: str, role: str, token: str, at: Point, centred: bool = True) -> Rect:
        """One line of words, centred on `at` or beginning there at its height; returns where it lies."""
        picture = self.type.line(words, role, self.room, self.theme[token])
        x = at[0] - picture.get_width() / 2 if centred else at[0]
        y = at[1] - picture.get_height() / 2
        self.blit(picture, (x, y))
        return Rect(x, y, *picture.get_size())

    def icon(self, name: str, size: float, token: str, centre: Point) -> None:
        """A drawing from the art folders ("icons/hint.svg"), `size` in reference px, in a theme colour."""
        side = self.px(size)
        self.blit(self.art.icon(name, side, self.theme[token]), (centre[0] - side / 2, centre[1] - side / 2))


def whole(rect: Rect) -> pygame.Rect:
    """The smallest rectangle of whole pixels that covers `rect`."""
    left, top = int(rect.x // 1), int(rect.y // 1)
    return pygame.Rect(left, top, int(-(-rect.right // 1)) - left, int(-(-rect.bottom // 1)) - top)
