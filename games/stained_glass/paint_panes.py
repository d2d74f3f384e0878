"""A whole window as one picture, in which a pane can be changed without painting the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import sqrt
from typing import Any

import pygame

from ..core.pieces import Piece
from ..core.space import Point, Polygon
from ..core.values import dataclass
from .paint_glass import Glasses, soft_disc
from .paint_lead import came_of, leading, shade

WIDEST_BAR, THINNEST_BAR = 8.0, 2.0
BAR_SHARE = 0.1
"""Width of a bar as a share of the side of a middling pane."""
STEPS = 8
MARK_LEAST, MARK_MOST, MARK_SHARE = 14.0, 34.0, 0.34
NUMBER_HEIGHT = 0.72
"""Share of a line of words that a numeral fills."""

Numbers = Callable[[int], pygame.Surface]
"""Gives the picture of a number that stands on a pane without glass."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one pane shows: its glass ("" for none), else the glass that the drawing wants, its number (0: none)."""

    glass: str = ""
    wanted: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Pane:
    """One pane on the picture: where it lies in pixels, and which of these pixels are its own."""

    box: pygame.Rect
    mask: pygame.Mask
    middle: Point
    diameter: float
    offset: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Growing:
    """A pane on its way to another look: its box before, and itself afterwards."""

    box: pygame.Rect
    before: pygame.Surface
    after: pygame.Surface


class WindowPicture:
    """The panes of a window at `scale` pixels per unit, the drawing's point `origin` in the upper left corner.

    `picture` is up to date at any time. `wooden` panes are held by shebeke instead of lead; panes that
    are not `marked` show their glass alone.
    """

    def __init__(
        self,
        glasses: Glasses,
        pieces: Sequence[Piece],
        decor: Sequence[Mapping[str, Any]],
        size: tuple[int, int],
        scale: float,
        origin: Point = (0.0, 0.0),
        wooden: bool = False,
        marked: bool = True,
    ) -> None:
        self.glasses, self.size, self.marked = glasses, size, marked
        frame = pygame.Rect((0, 0), size)
        placed = [_placed(piece.outlines, scale, origin) for piece in pieces]
        numbered = enumerate(zip(pieces, placed, strict=True))
        self.panes = [_pane(n, piece, outlines, scale, origin, frame) for n, (piece, outlines) in numbered]
        self.placed = placed
        self.outlines = [outline for outlines in placed for outline in outlines]
        self.sheets: list[Sheet | None] = [None] * len(pieces)
        self._shown = [n for n, pane in enumerate(self.panes) if pane.box.w and pane.box.h]
        strokes = [_stroke(stroke, scale, origin) for stroke in decor]
        self.came = came_of(glasses, wooden, _bar(glasses.unit, self.panes))
        self.glass = pygame.Surface(size)
        self.glass.fill(self.came.edge)
        self.shade = shade(size, self.outlines, self.came, glasses)
        self.lead = leading(size, self.outlines, self.came, strokes, glasses)
        self.sun = None if glasses.theme.high_contrast else _sunlight(glasses, size)
        self.picture = pygame.Surface(size)
        self._ready = set[str]()

    def show(self, sheets: Sequence[Sheet], numbers: Numbers) -> list[pygame.Rect]:
        """Paints what differs from these looks of the panes; returns the boxes that changed."""
        changed = [n for n in self._shown if self.sheets[n] != sheets[n]]
        self.sheets = list(sheets)
        for n in changed:
            self._lay(n)
        boxes = [self.panes[n].box for n in changed]
        for box in [self.picture.get_rect()] if len(changed) == len(self._shown) else boxes:
            self._finish(box, numbers)
        return boxes

    def ready(self, glass: str) -> None:
        """Makes now what the panes will want of a glass."""
        if glass not in self._ready:
            self._ready.add(glass)
            self.glasses.ready(glass, (pane.diameter for pane in self.panes))

    def differing(self, sheets: Sequence[Sheet]) -> list[int]:
        """Numbers of the panes in the picture that look otherwise than this."""
        return [n for n in self._shown if self.sheets[n] != sheets[n]]

    def growing(self, sheets: Sequence[Sheet], numbers: Numbers) -> list[Growing]:
        """The same as show(), with what is needed to show the change bit by bit."""
        panes = [self.panes[n] for n in self.differing(sheets)]
        before = [self.picture.subsurface(pane.box).copy() for pane in panes]
        self.show(sheets, numbers)
        return [
            Growing(
                pane.box,
                old,
                pane.mask.to_surface(
                    surface=pygame.Surface(pane.box.size, pygame.SRCALPHA),
                    setsurface=self.picture.subsurface(pane.box).convert_alpha(),
                    unsetcolor=(0, 0, 0, 0),
                ),
            )
            for pane, old in zip(panes, before, strict=True)
        ]

    def flat(self, shrink: float) -> pygame.Surface:
        """The bare colours of the panes that hold a glass, `shrink` times smaller; the others are dark."""
        small = pygame.Surface((max(1, round(self.size[0] / shrink)), max(1, round(self.size[1] / shrink))))
        for n in self._shown:
            sheet = self.sheets[n]
            if sheet and sheet.glass:
                colour = self.glasses.colour(sheet.glass)
                for outline in self.placed[n]:
                    pygame.draw.polygon(small, colour, [(x / shrink, y / shrink) for x, y in outline])
        return small

    def _lay(self, n: int) -> None:
        """The bare glass of a pane."""
        pane, sheet = self.panes[n], self.sheets[n] or Sheet()
        texture = pygame.Surface(pane.box.size)
        self.glasses.paint(texture, sheet.glass, pane.diameter, pane.offset)
        pane.mask.to_surface(surface=self.glass, setsurface=texture, unsetcolor=None, dest=pane.box.topleft)

    def _finish(self, box: pygame.Rect, numbers: Numbers) -> None:
        """Shade, light, bars and marks over the glass in a box."""
        to = self.picture
        to.set_clip(box)
        to.blit(self.glass, box, box)
        to.blit(self.shade, box, box, special_flags=pygame.BLEND_MULT)
        if self.sun:
            to.blit(self.sun, box, box, special_flags=pygame.BLEND_ADD)
        to.blit(self.lead, box, box)
        for n in box.collidelistall([self.panes[n].box for n in self._shown]):
            self._mark(self._shown[n], numbers)
        to.set_clip(None)

    def _mark(self, n: int, numbers: Numbers) -> None:
        """The mark of the glass, or of the glass that is wanted with its number where both fit into the pane."""
        pane, sheet = self.panes[n], self.sheets[n] or Sheet()
        glass, unit, free = sheet.glass or sheet.wanted, self.glasses.unit, pane.diameter - self.came.width
        if not glass or not self.marked:
            return
        side = min(MARK_MOST * unit, max(MARK_LEAST * unit, MARK_SHARE * free), 0.86 * free)
        mark = self.glasses.mark(glass, max(5, round(side)), bool(sheet.glass))
        number = numbers(sheet.number) if sheet.number and not sheet.glass else None
        if number is None or mark.get_height() + number.get_height() * NUMBER_HEIGHT > 0.92 * free:
            self._put(mark, *pane.middle)
        elif mark.get_width() + number.get_width() * 1.6 > 0.62 * free:
            shift = (mark.get_height() + number.get_height() * NUMBER_HEIGHT) / 2
            self._put(mark, pane.middle[0], pane.middle[1] - shift + mark.get_height() / 2)
            self._put(number, pane.middle[0], pane.middle[1] + shift - number.get_height() * NUMBER_HEIGHT / 2)
        else:
            shift = (mark.get_width() + number.get_width() * 1.6) / 2
            self._put(mark, pane.middle[0] - shift + mark.get_width() / 2, pane.middle[1])
            self._put(number, pane.middle[0] + shift - number.get_width() / 2, pane.middle[1])

    def _put(self, picture: pygame.Surface, x: float, y: float) -> None:
        self.picture.blit(picture, (round(x - picture.get_width() / 2), round(y - picture.get_height() / 2)))

    @property
    def lit(self) -> tuple[str, ...]:
        """The glass of each pane, "" for none."""
        return tuple(sheet.glass if sheet else "" for sheet in self.sheets)


def reveal(growing: Growing, progress: float, fade: bool) -> pygame.Surface:
    """The pane part of the way, 0 to 1: its light grows from the middle, or fades in; clear outside the pane."""
    picture = growing.after.copy()
    if fade:
        picture.fill((255, 255, 255, round(255 * progress)), special_flags=pygame.BLEND_RGBA_MULT)
        return picture
    veil = pygame.Surface(picture.get_size(), pygame.SRCALPHA)
    width, height = picture.get_size()
    reach = sqrt(width * width + height * height) / 2
    soft = 0.35 * reach
    for step in range(STEPS):
        radius = progress * (reach + soft) - soft * step / STEPS
        if radius > 0:
            alpha = round(255 * (step + 1) / STEPS)
            pygame.draw.circle(veil, (255, 255, 255, alpha), (width / 2, height / 2), radius)
    picture.blit(veil, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return picture


def _sunlight(glasses: Glasses, size: tuple[int, int]) -> pygame.Surface:
    """The light of the low sun a little off the middle, to be added."""
    strength = glasses.materials.share("light", "sun_strength") * (0.5 if glasses.theme.light else 1.0)
    disc = soft_disc(glasses.materials.colour("light", "sun"), strength)
    flat = pygame.Surface(disc.get_size())
    flat.blit(disc, (round(-0.06 * disc.get_width()), round(-0.08 * disc.get_height())))
    return pygame.transform.smoothscale(flat, size)


def _placed(outlines: Sequence[Polygon], scale: float, origin: Point) -> list[Polygon]:
    ox, oy = origin
    return [tuple(((x - ox) * scale, (y - oy) * scale) for x, y in outline) for outline in outlines]


def _stroke(stroke: Mapping[str, Any], scale: float, origin: Point) -> Mapping[str, Any]:
    points = _placed([stroke["points"]], scale, origin)[0]
    return {**stroke, "points": points, "width": float(stroke["width"]) * scale}


def _bar(unit: float, panes: Sequence[Pane]) -> float:
    """Bars are as wide as the panes are large: 8 px for some thirty in a window, 6 for some eighty."""
    diameters = sorted(pane.diameter for pane in panes)
    middling = diameters[len(diameters) // 2] * 1.25
    return max(THINNEST_BAR * unit, min(WIDEST_BAR * unit, BAR_SHARE * middling))


def _pane(n: int, piece: Piece, outlines: Sequence[Polygon], scale: float, origin: Point, frame: pygame.Rect) -> Pane:
    xs = [x for outline in outlines for x, _ in outline]
    ys = [y for outline in outlines for _, y in outline]
    left, top = int(min(xs)), int(min(ys))
    box = pygame.Rect(left, top, int(max(xs)) - left + 2, int(max(ys)) - top + 2).clip(frame)
    middle = ((piece.anchor[0] - origin[0]) * scale, (piece.anchor[1] - origin[1]) * scale)
    mask = _mask(outlines, box) if box.w and box.h else pygame.Mask((0, 0))
    return Pane(box, mask, middle, 2 * piece.radius * scale, (n * 97 + left, n * 61 + top))


def _mask(outlines: Sequence[Polygon], box: pygame.Rect) -> pygame.Mask:
    """The pixels of a box inside the outlines, even-odd."""
    found = pygame.Mask(box.size)
    for outline in outlines:
        drawn = pygame.Surface(box.size)
        drawn.set_colorkey((0, 0, 0))
        pygame.draw.polygon(drawn, (255, 255, 255), [(x - box.x, y - box.y) for x, y in outline])
        one = pygame.mask.from_surface(drawn)
        both = found.overlap_mask(one, (0, 0))
        found.draw(one, (0, 0))
        found.erase(both, (0, 0))
    return found
