"""How words are pronounced: the house's tables and a player's own, by language (docs/voices.md)."""

from __future__ import annotations

import tomllib
from pathlib import Path

from ...access.tell.pronounce import Pronunciation, checked_table
from ...core.game import Text

LARGEST = 65_536


class Dictionary:
    """Reads <shipped>/<language>.toml and, over it, the table [<language>] of the player's own file, when first needed.

    What cannot be used is told in `notices`, once for a file; nothing raises.
    """

    def __init__(self, shipped: Path, own: Path) -> None:
        self.notices: list[Text] = []
        self._shipped, self._own = shipped, own
        self._read: dict[Path, dict[str, object]] = {}
        self._tables: dict[str, Pronunciation] = {}

    def said(self, words: str, language: str) -> str:
        """The words as the voice of a language has to be given them."""
        if language not in self._tables:
            self._tables[language] = self._table(language)
        return self._tables[language](words)

    def _table(self, language: str) -> Pronunciation:
        shipped = self._shipped / f"{language}.toml"
        merged: dict[str, str] = {}
        for path, name in ((shipped, "words"), (self._own, language)):
            found = self._file(path).get(name, {})
            table, complaints = checked_table(found, f"{path.name}: [{name}]")
            merged |= table
            if complaints:
                self._tell(complaints[0])
        return Pronunciation(merged)

    def _file(self, path: Path) -> dict[str, object]:
        if path not in self._read:
            self._read[path] = {}
            try:
                with path.open("rb") as file:
                    raw = file.read(LARGEST + 1)
                if len(raw) > LARGEST:
                    raise ValueError(f"larger than {LARGEST // 1024} KB; make it shorter")
                self._read[path] = tomllib.loads(raw.decode("utf-8"))
            except FileNotFoundError:
                pass
            except (OSError, ValueError, RecursionError) as error:
                self._tell(f"{path.name}: {str(error)[:120]}")
        return self._read[path]

    def _tell(self, detail: str) -> None:
        self.notices.append(Text.of("icheri/notice-pronounce", detail=Text.literal(detail, "en")))
