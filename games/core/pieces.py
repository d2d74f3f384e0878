"""A drawing cut into pieces, as plain numbers: what geometry hands to a model and to a view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import TYPE_CHECKING

from .space import Point, Polygon, Rect, bounds_of
from .values import dataclass

if TYPE_CHECKING:
    from .game import Text


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a drawing, in drawing units (the box is 100 wide unless the level says otherwise), y down.

    `outlines` are closed and even-odd; `anchor` is the centre of the inscribed circle of `radius`;
    `touches` names the pieces it shares an edge with; `guide` is the thing the level would put here.
    """

    id: str
    label: Text
    outlines: tuple[Polygon, ...]
    anchor: Point
    radius: float
    area: float
    touches: tuple[str, ...] = ()
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    guide: str = ""

    @property
    def bounds(self) -> Rect:
        return bounds_of(self.outlines)
