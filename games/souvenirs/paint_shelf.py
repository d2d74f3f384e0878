"""A finished board: its souvenirs on shelves, and the warm light in which they stand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

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
        to.blit(self.unlit, self.room)
        things = self.shelf.things
        at = progress * (len(things) + 1.5)
        for n, place in enumerate(self._bays()):
            share = max(0.0, min(1.0, (at - n) / 2.0))
            if share > 0:
                self.lit.set_alpha(round(255 * share * share * (3 - 2 * share)))
                to.blit(self.lit, place, place.move(-self.room.x, -self.room.y))
        self.lit.set_alpha(None)

    def _bays(self) -> list[pygame.Rect]:
        """The part of the shelf that each souvenir's light falls on; together all of it."""
        rows: dict[float, list[int]] = {}
        for n, thing in enumerate(self.shelf.things):
            rows.setdefault(thing.y, []).append(n)
        found: list[pygame.Rect] = []
        tops, things = sorted(rows), self.shelf.things
        for row, y in enumerate(tops):
            top = found[-1].bottom if found else self.room.top
            low = self.room.bottom if row == len(tops) - 1 else round(self.shelf.boards[row].bottom + self.shelf.name)
            left = self.room.left
            for k, n in enumerate(rows[y]):
                last = k == len(rows[y]) - 1
                right = self.room.right if last else round((things[n].right + things[n + 1].x) / 2)
                found.append(pygame.Rect(left, top, right - left, low - top))
                left = right
        return found

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
        area = self._local(whole(place))
        board = next(self._local(whole(b)) for b in self.shelf.boards if self._local(whole(b)).top >= area.bottom - 2)
        high = round(self.shelf.name)
        if high < 8:
            return
        wide = self._room_for(area)
        for role in ("label", "second"):
            lines = canvas.type.wrap(one.name, role, canvas.room, wide)
            across = max(canvas.type.width(line, role, canvas.room) for line in lines)
            line_high = canvas.type.line_height(role, canvas.room)
            if across <= wide and len(lines) * line_high <= high:
                break
        else:
            return
        pad = canvas.px(8)
        plate = pygame.Rect(0, 0, across + 2 * pad, len(lines) * line_high + canvas.px(2))
        plate.midtop = (area.centerx, board.bottom + max(1, (high - plate.h) // 3))
        high_contrast = not self.theme.decorated
        ink = self.theme["ink"] if high_contrast else self.drawings.colour("card", "ink")
        ground = self.theme["ground"] if high_contrast else self.drawings.colour("shelf", "plate")
        for to in (self.lit, self.unlit):
            to.blit(rounded(plate.size, canvas.px(6), ground), plate)
            for n, line in enumerate(lines):
                picture = canvas.type.line(line, role, canvas.room, ink)
                to.blit(picture, picture.get_rect(center=(plate.centerx, plate.top + round((n + 0.5) * line_high))))

    def _room_for(self, area: pygame.Rect) -> int:
        """How wide a name may be: as far as half-way to the next."""
        places = [self._local(whole(thing)) for thing in self.shelf.things]
        middles = sorted(place.centerx for place in places if abs(place.bottom - area.bottom) < 3)
        steps = [b - a for a, b in pairwise(middles)]
        return min(steps, default=self.room.w) - 12

    def _dusk(self) -> pygame.Surface:
        """The same without its light."""
        made = self.lit.copy()
        if self.theme.decorated:
            made.fill(self.drawings.colour("shelf", "night"), special_flags=pygame.BLEND_MULT)
        return made
