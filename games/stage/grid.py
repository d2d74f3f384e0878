"""Rows and cells that fit: how many things stand in a rectangle, and which wait on the next page."""

from __future__ import annotations

from collections.abc import Sequence

from ..core.game import Role, Target, Text
from ..core.space import Rect, Region
from ..core.values import dataclass
from .view import Layout


@dataclass(frozen=True, slots=True)
class Cells:
    """The least and the liked size of a cell in pixels, the gap between cells, and the most cells on a page."""

    least: tuple[float, float]
    liked: tuple[float, float]
    gap: float
    most: int = 12
    most_columns: int = 6


def most(rect: Rect, cells: Cells) -> tuple[int, int]:
    """The most columns and the most rows, each at least one."""
    across = int((rect.w + cells.gap) / (cells.least[0] + cells.gap) + 1e-6)
    down = int((rect.h + cells.gap) / (cells.least[1] + cells.gap) + 1e-6)
    return max(1, min(cells.most_columns, across)), max(1, down)


def fits(rect: Rect, cells: Cells, count: int) -> bool:
    """Whether so many cells can be placed, without placing them."""
    across, down = most(rect, cells)
    return -(-count // across) <= down


def columns_for(rect: Rect, cells: Cells, count: int) -> tuple[int, int]:
    """(columns, rows) that hold `count` cells, as near to the liked shape as can be; the most possible if none do."""
    across, down = most(rect, cells)
    options = [(c, -(-count // c)) for c in range(across, 0, -1) if -(-count // c) <= down]
    if not options:
        return across, down

    def unlike(option: tuple[int, int]) -> float:
        w, h = cell_size(rect, cells, *option)
        empty = option[0] * option[1] - count
        area = min(w * h, cells.liked[0] * cells.liked[1])
        return abs(w / h - cells.liked[0] / cells.liked[1]) + 0.3 * empty - 0.002 * float(area**0.5)

    return min(options, key=unlike)


def cell_size(rect: Rect, cells: Cells, columns: int, rows: int) -> tuple[float, float]:
    w = (rect.w - (columns - 1) * cells.gap) / columns
    h = (rect.h - (rows - 1) * cells.gap) / rows
    return max(min(w, max(cells.liked[0], cells.least[0])), 1), max(min(h, max(cells.liked[1], cells.least[1])), 1)


def place(rect: Rect, cells: Cells, count: int, middle: bool = True) -> list[Rect]:
    """Up to `count` cells, row by row; fewer when they do not fit."""
    if count < 1:
        return []
    columns, rows = columns_for(rect, cells, count)
    w, h = cell_size(rect, cells, columns, rows)
    left = rect.x + (rect.w - columns * w - (columns - 1) * cells.gap) / 2 if middle else rect.x
    return [
        Rect(left + (n % columns) * (w + cells.gap), rect.y + (n // columns) * (h + cells.gap), w, h)
        for n in range(min(count, columns * rows))
    ]


def page(targets: Sequence[Target], rect: Rect, cells: Cells, area: str, opened: str, prefix: str = "") -> Layout:
    """The targets as cells; what does not fit waits behind a last cell "open/<area>/<prefix><page>"."""
    room = len(place(rect, cells, cells.most))
    if len(targets) <= min(cells.most, room) and len(place(rect, cells, len(targets))) == len(targets):
        found = place(rect, cells, len(targets))
        return Layout({t.id: Region.of_rect(r) for t, r in zip(targets, found, strict=True)})
    size = max(1, min(cells.most, room) - 1)
    pages = -(-len(targets) // size)
    at = min(max(0, int(opened) - 1), pages - 1) if opened.isdigit() else 0
    shown = targets[at * size : (at + 1) * size]
    following = (at + 1) % pages + 1
    opening = next_page(area, f"{prefix}{following}", following, pages)
    found = place(rect, cells, size + 1)
    if len(found) < 2:
        high = (rect.h - cells.gap) / 2
        found = [Rect(rect.x, rect.y, rect.w, high), Rect(rect.x, rect.y + high + cells.gap, rect.w, high)]
    ids = [*(t.id for t in shown), opening.id]
    places = [*found[: len(shown)], found[-1]]
    return Layout({id: Region.of_rect(r) for id, r in zip(ids, places, strict=True)}, (opening,))


def next_page(area: str, path: str, number: int, pages: int) -> Target:
    label = Text.of("icheri/next-page", number=number, count=pages)
    return Target(f"open/{area}/{path}", label, Role("tool", "more"), {"area": (area,)})
