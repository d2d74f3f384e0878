"""Where a file of everything can go, and where one may lie: the player's folder, the documents, sticks."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from ...core.values import dataclass

MEDIA = (Path("/media"), Path("/run/media"))
"""Where sticks hang on Linux, one folder deeper for each person."""
VOLUMES = Path("/Volumes")
REMOVABLE = 2
"""What Windows calls a drive that can be pulled out."""
OWN = "taken-along"
MOST_PLACES = 6


@dataclass(frozen=True, slots=True)
class Place:
    """A folder; `kind` is "own", "documents" or "stick", `name` what is written on a stick."""

    kind: str
    path: Path
    name: str = ""


def places(folder: Path, media: Sequence[Path] = MEDIA) -> tuple[Place, ...]:
    """Those there are now: sticks first, since they travel; the player's own folder is always there."""
    from platformdirs import user_documents_path

    sticks = [Place("stick", path, path.name[:40]) for path in _sticks(media) if os.access(path, os.W_OK)]
    documents = user_documents_path()
    there = [Place("documents", documents)] if documents.is_dir() and os.access(documents, os.W_OK) else []
    return (*sticks[:MOST_PLACES], *there, Place("own", folder / OWN))


def _sticks(media: Sequence[Path]) -> Iterator[Path]:
    if sys.platform == "win32":
        yield from _drives()
        return
    found = [VOLUMES.glob("*")] if sys.platform == "darwin" else [root.glob("*/*") for root in media]
    for paths in found:
        with suppress(OSError):
            yield from (path for path in sorted(paths) if path.name.isprintable() and os.path.ismount(path))


if sys.platform == "win32":

    def _drives() -> Iterator[Path]:
        import ctypes

        for letter in "DEFGHIJKLMNOPQRSTUVWXYZ":
            if ctypes.windll.kernel32.GetDriveTypeW(f"{letter}:\\") == REMOVABLE:
                yield Path(f"{letter}:\\")

else:

    def _drives() -> Iterator[Path]:
        yield from ()
