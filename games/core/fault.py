"""What a game finds wrong with a level of its own, in words for whoever wrote the level."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches


class LevelFault(ValueError):
    """What is wrong at which place of a level file, and the remedy."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what}; {remedy}")
        self.what = what
        self.remedy = remedy


def nearest(name: str, known: Sequence[str], otherwise: str = "") -> str:
    """A remedy for a name that is not known: the nearest right one, else what is said otherwise, else all of them."""
    near = get_close_matches(name, known, 1)
    return f"did you mean {near[0]}?" if near else otherwise or "use " + ", ".join(known)


def shown(value: object) -> str:
    """A value as it may stand in a message: short, and never a container's whole inside."""
    if isinstance(value, str | int | float | bool):
        return repr(value)[:40]
    kind = type(value).__name__
    return {"NoneType": "missing", "dict": "a table", "list": "a list", "tuple": "a list"}.get(kind, f"a {kind}")
