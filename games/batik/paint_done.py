"""The finished scarf: its wax melts from the middle, then it is lifted from the frame and hangs in the light."""

from __future__ import annotations

from collections.abc import Iterator
from math import pi, sin

import pygame

from ..stage.canvas import Canvas, whole
from ..stage.wall import paint_wall
from .paint_dyes import Dyes, cloth_picture
from .paint_silk import shining
from .paint_soak import Turning
from .place import Hanging

MELTS = 0.62
"""The part of the time in which the wax melts; in the rest the cloth is lifted."""
FOLDS = 5.5
"""How many folds fall across the hanging silk."""
DEEP, SWAY = 5.0, 0.6
"""Reference px by which the hem rises in a fold; turns by which folds wander while the cloth is lifted."""
STRIP = 3
SHADE, SHINE = 74, 20
"""How dark and how light the sides of a fold are, of 255."""


class HangingPicture:
    """A scarf on its rod before the wall; `before` is the same cloth with its wax, `after` without."""

    def __init__(
        self, canvas: Canvas, dyes: Dyes, hanging: Hanging, before: pygame.Surface, after: pygame.Surface
    ) -> None:
        self.dyes, self.hanging, self.after = dyes, hanging, after
        self.room = whole(hanging.room)
        self.silk = whole(hanging.silk)
        self.plain = not canvas.theme.decorated
        self.ground = pygame.Surface(self.room.size)
        self._work = self._made(canvas, before)

    def steps(self) -> Iterator[None]:
        """Makes what is needed, in steps of a few milliseconds each; what is left is made with the first picture."""
        yield from self._work

    def _made(self, canvas: Canvas, before: pygame.Surface) -> Iterator[None]:
        paint_wall(canvas, self.ground, self.room)
        yield
        self.melting = Turning(self.dyes, before, self.after, "melting", "melt")
        yield from self.melting.steps()
        self.gleam = self._gleam()
        yield
        self.shine = shining(self.after)
        yield
        if not self.plain:
            self._shadow()
            yield
            self._rod()

    def sharpen(self, after: pygame.Surface) -> None:
        """The same finished cloth, drawn finer."""
        self.after, self.shine = after, shining(after)

    def show(self, canvas: Canvas, progress: float) -> None:
        """The scene at an instant, 0 to 1."""
        for _ in self._work:
            pass
        to = canvas.surface
        melted, lifted = min(1.0, progress / MELTS), max(0.0, (progress - MELTS) / (1 - MELTS))
        cloth = self.melting.frame(melted) if melted < 1 else self.after
        to.set_clip(self.room)
        to.blit(self.ground, self.room)
        if self.plain:
            to.blit(cloth, self.silk)
            line = max(2, canvas.px(canvas.theme.line))
            pygame.draw.rect(to, canvas.theme["line"], self.silk.inflate(2 * line, 2 * line), line)
        else:
            self._hung(to, cloth, lifted)
        to.set_clip(None)
        canvas.damage(self.room)

    def _hung(self, to: pygame.Surface, cloth: pygame.Surface, lifted: float) -> None:
        """The cloth on its rod, `lifted` 0 flat to 1 in its folds; light wanders over it on the way."""
        ease = 1 - (1 - lifted) ** 3
        shift = round((ease * 1.25 - 0.95) * self.silk.w)
        light = pygame.Surface(self.silk.size)
        light.blit(self.gleam, (shift, 0))
        light.blit(self.shine, (0, 0), special_flags=pygame.BLEND_MULT)
        light.blit(cloth, (0, 0), special_flags=pygame.BLEND_ADD)
        if ease <= 0:
            to.blit(light, self.silk)
        else:
            self._folds(to, light, ease)
        to.blit(self.rod, self.rod_at)

    def _folds(self, to: pygame.Surface, cloth: pygame.Surface, ease: float) -> None:
        """Strips of the cloth, each drawn up as far as its fold takes it, lit from the left."""
        silk, deep = self.silk, DEEP * self.hanging.unit * ease
        to.set_clip(self.room.clip(silk.inflate(0, 2 * silk.h).move(0, silk.h)))
        wide = STRIP if ease < 1 else 1
        for x in range(0, silk.w, wide):
            turn = self._turn(x / silk.w, ease)
            rise = round(deep * (0.5 + 0.5 * sin(turn)))
            place = to.blit(cloth, (silk.x + x, silk.y - rise), pygame.Rect(x, 0, wide, silk.h))
            slope = sin(turn + 0.9) * ease
            if slope > 0:
                level = 255 - round(SHADE * slope)
                to.fill((level, level, level), place, special_flags=pygame.BLEND_MULT)
            else:
                level = round(SHINE * slope * slope)
                to.fill((level, round(0.94 * level), round(0.8 * level)), place, special_flags=pygame.BLEND_ADD)
        to.set_clip(self.room)

    def _turn(self, share: float, ease: float) -> float:
        """How far round the folds are at a share of the width."""
        return 2 * pi * (FOLDS * (share + 0.045 * sin(2 * pi * share)) + SWAY * (1 - ease))

    def _shadow(self) -> None:
        """The soft shadow that the cloth casts on the wall."""
        unit, share = self.hanging.unit, self.dyes.materials.share("room", "shadow")
        small = pygame.Surface((self.room.w // 8 + 1, self.room.h // 8 + 1))
        small.fill((255, 255, 255))
        dark = round(255 * (1 - share * (0.7 if self.dyes.theme.light else 1.0)))
        cast = self.silk.move(round(14 * unit) - self.room.x, round(18 * unit) - self.room.y)
        small.fill((dark, dark, dark), pygame.Rect(cast.x // 8, cast.y // 8, cast.w // 8, cast.h // 8))
        small = pygame.transform.box_blur(small, max(1, round(1.8 * unit)))
        grown = pygame.transform.smoothscale(small, (small.get_width() * 8, small.get_height() * 8))
        self.ground.blit(grown, (0, 0), special_flags=pygame.BLEND_MULT)

    def _gleam(self) -> pygame.Surface:
        """The band of light that wanders over the cloth, to be added."""
        materials = self.dyes.materials
        picture = cloth_picture(self.dyes.art, "gleam", self.silk.w, self.silk.h)
        made = pygame.Surface((self.silk.w, self.silk.h))
        made.blit(picture, (0, 0))
        strength = materials.share("silk", "gleam_strength")
        r, g, b = materials.colour("silk", "gleam")
        made.fill((round(r * strength), round(g * strength), round(b * strength)), special_flags=pygame.BLEND_MULT)
        return made

    def _rod(self) -> None:
        """A turned rod with two knobs."""
        tones = self.dyes.materials.colours("room", "rod")
        rod = whole(self.hanging.rod)
        knob = round(rod.h * 1.5)
        area = pygame.Rect(0, 0, rod.w + knob, max(rod.h, knob) + 2)
        strip = pygame.Surface((1, len(tones)))
        for y, tone in enumerate(tones):
            strip.set_at((0, y), tone)
        bar = pygame.transform.smoothscale(strip, (4, rod.h))
        self.rod = pygame.Surface(area.size, pygame.SRCALPHA)
        self.rod.fill((*tones[0], 0))
        top = (area.h - rod.h) // 2
        self.rod.blit(pygame.transform.scale(bar, (rod.w, rod.h)), (knob // 2, top))
        for x in (knob // 2, area.w - knob // 2):
            for n, tone in enumerate((tones[0], tones[3], tones[1], tones[2])):
                radius = knob / 2 * (1, 0.88, 0.66, 0.28)[n]
                centre = (x - n * knob * 0.035, area.h / 2 - n * knob * 0.05)
                pygame.draw.aacircle(self.rod, tone, centre, radius)
        self.rod_at = (rod.x - knob // 2, rod.y - top)
