"""The limestone wall: courses of dressed blocks, seamless, and its two pictures by evening and by day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from noise import Field, Shape, noise, relief, slope, smoothstep
from numpy.typing import NDArray

LIMESTONE = np.array([0xDD, 0xC6, 0x9B]) / 255
DUSK = np.array([0x5C, 0x47, 0x3D]) / 255
EVENING_SUN = np.array([0xFF, 0xD9, 0xA0]) / 255
PLASTER = np.array([0xFB, 0xF3, 0xDF]) / 255
JOINT = 0.9
CORNER = 2.5

Block = tuple[float, float, float, float]
Place = tuple[NDArray[np.intp], ...]


def shares(rng: np.random.Generator, total: int, low: float, high: float) -> Field:
    """Edges from 0 to `total` that cut it into lengths of about `low` to `high`, without a short rest."""
    count = round(total / ((low + high) / 2))
    lengths = rng.uniform(low, high, count)
    return np.concatenate([[0.0], np.cumsum(lengths * total / lengths.sum())])


def blocks(rng: np.random.Generator, shape: Shape) -> Iterator[Block]:
    """Courses 44 to 58 high of blocks 1.3 to 3 courses long, as (x, y, width, height); the last of a row wraps."""
    rows, columns = shape
    courses = shares(rng, rows, 44, 58)
    for top, bottom in pairwise(courses):
        height = bottom - top
        edges = shares(rng, columns, 1.5 * height, 3.2 * height) + rng.uniform(0, columns)
        for left, right in pairwise(edges):
            yield left, top, right - left, height


def inside(block: Block, shape: Shape, wear: tuple[Field, Field]) -> tuple[Place, Field]:
    """The pixels round a block and how deep each lies within its rounded, worn outline (negative outside)."""
    left, top, width, height = block
    rows = np.arange(int(top) - 3, int(top + height) + 4)
    columns = np.arange(int(left) - 3, int(left + width) + 4)
    place = np.ix_(rows % shape[0], columns % shape[1])
    right = np.abs(columns[None, :] + wear[0][place] + 0.5 - left - width / 2) - (width / 2 - JOINT - CORNER)
    down = np.abs(rows[:, None] + wear[1][place] + 0.5 - top - height / 2) - (height / 2 - JOINT - CORNER)
    outside = np.hypot(np.maximum(right, 0), np.maximum(down, 0))
    return place, CORNER - outside - np.minimum(np.maximum(right, down), 0)


def masonry(rng: np.random.Generator, shape: Shape) -> tuple[Field, Field, Field]:
    """Depth within the nearest block (pixels), tint of each block (about 1) and its warmth (-1 to 1)."""
    wear = tuple(4.0 * (noise(rng, shape, 1.5) - 0.5) for _ in range(2))
    depth = np.full(shape, -JOINT - 1)
    tint, warmth = np.ones(shape), np.zeros(shape)
    for block in blocks(rng, shape):
        place, within = inside(block, shape, (wear[0], wear[1]))
        won = within > depth[place]
        depth[place] = np.where(won, within, depth[place])
        tint[place] = np.where(won, rng.uniform(0.90, 1.10), tint[place])
        warmth[place] = np.where(won, rng.uniform(-1, 1), warmth[place])
    return depth, tint, warmth


def light_on(rng: np.random.Generator, shape: Shape, relief_share: float) -> tuple[Field, Field]:
    """How bright the wall is (about 1) and how warm; `relief_share` weakens joints, edges and tooling together."""
    depth, tint, warmth = masonry(rng, shape)
    face = smoothstep(-0.7, 0.7, depth)
    along_x, along_y = slope(np.clip(depth, 0, 2.4))
    bevel = np.clip(0.7 * along_x + along_y, -1, 1)
    edge = np.where(bevel > 0, 0.10, 0.16) * bevel
    pits = smoothstep(0.84, 1.0, noise(rng, shape, 0.9))
    chisel = relief(noise(rng, shape, 1.35, 1.5, 1), 0.045)
    mottle = 1 + 0.36 * (noise(rng, shape, 1.35) - 0.5) + 0.12 * (noise(rng, shape, 0.6) - 0.5)
    carved = 1 + relief_share * (edge + chisel - 0.10 * pits - 0.42 * (1 - face))
    return carved * (1 + face * (tint - 1)) * mottle, warmth * face


def stone(seed: int, shape: Shape, colour: Field = LIMESTONE, relief_share: float = 1.0) -> Field:
    """A seamless wall, rows x columns x RGB, 0 to 1."""
    light, warmth = light_on(np.random.default_rng(seed), shape, relief_share)
    hue = 1 + warmth[..., None] * np.array([0.016, 0.0, -0.03])
    wall: Field = colour * hue * light[..., None]
    return wall


def spot(shape: Shape, x: float, y: float, reach_x: float, reach_y: float) -> Field:
    """A soft round light: 1 in its middle (x, y as shares of the picture), 0 beyond its reach."""
    rows, columns = shape
    right = ((np.arange(columns) + 0.5) / columns - x) / reach_x
    down = ((np.arange(rows) + 0.5) / rows - y)[:, None] / reach_y
    return smoothstep(0, 1, 1 - np.hypot(right, down))[..., None]


def wall_dusk(seed: int, shape: Shape) -> Field:
    """The wall behind a window at evening: warm round the work, sinking into violet brown at the rim."""
    ground = stone(seed, shape, DUSK * 1.22, 0.9)
    warm = spot(shape, 0.43, 0.40, 0.62, 0.95)
    rim = np.array([0.66, 0.64, 0.72]) * (1 - warm) + np.array([1.14, 1.10, 1.04]) * warm
    return ground * rim + 0.06 * EVENING_SUN * spot(shape, 0.30, 0.18, 0.45, 0.7)


def wall_light(seed: int, shape: Shape) -> Field:
    """The wall by calm daylight: the same stone under thin plaster, so pale that it never competes."""
    ground = stone(seed, shape, LIMESTONE, 0.9)
    day = 0.95 + 0.06 * spot(shape, 0.40, 0.30, 0.80, 1.10)
    return (0.42 * ground + 0.58 * PLASTER) * day
