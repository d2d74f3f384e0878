"""Draws the picture windows of the stained glass levels, from their numbers to SVG files beside the levels."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, pi, radians, sin
from pathlib import Path

LEVELS = Path(__file__).resolve().parents[2] / "levels" / "stained_glass"
MIRROR = 'transform="matrix(-1 0 0 1 100 0)"'

Point = tuple[float, float]
Lines = list[str]


def polar(radius: float, angle: float, centre: Point = (50, 50), stretch: float = 1.0) -> Point:
    """Angle in degrees, 90 = up; `stretch` lengthens upright."""
    return (centre[0] + radius * cos(radians(angle)), centre[1] - stretch * radius * sin(radians(angle)))


def path_of(points: list[Point], closed: bool = True) -> str:
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points) + ("Z" if closed else "")


def pane(d: str, id: str, part: str, place: str = "", glass: str = "", more: str = "") -> str:
    names = {"id": id, "data-part": part, "data-place": place, "data-glass": glass}
    said = " ".join(f'{name}="{value}"' for name, value in names.items() if value)
    return f'<path {said} d="{d}"{" " + more if more else ""}/>'


def box(x0: float, y0: float, x1: float, y1: float) -> str:
    return f"M{x0:g} {y0:g}H{x1:g}V{y1:g}H{x0:g}Z"


def pair(d: str, id: str, part: str, glass: str = "", above: str = "") -> Iterator[str]:
    """A pane at the left and its mirror image at the right; `above` = "top" or "bottom" goes before the side."""
    for side, more in (("left", ""), ("right", MIRROR)):
        place = f"{above}-{side}" if above else side
        yield pane(d, f"{place}-{id}", part, place, glass, more)


def line(d: str, tone: str = "dark", width: float = 0.7) -> str:
    return f'<path data-decor="line" data-tone="{tone}" data-width="{width:g}" d="{d}"/>'


def lines_both(d: str, tone: str = "dark", width: float = 0.7) -> Iterator[str]:
    drawn = line(d, tone, width)
    yield drawn
    yield drawn.replace("<path ", f"<path {MIRROR} ")


def dot(x: float, y: float, r: float, tone: str = "dark") -> str:
    return f'<circle data-decor="dot" data-tone="{tone}" cx="{x:.2f}" cy="{y:.2f}" r="{r:g}"/>'


def buta_sides(base: Point, size: float, steps: int = 48) -> tuple[list[Point], list[Point], list[Point]]:
    """Left edge, spine and right edge of a buta, from its base to its tip, which curls right."""
    a, e, height, rise, turn, power = 0.33, 1.4, 1.25, 0.30, 3.0, 2

    def bend(h: float) -> float:
        return float(turn * max(0.0, (h - rise) / (1 - rise)) ** power)

    hs = [(1 - cos(pi * j / steps)) / 2 for j in range(steps + 1)]
    spine = [(0.0, 0.0)]
    for low, high in zip(hs, hs[1:], strict=False):
        f, step = bend((low + high) / 2), height * (high - low)
        spine.append((spine[-1][0] + step * sin(f), spine[-1][1] + step * cos(f)))
    left, right = [], []
    for h, (x, y) in zip(hs, spine, strict=True):
        w, f = 2 * a * h**0.5 * (1 - h) ** e, bend(h)
        left.append((x - w * cos(f), y + w * sin(f)))
        right.append((x + w * cos(f), y - w * sin(f)))

    def place(points: list[Point]) -> list[Point]:
        return [(base[0] + size * x, base[1] - size * y) for x, y in points]

    return place(left), place(spine), place(right)


def buta() -> Lines:
    left, spine, right = buta_sides((43, 95), 86)
    small = buta_sides((39, 87), 38)
    rim = buta_sides((42.2, 91.6), 76)
    dots = [dot(*p, 0.75, "light") for side in (rim[0], rim[2]) for p in side[9:33:3]]
    return [
        *pair(box(0, 0, 50, 100), "sky", "sky"),
        pane(path_of(left + spine[::-1]), "buta-left", "buta", "left", "buta-left"),
        pane(path_of(right + spine[::-1]), "buta-right", "buta", "right", "buta-right"),
        pane(path_of(small[0] + small[2][::-1]), "little-buta", "little-buta"),
        *dots,
        line("M39 79C39 72 39.5 66 42 61M39 79".replace("M39 79", "", 1).join(["M39 79", ""]) or "", "dark", 0.7),
        dot(39, 80.5, 1.1),
    ]
