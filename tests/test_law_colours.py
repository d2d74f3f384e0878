"""Law 6, colours: palettes and textures of every game are told apart by every eye; found by their files."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations
from math import hypot, log2, log10, sqrt
from pathlib import Path

import pytest

from games.shell.resources import shipped
from games.shell.tools.stripes import fourier
from games.stage.theme import colour_of
from tests.colours import EYES, difference, lab, linear

# isort: split
import pygame

ASSETS = shipped().assets
APART, APART_LACKING = 20.0, 10.0
"""CIEDE2000 for all cones, and where one is missing (checklist row 77)."""
SWATCHES = ((44, 128), (70, 128))
"""Pixels of a swatch and of the tile that covers it: the smallest pane, and a swatch at 50 % zoom."""
LEARNED, MET = (0, 23, 61, 84), (11, 40, 72, 101)
"""Where in its tile swatches of a texture begin."""
UNLIKE = 2.0
"""By which the grey surfaces of two textures differ at least (row 78): decibels of their changes, and their edges."""


def palettes() -> Iterator[tuple[str, Mapping[str, str]]]:
    """Each list of coloured things of each game: its tables that have an id and a "hex"."""
    for path in sorted(ASSETS.glob("*/*.toml")):
        for name, rows in tomllib.loads(path.read_text("utf-8")).items():
            found = {}
            if isinstance(rows, list):
                found = {row["id"]: row["hex"] for row in rows if isinstance(row, dict) and {"id", "hex"} <= set(row)}
            if found:
                yield f"{path.parent.name}/{path.stem}/{name}", found


PALETTES = dict(palettes())


def test_every_game_with_coloured_things_has_a_palette_here() -> None:
    assert "stained_glass/glasses/glass" in PALETTES


@pytest.mark.parametrize("eye", ("", *EYES))
@pytest.mark.parametrize("name", PALETTES)
def test_colours_of_a_palette_are_told_apart(name: str, eye: str) -> None:
    seen = {thing: lab(colour_of(words), eye) for thing, words in PALETTES[name].items()}
    close = {(a, b): round(difference(seen[a], seen[b]), 1) for a, b in combinations(seen, 2)}
    least = APART_LACKING if eye else APART
    assert {pair: found for pair, found in close.items() if found < least} == {}


@pytest.mark.parametrize("name", PALETTES)
def test_each_colour_has_a_texture_a_mark_and_a_sound_of_its_own(name: str) -> None:
    """Row 76: never by colour alone."""
    game, file, table = name.split("/")
    rows = tomllib.loads((ASSETS / game / f"{file}.toml").read_text("utf-8"))[table]
    for part in ("texture", "mark", "note"):
        found = [row.get(part) for row in rows]
        assert None not in found and len(set(found)) == len(rows), f"{name}: {part}"


# --- textures without colour


def textures() -> Iterator[tuple[str, Path]]:
    for path in sorted(ASSETS.glob("*/tiles/*.mul.png")):
        yield path.parts[-3], path


GAMES = tuple(dict.fromkeys(game for game, _ in textures()))
BANDS = ((1, 2), (2, 4), (4, 7), (7, 12), (12, 17))
WAYS = 4


@cache
def surface(path: Path, side: int, tile: int, offset: int = 0) -> tuple[tuple[float, ...], ...]:
    """Relative luminances of a square swatch of a texture on middle grey, from an offset in its tile."""
    mul = pygame.image.load(str(path))
    add = pygame.image.load(str(path).replace(".mul.", ".add."))
    mul, add = (pygame.transform.smoothscale(part.convert(24), (tile, tile)) for part in (mul, add))
    rows = []
    for y in range(offset, offset + side):
        row = []
        for x in range(offset, offset + side):
            dark, light = mul.get_at((x % tile, y % tile))[0], add.get_at((x % tile, y % tile))[0]
            row.append(linear(min(255, round(128 * dark / 255 + 0.25 * 128 * light / 255))))
        rows.append(tuple(row))
    return tuple(rows)


@cache
def structure(path: Path, side: int, tile: int, offsets: tuple[int, ...] = LEARNED) -> tuple[float, ...]:
    """What a texture is made of, a mean over swatches of it: its changes in decibels, then its edges.

    Changes go by width and direction. Edges by how they bend: bright ridges and dark joints bend to different sides
    (skewness of the Laplacian), lines more than clouds (its kurtosis, in twos).
    """
    pictures = [surface(path, side, tile, offset) for offset in offsets]
    spectra = zip(*map(powers, pictures), strict=True)
    bent = [value for rows in pictures for value in bends(rows)]
    spread = sqrt(sum(value**2 for value in bent) / len(bent))
    skewness, kurtosis = (sum((value / spread) ** n for value in bent) / len(bent) for n in (3, 4))
    return (*(10 * log10(sum(values) / len(values)) for values in spectra), skewness, log2(kurtosis))


def bends(rows: tuple[tuple[float, ...], ...]) -> Iterator[float]:
    """The Laplacian at each inner point."""
    for above, row, below in zip(rows, rows[1:], rows[2:], strict=False):
        for n in range(1, len(row) - 1):
            yield row[n - 1] + row[n + 1] + above[n] + below[n] - 4 * row[n]


def powers(rows: tuple[tuple[float, ...], ...]) -> tuple[float, ...]:
    """By width and direction; a floor stands for what no eye sees."""
    size = 1 << (len(rows).bit_length() - 1)
    mean = sum(map(sum, rows)) / len(rows) ** 2
    lines = [fourier([complex(value - mean) for value in row[:size]]) for row in rows[:size]]
    columns = [fourier(list(column)) for column in zip(*lines, strict=True)]
    power = {(band, way): 1e-7 for band in range(len(BANDS)) for way in range(WAYS)}
    for x in range(size // 2 + 1):
        for y in range(size):
            high = y - size if y > size // 2 else y
            far = hypot(x, high) * 32 / size
            for band, (low, top) in enumerate(BANDS):
                if low <= far < top:
                    power[(band, way_of(x, high))] += abs(columns[x][y]) ** 2 / size**4
    return tuple(power.values())


def way_of(x: int, y: int) -> int:
    """Across, down, or along one of the two diagonals."""
    if abs(y) <= 0.414 * x:
        return 0
    if x <= 0.414 * abs(y):
        return 1
    return 2 if y > 0 else 3


def unlike(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    apart = [(a - b) ** 2 for a, b in zip(one, other, strict=True)]
    return sqrt(sum(apart[:-2]) / len(apart[:-2]) + sum(apart[-2:]))


@pytest.mark.parametrize(("side", "tile"), SWATCHES)
@pytest.mark.parametrize("game", GAMES)
def test_textures_of_a_game_are_told_apart_without_colour(game: str, side: int, tile: int) -> None:
    """Row 78: in grey, on the smallest pane, at 50 % zoom and in full."""
    found = {path.name.split(".")[0]: structure(path, side, tile) for path in paths_of(game)}
    close = {(a, b): round(unlike(found[a], found[b]), 1) for a, b in combinations(found, 2)}
    assert {pair: value for pair, value in close.items() if value < UNLIKE} == {}


@pytest.mark.parametrize("game", GAMES)
def test_each_texture_is_known_again_from_places_not_seen_before(game: str) -> None:
    """The test of the measure: swatches cut elsewhere from a texture are nearer to it than to any other."""
    side, tile = SWATCHES[-1]
    learned = {path: structure(path, side, tile) for path in paths_of(game)}
    for path in learned:
        met = structure(path, side, tile, MET)
        assert min(learned, key=lambda other: unlike(learned[other], met)) == path


def paths_of(game: str) -> list[Path]:
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    return [path for name, path in textures() if name == game]
