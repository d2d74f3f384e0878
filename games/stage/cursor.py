"""The pointer's own picture: its shape, size and colour as the player set them."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from ..core.settings import Profile, Setting
from ..core.space import Point
from ..core.values import dataclass
from .theme import Theme

SHAPE = Setting("cursor.shape", "system", ("system", "arrow", "cross", "hidden"))
SIZE = Setting("cursor.size", 48.0, (24.0, 32.0, 48.0, 64.0, 80.0, 96.0), "px")
COLOUR = Setting("cursor.colour", "white", ("white", "black", "yellow", "red", "green", "blue"))
OUTLINE = Setting("cursor.outline", True, (True, False))

TOKENS = {"white": "ring2", "black": "ring1"}
"""Tokens of colours that every look has anyway; the others are "cursor-<colour>"."""
ARROW: tuple[Point, ...] = (
    (0.04, 0.0), (0.04, 0.84), (0.25, 0.66), (0.40, 1.0), (0.56, 0.93), (0.41, 0.61), (0.68, 0.59),
)  # fmt: skip
"""Its tip first, as shares of the size."""
FINE = 4
"""How much larger it is drawn before it is made smooth."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """What the pointer looks like; `side` is pixels."""

    shape: str = "system"
    side: int = 48
    colour: str = "white"
    outline: bool = True

    @staticmethod
    def of(profile: Profile, unit: float) -> Cursor:
        side = max(8, round(profile.number(SIZE) * unit))
        return Cursor(profile.word(SHAPE), side, profile.word(COLOUR), bool(profile[OUTLINE]))


def picture(cursor: Cursor, theme: Theme) -> tuple[pygame.Surface, tuple[int, int]]:
    """The drawing on a clear ground, and the pixel of it that points.

    The edge is dark round a light colour and light round a dark one, so that it shows on any ground.
    """
    big, edge = cursor.side * FINE, max(FINE, round(cursor.side * FINE * 0.045))
    surface = pygame.Surface((big, big), pygame.SRCALPHA)
    fill = theme[TOKENS.get(cursor.colour, f"cursor-{cursor.colour}")]
    rim = theme["ring2" if _dark(fill) else "ring1"]
    draw = _cross if cursor.shape == "cross" else _arrow
    if cursor.outline:
        draw(surface, rim, edge, edge)
    draw(surface, fill, edge, 0)
    inner = big - 2 * edge
    tip = (0.5, 0.5) if cursor.shape == "cross" else ARROW[0]
    spot = (round((edge + tip[0] * inner) / FINE), round((edge + tip[1] * inner) / FINE))
    return pygame.transform.smoothscale(surface, (cursor.side, cursor.side)), spot


def _dark(colour: tuple[int, int, int]) -> bool:
    return 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2] < 128


def _arrow(surface: pygame.Surface, colour: tuple[int, int, int], edge: int, wide: int) -> None:
    """The arrow inside a margin of `edge` pixels, its outline `wide` pixels thicker."""
    side = surface.get_width() - 2 * edge
    points = [(edge + x * side, edge + y * side) for x, y in ARROW]
    pygame.draw.polygon(surface, colour, points)
    for n, point in enumerate(points):
        if wide:
            pygame.draw.line(surface, colour, points[n - 1], point, 2 * wide)
            pygame.draw.circle(surface, colour, point, wide)


def _cross(surface: pygame.Surface, colour: tuple[int, int, int], edge: int, wide: int) -> None:
    """Four arms round a gap, so that what is pointed at stays to be seen, and a dot in the middle."""
    middle, thick = surface.get_width() // 2, 2 * edge
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        near, far = round(middle * 0.34) - wide, middle - edge + wide
        arm = pygame.Rect(0, 0, far - near if dx else thick + 2 * wide, far - near if dy else thick + 2 * wide)
        arm.center = (middle + dx * (near + far) // 2, middle + dy * (near + far) // 2)
        pygame.draw.rect(surface, colour, arm)
    pygame.draw.circle(surface, colour, (middle, middle), edge + wide)


class CursorShelf:
    """Puts the player's cursor on the window, and only when it became another one."""

    def __init__(self, set_cursor: Callable[[pygame.Cursor], None] = pygame.mouse.set_cursor) -> None:
        self._set, self._now = set_cursor, (Cursor(), "")

    def use(self, cursor: Cursor, theme: Theme) -> bool:
        """Whether it changed. Where the system takes no picture of ours, its own cursor stays."""
        drawn = cursor.shape not in ("system", "hidden")
        wanted = (cursor, theme.name) if drawn else (Cursor(cursor.shape), "")
        if wanted == self._now:
            return False
        self._now = wanted
        pygame.mouse.set_visible(cursor.shape != "hidden")
        if cursor.shape != "hidden":
            self._put(cursor, theme)
        return True

    def _put(self, cursor: Cursor, theme: Theme) -> None:
        usual = pygame.Cursor(pygame.SYSTEM_CURSOR_ARROW)
        try:
            drawn, tip = picture(cursor, theme)
            self._set(usual if cursor.shape == "system" else pygame.Cursor(tip, drawn))
        except pygame.error:
            self._plain(usual)

    def _plain(self, usual: pygame.Cursor) -> None:
        try:
            self._set(usual)
        except pygame.error:
            return
