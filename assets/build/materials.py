"""Makes the pictures of glass, stone and wood: python assets/build/materials.py, from the project's root."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pygame
from glass_tiles import TEXTURES, shine, split
from noise import Field
from stone import stone, wall_dusk, wall_light
from wood import floor_day, floor_evening, wood

ASSETS = Path(__file__).resolve().parent.parent
SCREEN = (720, 1280)
FLOOR = (300, 1280)


def add_scale(glasses: Path) -> float:
    """The factor of the add tiles, as the game reads it; KeyError when the file does not say it."""
    return float(tomllib.loads(glasses.read_text(encoding="utf-8"))["add_scale"])


def glass_pictures(scale: float) -> Iterator[tuple[str, Field]]:
    """Paths below the assets and greys, 0 to 1, of the two tiles of every texture."""
    for texture in TEXTURES:
        mul, add = split(shine(texture), scale)
        yield f"stained_glass/tiles/{texture}.mul.png", mul
        yield f"stained_glass/tiles/{texture}.add.png", add


def house_pictures() -> Iterator[tuple[str, Field]]:
    """Paths below the assets and colours, 0 to 1, of the house round the work."""
    yield "materials/stone.jpg", stone(11, (576, 1024))
    yield "materials/wall_dusk.jpg", wall_dusk(12, SCREEN)
    yield "materials/wall_light.jpg", wall_light(12, SCREEN)
    yield "materials/wood.jpg", wood(13, (128, 512))
    yield "materials/floor.jpg", floor_evening(14, FLOOR)
    yield "materials/floor_light.jpg", floor_day(14, FLOOR)


def surface(picture: Field) -> pygame.Surface:
    """An 8-bit surface of a picture, rows x columns of grey or of RGB, 0 to 1; what lies outside is clipped."""
    levels = np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)
    if levels.ndim == 3:
        return pygame.surfarray.make_surface(levels.swapaxes(0, 1))
    rows, columns = levels.shape
    grey = pygame.image.frombuffer(levels.tobytes(), (columns, rows), "P")
    grey.set_palette([(level, level, level) for level in range(256)])
    return grey


def main() -> None:
    """Writes every picture again, always with the same content."""
    scale = add_scale(ASSETS / "stained_glass" / "glasses.toml")
    for path, picture in (*glass_pictures(scale), *house_pictures()):
        target = ASSETS / path
        target.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(surface(picture), target)
        print(f"{path}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
