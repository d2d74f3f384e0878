"""Which sheets are wanted, as the command line that makes them."""

from __future__ import annotations

from errno import EDQUOT, ENOSPC
from pathlib import Path

from ...core.values import dataclass
from .. import beside

FULL = (ENOSPC, EDQUOT)
"""What a system says when nothing more fits on a disk, or into a player's share of it."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """A kind of sheet of a work: `work` is a journal, or a level as "<game>/<level>"."""

    kind: str
    work: str
    language: str
    names: tuple[str, ...] = ()
    date: str = ""
    size: str = ""


def command(wanted: Sheets, part: Path, cache: Path, own: Path) -> tuple[str, ...]:
    """The command that makes them, wherever the house is installed."""
    words = [wanted.kind, wanted.work, str(part), "--language", wanted.language, "--cache", str(cache),
             "--own", str(own)]  # fmt: skip
    words += [word for name in wanted.names for word in ("--name", name)]
    words += ["--date", wanted.date] if wanted.date else []
    words += ["--size", wanted.size] if wanted.size else []
    return beside.tool("paper", *words)
