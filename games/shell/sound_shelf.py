"""Sounds found by name or path and kept decoded, within a bound."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

import pygame

ENDINGS = (".ogg", ".wav")
BYTES_A_SECOND = 44100 * 2 * 2


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
            self._size += weight(sound)
        self._sounds[path] = sound
        while self._size > self._limit and len(self._sounds) > 1:
            self._size -= weight(self._sounds.popitem(last=False)[1])
        return sound

    def path_of(self, name: str) -> Path | None:
        return self._look_for(name)

    def clear(self) -> None:
        """Forgets all: sounds do not outlive the mixer that decoded them."""
        self._sounds.clear()
        self._paths.clear()
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


def weight(sound: pygame.mixer.Sound) -> int:
    return int(sound.get_length() * BYTES_A_SECOND)
