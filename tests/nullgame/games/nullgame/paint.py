"""What bronze and stone look like: colours from the game's own drawer, outlines filled with them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence

import pygame

from ..core.pieces import Piece
from ..core.space import Rect
from ..core.values import dataclass
from ..stage.canvas import Art, whole
from ..stage.fitting import Transform
from ..stage.theme import Colour, Theme, colour_of

Surface = pygame.Surface
MATERIALS = "bronze.toml"
MARK = "rung.svg"


@dataclass(frozen=True, slots=True)
class Metal:
    """Colours by name: stone, still, ringing, edge and mark."""

    stone: Colour
    still: Colour
    ringing: Colour
    edge: Colour
    mark: Colour


@dataclass(frozen=True, slots=True)
class Sight:
    """The tower through a transform, in the part of the window that shows it."""

    transform: Transform
    view: Rect


def metal_of(art: Art, theme: Theme) -> Metal:
    """The materials of the drawer; a high-contrast look uses its own tokens instead."""
    path = art.find(MATERIALS)
    if theme.high_contrast or path is None:
        return Metal(theme["panel"], theme["panel-resting"], theme["accent"], theme["ink"], theme["ground"])
    found = tomllib.loads(path.read_text("utf-8"))
    return Metal(**{name: colour_of(found[name]) for name in ("stone", "still", "ringing", "edge", "mark")})


def paint_tower(
    surface: Surface, sight: Sight, pieces: Sequence[Piece], lit: Mapping[str, float], metal: Metal, art: Art
) -> None:
    """The wall, then each bell: `lit` says how far a bell rings, 0 to 1; a ringing one carries a mark too."""
    view, scale = whole(sight.view), sight.transform.scale
    surface.set_clip(view)
    surface.fill(metal.stone, view)
    for piece in pieces:
        if not piece.guide.startswith("bell/"):
            continue
        share = lit.get(piece.id, 0.0)
        for outline in sight.transform.outlines(piece.outlines):
            pygame.draw.polygon(surface, mixed(metal.still, metal.ringing, share), outline)
            pygame.draw.aalines(surface, metal.edge, True, outline)
            pygame.draw.lines(surface, metal.edge, True, outline, max(1, round(0.6 * scale)))
        if share >= 0.5:
            side = max(8, round(piece.radius * scale))
            x, y = sight.transform.point(piece.anchor)
            surface.blit(art.icon(MARK, side, metal.mark), (round(x - side / 2), round(y - side / 2)))
    surface.set_clip(None)


def mixed(a: Colour, b: Colour, share: float) -> Colour:
    return (
        round(a[0] + (b[0] - a[0]) * share),
        round(a[1] + (b[1] - a[1]) * share),
        round(a[2] + (b[2] - a[2]) * share),
    )
