"""The profiles that lie in a player's folder: who there is, who played last, who was put away."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

PICTURES = ("pomegranate", "carpet", "tower", "tulip", "peacock", "boat",
            "drum", "key", "jug", "moon", "fish", "tree")  # fmt: skip
"""What players are called: each has a picture, its word is the name."""
FIRST = "default"
"""The profile of a house that nobody has named themselves in."""
LAST = "last"
PUT_AWAY = "put-away"
LONGEST_NAME = 60
MOST = 60


class ProfileFiles:
    """Names of profiles in `folder`; nothing is ever deleted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self, put_away: bool = False) -> list[str]:
        """Those with pictures in the order of the pictures, then the others; at most MOST."""
        folder = self.folder / PUT_AWAY if put_away else self.folder
        with suppress(OSError):
            stems = {path.stem for path in folder.glob("*.toml") if path.is_file() and _shown(path.stem)}
            known = [name for name in (FIRST, *PICTURES) if name in stems]
            return [*known, *sorted(stems - set(known))][:MOST]
        return []

    def free(self) -> list[str]:
        """Pictures that nobody has, on the shelf or put away."""
        taken = {*self.names(), *self.names(put_away=True)}
        return [name for name in PICTURES if name not in taken]

    def last(self) -> str:
        """Who played last; FIRST where that cannot be told."""
        with suppress(OSError, UnicodeDecodeError):
            with (self.folder / LAST).open(encoding="utf-8") as file:
                name = file.read(LONGEST_NAME).strip()
            if _shown(name) and (self.folder / f"{name}.toml").is_file():
                return name
        return FIRST

    def played(self, name: str) -> None:
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / LAST).write_text(name, "utf-8")

    def rename(self, name: str, other: str) -> bool:
        """The same profile under another picture; False when that is not possible."""
        return self._move(self.folder / f"{name}.toml", self.folder / f"{other}.toml")

    def move(self, name: str, put_away: bool) -> bool:
        """Puts a profile away, or brings it back; False when another of that name lies there."""
        here, there = self.folder, self.folder / PUT_AWAY
        if not put_away:
            here, there = there, here
        return self._move(here / f"{name}.toml", there / f"{name}.toml")

    def _move(self, source: Path, target: Path) -> bool:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.exists():
                return False
            source.rename(target)
        except OSError:
            return False
        return True


def _shown(name: str) -> bool:
    """Whether a name can be a profile's: short, printable, no path."""
    return 0 < len(name) <= LONGEST_NAME and name.isprintable() and not set(name) & set("/\\:") and name[0] != "."
