"""What fills up before the player's eyes: a ring, bar, dot or border at a target, a track across the work."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import pygame

from ..core.space import Rect, Region
from .canvas import Canvas, whole

RADIUS, THICK = 26.0, 9.0
"""Of the ring at a target, reference px."""
TRACK_HEIGHT = 56.0


@dataclass(frozen=True, slots=True)
class Filling:
    """How far something is: `share` 0..1 at `target`; a track lies across the work, `zone` is where it counts."""

    shape: str = "none"
    share: float = 0.0
    target: str = ""
    zone: tuple[float, float] = (0.0, 1.0)

    @property
    def shown(self) -> bool:
        return self.shape != "none" and (bool(self.target) or self.shape == "track")


def area(canvas: Canvas, filling: Filling, region: Region | None, work: Rect) -> pygame.Rect | None:
    """What of the window a filling covers; None for nothing."""
    if not filling.shown:
        return None
    if filling.shape == "track":
        return whole(track(canvas, work).inset(-canvas.px(12)))
    return None if region is None else whole(region.bounds.inset(-canvas.px(RADIUS + THICK)))


def track(canvas: Canvas, work: Rect) -> Rect:
    """The lane of a moving thing: across the lower part of the work."""
    high = canvas.px(TRACK_HEIGHT)
    return Rect(work.x + canvas.px(24), work.bottom - high - canvas.px(24), work.w - canvas.px(48), high)


def draw(canvas: Canvas, filling: Filling, region: Region | None, work: Rect) -> None:
    match filling.shape:
        case "track":
            _track(canvas, filling, track(canvas, work))
        case "ring" if region is not None:
            _ring(canvas, filling.share, region)
        case "dot" if region is not None:
            _dot(canvas, filling.share, region)
        case "bar" | "border" if region is not None:
            _bar(canvas, filling.share, region)


def _ring(canvas: Canvas, share: float, region: Region) -> None:
    radius, (x, y) = canvas.px(RADIUS), region.anchor
    box = pygame.Rect(round(x) - radius, round(y) - radius, 2 * radius, 2 * radius)
    pygame.draw.circle(canvas.surface, canvas.theme["ring1"], (x, y), radius, canvas.px(THICK))
    pygame.draw.arc(canvas.surface, canvas.theme["ring2"], box.inflate(-4, -4), pi / 2 - 2 * pi * share, pi / 2,
                    canvas.px(THICK - 4))  # fmt: skip


def _dot(canvas: Canvas, share: float, region: Region) -> None:
    radius = max(3, round(canvas.px(RADIUS) * (1 - share)))
    pygame.draw.aacircle(canvas.surface, canvas.theme["ring1"], region.anchor, radius + canvas.px(3))
    pygame.draw.aacircle(canvas.surface, canvas.theme["ring2"], region.anchor, radius)


def _bar(canvas: Canvas, share: float, region: Region) -> None:
    box = whole(region.bounds)
    high = canvas.px(10)
    lane = pygame.Rect(box.x, box.bottom - high, box.w, high)
    pygame.draw.rect(canvas.surface, canvas.theme["ring1"], lane)
    lane.w = round(box.w * share)
    pygame.draw.rect(canvas.surface, canvas.theme["ring2"], lane.inflate(0, -4))


def _track(canvas: Canvas, filling: Filling, lane: Rect) -> None:
    box = whole(lane)
    radius = box.h // 2
    pygame.draw.rect(canvas.surface, canvas.theme["ring1"], box.inflate(8, 8), border_radius=radius + 4)
    pygame.draw.rect(canvas.surface, canvas.theme["panel"], box, border_radius=radius)
    start, end = (box.x + round(box.w * edge) for edge in filling.zone)
    zone = pygame.Rect(start, box.y, end - start, box.h)
    pygame.draw.rect(canvas.surface, canvas.theme["done"], zone, border_radius=radius)
    pygame.draw.rect(canvas.surface, canvas.theme["ring2"], zone, canvas.px(4), border_radius=radius)
    centre = (box.x + radius + (box.w - 2 * radius) * filling.share, box.centery)
    pygame.draw.aacircle(canvas.surface, canvas.theme["ring1"], centre, radius)
    pygame.draw.aacircle(canvas.surface, canvas.theme["accent"], centre, radius - canvas.px(4))
