"""A player's folder: profiles, works as journals, and what can be made again."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..core.journal import Entry, Header, JournalError, entry_line, header_line, read
from ..core.settings import Profile, Setting, read_profile

LARGEST_JOURNAL = 20_000_000
LARGEST_PROFILE = 100_000
PUT_AWAY = "put-away"


@dataclass(frozen=True, slots=True)
class Work:
    """A kept work as its file says it: header, entries, whether its end was torn."""

    path: Path
    header: Header
    entries: tuple[Entry, ...]
    torn: bool = False

    @property
    def picture(self) -> Path:
        return self.path.with_suffix(".png")

    @property
    def finished(self) -> bool:
        """A mark beside the journal, so that a gallery need not replay it."""
        return self.path.with_suffix(".done").exists()


class Storage:
    """Every file access of the house. What cannot be read or written becomes a complaint, never a stop."""

    def __init__(self, folder: Path, complain: Callable[[str, str], None]) -> None:
        self.folder, self._complain = folder, complain
        self.works, self.cache = folder / "works", folder / "cache"
        self._told: set[str] = set()
        self._unsynced: set[Path] = set()

    # --- profiles

    def profile(self, name: str, known: Mapping[str, Setting]) -> Profile | None:
        """The profile of that name; None when there is none yet."""
        path = self.folder / "profiles" / f"{name}.toml"
        return None if not path.exists() else self.read_profile(path, known)

    def read_profile(self, path: Path, known: Mapping[str, Setting]) -> Profile:
        try:
            if path.stat().st_size > LARGEST_PROFILE:
                raise ValueError("larger than any profile")
            found = tomllib.loads(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            self._complain("notice-profile", f"{path.name}: {error}")
            return Profile(path.stem)
        profile, complaints = read_profile(path.stem, found, known)
        for complaint in complaints:
            self._complain("notice-profile", f"{path.name}: {complaint}")
        return profile

    def keep_profile(self, profile: Profile) -> None:
        lines = [f"{_quoted(name)} = {_toml(value)}\n" for name, value in profile.chosen]
        self._write(self.folder / "profiles" / f"{profile.name}.toml", "".join(lines).encode())

    # --- works

    def begin(self, header: Header) -> Path | None:
        """A new journal with its first line synced; None when nothing can be written."""
        stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
        for n in range(1000):
            path = self.works / f"{stamp}-{header.level}{f'-{n}' if n else ''}.journal"
            try:
                self.works.mkdir(parents=True, exist_ok=True)
                with path.open("x", encoding="utf-8") as file:
                    file.write(header_line(header))
                return path
            except FileExistsError:
                continue
            except OSError as error:
                self._complain("notice-not-kept", str(error.strerror))
                return None
        return None

    def append(self, path: Path, entry: Entry) -> None:
        """One line at the end of a journal, handed to the system at once."""
        try:
            with path.open("ab") as file:
                file.write(entry_line(entry).encode())
            self._unsynced.add(path)
        except OSError as error:
            self._complain("notice-not-kept", str(error.strerror))

    def sync_all(self) -> None:
        """Waits until what was appended is on the disk; called between frames, never before one."""
        while self._unsynced:
            with suppress(OSError):
                handle = os.open(self._unsynced.pop(), os.O_RDONLY)
                try:
                    os.fsync(handle)
                finally:
                    os.close(handle)

    def load(self, path: Path) -> Work | None:
        """A work from its file; its torn end is cut off the file as well, and told."""
        try:
            if path.stat().st_size > LARGEST_JOURNAL:
                raise JournalError("larger than any work; choose another file")
            raw = path.read_bytes()
            header, entries, torn = read(raw.decode("utf-8", "replace"))
        except (OSError, JournalError) as error:
            self._complain("notice-work", f"{path.name}: {error}")
            return None
        if torn:
            self._complain("notice-torn", path.name)
            whole = header_line(header) + "".join(entry_line(entry) for entry in entries)
            self._write(path, whole.encode())
        return Work(path, header, entries, torn)

    def all_works(self, put_away: bool = False) -> list[Path]:
        """Newest first."""
        folder = self.works / PUT_AWAY if put_away else self.works
        try:
            return sorted(folder.glob("*.journal"), key=lambda p: p.name, reverse=True)
        except OSError:
            return []

    def finish(self, work: Path, finished: bool) -> None:
        mark = work.with_suffix(".done")
        with suppress(OSError):
            mark.touch() if finished else mark.unlink(missing_ok=True)

    def copy(self, work: Work) -> Path | None:
        fresh = self.begin(work.header)
        if fresh is not None:
            lines = "".join(entry_line(entry) for entry in work.entries)
            with fresh.open("a", encoding="utf-8") as file:
                file.write(lines)
            self.finish(fresh, work.finished)
        return fresh

    def move(self, work: Path, put_away: bool) -> None:
        """Puts a work away, or brings it back; nothing is deleted."""
        target = self.works / PUT_AWAY if put_away else self.works
        try:
            target.mkdir(parents=True, exist_ok=True)
            for path in work.parent.glob(f"{work.stem}.*"):
                path.rename(target / path.name)
        except OSError as error:
            self._complain("notice-not-kept", str(error.strerror))

    def _write(self, path: Path, content: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = path.with_name(f".{path.name}.{os.getpid()}")
            with fresh.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except OSError as error:
            if str(path) not in self._told:
                self._told.add(str(path))
                self._complain("notice-not-kept", str(error.strerror))


def _quoted(name: str) -> str:
    return '"' + name + '"'


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(float(value)) if isinstance(value, int | float) else '"' + str(value).replace('"', "") + '"'


def newest(paths: Iterable[Path]) -> Path | None:
    return next(iter(paths), None)
