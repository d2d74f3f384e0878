"""Works of a file joined to those of a folder: none lost, none overwritten, the same work twice is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from ...core.journal import JournalError, read
from .placing import MOST_NAMES, put, renew
from .shelves import UnfitError
from .unpack import Opened

PUT_AWAY = "put-away"


class WorksIn:
    """Brings in works by their names (without ending): "works/20261123-101500-01-buta"."""

    def __init__(self, folder: Path, opened: Opened, told: Callable[[str, str], None]) -> None:
        self.works, self.opened, self._told = folder / "works", opened, told
        self._here: dict[str, list[Path]] = {}
        self._named: dict[str, Path] = {}
        for place in (self.works, self.works / PUT_AWAY):
            for path in sorted(place.glob("*.journal")):
                self._here.setdefault(_digest(_whole(path)), []).append(path)
                self._named.setdefault(path.stem, path)

    def bring(self, works: dict[str, list[str]]) -> Iterator[str]:
        """Each work in its turn; first those that hang here by the same name, so that copies are told apart.

        `works` are their files by their names; OSError where the disk does not take them.
        """
        strange = []
        for stem, files in works.items():
            if not self._known(stem, files):
                strange.append(stem)
            else:
                yield stem
        for stem in strange:
            self._other(stem, works[stem])
            yield stem

    def _raw(self, stem: str, files: list[str]) -> bytes | None:
        """The whole lines of a journal that can be read as one; None, after a word, for another."""
        name = f"{stem}.journal"
        if name not in files:
            return None
        try:
            raw = self.opened.read(name)
            whole = raw[: raw.rfind(b"\n") + 1]
            read(whole.decode("utf-8"))
        except (UnfitError, JournalError, UnicodeDecodeError) as error:
            self._told("newer" if isinstance(error, JournalError) and "newer" in str(error) else "unfit", name)
            return None
        return whole

    def _known(self, stem: str, files: list[str]) -> bool:
        """Whether the work hangs here by its name, whole, or as far as one of both got."""
        path = self._named.get(stem.rpartition("/")[2])
        raw = None if path is None else self._raw(stem, files)
        if path is None or raw is None:
            return False
        here = _whole(path)
        if not (here.startswith(raw) or (here and raw.startswith(here))):
            return False
        with suppress(KeyError, ValueError):
            self._here[_digest(here)].remove(path)
        further = len(raw) > len(here)
        if further:
            renew(path, raw)
        self._beside(stem, files, path, further)
        self._told("further" if further else "same", stem)
        return True

    def _other(self, stem: str, files: list[str]) -> None:
        """A work that hangs here by another name, or not at all."""
        raw = self._raw(stem, files)
        if raw is None:
            if f"{stem}.journal" not in files:
                self._told("unfit", stem)
            return
        alike = self._here.get(_digest(raw))
        if alike:
            self._beside(stem, files, alike.pop(0), False)
            self._told("same", stem)
            return
        self._beside(stem, files, self._hung(stem, raw), True)
        self._told("works", stem)

    def _hung(self, stem: str, raw: bytes) -> Path:
        """Its journal under its own name or the next that is free, on the shelf where it hung."""
        shelf, _, name = stem.rpartition("/")
        folder = self.works / PUT_AWAY if shelf == f"works/{PUT_AWAY}" else self.works
        for n in range(1, MOST_NAMES):
            fresh = name if n == 1 else f"{name}-{n}"
            if fresh not in self._named and put(folder / f"{fresh}.journal", raw):
                self._named[fresh] = folder / f"{fresh}.journal"
                return self._named[fresh]
        raise OSError("no name is free")

    def _beside(self, stem: str, files: list[str], path: Path, leads: bool) -> None:
        """What lies beside a journal: its picture, its title, its mark of being finished.

        What is missing comes; where the work that came `leads`, its picture and its mark are the right ones.
        """
        there = {name.removeprefix(stem): name for name in files if not name.endswith(".journal")}
        if leads and ".done" not in there:
            path.with_suffix(".done").unlink(missing_ok=True)
        for ending, name in there.items():
            target = path.with_name(path.stem + ending)
            try:
                raw = self.opened.read(name)
            except UnfitError:
                self._told("unfit", name)
                continue
            if target.exists() and leads and ending == ".png":
                renew(target, raw)
            elif not target.exists() and (leads or ending != ".done"):
                put(target, raw)


def _whole(path: Path) -> bytes:
    """The whole lines of a journal that lies here; nothing of one that cannot be read."""
    with suppress(OSError):
        raw = path.read_bytes()
        return raw[: raw.rfind(b"\n") + 1]
    return b""


def _digest(raw: bytes) -> str:
    return sha256(raw).hexdigest()
