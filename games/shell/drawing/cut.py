"""Cuts a drawing into the pieces that a model and a view are given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from math import atan2, degrees
from types import MappingProxyType

from ...core.pieces import Piece
from ...core.space import Point, Polygon
from ...core.values import dataclass
from .measure import PRECISION, Extent, depth, extent, inscribed, segments
from .names import FILE, Called, Words, named
from .neighbours import touching
from .shapes import WIDTH, Drawing, DrawingError, Shape, Stroke
from .stack import visible
from .symmetry import Images, images, orbits, turned

ROW = 0.06
"""Share of the height within which anchors are read as one row."""
FEW, MANY = 8, 24
"""Up to so many panes a window is one region; up to so many it has four; else nine."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A drawing in pieces, in reading order, with its height (it is 100 wide) and the strokes drawn over it."""

    pieces: tuple[Piece, ...]
    height: float
    strokes: tuple[Stroke, ...] = ()


def cut(drawing: Drawing, things: Mapping[str, str] | None, words: Words, file: str = FILE) -> Cut:
    """The pieces of a drawing; `things` maps its classes to things ("bell/low"), None where a game has none.

    `words` are the level's own part words; all others are messages of `file`.
    DrawingError when panes are hidden, leave gaps, or have no word or no thing.
    """
    found = visible(drawing)
    shapes, outlines = [shape for shape, _ in found], [rings for _, rings in found]
    extents = [extent(rings) for rings in outlines]
    onto = images(extents, drawing.turns, drawing.centre)
    circles = circles_of(outlines, extents, onto, drawing)
    touches = touching(outlines)
    rings = rings_from_middle(circles, touches, drawing) if drawing.ringed else [shape.ring for shape in shapes]
    order = reading_order([anchor for anchor, _ in circles], rings, drawing)
    names = named(names_of(shapes, rings, order, drawing), words, file)
    guides = guides_of(shapes, rings, things)
    twins = orbits(len(shapes), onto, guides)
    groups = groups_of(twins, [anchor for anchor, _ in circles], rings, order, drawing.height)
    place = {i: n for n, i in enumerate(order)}
    beside = [tuple(names[j][0] for j in sorted(touches[i], key=lambda j: place[j])) for i in range(len(shapes))]
    areas = [round(measured.area, 4) for measured in extents]
    pieces = tuple(
        Piece(*names[i], outlines[i], *circles[i], areas[i], beside[i], groups[i], guides[i]) for i in order
    )
    return Cut(pieces, round(drawing.height, 4), drawing.strokes)


def groups_of(
    twins: Sequence[int], anchors: Sequence[Point], rings: Sequence[int], order: Sequence[int], height: float
) -> list[Mapping[str, tuple[str, ...]]]:
    """Axes of each pane: area, region, ring where it has one, and its orbit, numbered in reading order."""
    number = {first: n for n, first in enumerate(dict.fromkeys(twins[i] for i in order), 1)}
    found: list[Mapping[str, tuple[str, ...]]] = []
    for region, ring, first in zip(regions_of(anchors, height), rings, twins, strict=True):
        groups: dict[str, tuple[str, ...]] = {"area": ("work",), "region": (region,)}
        groups |= {"ring": (f"ring-{ring}",)} if ring else {}
        found.append(MappingProxyType(groups | {"twins": (f"orbit-{number[first]}",)}))
    return found


def circles_of(
    outlines: Sequence[tuple[Polygon, ...]], extents: Sequence[Extent], onto: Images, drawing: Drawing
) -> list[tuple[Point, float]]:
    """The largest circle in each pane; images of a pane get the image of its circle."""
    found: dict[int, tuple[Point, float]] = {}
    for i, rings in enumerate(outlines):
        if i in found:
            continue
        centre, radius = inscribed(rings, extents[i].centre)
        for matrix, images_of in zip(drawing.turns, onto, strict=True):
            if images_of.get(i) == i:
                centre, radius = on_axis(centre, radius, turned(matrix, centre, drawing.centre), rings)
        found[i] = centre, radius
        for matrix, images_of in zip(drawing.turns, onto, strict=True):
            if (j := images_of.get(i, i)) not in found:
                found[j] = turned(matrix, centre, drawing.centre), radius
    return [((round(x, 3), round(y, 3)), round(r, 3)) for (x, y), r in (found[i] for i in range(len(outlines)))]


def on_axis(centre: Point, radius: float, image: Point, rings: tuple[Polygon, ...]) -> tuple[Point, float]:
    """The centre half way to its image, where its circle is as large."""
    half = ((centre[0] + image[0]) / 2, (centre[1] + image[1]) / 2)
    reach = depth(half, segments(rings))
    return (half, reach) if reach >= radius - PRECISION else (centre, radius)


def rings_from_middle(
    circles: Sequence[tuple[Point, float]], touches: Sequence[Sequence[int]], drawing: Drawing
) -> list[int]:
    """Ring 1 is the pane in the middle, ring 2 what touches it, and so on."""
    x, y = drawing.centre
    middle = min(range(len(circles)), key=lambda i: (circles[i][0][0] - x) ** 2 + (circles[i][0][1] - y) ** 2)
    rings = [0] * len(circles)
    ring, now = 1, {middle}
    while now:
        for i in now:
            rings[i] = ring
        now = {j for i in now for j in touches[i] if not rings[j]}
        ring += 1
    return [r or ring for r in rings]


def guides_of(shapes: Sequence[Shape], rings: Sequence[int], things: Mapping[str, str] | None) -> list[str]:
    """The thing of each pane by its most special class; every class may be narrowed by "-ring-2"."""
    if things is None:
        return [""] * len(shapes)
    found: list[str] = []
    known: set[str] = set()
    table, _, such_as = next(iter(things.values()), "things/such").partition("/")
    for shape, ring in zip(shapes, rings, strict=True):
        names = [f"{name}-ring-{ring}" for name in shape.classes if ring] + list(shape.classes)
        names = [shape.id, *names] if shape.id else names
        known.update(names)
        mapped = next((name for name in names if name in things), None)
        if mapped is None:
            name = shape.classes[-1]
            raise DrawingError(f"[{table}] has nothing for {name!r}", f'add such as {name} = "{such_as}"')
        found.append(things[mapped])
    for name, thing in things.items():
        if name not in known:
            near = get_close_matches(name, known, 1)
            remedy = f"did you mean {near[0]}?" if near else "remove it"
            table = thing.partition("/")[0]
            raise DrawingError(f"[{table}] names {name[:40]!r}, which the drawing has not", remedy)
    return found


def clockwise(anchor: Point, drawing: Drawing) -> float:
    """Degrees from the top, clockwise."""
    x, y = anchor[0] - drawing.centre[0], anchor[1] - drawing.centre[1]
    return (degrees(atan2(x, -y)) + 0.5) % 360


def reading_order(anchors: Sequence[Point], rings: Sequence[int], drawing: Drawing) -> list[int]:
    """Ring by ring and clockwise; or as drawn; or by rows, each from left to right."""
    every = list(range(len(anchors)))
    if drawing.order == "drawn":
        return every
    if drawing.order == "rings":
        return sorted(every, key=lambda i: (rings[i], clockwise(anchors[i], drawing)))
    rows: list[list[int]] = []
    for i in sorted(every, key=lambda i: anchors[i][1]):
        if rows and anchors[i][1] - anchors[rows[-1][0]][1] <= ROW * drawing.height:
            rows[-1].append(i)
        else:
            rows.append([i])
    return [i for row in rows for i in sorted(row, key=lambda i: anchors[i][0])]


def names_of(shapes: Sequence[Shape], rings: Sequence[int], order: Sequence[int], drawing: Drawing) -> list[Called]:
    """Panes of a picture are numbered as drawn, panes in rings clockwise."""
    place = {i: n for n, i in enumerate(order)} if drawing.order == "rings" else {i: i for i in order}
    return [Called(s.id, s.part, s.place, rings[i], place[i]) for i, s in enumerate(shapes)]


def regions_of(anchors: Sequence[Point], height: float) -> list[str]:
    """Compact parts of the window to open larger: none, quarters or ninths by the number of panes."""
    if len(anchors) <= FEW:
        return ["region-whole"] * len(anchors)
    if len(anchors) <= MANY:
        sides: tuple[tuple[str, ...], tuple[str, ...]] = (("top", "bottom"), ("left", "right"))
    else:
        sides = (("top", "middle", "bottom"), ("left", "middle", "right"))
    found = []
    for x, y in anchors:
        row = sides[0][min(len(sides[0]) - 1, int((y + 0.01) / height * len(sides[0])))]
        column = sides[1][min(len(sides[1]) - 1, int((x - 0.01) / WIDTH * len(sides[1])))]
        found.append(f"region-{row}-{column}")
    return found
