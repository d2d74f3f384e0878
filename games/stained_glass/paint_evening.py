"""The finished window in its niche, and the sun that paints the floor through it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame

from ..core.space import Point, Rect
from ..stage.canvas import Canvas, whole
from ..stage.contrast import mixed
from ..stage.materials import brightness, scaled
from ..stage.theme import Colour
from ..stage.wall import paint_wall
from .paint_glass import Glasses
from .paint_jug import paint_jug
from .paint_niche import SURROUND, paint_niche
from .paint_panes import WindowPicture
from .paint_room import plank, veil
from .place import SKIRTING, Evening, finer, mapped, through

FINE = 2
ASLEEP = 0.62
BEAMS, SLICES = 5, 14
BEAM_SHRINK, LIGHT_SHRINK = 4, 2
DUST = 64
STEP = 0.04
"""Shares of the window's side between the points of an edge that is seen in perspective."""
SLIDE = (-70.0, -14.0)
"""Reference px from where the light on the floor comes sliding."""


def paint_floor(canvas: Canvas, to: pygame.Surface, part: pygame.Rect, evening: Evening) -> None:
    """Wall above and planks below, as they lie in this part of the window."""
    paint_wall(canvas, to, part)
    top = round(evening.floor) - part.y
    if not canvas.theme.decorated:
        pygame.draw.line(to, canvas.theme["line"], (0, top), (part.w, top), max(2, canvas.px(canvas.theme.line)))
        return
    width, height = canvas.surface.get_size()
    if not canvas.theme.light:
        veil(to, pygame.Rect(0, 0, part.w, top), canvas.theme["ground"], 70)
    ledge = round(SKIRTING * evening.scale)
    name = "floor_light" if canvas.theme.light else "floor"
    deep = height - round(evening.floor) - ledge
    planks = canvas.art.material(name, max(width, round(deep * 4.3)), max(1, deep))
    to.blit(planks, (0, top + ledge), pygame.Rect(part.x, 0, part.w, deep))
    to.blit(plank(canvas.art, canvas.room.unit, (part.w, ledge)), (0, top))
    for y, colour, alpha in ((top, "shine", 60), (top + ledge - 2, "shadow", 130), (top + ledge - 1, "shadow", 170)):
        veil(to, pygame.Rect(0, y, part.w, max(1, ledge // 12)), canvas.theme[colour], alpha)


class EveningPicture:
    """The scene with the sun out; the layers of its light are kept and laid over it step by step."""

    def __init__(self, canvas: Canvas, glasses: Glasses, evening: Evening, window: WindowPicture) -> None:
        self.glasses, self.evening, self.window = glasses, evening, window
        self.room = whole(evening.room)
        self.ground = pygame.Surface(self.room.size)
        self.plain = not canvas.theme.decorated
        paint_floor(canvas, self.ground, self.room, evening)
        glass = whole(evening.glass)
        self.clear = _cut_out(window.picture, [(x - glass.x, y - glass.y) for x, y in evening.opening()])
        if self.plain:
            self.light = self._pattern()
            self._outline(canvas)
            return
        self._niche(canvas)
        paint_jug(canvas, self.ground, self._local_rect(evening.jug), glasses)
        self.light = self._pattern()
        self.beams, self.beams_at = self._beams()
        self.bloom, self.bloom_at = self._bloom()

    def show(self, canvas: Canvas, progress: float) -> None:
        """The room at an instant of the sun's coming, 0 to 1."""
        made = canvas.surface
        made.set_clip(self.room)
        made.blit(self.ground, self.room)
        glass = whole(self.evening.glass)
        if self.plain:
            made.blit(self.clear, glass)
            made.blit(self.light[0], self.light[1])
        else:
            made.blit(_dimmed(self.clear, ASLEEP + (1 - ASLEEP) * progress), glass)
            self._shine(made, progress)
        made.set_clip(None)
        canvas.damage(self.room)

    def _shine(self, to: pygame.Surface, progress: float) -> None:
        if progress <= 0:
            return
        slide = [part * self.evening.scale * (1 - progress) for part in SLIDE]
        at = (self.light[1][0] + slide[0], self.light[1][1] + slide[1])
        to.blit(_dimmed(self.light[0], progress), at, special_flags=pygame.BLEND_ADD)
        to.blit(_dimmed(self.beams, progress), self.beams_at, special_flags=pygame.BLEND_ADD)
        to.blit(_dimmed(self.bloom, progress), self.bloom_at, special_flags=pygame.BLEND_ADD)
        self._dust(to, progress)

    def _dust(self, to: pygame.Surface, progress: float) -> None:
        """Specks in the beams, always at the same places; they rise a little while the sun comes."""
        colour = scaled(self.glasses.materials.colour("room", "dust"), 0.34 * progress)
        glass = self.evening.glass
        top, bottom = (glass.right, glass.y + 0.7 * glass.h), self.evening.light[2]
        for n in range(DUST):
            along, across = (n * 0.381966 + 0.1) % 1, (n * 0.7548777) % 1 - 0.6
            x = top[0] + (bottom[0] - top[0]) * along + across * self.evening.glass.w * 0.9
            y = top[1] + (bottom[1] - top[1]) * along + 12 * self.evening.scale * (1 - progress)
            radius = max(1, round((0.7 + (n % 3) * 0.5) * self.evening.scale))
            speck = pygame.Surface((2 * radius + 1, 2 * radius + 1))
            pygame.draw.circle(speck, colour, (radius, radius), radius)
            to.blit(speck, (x, y), special_flags=pygame.BLEND_ADD)

    def _local(self, points: Sequence[Point]) -> list[Point]:
        return [(x - self.room.x, y - self.room.y) for x, y in points]

    def _local_rect(self, rect: Rect) -> pygame.Rect:
        return whole(rect).move(-self.room.x, -self.room.y)

    def _outline(self, canvas: Canvas) -> None:
        line = max(2, canvas.px(canvas.theme.line))
        points = self._local(self.evening.opening(2.0 * line))
        pygame.draw.lines(self.ground, canvas.theme["line"], True, points, line)

    def _niche(self, canvas: Canvas) -> None:
        """Stones round the opening, a dark recess and a slim wooden frame, drawn large and scaled down."""
        evening = self.evening
        area = _around(evening.opening(SURROUND * evening.scale), 16 * evening.scale)
        self._soft_shadow(self._local(evening.opening(SURROUND * evening.scale)))
        large = pygame.Surface((area.w * FINE, area.h * FINE), pygame.SRCALPHA)
        large.fill((*self.glasses.materials.colour("room", "stone_dark"), 0))
        paint_niche(canvas, large, evening, area.topleft, self.glasses)
        self.ground.blit(pygame.transform.smoothscale(large, area.size), area.move(-self.room.x, -self.room.y))

    def _soft_shadow(self, outside: Sequence[Point]) -> None:
        small = pygame.Surface((self.room.w // 8 + 1, self.room.h // 8 + 1))
        small.fill((255, 255, 255))
        pygame.draw.polygon(small, (110, 110, 116), [(x / 8 + 1, y / 8 + 1) for x, y in outside])
        small = pygame.transform.box_blur(small, max(1, round(2 * self.evening.scale)))
        self.ground.blit(pygame.transform.smoothscale(small, self.room.size), (0, 0), special_flags=pygame.BLEND_MULT)

    def _pattern(self) -> tuple[pygame.Surface, tuple[int, int]]:
        """The glass on the floor, seen from the room, and where it lies in the window."""
        scale, plain = self.evening.scale, self.plain
        area = whole(self.evening.room).clip(_around(self.evening.light, 40 * scale))
        shrink = 1 if plain else LIGHT_SHRINK
        small = pygame.Surface((area.w // shrink + 1, area.h // shrink + 1))
        numbers = through([((x - area.x) / shrink, (y - area.y) / shrink) for x, y in self.evening.light])
        self._cast(small, numbers, max(1, round(3 * scale / shrink)))
        glass = self.evening.glass
        edge = [((x - glass.x) / glass.w, 1 - (y - glass.y) / glass.h) for x, y in self.evening.opening()]
        shape = mapped(numbers, finer(edge, STEP))
        if plain:
            clear = _cut_out(small, shape)
            pygame.draw.lines(clear, self.glasses.theme["line"], True, shape, max(2, round(3 * scale)))
            return clear, area.topleft
        return pygame.transform.smoothscale(self._softened(_kept_inside(small, shape)), area.size), area.topleft

    def _cast(self, to: pygame.Surface, numbers: Sequence[float], bar: int) -> None:
        """Flat colours and dark bars through the projective map."""
        width, height = self.window.size
        for sheet, outlines in zip(self.window.sheets, self.window.placed, strict=True):
            if sheet and sheet.glass:
                for outline in outlines:
                    points = mapped(numbers, finer([(x / width, 1 - y / height) for x, y in outline], STEP))
                    pygame.draw.polygon(to, vivid(self.glasses.colour(sheet.glass)), points)
                    pygame.draw.lines(to, (0, 0, 0), True, points, bar)

    def _softened(self, light: pygame.Surface) -> pygame.Surface:
        """A soft picture with a wide shine about it, as strong as light on the floor is."""
        scale, materials = self.evening.scale, self.glasses.materials
        wide = pygame.transform.box_blur(light, max(2, round(7 * scale)))
        soft = pygame.transform.box_blur(light, max(1, round(1.2 * scale)))
        share = materials.share("room", "floor_strength") * (0.55 if self.glasses.theme.light else 1)
        soft.fill([round(255 * share)] * 3, special_flags=pygame.BLEND_MULT)
        wide.fill([round(255 * share * 0.3)] * 3, special_flags=pygame.BLEND_MULT)
        soft.blit(wide, (0, 0), special_flags=pygame.BLEND_ADD)
        return soft

    def _beams(self) -> tuple[pygame.Surface, tuple[int, int]]:
        """Soft light from the window down to its picture on the floor, in the colours it passes."""
        area = self.room.clip(_around([*self.evening.glass.corners, *self.evening.light], 10 * self.evening.scale))
        made = pygame.Surface((area.w // BEAM_SHRINK + 1, area.h // BEAM_SHRINK + 1))
        columns = pygame.transform.smoothscale(self.window.flat(6), (BEAMS, 3))
        materials = self.glasses.materials
        share = materials.share("room", "beam_strength") * (0.4 if self.glasses.theme.light else 1.0)
        for n in range(BEAMS):
            passed = columns.get_at((n, 1))
            colour = mixed((passed.r, passed.g, passed.b), materials.colour("room", "beam"), 0.45)
            beam = pygame.Surface(made.get_size())
            for fade, ring in self._slices((n + 0.12) / BEAMS, (n + 0.88) / BEAMS):
                points = [((x - area.x) / BEAM_SHRINK, (y - area.y) / BEAM_SHRINK) for x, y in ring]
                pygame.draw.polygon(beam, scaled(colour, share * fade), points)
            made.blit(beam, (0, 0), special_flags=pygame.BLEND_ADD)
        made = pygame.transform.box_blur(made, max(1, round(3 * self.evening.scale)))
        return pygame.transform.smoothscale(made, area.size), area.topleft

    def _slices(self, left: float, right: float) -> Iterator[tuple[float, list[Point]]]:
        """One beam from the window to the floor, between two shares of its width, in slices: strength and outline."""
        glass, light = self.evening.glass, self.evening.light
        start = [(glass.x + glass.w * t, glass.y + glass.h * 0.55) for t in (left, right)]
        end = [_between(_between(light[0], light[1], t), _between(light[3], light[2], t), 0.5) for t in (left, right)]
        for step in range(SLICES):
            a, b = step / SLICES, (step + 1) / SLICES
            near = [_between(start[0], end[0], a), _between(start[1], end[1], a)]
            far = [_between(start[1], end[1], b), _between(start[0], end[0], b)]
            yield min(1.0, 2.4 * a) ** 1.6 * (1 - 0.85 * a), near + far

    def _bloom(self) -> tuple[pygame.Surface, tuple[int, int]]:
        """The shine of the bright glass over its own edges."""
        glass = whole(self.evening.glass)
        reach = round(48 * self.evening.scale) // 8 * 8
        area = glass.inflate(2 * reach, 2 * reach)
        small = pygame.Surface((area.w // 8, area.h // 8))
        small.blit(self.window.flat(8), (reach // 8, reach // 8))
        small = pygame.transform.box_blur(small, max(1, reach // 16))
        part = 0.12 if self.glasses.theme.light else 0.16
        small.fill([round(255 * part)] * 3, special_flags=pygame.BLEND_MULT)
        return pygame.transform.smoothscale(small, area.size), area.topleft


def vivid(colour: Colour) -> Colour:
    """The colour as light on wood: purer, and pale ones no brighter than the others."""
    grey = brightness(colour) * 255
    pure = [grey + (part - grey) * 1.45 for part in colour]
    by = min(1.0, 0.5 / max(0.01, brightness(colour)))
    r, g, b = (min(255, max(0, round(part * by))) for part in pure)
    return (r, g, b)


def _between(a: Point, b: Point, t: float) -> Point:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def _around(points: Sequence[Point], by: float) -> pygame.Rect:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top = round(min(xs) - by), round(min(ys) - by)
    return pygame.Rect(left, top, round(max(xs) + by) - left, round(max(ys) + by) - top)


def _cut_out(picture: pygame.Surface, outline: Sequence[Point]) -> pygame.Surface:
    """The picture inside an outline, smooth at the edge and clear outside."""
    width, height = picture.get_size()
    large = pygame.Surface((2 * width, 2 * height), pygame.SRCALPHA)
    large.fill((255, 255, 255, 0))
    pygame.draw.polygon(large, (255, 255, 255, 255), [(2 * x, 2 * y) for x, y in outline])
    made = picture.convert_alpha()
    made.blit(pygame.transform.smoothscale(large, (width, height)), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return made


def _kept_inside(picture: pygame.Surface, outline: Sequence[Point]) -> pygame.Surface:
    mask = pygame.Surface(picture.get_size())
    pygame.draw.polygon(mask, (255, 255, 255), outline)
    picture.blit(mask, (0, 0), special_flags=pygame.BLEND_MULT)
    return picture


def _dimmed(picture: pygame.Surface, share: float) -> pygame.Surface:
    if share >= 1:
        return picture
    made = picture.copy()
    made.fill([round(255 * share)] * 3, special_flags=pygame.BLEND_RGB_MULT)
    return made
