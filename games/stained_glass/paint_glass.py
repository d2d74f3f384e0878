"""How a sheet of coloured glass looks: its surface, the light in it, its mark."""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from ..stage.canvas import Art
from ..stage.contrast import mixed
from ..stage.materials import HALO, brightness, read_materials, scaled
from ..stage.theme import Colour, Theme

TILE = 256
"""Reference px of one glass tile; panes under SMALL show it at half size."""
SMALL = 76.0


def soft_disc(colour: Colour, alpha: float, size: int = 64) -> pygame.Surface:
    """A round patch, `alpha` (0 to 1) in the middle and nothing at the edge, on a clear ground of its colour."""
    disc = pygame.Surface((size, size), pygame.SRCALPHA)
    disc.fill((*colour, 0))
    steps = size // 2
    for step in range(steps):
        t = step / steps
        strength = round(255 * alpha * t * t * (3 - 2 * t))
        pygame.draw.circle(disc, (*colour, strength), (size / 2, size / 2), steps - step)
    return disc


class Glasses:
    """The glasses in one theme at one size, in `unit` pixels per reference px; what was made is kept."""

    def __init__(self, art: Art, theme: Theme, unit: float) -> None:
        self.art, self.theme, self.unit = art, theme, unit
        self.materials = read_materials(art, "stained_glass", "glasses", "glass")
        self._tiles: dict[tuple[str, int], pygame.Surface] = {}
        self._lights: dict[str, pygame.Surface] = {}
        self._marks: dict[tuple[str, int, bool], pygame.Surface] = {}

    def colour(self, glass: str) -> Colour:
        """The glass's flat colour; that of a pane without glass for ""."""
        return self.materials.things[glass].colour if glass else self.theme["pane0"]

    def paint(self, sheet: pygame.Surface, glass: str, diameter: float, offset: tuple[int, int] = (0, 0)) -> None:
        """Covers a whole surface with the glass ("" for none) of a pane so wide, in pixels."""
        tile = self._tile(glass, self._side(diameter))
        width, height = sheet.get_size()
        side = tile.get_width()
        for x in range(-(offset[0] % side), width, side):
            for y in range(-(offset[1] % side), height, side):
                sheet.blit(tile, (x, y))
        if glass and min(width, height) > 14 * self.unit:
            light = pygame.transform.smoothscale(self._light(glass), (round(width * 1.1), round(height * 1.05)))
            sheet.blit(light, (round(-width * 0.05), round(-height * 0.14)))

    def ready(self, glass: str, diameters: Iterable[float]) -> None:
        """Makes now what panes so wide will want of a glass."""
        for side in {self._side(diameter) for diameter in diameters}:
            self._tile(glass, side)
        self._light(glass)

    def mark(self, glass: str, side: int, on_glass: bool) -> pygame.Surface:
        """The glass's mark about `side` pixels wide, to lie on the glass itself or on a pane without glass."""
        key = (glass, side, on_glass)
        if key not in self._marks:
            self._marks[key] = self._disc(glass, side) if self.theme.high_contrast and on_glass else self._haloed(*key)
        return self._marks[key]

    def _icon(self, glass: str, side: int, colour: Colour) -> pygame.Surface:
        return self.art.icon(f"stained_glass/marks/{self.materials.things[glass].mark}.svg", side, colour)

    def _haloed(self, glass: str, side: int, on_glass: bool) -> pygame.Surface:
        material = self.materials.things[glass]
        light, dark = self.theme["mark-light"], self.theme["mark-dark"]
        if on_glass:
            tone, other = (light, dark) if material.tone == "light" else (dark, light)
            halo = mixed(material.colour, other, 0.4)
        else:
            pale = brightness(self.theme["pane0"]) > 0.5
            tone, halo = dark if pale else light, self.theme["pane0"]
        reach = max(1.0, side / 16)
        edge = round(reach + 1)
        made = pygame.Surface((side + 2 * edge, side + 2 * edge), pygame.SRCALPHA)
        made.fill((*halo, 0))
        for x, y in HALO:
            made.blit(self._icon(glass, side, halo), (edge + round(x * reach), edge + round(y * reach)))
        made.blit(self._icon(glass, side, tone), (edge, edge))
        return made

    def _disc(self, glass: str, side: int) -> pygame.Surface:
        """White on a black disc with a white rim: the same on every glass."""
        across = round(side * 1.6)
        large = pygame.Surface((across * 3, across * 3), pygame.SRCALPHA)
        rim = max(3, round(across * 0.14))
        middle = (across * 1.5, across * 1.5)
        pygame.draw.circle(large, self.theme["ring2"], middle, across * 1.5)
        pygame.draw.circle(large, self.theme["ring1"], middle, across * 1.5 - rim)
        made = pygame.transform.smoothscale(large, (across, across))
        made.blit(self._icon(glass, side, self.theme["ring2"]), ((across - side) / 2, (across - side) / 2))
        return made

    def _side(self, diameter: float) -> int:
        return round(TILE * self.unit / (2 if diameter < SMALL * self.unit else 1))

    def _tile(self, glass: str, side: int) -> pygame.Surface:
        key = (glass, side)
        if key not in self._tiles:
            self._tiles[key] = self._made_tile(glass, side) if glass else self._plain_tile(side)
        return self._tiles[key]

    def _made_tile(self, glass: str, side: int) -> pygame.Surface:
        material = self.materials.things[glass]
        tile, shine = pygame.Surface((side, side)), pygame.Surface((side, side))
        tile.fill(material.colour)
        self._shade(tile, material.texture, "mul")
        strength = self.materials.share("pane", "shine_strength") / self.materials.add_scale
        strength *= max(0.45, 1.1 - brightness(material.colour))
        shine.fill(scaled(mixed(material.colour, self.theme["shine"], 0.45), strength))
        self._shade(shine, material.texture, "add")
        tile.blit(shine, (0, 0), special_flags=pygame.BLEND_ADD)
        return tile

    def _plain_tile(self, side: int) -> pygame.Surface:
        """A pane that waits: frosted, with a faint surface of water."""
        tile = pygame.Surface((side, side))
        tile.fill(self.theme["pane0"])
        if not self.theme.high_contrast:
            faint = pygame.Surface((side, side))
            faint.fill(self.theme["pane0"])
            self._shade(faint, "water", "mul")
            faint.set_alpha(110)
            tile.blit(faint, (0, 0))
        return tile

    def _shade(self, sheet: pygame.Surface, texture: str, part: str) -> None:
        """Multiplies a sheet by one of the two tiles of a texture, "mul" or "add"."""
        side = sheet.get_width()
        tile = self.art.picture(f"stained_glass/tiles/{texture}.{part}.png", side, side)
        sheet.blit(tile, (0, 0), special_flags=pygame.BLEND_MULT)

    def _light(self, glass: str) -> pygame.Surface:
        if glass not in self._lights:
            colour = self.colour(glass)
            share = self.materials.share("pane", "body_strength") * max(0.3, 1.15 - 1.4 * brightness(colour))
            self._lights[glass] = soft_disc(mixed(colour, self.materials.colour("pane", "body_light"), 0.3), share)
        return self._lights[glass]
