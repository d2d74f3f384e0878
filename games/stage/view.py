"""What the stage asks of a game's view: where its targets lie and how it looks now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Any, Protocol

from ..core.game import Target
from ..core.space import Rect, Region, Room
from ..core.values import dataclass
from .canvas import Canvas

Opened = Mapping[str, str]
"""What a seat has opened: area -> path inside it ("work" -> "1.0", "palette" -> "2", "more" -> "ways")."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each target lies, and the extra targets ("open/<area>/<path>") that open what is too small to offer."""

    regions: Mapping[str, Region] = field(default_factory=lambda: MappingProxyType({}))
    openings: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """The instant to draw: the value before the last change, how far the change has been shown, 0..1.

    `calm` asks for cuts and short fades; `reward` is "none", "calm" or "lively"; `seat` is whose opening this is.
    """

    before: Any = None
    progress: float = 1.0
    calm: bool = False
    reward: str = "lively"
    opened: Opened = field(default_factory=lambda: MappingProxyType({}))


class View(Protocol):
    """Reads the game, never changes it; may keep caches of what it painted."""

    def layout(self, game: Any, room: Room, opened: Opened) -> Layout:
        """Regions of the offered targets of area "work" inside room.rect, and openings where they are too small."""
        ...

    def backdrop(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        """The ground of the whole window (canvas.window), drawn when a screen opens or the size changes."""
        ...

    def draw(self, game: Any, canvas: Canvas, moment: Moment) -> None:
        """The work inside canvas.room.rect; only what changed needs painting, and is told to canvas.damage()."""
        ...

    def face(self, target: Target, canvas: Canvas, rect: Rect) -> None:
        """The picture on a swatch or card (its panel and words are drawn by the stage)."""
        ...

    def seconds(self, before: Any, game: Any, reward: str, calm: bool) -> float:
        """How long the change between two values takes to show; 0 for a cut."""
        ...


def beside(view: View, room: Room) -> Room:
    """What of a window is left by a view that keeps a strip of it for itself; all of it by any other."""
    keeps = getattr(view, "beside", None)
    left: Room = room if keeps is None else keeps(room)
    return left
