"""How the light of a scan looks: its style, its width and its corners."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from ..core.settings import Profile, Setting
from ..core.space import Rect, Region, inside
from ..core.values import dataclass
from . import marks
from .canvas import Canvas, whole

STYLE = Setting("light.style", "outline", ("outline", "fill", "zoom", "dim"))
WIDTH = Setting("light.width", 6.0, (2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 16.0), "px")
CORNERS = Setting("light.corners", True, (True, False))

RIM = 2.5
"""Reference px of dark on each side of the light's own colour, so that it stands out from any neighbour."""
CLOSER = 1.12
"""How much larger a thing is shown under a light that enlarges."""
SHADE = 110
"""What of 255 is left of the brightness beside a light that darkens the rest."""
TINT, STRIPED = 48, 9
"""Of a light that fills: how strongly of 255 it colours a thing, and reference px of the edge that are striped."""
GROUP = 0.6
"""The width of the lines on the things of a group, of that on one thing."""


@dataclass(frozen=True, slots=True)
class ScanLight:
    """The player's wishes: `width` in reference px, 2 to 16; corners always stand round a group."""

    style: str = "outline"
    width: float = 6.0
    corners: bool = True

    @staticmethod
    def of(profile: Profile) -> ScanLight:
        return ScanLight(profile.word(STYLE), profile.number(WIDTH), bool(profile[CORNERS]))

    def area(self, canvas: Canvas, boxes: Sequence[Rect]) -> pygame.Rect:
        """What of the window changes with it."""
        if self.style == "dim":
            return whole(canvas.window)
        grown = [whole(box).inflate(*self._growth(canvas, box)) for box in boxes]
        return grown[0].unionall(grown[1:])

    def _growth(self, canvas: Canvas, box: Rect) -> tuple[int, int]:
        by = 2 * marks.reach(canvas) + 2 * canvas.px(self.width)
        larger = CLOSER - 1 if self.style == "zoom" else 0.0
        return by + round(box.w * larger), by + round(box.h * larger)

    def draw(self, canvas: Canvas, regions: Sequence[Region], bright: Sequence[Rect] = ()) -> None:
        """Never by colour alone: lines and dashes on one thing, lines and corners round a group.

        `bright` are places that stay as they are where all else is darkened: the caption.
        """
        match self.style:
            case "fill":
                _hatch(canvas, regions)
            case "zoom" if len(regions) == 1:
                _enlarge(canvas, regions[0])
            case "dim":
                _darken(canvas, [*regions, *(Region.of_rect(rect) for rect in bright)])
        one = len(regions) == 1
        width = self.width * (1.0 if one else GROUP)
        marks.outline(canvas, regions, ((width + 2 * RIM, "ring1"), (width, "scan")), dashed=one)
        if self.corners or not one:
            marks.corners(canvas, [region.bounds for region in regions], self.width)


def _stencil(regions: Sequence[Region], area: pygame.Rect) -> pygame.Surface:
    """White where the regions are, nothing elsewhere and in their holes."""
    found = pygame.Surface(area.size, pygame.SRCALPHA)
    for region in regions:
        for n, outline in enumerate(region.outlines):
            hole = sum(inside(outline[0], other) for other in region.outlines[:n]) % 2
            colour = (0, 0, 0, 0) if hole else (255, 255, 255, 255)
            pygame.draw.polygon(found, colour, [(x - area.x, y - area.y) for x, y in outline])
    return found


def _edges(regions: Sequence[Region], area: pygame.Rect, wide: int) -> pygame.Surface:
    """White along the outlines of the regions, nothing elsewhere."""
    found = pygame.Surface(area.size, pygame.SRCALPHA)
    for region in regions:
        for outline in region.outlines:
            points = [(x - area.x, y - area.y) for x, y in outline]
            pygame.draw.lines(found, (255, 255, 255, 255), True, points, wide)
            for point in points:
                pygame.draw.circle(found, (255, 255, 255, 255), point, wide / 2)
    return found


def _hatch(canvas: Canvas, regions: Sequence[Region]) -> None:
    """The light's colour over the things, thin enough to read them, with stripes along their edges."""
    boxes = [whole(region.bounds) for region in regions]
    area = boxes[0].unionall(boxes[1:]).clip(canvas.surface.get_clip())
    if not area.w or not area.h:
        return
    stripes = pygame.Surface(area.size, pygame.SRCALPHA)
    step, wide = canvas.px(18), canvas.px(6)
    start = (area.x + area.y) % step
    for x in range(-start - step, area.w + area.h + step, step):
        for width, token in ((wide + canvas.px(3), "ring1"), (wide, "scan")):
            pygame.draw.line(stripes, canvas.theme[token], (x, 0), (x - area.h, area.h), width)
    stripes.blit(_edges(regions, area, 2 * canvas.px(STRIPED)), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    tint = pygame.Surface(area.size, pygame.SRCALPHA)
    tint.fill((*canvas.theme["scan"], TINT))
    tint.blit(stripes, (0, 0))
    tint.blit(_stencil(regions, area), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    canvas.surface.blit(tint, area)


def _enlarge(canvas: Canvas, region: Region) -> None:
    """The thing itself, larger round its own middle."""
    box = whole(region.bounds).clip(canvas.surface.get_rect())
    if not box.w or not box.h:
        return
    picture = pygame.Surface(box.size, pygame.SRCALPHA)
    picture.blit(canvas.surface, (0, 0), box)
    picture.blit(_stencil((region,), box), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    size = (round(box.w * CLOSER), round(box.h * CLOSER))
    larger = pygame.transform.smoothscale(picture, size)
    canvas.surface.blit(larger, larger.get_rect(center=box.center))


def _darken(canvas: Canvas, regions: Sequence[Region]) -> None:
    """All that is not lit loses light; the clip keeps to what is repainted."""
    area = canvas.surface.get_clip()
    kept = pygame.Surface(area.size, pygame.SRCALPHA)
    kept.blit(canvas.surface, (0, 0), area)
    kept.blit(_stencil(regions, area), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    canvas.surface.fill((SHADE, SHADE, SHADE), area, special_flags=pygame.BLEND_MULT)
    canvas.surface.blit(kept, area)
