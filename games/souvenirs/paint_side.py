"""The large card of what was turned last: its picture, its names, a fact, and how many pairs are found."""

from __future__ import annotations

import pygame

from ..core.values import dataclass
from ..stage.canvas import Canvas
from ..stage.theme import Colour
from .kinds import Face
from .paint_cards import badge, starred
from .paint_faces import Faces
from .paint_paper import Paper

PAD = 14.0
MOST_PICTURE = 210.0
"""Reference px that the picture is high at most."""
LEAST_PICTURE = 64.0
STAR = 17.0


@dataclass(frozen=True, slots=True)
class Told:
    """What the large card tells: `names` in the player's words and in Azerbaijani, a fact, and the stars of the pairs.

    `face` None leaves its picture out; `empty` are the words of a card on which nothing was told yet.
    """

    face: Face | None = None
    names: tuple[str, ...] = ()
    fact: str = ""
    met: str = ""
    found: int = 0
    count: int = 0
    empty: str = ""


class SideCard:
    """Paints the large card; `paint` gives a new surface of the asked size with the cards' margin."""

    def __init__(self, paper: Paper, faces: Faces) -> None:
        self.paper, self.faces = paper, faces

    @property
    def soft(self) -> Colour:
        theme = self.paper.theme
        return theme["ink-soft"] if theme.high_contrast else self.paper.colour("card", "ink-soft")

    def paint(self, canvas: Canvas, told: Told, size: tuple[int, int]) -> pygame.Surface:
        made = self.paper.card(size).copy()
        m, pad = self.paper.margin, self.paper.px(PAD)
        inner = pygame.Rect(m + pad, m + pad, size[0] - 2 * pad, size[1] - 2 * pad)
        if inner.w > 1.35 * inner.h:
            side = min(inner.h, round(inner.w * 0.4))
            picture = pygame.Rect(inner.x, inner.y, side, inner.h)
            words = pygame.Rect(inner.x + side + pad, inner.y, inner.w - side - pad, inner.h)
        else:
            high = self._picture_high(canvas, told, inner)
            picture = pygame.Rect(inner.x, inner.y, inner.w, high)
            top = picture.bottom + self.paper.px(10) if high else inner.y
            words = pygame.Rect(inner.x, top, inner.w, inner.bottom - top)
        if told.face is not None and picture.h:
            self.faces.paint(made, told.face, picture)
        elif picture.h:
            self._waiting(made, picture)
        self._words(canvas, made, told, words)
        return made

    def _picture_high(self, canvas: Canvas, told: Told, inner: pygame.Rect) -> int:
        """What the words leave for the picture; 0 where that is too little."""
        left = inner.h - self._needs(canvas, told, inner.w) - self.paper.px(16)
        high = min(left, self.paper.px(MOST_PICTURE), round(inner.w * 0.86))
        return high if high >= self.paper.px(LEAST_PICTURE) else 0

    def _needs(self, canvas: Canvas, told: Told, wide: int) -> int:
        """How high all words and the stars are."""
        high = 0
        for words, role, _ in self._lines(told):
            lines = canvas.type.wrap(words, role, canvas.room, wide)
            high += len(lines) * canvas.type.line_height(role, canvas.room, len(lines))
        return high + self.paper.px(30) + self._stars_high(told, wide)

    def _lines(self, told: Told) -> list[tuple[str, str, str]]:
        """Words, their role and where they stand: "middle" or "left"."""
        found = [(name, role, "middle") for name, role in zip(told.names, ("heading", "label"), strict=False)]
        found += [(told.fact or told.empty, "label", "left")] if told.fact or told.empty else []
        return [*found, (told.met, "label", "foot")] if told.met else found

    def _words(self, canvas: Canvas, to: pygame.Surface, told: Told, area: pygame.Rect) -> None:
        y, foot = area.top, self._foot(canvas, to, told, area)
        for words, role, where in self._lines(told):
            lines = canvas.type.wrap(words, role, canvas.room, area.w)
            high = canvas.type.line_height(role, canvas.room, len(lines))
            wide = max(canvas.type.width(line, role, canvas.room) for line in lines)
            if where == "foot" or y + len(lines) * high > foot or wide > area.w:
                continue
            ink = self.paper.ink if role == "heading" or where == "left" else self.soft
            y += self.paper.px(8) if where == "left" else 0
            for n, line in enumerate(lines):
                picture = canvas.type.line(line, role, canvas.room, ink)
                at = picture.get_rect(midleft=(area.left, y + round((n + 0.5) * high)))
                if where == "middle":
                    at.centerx = area.centerx
                to.blit(picture, at)
            y += len(lines) * high

    def _foot(self, canvas: Canvas, to: pygame.Surface, told: Told, area: pygame.Rect) -> int:
        """How many are found, in words and in stars, at the foot; returns where that begins."""
        if not told.met:
            return area.bottom
        stars = self._stars_high(told, area.w)
        role = "label" if canvas.type.width(told.met, "label", canvas.room) <= area.w else "second"
        lines = canvas.type.wrap(told.met, role, canvas.room, area.w)
        high = canvas.type.line_height(role, canvas.room)
        top = area.bottom - stars - len(lines) * high
        named = sum(canvas.type.line_height(role, canvas.room) for _, role, at in self._lines(told) if at != "foot")
        if top - self.paper.px(12) < area.top + named:
            return area.bottom
        for n, line in enumerate(lines):
            picture = canvas.type.line(line, role, canvas.room, self.paper.ink)
            to.blit(picture, picture.get_rect(midleft=(area.left, top + round((n + 0.5) * high))))
        self._stars(to, told, pygame.Rect(area.x, area.bottom - stars, area.w, stars))
        rule = self.paper.theme["line"] if self.paper.theme.high_contrast else self.paper.colour("card", "rule")
        to.fill(rule, pygame.Rect(area.x, top - self.paper.px(9), area.w, max(1, self.paper.px(1.5))))
        return top - self.paper.px(12)

    def _star_step(self, told: Told, wide: int) -> tuple[int, int]:
        """How far apart stars are, and how many stand in a row."""
        across = min(max(1, told.count), 6)
        return min(self.paper.px(2 * STAR + 5), wide // across), across

    def _stars_high(self, told: Told, wide: int) -> int:
        if told.count < 1:
            return 0
        step, across = self._star_step(told, wide)
        return step * -(-told.count // across)

    def _stars(self, to: pygame.Surface, told: Told, area: pygame.Rect) -> None:
        """A star for each pair: with a tick where it is found, an empty outline where it is not."""
        step, across = self._star_step(told, area.w)
        radius = max(4, min(self.paper.px(STAR), round(step * 0.47)))
        theme = self.paper.theme
        edge = theme["line"] if theme.high_contrast else self.paper.colour("card", "rule")
        found, waits = badge(self.paper, radius), starred(radius, edge, self.paper.paper)
        for n in range(told.count):
            centre = (area.x + round((n % across + 0.5) * step), area.y + round((n // across + 0.5) * step))
            picture = found if n < told.found else waits
            to.blit(picture, picture.get_rect(center=centre))

    def _waiting(self, to: pygame.Surface, area: pygame.Rect) -> None:
        """Nothing was turned yet: a closed card in the window."""
        to.blit(self.paper.window(area.size), area)
        side = round(min(area.size) * 0.66)
        back = self.paper.back((side, side))
        to.blit(back, back.get_rect(center=area.center))
