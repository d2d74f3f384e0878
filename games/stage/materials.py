"""Coloured things of a craft and the strengths of its materials, read from the game's own tables."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

from ..core.values import dataclass
from .canvas import Art
from .theme import Colour, colour_of

HALO = ((-1, 0), (1, 0), (0, -1), (0, 1), (-0.7, -0.7), (0.7, -0.7), (-0.7, 0.7), (0.7, 0.7))
"""Where a mark is drawn again in another tone to get a rim, in reaches of that rim."""


@dataclass(frozen=True, slots=True)
class Coloured:
    """A glass or a dye: its colour, its surface, its mark and whether the mark is "light" or "dark" on it."""

    colour: Colour
    texture: str
    mark: str
    tone: str


@dataclass(frozen=True, slots=True)
class Materials:
    """Coloured things by name, what add tiles are divided by, and the materials' colours and strengths by table."""

    things: Mapping[str, Coloured]
    add_scale: float
    tables: Mapping[str, Mapping[str, Any]]

    def colour(self, table: str, name: str) -> Colour:
        return colour_of(str(self.tables[table][name]))

    def colours(self, table: str, name: str) -> tuple[Colour, ...]:
        return tuple(colour_of(str(words)) for words in self.tables[table][name])

    def share(self, table: str, name: str) -> float:
        return float(self.tables[table][name])


def read_materials(art: Art, game: str, file: str, kind: str) -> Materials:
    """From <game>/<file>.toml with its rows of a kind, and <game>/materials.toml.

    FileNotFoundError when a file is not there, KeyError when it lacks a value.
    """
    found = {}
    for name in (file, "materials"):
        path = art.find(f"{game}/{name}.toml")
        if path is None:
            raise FileNotFoundError(f"{game}/{name}.toml: not found; put it back into the assets")
        found[name] = tomllib.loads(path.read_text("utf-8"))
    rows = found[file][kind]
    things = {row["id"]: Coloured(colour_of(row["hex"]), row["texture"], row["mark"], row["tone"]) for row in rows}
    return Materials(things, float(found[file]["add_scale"]), found["materials"])


def scaled(colour: Colour, by: float) -> Colour:
    """A colour made stronger or weaker, each part at most 255."""
    r, g, b = (min(255, max(0, round(part * by))) for part in colour)
    return (r, g, b)


def brightness(colour: Colour) -> float:
    """0 to 1, by eye: the weights of Rec. 709 on the display values."""
    return (0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]) / 255
