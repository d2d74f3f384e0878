"""Names that nobody has for what was made of a work, in the folder of pictures."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from .making import Order

if TYPE_CHECKING:
    from ..house import House

MOST_NAMES = 100_000


def level_of(house: House, journal: Path) -> str:
    """The name of a work's level, as a file may be called; "work" where it cannot be read."""
    work = house.storage.load(journal)
    return "work" if work is None else "".join(c for c in work.header.level if c.isalnum() or c == "-")[:60]


def placed(order: Order, folder: Path, name: str, beside: str = "") -> Path | None:
    """Moves what was made to "<name>-<n>" in a folder, and the file with the ending `beside` that belongs to it.

    None where it cannot be kept; then nothing of it stays there.
    """
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        for n in range(1, MOST_NAMES):
            path = folder / f"{name}-{n}{order.part.suffix}"
            with suppress(FileExistsError):
                path.open("xb").close()
                return path if _moved(order.part, path, beside) else None
    return None


def _moved(part: Path, path: Path, beside: str) -> bool:
    try:
        if beside:
            part.with_suffix(beside).replace(path.with_suffix(beside))
        part.replace(path)
    except OSError:
        for left in (path, path.with_suffix(beside or path.suffix)):
            with suppress(OSError):
                left.unlink(missing_ok=True)
        return False
    return True
