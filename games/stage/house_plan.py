"""Where the windows of the house front and their labels lie in a room."""

from __future__ import annotations

from ..core.space import Rect, Room

ARCH = (206.0, 344.0)
CROWN = 136.0
FOOT = 15.0
SILL = 16.0
BETWEEN = 20.5
ROW_GAP = 10.0
ROW = 200.0
NARROWEST = 40.0
"""Reference px: an arch; the top of a high room, left to the parapet, and what lies below that; the gaps;
how high a row grows; the narrowest arch in a row."""

SQUAT, SLIM, WIDEST = 1.3, 1.8, 1.7
"""How many times its width an arch is high, at least and at most; how many times its usual width it grows."""

Place = tuple[Rect, Rect]
"""An arch and its label."""


def planned(count: int, room: Room, label_height: float, label_width: float = 0.0) -> list[Place]:
    """Places of `count` windows: arches side by side, else in two rows, else small beside their labels.

    Labels are `label_width` pixels wide at least, and as wide as usual words of the room's size need.
    """
    top, wide = crown(room), max(label_width, usual_width(room))
    area = Rect(room.rect.x, room.rect.y + top, room.rect.w, room.rect.h - top)
    fronts = [places for rows in (1, 2) if (places := arcade(count, rows, area, room, (wide, label_height)))]
    if fronts:
        return max(fronts, key=lambda places: places[0][0].w)
    found = [beside(count, columns, area, room, (wide, label_height)) for columns in (1, 2, 3)]
    return max(found, key=lambda places: (len(places), places[0][0].h if places else 0.0))


def crown(room: Room) -> float:
    """Pixels at the top of the room that are left to the parapet and the sign; 0 in a low room."""
    free = min(room.px(CROWN), room.rect.h - room.px(456))
    return float(round(free)) if free >= room.px(110) else 0.0


def usual_width(room: Room) -> float:
    """The narrowest label that holds its longest word beside the insets, in pixels."""
    return room.px(36 + 100 * room.text * room.wide)


def arcade(count: int, rows: int, area: Rect, room: Room, label: tuple[float, float]) -> list[Place]:
    """Arches side by side with their labels below; nothing where they would be too small."""
    columns = -(-count // rows)
    gap, sill, label_height = room.px(BETWEEN), room.px(SILL), label[1]
    tallest = (area.h - sill * (rows - 1)) / rows - sill - label_height
    w = min((area.w - gap * (columns - 1)) / columns, tallest / SQUAT, room.px(ARCH[0]) * WIDEST)
    h = min(tallest, w * SLIM)
    if w < max(label[0], room.least_px):
        return []
    spare = area.h - rows * (h + sill + label_height) - sill * (rows - 1)
    places = []
    for i in range(count):
        row, column = divmod(i, columns)
        here = min(columns, count - row * columns)
        x = area.x + (area.w - here * w - (here - 1) * gap) / 2 + column * (w + gap)
        y = area.y + spare / 2 + row * (h + 2 * sill + label_height)
        places.append((Rect(x, y, w, h), Rect(x, y + h + sill, w, label_height)))
    return places


def beside(count: int, columns: int, area: Rect, room: Room, label: tuple[float, float]) -> list[Place]:
    """Rows with a small arch at the left and the label at its right: as many as fit.

    One column always holds at least one; more columns hold none where their labels would be too narrow.
    """
    gap = room.px(ROW_GAP)
    need = min(area.h, max(room.least_px, label[1]))
    across = (area.w - gap * (columns - 1)) / columns
    rows = min(-(-count // columns), max(1, int((area.h + gap + 0.01) // (need + gap))))
    tall = min((area.h - gap * (rows - 1)) / rows, max(need, room.px(ROW)))
    w = max(room.px(NARROWEST), min(tall * ARCH[0] / ARCH[1], across * 0.42, across - gap - label[0]))
    if columns > 1 and across - w - gap < label[0] - 0.5:
        return []
    top = area.y + (area.h - rows * tall - gap * (rows - 1)) / 2
    places = []
    for i in range(min(count, rows * columns)):
        row, column = divmod(i, columns)
        x, y = area.x + column * (across + gap), top + row * (tall + gap)
        places.append((Rect(x, y, w, tall), Rect(x + w + gap, y, across - w - gap, tall)))
    return places


def arcaded(rect: Rect, room: Room) -> bool:
    """Whether an arch is large enough to stand on a ledge with lanterns beside it."""
    return rect.w >= room.px(130)
