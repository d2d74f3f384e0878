"""Sounds found by name or path and kept decoded, within a bound."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pygame

ENDINGS = (".ogg", ".wav")
BYTES_A_SECOND = 44100 * 2 * 2
AT_ONCE = 50_000
"""Bytes of a file that are decoded within a frame: about 5 s of speech, 20 ms."""


class SoundShelf:
    """Decoded sounds, the least recently used put away first when they take more than `limit` bytes.

    The first folder that has a name wins. "glass/ruby" is also found as "ruby": a game's own folder
    names its things without their kind.
    """

    def __init__(self, folders: Sequence[Path], limit: int) -> None:
        self._folders, self._limit = tuple(folders), limit
        self._paths: dict[str, Path | None] = {}
        self._sounds: OrderedDict[Path, pygame.mixer.Sound] = OrderedDict()
        self._size = 0
        self._reading: dict[Path, _Reading] = {}

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Where names are looked for from now on; what is decoded stays."""
        self._folders = tuple(folders)
        self._paths.clear()

    def named(self, name: str) -> pygame.mixer.Sound | None:
        """The sound of a name; None when no folder has it or it cannot be decoded."""
        if name not in self._paths:
            self._paths[name] = self._look_for(name)
        path = self._paths[name]
        return None if path is None else self.at(path)

    def at(self, path: Path) -> pygame.mixer.Sound | None:
        """The sound of a file; None when it cannot be read or decoded."""
        sound = self._sounds.pop(path, None)
        if sound is None:
            try:
                sound = pygame.mixer.Sound(str(path))
            except (pygame.error, OSError):
                return None
        else:
            self._size -= weight(sound)
        self._keep(path, sound)
        return sound

    def _keep(self, path: Path, sound: pygame.mixer.Sound) -> None:
        """Puts a decoded sound in front, and away what there is no place for."""
        self._sounds[path] = sound
        self._size += weight(sound)
        while self._size > self._limit and len(self._sounds) > 1:
            self._size -= weight(self._sounds.popitem(last=False)[1])

    def ready(self, path: Path) -> bool:
        """Whether `at` answers at once; a large file is decoded in the background, and is ready when it was tried."""
        if path in self._sounds or _small(path):
            return True
        reading = self._reading.get(path)
        if reading is None:
            reading = self._reading[path] = _Reading(path)
            reading.start()
        if reading.is_alive():
            return False
        del self._reading[path]
        if reading.sound is not None:
            self._keep(path, reading.sound)
        return True

    def path_of(self, name: str) -> Path | None:
        return self._look_for(name)

    def clear(self) -> None:
        """Forgets all: sounds do not outlive the mixer that decoded them."""
        self._sounds.clear()
        self._paths.clear()
        self._reading.clear()
        self._size = 0

    @property
    def size(self) -> int:
        """Bytes of decoded sound."""
        return self._size

    def _look_for(self, name: str) -> Path | None:
        for folder in self._folders:
            for found in dict.fromkeys((name, name.rpartition("/")[2])):
                for ending in ENDINGS:
                    path = folder / f"{found}{ending}"
                    if path.is_file():
                        return path
        return None


class _Reading(Thread):
    """Decodes one file beside the main loop."""

    def __init__(self, path: Path) -> None:
        super().__init__(daemon=True)
        self.path = path
        self.sound: pygame.mixer.Sound | None = None

    def run(self) -> None:
        with suppress(pygame.error, OSError):
            self.sound = pygame.mixer.Sound(str(self.path))


def _small(path: Path) -> bool:
    try:
        return path.stat().st_size <= AT_ONCE
    except OSError:
        return True


def weight(sound: pygame.mixer.Sound) -> int:
    return int(sound.get_length() * BYTES_A_SECOND)
