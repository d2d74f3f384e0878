"""Pictures of widgets by size and state: painted once by pygame-gui, then kept in memory and on disk."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pygame

from .theme import Theme

if TYPE_CHECKING:
    from .gui import Gui

Style = Literal["normal", "resting", "pressed"]
KEPT = 160
PAINT = 2
"""Raised when the painting changes, so that pictures kept on disk are made anew."""


class Widgets:
    """Widgets of one theme and unit (pixels per reference px); `folder` keeps them for the next start.

    pygame-gui is imported when a picture is not there yet: a start with everything kept does without it.
    """

    def __init__(self, theme: Theme, unit: float, folder: Path | None = None) -> None:
        self.theme, self.unit = theme, unit
        self._folder = folder
        self._look = hashlib.sha256(repr((PAINT, theme, unit)).encode()).hexdigest()[:12]
        self._gui: Gui | None = None
        self._kept: dict[str, pygame.Surface] = {}

    @property
    def gui(self) -> Gui:
        if self._gui is None:
            from .gui import Gui

            self._gui = Gui(self.theme, self.unit)
        return self._gui

    def button(self, width: int, height: int, style: Style = "normal") -> pygame.Surface:
        """A panel that can be pressed, without words."""
        return self._find(f"button-{width}x{height}-{style}", lambda: self.gui.button(width, height, style))

    def panel(self, width: int, height: int) -> pygame.Surface:
        """The caption's panel."""
        return self._find(f"panel-{width}x{height}", lambda: self.gui.panel(width, height))

    def slider(self, width: int, height: int, index: int, count: int) -> pygame.Surface:
        """A slider standing at step `index` of `count`."""
        name = f"slider-{width}x{height}-{index}-{count}"
        return self._find(name, lambda: self.gui.slider(width, height, index, count))

    def progress(self, width: int, height: int, part: float) -> pygame.Surface:
        """A bar filled to `part`, 0..1."""
        percent = round(part * 100)
        return self._find(f"bar-{width}x{height}-{percent}", lambda: self.gui.progress(width, height, percent))

    def _find(self, name: str, paint: Callable[[], pygame.Surface]) -> pygame.Surface:
        if name not in self._kept:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            self._kept[name] = self._from_disk(name) or self._to_disk(name, paint())
        return self._kept[name]

    def _place(self, name: str) -> Path | None:
        return None if self._folder is None else self._folder / f"{self._look}-{name}.png"

    def _from_disk(self, name: str) -> pygame.Surface | None:
        path = self._place(name)
        try:
            return pygame.image.load(str(path)).convert_alpha() if path is not None and path.is_file() else None
        except (OSError, pygame.error):
            return None

    def _to_disk(self, name: str, picture: pygame.Surface) -> pygame.Surface:
        path = self._place(name)
        if path is not None:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                fresh = path.with_name(f".{os.getpid()}-{path.name}")
                pygame.image.save(picture, str(fresh))
                fresh.replace(path)
            except (OSError, pygame.error):
                self._folder = None
        return picture
