"""The parts of a drawing that open larger, because some pieces there are too small to choose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from ..core.game import Role, Target, Text
from ..core.pieces import Piece
from ..core.space import Rect, Region, Room
from ..core.values import dataclass
from .fitting import Transform, clipped

WHOLE_PARTS, MOST_PARTS = 4, 6
"""Tiles on the offer of a whole drawing and of an opened part: few enough to tell apart at a glance and to scan."""
FEW = 4
"""So many small pieces may share the place of a large neighbour before the whole is cut into tiles instead."""
COMFORT = 1.6
"""The smallest piece of an opened part is shown this much larger than it need be, where the room allows."""
MARGIN = 1.1
"""Radii of the smallest piece that stay free between its anchor and the edge of the view."""
BACK_SIDE = 132.0
"""Reference px of the way back beside an opened part, where the room allows."""
GAP = 8.0
PLACES = ("top-left", "top", "top-right", "left", "middle", "right", "bottom-left", "bottom", "bottom-right")
AREA: Mapping[str, tuple[str, ...]] = MappingProxyType({"area": ("work",)})


@dataclass(frozen=True, slots=True)
class Zoomed:
    """An opening: the drawing's place, the part of the room that shows it, what is offered there and what opens more.

    `path` is the opening itself: the one asked for, or the nearest parent that exists. `back` is the way back's place.
    """

    transform: Transform
    view: Rect
    regions: Mapping[str, Region]
    openings: tuple[Target, ...] = ()
    path: str = ""
    back: Rect | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """Some pieces of a drawing seen through a transform in `view`; those under `least` pixels are too small.

    `frame` is the drawing's box in units, `inner` the part of the room that shows an opened part. What is `whole` or
    stands `alone` may be opened by a single tile. `floor` is pixels per unit that opened parts have at least.
    """

    drawing: tuple[Piece, ...]
    members: tuple[Piece, ...]
    transform: Transform
    view: Rect
    least: float
    frame: Rect
    inner: Rect
    whole: bool = True
    alone: bool = False
    floor: float = 0.0

    def size(self, piece: Piece) -> float:
        """Diameter in pixels of the circle round the anchor inside the piece and inside the view."""
        radius = piece.radius * self.transform.scale
        if not self.whole:
            x, y = self.transform.point(piece.anchor)
            radius = min(radius, x - self.view.x, y - self.view.y, self.view.right - x, self.view.bottom - y)
        return 2 * radius

    @property
    def small(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.members if self.size(piece) < self.least)

    def region(self, pieces: Sequence[Piece]) -> Region:
        """The place of pieces that lie side by side; the first is the largest."""
        outlines = self.transform.outlines(outline for piece in pieces for outline in piece.outlines)
        if not self.whole:
            outlines = tuple(kept for outline in outlines if (kept := clipped(outline, self.view)))
        return Region.of_outlines(outlines, self.transform.point(pieces[0].anchor), self.size(pieces[0]))

    def closer(self, members: Sequence[Piece]) -> Look:
        """These pieces enlarged: so far that the smallest can be chosen with ease, or that all just fit."""
        xs, ys = [p.anchor[0] for p in members], [p.anchor[1] for p in members]
        smallest = min(piece.radius for piece in members)
        margin = 2 * MARGIN * smallest
        fill = min(self.inner.w / (max(xs) - min(xs) + margin), self.inner.h / (max(ys) - min(ys) + margin))
        least = min(self.inner.w / self.frame.w, self.inner.h / self.frame.h)
        scale = max(least, min(fill, max(self.floor, COMFORT * self.least / (2 * smallest))))
        x = held((min(xs) + max(xs)) / 2, self.inner.w / scale, self.frame.x, self.frame.w)
        y = held((min(ys) + max(ys)) / 2, self.inner.h / scale, self.frame.y, self.frame.h)
        transform = Transform(scale, self.inner.x - x * scale, self.inner.y - y * scale)
        return replace(self, members=tuple(members), transform=transform, view=self.inner, whole=False, alone=False)


@dataclass(frozen=True, slots=True)
class Part:
    """What an opening opens: its pieces and its place on the screen, named by one of PLACES."""

    members: tuple[Piece, ...]
    region: Region
    place: str = ""
    host: Piece | None = None


@dataclass(frozen=True, slots=True)
class Tile:
    """Pieces whose anchors lie in an upright rectangle of the view, in pixels."""

    members: tuple[Piece, ...]
    rect: Rect


def way_back(path: Sequence[str], depth: int, place: Rect) -> tuple[Target, Rect]:
    """The target that leads from an opening to the one above it; `depth` steps or fewer lead to the whole."""
    label = Text.of("icheri/part-back" if len(path) > depth else "icheri/whole-window")
    return Target(f"open/work/{'.'.join(path[:-1])}", label, Role("tool", "back"), AREA), place


def stepped(look: Look, opened_path: str) -> tuple[Look, tuple[Part, ...], tuple[str, ...]]:
    """What is seen at an opening, its parts, and the steps of the path as far as they exist."""
    parts = divided(look)
    path: list[str] = []
    for step in opened_path.split("."):
        if not (step.isascii() and step.isdecimal()) or int(step) >= len(parts):
            break
        look = look.closer(parts[int(step)].members)
        parts = divided(look)
        path.append(step)
    return look, parts, tuple(path)


def divided(look: Look) -> tuple[Part, ...]:
    """The parts that open the pieces too small here, in reading order; none when each can be chosen."""
    small = look.small
    if not small:
        return ()
    return _neighbourhoods(look, small) or _tiled(look)


def grown(view: Rect, room: Rect, least: float) -> Rect:
    """The view, at least `least` wide and high where the room has so much; for what opens it as a whole."""
    w, h = min(room.w, max(view.w, least)), min(room.h, max(view.h, least))
    x = max(room.x, min(view.centre[0] - w / 2, room.right - w))
    return Rect(x, max(room.y, min(view.centre[1] - h / 2, room.bottom - h)), w, h)


def held(middle: float, length: float, start: float, most: float) -> float:
    """Where a window `length` long round `middle` starts, so that it shows no more than needful of the outside."""
    if length >= most:
        return start + (most - length) / 2
    return max(start, min(middle - length / 2, start + most - length))


def back_side(room: Room) -> float:
    """How wide the way back is beside an opened part, in pixels."""
    spare = max(room.rect.w, room.rect.h) - 2.5 * room.least_px - room.px(GAP)
    return max(room.least_px, min(room.px(BACK_SIDE), spare))


def beside(room: Room, side: float) -> tuple[Rect, Rect]:
    """The view of an opened part, and the place of the way back at its upper left or lower left corner."""
    rect, gap = room.rect, room.px(GAP)
    if rect.w >= rect.h:
        back = Rect(rect.x, rect.y, side, max(room.least_px, min(side, rect.h)))
        return Rect(rect.x + side + gap, rect.y, rect.w - side - gap, rect.h), back
    back = Rect(rect.x, rect.bottom - side, max(room.least_px, min(side, rect.w)), side)
    return Rect(rect.x, rect.y, rect.w, rect.h - side - gap), back


def sided(place: str) -> Mapping[str, tuple[str, ...]]:
    """The groups of what opens the part there: one at the right is marked so, that its sign keeps off the middle."""
    return {**AREA, "side": ("right",)} if place.endswith("right") else AREA


def offer_of(look: Look, parts: Sequence[Part], path: Sequence[str]) -> tuple[dict[str, Region], tuple[Target, ...]]:
    prefix = "open/work/" + "".join(step + "." for step in path)
    openings = tuple(
        Target(f"{prefix}{n}", Text.of(f"icheri/part-{part.place}"), Role("tool", "opening"), sided(part.place))
        for n, part in enumerate(parts)
    )
    tiles = any(part.host is None for part in parts)
    if tiles:
        return {target.id: part.region for target, part in zip(openings, parts, strict=True)}, openings
    hosts = {part.host.id: n for n, part in enumerate(parts) if part.host}
    inside = {piece.id for part in parts for piece in part.members}
    regions: dict[str, Region] = {}
    for piece in look.drawing:
        if piece.id in hosts:
            regions[openings[hosts[piece.id]].id] = parts[hosts[piece.id]].region
        elif piece.id not in inside and look.size(piece) >= look.least:
            regions[piece.id] = look.region((piece,))
    return regions, openings


def _neighbourhoods(look: Look, small: Sequence[Piece]) -> tuple[Part, ...]:
    """Each large piece with the small ones that touch it; () when there are too many, or one touches nothing large."""
    if len(small) > FEW:
        return ()
    large = {piece.id: piece for piece in look.members if look.size(piece) >= look.least}
    about: dict[str, list[Piece]] = {}
    for piece in small:
        near = [large[id] for id in piece.touches if id in large]
        if not near:
            return ()
        about.setdefault(max(near, key=lambda p: (p.radius, p.id)).id, []).append(piece)
    groups = [(large[piece.id], *about[piece.id]) for piece in look.members if piece.id in about]
    if any(len(group) == len(look.members) for group in groups):
        return ()
    parts = [Part(group, look.region(group), host=group[0]) for group in groups]
    return tuple(placed(parts, look.view))


def _tiled(look: Look) -> tuple[Part, ...]:
    """Two to six tiles of the view; first the tile with most pieces is halved that would be too small when opened.

    Pieces that lie too close together in a whole drawing for that are opened by one tile.
    """
    first = Tile(look.members, look.view)
    tiles: list[Tile] = list(_halved(look, first)) or [first] * (look.whole or look.alone)
    most = WHOLE_PARTS if look.whole else MOST_PARTS
    while 1 < len(tiles) < most:
        waiting = [tile for tile in tiles if look.closer(tile.members).small]
        waiting.sort(key=lambda tile: -len(tile.members))
        cuts = ((tile, halves) for tile in waiting if (halves := _halved(look, tile)))
        tile, halves = next(cuts, (None, ()))
        if tile is None:
            break
        tiles = [other for other in tiles if other is not tile] + list(halves)
    parts = placed([Part(tile.members, Region.of_rect(tile.rect)) for tile in tiles], look.view)
    return tuple(sorted(parts, key=lambda part: PLACES.index(part.place)))


def _halved(look: Look, tile: Tile) -> tuple[()] | tuple[Tile, Tile]:
    """The tile cut in two between anchors, half of them on each side; () when a half would be too small to choose.

    In a narrow room no such cut may leave room for both: then the pieces are dealt out by their order along it.
    """
    r, move = tile.rect, look.transform
    xs, ys = sorted(p.anchor[0] for p in tile.members), sorted(p.anchor[1] for p in tile.members)
    for axis in (0, 1) if xs[-1] - xs[0] >= ys[-1] - ys[0] else (1, 0):
        along, start, side = ((xs, r.x, r.w), (ys, r.y, r.h))[axis]
        if side < 2 * look.least:
            continue
        between = (along[(len(along) - 1) // 2] + along[len(along) // 2]) / 2
        cut = move.scale * between + (move.x, move.y)[axis]
        cut = max(start + look.least, min(cut, start + side - look.least))
        limit = (cut - (move.x, move.y)[axis]) / move.scale
        near = tuple(p for p in tile.members if p.anchor[axis] < limit)
        far = tuple(p for p in tile.members if p.anchor[axis] >= limit)
        if near and far:
            return (Tile(near, _span(r, axis, start, cut)), Tile(far, _span(r, axis, cut, start + side)))
    axis, start, side = max(((0, r.x, r.w), (1, r.y, r.h)), key=lambda found: found[2])
    if side < 2 * look.least or len(tile.members) < 2:
        return ()
    dealt = sorted(tile.members, key=lambda p: (p.anchor[axis], p.anchor[1 - axis]))
    half, cut = len(dealt) // 2, start + side / 2
    return (
        Tile(tuple(dealt[:half]), _span(r, axis, start, cut)),
        Tile(tuple(dealt[half:]), _span(r, axis, cut, start + side)),
    )


def _span(rect: Rect, axis: int, start: float, end: float) -> Rect:
    return Rect(start, rect.y, end - start, rect.h) if axis == 0 else Rect(rect.x, start, rect.w, end - start)


def placed(parts: Sequence[Part], view: Rect) -> Iterator[Part]:
    """Parts named by their place in the view, each with another name, the nearest pairs first."""
    ways: list[tuple[float, int, int]] = []
    for n, part in enumerate(parts):
        x, y = (part.region.anchor[0] - view.x) / view.w, (part.region.anchor[1] - view.y) / view.h
        ways += [((x - (i % 3 + 0.5) / 3) ** 2 + (y - (i // 3 + 0.5) / 3) ** 2, n, i) for i in range(9)]
    names: dict[int, int] = {}
    for _, n, i in sorted(ways):
        if n not in names and i not in names.values():
            names[n] = i
    return (replace(part, place=PLACES[names[n]]) for n, part in enumerate(parts))
