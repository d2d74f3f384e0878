"""What a drawing is before it is cut: closed shapes from back to front, in a box 100 wide, y down."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Literal, get_args

from ...core.space import Point, Polygon
from ...core.values import dataclass

WIDTH = 100.0
MOST_PANES = 4000

Matrix = tuple[float, float, float, float]
Order = Literal["rows", "rings", "drawn"]
ORDERS: tuple[Order, ...] = get_args(Order)


class DrawingError(ValueError):
    """A drawing that cannot be cut: `what` is wrong, and the `remedy`."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what}; {remedy}")
        self.what = what
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Shape:
    """One closed shape, which becomes one pane.

    `part` and `place` are word ids for its spoken name; `classes` are looked up in the level's tables of things,
    the first that is found there wins; `ring` counts from the centre, 0 where rings mean nothing.
    """

    outline: Polygon
    part: str
    place: str = ""
    classes: tuple[str, ...] = ()
    id: str = ""
    ring: int = 0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line or a dot drawn over the panes: `tone` is "dark", "light" or the name of a thing, `width` in units."""

    points: Polygon
    width: float
    tone: str
    closed: bool = False
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes from back to front in a box 100 wide and `height` high.

    `turns` are the turns and mirrors about the middle that may map panes on panes. `flat` says that the shapes
    do not cover each other, and that what lies outside the frame may be dropped. `ringed` says that rings are
    to be counted from the middle pane by contact.
    """

    height: float
    shapes: tuple[Shape, ...]
    strokes: tuple[Stroke, ...] = ()
    order: Order = "rows"
    turns: tuple[Matrix, ...] = ()
    flat: bool = False
    ringed: bool = False

    @property
    def centre(self) -> Point:
        return (WIDTH / 2, self.height / 2)


def turns_of(fold: int) -> tuple[Matrix, ...]:
    """All turns and mirrors of an upright n-fold star but the one that changes nothing, as 2x2 matrices by rows."""
    found: list[Matrix] = []
    for k in range(fold):
        c, s = cos(2 * pi * k / fold), sin(2 * pi * k / fold)
        if k:
            found.append((c, -s, s, c))
        found.append((-c, -s, -s, c))
    return tuple(found)


SYMMETRIES: dict[str, tuple[Matrix, ...]] = {
    "none": (),
    "mirror": ((-1.0, 0.0, 0.0, 1.0),),
    "rectangle": turns_of(2),
    "square": turns_of(4),
}
"""Names a drawing may give its symmetry."""
