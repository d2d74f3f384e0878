"""Where the pieces of a drawing lie in a room at each opening, as large as a player wants to see the work."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from ..core.pieces import Piece
from ..core.space import Rect, Region, Room
from .closer import enlarged
from .fitting import Transform
from .parts import PLACES, Look, Zoomed, back_side, beside, grown, offer_of, stepped, way_back

__all__ = ("PLACES", "Zoomed", "arrange")


def arrange(
    pieces: Sequence[Piece],
    room: Room,
    box: tuple[float, float],
    opened_path: str = "",
    whole: Rect | None = None,
    root: tuple[str, ...] = (),
) -> Zoomed:
    """What is offered of a drawing `box` units wide and high in a room, at the opening "2.0" (its third part's first).

    A piece is offered when its inscribed circle is at least room.least_px wide. Where one is not, the offer holds
    openings: a large piece together with few small neighbours, or two to six tiles. A part that no longer exists
    gives its nearest parent. `whole` is where the whole drawing lies when it does not fill the room,
    `root` what every opening's path begins with. A room.zoom above 1 shows the drawing in parts so much larger.
    """
    drawing, frame = tuple(pieces), Rect(0, 0, *box)
    fitted = Transform.fitting(frame, whole or room.rect)
    if room.zoom > 1 and drawing:
        found = enlarged(drawing, room, frame, fitted.rect(frame), opened_path, root)
        if found is not None:
            return found
    inner, back = beside(room, back_side(room))
    view = grown(fitted.rect(frame), room.rect, room.least_px)
    first = Look(drawing, drawing, fitted, view, room.least_px, frame, inner)
    look, parts, path = stepped(first, opened_path)
    regions, openings = offer_of(look, parts, (*root, *path))
    if path:
        target, place = way_back((*root, *path), len(root) + 1, back)
        openings = (*openings, target)
        regions[target.id] = Region.of_rect(place)
    seen = MappingProxyType(regions)
    return Zoomed(look.transform, look.view, seen, openings, ".".join(path), back if path else None)
