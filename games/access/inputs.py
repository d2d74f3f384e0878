"""All that a device may say, with the device that said it."""

from __future__ import annotations

from typing import Literal

from ..core.space import Point
from ..core.values import dataclass


@dataclass(frozen=True, slots=True)
class Press:
    """A button went down: "space", "enter", "left", "tab", "back-tab", "escape", "mouse-1", "pad-a", "r" ..."""

    button: str
    device: str = "keyboard"


@dataclass(frozen=True, slots=True)
class Release:
    """The same button came up."""

    button: str
    device: str = "keyboard"


@dataclass(frozen=True, slots=True)
class Axis:
    """A stick or trigger stands at `value`, -1..1."""

    axis: str
    value: float
    device: str = "pad-1"


@dataclass(frozen=True, slots=True)
class PointAt:
    """A pointer is at a place in window pixels; None when it left the window."""

    at: Point | None
    device: str = "mouse"


@dataclass(frozen=True, slots=True)
class Touch:
    """A finger came down, moved or went up, in window pixels."""

    finger: int
    phase: Literal["down", "move", "up"]
    at: Point
    device: str = "touch-1"


@dataclass(frozen=True, slots=True)
class Typed:
    """Text came from a keyboard or another source of letters."""

    text: str
    device: str = "keyboard"


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file was dropped on the window."""

    path: str
    device: str = "desktop"


@dataclass(frozen=True, slots=True)
class Act:
    """A screen reader or another program asks for an action on a target."""

    target: str
    action: Literal["press", "focus", "increase", "decrease", "set"]
    value: str = ""
    device: str = "reader"


@dataclass(frozen=True, slots=True)
class Blur:
    """The window lost the focus: whatever is held counts as let go, without effect."""

    device: str = "desktop"


Input = Press | Release | Axis | PointAt | Touch | Typed | Dropped | Act | Blur
