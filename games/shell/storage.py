"""A player's folder: profiles, works as journals, and what can be made again."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from glob import escape
from pathlib import Path

from ..core.journal import Entry, Header, JournalError, entry_line, header_line, read
from ..core.settings import Profile, Setting, read_profile
from ..core.values import dataclass
from .people.entries import MADE_BY, PROFILE_FORMAT, carried, entry_of

LARGEST_JOURNAL = 20_000_000
LARGEST_PROFILE = 100_000
LONGEST_LINE = 1000
MOST_COMPLAINTS = 3
LONGEST_DETAIL = 200
PUT_AWAY = "put-away"
STAMP = "%Y%m%d-%H%M%S"


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
        self.folder, self._tell = folder, complain
        self.works, self.cache = folder / "works", folder / "cache"
        self._told: set[Path] = set()
        self._unsynced: set[Path] = set()
        self._waiting: dict[Path, bytes] = {}
        self._foreign: dict[str, str] = {}
        self._unread: set[str] = set()

    def _complain(self, message: str, detail: str) -> None:
        self._tell(message, detail if len(detail) <= LONGEST_DETAIL else detail[:LONGEST_DETAIL] + "…")

    # --- profiles

    def profile(self, name: str, known: Mapping[str, Setting]) -> Profile | None:
        """The profile of that name; None when there is none yet."""
        path = self.folder / "profiles" / f"{name}.toml"
        return None if not path.exists() else self.read_profile(path, known)

    def read_profile(self, path: Path, known: Mapping[str, Setting]) -> Profile:
        try:
            if path.stat().st_size > LARGEST_PROFILE:
                raise ValueError("larger than any profile")
            words = path.read_text("utf-8")
            if any(len(line) > LONGEST_LINE for line in words.splitlines()):
                raise ValueError("a line is longer than any setting")
            found = tomllib.loads(words)
        except (OSError, ValueError, RecursionError) as error:
            self._complain("notice-profile", f"{path.name}: {error}")
            self._unread.add(path.stem)
            return Profile(path.stem)
        if found.pop(MADE_BY, PROFILE_FORMAT) != PROFILE_FORMAT:
            self._complain("notice-newer-profile", path.name)
            self._unread.add(path.stem)
            return Profile(path.stem)
        self._foreign[path.stem], whole = carried(found, known)
        (self._unread.discard if whole else self._unread.add)(path.stem)
        profile, complaints = read_profile(path.stem, found, known)
        for complaint in complaints[:MOST_COMPLAINTS]:
            self._complain("notice-profile", f"{path.name}: {complaint}")
        if len(complaints) > MOST_COMPLAINTS:
            self._complain("notice-profile", f"{path.name}: +{len(complaints) - MOST_COMPLAINTS}")
        return profile

    def learn(self, name: str, known: Mapping[str, Setting]) -> None:
        """Finds out, without a word, what a profile that was read elsewhere holds beside its settings."""
        tell, self._tell = self._tell, lambda message, detail: None
        self.profile(name, known)
        self._tell = tell

    def whole_profile(self, name: str, known: Mapping[str, Setting]) -> Profile | None:
        """The same; None, after a word of complaint, for a file that cannot be read or that a newer program made."""
        found = self.profile(name, known)
        return None if found is None or (name in self._unread and not found.chosen) else found

    def keep_profile(self, profile: Profile) -> None:
        """Writes a profile, with what its file held that this program does not know.

        A file that could not be read whole, such as one of a newer program, is kept beside it first.
        """
        path = self.folder / "profiles" / f"{profile.name}.toml"
        if profile.name in self._unread and path.exists():
            with suppress(OSError):
                path.replace(next(p for n in range(1, 1000) if not (p := path.with_suffix(f".toml.{n}")).exists()))
        self._unread.discard(profile.name)
        lines = [f"{MADE_BY} = {PROFILE_FORMAT}\n", *(entry_of(name, value) for name, value in profile.chosen)]
        self._write(path, ("".join(lines) + self._foreign.get(profile.name, "")).encode())

    # --- works

    def begin(self, header: Header) -> Path | None:
        """A new journal with its first line. Where nothing can be written now, the line waits for the next choice."""
        for path in self._fresh_names(header.level):
            if self._reserve(path):
                self._add(path, header_line(header).encode())
                return path
        return None

    def _fresh_names(self, level: str) -> Iterator[Path]:
        """Names in the order of time, even where the clock was set back."""
        now, name = datetime.now(), re.sub(r"[^\w-]", "", level)[:60]
        with suppress(ValueError, IndexError, OverflowError):
            now = max(now, datetime.strptime(self.all_works()[0].name[:15], STAMP) + timedelta(seconds=1))
        for n in range(1000):
            yield self.works / f"{now:{STAMP}}-{name}{f'-{n}' if n else ''}.journal"

    def _reserve(self, path: Path) -> bool:
        """False when the name is taken; a folder that cannot be written takes no name."""
        if path in self._waiting:
            return False
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                path.open("x").close()
            except FileExistsError:
                return False
            self._unsynced.add(path.parent)
        return True

    def append(self, path: Path, entry: Entry) -> None:
        """One line at the end of a journal, handed to the system at once."""
        self._add(path, entry_line(entry).encode())

    def _add(self, path: Path, lines: bytes) -> bool:
        """Whole lines or none: what cannot be written is told once, and goes before the next that can."""
        lines, size = self._waiting.pop(path, b"") + lines, -1
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("ab") as file:
                size = file.tell()
                file.write(lines)
        except OSError as error:
            self._waiting[path] = lines
            with suppress(OSError):
                if size == 0:
                    path.unlink()
                elif size > 0:
                    os.truncate(path, size)
            self._not_kept(path, error)
            return False
        self._unsynced.add(path)
        self._told.discard(path)
        return True

    def _not_kept(self, path: Path, error: OSError) -> None:
        if path not in self._told:
            self._told.add(path)
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
            header = replace(header, title=_title(header.title) or path.stem)
        except (OSError, JournalError) as error:
            self._complain("notice-work", f"{path.name}: {error}")
            return None
        if torn:
            self._complain("notice-torn", path.name)
            self._cut(path, raw, 1 + len(entries))
        return Work(path, header, entries, torn)

    def _cut(self, path: Path, raw: bytes, whole: int) -> None:
        """Leaves the whole lines of a journal; where more than a torn end goes, all of it is kept beside."""
        lines = raw.split(b"\n")
        if len(lines) - whole > 1:
            self._write(path.with_suffix(".spoilt"), raw)
        self._write(path, b"\n".join(lines[:whole]) + b"\n")

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
        """Another journal of the same choices; None, with a complaint, when it cannot be written."""
        fresh = self.begin(work.header)
        if fresh is None:
            return None
        if not self._add(fresh, "".join(entry_line(entry) for entry in work.entries).encode()):
            del self._waiting[fresh]
            return None
        self.finish(fresh, work.finished)
        return fresh

    def move(self, work: Path, put_away: bool) -> bool:
        """Puts a work away, or brings it back; nothing is deleted. False, with a complaint, when it cannot be."""
        target = self.works / PUT_AWAY if put_away else self.works
        try:
            target.mkdir(parents=True, exist_ok=True)
            for path in work.parent.glob(f"{escape(work.stem)}.*"):
                path.rename(target / path.name)
        except OSError as error:
            self._complain("notice-not-kept", str(error.strerror))
            return False
        return True

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
            self._not_kept(path, error)


def _title(words: str) -> str:
    """What can be shown of a foreign title: letters without tricks, in one line."""
    shown = "".join(letter if letter.isprintable() else " " * letter.isspace() for letter in words[:LONGEST_DETAIL])
    return " ".join(shown.split())


def newest(paths: Iterable[Path]) -> Path | None:
    return next(iter(paths), None)
