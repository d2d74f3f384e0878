"""Reads any SVG drawing as marks from back to front, and refuses what could harm or cannot be read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import isfinite
from typing import Any
from xml.parsers import expat

from ....core.space import Point
from ....core.values import dataclass
from ..paths import Affine, apply, then
from ..shapes import WIDTH, DrawingError
from .curves import Run, finite, flat, length, shape_runs, transform_of
from .style import Rules, Style, merged, read_rules, style_of

MOST_BYTES = 2 * 1024 * 1024
MOST_DEPTH = 60
MOST_ELEMENTS = 6_000
MOST_POINTS = 40_000
MOST_RULE_LETTERS = 100_000
NARROWEST = 0.25
"""A window is at most four times as wide as it is high, or as high as it is wide."""
SMALL = 0.6
"""Of a sheet of which the drawing fills less than this, both across and down, only the drawn part is taken."""
MARGIN = 0.04
FARTHEST = 1e4
INNER = re.compile(r"url\(\s*[\"']?\s*#")
"""A call for something inside the drawing itself."""

DRAWN = ("path", "rect", "circle", "ellipse", "polygon", "polyline", "line")
GROUPS = ("svg", "g", "a")
PASSED = (
    "title", "desc", "metadata", "defs", "symbol", "lineargradient", "radialgradient", "pattern", "filter", "marker",
    "clippath", "mask", "view",
)  # fmt: skip
"""What is stepped over with all that is inside."""
REFUSED = {
    "script": "take it out", "foreignobject": "take it out", "iframe": "take it out",
    "image": "draw round it, a picture has no outlines", "text": "turn the letters into paths",
    "use": "unlink the clones, so that each is a shape of its own", "switch": "ungroup it",
    "animate": "take the movement out", "animatetransform": "take the movement out",
    "animatemotion": "take the movement out", "set": "take the movement out",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """One run on the sheet: its points in the window's units, whether it is closed, and how it is painted.

    Runs of one element share `of`, as holes count within it.
    """

    points: tuple[Point, ...]
    closed: bool
    style: Style
    of: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Marks from back to front in a box 100 wide and `height` high."""

    marks: tuple[Mark, ...]
    height: float


class _Reader:
    def __init__(self, rules: Rules) -> None:
        self.rules, self.styling = rules, False
        self.passing = self.count = self.points = 0
        self.root: Mapping[str, str] | None = None
        self.places: list[Affine] = []
        self.styles: list[dict[str, str]] = [{}]
        self.marks: list[Mark] = []

    def opened(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MOST_ELEMENTS:
            raise DrawingError(f"there are more than {MOST_ELEMENTS} elements", "draw fewer shapes")
        if len(self.styles) + self.passing > MOST_DEPTH:
            raise DrawingError(f"elements lie more than {MOST_DEPTH} deep", "flatten the groups")
        prefix, _, tag = name.rpartition(":")
        check_attributes(name, attributes)
        foreign = prefix not in ("", "svg")
        if tag.lower() in REFUSED and not foreign:
            raise DrawingError(f"<{tag}> is not read here", REFUSED[tag.lower()])
        if self.passing or foreign or tag.lower() in (*PASSED, "style"):
            self.passing += 1
            return
        if tag not in GROUPS + DRAWN:
            raise DrawingError(f"<{tag[:40]}> is not read here", "save as plain SVG with " + " ".join(DRAWN))
        if (tag == "svg") != (self.root is None):
            raise DrawingError(f"<{tag}> is in the wrong place", "use one <svg> round everything")
        if self.root is None:
            self.root = attributes
        self.enter(tag, attributes)

    def enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        inner = transform_of(attributes.get("transform", "")) if tag != "svg" else transform_of("")
        self.places.append(then(self.places[-1], inner) if self.places else inner)
        found = merged(self.styles[-1], tag, attributes, self.rules)
        if not style_of(found, tag).seen:
            found["visibility"] = "hidden"
        self.styles.append(found)
        if tag in DRAWN and found.get("visibility", "visible") == "visible":
            self.draw(tag, attributes, style_of(found, tag))

    def closed(self, name: str) -> None:
        if self.passing:
            self.passing -= 1
        else:
            self.styles.pop()
            self.places.pop()

    def draw(self, tag: str, attributes: Mapping[str, str], style: Style) -> None:
        if style.fill is None and not style.line:
            return
        place = self.places[-1]
        for run in shape_runs(tag, attributes):
            points = [apply(place, p) for curve in run.curves for p in curve]
            if not all(isfinite(x) and isfinite(y) and abs(x) < 1e7 and abs(y) < 1e7 for x, y in points):
                raise DrawingError(f"<{tag}> lies far outside the window", "keep shapes near the sheet")
            self.points += len(points)
            if self.points > 4 * MOST_POINTS:
                raise DrawingError(f"the drawing has more than {MOST_POINTS} points", "draw fewer or simpler curves")
            self.marks.append(Mark(tuple(points), run.closed, style, self.count))


def read_sheet(text: str) -> Sheet:
    """All that is drawn, in a box 100 wide; DrawingError for whatever is not read here, with what to do."""
    raw = text.encode("utf-8", "replace")
    if len(raw) > MOST_BYTES:
        raise DrawingError(f"the drawing is larger than {MOST_BYTES // 1024} kB", "simplify its curves")
    reader = _Reader(rules_of(raw))
    walk(raw, reader.opened, reader.closed)
    if not reader.marks:
        raise DrawingError("nothing is drawn", "draw closed shapes with a fill or a line")
    place, height = box_of(reader.root or {}, reader.marks)
    marks = [on_sheet(mark, place) for mark in reader.marks]
    if sum(len(mark.points) for mark in marks) > MOST_POINTS:
        raise DrawingError(f"the drawing has more than {MOST_POINTS} points", "draw fewer or simpler curves")
    return Sheet(tuple(marks), height)


def walk(raw: bytes, opened: Any, closed: Any, said: Any = None) -> None:
    """Has the parser walk through the file; nothing outside the file is ever asked for."""
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = opened, closed
    parser.CharacterDataHandler = said
    parser.StartDoctypeDeclHandler = check_doctype
    parser.EntityDeclHandler = refuse_entity
    parser.ProcessingInstructionHandler = refuse_instruction
    try:
        parser.Parse(raw, True)
    except (expat.ExpatError, UnicodeError, ValueError, LookupError) as error:
        if isinstance(error, DrawingError):
            raise
        raise DrawingError(f"the drawing is not whole: {str(error)[:80]}", "save it again as plain SVG") from None


def rules_of(raw: bytes) -> Rules:
    """What all <style> elements say."""
    found: list[str] = []
    inside: list[bool] = []

    def opened(name: str, attributes: Mapping[str, str]) -> None:
        if len(inside) > 2 * MOST_DEPTH:
            raise DrawingError(f"elements lie more than {MOST_DEPTH} deep", "flatten the groups")
        inside.append(name.rpartition(":")[2] == "style")

    def said(words: str) -> None:
        if inside and inside[-1]:
            found.append(words)

    walk(raw, opened, lambda _: inside.pop(), said)
    words = "".join(found)
    if len(words) > MOST_RULE_LETTERS:
        raise DrawingError("<style> is too long", "save it with presentation attributes")
    return read_rules(words)


def check_doctype(name: str, system: str | None, public: str | None, inner: int) -> None:
    """The usual line of old SVG files is passed over; one with a part of its own is refused."""
    if inner or not (public or "").startswith("-//W3C//DTD SVG"):
        raise DrawingError("the drawing has a DOCTYPE or entities", "remove the <!DOCTYPE ...> part")


def refuse_entity(*_: object) -> None:
    raise DrawingError("the drawing has a DOCTYPE or entities", "remove the <!DOCTYPE ...> part")


def refuse_instruction(*_: object) -> None:
    raise DrawingError("the drawing has a processing instruction", "remove the <? ... ?> lines after the first")


def check_attributes(tag: str, attributes: Mapping[str, str]) -> None:
    """DrawingError for anything that would act, or reach outside the file."""
    for name, value in attributes.items():
        last = name.rpartition(":")[2].lower()
        outside = last in ("href", "src") and not value.strip().startswith("#")
        called = "url(" in INNER.sub("", value.lower())
        if outside or called or (last.startswith("on") and ":" not in name) or "script:" in value.lower():
            raise DrawingError(f"<{tag[:40]}> has {name[:40]}, which reaches outside the drawing", "remove it")


def box_of(root: Mapping[str, str], marks: Sequence[Mark]) -> tuple[Affine, float]:
    """Where the window lies on the sheet, as the place of its units, and its height."""
    x, y, w, h = sheet_box(root, marks)
    left, top, right, bottom = bounds(marks)
    left, top, right, bottom = max(left, x), max(top, y), min(right, x + w), min(bottom, y + h)
    if right <= left or bottom <= top:
        raise DrawingError("nothing is drawn inside the sheet", "move the shapes into the viewBox")
    if right - left < SMALL * w and bottom - top < SMALL * h:
        room = MARGIN * max(right - left, bottom - top)
        x, y, w, h = left - room, top - room, right - left + 2 * room, bottom - top + 2 * room
    if not NARROWEST <= h / w <= 1 / NARROWEST:
        raise DrawingError("the sheet is too narrow", "make it at most four times as long as wide")
    scale = WIDTH / w
    return (scale, 0.0, 0.0, scale, -x * scale, -y * scale), h * scale


def sheet_box(root: Mapping[str, str], marks: Sequence[Mark]) -> tuple[float, float, float, float]:
    """The viewBox, else width and height, else what is drawn with a margin."""
    words = root.get("viewBox", "").replace(",", " ").split()
    if words:
        box = [finite(word, "a number of the viewBox") for word in words]
        if len(box) != 4 or box[2] <= 0 or box[3] <= 0:
            raise DrawingError("the viewBox is not four numbers of some size", 'write such as viewBox="0 0 100 100"')
        return (box[0], box[1], box[2], box[3])
    given = [root.get(name, "").strip() for name in ("width", "height")]
    if all(given) and not any(word.endswith("%") for word in given):
        w, h = (length(word, "the sheet's size") for word in given)
        if w > 0 and h > 0:
            return (0.0, 0.0, w, h)
    left, top, right, bottom = bounds(marks)
    room = max(MARGIN * max(right - left, bottom - top), 1e-6)
    return (left - room, top - room, right - left + 2 * room, bottom - top + 2 * room)


def bounds(marks: Sequence[Mark]) -> tuple[float, float, float, float]:
    xs = [x for mark in marks for x, _ in mark.points]
    ys = [y for mark in marks for _, y in mark.points]
    return (min(xs), min(ys), max(xs), max(ys))


def on_sheet(mark: Mark, place: Affine) -> Mark:
    """The mark with flat outlines in the window's units; until now its points were those of its curves."""
    p = mark.points
    curves = tuple((p[i], p[i + 1], p[i + 2], p[i + 3]) for i in range(0, len(p), 4))
    points = tuple(flat(Run(curves, mark.closed), lambda point: apply(place, point)))
    if any(abs(x) > FARTHEST or abs(y) > FARTHEST for x, y in points):
        raise DrawingError("a shape lies far outside the sheet", "keep shapes near the viewBox")
    return Mark(points, mark.closed, mark.style, mark.of)
