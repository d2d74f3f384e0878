"""The drawings of souvenirs, tools and marks in a theme's own colours, at any size, whole or in part."""

from __future__ import annotations

import io
import re
import tomllib
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

import pygame

from ..stage.canvas import Art
from ..stage.theme import Colour, Theme, colour_of

HEX = re.compile(r"#[0-9A-Fa-f]{6}")
PARTS = re.compile(r'data-(detail|half)="([\d. ]+)"')
MOST_LETTERS = 60_000
"""A drawing's text is not longer than this; what is longer is not a drawing of the house."""
BOX = 256.0
"""Width and height of a drawing in its own units."""
KEPT = 8_000_000
"""Pixels of drawings that are kept: those of two large boards."""
LARGER = 2.5
"""A picture that is at most so many times larger is made smaller rather than drawn again."""
Materials = Mapping[str, Mapping[str, Any]]


class Drawings:
    """Souvenirs in the colours of one theme; what was drawn last is kept."""

    def __init__(self, art: Art, theme: Theme) -> None:
        self.art, self.theme = art, theme
        self.materials: Materials = _table(art, "materials")
        self._marks: Materials = _table(art, "drawings")["colours"]
        self._texts: dict[str, str] = {}
        self._kept: OrderedDict[tuple[str, int], pygame.Surface] = OrderedDict()
        self._pixels = 0

    def colour(self, table: str, name: str) -> Colour:
        """A colour of materials.toml; KeyError where it has none of that name."""
        return colour_of(str(self.materials[table][name]))

    def share(self, table: str, name: str) -> float:
        return float(self.materials[table][name])

    def souvenir(self, name: str, side: int) -> pygame.Surface:
        """A souvenir `side` pixels wide and high."""
        return self._drawn(f"drawings/{name}", side)

    def tool(self, name: str, side: int) -> pygame.Surface:
        return self._drawn(f"tools/{name}", side)

    def motif(self, name: str, side: int, colour: Colour) -> pygame.Surface:
        """A mark of a pattern in one colour."""
        return self.art.icon(f"souvenirs/motifs/{name}.svg", side, colour)

    def shadow(self, name: str, side: int, colour: Colour) -> pygame.Surface:
        """A souvenir's outline, filled with one colour; glass throws as full a shadow as clay."""
        return silhouette(self.souvenir(name, side), colour)

    def detail(self, name: str) -> tuple[float, float, float, float]:
        """Where its telling detail lies: x, y, width and height as shares of the drawing."""
        found = [float(part) / BOX for part in self._part(name, "detail").split()]
        return (found[0], found[1], found[2], found[3]) if len(found) == 4 else (0.25, 0.25, 0.5, 0.5)

    def half(self, name: str) -> float:
        """Where it is cut in two, as a share of its width."""
        found = self._part(name, "half")
        return float(found) / BOX if found else 0.5

    def _part(self, name: str, kind: str) -> str:
        head = self._text(f"drawings/{name}")[:400]
        return next((numbers for part, numbers in PARTS.findall(head) if part == kind), "")

    def _drawn(self, name: str, side: int) -> pygame.Surface:
        side = max(4, side)
        key = (name, side)
        if key not in self._kept:
            sizes = [other for kept, other in self._kept if kept == name and side < other <= LARGER * side]
            larger = min(sizes, default=0)
            found = self._kept[name, larger] if larger else None
            self._kept[key] = pygame.transform.smoothscale(found, (side, side)) if found else self._loaded(name, side)
            self._pixels += side * side
            while self._pixels > KEPT and len(self._kept) > 1:
                (_, small), _ = self._kept.popitem(last=False)
                self._pixels -= small * small
        self._kept.move_to_end(key)
        return self._kept[key]

    def _loaded(self, name: str, side: int) -> pygame.Surface:
        text = self._text(name)
        try:
            found = pygame.image.load_sized_svg(io.BytesIO(self._coloured(text).encode()), (side, side))
            return found.convert_alpha()
        except pygame.error:
            if text:
                self.art.missing.append(f"souvenirs/{name}.svg")
            return pygame.Surface((side, side), pygame.SRCALPHA)

    def _text(self, name: str) -> str:
        """A drawing as text; empty, with a complaint, where it is not there."""
        if name not in self._texts:
            path = self.art.find(f"souvenirs/{name}.svg")
            try:
                if path is None:
                    raise FileNotFoundError(name)
                self._texts[name] = path.read_text("utf-8")[:MOST_LETTERS]
            except (OSError, UnicodeDecodeError):
                self.art.missing.append(f"souvenirs/{name}.svg")
                self._texts[name] = ""
        return self._texts[name]

    def _coloured(self, text: str) -> str:
        """In high contrast lines stay, filled places are emptied, light and shade go."""
        if not self.theme.high_contrast:
            return text
        ink, paper = (_words(self.theme[token]) for token in ("ink", "panel"))
        becomes = {"ink": ink, "paper": paper, "none": "none"}
        table = {str(row["hex"]).upper(): becomes.get(str(row["contrast"]), ink) for row in self._marks.values()}
        return HEX.sub(lambda found: table.get(found[0].upper(), ink), text)


def silhouette(picture: pygame.Surface, colour: Colour) -> pygame.Surface:
    """The shape of a picture in one colour."""
    made = picture.copy()
    for _ in range(2):
        made.blit(made.copy(), (0, 0))
    made.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    made.fill((*colour, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return made


def _words(colour: Colour) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)


def _table(art: Art, name: str) -> Any:
    """A table of the assets; FileNotFoundError when it is not there."""
    path = art.find(f"souvenirs/{name}.toml")
    if path is None:
        raise FileNotFoundError(f"souvenirs/{name}.toml: not found; put it back into the assets")
    return tomllib.loads(path.read_text("utf-8"))
