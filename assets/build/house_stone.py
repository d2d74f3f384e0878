"""Everything of stone: the wall, the carved parapet, the arch, the ledge, the sign."""

from __future__ import annotations

import numpy as np
from house_canvas import (
    SCALE,
    Picture,
    Point,
    Rng,
    Stencil,
    bezier,
    box,
    carved,
    grain,
    ink,
    mix,
    moved,
    oval,
    over,
    places,
    soft,
    star,
)
from house_hours import Hour
from noise import Field, noise

COURSE = 48.0
PITCH = 54.0
ARCH = (206.0, 344.0)
OPENING = (16.0, 15.0, 174.0, 326.0)
"""Reference px: height of a course, distance of two rosettes, arch, its opening (x, y, w, h)."""


def lines(size: tuple[float, float], *strokes: tuple[list[Point], float, bool]) -> Field:
    stencil = Stencil(*size)
    for points, width, closed in strokes:
        stencil.stroke(points, width, closed)
    return stencil.mask()


def wall(rng: Rng, hour: Hour) -> Picture:
    """A tile of 576 x 384 without a seam: eight courses of blocks."""
    width, courses = 576.0, 8
    x, y = places(width, COURSE * courses)
    tint, joint = np.ones(x.shape), np.full(x.shape, 9.0)
    side = joint.copy()
    for row in range(courses):
        cuts = block_cuts(rng, width)
        rows = slice(round(row * COURSE * SCALE), round((row + 1) * COURSE * SCALE))
        for left, right in zip(cuts, [*cuts[1:], cuts[0] + width], strict=True):
            along = (x[rows] - left) % width
            inside = along < right - left
            tint[rows] = np.where(inside, 1 + rng.uniform(-0.09, 0.09), tint[rows])
            low = y[rows] - row * COURSE
            light = np.minimum(along, low)
            dark = np.minimum(right - left - along, COURSE - low)
            joint[rows] = np.where(inside, light, joint[rows])
            side[rows] = np.where(inside, dark, side[rows])
    stone = (
        ink(hour.wall)
        * (tint * (0.90 + 0.42 * (noise(rng, x.shape, 1.35) - 0.5) + 0.30 * (noise(rng, x.shape, 0.6) - 0.5) + 0.08))[
            ..., None
        ]
    )
    stone = over(stone, ink(hour.rim), np.clip(1.9 - joint, 0, 1) * 0.34)
    depth = 0.55 if hour.lit else 0.28
    stone = over(stone, ink("#3A2114"), np.clip(2.4 - side, 0, 1) * depth)
    stone = stone * (1 - 0.16 * np.exp(-np.minimum(joint, side) / 3.5))[..., None]
    return stone if hour.lit else mix(stone, ink("#F3E4C2"), 0.42)


def block_cuts(rng: Rng, width: float) -> list[float]:
    count = round(width / (COURSE * 2.0))
    shares = rng.uniform(1.3, 2.6, count)
    starts = np.concatenate([[0.0], np.cumsum(shares / shares.sum())[:-1]]) * width
    return [float(v) for v in starts + rng.uniform(0, width / count)]


def smooth_stone(rng: Rng, size: tuple[float, float], colour: str) -> Picture:
    x, _ = places(*size)
    return ink(colour) * grain(rng, x.shape)[..., None]


def parapet(rng: Rng, hour: Hour) -> Picture:
    """Eight rosettes of the carved band, 66 high, without a seam."""
    size = (PITCH * 8, 66.0)
    stone = smooth_stone(rng, size, hour.parapet)
    _, y = places(*size)
    strokes: list[tuple[list[Point], float, bool]] = []
    for i in range(-1, 9):
        middle = (PITCH * (i + 0.5), 35.0)
        strokes.append((star(middle, 21, 13.5), 1.7, True))
        strokes.append((star(middle, 10.5, 5.6, 8, 22.5), 1.2, True))
        strokes.append((oval(middle, 2.0, 2.0, 24), 1.2, True))
        edge = PITCH * i
        strokes.append(([(edge, 16), (edge + 6.2, 35), (edge, 54), (edge - 6.2, 35)], 1.6, True))
        strokes.append(([(edge, 29), (edge, 41)], 1.2, False))
    stone = carved(stone, lines(size, *strokes), 1.15)
    bands = ((0, 4.5, 1.16), (4.5, 9, 0.96), (9, 10.6, 0.68), (59, 60.4, 1.16), (60.4, 64.4, 1.0), (64.4, 66, 0.55))
    for top, bottom, light in bands:
        stone = np.where(((y >= top) & (y < bottom))[..., None], stone * light, stone)
    field = (y > 10.6) & (y < 59)
    return np.where(field[..., None], stone * (0.94 - 0.10 * (y - 35) / 24)[..., None], stone)


def opening_outline(by: float = 0.0) -> list[Point]:
    """The pointed arch of the opening, `by` px wider all round."""
    x, y, w, h = OPENING
    left, right, top, foot, mid = x - by, x + w + by, y - by * 1.25, y + h + by, x + w / 2
    spring = y + 84
    left_arc = bezier((left, spring), (left, y + 40 - by), (x + 34 - by, y + 25 - by), (mid, top))
    return [*left_arc, *[(2 * mid - a, b) for a, b in reversed(left_arc)], (right, foot), (left, foot)]


def opening_mask(by: float = 0.0) -> Field:
    return Stencil(*ARCH).fill(opening_outline(by)).mask()


def arch(rng: Rng, hour: Hour) -> Picture:
    """The stone round an opening; the opening itself is black."""
    width, height = ARCH
    stone = smooth_stone(rng, ARCH, hour.arch)
    x, y = places(*ARCH)
    stone = stone * (1.05 - 0.13 * y / height)[..., None]
    border = lines(ARCH, (box(6, 6, width - 12, height + 10), 1.5, True), (box(10, 10, width - 20, height), 1.0, True))
    stone = carved(stone, border, 0.7)
    for cx in (26.0, width - 26.0):
        stone = roundel(stone, (cx, 31.0))
    edge = np.minimum(np.minimum(x, width - x), y)
    stone = over(stone, ink(hour.rim), np.clip(2.6 - np.minimum(x, y), 0, 1) * 0.6)
    stone = over(stone, ink("#3A2114"), np.clip(2.2 - (width - x), 0, 1) * 0.6)
    stone = over(stone, ink("#2A160C"), np.clip(0.9 - edge, 0, 1) * 0.8)
    return reveal(stone, hour)


def roundel(stone: Picture, middle: Point) -> Picture:
    strokes: list[tuple[list[Point], float, bool]] = [
        (oval(middle, 14.5, 14.5), 1.5, True),
        (oval(middle, 2.6, 2.6, 24), 1.2, True),
    ]
    for i in range(8):
        a = np.radians(45 * i)
        tip = (middle[0] + 12.2 * float(np.sin(a)), middle[1] - 12.2 * float(np.cos(a)))
        for side in (-1, 1):
            b = a + side * np.radians(20)
            belly = (middle[0] + 8.2 * float(np.sin(b)), middle[1] - 8.2 * float(np.cos(b)))
            root = (middle[0] + 2.8 * float(np.sin(a)), middle[1] - 2.8 * float(np.cos(a)))
            strokes.append(([root, belly, tip], 1.0, False))
    return carved(stone, lines(ARCH, *strokes), 0.9)


def reveal(stone: Picture, hour: Hour) -> Picture:
    """The bevel round the opening and the dark wooden frame in it."""
    wide, mid, inner = opening_mask(7), opening_mask(4.5), opening_mask(1.6)
    stone = over(stone, stone * 0.62, np.clip(soft(wide, 2.2) * 0.75, 0, 1))
    stone = over(stone, mix(ink(hour.arch), ink(hour.rim), 0.45), np.clip(wide - moved(wide, 1.3, 1.3), 0, 1) * 0.9)
    stone = over(stone, ink(hour.arch) * 0.92, mid)
    stone = over(stone, mix(ink(hour.arch), ink(hour.rim), 0.5), np.clip(mid - moved(mid, -1.4, -1.2), 0, 1) * 0.8)
    stone = over(stone, ink("#4A2A14"), inner)
    return stone * (1 - opening_mask())[..., None]


def recessed(inside: Picture) -> Picture:
    """The picture in the opening as seen in a thick wall: shade along the top and left, black outside."""
    x, y = round(OPENING[0] * SCALE), round(OPENING[1] * SCALE)
    rows, columns = inside.shape[:2]
    hole = opening_mask()[y : y + rows, x : x + columns]
    shade = soft(1 - np.pad(hole, ((0, 0), (0, 0))), 4.5)
    cast = np.clip(moved(shade, 2, 3) * 1.1, 0, 1)
    cast[:6, :] = cast[6, :]
    return inside * ((1 - 0.62 * cast) * hole)[..., None]


def ledge(rng: Rng, hour: Hour) -> Picture:
    """The moulding the arches stand on, 18 high."""
    size = (PITCH * 8, 18.0)
    stone = smooth_stone(rng, size, hour.arch)
    _, y = places(*size)
    for top, bottom, light in ((0, 1.6, 1.22), (1.6, 9, 1.0), (9, 10.4, 0.6), (10.4, 16, 0.82), (16, 18, 0.45)):
        stone = np.where(((y >= top) & (y < bottom))[..., None], stone * light, stone)
    return stone


def sign(rng: Rng) -> tuple[Picture, Field]:
    """The plaque for the name, 200 x 80, with its shadow."""
    size = (200.0, 80.0)
    head = bezier((4, 20), (40, 22), (70, 4), (100, 3))

    def plaque(by: float) -> list[Point]:
        left = [(max(4 + by, x), y + by * 1.1) for x, y in head]
        return [*left, *[(200 - x, y) for x, y in reversed(left)], (196 - by, 75 - by), (4 + by, 75 - by)]

    whole = Stencil(*size).fill(plaque(0)).mask()
    _, y = places(*size)
    stone = mix(smooth_stone(rng, size, "#EFC98A"), ink("#EFC98A"), 0.65) * (1.06 - 0.16 * y / 80)[..., None]
    shadow = soft(moved(whole, 0, 2), 2.4) * 0.75
    picture = over(np.zeros((*y.shape, 3)) + ink("#1A0E08"), "#4A2C16", whole)
    inner = Stencil(*size).fill(plaque(1.6)).mask()
    picture = over(picture, stone, inner)
    picture = over(picture, "#FFF2CC", np.clip(inner - moved(inner, 1, 1.2), 0, 1) * 0.8)
    picture = over(picture, "#8A6234", np.clip(inner - moved(inner, -1.2, -1.2), 0, 1) * 0.8)
    picture = over(picture, "#7A5228", lines(size, (plaque(6), 0.9, True)) * 0.55)
    return picture, np.maximum(whole, shadow * (1 - whole))


def shade(hour: Hour) -> Picture:
    """How much light each part of the wall gets, 64 x 36 points for the whole window."""
    x, y = np.meshgrid(np.linspace(-1, 1, 64), np.linspace(0, 1, 36))
    if not hour.lit:
        return mix(ink("#FFFFFF") * np.ones((36, 64, 3)), ink("#E3D3B4"), np.clip(y * 0.75 + 0.25 * x**2, 0, 1))
    dark = np.clip(0.10 + 0.30 * x**2 + 0.95 * np.clip((y - 0.55) / 0.45, 0, 1) ** 1.1, 0, 1)
    return mix(ink("#FFF1DC") * np.ones((36, 64, 3)), ink("#5A4046"), dark)


def pool(hour: Hour) -> Picture:
    """How light from a window thins out below it, 48 x 48 points."""
    x, y = np.meshgrid(np.linspace(-1, 1, 48), np.linspace(0, 1, 48))
    fade = np.clip(1 - (x / 0.96) ** 2, 0, 1) ** 1.5 * np.clip(1 - y, 0, 1) ** 1.2 * np.clip(y / 0.06, 0, 1)
    return np.repeat((fade * (0.95 if hour.lit else 0.22))[..., None], 3, axis=2)
