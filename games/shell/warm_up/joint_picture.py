"""One picture of all that a group made in a warm-up: the works side by side, and the hands that made them below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

import pygame

from ...core.game import Text
from ...core.session import Session
from ...core.space import Rect, Room
from ...stage.canvas import Art, Canvas, whole
from ...stage.theme import Theme
from ...stage.type import Type
from ..content import Content
from ..sending.sheet import painted
from .names import called, drawn

WIDE, HIGH = 2048, 1448
"""Pixels: the shape of a lying A4 sheet, and more than any screen of a class shows of it."""
LOW = 900
"""Pixels that a picture without title and names is high."""
UNIT = HIGH / 720
MARGIN, GAP = 24.0, 20.0
TITLE, ROW, ROUND = 92.0, 96.0, 8
"""Reference px of the title's strip and of a row of names; so many names stand in a row at most."""
MOST = 20
"""Works in one picture; where more were made, the last of them."""


def joint_picture(
    sessions: Sequence[Session], names: Sequence[str], title: str, content: Content, theme: Theme, type: Type,
    words: Callable[[Text], str], done: Callable[[float], None],
) -> pygame.Surface:  # fmt: skip
    """The picture; `done` hears the share 0..1 that is made."""
    surface = pygame.Surface((WIDE, HIGH))
    art = Art(content.resources.folders())
    canvas = Canvas(surface, theme, art, type, Room(Rect(0, 0, WIDE, HIGH), UNIT), words)
    name = "wall_light" if theme.light else "wall_dusk"
    canvas.fill(canvas.window, "ground")
    if theme.decorated:
        canvas.blit(art.material(name, WIDE, HIGH), (0, 0))
    low = _hands(canvas, names, Rect(0, 0, WIDE, HIGH))
    top = canvas.px(TITLE)
    plate = Rect(canvas.px(MARGIN), canvas.px(14), WIDE - 2 * canvas.px(MARGIN), top - canvas.px(14))
    pygame.draw.rect(surface, theme["panel"], whole(plate), border_radius=canvas.px(14))
    canvas.text(title, "sign", "ink", plate.centre)
    room = Rect(canvas.px(MARGIN), top + canvas.px(GAP), WIDE - 2 * canvas.px(MARGIN), low - top - 2 * canvas.px(GAP))
    _works(canvas, sessions[-MOST:], room, content, done)
    return surface


def works_alone(
    sessions: Sequence[Session], content: Content, theme: Theme, type: Type, words: Callable[[Text], str],
    done: Callable[[float], None],
) -> pygame.Surface:  # fmt: skip
    """The works side by side on white paper, where their title and the names stand beside the picture."""
    surface = pygame.Surface((WIDE, LOW))
    surface.fill("white")
    room = Rect(0, 0, WIDE, LOW)
    canvas = Canvas(surface, theme, Art(content.resources.folders()), type, Room(room, UNIT), words)
    _works(canvas, sessions[-MOST:], room, content, done)
    return surface


def _hands(canvas: Canvas, names: Sequence[str], sheet: Rect) -> float:
    """The pictures and words of those who took part, in rows at the foot; returns where they begin."""
    rows = max(1, ceil(len(names) / ROUND))
    each = ceil(len(names) / rows) if names else 1
    high = canvas.px(ROW)
    top = sheet.bottom - rows * high - canvas.px(14)
    inside = Rect(canvas.px(MARGIN), top, sheet.w - 2 * canvas.px(MARGIN), rows * high)
    pygame.draw.rect(canvas.surface, canvas.theme["panel"], whole(inside), border_radius=canvas.px(14))
    for n, name in enumerate(names):
        row, column = divmod(n, each)
        here = min(each, len(names) - row * each)
        step = inside.w / each
        x = inside.x + (each - here) * step / 2 + (column + 0.5) * step
        y = inside.y + row * high
        canvas.icon(f"icons/{drawn(name)}.svg", 48, "accent", (x, y + canvas.px(34)))
        word = canvas.words(called(name))
        role = "label-bold" if canvas.type.width(word, "label-bold", canvas.room) <= step - canvas.px(8) else "second"
        for line, part in enumerate(canvas.type.wrap(word, role, canvas.room, step - canvas.px(6))[:2]):
            canvas.text(part, role, "ink", (x, y + canvas.px(72 + 17 * line)))
    return top


def _works(
    canvas: Canvas, sessions: Sequence[Session], room: Rect, content: Content, done: Callable[[float], None]
) -> None:  # fmt: skip
    """The works in the grid that leaves each the most room."""
    count, gap = max(1, len(sessions)), canvas.px(GAP)
    columns = min(range(1, count + 1), key=lambda n: -_side(count, n, room, gap))
    rows = ceil(count / columns)
    wide, high = (room.w - (columns - 1) * gap) / columns, (room.h - (rows - 1) * gap) / rows
    for n, session in enumerate(sessions):
        row, column = divmod(n, columns)
        here = min(columns, count - row * columns)
        left = room.x + (columns - here) * (wide + gap) / 2
        middle = (left + column * (wide + gap) + wide / 2, room.y + row * (high + gap) + high / 2)
        work = painted(session, content, canvas.theme, int(wide), int(high))
        canvas.surface.blit(work, work.get_rect(center=(round(middle[0]), round(middle[1]))))
        done((n + 1) / count)


def _side(count: int, columns: int, room: Rect, gap: float) -> float:
    """How large a square a work may be in so many columns."""
    rows = ceil(count / columns)
    return min((room.w - (columns - 1) * gap) / columns, (room.h - (rows - 1) * gap) / rows)
