"""A player's folder: profiles, works as journals, and what can be made again."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from glob import escape
from pathlib import Path
from time import monotonic

from ..core.journal import Entry, Header, JournalError, entry_line, header_line, read
from ..core.settings import Profile, Setting, read_profile
from ..core.values import dataclass
from .journal_file import ElsewhereError, add, cut, read_whole
from .listing import Listing, Names, fresh_stems, in_one_line, level_of
from .people.entries import MADE_BY, PROFILE_FORMAT, carried, entry_of

LARGEST_JOURNAL = 20_000_000
LARGEST_PROFILE = 100_000
LONGEST_LINE = 1000
MOST_COMPLAINTS = 3
LONGEST_DETAIL = 200
PUT_AWAY = "put-away"
TITLED = ".title"
"""What the file beside a journal ends on that holds the name somebody gave it."""


@dataclass(frozen=True, slots=True)
class Work:
    """A kept work as its file says it: header, entries, whether its end was torn, bytes of its whole lines."""

    path: Path
    header: Header
    entries: tuple[Entry, ...]
    torn: bool = False
    size: int = 0

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
        self._ends: dict[Path, int] = {}
        self._listings = (Listing(self.works, monotonic), Listing(self.works / PUT_AWAY, monotonic))

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
        return self._begun(header.level, header_line(header).encode())

    def _begun(self, level: str, lines: bytes) -> Path | None:
        newest = next((path.name for path in self.listed().paths), "")
        for stem in fresh_stems(level, newest, datetime.now()):
            path = self.works / f"{stem}.journal"
            if self._reserve(path):
                self._add(path, lines)
                return path
        return None

    def _reserve(self, path: Path) -> bool:
        """False when the name is taken; a folder that cannot be written takes no name."""
        if path in self._waiting or path in self._ends or (self.works / PUT_AWAY / path.name).exists():
            return False
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                path.open("x").close()
            except FileExistsError:
                return False
            self._unsynced.add(path.parent)
            self._forget()
        return True

    def take(self, work: Work) -> Path:
        """The journal of a work that is gone on with from here; where another program goes on too, ways part."""
        self._ends[work.path] = work.size
        return work.path

    def append(self, path: Path, entry: Entry) -> Path | None:
        """One line at the end of a journal, handed to the system at once; returns the journal to go on with.

        Where another program wrote there meanwhile, that is a new one: none loses a choice. None where there is
        nothing left to begin it with.
        """
        try:
            self._add(path, entry_line(entry).encode())
        except ElsewhereError as error:
            lines = self._waiting.pop(path, b"") + entry_line(entry).encode()
            return self._begun(level_of(path.stem), error.before + lines) if error.before else None
        return path

    def _add(self, path: Path, lines: bytes) -> bool:
        """Whole lines or none: what cannot be written is told once, and goes before the next that can."""
        whole = self._waiting.get(path, b"") + lines
        try:
            self._ends[path] = add(path, whole, self._ends.get(path))
        except OSError as error:
            self._waiting[path] = whole
            self._not_kept(path, error)
            return False
        self._waiting.pop(path, None)
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
            raw = read_whole(path)
            header, entries, torn = read(raw.decode("utf-8", "replace"))
            header = replace(header, title=in_one_line(header.title, LONGEST_DETAIL) or path.stem)
        except (OSError, JournalError) as error:
            self._complain("notice-work", f"{path.name}: {error}")
            return None
        size = self._cut(path, raw, 1 + len(entries)) if torn else len(raw)
        return Work(path, header, entries, torn, size)

    def _cut(self, path: Path, raw: bytes, whole: int) -> int:
        """Leaves the whole lines of a journal; where more than a torn end goes, all of it is kept beside."""
        self._complain("notice-torn", path.name)
        lines = raw.split(b"\n")
        if len(lines) - whole > 1:
            self._write(path.with_suffix(".spoilt"), raw)
        keep = sum(len(line) + 1 for line in lines[:whole])
        try:
            cut(path, raw, keep)
        except OSError as error:
            self._not_kept(path, error)
        return keep

    def listed(self, put_away: bool = False) -> Names:
        """All works there are, by their names alone, newest first."""
        here, there = self._listings[put_away], self._listings[not put_away].folder
        names = here.names()
        for name in names.strays:
            if (there / f"{name.partition('.')[0]}.journal").exists():
                with suppress(OSError):
                    (here.folder / name).rename(there / name)
        return names

    def _forget(self) -> None:
        for listing in self._listings:
            listing.forget()

    def all_works(self, put_away: bool = False) -> list[Path]:
        """Newest first."""
        return list(self.listed(put_away).paths)

    def finish(self, work: Path, finished: bool) -> None:
        mark = work.with_suffix(".done")
        with suppress(OSError):
            mark.touch() if finished else mark.unlink(missing_ok=True)
        self._forget()

    def copy(self, work: Work) -> Path | None:
        """Another journal of the same choices, named the same; None, with a complaint, when it cannot be written."""
        lines = "".join((header_line(work.header), *map(entry_line, work.entries)))
        fresh = self._begun(work.header.level, lines.encode())
        if fresh is None or self._waiting.pop(fresh, None) is not None:
            return None
        with suppress(OSError):
            self.write(fresh.with_suffix(TITLED), work.path.with_suffix(TITLED).read_bytes())
        self.finish(fresh, work.finished)
        return fresh

    def move(self, work: Path, put_away: bool) -> bool:
        """Puts a work away, or brings it back; nothing is deleted. False, with a complaint, when it cannot be.

        The journal goes last: marks of a move that was cut off find their way back to it.
        """
        target = self.works / PUT_AWAY if put_away else self.works
        try:
            target.mkdir(parents=True, exist_ok=True)
            names = (work.stem, *(f"{work.stem}-{n}" for n in range(2, 1000)))
            stem = next(name for name in names if not (target / f"{name}.journal").exists())
            for path in sorted(work.parent.glob(f"{escape(work.stem)}.*"), key=lambda path: path == work):
                path.rename(target / f"{stem}{path.suffix}")
        except OSError as error:
            self._complain("notice-not-kept", str(error.strerror))
            return False
        finally:
            self._forget()
        return True

    def write(self, path: Path, content: bytes) -> bool:
        """Puts all of a file in its place at once; False, with a complaint, when it cannot be."""
        self._told.discard(path)
        self._write(path, content)
        return path not in self._told

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
