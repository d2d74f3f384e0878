"""Draws every souvenir at two sizes, grey, in high contrast and as three ways of seeing colour see it, for one look."""

from __future__ import annotations

import argparse
import io
import re
import tomllib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import pygame
from souvenir_pen import DRAWINGS, TOKENS, hexes

GROUND, MARGIN, NAME_HEIGHT = "#F5E6C4", 10, 22
FONT = DRAWINGS.parents[1] / "fonts" / "Andika-Regular.ttf"
SEEING = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""What the three cone-poor kinds of sight make of light (Machado, Oliveira and Fernandes 2009, severity 1.0)."""
LUMA = ((0.2126, 0.7152, 0.0722),) * 3

Look = Callable[[str, int], pygame.Surface]


def picture(text: str, size: int) -> pygame.Surface:
    """A drawing's text as a square picture. Raises pygame.error when it cannot be drawn."""
    return pygame.image.load_sized_svg(io.BytesIO(text.encode()), (size, size))


def on_ground(text: str, size: int, ground: str = GROUND) -> pygame.Surface:
    """The drawing on a plain card."""
    card = pygame.Surface((size, size))
    card.fill(ground)
    card.blit(picture(text, size), (0, 0))
    return card


def swapped(text: str, change: Callable[[str, str], str]) -> str:
    """The drawing with every colour replaced by what `change` gives for its name and what it is in high contrast."""
    table = tomllib.loads(TOKENS.read_text("utf-8"))["colours"]
    by_hex = {entry["hex"]: change(name, entry["contrast"]) for name, entry in table.items()}
    return re.sub(r"#[0-9A-Fa-f]{6}", lambda found: by_hex[found[0]], text)


def contrasted(text: str, ink: str, paper: str) -> str:
    """The outline variant: lines and dark marks in ink, all other places in paper."""
    return swapped(text, lambda _, contrast: {"ink": ink, "paper": paper, "none": "none"}[contrast])


def shadow(text: str) -> str:
    """The drawing in one colour."""
    return re.sub(r' (fill|stroke)-opacity="[^"]*"', "", swapped(text, lambda *_: hexes()["ink"]))


def through(matrix: Sequence[Sequence[float]], card: pygame.Surface) -> pygame.Surface:
    """The card's light changed by a matrix, in linear light."""
    rgb = pygame.surfarray.array3d(card) / 255.0
    light = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(light @ np.array(matrix).T, 0, 1)
    back = np.where(seen <= 0.0031308, seen * 12.92, 1.055 * seen ** (1 / 2.4) - 0.055)
    return pygame.surfarray.make_surface((back * 255 + 0.5).astype(np.uint8))


def seen(name: str, text: str, size: int) -> pygame.Surface:
    """The card as one of the three kinds of sight has it."""
    return through(SEEING[name], on_ground(text, size))


def detail(text: str, size: int) -> pygame.Surface:
    """The telling detail alone, filling its card."""
    found = re.search(r'data-detail="([\d. ]+)"', text)
    if not found:
        raise ValueError("a drawing has no data-detail")
    x, y, w, h = map(float, found[1].split())
    scale = size / max(w, h)
    whole = on_ground(text, round(256 * scale))
    card = pygame.Surface((size, size))
    card.fill("#7A7A7A")
    room = pygame.Rect(round(x * scale), round(y * scale), round(w * scale), round(h * scale))
    card.blit(whole.subsurface(room.clip(whole.get_rect())), ((size - room.w) // 2, (size - room.h) // 2))
    return card


def halves(text: str, size: int) -> pygame.Surface:
    """The drawing cut in two, the halves drawn apart."""
    found = re.search(r'data-half="(\d+)"', text)
    cut = round(size * (int(found[1]) if found else 128) / 256)
    whole, card = on_ground(text, size), pygame.Surface((size, size))
    card.fill("#7A7A7A")
    card.blit(whole, (-6, 0), pygame.Rect(0, 0, cut, size))
    card.blit(whole, (cut + 6, 0), pygame.Rect(cut, 0, size - cut, size))
    return card


LOOKS: dict[str, Look] = {
    "plain": on_ground,
    "grey": lambda text, size: through(LUMA, on_ground(text, size)),
    "ink": lambda text, size: on_ground(contrasted(text, "#000000", "#FFFFFF"), size, "#FFFFFF"),
    "dark": lambda text, size: on_ground(contrasted(text, "#FFFFFF", "#000000"), size, "#000000"),
    **{name: partial(seen, name) for name in SEEING},
    "shadow": lambda text, size: on_ground(shadow(text), size),
    "half": halves,
    "detail": detail,
}


def row(path: Path, looks: Sequence[str], sizes: Sequence[int], font: pygame.font.Font) -> pygame.Surface:
    """One drawing in all looks, sizes from large to small in each, its name under it."""
    text = path.read_text("utf-8")
    cards = [LOOKS[look](text, size) for size in sizes for look in looks]
    width = sum(card.get_width() + MARGIN for card in cards)
    strip = pygame.Surface((width, max(sizes) + NAME_HEIGHT))
    strip.fill("#7A7A7A")
    left = 0
    for card in cards:
        strip.blit(card, (left, 0))
        left += card.get_width() + MARGIN
    strip.blit(font.render(f"{path.stem}   {path.stat().st_size} bytes", True, "#FFFFFF"), (4, max(sizes)))
    return strip


def sheet(paths: Sequence[Path], looks: Sequence[str], sizes: Sequence[int], columns: int) -> pygame.Surface:
    """All drawings. Raises ValueError when there are none."""
    if not paths:
        raise ValueError("there is nothing to draw")
    font = pygame.font.Font(FONT, 14)
    strips = [row(path, looks, sizes, font) for path in paths]
    width, height = strips[0].get_size()
    page = pygame.Surface(
        (columns * (width + MARGIN) + MARGIN, -(-len(strips) // columns) * (height + MARGIN) + MARGIN)
    )
    page.fill("#7A7A7A")
    for index, strip in enumerate(strips):
        down, along = divmod(index, columns)
        page.blit(strip, (MARGIN + along * (width + MARGIN), MARGIN + down * (height + MARGIN)))
    return page


def main() -> None:
    """Write the sheet to the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="the PNG to write")
    parser.add_argument("--looks", nargs="+", default=tuple(LOOKS), choices=tuple(LOOKS))
    parser.add_argument("--sizes", type=int, nargs="+", default=(256, 96), help="edges in px")
    parser.add_argument("--columns", type=int, default=1)
    parser.add_argument("--only", nargs="+", default=(), metavar="NAME")
    asked = parser.parse_args()
    pygame.font.init()
    paths = [path for path in sorted(DRAWINGS.glob("*.svg")) if not asked.only or path.stem in asked.only]
    pygame.image.save(sheet(paths, asked.looks, asked.sizes, asked.columns), asked.out)


if __name__ == "__main__":
    main()
