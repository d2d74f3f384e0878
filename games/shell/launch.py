"""How the program was asked to start."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from ..core.settings import Profile, Setting
from ..core.values import dataclass
from .resources import Resources


@dataclass(frozen=True, slots=True)
class Launch:
    """Folders, settings and flags of one start; `size` in pixels, `complaints` as (message, detail).

    `new` for a player who has no profile yet.
    """

    resources: Resources
    data: Path
    known: dict[str, Setting]
    profile: Profile
    size: tuple[int, int] = (1280, 720)
    fullscreen: bool = False
    log: Path | None = None
    game: str = ""
    level: str = ""
    silent: bool = False
    complaints: tuple[tuple[str, str], ...] = ()
    new: bool = False

    @property
    def chance(self) -> Callable[[], int] | None:
        """What draws the seed of a work; a silent start, which nobody plays, deals the same each time."""
        return None if self.silent else lambda: int.from_bytes(os.urandom(4))
