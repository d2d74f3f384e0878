"""The pen of the souvenir drawings: a small set of named colours, lines of two weights, ramps of light."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent / "souvenirs"
TOKENS = HOME / "drawings.toml"
DRAWINGS = HOME / "drawings"
OUTLINE, SMALL, INNER = 6, 4.5, 3
LIGHT_AT = 0.34
"""Where the light of a round thing lies, as a share of its width from the left (look.md, section 8)."""

Point = tuple[float, float]


@cache
def hexes() -> dict[str, str]:
    """Each colour's name and hex, as drawings.toml has them."""
    table = tomllib.loads(TOKENS.read_text("utf-8"))
    return {name: entry["hex"] for name, entry in table["colours"].items()}


def num(value: float) -> str:
    """A number as short as a tenth allows."""
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def tidy(d: str) -> str:
    """Path data with numbers rounded to tenths."""
    return re.sub(r"-?\d+\.\d+", lambda found: num(float(found[0])), d)


def paint(colour: str) -> str:
    """A colour's hex; "none" and links to ramps as they are. Raises KeyError for an unknown name."""
    return colour if colour == "none" or colour.startswith("url") else hexes()[colour]


def fill(d: str, colour: str, see: float = 1) -> str:
    """A filled shape without a line; `see` is how much it covers, 0 to 1."""
    more = "" if see == 1 else f' fill-opacity="{see:g}"'
    return f'<path d="{tidy(d)}" fill="{paint(colour)}"{more}/>'


def edge(d: str, colour: str = "none", width: float = OUTLINE) -> str:
    """A shape with an outline."""
    ink = paint("ink")
    return f'<path class="ink" d="{tidy(d)}" fill="{paint(colour)}" stroke="{ink}" stroke-width="{num(width)}"/>'


def thin(d: str, colour: str = "none") -> str:
    """A shape with an inner line."""
    return edge(d, colour, INNER)


def line(d: str, colour: str, width: float = INNER, see: float = 1) -> str:
    """A line in a colour of its own."""
    more = "" if see == 1 else f' stroke-opacity="{see:g}"'
    mark = 'class="ink" ' if colour == "ink" else ""
    return f'<path {mark}d="{tidy(d)}" stroke="{paint(colour)}" stroke-width="{num(width)}"{more}/>'


def rod(d: str, colour: str, width: float) -> list[str]:
    """A round bar along a line: outline below, colour above, a light along it."""
    ink = f'<path class="ink" d="{tidy(d)}" stroke="{paint("ink")}" stroke-width="{num(width + 2 * OUTLINE)}"/>'
    return [ink, line(d, colour, width)]


def oval(x: float, y: float, rx: float, ry: float | None = None) -> str:
    """Path data of an ellipse."""
    ry = rx if ry is None else ry
    half = f"a{num(rx)} {num(ry)} 0 1 1"
    return f"M{num(x - rx)} {num(y)}{half} {num(2 * rx)} 0{half} {num(-2 * rx)} 0Z"


def ovals(points: Sequence[Point], rx: float, ry: float | None = None) -> str:
    """Path data of equal ellipses."""
    return "".join(oval(x, y, rx, ry) for x, y in points)


def loop(points: Sequence[Point]) -> str:
    """Path data of straight sides, closed."""
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + "Z"


def poly(points: Sequence[Point]) -> str:
    """Path data of straight sides, open."""
    return loop(points)[:-1]


def curve(points: Sequence[Point], closed: bool = False, lead: str = "M") -> str:
    """Path data of a smooth line through points (Catmull-Rom as cubic curves)."""
    many = len(points)
    wide = [*points[-1:], *points, *points[:2]] if closed else [points[0], *points, points[-1]]
    pen = (round(points[0][0], 1), round(points[0][1], 1))
    parts = [f"{lead}{num(pen[0])} {num(pen[1])}c"]
    for i in range(many if closed else many - 1):
        before, here, there, after = wide[i : i + 4]
        steps = [here[k] + (there[k] - before[k]) / 6 - pen[k] for k in (0, 1)]
        steps += [there[k] - (after[k] - here[k]) / 6 - pen[k] for k in (0, 1)]
        steps += [there[k] - pen[k] for k in (0, 1)]
        parts.append(" ".join(num(v) for v in steps))
        pen = (pen[0] + round(steps[4], 1), pen[1] + round(steps[5], 1))
    return parts[0] + " ".join(parts[1:]).replace(" -", "-") + ("Z" if closed else "")


def polar(centre: Point, radius: float, degrees: float) -> Point:
    """The point at an angle (0 right, 90 up)."""
    a = math.radians(degrees)
    return (centre[0] + radius * math.cos(a), centre[1] - radius * math.sin(a))


def turned(elements: Sequence[str], transform: str) -> str:
    """Elements inside a moved, turned or mirrored group."""
    return f'<g transform="{transform}">' + "".join(elements) + "</g>"


@dataclass
class Drawing:
    """One souvenir while it is drawn: parts from back to front, ramps, the box of its telling detail."""

    name: str
    detail: tuple[int, int, int, int]
    half: int = 128
    ramps: dict[str, str] = field(default_factory=dict)
    parts: dict[str, list[str]] = field(default_factory=dict)

    def put(self, part: str, *elements: str | list[str]) -> None:
        """Add elements to a part; parts stand in the order in which they were first named."""
        for one in elements:
            self.parts.setdefault(part, []).extend([one] if isinstance(one, str) else one)

    def across(self, family: str, left: float, right: float, tag: str = "") -> str:
        """The ramp of a round thing between two x: dark, mid, light, mid, dark."""
        names = (f"{family}-dark", family, f"{family}-light", family, f"{family}-dark")
        return self._ramp(tag or family, (left, 0, right, 0), zip((0, 0.16, LIGHT_AT, 0.66, 1), names, strict=True))

    def slope(self, names: Sequence[str], ends: tuple[float, float, float, float], tag: str) -> str:
        """A ramp of colours in even steps from one point to another."""
        return self._ramp(tag, ends, [(i / (len(names) - 1), name) for i, name in enumerate(names)])

    def ball(self, names: Sequence[str], x: float, y: float, r: float, tag: str) -> str:
        """A ramp of colours in even steps outward from a point."""
        stops = self._stops([(i / (len(names) - 1), name) for i, name in enumerate(names)])
        head = (
            f'<radialGradient id="ramp-{tag}" gradientUnits="userSpaceOnUse" cx="{num(x)}" cy="{num(y)}" r="{num(r)}">'
        )
        self.ramps[tag] = f"{head}{stops}</radialGradient>"
        return f"url(#ramp-{tag})"

    def _ramp(self, tag: str, ends: tuple[float, float, float, float], stops: object) -> str:
        x1, y1, x2, y2 = map(num, ends)
        head = (
            f'<linearGradient id="ramp-{tag}" gradientUnits="userSpaceOnUse" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">'
        )
        self.ramps[tag] = f"{head}{self._stops(stops)}</linearGradient>"
        return f"url(#ramp-{tag})"

    @staticmethod
    def _stops(stops: object) -> str:
        return "".join(f'<stop offset="{at:g}" stop-color="{paint(name)}"/>' for at, name in stops)  # type: ignore

    def svg(self) -> str:
        """The whole file. Raises ValueError when body, detail or outline is missing."""
        for needed in ("body", "detail", "outline"):
            if needed not in self.parts:
                raise ValueError(f"{self.name} has no part named {needed}")
        half = "" if self.half == 128 else f' data-half="{self.half}"'
        box = " ".join(map(str, self.detail))
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" data-detail="{box}"{half}>\n'
        defs = f"<defs>{''.join(self.ramps.values())}</defs>\n" if self.ramps else ""
        body = "".join(f'<g id="{part}">\n' + "\n".join(found) + "\n</g>\n" for part, found in self.parts.items())
        return f'{head}{defs}<g fill="none" stroke-linejoin="round" stroke-linecap="round">\n{body}</g>\n</svg>\n'
