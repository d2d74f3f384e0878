"""Levels of somebody's own joined to those of a folder: checked like any foreign level, numbered anew where need be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from ..content import Content
from ..levels import LevelError, level_from_source
from .placing import MOST_NAMES, put
from .shelves import UnfitError
from .unpack import Opened

OWN = re.compile(r"levels/([a-z0-9_]{1,40})/(put-away/)?(own-[a-z0-9-]{1,60})")
NUMBERED = re.compile(r"(.*?)(\d+)")
SAME_NAME = "own-000"
"""What stands for a level's name where only the rest counts."""

Texts = list[tuple[str, str]]
"""A level's files by their names: the level first, then its drawing."""


class LevelsIn:
    """Brings in own levels by their names without ending: "levels/<game>/own-001"."""

    def __init__(self, content: Content, folder: Path, opened: Opened, told: Callable[[str, str], None]) -> None:
        self.content, self.folder, self.opened, self._told = content, folder, opened, told
        self._here: dict[str, set[tuple[str, ...]]] = {}

    def bring(self, levels: dict[str, list[str]]) -> Iterator[str]:
        """Each level in its turn; OSError where the disk does not take it."""
        for stem, files in levels.items():
            self._told(self._one(stem, files), stem)
            yield stem

    def _one(self, stem: str, files: list[str]) -> str:
        """How it went: "levels" for one that hangs here now, "same", "newer" or "unfit"."""
        found = OWN.fullmatch(stem)
        if found is None or f"{stem}.toml" not in files:
            return "unfit"
        game, away, name = found.groups()
        if game not in self.content.games():
            return "newer"
        try:
            texts = [(Path(f).name, self.opened.read(f).decode("utf-8")) for f in sorted(files, key=_level_first)]
        except (UnfitError, UnicodeDecodeError):
            return "unfit"
        if _bare(texts, name) in self._kept(game):
            return "same"
        try:
            level_from_source(game, name, tuple(texts))
        except LevelError:
            return "unfit"
        self._hang(game, name, texts, away or "")
        self._kept(game).add(_bare(texts, name))
        return "levels"

    def _kept(self, game: str) -> set[tuple[str, ...]]:
        """The own levels of a game that hang here, without their names."""
        if game not in self._here:
            self._here[game] = set()
            for path in (self.folder / game).rglob("own-*.toml"):
                with suppress(OSError, UnicodeDecodeError):
                    files = sorted(path.parent.glob(f"{path.stem}.*"), key=lambda p: _level_first(p.name))
                    texts = [(p.name, p.read_text("utf-8")) for p in files]
                    self._here[game].add(_bare(texts, path.stem))
        return self._here[game]

    def _hang(self, game: str, name: str, texts: Texts, away: str) -> None:
        """The drawing first, so that a level that is listed is whole; under a number that none has or had."""
        folder = self.folder / game / away
        for fresh in _names(name):
            if any((self.folder / game).rglob(f"{fresh}.*")):
                continue
            for file, text in reversed(texts):
                if not put(folder / file.replace(name, fresh), text.replace(name, fresh).encode()):
                    break
            else:
                return
        raise OSError("no name is free")


def _level_first(file: str) -> tuple[bool, str]:
    return not file.endswith(".toml"), file


def _bare(texts: Texts, name: str) -> tuple[str, ...]:
    return tuple(text.replace(name, SAME_NAME) for _, text in texts)


def _names(name: str) -> Iterator[str]:
    """The name, then the same with the next numbers: own-001, own-002 ..."""
    yield name
    found = NUMBERED.fullmatch(name)
    begin, digits = found.groups() if found else (f"{name}-", "1")
    for n in range(int(digits) + 1, int(digits) + MOST_NAMES):
        yield f"{begin}{n:0{len(digits)}}"
