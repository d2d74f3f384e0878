"""The caption's panel: its letters, its ground and its colours, as a player wants them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import pygame

from ..core.settings import Profile, Setting
from ..core.space import Rect
from ..core.values import dataclass
from .canvas import Canvas, whole
from .widgets import Widgets

SIZE = Setting("caption.size", 40.0, (40.0, 43.0, 46.0, 50.0, 55.0, 60.0), "px")
"""Height of a caption's letters in a window of 1080 lines (checklist row 107); larger letters of the look win."""
BACKGROUND = Setting("caption.background", 100.0, (0.0, 25.0, 50.0, 75.0, 90.0, 100.0), "%")
COLOURS = Setting("caption.colours", "usual", ("usual", "night", "day", "colour"))

PAIRS: Mapping[str, tuple[str, str]] = MappingProxyType({
    "usual": ("caption-ink", "caption-ground"), "night": ("mark-light", "mark-dark"),
    "day": ("mark-dark", "mark-light"), "colour": ("accent", "caption-ground"),
})  # fmt: skip
"""Letters and ground, each pair 4.5:1 or more in every look."""
OUTLINED = 90.0
"""Percent of ground below which each letter is outlined in the ground's colour, so that it can be read on anything."""
LEFT, RIGHT = 92, 20
"""Reference px beside a line."""
NARROW = 480
"""Reference px below which a panel does without its icon: the words need the place."""


@dataclass(frozen=True, slots=True)
class CaptionLook:
    """How captions look: `ground` in percent, `colours` one of PAIRS."""

    ground: float = 100.0
    colours: str = "usual"

    @staticmethod
    def of(profile: Profile) -> CaptionLook:
        return CaptionLook(profile.number(BACKGROUND), profile.word(COLOURS))

    @property
    def usual(self) -> bool:
        return self == CaptionLook()


def letters_of(profile: Profile) -> float:
    """The scale that a caption's letters have at least, against those of the look."""
    return profile.number(SIZE) / float(SIZE.default)


def paint(canvas: Canvas, widgets: Widgets, rect: Rect, lines: Sequence[str], look: CaptionLook) -> None:
    """The caption's panel with its speaker and up to two lines; what lies behind it stands there already."""
    ink, ground = PAIRS[look.colours]
    if look.usual:
        canvas.blit(widgets.panel(round(rect.w), round(rect.h)), (rect.x, rect.y))
    elif look.ground:
        _ground(canvas, rect, ground, look.ground)
    if not lines and look.ground < OUTLINED:
        return
    if not _narrow(canvas, rect):
        token = "accent" if look.usual else ink
        canvas.icon("icons/speaker-caption.svg", 34, token, (rect.x + canvas.px(46), rect.centre[1]))
    height = canvas.type.line_height("caption", canvas.room)
    top = rect.centre[1] - height * len(lines) / 2 + height / 2
    for n, line in enumerate(lines):
        if look.ground < OUTLINED:
            _outline(canvas, line, ground, (left(canvas, rect), top + n * height))
        canvas.text(line, "caption", ink, (left(canvas, rect), top + n * height), centred=False)


def _ground(canvas: Canvas, rect: Rect, token: str, percent: float) -> None:
    area = whole(rect)
    panel = pygame.Surface(area.size, pygame.SRCALPHA)
    colour = (*canvas.theme[token], round(2.55 * percent))
    pygame.draw.rect(panel, colour, panel.get_rect(), border_radius=canvas.px(16))
    canvas.blit(panel, area.topleft)


def _outline(canvas: Canvas, line: str, token: str, at: tuple[float, float]) -> None:
    by = max(2, canvas.px(2))
    for dx, dy in ((-by, 0), (by, 0), (0, -by), (0, by), (-by, -by), (by, -by), (-by, by), (by, by)):
        canvas.text(line, "caption", token, (at[0] + dx, at[1] + dy), centred=False)


def left(canvas: Canvas, rect: Rect) -> float:
    return rect.x + canvas.px(RIGHT if _narrow(canvas, rect) else LEFT)


def width(canvas: Canvas, rect: Rect) -> float:
    """How wide a caption's line may be, in pixels."""
    return rect.right - canvas.px(RIGHT) - left(canvas, rect)


def _narrow(canvas: Canvas, rect: Rect) -> bool:
    return rect.w < canvas.px(NARROW)
