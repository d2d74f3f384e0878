"""What one screen shows: to one player, or to all who sit at a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Any

from ..core.game import Target, Text
from ..core.space import Rect
from ..core.values import dataclass
from .frame import Frame
from .view import Opened, View


@dataclass(frozen=True, slots=True)
class Seated:
    """One who sits here: `picture` is an icon's name, "" where the shape is all there is; `turn` while it is theirs."""

    number: int
    name: Text
    picture: str = ""
    turn: bool = False
    resting: bool = False


@dataclass(frozen=True, slots=True)
class Inset:
    """A place of one seat's own: what it opened, or its part of a board. `covers` where it lies over the rest."""

    number: int
    place: Rect
    showing: Showing
    opened: Opened
    covers: bool = False


@dataclass(frozen=True, slots=True)
class Strand:
    """What one gave: where its line lies, and along it, 0..1, the moments at which something was made."""

    number: int
    place: Rect
    knots: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Company:
    """All who sit here, on a `strip`; their own places; who holds what; the threads of a finished work."""

    strip: Rect
    seats: tuple[Seated, ...]
    insets: tuple[Inset, ...] = ()
    held: Mapping[str, tuple[int, ...]] = field(default_factory=lambda: MappingProxyType({}))
    threads: tuple[Strand, ...] = ()


@dataclass(frozen=True, slots=True)
class Showing:
    """What a screen shows: the value, its view, where things lie, and what they are."""

    game: Any
    view: View
    frame: Frame
    targets: Mapping[str, Target]
    company: Company | None = None
