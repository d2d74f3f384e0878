"""Makes a level of any drawing: its file, its cleaned drawing, and what could be mended in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from ....core.game import Text
from ....core.pieces import Piece
from ....core.space import Point, Polygon
from ....core.values import dataclass
from ..cut import cut
from ..shapes import WIDTH, Drawing, DrawingError, Shape
from .lines import lines_of
from .panes import HALF, Face, nested, panes_of
from .regions import common, frame_of, grown, outer, points_of, simpler
from .shades import chosen, palette
from .sheet import read_sheet
from .style import Tone

GAP, WIDEST_GAP = 2.0, 5.0
"""Units of 100 across that a line may fall short of another, and the most that may be set."""
FEWEST, MOST = 2, 160
LARGE, SMALL = 2.5, 0.4
"""Times the usual size of a pane from which one is called large, and up to which small."""
WHOLE = 0.6
"""Of the window, both ways: a pane that reaches further has no place of its own."""
TINY = 2.0
"""Units of radius below which a pane is told to be small."""
MANY = 77
"""Panes of the largest shipped window."""
MOST_CORNERS = 900
MOST_LETTERS = 250_000
PLACES = (("top-left", "top", "top-right"), ("left", "middle", "right"), ("bottom-left", "bottom", "bottom-right"))
LANGUAGES = ("en", "az", "ru")


@dataclass(frozen=True, slots=True)
class Note:
    """Something that can be mended: message name, how many, and the place of the first, one of nine."""

    name: str
    count: int
    place: str = ""

    def text(self, game: str) -> Text:
        """In words; places are those of the game's panes."""
        region = REGIONS.get(self.place, "region-whole")
        return Text.of(f"own_window/{self.name}", count=self.count, place=Text.of(f"{game}_places/{region}"))


REGIONS = {
    "top-left": "region-top-left", "top": "region-top-middle", "top-right": "region-top-right",
    "left": "region-middle-left", "middle": "region-middle-middle", "right": "region-middle-right",
    "bottom-left": "region-bottom-left", "bottom": "region-bottom-middle", "bottom-right": "region-bottom-right",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kit:
    """What a game gives its windows: the kind of its things, their names and tones, and the fewest on offer."""

    kind: str
    names: tuple[str, ...]
    tones: Mapping[str, Tone]
    least: int


@dataclass(frozen=True, slots=True)
class Made:
    """A level's texts by file name, how many panes it has, and what could be mended."""

    source: tuple[tuple[str, str], ...]
    panes: int
    notes: tuple[Note, ...]


def window_of(text: str, stem: str, title: str, kit: Kit, gap: float = GAP) -> Made:
    """The level `stem` made of a free SVG; DrawingError names the rule it breaks and what to do.

    `gap` is up to how many units of 100 across an open line is led on to the next; `title` is one printable line.
    """
    sheet = read_sheet(text)
    lines = lines_of(sheet, min(WIDEST_GAP, max(0.0, gap)))
    found = panes_of(lines, sheet.height)
    if len(found.faces) < FEWEST:
        raise DrawingError("the lines close off no region", f"close them; gaps of up to {gap:g} of 100 are bridged")
    if len(found.faces) > MOST:
        raise DrawingError(f"it would have {len(found.faces)} panes", f"draw at most {MOST}")
    order = ordered(found.faces, sheet.height)
    outlines = [outline_of(face, sheet.height) for face in order]
    pieces = drafted(outlines, sheet.height)
    painted = {f"pane/p{n}": face.tone for n, face in enumerate(order)}
    things = chosen(pieces, painted, kit.tones, kit.names)
    usual = median(piece.area for piece in pieces)
    by_id = {piece.id: piece for piece in pieces}
    rows = [row(n, outlines[n], by_id[f"pane/p{n}"], usual, things, sheet.height) for n in range(len(order))]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 {sheet.height:.4f}">'
    drawing = "\n".join((head, *rows, "</svg>\n"))
    if len(drawing) > MOST_LETTERS:
        raise DrawingError("its outlines have too many corners", "draw fewer or simpler curves")
    notes = notes_of(pieces, lines.bridges, lines.loose, found.merged, sheet.height)
    level = level_text(stem, title, kit, things)
    return Made(((f"{stem}.toml", level), (f"{stem}.svg", drawing)), len(pieces), notes)


def ordered(faces: Sequence[Face], height: float) -> list[Face]:
    """Faces round others first, else by rows from left to right."""
    depths = nested(faces)

    def key(n: int) -> tuple[int, int, float]:
        points = points_of(outer(faces[n].region))
        x, y = sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points)
        return depths[n], int(y / height * 8), x

    return [faces[n] for n in sorted(range(len(faces)), key=key)]


def outline_of(face: Face, height: float) -> Polygon:
    """The outer edge of a pane, a hair larger so that no light comes in between, of no more corners than it needs."""
    rings = common(grown(face.region, HALF), frame_of(height))
    points = points_of(outer(rings or face.region))
    for tolerance in (0.03, 0.06):
        slim = simpler(points, tolerance)
        if len(slim) <= MOST_CORNERS:
            return slim
    raise DrawingError("a pane has too many corners", "draw simpler outlines")


def drafted(outlines: Sequence[Polygon], height: float) -> tuple[Piece, ...]:
    """The panes as they will be cut, before they have names and things."""
    shapes = tuple(Shape(outline, "pane", "", ("pane",), f"p{n}") for n, outline in enumerate(outlines))
    return cut(Drawing(height, shapes), None, {}).pieces


def place_of(anchor: Point, height: float) -> str:
    """One of nine places."""
    return PLACES[min(2, int(3 * anchor[1] / height))][min(2, int(3 * anchor[0] / WIDTH))]


def row(n: int, outline: Polygon, piece: Piece, usual: float, things: Mapping[str, str], height: float) -> str:
    """One pane of the cleaned drawing."""
    size = "large-pane" if piece.area > LARGE * usual else "small-pane" if piece.area < SMALL * usual else "pane"
    d = "L".join(f"{x:.2f} {y:.2f}" for x, y in outline)
    wide = piece.bounds.w > WHOLE * WIDTH and piece.bounds.h > WHOLE * height
    place, thing = "" if wide else place_of(piece.anchor, height), things[piece.id]
    return f'<path data-part="{size}" data-place="{place}" data-thing="{thing}" d="M{d}Z"/>'


def notes_of(
    pieces: Sequence[Piece], bridges: int, loose: Sequence[Point], merged: int, height: float
) -> tuple[Note, ...]:
    """What a maker may want to mend, the weightiest first."""
    found: list[Note] = []
    if loose:
        found.append(Note("loose-ends", len(loose), place_of(loose[0], height)))
    if merged:
        found.append(Note("merged", merged))
    if bridges:
        found.append(Note("bridged", bridges))
    enclosed = [p for p in pieces if len(p.touches) == 1 and p.bounds.x > 0.1 and p.bounds.right < WIDTH - 0.1
                and p.bounds.y > 0.1 and p.bounds.bottom < height - 0.1]  # fmt: skip
    tiny = [p for p in pieces if p.radius < TINY]
    for name, these in (("enclosed", enclosed), ("tiny", tiny)):
        if these:
            found.append(Note(name, len(these), place_of(these[0].anchor, height)))
    if len(pieces) > MANY:
        found.append(Note("many", len(pieces)))
    return tuple(found)


def level_text(stem: str, title: str, kit: Kit, things: Mapping[str, str]) -> str:
    """The level file."""
    name = title.replace("\\", "").replace('"', "'")[:60] or stem
    offered = ", ".join(f'"{thing}"' for thing in palette(things, kit.names, kit.least))
    titles = "\n".join(f'{language} = "{name}"' for language in LANGUAGES)
    used = "\n".join(f'{thing} = "{thing}"' for thing in sorted(set(things.values())))
    return (f'format = 1\nchallenge = 1\npalette = [{offered}]\ndrawing = "{stem}.svg"\n\n'
            f"[title]\n{titles}\n\n[{kit.kind}]\n{used}\n")  # fmt: skip


def title_of(path: Path) -> str:
    """A file's name as a title: one printable line."""
    words = "".join(c if c.isprintable() else " " for c in path.stem).replace("_", " ").replace("-", " ")
    return " ".join(words.split())[:60]
