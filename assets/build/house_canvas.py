"""Masks, light and stone for the house front: fields in 0..1 at twice the reference size."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import pygame
from noise import Field, noise
from numpy.typing import NDArray

SCALE = 2
FINE = 2
Point = tuple[float, float]
Line = Sequence[Point]
Picture = NDArray[np.float64]
Rng = np.random.Generator


def ink(words: str) -> Picture:
    """(3,) of "#RRGGBB"."""
    return np.array([int(words[i : i + 2], 16) for i in (1, 3, 5)]) / 255


def mix(first: Picture, second: Picture, share: float | Field) -> Picture:
    """`share` of the second in the first; a field is taken pixel by pixel."""
    part = share[..., None] if isinstance(share, np.ndarray) else share
    return first * (1 - part) + second * part


def over(ground: Picture, colour: Picture | str, mask: Field) -> Picture:
    """Paint laid on the ground where the mask is."""
    return mix(ground, ink(colour) if isinstance(colour, str) else colour, mask)


def places(width: float, height: float) -> tuple[Field, Field]:
    """x and y in reference px of every pixel centre."""
    xs = (np.arange(round(width * SCALE)) + 0.5) / SCALE
    ys = (np.arange(round(height * SCALE)) + 0.5) / SCALE
    x, y = np.meshgrid(xs, ys)
    return x, y


class Stencil:
    """Draws shapes in reference px, white on black, and gives them back as a smooth mask."""

    def __init__(self, width: float, height: float) -> None:
        self.size = (round(width * SCALE), round(height * SCALE))
        self.sheet = pygame.Surface((self.size[0] * FINE, self.size[1] * FINE), depth=32)
        self.k = SCALE * FINE

    def fill(self, points: Iterable[Point], white: bool = True) -> Stencil:
        colour = (255, 255, 255) if white else (0, 0, 0)
        pygame.draw.polygon(self.sheet, colour, [(x * self.k, y * self.k) for x, y in points])
        return self

    def disc(self, centre: Point, radius: float, ry: float = 0.0) -> Stencil:
        return self.fill(oval(centre, radius, ry or radius))

    def stroke(self, points: Line, width: float, closed: bool = False) -> Stencil:
        """A line with round joins and ends."""
        line = [*points, points[0]] if closed else list(points)
        half = width / 2
        for (x0, y0), (x1, y1) in itertools.pairwise(line):
            length = float(np.hypot(x1 - x0, y1 - y0)) or 1.0
            dx, dy = (y0 - y1) / length * half, (x1 - x0) / length * half
            self.fill([(x0 + dx, y0 + dy), (x1 + dx, y1 + dy), (x1 - dx, y1 - dy), (x0 - dx, y0 - dy)])
        for x, y in line:
            pygame.draw.circle(self.sheet, (255, 255, 255), (x * self.k, y * self.k), half * self.k)
        return self

    def mask(self) -> Field:
        small = pygame.transform.smoothscale(self.sheet, self.size)
        return pygame.surfarray.array3d(small)[..., 0].T / 255.0


def oval(centre: Point, rx: float, ry: float, steps: int = 72) -> list[Point]:
    turns = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    return [(centre[0] + rx * float(np.cos(t)), centre[1] + ry * float(np.sin(t))) for t in turns]


def box(x: float, y: float, w: float, h: float) -> list[Point]:
    return [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]


def star(centre: Point, outer: float, inner: float, points: int = 8, turn: float = 0.0) -> list[Point]:
    """A star with mirrors; `turn` in degrees, 0 has a point straight up."""
    found: list[Point] = []
    for i in range(2 * points):
        a = np.radians(turn + 180 * i / points - 90)
        r = outer if i % 2 == 0 else inner
        found.append((centre[0] + r * float(np.cos(a)), centre[1] + r * float(np.sin(a))))
    return found


def bezier(a: Point, b: Point, c: Point, d: Point, steps: int = 40) -> list[Point]:
    t = np.linspace(0, 1, steps)[:, None]
    a_, b_, c_, d_ = (np.array(p) for p in (a, b, c, d))
    curve = a_ * (1 - t) ** 3 + 3 * b_ * t * (1 - t) ** 2 + 3 * c_ * t**2 * (1 - t) + d_ * t**3
    return [(float(x), float(y)) for x, y in curve]


def soft(field: Field, reach: float, wrap: bool = False) -> Field:
    """Gaussian softening with a spread of `reach` reference px."""
    sigma = reach * SCALE
    pad = 0 if wrap else int(3 * sigma) + 1
    wide = np.pad(field, pad, mode="edge")
    rows, columns = wide.shape
    fx, fy = np.fft.rfftfreq(columns), np.fft.fftfreq(rows)[:, None]
    wide = np.fft.irfft2(np.fft.rfft2(wide) * np.exp(-2 * (np.pi * sigma) ** 2 * (fx**2 + fy**2)), s=wide.shape)
    return wide[pad : rows - pad, pad : columns - pad] if pad else wide


def moved(field: Field, dx: float, dy: float) -> Field:
    return np.roll(field, (round(dy * SCALE), round(dx * SCALE)), axis=(0, 1))


def grain(rng: Rng, shape: tuple[int, int]) -> Field:
    """How light each point of smoothed stone is, round 1."""
    return 0.86 + 0.16 * noise(rng, shape, 1.35) + 0.12 * noise(rng, shape, 0.6)


def carved(ground: Picture, mask: Field, depth: float = 1.0) -> Picture:
    """Lines cut in stone: dark down-right, light up-left, a shade on top."""
    dark = np.clip(moved(mask, 0.8, 0.9) - mask * 0.3, 0, 1)
    light = np.clip(moved(mask, -0.8, -0.9) - mask * 0.4, 0, 1)
    cut = over(ground, ground * ink("#9C8474"), np.clip(dark * 0.75 * depth, 0, 1))
    cut = over(cut, mix(np.minimum(ground * 1.16, 1.0), ink("#FFF0C8"), 0.4), light * 0.6 * depth)
    return over(cut, ground * ink("#DCCBBB"), mask * 0.8 * depth)


def save(picture: Picture, path: Path, alpha: Field | None = None) -> None:
    """PNG with alpha, or JPEG; deterministic for the same picture."""
    levels = (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)
    rows, columns = levels.shape[:2]
    if alpha is None:
        surface = pygame.image.frombuffer(levels.tobytes(), (columns, rows), "RGB")
    else:
        clear = (np.clip(alpha, 0, 1) * 255 + 0.5).astype(np.uint8)
        levels = np.where(clear[..., None] > 0, levels, 0).astype(np.uint8)
        surface = pygame.image.frombuffer(np.dstack([levels, clear]).tobytes(), (columns, rows), "RGBA")
    pygame.image.save(surface, str(path))


def open_screen() -> None:
    """A window nobody sees, for the drawing functions."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.display.set_mode((8, 8))
