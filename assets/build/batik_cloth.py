"""Fields of the silk: its sheen, how dye creeps through it, how wax melts from it, where wax cracks."""

from __future__ import annotations

import numpy as np
from noise import Field, grid, nearest, noise, smoothstep

SIZE = 512
SQUARE = (SIZE, SIZE)
ADD_SCALE = 4.0
"""Light above 1 is kept times this."""


def sheen(seed: int) -> Field:
    """Light factors of taut silk: broad diagonal waves, the ribs of the weave, a few slubs along the weft."""
    rng = np.random.default_rng(seed)
    x, y = grid(SIZE)
    bend = noise(rng, SQUARE, 2.9) - 0.5
    wave = 0.5 + 0.5 * np.sin(2 * np.pi * (1.15 * x + 0.85 * y + 0.75 * bend) - 0.9)
    weave = 0.5 * np.sin(2 * np.pi * 128 * x) + 0.5 * np.sin(2 * np.pi * 128 * y)
    slubs = noise(rng, SQUARE, 0.7, 1, 18) - 0.5
    glint = smoothstep(0.45, 1.0, wave) ** 2
    cloud = noise(rng, SQUARE, 1.9) - 0.5
    light: Field = 0.84 + 0.18 * wave + 0.03 * weave + 0.07 * slubs + 0.17 * glint + 0.07 * cloud
    return light


def parts(light: Field) -> tuple[Field, Field]:
    """min(m, 1), and what is above 1 times ADD_SCALE."""
    return np.minimum(light, 1), np.clip((light - 1) * ADD_SCALE, 0, 1)


def warm(dark: Field) -> Field:
    """Shade on silk, rows x columns x RGB: it takes more of the blue than of the red."""
    lost = 1 - dark
    return np.stack([1 - 0.86 * lost, 1 - lost, 1 - 1.2 * lost], axis=-1)


def even(field: Field) -> Field:
    """The same order of values, spread evenly from 0 to 1: every share of time wets the same share of the cloth."""
    order = np.empty(field.size)
    order[np.argsort(field, axis=None)] = np.linspace(0, 1, field.size)
    return 0.5 * order.reshape(field.shape) + 0.5 * (field - field.min()) / (field.max() - field.min())


def front(seed: int) -> Field:
    """When dye comes to each point, 0 to 1: from the upper left, in fingers and with a frayed edge."""
    rng = np.random.default_rng(seed)
    x, y = grid(256)
    wide, fine = noise(rng, (256, 256), 2.3), noise(rng, (256, 256), 1.5)
    return even(0.59 * x + 0.41 * y + 0.40 * (wide - 0.5) + 0.05 * (fine - 0.5))


def melting(seed: int) -> Field:
    """When the wax melts at each point, 0 in the middle to 1."""
    rng = np.random.default_rng(seed)
    x, y = grid(256)
    wide, fine = noise(rng, (256, 256), 2.2), noise(rng, (256, 256), 1.5)
    far = np.hypot(x - 0.5, y - 0.5) / np.hypot(0.5, 0.5)
    return even(far + 0.16 * (wide - 0.5) + 0.03 * (fine - 0.5))


def crackle(seed: int) -> Field:
    """How much dye stands in the cracks, 0 to 1: long cracks, fine ones between, some places whole."""
    rng = np.random.default_rng(seed)
    found = np.zeros(SQUARE)
    for count, width, strength in ((5, 0.036, 1.0), (11, 0.055, 0.75)):
        bend = (0.55 * noise(rng, SQUARE, 1.7), 0.55 * noise(rng, SQUARE, 1.7))
        first, second = nearest(rng, SIZE, count, 0.95, bend)
        thick = width * (0.35 + 1.1 * noise(rng, SQUARE, 1.6))
        line = 1 - smoothstep(0.25, 1.0, (second - first) / thick)
        keep = smoothstep(0.40, 0.52, noise(rng, SQUARE, 1.6))
        found = np.maximum(found, strength * line * keep)
    return found


def gleam() -> Field:
    """A soft slanting band of light that wanders over lifted silk."""
    x, y = grid(256)
    along = x + 0.35 * y
    return np.exp(-(((along - 0.68) / 0.12) ** 2)) + 0.35 * np.exp(-(((along - 0.98) / 0.06) ** 2))
