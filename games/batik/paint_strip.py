"""The strip of steps: what the scarf still wants, what is done, what comes now."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from ..core.game import Text
from ..core.space import Rect
from ..core.values import dataclass
from ..stage import marks
from ..stage.canvas import Canvas, whole
from ..stage.contrast import contrast

ICON, TICK = 32.0, 30.0
KINDS = ("wax", "dip", "crumple", "boil")


@dataclass(frozen=True, slots=True)
class Shown:
    """One step on the strip: its kind, whether it is done, whether it comes now."""

    kind: str
    done: bool
    now: bool


def paint_strip(
    canvas: Canvas, strip: Rect, steps: Sequence[Shown], ground: pygame.Surface, at: tuple[int, int]
) -> None:
    """The steps side by side on one panel; `ground` is what lies behind, its upper left corner `at` in the window."""
    area, theme = whole(strip), canvas.theme
    canvas.surface.blit(ground, area, area.move(-at[0], -at[1]))
    radius = canvas.px(14)
    pygame.draw.rect(canvas.surface, theme["panel"], area, border_radius=radius)
    pygame.draw.rect(canvas.surface, theme["line"], area, canvas.px(theme.line), border_radius=radius)
    pad = canvas.px(6)
    wide = (strip.w - 2 * pad) / len(steps)
    cells = [Rect(strip.x + pad + n * wide, strip.y + pad, wide, strip.h - 2 * pad) for n in range(len(steps))]
    for n, (cell, step) in enumerate(zip(cells, steps, strict=True)):
        if n and not step.now and not steps[n - 1].now:
            x = round(cell.x)
            line = (x, cell.y + canvas.px(8)), (x, cell.bottom - canvas.px(8))
            pygame.draw.line(canvas.surface, theme["line"], *line, max(1, canvas.px(1)))
        _step(canvas, cell, step)
    canvas.damage(area)


def _step(canvas: Canvas, cell: Rect, step: Shown) -> None:
    theme, ink = canvas.theme, "ink"
    if step.now:
        box = whole(cell.inset(canvas.px(1)))
        pygame.draw.rect(canvas.surface, theme["accent"], box, border_radius=canvas.px(10))
        ink = max(("ring1", "ring2"), key=lambda token: contrast(theme[token], theme["accent"]))
    words = canvas.words(Text.of(f"batik_steps/{step.kind}"))
    role = "label-bold" if step.now else "label"
    width, high = canvas.type.size(words, role, canvas.room)
    icon, tick, gap = canvas.px(ICON), canvas.px(TICK) if step.done else 0, canvas.px(6)
    name = f"icons/step-{step.kind}.svg"
    whole_width = icon + gap + width + (gap + tick if tick else 0)
    if whole_width <= cell.w - canvas.px(10):
        x = cell.centre[0] - whole_width / 2
        canvas.icon(name, ICON, ink, (x + icon / 2, cell.centre[1]))
        canvas.text(words, role, ink, (x + icon + gap, cell.centre[1]), centred=False)
        if tick:
            marks.done(canvas, (x + whole_width - tick / 2, cell.centre[1]))
        return
    role = role if step.now else "second"
    width, high = canvas.type.size(words, role, canvas.room)
    below = width <= cell.w - canvas.px(4) and high + canvas.px(26) <= cell.h
    middle = cell.y + (cell.h - high) / 2 if below else cell.centre[1]
    across = cell.centre[0] - (canvas.px(12) if tick else 0)
    canvas.icon(name, 30 if below else ICON, ink, (across, middle))
    if tick:
        marks.done(canvas, (across + canvas.px(28), middle))
    if below:
        canvas.text(words, role, ink, (cell.centre[0], cell.bottom - high / 2))
