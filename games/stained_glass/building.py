"""Windows of one's own: one of those there are, with other glasses in place of its own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence

from ..core.building import Asked, Built, Choice, Draft, answered
from ..core.fault import LevelFault
from ..core.game import Level, Text
from .model import PALETTE
from .telling import glass_name
from .ways import GLASSES

WINDOW = "window"


def questions(draft: Draft, shelf: Sequence[Level]) -> tuple[Asked, ...]:
    """Which window, and for each of its glasses what is there instead."""
    windows = tuple(Choice(level.id, level.title, "window") for level in shelf)
    chosen = answered(draft, WINDOW, windows, shelf[0].id.split())
    asked = [Asked(WINDOW, ask("window"), windows, chosen, "window", pictured=True)]
    glasses = tuple(Choice(glass, glass_name(glass), "block") for glass in GLASSES)
    for glass in used(base_of(draft, shelf)):
        name, label = f"for-{glass}", ask("instead", glass=glass_name(glass))
        asked.append(Asked(name, label, glasses, answered(draft, name, glasses, [glass]), "block", pictured=True))
    return tuple(asked)


def built(draft: Draft, shelf: Sequence[Level]) -> Built:
    """The window with its glasses changed."""
    level = base_of(draft, shelf)
    table = dict(tomllib.loads(level.source[0][1]))
    changed = {glass: draft.get(f"for-{glass}", (glass,))[0] for glass in used(level)}
    names = table.get("glass")
    if not isinstance(names, Mapping):
        raise LevelFault("there are no glasses to change", "choose another window")
    table["glass"] = {part: changed.get(str(glass), glass) for part, glass in names.items()}
    wanted = dict.fromkeys([*changed.values(), *map(str, level.data["palette"]), *GLASSES])  # type: ignore[call-overload]
    offered = [glass for glass in wanted if glass in GLASSES]
    table["palette"] = offered[: max(PALETTE, len(set(changed.values())))]
    table.pop("title", None)
    drawn = table.pop("drawing", None) is not None
    return Built(table, level.source[1][1] if drawn else "")


def base_of(draft: Draft, shelf: Sequence[Level]) -> Level:
    """The window that is changed; LevelFault where there is none at all."""
    if not shelf:
        raise LevelFault("there is no window", "put one among the levels")
    wanted = draft.get(WINDOW, ("",))[:1]
    return next((level for level in shelf if (level.id,) == wanted), shelf[0])


def used(level: Level) -> tuple[str, ...]:
    """The glasses of a window, in the order of its palette."""
    found = {piece.guide.partition("/")[2] for piece in level.pieces}
    return tuple(glass for glass in GLASSES if glass in found)


def ask(message: str, **args: str | int | float | Text) -> Text:
    return Text.of(f"stained_glass_building/{message}", **args)
