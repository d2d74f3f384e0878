"""Makes the pictures of the house front, assets/house: run it from anywhere, the same bytes come out."""

from __future__ import annotations

import tomllib
import zlib
from pathlib import Path

import numpy as np
import pygame
from house_canvas import SCALE, Picture, Rng, Stencil, ink, open_screen, oval, over, save, soft
from house_hours import EVENING, MORNING, Hour
from house_lattice import Net, Window, window
from house_outlines import niche_lines, works_lines
from house_rooms import souvenir_niche, works_room
from house_sky import skyline
from house_stone import (
    ARCH,
    OPENING,
    arch,
    ledge,
    opening_mask,
    opening_outline,
    parapet,
    pool,
    recessed,
    shade,
    sign,
    wall,
)
from house_things import lantern
from noise import Field

ASSETS = Path(__file__).resolve().parents[1]
HOUSE = ASSETS / "house"
MIDDLE = (OPENING[2] / 2, 163.0)


def chance(name: str) -> Rng:
    return np.random.default_rng(zlib.crc32(name.encode()))


def garden(off: float, down: float, area: float) -> str:
    """Lattice 1: turquoise stars in amber, rings of ruby, cobalt and green."""
    if area > 1300:
        return "turquoise"
    if area < 620:
        return "amber"
    ring = round(abs(down) / 48)
    return ("ruby", "cobalt", "green", "ruby", "cobalt")[min((ring + (off > 45)) % 3, 4)]


def river(off: float, down: float, area: float) -> str:
    """Lattice 2: ruby and cobalt between turquoise stars."""
    if area > 1100:
        return "turquoise"
    if area > 700:
        return ("cobalt", "ruby")[int((abs(down) + 36) // 87) % 2]
    if area > 260:
        return "amber"
    return "amber" if area > 150 else "milk"


def night(off: float, down: float, area: float) -> str:
    """Lattice 3: cobalt and green with violet stars."""
    if area > 700:
        return "violet" if off < 20 or off > 70 else "turquoise"
    return "green" if area < 150 else "cobalt"


NETS = {
    "lattice-1": Net("4.8.8", 40, 67.5, 0, MIDDLE, garden, 45, 1),
    "lattice-2": Net("4.8.8", 36, 67.5, 0, MIDDLE, river, 0, 1),
    "lattice-3": Net("4.8.8", 29, 67.5, 0, MIDDLE, night, 45, 0),
}


def glasses() -> dict[str, tuple[str, str]]:
    found = tomllib.loads((ASSETS / "stained_glass" / "glasses.toml").read_text("utf-8"))
    return {str(g["id"]): (str(g["hex"]), str(g["texture"])) for g in found["glass"]}


def hole() -> Field:
    x, y, w, h = (round(v * SCALE) for v in OPENING)
    return opening_mask()[y : y + h, x : x + w]


def put_window(name: str, made: Window) -> None:
    save(recessed(made.lit), HOUSE / f"{name}-lit.jpg")
    save(recessed(made.asleep), HOUSE / f"{name}-asleep.jpg")
    order = np.where(hole() > 0.02, np.clip(made.order, 1, 254), 255.0)
    order = np.repeat(order[..., None] / 255, 3, axis=2)
    save(order, HOUSE / f"{name}-order.png")
    outline(name, made.lines)


def outline(name: str, inner: Field) -> None:
    """White lines for high contrast: the arch and what stands in it."""
    x, y, w, h = (round(v * SCALE) for v in OPENING)
    sheet = Stencil(*ARCH).stroke(opening_outline(-1.0), 4.0, True).mask()
    sheet[y : y + h, x : x + w] = np.maximum(sheet[y : y + h, x : x + w], inner * hole())
    save(np.ones((*sheet.shape, 3)), HOUSE / f"{name}-outline.png", sheet)


def put_hour(name: str, hour: Hour) -> None:
    save(pool(hour), HOUSE / f"{name}-pool.png")
    save(halfway(skyline(chance("roofs"), hour)), HOUSE / f"{name}-sky.jpg")
    save(halfway(wall(chance("wall"), hour)), HOUSE / f"{name}-wall.jpg")
    save(parapet(chance("parapet"), hour), HOUSE / f"{name}-parapet.jpg")
    save(ledge(chance("ledge"), hour), HOUSE / f"{name}-ledge.jpg")
    save(arch(chance("arch"), hour), HOUSE / f"{name}-arch.jpg")
    save(shade(hour), HOUSE / f"{name}-shade.png")
    put_lantern(name, hour)


def put_lantern(name: str, hour: Hour) -> None:
    """64 x 112, its light round it."""
    size = (64.0, 112.0)
    blank = np.zeros((round(size[1] * SCALE), round(size[0] * SCALE), 3))
    on_black = lantern(blank, 32, 2, 36, hour.lit)
    on_white = lantern(blank + 1, 32, 2, 36, hour.lit)
    clear = 1 - (on_white - on_black).mean(axis=2)
    colour = on_black / np.maximum(clear, 1e-3)[..., None]
    if hour.lit:
        heart = Stencil(*size).fill(oval((32, 62), 8, 10)).mask()
        glow = np.clip(soft(heart, 9) * 1.5, 0, 0.55) * (1 - clear)
        colour = over(ink("#FFC065") * np.ones_like(colour), colour, clear)
        clear = np.maximum(clear, glow)
    save(colour, HOUSE / f"{name}-lantern.png", clear)


def halfway(picture: Picture) -> Picture:
    """Three quarters of the size: 1.5 instead of 2 pixels for a reference px."""
    levels = (np.clip(picture, 0, 1) * 255).astype(np.uint8).swapaxes(0, 1)
    sheet = pygame.surfarray.make_surface(levels)
    small = pygame.transform.smoothscale(sheet, (levels.shape[0] * 3 // 4, levels.shape[1] * 3 // 4))
    return pygame.surfarray.array3d(small).swapaxes(0, 1) / 255.0


def main() -> None:
    open_screen()
    HOUSE.mkdir(exist_ok=True)
    for name, hour in (("evening", EVENING), ("morning", MORNING)):
        put_hour(name, hour)
    for name, net in NETS.items():
        put_window(name, window(net, glasses(), hole()))
    save(recessed(works_room(chance("works"), *OPENING[2:])), HOUSE / "door.jpg")
    save(recessed(souvenir_niche(chance("niche"), *OPENING[2:])), HOUSE / "shelf.jpg")
    outline("door", works_lines(*OPENING[2:]))
    outline("shelf", niche_lines(*OPENING[2:]))
    picture, clear = sign(chance("sign"))
    save(picture, HOUSE / "sign.png", clear)


if __name__ == "__main__":
    main()
