"""Vessels turned from a profile: their outline, the rings round them, friezes that bend with the wall."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from souvenir_pen import Point, curve, num

ARMUDU = "4:19 8:18 24:13 40:10 50:11 62:17 74:20 84:18 92:11 96:12"
SATIL = "22:30 30:31 45:27 55:29 75:34 86:31 92:24"
GUYUM = "4:15 8:17 14:11 30:10 40:17 55:28 70:30 82:25 92:16 96:19"
GULABDAN = "2:2 6:3 10:2 44:3 50:5 56:14 68:20 80:16 86:6 90:7 96:15"
SAMOVAR = "6:8 12:9 16:6 20:16 26:22 34:26 56:24 68:18 74:11 82:10 88:16 96:18"
JAR = "6:14 10:15 16:11 24:20 42:32 58:32 76:22 90:14 96:14"
TEAPOT = "28:16 34:24 46:31 60:33 74:28 84:19 88:20"
BOWL = "0:29 6:27 20:30 34:27 46:17 52:9 56:8 62:15 66:17"
DRUM = "0:31 14:33 32:34 50:33 64:31"
DOLL = "25:6 28:14 40:15 50:12 62:21 80:31 94:37 96:37"
"""Profiles `y:halfwidth` in a box of 100 (crafts.md, section 3.6; bowl and drum are built the same way)."""


@dataclass(frozen=True)
class Lathe:
    """A profile set on the sheet: axis at `cx`, first ring at `top`, units of the profile scaled by sx and sy."""

    profile: str
    cx: float
    top: float
    sx: float
    sy: float
    tilt: float = 0.2

    def rim(self) -> list[Point]:
        """Half-width and y of each ring of the profile, from the top down."""
        pairs = [tuple(map(float, pair.split(":"))) for pair in self.profile.split()]
        first = pairs[0][0]
        return [(half * self.sx, self.top + (y - first) * self.sy) for y, half in pairs]

    @property
    def foot(self) -> float:
        return self.rim()[-1][1]

    def half(self, y: float) -> float:
        """Half the width at y, straight between rings but rounded by their neighbours."""
        rings = self.rim()
        for i in range(len(rings) - 1):
            (a, ya), (b, yb) = rings[i], rings[i + 1]
            if ya <= y <= yb:
                t = (y - ya) / (yb - ya)
                before, after = rings[max(i - 1, 0)][0], rings[min(i + 2, len(rings) - 1)][0]
                m0, m1 = (b - before) / 2, (after - a) / 2
                return (2 * t**3 - 3 * t**2 + 1) * a + (t**3 - 2 * t**2 + t) * m0 + (3 * t**2 - 2 * t**3) * b + (
                    t**3 - t**2) * m1  # fmt: skip
        return rings[0][0] if y < rings[0][1] else rings[-1][0]

    def wall(self, foot_tilt: float | None = None, top: float | None = None) -> str:
        """The outline: left wall, round foot, right wall, and over the top as seen from a little above."""
        rings = [ring for ring in self.rim() if top is None or ring[1] > top + 2]
        if top is not None:
            rings = [(self.half(top), top), *rings]
        left = [(self.cx - half, y) for half, y in rings]
        right = [(self.cx + half, y) for half, y in reversed(rings)]
        foot, head = rings[-1][0], rings[0][0]
        low = foot * (self.tilt if foot_tilt is None else foot_tilt)
        below = f"A{num(foot)} {num(low)} 0 0 0 {num(right[0][0])} {num(right[0][1])}"
        above = f"A{num(head)} {num(head * self.tilt)} 0 0 0 {num(left[0][0])} {num(left[0][1])}Z"
        return curve(left) + below + curve(right, lead="L") + above

    def ring(self, y: float, inset: float = 0) -> str:
        """The front of the ring at y, as a line bending down."""
        half = self.half(y) - inset
        return (
            f"M{num(self.cx - half)} {num(y)}A{num(half)} {num(half * self.tilt)} 0 0 0 {num(self.cx + half)} {num(y)}"
        )

    def mouth(self, y: float | None = None, inset: float = 0) -> str:
        """The whole ring at y (the first one by default)."""
        y = self.top if y is None else y
        half = self.half(y) - inset
        flat = f"A{num(half)} {num(half * self.tilt)} 0 1 1"
        a, b = num(self.cx - half), num(self.cx + half)
        return f"M{a} {num(y)}{flat} {b} {num(y)}{flat} {a} {num(y)}Z"

    def band(self, y0: float, y1: float) -> str:
        """The belt between two rings."""
        steps = [y0 + (y1 - y0) * i / 4 for i in range(5)]
        a, b = self.half(y0), self.half(y1)
        left = curve([(self.cx - self.half(y), y) for y in steps], lead="L")
        right = curve([(self.cx + self.half(y), y) for y in reversed(steps)], lead="L")
        first = f"M{num(self.cx - a)} {num(y0)}"
        under = f"A{num(b)} {num(b * self.tilt)} 0 0 0 {num(self.cx + b)} {num(y1)}"
        over = f"A{num(a)} {num(a * self.tilt)} 0 0 1 {num(self.cx - a)} {num(y0)}Z"
        return first + left[left.index("c") :] + under + right[right.index("c") :] + over

    def at(self, turn: float, y: float) -> Point:
        """The point of the wall at `turn` (-1 left edge, 0 front, 1 right edge) of the ring at y."""
        half, a = self.half(y), turn * math.pi / 2
        return (self.cx + half * math.sin(a), y + half * self.tilt * math.cos(a))

    def frieze(self, count: int, motif: Callable[[Callable[[float, float], Point]], str], reach: float = 0.9) -> str:
        """`count` motifs side by side; a motif draws in a cell of u from -1 to 1 and plain y."""
        step = 2 * reach / count
        cells = [-reach + step * (i + 0.5) for i in range(count)]

        def cell(middle: float) -> Callable[[float, float], Point]:
            return lambda u, y: self.at(middle + u * step / 2, y)

        return "".join(motif(cell(middle)) for middle in cells)

    def wave(self, y: float, amp: float, count: int, reach: float = 0.97) -> str:
        """A wave line round the wall."""
        many = count * 4
        turns = [-reach + 2 * reach * i / many for i in range(many + 1)]
        return curve([self.at(t, y + amp * math.sin(i * math.pi / 2)) for i, t in enumerate(turns)])

    def zigzag(self, low: float, high: float, count: int, reach: float = 1.0) -> list[Point]:
        """Points that go up and down between two rings."""
        many = count * 2
        return [self.at(-reach + 2 * reach * i / many, low if i % 2 else high) for i in range(many + 1)]


def diamond(y: float, tall: float, wide: float = 0.7) -> Callable[[Callable[[float, float], Point]], str]:
    """A motif: a rhomb round y."""

    def draw(at: Callable[[float, float], Point]) -> str:
        corners = (at(0, y - tall), at(wide, y), at(0, y + tall), at(-wide, y))
        return "M" + "L".join(f"{num(x)} {num(v)}" for x, v in corners) + "Z"

    return draw


def petal(y0: float, y1: float, wide: float = 0.8) -> Callable[[Callable[[float, float], Point]], str]:
    """A motif: an upright leaf from y0 down to y1."""

    def draw(at: Callable[[float, float], Point]) -> str:
        (ax, ay), (bx, by) = at(0, y0), at(0, y1)
        (lx, ly), (rx, ry) = at(-wide, (y0 + y1) / 2), at(wide, (y0 + y1) / 2)
        return f"M{num(ax)} {num(ay)}Q{num(rx)} {num(ry)} {num(bx)} {num(by)}Q{num(lx)} {num(ly)} {num(ax)} {num(ay)}Z"

    return draw


def dots(points: Sequence[Point]) -> str:
    """Path data of touches of the pen: lines of no length, drawn round by the line's own ends."""
    return "".join(f"M{num(x)} {num(y)}l.1 0" for x, y in points)
