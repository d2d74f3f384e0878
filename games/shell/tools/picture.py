"""`picture JOURNAL OUT`: a kept work as a PNG, for the screen, for A4 paper, or as a postcard with its recipe."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..sending.easel import ReplayError, look_of, opened, say, settled, why, written
from ..sending.postcard import PostcardError, chunk_of, recipe
from ..sending.sheet import KINDS, PAPER, SheetError, packed

PATIENCE = 5
"""By how much the system lets others go first."""


def main(arguments: list[str]) -> int:
    """Makes one picture; each line that is printed is a step (JSON: "share", then "done" or "failed")."""
    parser = argparse.ArgumentParser(prog="icheri picture", description=__doc__)
    parser.add_argument("journal", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--as", dest="kind", choices=KINDS, default="screen")
    parser.add_argument("--who", default="", help="the picture of the player who made the last choices")
    parser.add_argument("--look", default="{}", help="settings of the look, as JSON")
    parser.add_argument("--cache", type=Path, help="folder in which cut drawings are kept")
    found = parser.parse_args(arguments)
    try:
        _make(found)
    except (OSError, ReplayError, SheetError, PostcardError, ValueError) as error:
        say(failed=why(error))
        return 1
    say(done=str(found.out))
    return 0


def _make(asked: argparse.Namespace) -> None:
    settled(PATIENCE)
    work, begun, content = opened(asked.journal, asked.cache)
    try:
        session = begun.replayed(work.entries)
    except KeyError as error:
        raise ReplayError(f"{asked.journal}: {error} is not on offer there") from None
    theme = look_of(f'{{"look.theme": "{PAPER}"}}' if asked.kind == "paper" else asked.look)
    extra = [chunk_of(recipe(work.header, work.entries, asked.who))] if asked.kind == "postcard" else []
    written(asked.out, packed(session, asked.kind, content, theme, lambda share: say(share=round(share, 2)), extra))
