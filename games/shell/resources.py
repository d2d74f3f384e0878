"""Where the shipped files lie: inside the installed package, else beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

from ..core.values import dataclass


@dataclass(frozen=True, slots=True)
class Resources:
    """The folders of assets and levels; `package` is the folder of the games themselves."""

    package: Path
    assets: Path
    levels: Path

    def folders(self, game: str = "") -> tuple[Path, ...]:
        """Where pictures are looked for by name: a game's own drawer first."""
        return (self.assets / game, self.assets) if game else (self.assets,)


def shipped() -> Resources:
    package = Path(__file__).resolve().parent.parent
    root = package if (package / "assets").is_dir() else package.parent
    return Resources(package, root / "assets", root / "levels")
