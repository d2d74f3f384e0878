"""What fills up before the player's eyes: a ring, bar, dot or border at a target, a track across the work."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import cos, hypot, pi, sin

import pygame

from ..core.space import Point, Rect, Region
from ..core.values import dataclass
from . import badges
from .canvas import Canvas, whole

RADIUS, THICK, RIM = 27.0, 8.0, 3.0
"""Of the ring at a target, reference px: to the middle of its band, the band's width, and the rim round that."""
REACH = RADIUS + THICK / 2 + 2.4 * RIM
"""From the middle of the ring to the edge of its dark lane: how the icons wait-lane, wait-rims are drawn."""
BAR, INSET = 14.0, 10.0
"""Height of the bar and how far inside the target it lies."""
BORDER = (14.0, 8.0)
"""Widths of the dark lane of a border and of the light line that fills it."""
TRACK_HEIGHT = 56.0
SLICES = 90
ACROSS = ("track", "badge", "blank")
"""What lies over the work itself and not at one of its things."""


@dataclass(frozen=True, slots=True)
class Filling:
    """How far something is: `share` 0..1 at `target`; a track lies across the work, `zone` is where it counts."""

    shape: str = "none"
    share: float = 0.0
    target: str = ""
    zone: tuple[float, float] = (0.0, 1.0)

    @property
    def shown(self) -> bool:
        return self.shape != "none" and (bool(self.target) or self.shape in ACROSS)


def area(canvas: Canvas, filling: Filling, region: Region | None, work: Rect) -> pygame.Rect | None:
    """What of the window a filling covers; None for nothing."""
    if not filling.shown:
        return None
    if filling.shape == "track":
        return whole(track(canvas, work).inset(-canvas.px(12)))
    if filling.shape in ACROSS:
        return whole(work if filling.shape == "blank" else badges.badge_place(canvas, work))
    if region is None:
        return None
    if filling.shape in ("ring", "dot"):
        (x, y), reach = region.anchor, canvas.px(REACH) + 2
        return whole(Rect(x - reach, y - reach, 2 * reach, 2 * reach))
    if filling.shape == "bar":
        return whole(_lane(canvas, region).inset(-canvas.px(2 * RIM)))
    return whole(region.bounds.inset(-canvas.px(BORDER[0] + 4)))


def track(canvas: Canvas, work: Rect) -> Rect:
    """The lane of a moving thing: across the lower part of the work."""
    high = canvas.px(TRACK_HEIGHT)
    return Rect(work.x + canvas.px(24), work.bottom - high - canvas.px(24), work.w - canvas.px(48), high)


def draw(canvas: Canvas, filling: Filling, region: Region | None, work: Rect) -> None:
    """Light on dark with a light rim: one of them stands out from whatever lies under it (checklist row 57)."""
    match filling.shape:
        case "track":
            _track(canvas, filling, track(canvas, work))
        case "badge":
            badges.badge(canvas, round(4 * filling.share), work)
        case "blank":
            badges.cover(canvas, work)
        case "ring" if region is not None:
            _ring(canvas, filling.share, region.anchor)
        case "dot" if region is not None:
            _dot(canvas, filling.share, region.anchor)
        case "bar" if region is not None:
            _bar(canvas, filling.share, _lane(canvas, region))
        case "border" if region is not None:
            _border(canvas, filling.share, region)


def _disc(canvas: Canvas, centre: Point, radius: float, token: str) -> None:
    pygame.draw.aacircle(canvas.surface, canvas.theme[token], centre, radius)


def _ticked(canvas: Canvas, centre: Point) -> None:
    """The tick of what is complete."""
    reach = RADIUS + THICK / 2
    _disc(canvas, centre, canvas.px(reach + 2 * RIM), "ring1")
    _disc(canvas, centre, canvas.px(reach + RIM), "ring2")
    _disc(canvas, centre, canvas.px(reach), "ring1")
    canvas.icon("icons/tick.svg", 40, "ring2", centre)


def _ring(canvas: Canvas, share: float, centre: Point) -> None:
    """A light band on a dark one; what is light is what is still to wait, it shrinks clockwise from the top."""
    if share >= 1:
        _ticked(canvas, centre)
        return
    outer, inner = RADIUS + THICK / 2, RADIUS - THICK / 2
    for name, token in (("wait-lane", "ring1"), ("wait-rims", "ring2")):
        canvas.icon(f"icons/{name}.svg", 2 * REACH, token, centre)
    band = _band(centre, canvas.px(inner) + 1, canvas.px(outer), share)
    pygame.draw.polygon(canvas.surface, canvas.theme["ring2"], band)
    pygame.draw.aalines(canvas.surface, canvas.theme["ring2"], True, band)


def _band(centre: Point, inner: float, outer: float, share: float) -> list[Point]:
    """The rest of a ring once `share` of it is gone, as one outline; its corners stay where they are as it shrinks."""
    turns = [share, *(n / SLICES for n in range(int(share * SLICES) + 1, SLICES + 1))]
    angles = [2 * pi * turn - pi / 2 for turn in turns]
    x, y = centre
    outside = [(x + outer * cos(a), y + outer * sin(a)) for a in angles]
    return outside + [(x + inner * cos(a), y + inner * sin(a)) for a in reversed(angles)]


def _dot(canvas: Canvas, share: float, centre: Point) -> None:
    """A light disc on a dark one, that shrinks to a point."""
    if share >= 1:
        _ticked(canvas, centre)
        return
    full = RADIUS + THICK / 2
    _disc(canvas, centre, canvas.px(full + 2 * RIM), "ring1")
    _disc(canvas, centre, canvas.px(full + RIM), "ring2")
    _disc(canvas, centre, canvas.px(full + RIM * 0.3), "ring1")
    _disc(canvas, centre, max(canvas.px(4), canvas.px(full - RIM) * (1 - share)), "ring2")


def _lane(canvas: Canvas, region: Region) -> Rect:
    """Where the bar lies: along the foot of the thing; on one without corners, across its middle."""
    high, inset, box = canvas.px(BAR), canvas.px(INSET), region.bounds
    if region.rectangular:
        return Rect(box.x + inset, box.bottom - high - inset, box.w - 2 * inset, high)
    wide = max(region.size * 0.8, canvas.px(36))
    return Rect(region.anchor[0] - wide / 2, region.anchor[1] - high / 2, wide, high)


def _bar(canvas: Canvas, share: float, lane: Rect) -> None:
    box, rim = whole(lane), canvas.px(RIM)
    for by, token in ((rim, "ring1"), (rim * 2 // 3, "ring2"), (0, "ring1")):
        grown = box.inflate(2 * by, 2 * by)
        pygame.draw.rect(canvas.surface, canvas.theme[token], grown, border_radius=grown.h // 2)
    inside = box.inflate(-rim, -rim)
    inside.w = max(inside.h, round(inside.w * share))
    pygame.draw.rect(canvas.surface, canvas.theme["ring2"], inside, border_radius=inside.h // 2)


def _border(canvas: Canvas, share: float, region: Region) -> None:
    """The outline of the thing, drawn from its top clockwise in light on a dark lane."""
    outline = max(region.outlines, key=_length)
    closed = along(outline, 1.0)
    for points, width, token in ((closed, BORDER[0], "ring1"), (along(outline, share), BORDER[1], "ring2")):
        thick = max(2, canvas.px(width))
        for a, b in itertools.pairwise(points):
            _stroke(canvas.surface, canvas.theme[token], a, b, thick)
    if share < 1:
        return
    _disc(canvas, region.anchor, canvas.px(RADIUS), "ring1")
    canvas.icon("icons/tick.svg", 34, "ring2", region.anchor)


def _stroke(surface: pygame.Surface, colour: tuple[int, int, int], a: Point, b: Point, thick: int) -> None:
    """A straight piece of even thickness with round ends."""
    length = hypot(b[0] - a[0], b[1] - a[1])
    if length > 0:
        dx, dy = (b[1] - a[1]) / length * thick / 2, (a[0] - b[0]) / length * thick / 2
        corners = ((a[0] + dx, a[1] + dy), (b[0] + dx, b[1] + dy), (b[0] - dx, b[1] - dy), (a[0] - dx, a[1] - dy))
        pygame.draw.polygon(surface, colour, corners)
    for end in (a, b):
        pygame.draw.circle(surface, colour, end, thick / 2)


def _length(outline: Sequence[Point]) -> float:
    return sum(hypot(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in zip(outline, (*outline[1:], outline[0]), strict=True))


def along(outline: Sequence[Point], share: float) -> list[Point]:
    """The first `share` of a closed outline, clockwise from the middle of its uppermost corner or edge."""
    turned = list(outline)
    if sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(turned, (*turned[1:], turned[0]), strict=True)) < 0:
        turned.reverse()
    top = min(range(len(turned)), key=lambda n: turned[n][1] + turned[(n + 1) % len(turned)][1])
    (x0, y0), (x1, y1) = turned[top], turned[(top + 1) % len(turned)]
    start = ((x0 + x1) / 2, (y0 + y1) / 2)
    path = [start, *turned[top + 1 :], *turned[: top + 1], start]
    left, found = share * _length(path[:-1]), [start]
    for (ax, ay), (bx, by) in itertools.pairwise(path):
        step = hypot(bx - ax, by - ay)
        if step >= left:
            part = left / step if step else 0.0
            return [*found, (ax + (bx - ax) * part, ay + (by - ay) * part)]
        found.append((bx, by))
        left -= step
    return found


def _track(canvas: Canvas, filling: Filling, lane: Rect) -> None:
    """Light on one dark lane in every theme, the frame of the zone over all: what passes is one flash, not two."""
    box = whole(lane)
    radius = box.h // 2
    light, dark = canvas.theme["ring2"], canvas.theme["ring1"]
    pygame.draw.rect(canvas.surface, light, box.inflate(12, 12), border_radius=radius + 6)
    pygame.draw.rect(canvas.surface, dark, box.inflate(8, 8), border_radius=radius + 4)
    start, end = (box.x + round(box.w * edge) for edge in filling.zone)
    centre = (box.x + radius + (box.w - 2 * radius) * filling.share, box.centery)
    pygame.draw.aacircle(canvas.surface, light, centre, radius - canvas.px(8))
    zone = pygame.Rect(start, box.y, end - start, box.h)
    pygame.draw.rect(canvas.surface, light, zone, canvas.px(5), border_radius=radius)
