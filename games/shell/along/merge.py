"""What came in one file joined to a player's folder: nothing lost, nothing overwritten, the same thing twice is one."""

from __future__ import annotations

import shutil
import tomllib
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from ..content import Content
from ..people.entries import MADE_BY, PROFILE_FORMAT
from ..people.profile_files import FIRST, PICTURES
from .cards_in import CARDS, bring_cards
from .levels_in import LevelsIn
from .pack import SPARE, AlongError, reason_of
from .placing import names, put, put_fresh, settle
from .shelves import UnfitError
from .unpack import Opened, shelved
from .works_in import WorksIn

LARGEST_PROFILE = 100_000


class Coming:
    """Brings all parts of a file in; `counted` says how many of what came, were here already, or stay out.

    `met` are players whose picture somebody here has: (their picture there, the one they have here now).
    """

    def __init__(self, folder: Path, opened: Opened, content: Content, share: Callable[[float], None]) -> None:
        self.folder, self.opened, self.content, self._share = folder, opened, content, share
        self.counted: Counter[str] = Counter()
        self.met: list[tuple[str, str]] = []
        self._done = 0
        self._digests: dict[Path, set[str]] = {}

    def bring(self) -> None:
        """All of it. AlongError where the disk has no room: what came so far is whole, and comes no second time."""
        self._room()
        self.counted["left-out"] = self.opened.left_out
        groups = dict(shelved(self.opened.names))
        works = {stem: files for stem, files in groups.items() if stem.startswith("works/")}
        levels = {stem: files for stem, files in groups.items() if stem.startswith("levels/")}
        try:
            for name in (name for name in groups if name not in works and name not in levels):
                self._file(name)
                self._moved([name])
            for stem in LevelsIn(self.content, self.folder / "levels", self.opened, self._told).bring(levels):
                self._moved(levels[stem])
            for stem in WorksIn(self.folder, self.opened, self._told).bring(works):
                self._moved(works[stem])
            settle()
        except OSError as error:
            raise AlongError(reason_of(error)) from None

    def _room(self) -> None:
        """Refuses what the disk cannot take, before anything is written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            free = shutil.disk_usage(self.folder).free
        except OSError as error:
            raise AlongError(reason_of(error)) from None
        if free < self.opened.unpacked + SPARE:
            raise AlongError("full")

    def _moved(self, files: list[str]) -> None:
        self._done += sum(map(self.opened.size_of, files))
        self._share(self._done / (self.opened.unpacked or 1))

    def _told(self, what: str, name: str) -> None:
        self.counted[what] += 1

    def _file(self, name: str) -> None:
        """A file that stands for itself."""
        try:
            raw = self.opened.read(name)
            if name.startswith("profiles/"):
                self._profile(name, raw)
                return
            if name == CARDS:
                self.counted.update(bring_cards(self.folder / name, raw))
                return
        except UnfitError as error:
            self.counted["newer" if error.reason == "newer" else "unfit"] += 1
            return
        path = self.folder / name
        if name.startswith("class/") and path.exists():
            path = path.with_name(f"brought-{path.name}")  # a list that the class list's page offers to take over
        digest = sha256(raw).hexdigest()
        if digest in self._kept_at(path.parent):
            self.counted["same"] += 1
            return
        put_fresh(path, raw)
        self._digests[path.parent].add(digest)
        self.counted[name.partition("/")[0]] += 1

    def _kept_at(self, folder: Path) -> set[str]:
        """What lies in a folder already, by its content."""
        if folder not in self._digests:
            self._digests[folder] = set()
            for path in folder.glob("*"):
                with suppress(OSError):
                    if path.is_file() and not path.name.startswith("."):
                        self._digests[folder].add(sha256(path.read_bytes()).hexdigest())
        return self._digests[folder]

    # --- players

    def _profile(self, name: str, raw: bytes) -> None:
        """A player comes under the picture they have; where another player has it, under one that nobody has."""
        parts = name.split("/")
        if len(parts) not in (2, 3) or parts[1:-1] not in ([], ["put-away"]) or not name.endswith(".toml"):
            raise UnfitError("spoilt")
        if len(raw) > LARGEST_PROFILE:
            raise UnfitError("large")
        if tomllib.loads(raw.decode("utf-8")).get(MADE_BY, PROFILE_FORMAT) != PROFILE_FORMAT:
            raise UnfitError("newer")
        path = self.folder / name
        if self._same_player(path.name, raw):
            self.counted["same"] += 1
            return
        taken = {found.stem for found in self._players()}
        if path.stem not in taken and put(path, raw):
            self.counted["profiles"] += 1
            return
        coming = {Path(other).stem for other in self.opened.names if other.startswith("profiles/")}
        free = next((picture for picture in PICTURES if picture not in taken | coming), "")
        fresh = path.with_name(f"{free}.toml") if free else next(p for p in names(path) if p.stem not in taken)
        put(fresh, raw)
        self.counted["profiles"] += 1
        self.met.append((path.stem, fresh.stem))

    def _players(self) -> list[Path]:
        here = self.folder / "profiles"
        return [*here.glob("*.toml"), *(here / "put-away").glob("*.toml")]

    def _same_player(self, name: str, raw: bytes) -> bool:
        """Whether these settings hang here by this name; or, where the name is another's, by any picture."""
        said = tomllib.loads(raw.decode("utf-8"))
        players = self._players()
        if not any(path.name == name for path in players):
            return False
        return any(_said(path) == said for path in players if path.name == name or path.stem != FIRST)


def _said(path: Path) -> dict[str, object] | None:
    with suppress(OSError, ValueError, RecursionError):
        return tomllib.loads(path.read_text("utf-8"))
    return None
