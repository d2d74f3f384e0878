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
    beside = _fit_beside(canvas, steps, wide)
    for n, (cell, step) in enumerate(zip(cells, steps, strict=True)):
        if n and not step.now and not steps[n - 1].now:
            x = round(cell.x)
            line = (x, cell.y + canvas.px(8)), (x, cell.bottom - canvas.px(8))
            pygame.draw.line(canvas.surface, theme["line"], *line, max(1, canvas.px(1)))
        (_beside if beside else _below)(canvas, cell, step, _ink(canvas, cell, step))
    canvas.damage(area)


def _fit_beside(canvas: Canvas, steps: Sequence[Shown], wide: float) -> bool:
    """Whether every step has room for its words beside its icon, done or now: all are drawn alike, at any time."""
    words = max(canvas.type.width(_words(canvas, step), "label-bold", canvas.room) for step in steps)
    return canvas.px(ICON) + words + canvas.px(TICK) + 2 * canvas.px(6) + canvas.px(10) <= wide


def _words(canvas: Canvas, step: Shown) -> str:
    return canvas.words(Text.of(f"batik_steps/{step.kind}"))


def _ink(canvas: Canvas, cell: Rect, step: Shown) -> str:
    """Lays the ground of the step that comes now; what a step is drawn in."""
    if not step.now:
        return "ink"
    theme = canvas.theme
    box = whole(cell.inset(canvas.px(1)))
    pygame.draw.rect(canvas.surface, theme["accent"], box, border_radius=canvas.px(10))
    return max(("ring1", "ring2"), key=lambda token: contrast(theme[token], theme["accent"]))


def _beside(canvas: Canvas, cell: Rect, step: Shown, ink: str) -> None:
    """Icon, words and tick in a row."""
    words, role = _words(canvas, step), "label-bold" if step.now else "label"
    icon, tick, gap = canvas.px(ICON), canvas.px(TICK) if step.done else 0, canvas.px(6)
    width = icon + gap + canvas.type.width(words, role, canvas.room) + (gap + tick if tick else 0)
    x = cell.centre[0] - width / 2
    canvas.icon(f"icons/step-{step.kind}.svg", ICON, ink, (x + icon / 2, cell.centre[1]))
    canvas.text(words, role, ink, (x + icon + gap, cell.centre[1]), centred=False)
    if tick:
        marks.done(canvas, (x + width - tick / 2, cell.centre[1]))


def _below(canvas: Canvas, cell: Rect, step: Shown, ink: str) -> None:
    """The words under the icon and its tick, in the largest letters that have room; without room the icon alone."""
    words = _words(canvas, step)
    roles = ("label-bold", "label", "second") if step.now else ("second",)
    free = cell.w - canvas.px(2)
    role = next((role for role in roles if canvas.type.width(words, role, canvas.room) <= free), "")
    high = canvas.type.size(words, role or "second", canvas.room)[1]
    worded = bool(role) and high + canvas.px(26) <= cell.h
    middle = cell.y + (cell.h - high) / 2 if worded else cell.centre[1]
    across = cell.centre[0] - (canvas.px(12) if step.done else 0)
    canvas.icon(f"icons/step-{step.kind}.svg", 30 if worded else ICON, ink, (across, middle))
    if step.done:
        marks.done(canvas, (across + canvas.px(28), middle))
    if worded:
        canvas.text(words, role, ink, (cell.centre[0], cell.bottom - high / 2))
