"""The sound that goes on under all others: a workshop, a yard."""

from __future__ import annotations

from pathlib import Path

import pygame

FADE_MS = 1000


class Ambience:
    """One looping file, streamed; it does not run while it would not be heard."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._running = False

    def choose(self, path: Path | None) -> None:
        """Another file, or none; it begins with the next `level`."""
        self.stop()
        self._path = path

    def level(self, volume: float) -> bool:
        """Sets the volume, 0..1, and starts or ends the loop; False when the file cannot be played."""
        if self._path is None or volume <= 0:
            self.stop()
            return True
        try:
            pygame.mixer.music.set_volume(volume)
            if not self._running:
                pygame.mixer.music.load(str(self._path))
                pygame.mixer.music.play(-1, fade_ms=FADE_MS)
                self._running = True
        except (pygame.error, OSError):
            self._path = None
            return False
        return True

    def stop(self) -> None:
        """Silence; `level` starts it again."""
        if self._running:
            self._running = False
            pygame.mixer.music.stop()
            pygame.mixer.music.unload()

    @property
    def running(self) -> bool:
        return self._running
