"""Small offers for tests of the ways to choose."""

from __future__ import annotations

from games.access.inputs import Press, Release
from games.access.offer import Offer, make_offer
from games.core.game import Base, Role, State, Target, Text
from games.core.space import Point, Rect, Region

WINDOW = Rect(0, 0, 1000, 1000)


def target(id: str, area: str = "work", base: Base = "button", resting: bool = False) -> Target:
    return Target(id, Text.literal(id, "en"), Role(base, id), {"area": (area,)}, State(resting=resting))


def row(count: int, area: str = "work") -> Offer:
    """`count` squares of 80 px side by side, named a, b, c ..."""
    return squares({chr(97 + n): (20.0 + 100 * n, 20.0) for n in range(count)}, area=area)


def grid(columns: int, rows: int) -> Offer:
    return squares({f"c{x}r{y}": (20.0 + 100 * x, 20.0 + 100 * y) for y in range(rows) for x in range(columns)})


def squares(at: dict[str, Point], side: float = 80.0, area: str = "work") -> Offer:
    regions = {id: Region.of_rect(Rect(x, y, side, side)) for id, (x, y) in at.items()}
    return make_offer([target(id, area) for id in at], regions, WINDOW, 1.0)


def triangle(id: str, points: tuple[Point, ...], anchor: Point) -> tuple[Target, Region]:
    return target(id, base="piece"), Region.of_outlines((points,), anchor, 40.0)


def down(button: str, device: str = "keyboard") -> Press:
    return Press(button, device)


def up(button: str, device: str = "keyboard") -> Release:
    return Release(button, device)
