"""What is to be printed of one work or level, found by the contract and by what its game gives of its own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...core.game import Level, Text
from ...core.printed import CardFace, Drawing
from ...core.values import dataclass
from ..content import Content
from ..words import Words
from .offered import cards_in, drawing_in
from .pdf import Colour

FONTS = ("Andika-Regular.ttf", "Andika-Bold.ttf")
MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Material:
    """How a colour of a game looks: its mark's drawing, "" for none, and its colour."""

    mark: str
    colour: Colour


@dataclass(frozen=True, slots=True)
class Source:
    """A work to print: its title, the words of the language it is printed in, and what its game gives."""

    title: Text
    words: Words
    game: str
    drawing: Drawing | None
    cards: tuple[CardFace, ...]
    materials: Mapping[str, Material]
    assets: Path

    @property
    def fonts(self) -> list[Path]:
        return [self.assets / "fonts" / name for name in FONTS]

    def art(self, name: str) -> Path | None:
        """Where a drawing of the game's own lies; None where it has none of that name."""
        found = (folder / f"{name}.svg" for folder in (self.assets / self.game, self.assets))
        return next((path for path in found if path.is_file()), None)


def source_of(content: Content, level: Level, game: Any, title: Text, language: str) -> Source:
    assets = content.resources.assets
    return Source(
        title, Words(assets / "text", language), level.game, drawing_in(content, level, game),
        cards_in(content, level, game), materials_of(assets / level.game), assets,
    )  # fmt: skip


def materials_of(folder: Path) -> dict[str, Material]:
    """The colours of a game by id ("bell/low"), from whatever tables of its assets name an id, a hex and a mark."""
    found: dict[str, Material] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            table = tomllib.loads(path.read_text("utf-8")[:MOST_BYTES])
        except (OSError, ValueError):
            continue
        for kind, rows in table.items():
            for row in rows if isinstance(rows, list) else ():
                if isinstance(row, dict) and {"id", "hex"} <= row.keys():
                    found[f"{kind}/{row['id']}"] = Material(str(row.get("mark", "")), share(str(row["hex"])))
            if isinstance(rows, str) and rows.startswith("#"):
                found[kind] = Material("", share(rows))
    return found


def share(words: str) -> Colour:
    """#RRGGBB as shares of red, green and blue."""
    r, g, b = (int(words[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return (r, g, b)
