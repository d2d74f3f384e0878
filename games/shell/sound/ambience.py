"""The sound that goes on under all others: a workshop, a yard."""

from __future__ import annotations

from pathlib import Path

import pygame

FADE_MS = 1000
CHANNEL = 8
"""The mixer's channel after those of voice, cues and notes."""


class Ambience:
    """One looping sound, decoded once: streamed it would cost three times the processor time for as long as it
    plays. It does not run while it would not be heard.
    """

    def __init__(self) -> None:
        self._path: Path | None = None
        self._sound: pygame.mixer.Sound | None = None

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
            if self._sound is None:
                self._sound = pygame.mixer.Sound(str(self._path))
                pygame.mixer.Channel(CHANNEL).play(self._sound, loops=-1, fade_ms=FADE_MS)
            self._sound.set_volume(volume)
        except (pygame.error, OSError):
            self._path, self._sound = None, None
            return False
        return True

    def stop(self) -> None:
        """Silence; `level` starts it again."""
        if self._sound is not None:
            self._sound.stop()
            self._sound = None

    @property
    def running(self) -> bool:
        return self._sound is not None
