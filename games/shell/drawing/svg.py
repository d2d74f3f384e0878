"""Picture windows: a small, safe part of SVG read as a stack of closed shapes.

The root is `<svg viewBox="0 0 width height">`; the drawing is scaled to 100 wide. Root attributes:
`data-order` = rows (default: top to bottom, left to right), rings (from the centre, clockwise) or drawn (as written);
`data-symmetry` = mirror (default: left and right), none, rectangle or square.

Each path, rect, circle, ellipse or polygon is one pane, later ones cover earlier ones. A path is one closed shape.
`id` names the pane ("left-leaf"); `data-part` is its word ("leaf", needed), `data-place` where it is ("left"),
`data-thing` its class in the level's tables of things (else the part), `data-ring` its ring from 1 at the centre.

An element with `data-decor` is no pane but is drawn over them: "line", or "dot" to fill it;
`data-tone` = dark (default), light or a thing of the game's first kind; `data-width` in units (default 0.8).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from xml.parsers import expat

from ...core.space import Point
from .paths import SAME, Affine, Cubic, apply, flatten, line, number, read_path, read_transform, round_curves, then
from .shapes import MOST_PANES, ORDERS, SYMMETRIES, WIDTH, Drawing, DrawingError, Order, Shape, Stroke

MOST_BYTES = 256 * 1024
MOST_DEPTH = 16
MOST_POINTS = 30_000
FULL_TURN = 6.283185307179586

DRAWN = ("path", "rect", "circle", "ellipse", "polygon")
SILENT = ("title", "desc")
KNOWN = ("svg", "g", *DRAWN, *SILENT)
NAME = re.compile(r"[a-z][a-z0-9-]{0,47}\Z")
DATA = ("data-part", "data-place", "data-thing", "data-ring", "data-decor", "data-tone", "data-width")


class _Reader:
    """Collects the shapes while the parser walks through the file."""

    def __init__(self) -> None:
        self.depth = self.count = self.points = 0
        self.root: Mapping[str, str] = {}
        self.scale = self.height = 0.0
        self.transforms: list[Affine] = [SAME]
        self.shapes: list[Shape] = []
        self.strokes: list[Stroke] = []

    def opened(self, tag: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        self.count += 1
        if self.depth > MOST_DEPTH:
            raise DrawingError(f"elements lie more than {MOST_DEPTH} deep", "flatten the groups")
        if self.count > MOST_PANES:
            raise DrawingError(f"there are more than {MOST_PANES} elements", "draw fewer panes")
        check_element(tag, attributes)
        if (tag == "svg") != (self.depth == 1):
            raise DrawingError(f"<{tag}> is in the wrong place", "use one <svg> round everything")
        if tag == "svg":
            self.begin(attributes)
        transform = read_transform(attributes.get("transform", ""))
        self.transforms.append(then(self.transforms[-1], transform))
        if tag in DRAWN:
            self.draw(tag, attributes)

    def closed(self, tag: str) -> None:
        self.depth -= 1
        self.transforms.pop()

    def begin(self, root: Mapping[str, str]) -> None:
        box = [number(w, "a number of the viewBox") for w in root.get("viewBox", "").replace(",", " ").split()]
        if len(box) != 4 or box[2] <= 0 or not 0.25 <= box[3] / box[2] <= 4.0:
            remedy = 'write viewBox="0 0 100 100", at most four to one'
            raise DrawingError("the viewBox is missing or too narrow", remedy)
        self.root, self.scale = root, WIDTH / box[2]
        self.height = box[3] * self.scale
        self.transforms = [(self.scale, 0.0, 0.0, self.scale, -box[0] * self.scale, -box[1] * self.scale)]

    def draw(self, tag: str, attributes: Mapping[str, str]) -> None:
        place = self.transforms[-1]
        points = flatten(curves_of(tag, attributes), lambda point: apply(place, point))
        self.points += len(points)
        if self.points > MOST_POINTS:
            raise DrawingError(f"the drawing has more than {MOST_POINTS} points", "draw fewer or simpler curves")
        if any(abs(x) > 1e4 or abs(y) > 1e4 for x, y in points):
            raise DrawingError(f"<{tag}> lies far outside the window", "keep shapes near the viewBox")
        if "data-decor" in attributes:
            self.strokes.append(stroke_of(tag, attributes, points, self.scale))
        else:
            self.shapes.append(shape_of(tag, attributes, points))


def read_svg(text: str) -> Drawing:
    """The drawing of a picture window; DrawingError for whatever is not the small SVG described above."""
    if len(text.encode("utf-8", "replace")) > MOST_BYTES:
        raise DrawingError(f"the drawing is larger than {MOST_BYTES // 1024} kB", "simplify its curves")
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.opened
    parser.EndElementHandler = reader.closed
    parser.StartDoctypeDeclHandler = refuse_doctype
    parser.EntityDeclHandler = refuse_doctype
    parser.ProcessingInstructionHandler = refuse_instruction
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise DrawingError(f"the drawing is not whole: {error}", "save it again as plain SVG") from None
    if not reader.shapes:
        raise DrawingError("the drawing has no panes", "add path, rect, circle, ellipse or polygon elements")
    order: Order = "rows"
    for found in ORDERS:
        order = found if chosen(reader.root, "data-order", ORDERS, "rows") == found else order
    symmetry = chosen(reader.root, "data-symmetry", tuple(SYMMETRIES), "mirror")
    return Drawing(reader.height, tuple(reader.shapes), tuple(reader.strokes), order, SYMMETRIES[symmetry])


def refuse_doctype(*_: object) -> None:
    raise DrawingError("the drawing has a DOCTYPE or entities", "remove the <!DOCTYPE ...> part")


def refuse_instruction(*_: object) -> None:
    raise DrawingError("the drawing has a processing instruction", "remove the <? ... ?> lines after the first")


def check_element(tag: str, attributes: Mapping[str, str]) -> None:
    """DrawingError for elements that are not read and for anything that would reach outside the file."""
    if tag not in KNOWN:
        near = get_close_matches(tag, KNOWN, 1)
        remedy = f"did you mean <{near[0]}>?" if near else "save as plain SVG with " + " ".join(DRAWN)
        raise DrawingError(f"<{tag[:40]}> is not read here", remedy)
    for name, value in attributes.items():
        if name.split(":")[-1] == "href" or name.startswith("on") or "url(" in value or "script:" in value:
            raise DrawingError(f"<{tag}> has {name[:40]}, which reaches outside the drawing", "remove it")
        if name.startswith("data-") and tag in DRAWN and name not in DATA:
            near = get_close_matches(name, DATA, 1)
            remedy = f"did you mean {near[0]}?" if near else "use " + " ".join(DATA)
            raise DrawingError(f"<{tag}> has {name[:40]}", remedy)


def chosen(attributes: Mapping[str, str], name: str, choices: tuple[str, ...], default: str) -> str:
    value = attributes.get(name, default)
    if value not in choices:
        near = get_close_matches(value, choices, 1)
        remedy = f"did you mean {near[0]}?" if near else "use " + ", ".join(choices)
        raise DrawingError(f"{name} is {value[:40]!r}", remedy)
    return value


def word(tag: str, attributes: Mapping[str, str], name: str) -> str:
    value = attributes.get(name, "")
    if value and not NAME.match(value):
        raise DrawingError(f"<{tag}> has {name}={value[:40]!r}", "use small letters and hyphens, such as left-leaf")
    return value


def shape_of(tag: str, attributes: Mapping[str, str], points: tuple[Point, ...]) -> Shape:
    part = word(tag, attributes, "data-part")
    if not part:
        name = attributes.get("id", tag)[:40]
        raise DrawingError(f"pane {name!r} has no data-part", 'name what it shows, such as data-part="leaf"')
    ring = number(attributes.get("data-ring", "0"), "data-ring")
    if not 0 <= ring <= 99 or ring != int(ring):
        raise DrawingError(f"data-ring is {ring:g}", "count rings from 1 at the centre, to 99 at most")
    classes = (word(tag, attributes, "data-thing") or part,)
    return Shape(points, part, word(tag, attributes, "data-place"), classes, word(tag, attributes, "id"), int(ring))


def stroke_of(tag: str, attributes: Mapping[str, str], points: tuple[Point, ...], scale: float) -> Stroke:
    width = number(attributes.get("data-width", "0.8"), "data-width") * scale
    if not 0.1 <= width <= 5:
        raise DrawingError(f"data-width is {width:g}", "use 0.1 to 5 units")
    filled = chosen(attributes, "data-decor", ("line", "dot"), "line") == "dot"
    closed = filled or tag != "path" or "z" in attributes.get("d", "").lower()
    return Stroke(points, width, word(tag, attributes, "data-tone") or "dark", closed, filled)


def curves_of(tag: str, attributes: Mapping[str, str]) -> list[Cubic]:
    def measure(name: str) -> float:
        return number(attributes.get(name, "0"), f"{name} of <{tag}>")

    if tag == "path":
        return read_path(attributes.get("d", ""))
    if tag == "polygon":
        values = [number(w, "a point of <polygon>") for w in attributes.get("points", "").replace(",", " ").split()]
        return closed_run([(values[i], values[i + 1]) for i in range(0, len(values) - 1, 2)])
    if tag == "rect":
        x, y, w, h = (measure(name) for name in ("x", "y", "width", "height"))
        return closed_run([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])
    rx, ry = (measure("r"), measure("r")) if tag == "circle" else (measure("rx"), measure("ry"))
    return list(round_curves((rx, 0.0, 0.0, ry, measure("cx"), measure("cy")), 0.0, FULL_TURN))


def closed_run(points: list[Point]) -> list[Cubic]:
    return [line(start, end) for start, end in zip(points, points[1:] + points[:1], strict=True)]
