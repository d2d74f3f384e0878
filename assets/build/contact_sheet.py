"""Draws every icon and mark at several sizes on a dark and a light panel, so that one look tells whether they read."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pygame

ASSETS = Path(__file__).resolve().parent.parent
FOLDERS = (ASSETS / "icons", ASSETS / "stained_glass" / "marks")
SIZES = (24, 44, 96)
MARGIN = 10
NAME_HEIGHT = 24


@dataclass(frozen=True, slots=True)
class Panel:
    """One ground and the ink drawn on it, as hex colours."""

    ground: str
    ink: str


PANELS = (Panel("#2C2536", "#FBEFD9"), Panel("#FBF5E6", "#2B2018"))


def tinted(path: Path, size: int, ink: str) -> pygame.Surface:
    """The drawing at `path` as a square of `size` px, its white multiplied by `ink`.

    Raises FileNotFoundError or pygame.error when the file is missing or is not an SVG that can be drawn.
    """
    picture = pygame.image.load_sized_svg(path, (size, size))
    picture.fill(pygame.Color(ink), special_flags=pygame.BLEND_RGB_MULT)
    return picture


def half_card(path: Path, sizes: Sequence[int], panel: Panel) -> pygame.Surface:
    """One drawing at all sizes, side by side, on one panel."""
    width = sum(sizes) + MARGIN * (len(sizes) + 1)
    half = pygame.Surface((width, max(sizes) + 2 * MARGIN))
    half.fill(panel.ground)
    left = MARGIN
    for size in sizes:
        half.blit(tinted(path, size, panel.ink), (left, (half.get_height() - size) // 2))
        left += size + MARGIN
    return half


def card(path: Path, sizes: Sequence[int], font: pygame.font.Font) -> pygame.Surface:
    """One drawing on both panels, with its name under it."""
    halves = [half_card(path, sizes, panel) for panel in PANELS]
    width = sum(half.get_width() for half in halves)
    whole = pygame.Surface((width, halves[0].get_height() + NAME_HEIGHT))
    whole.fill("#FFFFFF")
    left = 0
    for half in halves:
        whole.blit(half, (left, 0))
        left += half.get_width()
    name = font.render(path.stem, True, "#000000")
    whole.blit(name, (MARGIN, halves[0].get_height() + (NAME_HEIGHT - name.get_height()) // 2))
    return whole


def sheet(paths: Sequence[Path], sizes: Sequence[int], columns: int) -> pygame.Surface:
    """All drawings, in the given order, in rows of `columns` cards. Raises ValueError when there are none."""
    if not paths:
        raise ValueError("there is nothing to draw")
    font = pygame.font.Font(ASSETS / "fonts" / "Andika-Regular.ttf", 15)
    cards = [card(path, sizes, font) for path in paths]
    width, height = cards[0].get_size()
    rows = -(-len(cards) // columns)
    page = pygame.Surface((columns * (width + MARGIN) + MARGIN, rows * (height + MARGIN) + MARGIN))
    page.fill("#7A7A7A")
    for index, one in enumerate(cards):
        row, column = divmod(index, columns)
        page.blit(one, (MARGIN + column * (width + MARGIN), MARGIN + row * (height + MARGIN)))
    return page


def main() -> None:
    """Write the sheet to the file named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="the PNG to write")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="edges of the drawings in px")
    parser.add_argument("--columns", type=int, default=4, help="cards in a row")
    parser.add_argument("--only", nargs="+", default=(), metavar="NAME", help="draw these names and no others")
    asked = parser.parse_args()
    pygame.font.init()
    paths = [path for folder in FOLDERS for path in sorted(folder.glob("*.svg"))]
    chosen = [path for path in paths if not asked.only or path.stem in asked.only]
    pygame.image.save(sheet(chosen, asked.sizes, asked.columns), asked.out)


if __name__ == "__main__":
    main()
