"""Single images of a cloth as pieces of a drawing, each with a place of its own to be chosen by."""

from __future__ import annotations

from functools import lru_cache
from math import cos, hypot, pi, sin

from ..core.pieces import Piece
from ..core.space import Point, bounds_of
from .cloth import Cloth
from .motifs import motif_outlines

ROUNDS = 8
CLOSE = 0.62
"""Images whose middles lie nearer to each other than this share of their sizes are moved apart."""
CORNERS = 20
LEAST = 1.2
"""The smallest radius of a piece, in units of a cloth 100 wide."""


@lru_cache(maxsize=8)
def pieces_of(cloth: Cloth) -> tuple[Piece, ...]:
    """One round piece for each image, none over another's middle; in the order in which the model offers them."""
    named = [(place.single(n), place.told[n], spot) for place in cloth.places for n, spot in enumerate(place.spots)]
    motifs = [place.motif for place in cloth.places for _ in place.spots]
    boxes = [bounds_of(motif_outlines(m, spot)) for m, (_, _, spot) in zip(motifs, named, strict=True)]
    reach = [max(LEAST, min(box.w, box.h) / 2) for box in boxes]
    middles = _apart([box.centre for box in boxes], reach)
    found = []
    for n, ((id, label, _), (x, y)) in enumerate(zip(named, middles, strict=True)):
        near = min((hypot(x - a, y - b) for m, (a, b) in enumerate(middles) if m != n), default=100.0)
        radius = max(0.4, min(reach[n], 0.49 * near))
        outline = tuple(
            (x + radius * cos(2 * pi * k / CORNERS), y + radius * sin(2 * pi * k / CORNERS)) for k in range(CORNERS)
        )
        found.append(Piece(id, label, (outline,), (x, y), radius * cos(pi / CORNERS), pi * radius**2))
    return tuple(found)


def _apart(middles: list[Point], reach: list[float]) -> list[Point]:
    """Middles pushed away from each other where two nearly coincide, and kept on the cloth."""
    points = list(middles)
    for _ in range(ROUNDS):
        for n in range(len(points)):
            for m in range(n):
                (x, y), (a, b) = points[n], points[m]
                wanted = CLOSE * (reach[n] + reach[m])
                far = hypot(x - a, y - b)
                if far >= wanted:
                    continue
                dx, dy = ((x - a) / far, (y - b) / far) if far > 0.05 else (0.6, 0.8)
                push = (wanted - far) / 2
                points[n], points[m] = _kept(x + dx * push, y + dy * push), _kept(a - dx * push, b - dy * push)
    return points


def _kept(x: float, y: float) -> Point:
    return (min(98.0, max(2.0, x)), min(98.0, max(2.0, y)))
