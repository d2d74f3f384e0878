"""The wall, frame and sill round a window, and the light it throws on them."""

from __future__ import annotations

import pygame

from ..core.space import Rect
from ..stage.canvas import Art, Canvas, whole
from ..stage.wall import paint_wall
from .paint_glass import Glasses
from .paint_panes import WindowPicture
from .place import Place

SHRINK = 8
"""Light on the wall is worked out at this fraction of the size."""
SPREAD = 72.0
"""Reference px that it reaches round the frame."""


def plank(art: Art, unit: float, size: tuple[int, int], upright: bool = False) -> pygame.Surface:
    """A piece of wood with its grain along the longer side."""
    length, thick = (size[1], size[0]) if upright else size
    wood = art.material("wood", max(1, round(512 * unit)), max(3, round(128 * unit)))
    made = pygame.Surface((length, thick))
    for x in range(0, length, wood.get_width()):
        made.blit(wood, (x, 0), pygame.Rect(0, wood.get_height() // 3, wood.get_width(), thick))
    return pygame.transform.rotate(made, 90) if upright else made


class Setting:
    """Everything in the room but the panes: kept as one picture, over which the window's light is laid."""

    def __init__(self, canvas: Canvas, glasses: Glasses, place: Place) -> None:
        self.glasses, self.place = glasses, place
        self.room = whole(place.room)
        self.ground = pygame.Surface(self.room.size)
        paint_wall(canvas, self.ground, self.room)
        if not canvas.theme.decorated:
            self._flat_frame(canvas)
        else:
            self._shadow()
            self._sill(canvas)
            self._frame()

    def show(self, canvas: Canvas, picture: WindowPicture) -> None:
        """The whole room but the panes."""
        canvas.surface.blit(self.ground, self.room)
        canvas.damage(self.room)
        self.shine(canvas, picture)

    def shine(self, canvas: Canvas, picture: WindowPicture) -> None:
        """The window's light on wall and sill, for the glass that is in it now."""
        if not self.glasses.theme.decorated:
            return
        light = picture.flat(SHRINK)
        if not self.glasses.theme.light:
            self._glow(canvas, light)
        self._sill_light(canvas, light)

    def _glow(self, canvas: Canvas, light: pygame.Surface) -> None:
        outer = whole(self.place.outer)
        spread = canvas.px(SPREAD) // SHRINK * SHRINK
        area = outer.inflate(2 * spread, 2 * spread)
        small = pygame.Surface((area.w // SHRINK, area.h // SHRINK))
        at = (spread // SHRINK, spread // SHRINK)
        small.blit(pygame.transform.smoothscale(light, (outer.w // SHRINK, outer.h // SHRINK)), at)
        soft = max(2, spread // SHRINK // 4)
        for _ in range(2):
            small = pygame.transform.box_blur(small, soft)
        strength = round(255 * self.glasses.materials.share("light", "glow_strength"))
        small.fill((strength, strength, strength), special_flags=pygame.BLEND_MULT)
        clip = area.clip(self.room)
        top, bottom = whole(self.place.outer).top, round(self.place.sill.y)
        for strip in (
            pygame.Rect(clip.left, clip.top, clip.w, top - clip.top),
            pygame.Rect(clip.left, top, outer.left - clip.left, bottom - top),
            pygame.Rect(outer.right, top, clip.right - outer.right, bottom - top),
        ):
            if strip.w > 0 and strip.h > 0:
                self._lay(canvas, small, area, strip)

    def _lay(self, canvas: Canvas, small: pygame.Surface, area: pygame.Rect, strip: pygame.Rect) -> None:
        """One strip of the ground with its share of the enlarged glow."""
        left, top = (strip.x - area.x) // SHRINK, (strip.y - area.y) // SHRINK
        right, bottom = -(-(strip.right - area.x) // SHRINK), -(-(strip.bottom - area.y) // SHRINK)
        part = pygame.Rect(left, top, right - left, bottom - top).clip(small.get_rect())
        glow = pygame.transform.smoothscale(small.subsurface(part), (part.w * SHRINK, part.h * SHRINK))
        canvas.surface.blit(self.ground, strip, strip.move(-self.room.x, -self.room.y))
        source = strip.move(-area.x - part.x * SHRINK, -area.y - part.y * SHRINK)
        canvas.surface.blit(glow, strip, source, special_flags=pygame.BLEND_ADD)
        canvas.damage(strip)

    def _sill_light(self, canvas: Canvas, light: pygame.Surface) -> None:
        sill = whole(self.place.sill)
        face = pygame.Rect(sill.x, sill.y, sill.w, round(sill.h * 0.72))
        canvas.surface.blit(self.ground, face, face.move(-self.room.x, -self.room.y))
        canvas.damage(face)
        small = pygame.Surface((max(4, face.w // SHRINK), 4))
        glass = pygame.Rect(0, 0, max(1, round(self.place.glass.w / SHRINK)), 4)
        glass.centerx = small.get_width() // 2
        half = light.get_height() // 2
        lower = light.subsurface((0, half, light.get_width(), light.get_height() - half))
        small.blit(pygame.transform.smoothscale(pygame.transform.flip(lower, False, True), glass.size), glass)
        small = pygame.transform.box_blur(small, 2)
        share = self.glasses.materials.share("light", "sill_strength") * (0.35 if self.glasses.theme.light else 1.0)
        small.fill([round(255 * share)] * 3, special_flags=pygame.BLEND_MULT)
        glow = pygame.transform.smoothscale(small, face.size)
        canvas.surface.blit(glow, face, special_flags=pygame.BLEND_ADD)

    def _local(self, rect: Rect) -> pygame.Rect:
        return whole(rect).move(-self.room.x, -self.room.y)

    def _flat_frame(self, canvas: Canvas) -> None:
        line = max(2, canvas.px(canvas.theme.line))
        pygame.draw.rect(self.ground, canvas.theme["line"], self._local(self.place.outer), line)
        inner = self._local(self.place.glass).inflate(2 * line, 2 * line)
        pygame.draw.rect(self.ground, canvas.theme["line"], inner, line)

    def _shadow(self) -> None:
        """A soft shadow below the frame and to its right, larger below the sill."""
        small = pygame.Surface((max(1, self.room.w // SHRINK), max(1, self.room.h // SHRINK)))
        small.fill((255, 255, 255))
        strength = self.glasses.materials.share("frame", "shadow") * (0.6 if self.glasses.theme.light else 1)
        dark = round(255 * (1 - strength))
        for rect in (self._local(self.place.outer), self._local(self.place.sill)):
            cast = rect.move(round(6 * self.glasses.unit), round(9 * self.glasses.unit))
            small.fill((dark, dark, dark), (cast.x // SHRINK, cast.y // SHRINK, cast.w // SHRINK, cast.h // SHRINK))
        small = pygame.transform.box_blur(small, max(1, round(self.glasses.unit * 2)))
        self.ground.blit(pygame.transform.smoothscale(small, self.room.size), (0, 0), special_flags=pygame.BLEND_MULT)

    def _frame(self) -> None:
        paint_frame(self.glasses, self.ground, self._local(self.place.outer), round(self.place.frame))

    def _sill(self, canvas: Canvas) -> None:
        sill = self._local(self.place.sill)
        light, dark = (self.glasses.materials.colour("frame", name) for name in ("light", "dark"))
        self.ground.blit(plank(canvas.art, canvas.room.unit, sill.size), sill)
        lip = pygame.Rect(sill.x, sill.y + round(sill.h * 0.72), sill.w, sill.h - round(sill.h * 0.72))
        veil(self.ground, pygame.Rect(sill.x, sill.y, sill.w, lip.y - sill.y), light, 46)
        veil(self.ground, lip, dark, 90)
        line = max(1, round(self.glasses.unit))
        veil(self.ground, pygame.Rect(sill.x, sill.y, sill.w, line), light, 110)
        veil(self.ground, pygame.Rect(sill.x, lip.y, sill.w, line), dark, 150)


def paint_frame(glasses: Glasses, to: pygame.Surface, outer: pygame.Rect, width: int) -> None:
    """A wooden frame `width` pixels wide inside `outer`, mitred, lit from the upper left."""
    light, dark = (glasses.materials.colour("frame", name) for name in ("light", "dark"))
    to.blit(plank(glasses.art, glasses.unit, (outer.w, width)), outer)
    to.blit(plank(glasses.art, glasses.unit, (outer.w, width)), (outer.x, outer.bottom - width))
    sides = plank(glasses.art, glasses.unit, (width, outer.h), upright=True)
    to.blit(sides, outer)
    to.blit(sides, (outer.right - width, outer.y))
    veil(to, pygame.Rect(outer.x, outer.y, outer.w, width), light, 34)
    veil(to, pygame.Rect(outer.x, outer.bottom - width, outer.w, width), dark, 70)
    veil(to, pygame.Rect(outer.right - width, outer.y, width, outer.h), dark, 44)
    line = max(1, round(1.3 * glasses.unit))
    for n in range(3 * line):
        veil_edge(to, outer.inflate(-2 * (width - 1 - n), -2 * (width - 1 - n)), dark, 205 - 55 * n // line)
    for n in range(line):
        veil_edge(to, outer.inflate(-2 * n, -2 * n), dark, 110)
    veil_edge(to, outer.inflate(-2 * line, -2 * line), light, 120)


def veil(to: pygame.Surface, rect: pygame.Rect, colour: tuple[int, int, int], alpha: int) -> None:
    """A see-through colour over a rectangle."""
    if rect.w > 0 and rect.h > 0:
        sheet = pygame.Surface(rect.size, pygame.SRCALPHA)
        sheet.fill((*colour, alpha))
        to.blit(sheet, rect)


def veil_edge(to: pygame.Surface, rect: pygame.Rect, colour: tuple[int, int, int], alpha: int) -> None:
    """A see-through line one pixel wide round a rectangle."""
    veil(to, pygame.Rect(rect.x, rect.y, rect.w, 1), colour, alpha)
    veil(to, pygame.Rect(rect.x, rect.bottom - 1, rect.w, 1), colour, alpha)
    veil(to, pygame.Rect(rect.x, rect.y + 1, 1, rect.h - 2), colour, alpha)
    veil(to, pygame.Rect(rect.right - 1, rect.y + 1, 1, rect.h - 2), colour, alpha)
