"""Makes the places in which kept works hang, assets/house/hang-*: run it from anywhere, the same bytes come out."""

from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np
from house_canvas import (
    SCALE,
    Line,
    Picture,
    Stencil,
    bezier,
    box,
    carved,
    ink,
    mix,
    moved,
    open_screen,
    oval,
    over,
    places,
    save,
    soft,
    star,
)
from house_things import jar, jug
from noise import Field
from stone import LIMESTONE, stone
from wood import COPPER, WALNUT, dyed, grain

HOUSE = Path(__file__).resolve().parents[1] / "house"
WIDE, HIGH, ROUND = 260.0, 150.0, 9.0
SIZE = (round(HIGH * SCALE), round(WIDE * SCALE))
BRASS, BRASS_LIGHT, DEEP = "#B8892F", "#F7DE93", "#140C0B"
HOURS = {"evening": (np.array([0.62, 0.53, 0.47]), 0.9), "morning": (np.array([1.04, 1.02, 0.98]), 0.55)}
"""The light of each hour, and how deep its shadows are."""


def mask_of(*outlines: Line) -> Field:
    stencil = Stencil(WIDE, HIGH)
    for outline in outlines:
        stencil.fill(outline)
    return stencil.mask()


def line_of(points: Line, width: float, closed: bool = False) -> Field:
    return Stencil(WIDE, HIGH).stroke(points, width, closed).mask()


def rounded() -> Field:
    """The whole place, its corners round."""
    x, y = places(WIDE, HIGH)
    right = np.abs(x - WIDE / 2) - (WIDE / 2 - ROUND)
    down = np.abs(y - HIGH / 2) - (HIGH / 2 - ROUND)
    outside = np.hypot(np.maximum(right, 0), np.maximum(down, 0))
    found: Field = np.clip((ROUND - outside) * SCALE, 0, 1)
    return found


def planks(seed: str, down: bool = False) -> Picture:
    rng = np.random.default_rng(zlib.crc32(seed.encode()))
    light = grain(rng, SIZE[::-1] if down else SIZE)
    return dyed(light.T if down else light, WALNUT * 1.15, COPPER)


def cast(ground: Picture, mask: Field, depth: float, reach: float = 5.0, dx: float = 3.0, dy: float = 4.0) -> Picture:
    """The shadow that something throws on what lies behind it."""
    shade = np.clip(soft(moved(mask, dx, dy), reach) - mask, 0, 1)
    return ground * (1 - depth * shade)[..., None]


def bevelled(ground: Picture, mask: Field, paint: Picture) -> Picture:
    """A board laid on: light on its upper left edge, dark on its lower right."""
    ground = over(ground, paint, mask)
    light = np.clip(mask - moved(mask, 0.8, 1.0), 0, 1)
    dark = np.clip(mask - moved(mask, -0.8, -1.0), 0, 1)
    ground = mix(ground, np.minimum(ground * 1.7 + 0.06, 1.0), light * 0.7)
    return mix(ground, ground * 0.35, dark * 0.8)


def arch(half: float, top: float, foot: float) -> list[tuple[float, float]]:
    """A pointed arch round the middle."""
    x, spring = WIDE / 2, top + 0.46 * (foot - top) * 0.9
    left = bezier((x - half, spring), (x - half, top + 22), (x - 0.45 * half, top + 8), (x, top))
    right = [(2 * x - px, py) for px, py in reversed(left)]
    return [(x - half, foot), *left, *right, (x + half, foot)]


def window(depth: float) -> Picture:
    """A niche in the stone, its sill lit from the window that stands in it."""
    ground = stone(zlib.crc32(b"hanging"), SIZE, LIMESTONE, 0.8)
    outline = arch(78, 2.5, 128)
    hollow = mask_of(outline)
    x, y = places(WIDE, HIGH)
    glow = np.exp(-(((x - 130) / 62) ** 2) - ((y - 72) / 60) ** 2)
    inner = mix(ink("#2A1B1E"), ink("#8A5A34"), glow)
    shaded = np.clip(soft(1 - hollow, 5.0) * 1.5, 0, 1)
    ground = over(ground, inner * (1 - 0.75 * depth * shaded)[..., None], hollow)
    ground = carved(ground, line_of(outline, 2.4), 1.0)
    ground = carved(ground, line_of(arch(86, -5.0, 128), 1.4), 0.7)
    for side in (25.0, 235.0):
        ground = carved(ground, line_of(star((side, 48), 15, 8.5), 1.6, True), 1.0)
        ground = carved(ground, line_of(oval((side, 48), 20, 20), 1.2, True), 0.7)
        ground = carved(ground, line_of(star((side, 96), 9, 5), 1.4, True), 0.8)
    sill = mask_of(box(36, 126, 188, 13))
    ground = cast(ground, sill, 0.6 * depth)
    ledge = stone(zlib.crc32(b"sill"), SIZE, LIMESTONE * 1.08, 0.4)
    ground = bevelled(ground, sill, ledge)
    pool = mask_of(box(36, 126, 188, 5)) * np.exp(-(((x - 130) / 55) ** 2))
    return mix(ground, ink("#FFE9B0"), np.clip(soft(pool, 2.0), 0, 1) * 0.45)


def chest(depth: float) -> Picture:
    """An open chest before the wall: the lid stands up behind the cloth, the box below it."""
    ground = stone(zlib.crc32(b"chest wall"), SIZE, LIMESTONE * 0.82, 0.5)
    lid = mask_of([(34, 96), (42, 12), (50, 4), (210, 4), (218, 12), (226, 96)])
    ground = cast(ground, lid, 0.7 * depth, 7)
    ground = bevelled(ground, lid, planks("lid") * 0.62)
    lining = mask_of([(48, 94), (54, 16), (60, 11), (200, 11), (206, 16), (212, 94)])
    x, y = places(WIDE, HIGH)
    silk = mix(ink("#3D1220"), ink("#7A2433"), np.clip(0.5 + 0.5 * np.sin(x / 5.3 + 0.4 * np.sin(y / 9)), 0, 1))
    ground = over(ground, silk * (0.72 + 0.2 * np.exp(-(((y - 40) / 50) ** 2)))[..., None], lining)
    front = mask_of(box(24, 92, 212, 52))
    ground = cast(ground, front, 0.9 * depth, 6, 2, -3)
    ground = bevelled(ground, front, planks("front") * 0.95)
    ground = bevelled(ground, mask_of(box(20, 88, 220, 9)), planks("rim") * 1.2)
    for at in (44.0, 204.0):
        ground = bevelled(ground, mask_of(box(at, 88, 12, 56)), np.ones((*SIZE, 3)) * ink(BRASS) * 0.85)
        for row in (94.0, 112.0, 136.0):
            ground = over(ground, BRASS_LIGHT, mask_of(oval((at + 6, row), 2.2, 2.2)) * 0.9)
    for at in (84.0, 176.0):
        ground = over(ground, DEEP, line_of(star((at, 120), 16, 9), 2.6, True) * 0.55)
        ground = over(ground, BRASS, line_of(star((at, 120), 16, 9), 1.4, True))
        ground = over(ground, BRASS, mask_of(star((at, 120), 6, 3.4)))
    lock = mask_of(box(120, 90, 20, 24), oval((130, 114), 10, 7))
    ground = cast(ground, lock, 0.6, 2)
    ground = bevelled(ground, lock, np.ones((*SIZE, 3)) * ink(BRASS))
    hole = mask_of(oval((130, 104), 2.6, 2.6), [(128.6, 104), (131.4, 104), (132.4, 112), (127.6, 112)])
    ground = over(ground, DEEP, hole)
    foot = mask_of(box(18, 142, 224, 8))
    return bevelled(ground, foot, planks("foot") * 0.7)


def shelf(depth: float) -> Picture:
    """A shelf of walnut, a jar and a jug at its ends."""
    ground = planks("back") * 0.46
    for n in range(1, 4):
        ground = over(ground, DEEP, mask_of(box(0, n * 38.0, WIDE, 0.9)) * 0.6)
        ground = mix(ground, ground * 1.6, mask_of(box(0, n * 38.0 + 1, WIDE, 0.8)) * 0.5)
    x, y = places(WIDE, HIGH)
    lamp = np.exp(-(((x - 130) / 90) ** 2) - ((y - 55) / 62) ** 2)
    ground = np.clip(ground * (1 + 0.9 * lamp)[..., None], 0, 1)
    board = mask_of(box(0, 116, WIDE, 15))
    for draw, at in ((jar, 36.0), (jug, 224.0)):
        before = ground
        ground = draw(ground, at, 117.0)
        thing = (np.abs(ground - before).sum(axis=2) > 0.01).astype(np.float64)
        ground = over(cast(before, thing, 0.7 * depth, 5, 5, 2), ground, thing)
    ground = ground * (1 - 0.75 * depth * soft(moved(board, 0, 9), 4.0) * (1 - board))[..., None]
    ground = bevelled(ground, board, planks("board") * 1.1)
    ground = over(ground, DEEP, line_of([(0, 125.5), (WIDE, 125.5)], 0.8) * 0.4)
    for at in (58.0, 202.0):
        bracket = [(at - 7, 131), (at + 7, 131), (at + 5, 138), (at, 147), (at - 5, 138)]
        ground = bevelled(ground, mask_of(bracket), planks("bracket", True) * 0.9)
    return ground


def main() -> None:
    open_screen()
    for hour, (light, depth) in HOURS.items():
        for name, draw in (("window", window), ("chest", chest), ("shelf", shelf)):
            shown = np.clip(draw(depth) * light, 0, 1)
            save(shown, HOUSE / f"hang-{name}-{hour}.png", rounded())


if __name__ == "__main__":
    main()
