"""What stands in the window of a card: a souvenir, its shadow, a half, a detail, a tool, a rhythm or a pattern."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

import pygame

from ..core.values import dataclass
from ..stage.theme import Colour
from .kinds import Face
from .paint_drawings import Drawings
from .paint_paper import FINE, Paper
from .shelf import SHELF, marks

FILLS = 0.97
"""The part of its window's height that a drawing takes."""
SPEAKER = "say-again"
RHYTHMS = "rhythms"
TAP = 0.2
"""Seconds up to which a beat is a tap, drawn as a dot; a longer one is held, drawn as a bar (rhythms.toml)."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The beats of a sound, in seconds, and how strong each is, 0 to 1."""

    onsets: tuple[float, ...] = ()
    strengths: tuple[float, ...] = ()
    lengths: tuple[float, ...] = ()

    @property
    def end(self) -> float:
        return max((a + b for a, b in zip(self.onsets, self.lengths, strict=False)), default=1.0)


def read_rhythms(drawings: Drawings) -> Mapping[str, Rhythm]:
    """The rhythms by souvenir; none where their file cannot be read."""
    path = drawings.art.find(f"souvenirs/{RHYTHMS}.toml")
    try:
        found = tomllib.loads(path.read_text("utf-8")) if path is not None else {}
        return {name: Rhythm(*(_numbers(row, part) for part in ("onsets", "strengths", "lengths")))
                for name, row in found.items()}  # fmt: skip
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _numbers(row: Mapping[str, Any], part: str) -> tuple[float, ...]:
    return tuple(float(number) for number in row.get(part, ())[:40])


class Faces:
    """Paints what a card shows into its window."""

    def __init__(self, paper: Paper) -> None:
        self.paper, self.drawings = paper, paper.drawings
        self.theme = paper.theme
        self.rhythms = read_rhythms(paper.drawings)
        self._rims: dict[int, pygame.Surface] = {}

    def paint(self, to: pygame.Surface, face: Face, window: pygame.Rect) -> None:
        """The face of a card that is no word, in its window on the card."""
        to.blit(self.paper.window(window.size), window)
        painters: Mapping[str, Callable[[pygame.Surface, Face, pygame.Rect], None]] = {
            "shadow": self._shadow, "left-half": self._half, "right-half": self._half, "detail": self._detail,
            "tool": self._tool, "sound": self._sound, "pattern": self._pattern, "continuation": self._pattern,
        }  # fmt: skip
        painters.get(face.medium, self._picture)(to, face, window)

    def _side(self, window: pygame.Rect) -> int:
        return max(8, round(min(window.w, window.h) * FILLS))

    def _standing(self, to: pygame.Surface, picture: pygame.Surface, window: pygame.Rect) -> None:
        """A picture in the middle of its window, over the shadow that it casts on the table."""
        at = picture.get_rect(center=window.center)
        if self.theme.decorated:
            self._cast(to, picture.get_bounding_rect(48).move(at.topleft), window)
        to.blit(picture, at)

    def _cast(self, to: pygame.Surface, thing: pygame.Rect, window: pygame.Rect) -> None:
        strength = self.drawings.share("card", "cast_strength")
        soft = soft_oval(self.drawings.colour("card", "cast"), strength)
        area = pygame.Rect(0, 0, round(thing.w * 1.02), max(6, round(0.15 * window.h)))
        area.midbottom = (thing.centerx + round(0.012 * window.w), min(window.bottom - 2, thing.bottom + area.h // 3))
        area.w = min(area.w, window.w)
        to.blit(pygame.transform.smoothscale(soft, area.size), area)

    def _picture(self, to: pygame.Surface, face: Face, window: pygame.Rect) -> None:
        self._standing(to, self.drawings.souvenir(face.souvenir, self._side(window)), window)

    def _tool(self, to: pygame.Surface, face: Face, window: pygame.Rect) -> None:
        tool = SHELF[face.souvenir].tool
        self._standing(to, self.drawings.tool(tool, round(self._side(window) * 0.95)), window)

    def _shadow(self, to: pygame.Surface, face: Face, window: pygame.Rect) -> None:
        colour = self.theme["ink"] if self.theme.high_contrast else self.drawings.colour("shadow", "colour")
        made = self.drawings.shadow(face.souvenir, self._side(window), colour)
        to.blit(made, made.get_rect(center=window.center))

    def _half(self, to: pygame.Surface, face: Face, window: pygame.Rect) -> None:
        """A half that ends at the edge of its window: beside the other card the souvenir would be whole."""
        side = self._side(window)
        whole, cut = self.drawings.souvenir(face.souvenir, side), round(self.drawings.half(face.souvenir) * side)
        left = face.medium == "left-half"
        part = pygame.Rect(0, 0, cut, side) if left else pygame.Rect(cut, 0, side - cut, side)
        edge = window.right if left else window.left
        top = window.centery - side // 2
        shown = part.clip(pygame.Rect(part.right - window.w if left else part.x, 0, window.w, side))
        at = (edge - shown.w, top) if left else (edge, top)
        if self.theme.decorated:
            to.set_clip(window)
            self._cast(to, whole.subsurface(part).get_bounding_rect(48).move(at), window)
            to.set_clip(None)
        to.blit(whole, at, shown)
        self._seam(to, edge, window)

    def _seam(self, to: pygame.Surface, x: int, window: pygame.Rect) -> None:
        """A stitched line where the souvenir was cut."""
        thick, step = self.paper.px(3), self.paper.px(12)
        x = min(max(x, window.left + thick), window.right - thick)
        for y in range(window.top + step // 3, window.bottom - step // 3, step):
            stitch = pygame.Rect(0, y, thick, min(round(step * 0.6), window.bottom - y))
            stitch.centerx = x
            pygame.draw.rect(to, self.paper.ink, stitch, border_radius=thick // 2)

    def _detail(self, to: pygame.Surface, face: Face, window: pygame.Rect) -> None:
        """A part of the drawing seen through a round lens."""
        across = round(min(window.w, window.h) * 0.95)
        x, y, w, h = self.drawings.detail(face.souvenir)
        side = round(across / max(w, h) * 0.99)
        large = self.drawings.souvenir(face.souvenir, side)
        glass = pygame.Surface((across, across), pygame.SRCALPHA)
        glass.blit(self.paper.disc(across, self._glass()), (0, 0))
        sight = pygame.Surface((across, across), pygame.SRCALPHA)
        sight.blit(large, (across / 2 - (x + w / 2) * side, across / 2 - (y + h / 2) * side))
        sight.blit(self.paper.disc(across, (255, 255, 255)), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        glass.blit(sight, (0, 0))
        if across not in self._rims:
            self._rims = {across: self._rim(across)}
        glass.blit(self._rims[across], (0, 0))
        to.blit(glass, glass.get_rect(center=window.center))

    def _glass(self) -> Colour:
        return self.theme["panel"] if self.theme.high_contrast else self.drawings.colour("card", "glow")

    def _rim(self, across: int) -> pygame.Surface:
        """The brass ring of a lens."""
        if self.theme.high_contrast:
            tones = [self.theme["ink"]] * 3
        else:
            tones = [self.drawings.colour("lens", name) for name in ("rim_dark", "rim", "rim_light")]
        large = pygame.Surface((across * FINE, across * FINE), pygame.SRCALPHA)
        middle, thick = across * FINE / 2, max(self.paper.px(6), across * 0.045) * FINE
        large.fill((*tones[0], 0))
        for tone, outer, width in ((tones[0], 1.0, 1.0), (tones[1], 0.985, 0.72), (tones[2], 0.965, 0.2)):
            pygame.draw.circle(large, tone, (middle, middle), middle * outer, round(thick * width))
        return pygame.transform.smoothscale(large, (across, across))

    def _sound(self, to: pygame.Surface, face: Face, window: pygame.Rect) -> None:
        """The rhythm of a sound along a line: a dot for each tap, a bar for what is held; the stronger, the larger."""
        rhythm = self.rhythms.get(face.souvenir, Rhythm())
        high = self.theme.high_contrast
        beat = self.theme["ink"] if high else self.drawings.colour("rhythm", "beat")
        line = self.theme["line"] if high else self.drawings.colour("rhythm", "line")
        side = round(min(window.w * 0.34, window.h * 0.36))
        icon = self.drawings.art.icon(f"icons/{SPEAKER}.svg", side, self.paper.ink)
        to.blit(icon, icon.get_rect(center=(window.centerx, window.y + round(window.h * 0.26))))
        strip = pygame.Rect(0, 0, round(window.w * 0.86), round(window.h * 0.36))
        strip.center = (window.centerx, window.y + round(window.h * 0.68))
        made = rhythm_picture(rhythm, strip.size, beat, line, self.paper.px(2))
        to.blit(made, strip)

    def _pattern(self, to: pygame.Surface, face: Face, window: pygame.Rect) -> None:
        """A woven band with its marks in a row; where it begins or goes on, its end is open."""
        row = marks(face.souvenir, face.medium)
        begins = face.medium == "pattern"
        band = pygame.Rect(0, 0, round(window.w * 0.97), round(min(window.h * 0.6, window.w * 0.5)))
        band.centery = window.centery
        band.left = window.left if not begins else window.right - band.w
        self._band(to, band)
        cell = band.w / (len(row) + 0.3)
        side = max(6, round(min(cell * 0.96, band.h * 0.64)))
        start = band.left + (band.w - cell * len(row)) / 2 + (cell * 0.12 if not begins else -cell * 0.12)
        for n, mark in enumerate(row):
            tint = self._thread(SHELF[face.souvenir].pattern.index(mark))
            icon = self.drawings.motif(mark, side, tint)
            to.blit(icon, icon.get_rect(center=(round(start + (n + 0.5) * cell), band.centery)))
        self._going_on(to, band, begins)

    def _thread(self, number: int) -> Colour:
        if self.theme.high_contrast:
            return self.theme["ink"]
        return self.drawings.colour("pattern", ("first", "second")[number % 2])

    def _band(self, to: pygame.Surface, band: pygame.Rect) -> None:
        high = self.theme.high_contrast
        cloth, edge = ((self.theme["panel"], self.theme["line"]) if high else
                       (self.drawings.colour("pattern", "cloth"), self.drawings.colour("pattern", "edge")))  # fmt: skip
        pygame.draw.rect(to, cloth, band)
        thick = max(2, round(band.h * 0.055))
        for y in (band.top, band.bottom - thick):
            to.fill(edge, pygame.Rect(band.x, y, band.w, thick))
        step = max(6, round(band.h * 0.16))
        for x in range(band.left, band.right - step // 2, step):
            for y, way in ((band.top + thick, 1), (band.bottom - thick - 1, -1)):
                end, tip = min(x + step, band.right - 1), min(x + step / 2, band.right - 1)
                pygame.draw.polygon(to, edge, [(x, y), (end, y), (tip, y + way * step * 0.5)])

    def _going_on(self, to: pygame.Surface, band: pygame.Rect, begins: bool) -> None:
        """Torn threads where the band goes on beyond its card."""
        x, way = (band.left, -1) if begins else (band.right, 1)
        tone = self.theme["line"] if self.theme.high_contrast else self.drawings.colour("pattern", "edge")
        step = max(3, band.h // 9)
        for y in range(band.top + step // 2, band.bottom, step):
            pygame.draw.line(to, tone, (x, y), (x + way * self.paper.px(4), y), max(1, self.paper.px(1.4)))


def rhythm_picture(
    rhythm: Rhythm, size: tuple[int, int], beat: Colour, line: Colour, thin: int
) -> pygame.Surface:  # fmt: skip
    """Beats from left to right as time goes by, as large as they are strong."""
    w, h = size[0] * FINE, size[1] * FINE
    large = pygame.Surface((w, h), pygame.SRCALPHA)
    large.fill((*beat, 0))
    pygame.draw.line(large, line, (0, h / 2), (w, h / 2), max(2, thin * FINE // 2))
    beats = list(zip(rhythm.onsets, rhythm.strengths, rhythm.lengths, strict=False))
    steps = [b - a for a, b in pairwise(rhythm.onsets)]
    close = min(steps, default=1.0) / max(rhythm.end, 0.2)
    largest = min(h * 0.5, 0.42 * w * close / (1 + 0.84 * close), w * 0.12)
    scale = (w - 2 * largest) / max(rhythm.end, 0.2)
    for n, (at, strength, length) in enumerate(beats):
        radius, x = largest * (0.5 + 0.5 * strength), largest + scale * at
        if length <= TAP:
            pygame.draw.circle(large, beat, (x, h / 2), radius)
            continue
        free = scale * (steps[n] if n < len(steps) else length + rhythm.end) - 1.16 * largest
        wide = round(max(2 * radius, min(scale * length, free) + radius))
        bar = pygame.Rect(round(x - radius), 0, wide, round(1.6 * radius))
        bar.centery = round(h / 2)
        pygame.draw.rect(large, beat, bar, border_radius=bar.h // 2)
    return pygame.transform.smoothscale(large, size)


def soft_oval(colour: Colour, strength: float) -> pygame.Surface:
    """A small soft shadow, to be stretched."""
    small = pygame.Surface((48, 24), pygame.SRCALPHA)
    small.fill((*colour, 0))
    for n in range(8):
        area = pygame.Rect(0, 0, 48 - 5 * n, 24 - 3 * n)
        area.center = (24, 12)
        level = round(255 * strength * (n + 1) / 8)
        pygame.draw.ellipse(small, (*colour, level), area)
    return small
