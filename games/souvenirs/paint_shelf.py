"""A finished board: its souvenirs on shelves, and the warm light in which they stand."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from ..core.space import Rect
from ..core.values import dataclass
from ..stage.canvas import Canvas, whole
from .kinds import Face
from .paint_drawings import Drawings
from .paint_faces import soft_oval
from .paint_paper import rounded, shaded
from .paint_room import paint_table
from .place import Shelf

FILLING = 0.75
"""The part of the time in which one lamp after the other is lit."""


@dataclass(frozen=True, slots=True)
class Found:
    """A souvenir that was found, with its name in words."""

    souvenir: str
    name: str

    @property
    def face(self) -> Face:
        return Face("picture", self.souvenir)


class ShelfPicture:
    """Souvenirs on their boards: once in the dusk, once in the light; the light may come bit by bit."""

    def __init__(self, canvas: Canvas, drawings: Drawings, shelf: Shelf, found: Sequence[Found]) -> None:
        self.drawings, self.shelf, self.theme = drawings, shelf, canvas.theme
        self.room = whole(shelf.room)
        self.lit = pygame.Surface(self.room.size)
        paint_table(canvas, drawings, self.lit, self.room)
        self._niche(canvas)
        for thing, one in zip(shelf.things, found, strict=False):
            self._souvenir(thing, one)
        self.unlit = self._dusk()
        for thing, one in zip(shelf.things, found, strict=False):
            self._plate(canvas, thing, one)
        self._lamps = [self._lamp(thing) for thing in shelf.things]

    def show(self, canvas: Canvas, progress: float, lively: bool) -> None:
        """The shelf at an instant, 0 to 1: all of it grows light, or one souvenir after the other."""
        to = canvas.surface
        if progress >= 1:
            to.blit(self.lit, self.room)
        elif lively:
            self._one_by_one(to, progress)
        else:
            to.blit(self.unlit, self.room)
            self.lit.set_alpha(round(255 * progress))
            to.blit(self.lit, self.room)
            self.lit.set_alpha(None)
        canvas.damage(self.room)

    def _one_by_one(self, to: pygame.Surface, progress: float) -> None:
        """A lamp for each souvenir in turn; at the end their light fills the shelf."""
        to.blit(self.unlit, self.room)
        at = progress / FILLING * (len(self._lamps) + 1.5)
        for n, (place, lamp) in enumerate(self._lamps):
            share = max(0.0, min(1.0, (at - n) / 2.5))
            if share > 0:
                lamp.set_alpha(round(255 * share * share * (3 - 2 * share)))
                to.blit(lamp, place.move(self.room.topleft))
        if progress > FILLING:
            self.lit.set_alpha(round(255 * (progress - FILLING) / (1 - FILLING)))
            to.blit(self.lit, self.room)
            self.lit.set_alpha(None)

    def _lamp(self, thing: Rect) -> tuple[pygame.Rect, pygame.Surface]:
        """The part of the lit shelf about a souvenir, fading outwards."""
        area = self._local(whole(thing))
        area.inflate_ip(round(1.1 * area.w), round(0.9 * area.h))
        area = area.clip(self._local(whole(self.shelf.niche)))
        soft = pygame.Surface((32, 32), pygame.SRCALPHA)
        soft.fill((255, 255, 255, 0))
        for n in range(16):
            pygame.draw.circle(soft, (255, 255, 255, round(255 * min(1.0, n / 9))), (16, 16), 16 - n)
        made = pygame.transform.smoothscale(soft, area.size)
        made.blit(self.lit, (0, 0), area, special_flags=pygame.BLEND_RGB_MULT)
        return area, made

    # --- what stands there

    def _local(self, rect: pygame.Rect) -> pygame.Rect:
        return rect.move(-self.room.x, -self.room.y)

    def _niche(self, canvas: Canvas) -> None:
        niche = self._local(whole(self.shelf.niche))
        if not self.theme.decorated:
            line = max(2, canvas.px(self.theme.line))
            for board in self.shelf.boards:
                pygame.draw.rect(self.lit, self.theme["line"], self._local(whole(board)), 0 if line > 3 else line)
            return
        tone = self.drawings.colour("shelf", "back")
        wall = shaded(niche.size, tone, tuple(round(part * 0.72) for part in tone))  # type: ignore[arg-type]
        self.lit.blit(wall, niche)
        self._warmth(niche)
        for board in self.shelf.boards:
            self._board(canvas, self._local(whole(board)))
        edge = max(3, canvas.px(7))
        frame = self.drawings.colour("shelf", "frame")
        pygame.draw.rect(self.lit, frame, niche.inflate(2 * edge, 2 * edge), edge, border_radius=canvas.px(10))
        pygame.draw.rect(self.lit, self.drawings.colour("shelf", "top"), niche.inflate(2, 2), max(1, canvas.px(1.4)))

    def _warmth(self, niche: pygame.Rect) -> None:
        """Lamplight on the wall behind each souvenir."""
        warm, strength = self.drawings.colour("shelf", "warm"), self.drawings.share("shelf", "warm_strength")
        light = pygame.Surface((24, 24))
        for n in range(12):
            level = strength * (n / 11) ** 1.6
            r, g, b = (round(part * level * 0.55) for part in warm)
            pygame.draw.circle(light, (r, g, b), (12, 12), 12 - n)
        sheet = pygame.Surface(niche.size)
        for thing in self.shelf.things:
            area = self._local(whole(thing)).move(-niche.x, -niche.y)
            area.inflate_ip(round(thing.w * 0.7), round(thing.h * 0.55))
            glow = pygame.transform.smoothscale(light, area.size)
            sheet.blit(glow, area, special_flags=pygame.BLEND_ADD)
        self.lit.blit(sheet, niche, special_flags=pygame.BLEND_ADD)

    def _board(self, canvas: Canvas, board: pygame.Rect) -> None:
        top, front, low = (self.drawings.colour("shelf", name) for name in ("top", "front", "low"))
        wood = canvas.art.material("wood", max(8, board.w), max(8, round(board.w / 4)))
        self.lit.blit(shaded(board.size, front, low), board)
        grain = pygame.Surface(board.size)
        grain.blit(wood, (0, 0), pygame.Rect(0, wood.get_height() // 3, *board.size))
        grain.set_alpha(110)
        self.lit.blit(grain, board)
        self.lit.fill(top, pygame.Rect(board.x, board.y, board.w, max(2, board.h // 5)))
        shade = pygame.Surface((board.w, board.h * 2), pygame.SRCALPHA)
        for y in range(shade.get_height()):
            shade.fill((0, 0, 0, round(120 * (1 - y / shade.get_height()) ** 2)), pygame.Rect(0, y, board.w, 1))
        self.lit.blit(shade, board.bottomleft)

    def _souvenir(self, place: Rect, one: Found) -> None:
        area = self._local(whole(place))
        picture = self.drawings.souvenir(one.souvenir, area.w)
        ink = picture.get_bounding_rect(48)
        at = picture.get_rect(midbottom=area.midbottom).move(0, area.h - ink.bottom + max(2, area.h // 36))
        if self.theme.decorated:
            oval = soft_oval(self.drawings.colour("shelf", "low"), 0.8)
            cast = pygame.Rect(0, 0, round(ink.w * 1.06), max(5, area.h // 12))
            cast.center = (area.centerx, area.bottom + cast.h // 6)
            self.lit.blit(pygame.transform.smoothscale(oval, cast.size), cast)
        self.lit.blit(picture, at)

    def _plate(self, canvas: Canvas, place: Rect, one: Found) -> None:
        """The name below its souvenir, where there is room for it."""
        area, high = self._local(whole(place)), round(self.shelf.name)
        line_high = canvas.type.line_height("label", canvas.room)
        lines = canvas.type.wrap(one.name, "label", canvas.room, self.shelf.step - canvas.px(22))
        if high < len(lines) * line_high:
            return
        board = next(self._local(whole(b)) for b in self.shelf.boards if self._local(whole(b)).top >= area.bottom - 2)
        across = max(canvas.type.width(line, "label", canvas.room) for line in lines)
        plate = pygame.Rect(0, 0, across + 2 * canvas.px(8), len(lines) * line_high + canvas.px(2))
        plate.midtop = (area.centerx, board.bottom + max(1, (high - plate.h) // 3))
        ink = self.drawings.colour("card", "ink") if self.theme.decorated else self.theme["ink"]
        ground = self.drawings.colour("shelf", "plate") if self.theme.decorated else self.theme["ground"]
        for to in (self.lit, self.unlit):
            to.blit(rounded(plate.size, canvas.px(6), ground), plate)
            for n, line in enumerate(lines):
                picture = canvas.type.line(line, "label", canvas.room, ink)
                to.blit(picture, picture.get_rect(center=(plate.centerx, plate.top + round((n + 0.5) * line_high))))

    def _dusk(self) -> pygame.Surface:
        """The same without its light."""
        made = self.lit.copy()
        if self.theme.decorated:
            niche = self._local(whole(self.shelf.niche))
            made.fill(self.drawings.colour("shelf", "night"), niche, special_flags=pygame.BLEND_MULT)
        return made
