"""How dyed silk looks: the colour of each dye, its own weave, its mark."""

from __future__ import annotations

from functools import reduce

import pygame

from ..stage.canvas import Art
from ..stage.contrast import mixed
from ..stage.materials import HALO, brightness, read_materials, scaled
from ..stage.theme import Colour, Theme

TILE = 256
"""Reference px of one tile of weave."""
SHINE = 0.45
"""Share of the theme's shine in the light that a weave throws back."""
STRONGER = 2.0
"""How much brighter the threads of a weave are in high contrast."""
Dips = tuple[str, ...]
"""The dyes that make a colour; () is bare silk."""


def cloth_picture(art: Art, name: str, width: int, height: int) -> pygame.Surface:
    """A picture of cloth, wax, wood or copper by its name, `width` x `height` pixels."""
    kind = "jpg" if name.startswith("sheen") else "png"
    return art.picture(f"batik/cloth/{name}.{kind}", width, height)


class Dyes:
    """The dyes in one theme at one size, in `unit` pixels per reference px; what was made is kept."""

    def __init__(self, art: Art, theme: Theme, unit: float) -> None:
        self.art, self.theme, self.unit = art, theme, unit
        self.materials = read_materials(art, "batik", "dyes", "dye")
        self._tiles: dict[tuple[Dips, int], pygame.Surface] = {}
        self._marks: dict[tuple[str, int], pygame.Surface] = {}

    def colour(self, dips: Dips) -> Colour:
        """The flat colour of silk after these dips: each dye takes its part of the light."""
        silk = self.materials.colour("silk", "colour")
        if len(dips) < 2:
            return self.materials.things[dips[0]].colour if dips else silk
        return reduce(_through, (self.materials.things[dye].colour for dye in dips))

    def lay(self, to: pygame.Surface, dips: Dips, corner: tuple[int, int] = (0, 0)) -> None:
        """Covers a surface with dyed silk, without light and folds; `corner` is where in the cloth it lies."""
        tile = self._tile(dips)
        wide, high = tile.get_size()
        for x in range(-(corner[0] % wide), to.get_width(), wide):
            for y in range(-(corner[1] % high), to.get_height(), high):
                to.blit(tile, (x, y))

    def mark(self, dye: str, side: int) -> pygame.Surface:
        """The dye's mark on a disc of its colour, `side` pixels wide; white on black in high contrast."""
        key = (dye, side)
        if key not in self._marks:
            self._marks[key] = self._disc(dye, side)
        return self._marks[key]

    def _tile(self, dips: Dips) -> pygame.Surface:
        key = (dips, side := max(8, round(TILE * self.unit)))
        if key not in self._tiles:
            tile = pygame.Surface((side, side))
            colour = self.colour(dips)
            tile.fill(colour)
            if dips:
                self._weave(tile, self.materials.things[dips[-1]].texture, colour)
            self._tiles[key] = tile
        return self._tiles[key]

    def _weave(self, tile: pygame.Surface, texture: str, colour: Colour) -> None:
        """Lays the dye's own weave over a flat colour: dark between the threads, light on them; in high contrast more.

        There silk has neither sheen nor folds, so that its weave alone tells one dark dye from another.
        """
        size, plain = tile.get_size(), self.theme.high_contrast
        tile.blit(self._part(texture, "mul", size), (0, 0), special_flags=pygame.BLEND_MULT)
        shine = pygame.Surface(size)
        strength = max(0.45, 1.1 - brightness(colour)) / self.materials.add_scale * (STRONGER if plain else 1.0)
        shine.fill(scaled(mixed(colour, self.theme["mark-light" if plain else "shine"], SHINE), strength))
        shine.blit(self._part(texture, "add", size), (0, 0), special_flags=pygame.BLEND_MULT)
        tile.blit(shine, (0, 0), special_flags=pygame.BLEND_ADD)

    def _part(self, texture: str, part: str, size: tuple[int, int]) -> pygame.Surface:
        return self.art.picture(f"batik/tiles/{texture}.{part}.png", *size)

    def icon(self, dye: str, side: int, colour: Colour) -> pygame.Surface:
        return self.art.icon(f"batik/marks/{self.materials.things[dye].mark}.svg", side, colour)

    def _disc(self, dye: str, side: int) -> pygame.Surface:
        """A medallion: a rim, the dye's colour, its mark."""
        plain, fine = self.theme.high_contrast, 3
        large = pygame.Surface((side * fine, side * fine), pygame.SRCALPHA)
        middle, radius = (side * fine / 2, side * fine / 2), side * fine / 2
        dye_colour = self.materials.things[dye].colour
        edge = self.theme["ring1"] if plain else self.materials.colour("mark", "edge")
        rim = self.theme["ring2"] if plain else self.materials.colour("mark", "rim")
        ground = self.theme["ring1"] if plain else dye_colour
        large.fill((*edge, 0))
        for share, colour in ((1.0, edge), (0.95, rim), (0.85, edge), (0.82, ground)):
            pygame.draw.circle(large, colour, middle, radius * share)
        made = pygame.transform.smoothscale(large, (side, side))
        inner = max(5, round(side * 0.5))
        at = ((side - inner) / 2, (side - inner) / 2)
        if plain:
            made.blit(self.icon(dye, inner, self.theme["ring2"]), at)
            return made
        light = self.materials.things[dye].tone == "light"
        tone, other = (self.theme["mark-light"], self.theme["mark-dark"])[:: 1 if light else -1]
        halo = mixed(dye_colour, other, 0.35)
        for x, y in HALO:
            reach = max(1.0, side / 30)
            made.blit(self.icon(dye, inner, halo), (at[0] + x * reach, at[1] + y * reach))
        made.blit(self.icon(dye, inner, tone), at)
        return made


def _through(one: Colour, other: Colour) -> Colour:
    """Light that passes two dyes, one over the other."""
    r, g, b = (round(a * c / 255) for a, c in zip(one, other, strict=True))
    return (r, g, b)
