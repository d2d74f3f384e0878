"""The operations that carry a motif to its images: wallpaper groups, friezes and rosettes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from math import atan2, ceil, cos, degrees, pi, radians, sin, sqrt
from types import MappingProxyType

from ..core.values import dataclass

Pair = tuple[float, float]
Matrix = tuple[float, float, float, float]
"""Rows of a 2 x 2 matrix, one after the other."""
SIDE = 100.0
"""The cloth is a square of 100 units, y down."""
NEAR = 1e-6


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an image of a motif lies, in cloth units: its middle, its turn in degrees clockwise, its size.

    `mirrored` turns left and right of the motif about before it is turned.
    """

    x: float
    y: float
    turn: float = 0.0
    mirrored: bool = False
    size: float = 1.0

    @property
    def rounded(self) -> tuple[float, float, float, bool, float]:
        """The same for spots that differ by rounding alone."""
        turn = round(self.turn % 360.0, 3) % 360.0
        return (round(self.x, 4) + 0.0, round(self.y, 4) + 0.0, turn, self.mirrored, round(self.size, 4))


@dataclass(frozen=True, slots=True)
class Operation:
    """A rigid motion of the plane: a point (x, y) goes to `matrix` (x, y) + `shift`."""

    matrix: Matrix = (1.0, 0.0, 0.0, 1.0)
    shift: Pair = (0.0, 0.0)

    def point(self, x: float, y: float) -> Pair:
        a, b, c, d = self.matrix
        return (a * x + b * y + self.shift[0], c * x + d * y + self.shift[1])

    def spot(self, spot: Spot) -> Spot:
        """A rotation adds to the turn; a mirror takes the turn from that of the mirror."""
        a, b, c, d = self.matrix
        x, y = self.point(spot.x, spot.y)
        if a * d - b * c > 0:
            return Spot(x, y, (spot.turn + degrees(atan2(c, a))) % 360.0, spot.mirrored, spot.size)
        return Spot(x, y, (degrees(atan2(-c, -a)) - spot.turn) % 360.0, not spot.mirrored, spot.size)

    def after(self, first: Operation) -> Operation:
        """First that one, then this."""
        a, b, c, d = self.matrix
        e, f, g, h = first.matrix
        matrix = (a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h)
        return Operation(matrix, self.point(*first.shift))


SAME, HALF = (1, 0, 0, 1), (-1, 0, 0, -1)
LEFT_RIGHT, UP_DOWN = (-1, 0, 0, 1), (1, 0, 0, -1)
QUARTER, BACK = (0, -1, 1, 0), (0, 1, -1, 0)
DIAGONAL, OTHER_DIAGONAL = (0, 1, 1, 0), (0, -1, -1, 0)
SIXTHS = ((1, 0, 0, 1), (0, -1, 1, -1), (-1, 1, -1, 0), (-1, 0, 0, -1), (0, 1, -1, 1), (1, -1, 1, 0))
SIX_MIRRORS = ((0, -1, -1, 0), (-1, 1, 0, 1), (1, 0, 1, -1), (0, 1, 1, 0), (1, -1, 0, -1), (-1, 0, -1, 1))
Images = tuple[tuple[tuple[int, int, int, int], Pair], ...]


def _still(*matrices: tuple[int, int, int, int]) -> Images:
    return tuple((matrix, (0.0, 0.0)) for matrix in matrices)


def _centred(images: Images) -> Images:
    """The same once more, half a cell along both axes."""
    return images + tuple((matrix, ((x + 0.5) % 1.0, (y + 0.5) % 1.0)) for matrix, (x, y) in images)


PM, PMM = _still(SAME, LEFT_RIGHT), _still(SAME, HALF, LEFT_RIGHT, UP_DOWN)
WALLPAPERS: Mapping[str, Images] = MappingProxyType(
    {
        "p1": _still(SAME),
        "p2": _still(SAME, HALF),
        "pm": PM,
        "pg": ((SAME, (0, 0)), (LEFT_RIGHT, (0, 0.5))),
        "cm": _centred(PM),
        "pmm": PMM,
        "pmg": ((SAME, (0, 0)), (HALF, (0, 0)), (LEFT_RIGHT, (0.5, 0)), (UP_DOWN, (0.5, 0))),
        "pgg": ((SAME, (0, 0)), (HALF, (0, 0)), (LEFT_RIGHT, (0.5, 0.5)), (UP_DOWN, (0.5, 0.5))),
        "cmm": _centred(PMM),
        "p4": _still(SAME, QUARTER, HALF, BACK),
        "p4m": _still(SAME, HALF, QUARTER, BACK, LEFT_RIGHT, UP_DOWN, DIAGONAL, OTHER_DIAGONAL),
        "p6": _still(*SIXTHS),
        "p6m": _still(*SIXTHS, *SIX_MIRRORS),
    }
)
"""Images of one point of a cell, in cell units (crafts notes, 3.5); p6 and p6m on axes 120 degrees apart."""
FRIEZES: Mapping[str, Images] = MappingProxyType(
    {
        "p111": _still(SAME),
        "p1m1": PM,
        "p11m": _still(SAME, UP_DOWN),
        "p11g": ((SAME, (0, 0)), (UP_DOWN, (0.5, 0))),
        "p211": _still(SAME, HALF),
        "p2mg": ((SAME, (0, 0)), (HALF, (0, 0)), (UP_DOWN, (0.5, 0)), (LEFT_RIGHT, (0.5, 0))),
        "p2mm": PMM,
    }
)
"""Images of one point of a border that runs from left to right, in cell units from its middle line."""
HEXAGONAL = ("p6", "p6m")
SQUARE = ("p4", "p4m", *HEXAGONAL)
"""Groups whose cell has two sides of one length."""
GROUPS = (*WALLPAPERS, *FRIEZES)
ROSETTE = re.compile(r"([cd])([1-9]|1[0-9]|2[0-4])\Z")
"""Turns only, or turns and mirrors, by their number: c1, d2, d12 ... up to 24."""


def is_group(name: str) -> bool:
    return name in GROUPS or ROSETTE.match(name) is not None


def turns(group: str) -> bool:
    """Whether a group turns by less than a half without mirrors: a lone hook would make a pinwheel there."""
    rosette = ROSETTE.match(group)
    return group in ("p4", "p6") or (rosette is not None and rosette[1] == "c" and int(rosette[2]) > 2)


def operations(group: str, cell: Pair | None = None, origin: Pair = (50.0, 50.0)) -> tuple[Operation, ...]:
    """The group's operations within one cell, in cloth units about `origin`; without a cell only rosettes have any.

    Each is one of a family that the group's translations carry on. KeyError for an unknown group.
    """
    rosette = ROSETTE.match(group)
    if rosette:
        found = _rosette(int(rosette[2]), rosette[1] == "d")
    else:
        images = WALLPAPERS[group] if group in WALLPAPERS else FRIEZES[group]
        (ax, ay), (bx, by) = axes(group, cell or (SIDE, SIDE))
        found = []
        for (a, b, c, d), (u, v) in images:
            found.append(Operation(_cartesian((a, b, c, d), (ax, ay, bx, by)), (u * ax + v * bx, u * ay + v * by)))
    there, back = Operation(shift=origin), Operation(shift=(-origin[0], -origin[1]))
    return tuple(there.after(operation).after(back) for operation in found)


def axes(group: str, cell: Pair) -> tuple[Pair, Pair]:
    """The two sides of a cell; a hexagonal cell's second side is 120 degrees from its first."""
    if group in HEXAGONAL:
        return (cell[0], 0.0), (-cell[0] / 2, cell[0] * sqrt(3) / 2)
    return (cell[0], 0.0), (0.0, cell[1])


def _rosette(count: int, mirrors: bool) -> list[Operation]:
    found = [Operation(_turn(2 * pi * n / count)) for n in range(count)]
    if mirrors:
        upright = Operation((-1.0, 0.0, 0.0, 1.0))
        found += [operation.after(upright) for operation in found]
    return found


def _turn(angle: float) -> Matrix:
    return (cos(angle), -sin(angle), sin(angle), cos(angle))


def _cartesian(inner: tuple[int, int, int, int], sides: Matrix) -> Matrix:
    """A matrix in cell units as one in cloth units: sides times inner times the inverse of sides."""
    ax, ay, bx, by = sides
    a, b, c, d = inner
    p, q, r, s = ax * a + bx * c, ax * b + bx * d, ay * a + by * c, ay * b + by * d
    whole = ax * by - ay * bx
    return ((p * by - q * ay) / whole, (q * ax - p * bx) / whole, (r * by - s * ay) / whole, (s * ax - r * bx) / whole)


def lattice(group: str, cell: Pair, reach: float = SIDE) -> Iterable[Pair]:
    """The translations of a group that may matter to a cloth: one way only for a frieze."""
    (ax, ay), (bx, by) = axes(group, cell)
    rows = ceil(reach / by) + 1 if group in WALLPAPERS else 0
    columns = ceil((reach + rows * abs(bx)) / ax) + 1
    for j in range(-rows, rows + 1):
        for i in range(-columns, columns + 1):
            yield (i * ax + j * bx, i * ay + j * by)


def orbit(
    seeds: Iterable[Spot],
    group: str,
    cell: Pair | None = None,
    origin: Pair = (50.0, 50.0),
    hem: float = 0.0,
    plain: Callable[[Spot], Spot] = lambda spot: spot,
) -> tuple[Spot, ...]:
    """All images of some spots whose middles lie on the cloth, at least `hem` inside it, in reading order.

    `plain` makes one spot of those at which a motif looks alike.
    """
    moves = tuple(lattice(group, cell)) if cell and group in GROUPS else ((0.0, 0.0),)
    found: dict[tuple[float, float, float, bool, float], Spot] = {}
    least, most = hem - NEAR, SIDE - hem + NEAR
    images = [plain(operation.spot(seed)) for seed in seeds for operation in operations(group, cell, origin)]
    for image in images:
        for dx, dy in moves:
            x, y = image.x + dx, image.y + dy
            if least <= x <= most and least <= y <= most:
                moved = Spot(x, y, image.turn, image.mirrored, image.size)
                found.setdefault(moved.rounded, moved)
    return tuple(sorted(found.values(), key=lambda spot: (round(spot.y, 3), round(spot.x, 3), spot.rounded)))


def turned(x: float, y: float, turn: float) -> Pair:
    """A point turned clockwise about the origin, in degrees, y down."""
    c, s = cos(radians(turn)), sin(radians(turn))
    return (x * c - y * s, x * s + y * c)
