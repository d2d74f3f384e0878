"""How the things of the frame look: commands, swatches, rows, cards and openings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pygame

from ..core.game import Target
from ..core.space import Point, Rect, Region, Room
from ..core.values import dataclass
from . import marks
from .canvas import Canvas
from .cards import LONG
from .rows import narrow
from .view import View
from .widgets import Style, Widgets

CLOSER = "icons/closer.svg"
WAYS = ("go-up", "go-down", "go-left", "go-right")
BESIDE, LEAST_ICON = 56, 34
"""Reference px that an icon beside the words of a command takes; where one above them were smaller, it stands there."""

LAMP = 92
"""Reference px at the right of a part that a magnifying glass and the lamp of a hint beside it take."""
EDGES = 8
"""Reference px that the edges of a row keep free above and below its words."""
LONG_NAME = "8 nnnnnnnnn"
"""As wide as the longest names of swatches: beside their faces all names of a palette stand so, or none."""


def paint(canvas: Canvas, widgets: Widgets, view: View, target: Target, region: Region, number: int = 0) -> None:
    """One target that the frame draws; the pieces of the work are the view's own."""
    drawing = _DRAWINGS.get(target.role.base, _button)
    if target.id.startswith("open/") and not region.rectangular:
        return
    if target.role.base == "tool" and target.role.subtype in ("opening", "back"):
        _opening(canvas, widgets, view, target, region.bounds, number)
    elif target.role.subtype in WAYS:
        _way(canvas, widgets, target, region.bounds)
    else:
        drawing(canvas, widgets, view, target, region.bounds, number)


def label(canvas: Canvas, widgets: Widgets, target: Target, rect: Rect) -> None:
    """A panel with icon, name and value, such as the one below a window of the house front."""
    _row(canvas, widgets, None, target, rect, 0)


def icon_of(canvas: Canvas, target: Target) -> str:
    """The drawing of a role's subtype; three dots where there is none."""
    name = f"icons/{target.role.subtype or target.role.base}.svg"
    return name if canvas.art.find(name) else "icons/more.svg"


def _panel(canvas: Canvas, widgets: Widgets, target: Target, rect: Rect) -> str:
    style: Style = "resting" if target.state.resting else "normal"
    canvas.blit(widgets.button(round(rect.w), round(rect.h), style), (rect.x, rect.y))
    return "ink-soft" if target.state.resting else "ink"


def _button(canvas: Canvas, widgets: Widgets, view: View, target: Target, rect: Rect, number: int) -> None:
    if target.area not in ("commands", "palette", "actions"):
        _row(canvas, widgets, view, target, rect, number)
        return
    ink = _panel(canvas, widgets, target, rect)
    words, room = canvas.words(target.label), canvas.room
    height = canvas.type.line_height("label", room)
    lines = canvas.type.wrap(words, "label", room, rect.w - canvas.px(10))
    wide = max(canvas.type.width(line, "label", room) for line in lines)
    icon = min(46.0, (rect.h - len(lines) * height - canvas.px(14)) / room.unit)
    if icon < LEAST_ICON and rect.w >= wide + canvas.px(BESIDE):
        canvas.icon(icon_of(canvas, target), 34, ink, (rect.x + canvas.px(28), rect.centre[1]))
        _lines(canvas, lines, "label", ink, (rect.x + canvas.px(46) + rect.right) / 2, rect.centre[1])
        return
    side = max(18.0, icon)
    block = side * room.unit + len(lines) * height + canvas.px(2)
    top = rect.centre[1] - block / 2
    canvas.icon(icon_of(canvas, target), side, ink, (rect.centre[0], top + side * room.unit / 2))
    _lines(canvas, lines, "label", ink, rect.centre[0], top + side * room.unit + canvas.px(2) + len(lines) * height / 2)


def _way(canvas: Canvas, widgets: Widgets, target: Target, rect: Rect) -> None:
    """To a part beside this one: an arrow above or beside its word; the arrow alone where the word has no room."""
    ink, words, room = _panel(canvas, widgets, target, rect), canvas.words(target.label), canvas.room
    height = canvas.type.line_height("label", room)
    wide = canvas.type.width(words, "label", room)
    if rect.h < height + canvas.px(30) and wide <= rect.w - canvas.px(BESIDE) and height <= rect.h:
        canvas.icon(icon_of(canvas, target), 30, ink, (rect.x + canvas.px(26), rect.centre[1]))
        _lines(canvas, [words], "label", ink, (rect.x + canvas.px(46) + rect.right) / 2, rect.centre[1])
        return
    if wide > rect.w - canvas.px(8) or rect.h < height + canvas.px(30):
        canvas.icon(icon_of(canvas, target), min(rect.w, rect.h) * 0.6 / room.unit, ink, rect.centre)
        return
    side = min(46.0, (rect.h - height) / room.unit - 8)
    top = rect.centre[1] - (side * room.unit + height) / 2
    canvas.icon(icon_of(canvas, target), side, ink, (rect.centre[0], top + side * room.unit / 2))
    _lines(canvas, [words], "label", ink, rect.centre[0], top + side * room.unit + height / 2)


def _lines(canvas: Canvas, lines: Sequence[str], role: str, token: str, x: float, y: float) -> None:
    height = canvas.type.line_height(role, canvas.room)
    for n, line in enumerate(lines):
        canvas.text(line, role, token, (x, y + (n - (len(lines) - 1) / 2) * height))


def _swatch(canvas: Canvas, widgets: Widgets, view: View, target: Target, rect: Rect, number: int) -> None:
    ink = _panel(canvas, widgets, target, rect)
    words = f"{number} {canvas.words(target.label)}"
    height = canvas.type.line_height("label", canvas.room)
    pad = canvas.px(8)
    widest = max(canvas.type.width(name, "label", canvas.room) for name in (words, LONG_NAME))
    beside = rect.w > 1.9 * rect.h and rect.w - rect.h >= widest
    if beside:
        face = Rect(rect.x + pad, rect.y + pad, rect.h - 2 * pad, rect.h - 2 * pad)
        lines = [words]
        _lines(canvas, lines, "label", ink, (face.right + rect.right) / 2, rect.centre[1])
    else:
        face = Rect(rect.x + pad, rect.y + pad, rect.w - 2 * pad, rect.h - 2 * pad - height - canvas.px(2))
        _lines(canvas, [words], "label", ink, rect.centre[0], rect.bottom - pad - height / 2)
    view.face(target, canvas, face)
    if target.state.chosen:
        marks.chosen(canvas, rect)


def _card(canvas: Canvas, widgets: Widgets, view: View, target: Target, rect: Rect, number: int) -> None:
    ink = _panel(canvas, widgets, target, rect)
    words, pad = canvas.words(target.label), canvas.px(8)
    value = canvas.words(target.state.value) if target.state.value is not None else ""
    longest = max((canvas.type.width(word, "label", canvas.room) for word in words.split()), default=0)
    beside = rect.w > LONG * rect.h and longest <= rect.w - rect.h - pad
    face = (_beside if beside else _below)(canvas, words, value, ink, rect)
    view.face(target, canvas, face)
    if target.state.done:
        marks.done(canvas, (rect.right - canvas.px(20), rect.y + canvas.px(20)))
    if target.state.chosen:
        marks.chosen(canvas, rect)


def _beside(canvas: Canvas, words: str, value: str, ink: str, rect: Rect) -> Rect:
    """The words of a card beside the place of its picture, which is returned."""
    pad, room, height = canvas.px(8), canvas.room, canvas.type.line_height("label", canvas.room)
    face = Rect(rect.x + pad, rect.y + pad, rect.h - 2 * pad, rect.h - 2 * pad)
    left, free = face.right + pad, rect.right - face.right - 2 * pad
    lines = canvas.type.wrap(words, "label", room, free)
    fits = (len(lines) + 1) * height <= rect.h and canvas.type.width(value, "second", room) <= free
    shown = [(line, "label", ink) for line in lines] + [(value, "second", "ink-soft")] * (bool(value) and fits)
    for n, (line, role, token) in enumerate(shown):
        y = rect.centre[1] + (n - (len(shown) - 1) / 2) * height
        canvas.text(line, role, token, (left, y), centred=False)
    return face


def _below(canvas: Canvas, words: str, value: str, ink: str, rect: Rect) -> Rect:
    """The words of a card below the place of its picture, which is returned; no name where it has no room.

    A name that is not shown is still said and captioned.
    """
    pad, room, height = canvas.px(8), canvas.room, canvas.type.line_height("label", canvas.room)
    lines = canvas.type.wrap(words, "label", room, rect.w - 2 * pad)
    longest = max((canvas.type.width(word, "label", room) for word in words.split()), default=0)
    if longest > rect.w - pad or len(lines) * height + 2 * pad > rect.h:
        lines = []
    fits = canvas.type.width(value, "second", room) <= rect.w - pad
    more = [value] if value and fits and rect.h - (len(lines) + 1) * height > canvas.px(84) else []
    high = rect.h - 2 * pad - (len(lines) + len(more)) * height - canvas.px(5)
    face = Rect(rect.x + pad, rect.y + pad, rect.w - 2 * pad, high)
    top = face.bottom + canvas.px(2)
    _lines(canvas, lines, "label", ink, rect.centre[0], top + len(lines) * height / 2)
    if more:
        _lines(canvas, more, "second", "ink-soft", rect.centre[0], top + (len(lines) + 0.5) * height)
    return face


def _row(canvas: Canvas, widgets: Widgets, view: View | None, target: Target, rect: Rect, number: int) -> None:
    ink = _panel(canvas, widgets, target, rect)
    room, row = canvas.room, row_words(canvas, target, rect)
    side, middle = (34, 28) if row.small else (40, 44)
    canvas.icon(icon_of(canvas, target), side, ink, (rect.x + canvas.px(middle), rect.centre[1]))
    if row.slider and target.state.step is not None:
        _slider(canvas, widgets, target.state.step, rect, rect.right - canvas.px(16))
    heights = canvas.type.line_height("label-bold", room), canvas.type.line_height("second", room)
    y = rect.centre[1] - (len(row.name) * heights[0] + len(row.value) * heights[1]) / 2
    for line in row.name:
        canvas.text(line, "label-bold", ink, (row.left, y + heights[0] / 2), centred=False)
        y += heights[0]
    for line in row.value:
        canvas.text(line, "second", "ink-soft", (row.left, y + heights[1] / 2), centred=False)
        y += heights[1]
    if target.state.chosen:
        marks.chosen(canvas, rect)
    elif target.state.done:
        marks.done(canvas, (rect.right - canvas.px(24), rect.y + canvas.px(24)))


@dataclass(frozen=True, slots=True)
class RowWords:
    """How the words of a row are broken: from `left` on, beside a `small` icon or not, beside a `slider` or not."""

    name: list[str]
    value: list[str]
    left: float
    small: bool
    slider: bool


def row_words(canvas: Canvas, target: Target, rect: Rect) -> RowWords:
    """The words of a row where they fit: without its slider, with a smaller icon, at last without its value."""
    type, room, state = canvas.type, canvas.room, target.state
    small_icons, stepped = narrow(room, rect.w), state.step is not None and slider_width(room, rect) > 0
    words, value = canvas.words(target.label), "" if state.value is None else canvas.words(state.value)
    heights = type.line_height("label-bold", room), type.line_height("second", room)
    icons = (True,) if small_icons else (False, True)
    tries = [*([(icons[0], True)] if stepped else []), *((small, False) for small in icons)]
    for small, slider in tries:
        left, right = rect.x + canvas.px(52 if small else 80), rect.right - canvas.px(8 if small else 16)
        free = right - left
        right -= slider_width(room, rect) + canvas.px(12) if slider else 0
        name = type.wrap(words, "label-bold", room, right - left)
        more = type.wrap(value, "second", room, right - left) if value else []
        if slider and len(name) > len(type.wrap(words, "label-bold", room, free)):
            continue
        row = RowWords(name, more, left, small, slider)
        wide = max(type.width(line, "label-bold", room) for line in name)
        wide = max([wide, *(type.width(line, "second", room) for line in more)])
        if wide <= right - left and len(name) * heights[0] + len(more) * heights[1] <= rect.h - canvas.px(EDGES):
            return row
    return replace(row, value=[])


def _slider(canvas: Canvas, widgets: Widgets, step: tuple[int, int], rect: Rect, right: float) -> None:
    """The step of a ladder as a slider that ends at `right`."""
    wide, high = slider_width(canvas.room, rect), canvas.px(28)
    picture = widgets.slider(round(wide), high, *step)
    canvas.blit(picture, (right - wide, rect.centre[1] - high / 2))


def slider_width(room: Room, rect: Rect) -> float:
    """How long a row's slider is, in pixels; 0 where there is no place for one."""
    wide = min(room.px(220), rect.w * 0.3)
    return wide if wide >= room.px(90) else 0.0


def lens(canvas: Canvas, centre: Point) -> None:
    """A magnifying glass on a disc: what lies here opens larger."""
    pygame.draw.aacircle(canvas.surface, canvas.theme["line"], centre, canvas.px(17))
    pygame.draw.aacircle(canvas.surface, canvas.theme["panel"], centre, canvas.px(15))
    canvas.icon(CLOSER, 20, "ink", centre)


def _opening(canvas: Canvas, widgets: Widgets, view: View, target: Target, rect: Rect, number: int) -> None:
    """A part of the work that opens larger carries a magnifying glass at its outer side; the way back an arrow.

    What lies in the middle of a drawing stays to be seen, and the corner stays free for the hint's lamp.
    """
    x = rect.right - canvas.px(LAMP) if "side" in target.groups else rect.x
    centre = (max(rect.x, x) + canvas.px(26), rect.y + canvas.px(26))
    canvas.blit(widgets.button(canvas.px(40), canvas.px(40)), (centre[0] - canvas.px(20), centre[1] - canvas.px(20)))
    canvas.icon("icons/back.svg" if target.role.subtype == "back" else CLOSER, 26, "ink", centre)


Drawing = Callable[[Canvas, Widgets, View, Target, Rect, int], None]
_DRAWINGS: dict[str, Drawing] = {"swatch": _swatch, "card": _card}
