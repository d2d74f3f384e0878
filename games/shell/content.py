"""The games and levels there are, found by looking; no list of them stands anywhere."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..core.game import Level, Text
from ..core.settings import Setting
from ..core.values import dataclass
from ..stage.view import View
from .lacking import Lacking
from .resources import Resources

ROOMS = ("access", "access.choose", "access.stages", "access.tell", "stage")
RIM = ("shell.house",)
"""Where settings are declared, beside the code that reads them."""
GLOB, DRAFT = "own-[0-9][0-9][0-9].toml", "own-draft-"
"""Files of levels of the player's own, and how the names of those begin that are being built."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A game that was found: how it begins, and the rules its journals are written by."""

    name: str
    start: Callable[[Level], Any]
    rules: int
    module: Any

    def view(self) -> View:
        found: View = importlib.import_module(f"{self.module.__package__}.view").view()
        return found


class Content:
    """Finds games by their folders and levels by their files; complaints go to `complain`.

    `chance` draws the seed of a work that is begun; without it all works of a level are dealt alike.
    """

    def __init__(
        self,
        resources: Resources,
        cache: Path | None,
        complain: Callable[[str, str], None],
        chance: Callable[[], int] | None = None,
    ) -> None:
        self.resources, self._cache, self._complain, self._chance = resources, cache, complain, chance
        self._kinds: dict[str, Kind] = {}
        self._lacking = Lacking(resources.assets)
        self.own: Path | None = None
        """Where levels of the player's own lie, by game."""
        self.drafts: Path | None = None
        """Where levels lie that are being built, by game: they are on no list."""

    def games(self) -> tuple[str, ...]:
        """Names of all games, in the order of their folders."""
        found = (path.parent.name for path in self.resources.package.glob("*/model.py"))
        return tuple(sorted(found))

    def kind(self, game: str) -> Kind:
        """KeyError when there is no such game."""
        if game not in self._kinds:
            if game not in self.games():
                raise KeyError(game)
            module = importlib.import_module(f"{_root()}.{game}.model")
            self._kinds[game] = Kind(game, module.start, getattr(module, "RULES", 1), module)
        return self._kinds[game]

    def view(self, game: str) -> View:
        """A fresh view of a game; KeyError when there is no such game."""
        return self.kind(game).view()

    def stems(self, game: str) -> tuple[str, ...]:
        """Names of the level files of a game, in their order; those of the player's own follow."""
        shipped = sorted(path.stem for path in (self.resources.levels / game).glob("*.toml"))
        own = () if self.own is None else sorted(path.stem for path in (self.own / game).glob(GLOB))
        return (*shipped, *own)

    def level(self, game: str, stem: str) -> Level | None:
        """One level; None, with a complaint, when its file is broken."""
        from .levels import LevelError, read_level

        try:
            return self._whole(read_level(self._folder(game, stem), stem, game, self._cache))
        except LevelError as error:
            self._complain("notice-level", str(error))
            return None

    def _folder(self, game: str, stem: str) -> Path:
        """Where a level lies: beside the shipped ones, among the player's own, or among those being built."""
        shipped = self.resources.levels / game
        own = self.drafts if stem.startswith(DRAFT) else self.own if stem.startswith("own-") else None
        return shipped if own is None or (shipped / f"{stem}.toml").exists() else own / game

    def fresh(self, game: str, stem: str) -> Level | None:
        """A level to begin a work on, with a seed of its own."""
        level = self.level(game, stem)
        return level if level is None or self._chance is None else replace(level, seed=self._chance())

    def levels(self, game: str) -> Iterator[Level]:
        for stem in self.stems(game):
            level = self.level(game, stem)
            if level is not None:
                yield level

    def facts(self, game: str) -> list[Text]:
        """What the game's own words tell about its craft: FACTS of its model, as message names."""
        names = getattr(self.kind(game).module, "FACTS", ())
        return [Text.of(f"{game}/{name}") for name in names]

    def onward(self, game: str) -> Any:
        """How a work of a game goes on as its maker began it: `onward` of the file of that name; None without one."""
        from importlib.util import find_spec

        name = f"{self.kind(game).module.__package__}.onward"
        return None if find_spec(name) is None else importlib.import_module(name).onward

    def carried(self, game: str, id: str, source: tuple[tuple[str, str], ...]) -> Level | None:
        """A level that came with a journal, checked like any foreign file."""
        from .levels import LevelError, level_from_source

        try:
            return self._whole(level_from_source(game, id, source, self._cache))
        except LevelError as error:
            self._complain("notice-level", str(error))
            return None

    def _whole(self, level: Level) -> Level:
        """The level, once all that its game needs for it is there; LevelError for what is missing."""
        from .levels import LevelError

        module = self.kind(level.game).module
        needs = getattr(module, "needs", None)
        found = None if needs is None else self._lacking.first(level, needs(module.start(level)))
        if found is not None:
            raise LevelError(f"levels/{level.game}/{level.id}.toml", *found)
        return level


def _root() -> str:
    return __package__.rpartition(".")[0] if __package__ else "games"


def all_settings() -> dict[str, Setting]:
    """Every Setting declared in the house, by name; only modules that declare one are imported."""
    names = list(RIM)
    for room in ROOMS:
        package = importlib.import_module(f"{_root()}.{room}")
        folder = Path(package.__path__[0])
        names += [f"{room}.{path.stem}" for path in sorted(folder.glob("*.py")) if b" = Setting(" in path.read_bytes()]
    modules = [importlib.import_module(f"{_root()}.{name}") for name in names]
    found = {s.name: s for module in modules for s in vars(module).values() if isinstance(s, Setting)}
    return dict(sorted(found.items()))
