"""Files that leave the house beside works: under names that nobody has, whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from .card import CardsError, written

MOST = 10_000


def fresh_name(folder: Path, name: str, ending: str) -> Path:
    """The first name of this kind that no file has."""
    return next(p for n in range(1, MOST) if not (p := folder / f"{name}-{n}{ending}").exists())


def keep_new(path: Path, content: bytes) -> bool:
    """Writes a new file; False where it cannot be kept, such as on a full disk."""
    with suppress(CardsError):
        written(path, content, CardsError("not-kept"))
        return True
    return False
