"""Seamless noise, relief and cell fields: the grounds every material grows from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float64]
Shape = tuple[int, int]


def noise(rng: np.random.Generator, shape: Shape, beta: float, ax: float = 1.0, ay: float = 1.0) -> Field:
    """White noise with its spectrum divided by hypot(fx ax, fy ay)**beta: mean 0.5, spread 0.2, no seam.

    `shape` is (rows, columns) in pixels. A larger beta is softer; a larger ax or ay draws the grain out
    along the other axis.
    """
    rows, columns = shape
    across = np.fft.rfftfreq(columns) * ax
    down = np.fft.fftfreq(rows)[:, None] * ay
    reach = np.hypot(across, down)
    reach[0, 0] = 1.0
    spectrum = np.fft.rfft2(rng.standard_normal(shape)) / reach**beta
    spectrum[0, 0] = 0.0
    field = np.fft.irfft2(spectrum, s=shape)
    even: Field = 0.5 + 0.2 * field / field.std()
    return even


def slope(height: Field) -> tuple[Field, Field]:
    """Wrapped central differences (along x, along y) of a height field, per pixel."""
    along_x = (np.roll(height, -1, axis=1) - np.roll(height, 1, axis=1)) / 2
    along_y = (np.roll(height, -1, axis=0) - np.roll(height, 1, axis=0)) / 2
    return along_x, along_y


def relief(height: Field, strength: float) -> Field:
    """Light from the upper left on a height field, about -1.3 to 1.3 times `strength`."""
    along_x, along_y = slope(height)
    light = 0.7 * along_x + along_y
    lit: Field = np.clip(light / np.percentile(np.abs(light), 98), -1.3, 1.3) * strength
    return lit


def grid(size: int) -> tuple[Field, Field]:
    """x and y of a square tile's pixel centres, 0 to 1."""
    steps = (np.arange(size) + 0.5) / size
    x, y = np.meshgrid(steps, steps)
    return x, y


def nearest(
    rng: np.random.Generator, size: int, count: int, jitter: float = 1.0, bend: tuple[Field, Field] | None = None
) -> tuple[Field, Field]:
    """Wrapped distances, in cell units, to the nearest and second nearest of count x count jittered points.

    `bend` shifts the places that are measured (along x, along y), in cell units.
    """
    points = 0.5 + (rng.random((count, count, 2)) - 0.5) * jitter
    x, y = (axis * count for axis in grid(size))
    if bend is not None:
        x, y = x + bend[0], y + bend[1]
    column, row = np.floor(x).astype(int), np.floor(y).astype(int)
    first = np.full((size, size), np.inf)
    second = first.copy()
    for down in range(-2, 3):
        for right in range(-2, 3):
            near = points[(row + down) % count, (column + right) % count]
            distance = np.hypot(column + right + near[..., 0] - x, row + down + near[..., 1] - y)
            second = np.minimum(second, np.maximum(first, distance))
            first = np.minimum(first, distance)
    return first, second


def halved(field: Field) -> Field:
    """Half the size by averaging two by two pixels; both sides must be even."""
    rows, columns = field.shape
    half: Field = field.reshape(rows // 2, 2, columns // 2, 2).mean(axis=(1, 3))
    return half


def smoothstep(low: float, high: float, value: Field) -> Field:
    """0 below `low`, 1 above `high`, a soft S between."""
    t = np.clip((value - low) / (high - low), 0.0, 1.0)
    return t * t * (3 - 2 * t)
