"""Makes the table on which the cards lie: python assets/build/souvenir_board.py, from the project's root."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pygame
from materials import surface
from noise import Field, Shape, noise, smoothstep
from wood import butts, dyed, grain

TARGET = Path(__file__).resolve().parent.parent / "souvenirs" / "table.jpg"
SCREEN, SEED, PLANK = (720, 1280), 41, 72
DEEP = np.array([0x45, 0x2C, 0x1B]) / 255
BRIGHT = np.array([0xB0, 0x84, 0x5A]) / 255


def table(seed: int, shape: Shape) -> Field:
    """Broad planks seen from above, lit from the upper left."""
    rng = np.random.default_rng(seed)
    rows, columns = shape
    light, shade = np.zeros(shape), np.ones(shape)
    for top in range(0, rows, PLANK):
        strip = slice(top, min(rows, top + PLANK))
        high = strip.stop - top
        ends = butts(rng, columns, 900)
        which = np.searchsorted(ends, np.arange(columns)) % len(ends)
        boards = np.stack([grain(rng, (high, columns)) + rng.uniform(-0.12, 0.12) for _ in ends])
        light[strip] = np.take_along_axis(boards, which[None, None, :].repeat(high, 1), 0)[0]
        down: Field = np.arange(high, dtype=np.float64)[:, None] + 0.5
        across: Field = np.abs((np.arange(columns)[:, None] - ends + columns / 2) % columns - columns / 2).min(axis=1)
        shade[strip] *= 1 - 0.52 * (1 - smoothstep(0.8, 2.4, down))
        shade[strip] *= 1 + 0.15 * np.exp(-(((down - 3.6) / 1.4) ** 2))
        shade[strip] *= 1 - 0.14 * smoothstep(0.86, 1, down / high)
        shade[strip] *= 1 - 0.5 * (1 - smoothstep(0.5, 1.8, across))
    fall = 1.06 - 0.16 * ((np.arange(rows) / rows)[:, None] + (np.arange(columns) / columns)[None, :]) / 2
    wear = 0.94 + 0.12 * noise(rng, shape, 1.7)
    return dyed(np.clip(0.42 + 0.62 * (light - 0.5), 0, 1), DEEP, BRIGHT) * (shade * fall * wear)[..., None]


def main() -> None:
    """Writes the picture again, always with the same content."""
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(surface(table(SEED, SCREEN)), TARGET)
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
