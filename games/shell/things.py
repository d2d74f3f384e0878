"""What a game's levels may name: the things its model declares, by their kind."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import field
from types import MappingProxyType

from ..core.game import Level
from ..core.values import dataclass


@dataclass(frozen=True, slots=True)
class Things:
    """Names by kind ("bell": ("low", "high")), the first kind being the one players pick from.

    `palette` is how many of the first kind a level must offer at least, 0 where it need not say. `keys` are tables
    of the game's own in a level file: a level that has one needs no drawing, and `start` judges what they say.
    """

    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    palette: int = 0
    keys: tuple[str, ...] = ()
    start: Callable[[Level], object] | None = None

    @property
    def kind(self) -> str:
        """The first kind, "" for a game without things."""
        return next(iter(self.kinds), "")

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the first kind."""
        return self.kinds.get(self.kind, ())


def things_of(game: str) -> Things:
    """What the model of a game declares: THINGS, ids such as "bell/low", PALETTE, the shortest palette, and KEYS.

    ModuleNotFoundError when there is no such game.
    """
    module = importlib.import_module(f"{__package__.rpartition('.')[0] if __package__ else 'games'}.{game}.model")
    kinds: dict[str, tuple[str, ...]] = {}
    for id in getattr(module, "THINGS", ()):
        kind, _, name = id.partition("/")
        kinds[kind] = (*kinds.get(kind, ()), name)
    keys = tuple(getattr(module, "KEYS", ()))
    return Things(MappingProxyType(kinds), getattr(module, "PALETTE", 0), keys, getattr(module, "start", None))
