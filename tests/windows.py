"""Small hand-made windows for tests."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin
from types import MappingProxyType

from games.core.game import Level, Text
from games.core.pieces import Piece
from games.core.space import Point

GLASSES = ("ruby", "cobalt", "amber", "green", "turquoise", "violet", "milk", "rose")


def level(title: str, pieces: list[Piece], palette: tuple[str, ...] = GLASSES, **data: object) -> Level:
    name = title.lower().replace(" ", "-")
    values = MappingProxyType({"palette": palette, **data})
    return Level("stained_glass", name, Text.literal(title, "en"), values, tuple(pieces))


def square(
    id: str, x: float, y: float, side: float, touches: list[str], guide: str, **groups: tuple[str, ...]
) -> Piece:
    corners: tuple[Point, ...] = ((x, y), (x + side, y), (x + side, y + side), (x, y + side))
    label = Text.literal(id.partition("/")[2].replace("-", " "), "en")
    middle = (x + side / 2, y + side / 2)
    groups = {axis: path for axis, path in groups.items() if path}
    return Piece(id, label, (corners,), middle, side / 2, side * side, tuple(touches), MappingProxyType(groups), guide)


def grid(columns: int, rows: int, guide: Callable[[int, int], str], palette: tuple[str, ...] = GLASSES) -> Level:
    """Squares side by side; each is the twin of the square across the upright middle line."""

    def touching(c: int, r: int) -> list[str]:
        beside = ((c + 1, r), (c - 1, r), (c, r + 1), (c, r - 1))
        return [f"pane/square-{x}-{y}" for x, y in beside if 0 <= x < columns and 0 <= y < rows]

    side = 100 / max(columns, rows)
    pieces = [
        square(
            f"pane/square-{c}-{r}", c * side, r * side, side, touching(c, r), guide(c, r),
            twins=(f"orbit-{min(c, columns - 1 - c)}-{r}",),
        )
        for r in range(rows)
        for c in range(columns)
    ]  # fmt: skip
    return level(f"Grid {columns} by {rows}", pieces, palette)


def rings(*counts: int, palette: tuple[str, ...] = GLASSES) -> Level:
    """A disc inside rings of petals: every petal touches its neighbours, and those of the next ring that it faces."""
    at = [("pane/disc", 1, 0.0, 1.0)]
    for ring, count in enumerate(counts, 2):
        at += [(f"pane/petal-{k}-of-{count}-in-ring-{ring}", ring, k / count, (k + 1) / count) for k in range(count)]
    beside: dict[str, list[str]] = {id: [] for id, *_ in at}
    for a, ring_a, from_a, to_a in at:
        for b, ring_b, from_b, to_b in at:
            facing = ring_b == ring_a + 1 and from_a < to_b - 1e-9 and from_b < to_a - 1e-9
            follows = ring_a == ring_b and a != b and abs((to_a - from_b) % 1.0) % 1.0 < 1e-9
            if facing or follows:
                beside[a].append(b)
    pieces = []
    for id, ring, start, _ in at:
        x, y = 50 + 8 * (ring - 1) * cos(2 * pi * start), 50 - 8 * (ring - 1) * sin(2 * pi * start)
        groups = {"ring": (f"ring-{ring}",), "twins": (f"orbit-{ring}",)}
        pieces.append(square(id, x - 2, y - 2, 4, beside[id], palette[ring % len(palette)], **groups))
    return level("Rings " + " ".join(map(str, counts)), pieces, palette)


def buta() -> Level:
    """Five panes: two halves of sky, two halves of a buta, and its heart."""
    pieces = [
        square("pane/left-sky", 0, 0, 50, ["pane/right-sky", "pane/left-half"], "sky", twins=("orbit-1",)),
        square("pane/right-sky", 50, 0, 50, ["pane/right-half"], "sky", twins=("orbit-1",)),
        square("pane/left-half", 20, 40, 30, ["pane/right-half", "pane/heart"], "ruby"),
        square("pane/right-half", 50, 40, 30, ["pane/heart"], "rose"),
        square("pane/heart", 40, 60, 20, [], "amber"),
    ]
    return level("Buta", pieces, ("sky", "ruby", "rose", "amber", "night"))


def chequered(c: int, r: int) -> str:
    return GLASSES[(c + r) % 2]


def striped(c: int, r: int) -> str:
    return GLASSES[(c + 2 * r) % 5]


def all_windows() -> tuple[Level, ...]:
    """From 5 panes to 77, with and without rings, twins and a drawing."""
    return (
        buta(),
        grid(3, 3, chequered),
        grid(4, 3, striped),
        grid(3, 2, lambda c, r: "", ("ruby", "cobalt", "amber")),
        rings(7, 7),
        rings(16, 16, 16, 28),
    )
