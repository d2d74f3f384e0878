"""A drawing of the house (SVG) on paper: its curves, colours and ramps stay what they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from math import sqrt
from pathlib import Path
from xml.parsers import expat

from ...core.values import dataclass
from ..drawing.own.curves import shape_runs
from ..drawing.paths import SAME, Affine, apply, read_transform, then
from .pdf import INK, Colour, Cubic, Look, Paper
from .stock import Ramp, Rgb

MOST_BYTES = 200_000
Run = tuple[Sequence[Cubic], bool]
STYLES = ("fill", "stroke", "stroke-width", "fill-opacity", "stroke-opacity", "fill-rule")
USUAL: Mapping[str, str] = {"fill": "#000000", "stroke": "none", "stroke-width": "1"}


@dataclass(frozen=True, slots=True)
class Part:
    """One shape: its runs of curves in the drawing's units, and what its element says of its look."""

    runs: tuple[Run, ...]
    style: Mapping[str, str]
    scale: float
    place: Affine


@dataclass(slots=True)
class Figure:
    """A whole drawing: its box (left, top, wide, high), its parts, its ramps, and what its root says of it."""

    box: tuple[float, ...] = (0.0, 0.0, 1.0, 1.0)
    parts: list[Part] = field(default_factory=list)
    ramps: dict[str, tuple[tuple[float, ...], list[tuple[float, Rgb]]]] = field(default_factory=dict)
    root: Mapping[str, str] = field(default_factory=dict)

    def draw(self, paper: Paper, x: float, y: float, side: float, ink: Colour | None = None) -> None:
        """The drawing in a square, its corner at (x, y); all of it in one colour where `ink` is given."""
        left, top, wide, high = self.box
        by = side / max(wide, high)
        place = (by, 0.0, 0.0, by, x - left * by + (side - wide * by) / 2, y - top * by + (side - high * by) / 2)
        for part in self.parts:
            look = self._look(part, place, by, ink)
            paper.curves([(placed(run, place), closed) for run, closed in part.runs], look)

    def _look(self, part: Part, place: Affine, by: float, ink: Colour | None) -> Look:
        style = {**USUAL, **part.style}
        fill = self._paint(style["fill"], then(place, part.place))
        edge = style["stroke"] != "none"
        colour = self._paint(style["stroke"], place)
        if ink is not None:
            fill, colour = None if fill is None else ink, ink
        width = float(style["stroke-width"]) * by * part.scale if edge else 0.0
        hides = (float(style.get("fill-opacity", 1)), float(style.get("stroke-opacity", 1)))
        flat = INK if colour is None or isinstance(colour, Ramp) else colour
        return Look(width, fill, flat, (), hides if ink is None else (1.0, 1.0), style.get("fill-rule") == "evenodd")

    def _paint(self, words: str, place: Affine) -> Colour | Ramp | None:
        if words == "none":
            return None
        if words.startswith("url(#"):
            numbers, stops = self.ramps[words[5:-1]]
            return Ramp(numbers, tuple(stops), place)
        return rgb(words)


def read_figure(path: Path) -> Figure:
    """A drawing that ships with the house; ValueError or OSError for what is none."""
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.opened
    parser.EndElementHandler = reader.closed
    try:
        parser.Parse(path.read_bytes()[:MOST_BYTES], True)
    except expat.ExpatError as error:
        raise ValueError(f"{path.name}: {error}; save it again as plain SVG") from None
    return reader.figure


class _Reader:
    def __init__(self) -> None:
        self.figure = Figure()
        self.styles: list[dict[str, str]] = [{}]
        self.places: list[Affine] = [SAME]
        self._ramp = ""

    def opened(self, tag: str, attributes: dict[str, str]) -> None:
        own = {name: attributes[name] for name in STYLES if name in attributes}
        self.styles.append({**self.styles[-1], **own})
        self.places.append(then(self.places[-1], read_transform(attributes.get("transform", ""))))
        match tag:
            case "svg":
                box = attributes.get("viewBox", "0 0 1 1").split()
                self.figure = replace(self.figure, box=tuple(map(float, box)), root=dict(attributes))
            case "linearGradient" | "radialGradient":
                self._ramp = attributes["id"]
                names = ("x1", "y1", "x2", "y2") if tag[0] == "l" else ("cx", "cy", "r")
                self.figure.ramps[self._ramp] = (tuple(float(attributes[name]) for name in names), [])
            case "stop":
                stop = (float(attributes["offset"]), rgb(attributes["stop-color"]))
                self.figure.ramps[self._ramp][1].append(stop)
            case "path" | "rect" | "circle" | "ellipse":
                self._draw(tag, attributes)

    def closed(self, tag: str) -> None:
        self.styles.pop()
        self.places.pop()

    def _draw(self, tag: str, attributes: Mapping[str, str]) -> None:
        place = self.places[-1]
        a, b, c, d, _, _ = place
        runs = [(placed(run.curves, place), run.closed) for run in shape_runs(tag, attributes)]
        if runs:
            self.figure.parts.append(Part(tuple(runs), self.styles[-1], sqrt(abs(a * d - b * c)), place))


def placed(run: Sequence[Cubic], place: Affine) -> list[Cubic]:
    """Curves carried to another place."""
    return [(apply(place, p), apply(place, q), apply(place, r), apply(place, s)) for p, q, r, s in run]


def rgb(words: str) -> Rgb:
    """#RRGGBB or #RGB as shares; ValueError for other words."""
    digits = words.lstrip("#")
    digits = "".join(2 * d for d in digits) if len(digits) == 3 else digits
    r, g, b = (int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4))
    return (r, g, b)
