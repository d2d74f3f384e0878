"""Levels of the player's own as files: kept whole, called otherwise, put away and brought back, never deleted."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from ..content import GLOB
from ..levels import Source

STEM = re.compile(r"own-\d{3}\Z")
PUT_AWAY = "put-away"
MOST = 200
"""Own levels of one game on the shelf."""
TITLE = re.compile(r"(?ms)^\[title\]\n.*?(?=^\[|\Z)")
BUILT = "# built of: "


class OwnLevels:
    """The own levels under `folder`, one drawer a game."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def stems(self, game: str, put_away: bool = False) -> list[str]:
        """Names by age."""
        with suppress(OSError):
            return sorted(path.stem for path in self._place(game, put_away).glob(GLOB) if STEM.match(path.stem))
        return []

    def free(self, game: str) -> str | None:
        """A name that nothing has or had; None where there are MOST on the shelf."""
        here = self.stems(game)
        taken = {*here, *self.stems(game, put_away=True)}
        if len(here) >= MOST:
            return None
        number = max((int(stem[4:]) for stem in taken), default=0) + 1
        return next(
            (name for n in (number, *range(1, 1000)) if (name := f"own-{n:03}") not in taken and n < 1000), None
        )

    def keep(self, game: str, source: Source) -> bool:
        """Writes drawings first, so that a level that is listed is whole; False, and nothing half, where it cannot."""
        folder = self._place(game, False)
        beside = [(folder / f".{name}.new", folder / name, text) for name, text in reversed(source)]
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for new, _, text in beside:
                new.write_text(text, "utf-8", newline="\n")
            for new, path, _ in beside:
                os.replace(new, path)
        except (OSError, ValueError):
            for new, _, _ in beside:
                with suppress(OSError):
                    new.unlink()
            return False
        return True

    def text(self, game: str, stem: str) -> str:
        """A level's file as it is; "" where it cannot be read."""
        with suppress(OSError, UnicodeDecodeError):
            return (self._place(game, False) / f"{stem}.toml").read_text("utf-8")
        return ""

    def call(self, game: str, stem: str, titles: Mapping[str, str]) -> bool:
        """The same level under another title, by language."""
        text = self.text(game, stem)
        if not TITLE.search(text):
            return False
        return self.keep(game, ((f"{stem}.toml", TITLE.sub(lambda _: title_table(titles) + "\n", text, count=1)),))

    def move(self, game: str, stem: str, put_away: bool) -> bool:
        """Puts a level away with its drawing, or brings it back; False where that cannot be."""
        here, there = self._place(game, not put_away), self._place(game, put_away)
        names = [name for name in (f"{stem}.svg", f"{stem}.toml") if (here / name).is_file()]
        if not STEM.match(stem) or f"{stem}.toml" not in names or any((there / name).exists() for name in names):
            return False
        moved: list[str] = []
        try:
            there.mkdir(parents=True, exist_ok=True)
            for name in names if not put_away else reversed(names):
                (here / name).rename(there / name)
                moved.append(name)
        except OSError:
            for name in moved:
                with suppress(OSError):
                    (there / name).rename(here / name)
            return False
        return True

    def _place(self, game: str, put_away: bool) -> Path:
        return self.folder / game / PUT_AWAY if put_away else self.folder / game


def title_table(titles: Mapping[str, str]) -> str:
    """The table of a level file that says its title in each language."""
    rows = (f'{language} = "{plain(title)}"\n' for language, title in titles.items())
    return "[title]\n" + "".join(rows)


def plain(title: str) -> str:
    """A title as it may stand in a file: one printable line without marks that end it."""
    words = "".join(c if c.isprintable() else " " for c in title).replace("\\", "").replace('"', "'")
    return " ".join(words.split())[:60]
