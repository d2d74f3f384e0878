"""The twelve glass surfaces, as light: how much brighter or darker than flat glass each point shines."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping

import numpy as np
from noise import Field, grid, halved, nearest, noise, relief, smoothstep

SIZE = 512
SQUARE = (SIZE, SIZE)
Rng = np.random.Generator


def hammered(rng: Rng) -> Field:
    first, _ = nearest(rng, SIZE, 11)
    return relief(np.minimum(first, 0.75) ** 2, 0.20)


def ripple(rng: Rng) -> Field:
    _, y = grid(SIZE)
    bend = 1.2 * (noise(rng, SQUARE, 2.2, 1, 0.6) - 0.5)
    return relief(np.sin(2 * np.pi * (7 * y + bend)), 0.21)


def streaky(rng: Rng) -> Field:
    return 0.78 * (noise(rng, SQUARE, 1.45, 1, 7) - 0.5) + 0.02


def seedy(rng: Rng) -> Field:
    """Air bubbles, a little tall, strewn so evenly that no pane is without one."""
    x, y = (axis * SIZE for axis in grid(SIZE))
    height = np.zeros(SQUARE)
    for spot in rng.permutation(64)[:60]:
        left, top = (np.array([spot % 8, spot // 8]) + rng.random(2)) * SIZE / 8
        right = (x - left + SIZE / 2) % SIZE - SIZE / 2
        down = ((y - top + SIZE / 2) % SIZE - SIZE / 2) / 1.25
        bubble = rng.uniform(5, 13) ** 2 - right**2 - down**2
        height = np.maximum(height, np.sqrt(np.maximum(bubble, 0)))
    return relief(height, 0.34)


def water(rng: Rng) -> Field:
    """Soft swell under a bent net of light, as on the floor of a pool."""
    swell = noise(rng, SQUARE, 2.6, 1, 1.2)
    bend = (2.2 * noise(rng, SQUARE, 2.6), 2.2 * noise(rng, SQUARE, 2.6))
    first, second = nearest(rng, SIZE, 5, 0.8, bend)
    return relief(swell, 0.13) + 0.2 * np.exp(-(((second - first) / 0.2) ** 2)) - 0.05


def quilt(rng: Rng) -> Field:
    x, y = grid(SIZE)
    return relief(np.abs(np.sin(7 * np.pi * (x + y))) * np.abs(np.sin(7 * np.pi * (x - y))), 0.20)


def opal(rng: Rng) -> Field:
    wide, fine, cloud = noise(rng, SQUARE, 2.1), noise(rng, SQUARE, 1.9), noise(rng, SQUARE, 1.9)
    return 0.16 * np.sin(2 * np.pi * (2.2 * wide + fine)) + 0.3 * (cloud - 0.5)


def dimple(rng: Rng) -> Field:
    """Round domes in offset rows, eight across and ten down."""
    x, y = grid(SIZE)
    height = np.zeros(SQUARE)
    for shift in (0.0, 0.5):
        right = (x * 8 + shift) % 1 - 0.5
        down = ((y * 5 + shift) % 1 - 0.5) * 8 / 5
        height = np.maximum(height, 0.22 - right**2 - down**2)
    return relief(height, 0.24)


def feather(rng: Rng) -> Field:
    """Barbs that rise to a quill and fall again, six slopes across; one side of each quill lies in more light."""
    x, y = grid(SIZE)
    turn = (x * 6) % 2 - 1
    return 0.17 * np.sin(2 * np.pi * (12 * y + 1.3 * np.abs(turn))) + 0.05 * np.tanh(turn * 8) * (1 - turn**2)


def rings(rng: Rng) -> Field:
    first, _ = nearest(rng, SIZE, 5, 0.85)
    return 0.16 * np.sin(2 * np.pi * 3.2 * first)


def reeded(rng: Rng) -> Field:
    x, _ = grid(SIZE)
    return 0.17 * np.sin(20 * np.pi * x) + 0.05 * np.sin(40 * np.pi * x)


def crackle(rng: Rng) -> Field:
    first, second = nearest(rng, SIZE, 7, 0.75)
    gap = second - first
    return -0.30 * (1 - smoothstep(0.05, 0.09, gap)) + 0.20 * smoothstep(0.05, 0.09, gap) * (
        1 - smoothstep(0.12, 0.16, gap)
    )


TEXTURES: Mapping[str, Callable[[Rng], Field]] = {
    surface.__name__: surface
    for surface in (
        hammered, ripple, streaky, seedy, water, quilt, opal, dimple, feather, rings, reeded, crackle,
    )
}  # fmt: skip


def shine(texture: str) -> Field:
    """A seamless 256 x 256 tile of light factors round 1; KeyError for an unknown texture."""
    rng = np.random.default_rng(zlib.crc32(texture.encode()))
    surface = TEXTURES[texture](rng)
    return 1 + halved(surface + 0.28 * (noise(rng, SQUARE, 1.9) - 0.5))


def split(light: Field, add_scale: float) -> tuple[Field, Field]:
    """The factors as two greys from 0 to 1: min(m, 1), and max(m - 1, 0) times `add_scale` with a soft shoulder."""
    over = np.maximum(light - 1, 0) * add_scale
    shoulder = 0.8 + 0.2 * np.tanh((over - 0.8) / 0.2)
    return np.minimum(light, 1), np.where(over < 0.8, over, shoulder)
