"""Rendered phrases kept on disk, so that what was said once needs no engine to be said again."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from ...core.values import dataclass

LIMIT = 60_000_000
STAMP = "engine"
HEADER = 44
"""Bytes of a WAV file before its sound."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in one language as they shall sound: `rate` in words a minute, `pitch` 0..100, `variant` of the voice."""

    text: str
    language: str
    rate: int = 170
    pitch: int = 50
    variant: str = ""

    def key(self, engine: str) -> str:
        parts = (engine, self.language, str(self.rate), str(self.pitch), self.variant, self.text)
        return sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()


class VoiceCache:
    """A folder of phrases, bounded in bytes; where it cannot be written, a private folder stands in until `close`.

    No method raises for what a disk does. Nothing is touched before the first phrase is looked for or placed.
    """

    def __init__(self, folder: Path, limit: int = LIMIT) -> None:
        self._folder, self._limit = folder, limit
        self._private: Path | None = None
        self._engine: str | None = None
        self._size: int | None = None

    @property
    def engine(self) -> str:
        """The engine whose phrases these are: the one that was here last time, until a worker says otherwise."""
        if self._engine is None:
            try:
                self._engine = (self._folder / STAMP).read_text("utf-8").strip()
            except (OSError, ValueError):
                self._engine = ""
        return self._engine

    def made_by(self, engine: str) -> None:
        """Another engine's phrases are not found any more, and make room as they grow old."""
        if engine != self.engine:
            self._engine = engine
            with suppress(OSError):
                self._folder.mkdir(parents=True, exist_ok=True)
                (self._folder / STAMP).write_text(engine, "utf-8")

    def find(self, phrase: Phrase) -> Path | None:
        """The phrase's sound file, marked as used just now."""
        for folder in (self._folder, self._private):
            if folder is not None:
                path = folder / f"{phrase.key(self.engine)}.wav"
                try:
                    if path.stat().st_size > HEADER:
                        with suppress(OSError):
                            os.utime(path)
                        return path
                except OSError:
                    continue
        return None

    def place(self, phrase: Phrase) -> Path | None:
        """Where the phrase shall be rendered to; None when no folder anywhere can be written."""
        if self._private is None:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
            except OSError:
                self.retreat()
        folder = self._private or self._folder
        return folder / f"{phrase.key(self.engine)}.wav" if folder.is_dir() else None

    def retreat(self) -> None:
        """Goes on in a private folder, as this one is read-only or full."""
        if self._private is None:
            with suppress(OSError):
                self._private = Path(tempfile.mkdtemp(prefix="icheri-voice-"))
                self._size = None

    def kept(self, path: Path) -> None:
        """Counts a new file; the phrases unused for longest go when there are too many."""
        if self._size is None:
            self._size = sum(size for _, size, _ in self._files())
        else:
            with suppress(OSError):
                self._size += path.stat().st_size
        if self._size > self._limit:
            self._trim()

    def drop(self, path: Path) -> None:
        """Forgets a file that could not be played."""
        with suppress(OSError):
            path.unlink()

    def close(self) -> None:
        if self._private is not None:
            shutil.rmtree(self._private, ignore_errors=True)
            self._private = None

    def _trim(self) -> None:
        """Down to nine tenths, so that it is not done again for each phrase."""
        files = sorted(self._files())
        size = sum(found for _, found, _ in files)
        for _, found, path in files:
            if size <= self._limit * 0.9:
                break
            self.drop(path)
            size -= found
        self._size = size

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        with suppress(OSError), os.scandir(self._private or self._folder) as entries:
            for entry in entries:
                if entry.name.endswith((".wav", ".part")):
                    with suppress(OSError):
                        found = entry.stat()
                        yield found.st_mtime, found.st_size, Path(entry.path)
