"""Makes the twelve weaves of batik's silk, seamless and quiet: python assets/build/batik_weaves.py, from the root."""

from __future__ import annotations

import tomllib
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pygame
from glass_tiles import split
from materials import surface
from noise import Field, grid, halved, noise, relief, smoothstep

ASSETS = Path(__file__).resolve().parent.parent
SIZE = 512
SQUARE = (SIZE, SIZE)
Rng = np.random.Generator
TURN = 2 * np.pi


def folds(along: Field, count: int) -> Field:
    """A zigzag of `count` folds a tile, -1 to 1."""
    return 1 - 2 * np.abs(2 * (along * count % 1) - 1)


def tabby(rng: Rng) -> Field:
    """Over one, under one."""
    x, y = grid(SIZE)
    return 0.15 * np.sin(TURN * 32 * x) * np.sin(TURN * 32 * y) + 0.10 * (noise(rng, SQUARE, 1.1) - 0.5)


def twill(rng: Rng) -> Field:
    """Each thread steps one to the right: fine slopes."""
    x, y = grid(SIZE)
    return 0.085 * np.sin(TURN * 24 * (x + y)) + 0.03 * np.sin(TURN * 48 * (x + y))


def herringbone(rng: Rng) -> Field:
    """Slopes that turn back, ten times across."""
    x, y = grid(SIZE)
    return 0.10 * np.sin(TURN * (22 * y + 1.3 * folds(x, 10)))


def satin(rng: Rng) -> Field:
    """Long floats that lie smooth, tied down far apart."""
    return 0.13 * (noise(rng, SQUARE, 0.7, 1, 9) - 0.5)


def basket(rng: Rng) -> Field:
    """Three threads over three: small squares of lines that cross."""
    x, y = grid(SIZE)
    square = (np.floor(x * 16) + np.floor(y * 16)) % 2
    across, down = np.sin(TURN * 48 * y), np.sin(TURN * 48 * x)
    arch = np.abs(np.sin(np.pi * 16 * x)) * np.abs(np.sin(np.pi * 16 * y))
    return np.where(square > 0, 0.06 * across, 0.06 * down) + 0.10 * (arch - 0.4)


def lozenge(rng: Rng) -> Field:
    """Diamonds within diamonds."""
    x, y = grid(SIZE)
    return 0.10 * np.sin(TURN * (1.5 * folds(x, 8) + 1.5 * folds(y, 8)))


def rib(rng: Rng) -> Field:
    """Round cords side by side."""
    _, y = grid(SIZE)
    return 0.075 * np.sin(TURN * 22 * y) + 0.06 * (noise(rng, SQUARE, 1.2) - 0.5)


def slub(rng: Rng) -> Field:
    """Raw threads, here and there thicker, both ways."""
    thick = smoothstep(0.62, 0.85, noise(rng, SQUARE, 0.75, 1, 14)) + 0.7 * smoothstep(
        0.66, 0.9, noise(rng, SQUARE, 0.75, 14, 1)
    )
    return 0.16 * (thick - thick.mean())


def crepe(rng: Rng) -> Field:
    """Twisted threads that shrink to fine pebbles."""
    fine = noise(rng, SQUARE, 1.0)
    soft = np.fft.irfft2(np.fft.rfft2(fine - 0.5) * _band(34, 12), s=SQUARE)
    return relief(soft, 0.06)


def _band(middle: float, width: float) -> Field:
    """Keeps waves of about `middle` a tile."""
    across, down = np.fft.rfftfreq(SIZE) * SIZE, np.fft.fftfreq(SIZE)[:, None] * SIZE
    return np.exp(-(((np.hypot(across, down) - middle) / width) ** 2))


def damask(rng: Rng) -> Field:
    """Small shining spots in offset rows."""
    x, y = grid(SIZE)
    spots = np.zeros(SQUARE)
    for shift in (0.0, 0.5):
        right, down = (x * 12 + shift) % 1 - 0.5, (y * 12 + shift) % 1 - 0.5
        spots = np.maximum(spots, 1 - smoothstep(0.20, 0.27, np.hypot(right, down)))
    return 0.085 * (spots - 0.2) + 0.05 * (noise(rng, SQUARE, 1.1, 6, 1) - 0.5)


def moire(rng: Rng) -> Field:
    """Water marks: a fine grain that bends and swims."""
    _, y = grid(SIZE)
    bend, cloud = noise(rng, SQUARE, 2.2, 1, 2), noise(rng, SQUARE, 2.0, 1, 2)
    return 0.08 * np.sin(TURN * (13 * y + 3.0 * bend)) * (0.4 + 0.6 * smoothstep(0.3, 0.7, cloud))


def stripe(rng: Rng) -> Field:
    """Smooth bands and corded bands side by side."""
    x, _ = grid(SIZE)
    band = smoothstep(-0.3, 0.3, np.sin(TURN * 8 * x))
    return 0.05 * (band - 0.5) + 0.07 * band * np.sin(TURN * 40 * x)


TEXTURES: Mapping[str, Callable[[Rng], Field]] = {
    weave.__name__: weave
    for weave in (
        tabby, twill, herringbone, satin, basket, lozenge, rib, slub, crepe, damask, moire, stripe,
    )
}  # fmt: skip


def shine(texture: str) -> Field:
    """A seamless 256 x 256 tile of light factors round 1; KeyError for an unknown texture."""
    rng = np.random.default_rng(zlib.crc32(texture.encode()))
    weave = TEXTURES[texture](rng)
    return 1 + halved(weave + 0.06 * (noise(rng, SQUARE, 1.9) - 0.5))


def main() -> None:
    """Writes every tile again, always with the same content."""
    dyes, folder = ASSETS / "batik" / "dyes.toml", ASSETS / "batik" / "tiles"
    scale = float(tomllib.loads(dyes.read_text(encoding="utf-8"))["add_scale"])
    folder.mkdir(parents=True, exist_ok=True)
    for texture in TEXTURES:
        for part, picture in zip(("mul", "add"), split(shine(texture), scale), strict=True):
            pygame.image.save(surface(picture), folder / f"{texture}.{part}.png")


if __name__ == "__main__":
    main()
