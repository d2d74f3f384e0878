"""How a window is divided among commands, work, palette and caption, so that everything fits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import product
from math import prod

from ..core.space import Rect, Room
from ..core.values import dataclass
from .grid import Cells, fits, most

MARGIN, GAP = 16, 8
PAGED = 0.45
"""What a palette on a page of its own is worth, against one beside the work."""
PART, PARTLY = 6, 0.8
"""Swatches that a palette beside the work shows at least where not all fit, and what that is worth."""
USUAL, USUAL_COMMANDS = 8, 6
"""Swatches and commands of a usual screen, by which the commands' place is found for all screens."""


EDGE = 0.05
"""The part of the window at each side where a gaze is least exact (Feit et al. 2017; checklist row 56)."""


def for_gaze(window: Rect) -> Rect:
    """What of a window is laid out where resting chooses: its edge holds nothing, there the eyes may rest."""
    return Rect(
        window.x + EDGE * window.w, window.y + EDGE * window.h, (1 - 2 * EDGE) * window.w, (1 - 2 * EDGE) * window.h
    )


@dataclass(frozen=True, slots=True)
class Sizes:
    """What words need, in pixels: least cells of commands and of swatches, the caption's height.

    Commands have their icon above, beside, or beside one line of words. `row` and `spoken` are the widths of the
    narrowest row and caption that hold their longest word.
    """

    commands: tuple[tuple[float, float], ...]
    swatch: tuple[float, float]
    caption: float
    aspect: float = 1.0
    row: float = 0.0
    spoken: float = 0.0


@dataclass(frozen=True, slots=True)
class Plan:
    """One way to divide the window."""

    commands: Rect
    columns: int
    work: Rect
    palette: Rect | None
    caption: Rect
    score: float
    style: str = ""

    @property
    def worth(self) -> tuple[float, float]:
        """By which plans are chosen: of two that leave the work as large a square, the one that leaves it more."""
        return round(self.score, 3), self.work.w * self.work.h


def best_plan(room: Room, sizes: Sizes, commands: int, swatches: int) -> Plan | None:
    """The division of the window that leaves the work the largest square, among all that fit; None when none does.

    The commands stand in the same place on every screen: where they stand best beside a palette of USUAL things.
    """
    usual = replace(
        sizes,
        aspect=1.0,
        swatch=(max(room.least_px, room.px(140) * room.text), max(room.least_px, room.px(82) * room.text)),
    )
    usually = max(_plans(room, usual, USUAL_COMMANDS, USUAL), key=lambda plan: plan.worth, default=None)
    style = "" if usually is None else usually.style
    plans = _plans(room, sizes, commands, swatches)
    return max(plans, key=lambda plan: (plan.style == style, plan.worth), default=None)


def crowded(room: Room, commands: int) -> Plan:
    """A window too small for anything: commands, work and caption in three strips, however narrow."""
    window = room.rect
    strip = replace(window, h=window.h / 3)
    work, caption = replace(strip, y=window.y + strip.h), replace(strip, y=window.y + 2 * strip.h)
    return Plan(strip, max(1, commands), work, None, caption, 0.0)


def _plans(room: Room, sizes: Sizes, commands: int, swatches: int) -> Iterable[Plan]:
    yield from _side_plans(room, sizes, commands, swatches)
    yield from _top_plans(room, sizes, commands, swatches)


def _side_plans(room: Room, sizes: Sizes, commands: int, swatches: int) -> Iterable[Plan]:
    """Commands in columns at the left; the caption below everything or beside the commands."""
    window, m, gap = room.rect, room.px(MARGIN), room.px(GAP)
    for columns, (least_w, least_h) in product((1, 2, 3), sizes.commands):
        rows = -(-commands // columns)
        cell = max(least_w, room.px(120) if columns == 1 else 0)
        width = columns * cell + (columns - 1) * gap
        for beside in (False, True):
            low = window.bottom - m - sizes.caption
            height = (window.h - 2 * m) if beside else low - m - window.y - m
            if (height - (rows - 1) * gap) / rows < least_h - 0.5:
                continue
            left = window.x + m + width + m
            rest = Rect(left, window.y + m, window.right - m - left, low - m - window.y - m)
            caption = Rect(left if beside else window.x + m, low, rest.w if beside else window.w - 2 * m, sizes.caption)
            tall = min(height, rows * max(least_h, room.px(112)) + (rows - 1) * gap) if beside else height
            yield from _with_palette(
                Rect(window.x + m, window.y + m, width, tall),
                columns,
                rest,
                caption,
                room,
                sizes,
                swatches,
                f"side-{columns}-{beside}",
            )


def _top_plans(room: Room, sizes: Sizes, commands: int, swatches: int) -> Iterable[Plan]:
    """Commands in rows at the top, the caption at the bottom."""
    window, m, gap = room.rect, room.px(MARGIN), room.px(GAP)
    for columns, (least_w, least_h) in product(range(min(commands, 8), 0, -1), sizes.commands):
        rows = -(-commands // columns)
        wide = window.w - 2 * m
        if (wide - (columns - 1) * gap) / columns < least_w - 0.5:
            continue
        height = rows * least_h + (rows - 1) * gap
        low = window.bottom - m - sizes.caption
        rest = Rect(window.x + m, window.y + m + height + m, wide, low - m - (window.y + m + height + m))
        caption = Rect(window.x + m, low, wide, sizes.caption)
        yield from _with_palette(
            Rect(window.x + m, window.y + m, wide, height),
            columns,
            rest,
            caption,
            room,
            sizes,
            swatches,
            f"top-{columns}",
        )


def _with_palette(
    commands: Rect, columns: int, rest: Rect, caption: Rect, room: Room, sizes: Sizes, swatches: int, style: str
) -> Iterable[Plan]:
    """The rest with the palette at the right, below, or on a page of its own."""
    least, row = room.least_px, sizes.row
    m, gap = room.px(MARGIN), room.px(GAP)
    cost = 1.0 if style == "side-1-False" else 0.96
    if caption.w < sizes.spoken:
        return
    high = rest.h - (least + gap if swatches else 0)
    if rest.w >= max(least, row, sizes.swatch[0] if swatches else 0) and high >= least:
        beside = rest.w - max(least, sizes.commands[0][0]) - gap if swatches else 0.0
        largest = max(min(rest.w, high), min(beside, rest.h))
        score = largest * cost * (PAGED if swatches else 1.0)
        yield Plan(commands, columns, rest, None, caption, score, style)
    count = min(swatches, 8)
    if not count:
        return
    cells = Cells(sizes.swatch, (room.px(140), room.px(142)), gap, most=8, most_columns=8)
    for across in (1, 2, 3):
        wide = across * max(sizes.swatch[0], room.px(140) if across < 3 else 0) + (across - 1) * gap
        side = Rect(rest.right - wide, rest.y, wide, rest.h)
        work = Rect(rest.x, rest.y, rest.w - wide - m, rest.h)
        if work.w < max(3 * least, row):
            continue
        shown = min(count, prod(most(side, replace(cells, most_columns=across))))
        if shown >= min(count, PART):
            score = min(work.w / sizes.aspect, work.h) * cost * (1.0 if shown == count else PARTLY)
            yield Plan(commands, columns, work, side, caption, score, style)
    for down in (1, 2, 3):
        high = down * sizes.swatch[1] + (down - 1) * gap
        below = Rect(rest.x, rest.bottom - high, rest.w, high)
        work = Rect(rest.x, rest.y, rest.w, rest.h - high - m)
        tall = 3 * least * (room.text if sizes.aspect > 1 else 1.0)
        if work.h >= tall and work.w >= row and fits(below, cells, count):
            yield Plan(commands, columns, work, below, caption, min(work.w / sizes.aspect, work.h) * cost * 0.98, style)
