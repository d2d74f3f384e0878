"""Things of the house: turned vessels, folded silk, a lantern."""

from __future__ import annotations

import numpy as np
from house_canvas import (
    Line,
    Picture,
    Stencil,
    bezier,
    box,
    ink,
    mix,
    moved,
    oval,
    over,
    places,
    soft,
    star,
)
from noise import Field

DARK = "#3A2416"
COPPER = ("#5E2412", "#B5602E", "#F2B27A")
CLAY = ("#5A2C16", "#B4693A", "#E8A872")
BRASS = ("#54390F", "#B8892F", "#F7DE93")
SILVER = ("#4E5560", "#A9B2BC", "#F6FAFD")


def shape_mask(ground: Picture, *outlines: Line) -> Field:
    stencil = Stencil(ground.shape[1] / 2, ground.shape[0] / 2)
    for outline in outlines:
        stencil.fill(outline)
    return stencil.mask()


def line_mask(ground: Picture, points: Line, width: float, closed: bool = False) -> Field:
    return Stencil(ground.shape[1] / 2, ground.shape[0] / 2).stroke(points, width, closed).mask()


def shadowed(ground: Picture, mask: Field, dx: float, dy: float, reach: float, depth: float) -> Picture:
    return ground * (1 - depth * soft(moved(mask, dx, dy), reach))[..., None]


def lathe(ground: Picture, cx: float, profile: Line, metal: tuple[str, str, str], outline: bool = True) -> Picture:
    """A turned vessel: `profile` is (radius, y) from the top down; one sideways ramp, lit from the left."""
    points = np.array(profile)
    ys = np.linspace(points[0, 1], points[-1, 1], 160)
    radii = np.interp(ys, points[:, 1], points[:, 0])
    for _ in range(3):
        radii[1:-1] = (radii[:-2] + radii[1:-1] + radii[2:]) / 3
    edge = [(cx - r, y) for r, y in zip(radii, ys, strict=True)]
    edge += [(cx + r, y) for r, y in zip(radii[::-1], ys[::-1], strict=True)]
    mask = shape_mask(ground, edge)
    x, y = places(ground.shape[1] / 2, ground.shape[0] / 2)
    across = (x - cx) / np.maximum(np.interp(y[:, 0], ys, radii)[:, None], 0.5)
    dark, mid, light = (ink(c) for c in metal)
    colour = mix(dark, mid, np.clip(1.25 - across**2 * 1.1, 0, 1))
    colour = mix(colour, light, 0.95 * np.exp(-(((across + 0.36) / 0.24) ** 2)))
    colour = mix(colour, light, 0.25 * np.exp(-(((across - 0.75) / 0.12) ** 2)))
    down = (y - ys[0]) / (ys[-1] - ys[0])
    colour = colour * (1 - 0.28 * np.clip(down, 0, 1) ** 2)[..., None]
    if outline:
        ground = over(ground, DARK, line_mask(ground, edge, 1.6, True))
    return over(ground, colour, mask)


def band(ground: Picture, cx: float, radius: float, y: float, colour: str, width: float, bow: float = 2.0) -> Picture:
    points = [(cx + radius * float(t), y + bow * float(1 - t * t)) for t in np.linspace(-1, 1, 24)]
    return over(ground, colour, line_mask(ground, points, width) * 0.85)


def handle(ground: Picture, points: Line, width: float, metal: tuple[str, str, str]) -> Picture:
    ground = over(ground, DARK, line_mask(ground, points, width + 1.6))
    ground = over(ground, metal[1], line_mask(ground, points, width))
    return over(ground, metal[2], moved(line_mask(ground, points, width * 0.35), -0.5, -0.5) * 0.8)


def jar(ground: Picture, cx: float, foot: float) -> Picture:
    """A clay jar with two ears and a painted belt."""
    for side in (-1, 1):
        ear = bezier(
            (cx + 10 * side, foot - 68),
            (cx + 26 * side, foot - 72),
            (cx + 30 * side, foot - 56),
            (cx + 22 * side, foot - 46),
        )
        ground = handle(ground, ear, 4.2, CLAY)
    profile = [(13, foot - 76), (14, foot - 73), (10, foot - 70), (10, foot - 63), (20, foot - 53), (27, foot - 40)]
    ground = lathe(ground, cx, [*profile, (26, foot - 26), (19, foot - 10), (13, foot - 3), (14, foot)], CLAY)
    for y, r in ((foot - 53, 19), (foot - 26, 25)):
        ground = band(ground, cx, r, y, "#FBE9C8", 1.6)
    zigzag = [(cx - 24 + 6 * i, foot - 41 + (5 if i % 2 else 0) + 2 * (1 - ((i - 4) / 4) ** 2)) for i in range(9)]
    ground = over(ground, "#FBE9C8", line_mask(ground, zigzag, 1.6) * 0.9)
    dots = [oval((cx + 5.5 * i, foot - 19 + 2 * (1 - (i / 3) ** 2)), 1.2, 1.2, 16) for i in range(-3, 4)]
    return over(ground, "#FBE9C8", shape_mask(ground, *dots) * 0.9)


def jug(ground: Picture, cx: float, foot: float) -> Picture:
    """A copper water jug with one handle and a spout."""
    ground = handle(
        ground, bezier((cx + 8, foot - 66), (cx + 32, foot - 70), (cx + 32, foot - 40), (cx + 21, foot - 30)), 4, COPPER
    )
    spout = [(cx - 7, foot - 71), (cx - 17, foot - 75), (cx - 9, foot - 62)]
    ground = over(ground, DARK, line_mask(ground, spout, 1.8, True))
    ground = over(ground, COPPER[1], shape_mask(ground, spout))
    profile = [(10, foot - 73), (11, foot - 71), (8, foot - 66), (8, foot - 54), (14, foot - 46), (23, foot - 32)]
    ground = lathe(ground, cx, [*profile, (24, foot - 20), (18, foot - 6), (14, foot - 3), (16, foot)], COPPER)
    for y, r in ((foot - 54, 8), (foot - 40, 18), (foot - 14, 22)):
        ground = band(ground, cx, r, y, "#5E2412", 1.3)
    return band(ground, cx, 23.5, foot - 26, "#F7CFA0", 1.2)


def samovar(ground: Picture, cx: float, foot: float) -> Picture:
    """A brass samovar with a small teapot on top."""
    for side in (-1, 1):
        ring = bezier(
            (cx + 20 * side, foot - 54),
            (cx + 40 * side, foot - 56),
            (cx + 38 * side, foot - 34),
            (cx + 19 * side, foot - 36),
        )
        ground = handle(ground, ring, 3.2, BRASS)
    body = [
        (9, foot - 66),
        (19, foot - 62),
        (20, foot - 58),
        (24, foot - 52),
        (23, foot - 38),
        (14, foot - 22),
        (8, foot - 16),
    ]
    ground = lathe(ground, cx, [*body, (8, foot - 12), (15, foot - 8), (19, foot - 3), (20, foot)], BRASS)
    spout = bezier((cx + 6, foot - 80), (cx + 14, foot - 80), (cx + 12, foot - 86), (cx + 17, foot - 87))
    ground = handle(ground, spout, 2.4, SILVER)
    ground = handle(
        ground,
        bezier((cx - 7, foot - 84), (cx - 17, foot - 88), (cx - 15, foot - 74), (cx - 7, foot - 75)),
        1.8,
        SILVER,
    )
    pot = [
        (1.5, foot - 94),
        (2, foot - 91),
        (6, foot - 88),
        (9, foot - 82),
        (9, foot - 76),
        (6, foot - 70),
        (9, foot - 66),
    ]
    ground = lathe(ground, cx, pot, SILVER)
    for y, r in ((foot - 56, 21), (foot - 34, 21), (foot - 5, 16)):
        ground = band(ground, cx, r, y, BRASS[0], 1.3)
    marks = [star((cx + 10 * i, foot - 45 + (0 if i else 1)), 4.2, 2.2) for i in (-1, 0, 1)]
    ground = over(ground, BRASS[0], shape_mask(ground, *marks) * 0.7)
    return handle(ground, [(cx, foot - 27), (cx, foot - 20)], 2.4, BRASS)


def cloths(ground: Picture, x: float, foot: float) -> Picture:
    """Folded silk in a pile."""
    pile = (("#2F7F5C", 10, 104), ("#2A4F9E", 4, 110), ("#8E1F44", 0, 116), ("#C9953A", 8, 106))
    for fold, (colour, left, right) in enumerate(pile):
        y = foot - 12 - 12 * fold
        sheet = [
            *bezier((x + left, y + 12), (x + left - 5, y + 9), (x + left - 5, y + 2), (x + left + 2, y)),
            (x + right, y + 1),
            (x + right + 2, y + 11),
        ]
        ground = over(ground, "#1C0F0A", line_mask(ground, sheet, 1.6, True))
        ground = over(ground, colour, shape_mask(ground, sheet))
        for dy, light, strength in (
            (2.2, "#FFFFFF", 0.30),
            (6.5, "#000000", 0.28),
            (8.2, "#FFFFFF", 0.14),
            (11, "#000000", 0.35),
        ):
            ground = over(
                ground, light, line_mask(ground, [(x + left + 1, y + dy), (x + right, y + dy)], 1.1) * strength
            )
        dots = [oval((x + left + 12 + 13 * i, y + 4.4), 1.3, 1.3, 12) for i in range(int((right - left - 14) / 13))]
        ground = over(ground, "#FFF3D0", shape_mask(ground, *dots) * 0.6)
    return ground


def lantern(ground: Picture, cx: float, top: float, chain: float, lit: bool) -> Picture:
    """A small brass lantern of 24 x 40 under its chain."""
    y = top + chain
    ground = over(ground, "#2A1A10", line_mask(ground, [(cx, top), (cx, y)], 1.5))
    cap = [(cx, y), (cx + 5, y + 6), (cx + 12, y + 11), (cx - 12, y + 11), (cx - 5, y + 6)]
    body = [
        (cx - 10, y + 11),
        (cx + 10, y + 11),
        (cx + 12, y + 28),
        (cx + 8, y + 35),
        (cx - 8, y + 35),
        (cx - 12, y + 28),
    ]
    ground = over(ground, "#23140C", line_mask(ground, body, 2.4, True))
    ground = over(ground, "#FFB950" if lit else "#D9C79E", shape_mask(ground, body))
    if lit:
        heart = soft(shape_mask(ground, oval((cx, y + 23), 6, 8)), 2.4) * shape_mask(ground, body)
        ground = over(ground, "#FFF6CE", np.clip(heart * 1.3, 0, 1))
    for x in (-10, -4, 4, 10):
        ground = over(
            ground, "#3A2212", line_mask(ground, [(cx + x, y + 11), (cx + x * 0.85 + np.sign(x), y + 35)], 1.1)
        )
    ground = over(
        ground, "#2A180D", shape_mask(ground, cap, box(cx - 9, y + 34, 18, 3.4), oval((cx, y + 39.5), 2, 2.4))
    )
    return over(ground, "#C98F45", line_mask(ground, [(cx - 9, y + 10), (cx, y + 2.5)], 1.2) * 0.8)
