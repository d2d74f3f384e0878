"""What cards are made of: their paper with its warm window, and their woven-looking backs."""

from __future__ import annotations

from math import cos, pi, sin

import pygame

from ..core.space import Point
from ..stage.theme import Colour
from .paint_drawings import Drawings

FINE = 3
"""Drawn so many times larger, then made smaller: smooth edges."""
SHADOW = 7.0
"""Reference px by which a card's shadow reaches over its edge."""
GLOW = 28
STAR = 47.0
"""Reference px from one star of a back to the next."""
INSET = 7.0
"""How far inside the edge of a back its frame lies, reference px."""


class Paper:
    """Cards without what stands on them, in one theme and unit (pixels per reference px); kept by size."""

    def __init__(self, drawings: Drawings, unit: float) -> None:
        self.drawings, self.theme, self.unit = drawings, drawings.theme, unit
        self._kept: dict[tuple[object, ...], pygame.Surface] = {}
        self._light: pygame.Surface | None = None

    @property
    def margin(self) -> int:
        """How far a card's picture reaches over the card on each side, in pixels."""
        return self.px(SHADOW)

    def px(self, reference: float) -> int:
        return max(1, round(reference * self.unit))

    def colour(self, table: str, name: str) -> Colour:
        return self.drawings.colour(table, name)

    @property
    def ink(self) -> Colour:
        return self.theme["ink"] if self.theme.high_contrast else self.colour("card", "ink")

    @property
    def paper(self) -> Colour:
        return self.theme["panel"] if self.theme.high_contrast else self.colour("card", "paper")

    def card(self, size: tuple[int, int], lying: bool = False) -> pygame.Surface:
        """Bare paper with its shadow; without one where the card is `lying` for good."""
        key = ("card", size, lying)
        if key not in self._kept:
            self._keep(key, self._card(size, lying))
        return self._kept[key]

    def window(self, size: tuple[int, int]) -> pygame.Surface:
        """The place of a picture: a warm glow over the edge of a table."""
        key = ("window", size)
        if key not in self._kept:
            self._keep(key, self._window(size))
        return self._kept[key]

    def back(self, size: tuple[int, int]) -> pygame.Surface:
        """A closed card without its number."""
        key = ("back", size)
        if key not in self._kept:
            self._keep(key, self._back(size))
        return self._kept[key]

    def disc(self, across: int, colour: Colour) -> pygame.Surface:
        """A round piece of one colour."""
        key = ("disc", across, colour)
        if key not in self._kept:
            self._keep(key, rounded((across, across), across // 2, colour))
        return self._kept[key]

    def _keep(self, key: tuple[object, ...], made: pygame.Surface) -> None:
        if len(self._kept) > 40:
            self._kept.clear()
        self._kept[key] = made

    # --- paper

    def _bare(self, size: tuple[int, int], fill: Colour, edge: Colour, lying: bool) -> pygame.Surface:
        """A rounded card with its shadow, `margin` wider than `size` all round."""
        m, radius = self.margin, self.px(13)
        made = pygame.Surface((size[0] + 2 * m, size[1] + 2 * m), pygame.SRCALPHA)
        whole = pygame.Rect(m, m, *size)
        if not lying and self.theme.decorated:
            for n in range(self.px(4), 0, -1):
                shade = pygame.Surface(made.get_size(), pygame.SRCALPHA)
                area = whole.move(0, self.px(3)).inflate(2 * n - self.px(2), 2 * n - self.px(2))
                pygame.draw.rect(shade, (0, 0, 0, round(70 / self.px(4))), area, border_radius=radius + n)
                made.blit(shade, (0, 0))
        line = self.px(self.theme.line) if self.theme.high_contrast else max(1, self.px(1.6))
        made.blit(rounded(size, radius, edge), (m, m))
        inner = (size[0] - 2 * line, size[1] - 2 * line)
        made.blit(rounded(inner, max(2, radius - line), fill), (m + line, m + line))
        return made

    def _card(self, size: tuple[int, int], lying: bool) -> pygame.Surface:
        high = self.theme.high_contrast
        edge = self.theme["line"] if high else self.colour("card", "edge")
        made = self._bare(size, self.paper, edge, lying)
        if not high and self.theme.decorated:
            m, r = self.margin, self.px(13)
            light = (*self.colour("card", "light"), 190)
            pygame.draw.line(made, light, (m + r, m + self.px(2.4)), (m + size[0] - r, m + self.px(2.4)), self.px(1.4))
        return made

    def _window(self, size: tuple[int, int]) -> pygame.Surface:
        w, h = size
        radius = self.px(8)
        made = pygame.Surface(size, pygame.SRCALPHA)
        if self.theme.high_contrast:
            return made
        rim = self.colour("card", "rim")
        if not self.theme.decorated:
            made.blit(rounded(size, radius, self.colour("card", "flat")), (0, 0))
            return made
        ground = self._glow(size)
        top = round(h * 0.785)
        board = pygame.Surface((w, h - top))
        board.fill(self.colour("card", "table"))
        board.set_alpha(round(255 * 0.8))
        ground.blit(board, (0, top))
        pygame.draw.line(ground, self.colour("card", "table-line"), (0, top), (w, top), max(1, self.px(1.2)))
        made.blit(rounded(size, radius, (255, 255, 255)), (0, 0))
        made.blit(ground, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        made.blit(ring(size, radius, max(1, self.px(1.5)), rim), (0, 0))
        return made

    def _glow(self, size: tuple[int, int]) -> pygame.Surface:
        """Light that is brightest a little above the middle, as large as asked for, with full alpha."""
        if self._light is not None:
            return pygame.transform.smoothscale(self._light, size).convert_alpha()
        small = self._light = pygame.Surface((GLOW, GLOW))
        far, near = self.colour("card", "window"), self.colour("card", "glow")
        for y in range(GLOW):
            for x in range(GLOW):
                away = min(1.0, ((x / (GLOW - 1) - 0.48) ** 2 + (y / (GLOW - 1) - 0.44) ** 2) ** 0.5 / 0.66)
                share = 1 - away * away * (3 - 2 * away)
                small.set_at((x, y), tuple(round(a + (b - a) * share) for a, b in zip(far, near, strict=True)))
        return self._glow(size)

    # --- backs

    def _back(self, size: tuple[int, int]) -> pygame.Surface:
        if self.theme.high_contrast:
            made = self._bare(size, self.theme["panel"], self.theme["line"], False)
            lines, fill = self.theme["line"], self.theme["panel"]
        else:
            made = self._bare(size, self.colour("back", "top"), self.colour("back", "rim"), False)
            lines, fill = self.colour("back", "gold"), self.colour("back", "star")
        m, pad = self.margin, self.px(3.4)
        inner = (size[0] - 2 * pad, size[1] - 2 * pad)
        cloth = self._cloth(inner, lines, fill)
        made.blit(cloth, (m + pad, m + pad))
        return made

    def _cloth(self, size: tuple[int, int], lines: Colour, fill: Colour) -> pygame.Surface:
        """The pattern of a back: stars of eight and diamonds on a field that darkens downwards, in a thin frame."""
        w, h = size[0] * FINE, size[1] * FINE
        large = pygame.Surface((w, h))
        if self.theme.high_contrast:
            large.fill(self.theme["panel"])
        else:
            large.blit(shaded((w, h), self.colour("back", "top"), self.colour("back", "bottom")), (0, 0))
        if self.theme.decorated or self.theme.high_contrast:
            self._stars(large, lines, fill)
        thin, inset = max(2, round(1.5 * self.unit * FINE)), round(INSET * self.unit * FINE)
        frame = large.get_rect().inflate(-2 * inset, -2 * inset)
        pygame.draw.rect(large, lines, frame, thin, border_radius=round(7 * self.unit * FINE))
        small = pygame.transform.smoothscale(large, size).convert_alpha()
        mask = rounded(size, max(2, self.px(10)), (255, 255, 255))
        mask.blit(small, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return mask

    def _stars(self, large: pygame.Surface, lines: Colour, fill: Colour) -> None:
        """A net of stars about the middle, cut at the frame, with a diamond between each four."""
        inset = round(INSET * self.unit * FINE)
        field = large.get_rect().inflate(-2 * inset, -2 * inset)
        net = large.subsurface(field)
        step = STAR * self.unit * FINE
        across, down = (max(2, round(side / step)) for side in field.size)
        dx, dy = field.w / across, field.h / down
        radius, thin = 0.43 * min(dx, dy), max(2, round(1.4 * self.unit * FINE))
        for column in range(across + 1):
            for row in range(down + 1):
                centre = (column * dx, row * dy)
                points = star(centre, radius, 0.72)
                if not self.theme.high_contrast:
                    pygame.draw.polygon(net, fill, points)
                    pygame.draw.circle(net, lines, centre, radius * 0.2)
                pygame.draw.polygon(net, lines, points, thin)
                between = ((column + 0.5) * dx, (row + 0.5) * dy)
                pygame.draw.polygon(net, lines, diamond(between, 0.24 * radius, 0.36 * radius), thin)


def rounded(size: tuple[int, int], radius: int, colour: Colour) -> pygame.Surface:
    """A rectangle with smooth round corners."""
    w, h = max(1, size[0]), max(1, size[1])
    radius = min(radius, w // 2, h // 2)
    made = pygame.Surface((w, h), pygame.SRCALPHA)
    made.fill((*colour, 255))
    if radius < 1:
        return made
    large = pygame.Surface((2 * radius * 4, 2 * radius * 4), pygame.SRCALPHA)
    large.fill((*colour, 0))
    pygame.draw.circle(large, (*colour, 255), (radius * 4, radius * 4), radius * 4)
    disc = pygame.transform.smoothscale(large, (2 * radius, 2 * radius))
    for x, y, u, v in ((0, 0, 0, 0), (w - radius, 0, 1, 0), (0, h - radius, 0, 1), (w - radius, h - radius, 1, 1)):
        part = pygame.Rect(u * radius, v * radius, radius, radius)
        made.fill((*colour, 0), pygame.Rect(x, y, radius, radius))
        made.blit(disc.subsurface(part), (x, y), special_flags=pygame.BLEND_RGBA_MAX)
    return made


def ring(size: tuple[int, int], radius: int, thick: int, colour: Colour) -> pygame.Surface:
    """A frame with smooth round corners."""
    made = rounded(size, radius, colour)
    inner = (size[0] - 2 * thick, size[1] - 2 * thick)
    hole = rounded(inner, max(1, radius - thick), (0, 0, 0))
    made.blit(hole, (thick, thick), special_flags=pygame.BLEND_RGBA_SUB)
    return made


def shaded(size: tuple[int, int], top: Colour, bottom: Colour) -> pygame.Surface:
    """A field that goes from one colour to another downwards."""
    strip = pygame.Surface((2, 2))
    strip.fill(top, pygame.Rect(0, 0, 2, 1))
    strip.fill(bottom, pygame.Rect(0, 1, 2, 1))
    return pygame.transform.smoothscale(strip, size)


def star(centre: Point, radius: float, inner: float = 0.765) -> list[Point]:
    """The corners of a star of eight."""
    return [
        (centre[0] + radius * (inner if n % 2 else 1.0) * cos(n * pi / 8 + pi / 8),
         centre[1] + radius * (inner if n % 2 else 1.0) * sin(n * pi / 8 + pi / 8))
        for n in range(16)
    ]  # fmt: skip


def diamond(centre: Point, w: float, h: float) -> list[Point]:
    x, y = centre
    return [(x, y - h), (x + w, y), (x, y + h), (x - w, y)]
