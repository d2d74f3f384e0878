"""Looks whether all that a level needs is there: drawings, sounds and words of its things."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from ..core.game import Level
from ..core.needs import Need

MESSAGE = re.compile(r"^([a-z][a-z0-9-]*) *=", re.MULTILINE)
BASE = "en"
"""The language whose words take the place of those that another lacks."""


class Lacking:
    """Knows the files under `assets`, each folder and each file of words looked through once."""

    def __init__(self, assets: Path) -> None:
        self._assets = assets
        self._folders: dict[str, frozenset[str]] = {}
        self._words: dict[str, frozenset[str]] = {}

    def first(self, level: Level, needs: Iterable[Need]) -> tuple[str, str] | None:
        """What is missing at which place, and the remedy; None when all is there."""
        for need in needs:
            named = ((need.drawing, ".svg"), (need.sound, ".ogg"))
            files = (f"{level.game}/{name}{end}" for name, end in named if name)
            absent = next((file for file in files if not self._there(file)), None)
            if absent is not None:
                return f"{need.whose} has no assets/{absent}", f"add the file, or leave {need.whose} out of palette"
            if need.message and not self._said(need.message):
                file, _, message = need.message.partition("/")
                what = f"{need.whose} has no words {message} in assets/text/{BASE}/{file}.ftl"
                return what, f"write {message} there, or leave {need.whose} out of palette"
        return None

    def _there(self, file: str) -> bool:
        folder, _, name = file.rpartition("/")
        if folder not in self._folders:
            self._folders[folder] = frozenset(path.name for path in (self._assets / folder).glob("*"))
        return name in self._folders[folder]

    def _said(self, id: str) -> bool:
        file, _, message = id.partition("/")
        if file not in self._words:
            try:
                text = (self._assets / "text" / BASE / f"{file}.ftl").read_text("utf-8")
            except (OSError, UnicodeDecodeError):
                text = ""
            self._words[file] = frozenset(MESSAGE.findall(text))
        return message in self._words[file]
