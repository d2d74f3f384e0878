"""Walnut: the grain of a board, the frame of a window and the planks of a floor."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from noise import Field, Shape, noise, relief, smoothstep

WALNUT = np.array([0x3E, 0x22, 0x10]) / 255
COPPER = np.array([0xB2, 0x74, 0x3C]) / 255
HEARTWOOD = np.array([0x36, 0x24, 0x19]) / 255
EVENING = np.array([0x94, 0x6A, 0x47]) / 255
BARK = np.array([0x9A, 0x6D, 0x3F]) / 255
HONEY = np.array([0xE6, 0xC4, 0x8C]) / 255


def grain(rng: np.random.Generator, shape: Shape) -> Field:
    """How light the wood is, 0 to 1, with its fibres along x; seamless both ways."""
    fibre = noise(rng, shape, 1.0, 20, 1)
    years = np.sin(2 * np.pi * 4.5 * noise(rng, shape, 2.0, 9, 1))
    pores = smoothstep(0.74, 0.95, noise(rng, shape, 0.5, 22, 1))
    light = 0.54 + 0.62 * (fibre - 0.5) + 0.11 * years - 0.16 * pores
    return np.clip(light + relief(fibre, 0.03), 0, 1)


def dyed(light: Field, dark: Field, bright: Field) -> Field:
    """Wood light mixed between two colours, rows x columns x RGB."""
    return dark + (bright - dark) * light[..., None]


def wood(seed: int, shape: Shape) -> Field:
    """Oiled walnut for frames, with a copper gleam; seamless along x and y."""
    return dyed(grain(np.random.default_rng(seed), shape), WALNUT, COPPER)


def plank_edges(rows: int, first: float, growth: float) -> list[int]:
    """Rows where planks begin, each plank `growth` wider than the one behind it, as a floor seen at a slant."""
    edges, height = [0.0], first
    while edges[-1] + height * 0.6 < rows:
        edges.append(edges[-1] + height)
        height *= growth
    return [round(edge * rows / edges[-1]) for edge in edges]


def butts(rng: np.random.Generator, columns: int, length: float) -> Field:
    """Places along a row where one plank ends and the next begins."""
    count = max(2, round(columns / length))
    even = (np.arange(count) + rng.uniform(-0.28, 0.28, count)) * columns / count
    return np.sort((even + rng.uniform(0, columns)) % columns)


def planks(rng: np.random.Generator, shape: Shape) -> tuple[Field, Field]:
    """Light of the wood (0 to 1) and shade of the joints (1 = none) of a plank floor."""
    rows, columns = shape
    light, shade = np.zeros(shape), np.ones(shape)
    edges = plank_edges(rows, 20, 1.14)
    for top, bottom in pairwise(edges):
        strip = slice(top, bottom)
        thick = 1.0 + (bottom - top) / 40
        ends = butts(rng, columns, 9 * (bottom - top) + 160)
        which = np.searchsorted(ends, np.arange(columns)) % len(ends)
        boards = np.stack([grain(rng, (bottom - top, columns)) + rng.uniform(-0.14, 0.14) for _ in ends])
        light[strip] = np.take_along_axis(boards, which[None, None, :].repeat(bottom - top, 1), 0)[0]
        down: Field = np.arange(bottom - top, dtype=np.float64)[:, None] + 0.5
        across: Field = np.abs((np.arange(columns)[:, None] - ends + columns / 2) % columns - columns / 2).min(axis=1)
        shade[strip] *= 1 - 0.55 * (1 - smoothstep(thick * 0.4, thick * 1.3, down))
        shade[strip] *= 1 + 0.16 * np.exp(-(((down - thick * 2) / thick) ** 2))
        shade[strip] *= 1 - 0.12 * smoothstep(0.6, 1, down / float(bottom - top))
        shade[strip] *= 1 - 0.5 * (1 - smoothstep(0.4, 1.5, across))
    return np.clip(light, 0, 1), shade


def floor(seed: int, shape: Shape, dark: Field, bright: Field, wall_shade: float) -> Field:
    """A plank floor, seamless along x, that darkens by `wall_shade` towards the wall behind it."""
    light, shade = planks(np.random.default_rng(seed), shape)
    down = ((np.arange(shape[0]) + 0.5) / shape[0])[:, None]
    near_wall = 1 - wall_shade * np.exp(-((down / 0.10) ** 2)) - 0.3 * wall_shade * (1 - smoothstep(0, 0.5, down))
    return dyed(light, dark, bright) * (shade * near_wall)[..., None]


def floor_evening(seed: int, shape: Shape) -> Field:
    return floor(seed, shape, HEARTWOOD, EVENING, 0.45)


def floor_day(seed: int, shape: Shape) -> Field:
    return floor(seed, shape, BARK, HONEY, 0.20)
